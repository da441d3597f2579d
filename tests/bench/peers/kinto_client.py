"""A laptop that keeps a Kinto collection in plain SQLite: Kinto brings no client for a desktop.

    python -m tests.bench.peers.kinto_client URL FOLDER

Reads and answers lines as `node/lines.mjs` does.  Pages and batches are the best of those that were tried.
"""

import json
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import mkdtemp

import httpx2

Doc = dict[str, object]
Found = dict[str, object]
PAGE, BATCH = 10_000, 500
_PATIENCE_S = 300.0


class Laptop:
    """One SQLite file and one connection."""

    def __init__(self, url: str, path: Path, name: str = "felles") -> None:
        self.client = _client(url)
        self._name = name
        self._database = sqlite3.connect(path, check_same_thread=False)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self._database.execute(f"PRAGMA {pragma}")
        self._database.execute("CREATE TABLE doc (id TEXT PRIMARY KEY, doc TEXT NOT NULL, sent INTEGER NOT NULL)")
        self._since = ""
        self.wire = 0

    def pull(self) -> int:
        """What is new since the last time."""
        since = f"&_since={self._since}" if self._since else ""
        address, got = f"{_records(self._name)}?_limit={PAGE}&_sort=last_modified{since}", 0
        while address:
            response = self.client.get(address)
            response.raise_for_status()
            self.wire += response.num_bytes_downloaded
            rows = response.json()["data"]
            with self._database:
                self._database.executemany(
                    "INSERT OR REPLACE INTO doc VALUES (?, ?, 1)", [(row["id"], json.dumps(row)) for row in rows]
                )
            got += len(rows)
            if rows:
                self._since = str(rows[-1]["last_modified"])
            address = response.headers.get("next-page", "")
        return got

    def write(self, docs: Sequence[Doc]) -> None:
        """Durable here, not sent."""
        with self._database:
            self._database.executemany(
                "INSERT INTO doc VALUES (?, ?, 0)", [(doc["id"], json.dumps(doc)) for doc in docs]
            )

    def push(self, name: str = "") -> int:
        """What was written here, in batches."""
        waiting = self._database.execute("SELECT id, doc FROM doc WHERE sent = 0").fetchall()
        for at in range(0, len(waiting), BATCH):
            part = waiting[at : at + BATCH]
            send(self.client, name or self._name, [json.loads(doc) for _, doc in part])
            with self._database:
                self._database.executemany("UPDATE doc SET sent = 1 WHERE id = ?", [(one,) for one, _ in part])
        return len(waiting)

    def close(self) -> None:
        self._database.close()
        self.client.close()


def send(client: httpx2.Client, name: str, docs: Sequence[Doc]) -> None:
    """So many new documents in one request."""
    requests = [{"path": f"/v1{_records(name)}/{doc['id']}", "body": {"data": doc}} for doc in docs]
    response = client.post("/batch", json={"defaults": {"method": "PUT"}, "requests": requests})
    response.raise_for_status()
    refused = [one for one in response.json()["responses"] if one["status"] not in (200, 201)]
    if refused:
        raise RuntimeError(str(refused[0])[:300])


class Calls:
    """What may be asked on a line."""

    def __init__(self, url: str, folder: Path) -> None:
        self._url, self._folder = url, folder
        self._here: Laptop | None = None

    def fill(self, docs: str, name: str = "felles") -> Found:
        with _client(self._url) as client:
            every = _documents(docs)
            for at in range(0, len(every), BATCH):
                send(client, name, every[at : at + BATCH])
        return {}

    def first(self, folder: str) -> Found:
        Path(folder).mkdir()
        here = self._here = Laptop(self._url, Path(folder) / "laptop.db")
        begun = time.perf_counter()
        received = here.pull()
        seconds = time.perf_counter() - begun
        return {"seconds": seconds, "received": received, "peak": _peak(), "wire": here.wire}

    def level(self) -> Found:
        return self.meet()

    def push(self, docs: str) -> Found:
        made, here = _documents(docs), self._laptop()
        begun = time.perf_counter()
        here.write(made)
        sent = here.push()
        return {"seconds": time.perf_counter() - begun, "sent": sent}

    def meet(self) -> Found:
        here = self._laptop()
        begun = time.perf_counter()
        sent, received = here.push(), here.pull()
        return {"seconds": time.perf_counter() - begun, "sent": sent, "received": received}

    def rush(self, docs: str, laptops: int, pulled: int) -> Found:
        made, waits = _documents(docs), [0.0] * laptops
        each = len(made) // laptops
        scratch = Path(mkdtemp(dir=self._folder))
        paths = [scratch / f"{number}.db" for number in range(laptops)]
        everyone = [Laptop(self._url, path, "rush") for path in paths]
        ready = threading.Barrier(laptops + 1)

        def meet(number: int) -> None:
            one = everyone[number]
            one.write(made[number * each : (number + 1) * each])
            ready.wait(_PATIENCE_S)
            begun = time.perf_counter()
            one.push(f"egen-{number}")
            got = one.pull()
            waits[number] = time.perf_counter() - begun
            one.close()
            if got != pulled:
                raise RuntimeError(f"{got} fetched")

        with ThreadPoolExecutor(laptops) as pool:
            under_way = [pool.submit(meet, number) for number in range(laptops)]
            ready.wait(_PATIENCE_S)
            begun = time.perf_counter()
            for one in under_way:
                one.result()
            seconds = time.perf_counter() - begun
        return {"seconds": seconds, "waits": waits}

    def close(self) -> Found:
        self._laptop().close()
        return {}

    def _laptop(self) -> Laptop:
        if self._here is None:
            raise RuntimeError("nothing has been fetched yet")
        return self._here


def _peak() -> int:
    """The most memory that this process has held."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


def _client(url: str) -> httpx2.Client:
    return httpx2.Client(base_url=url, timeout=_PATIENCE_S, auth=("bench", "bench"))


def _records(name: str) -> str:
    return f"/buckets/b/collections/{name}/records"


def _documents(path: str) -> list[Doc]:
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def main(url: str, folder: Path) -> None:
    calls = Calls(url, folder)
    for line in sys.stdin:
        asked = json.loads(line)
        call: Callable[..., Found] = getattr(calls, asked.pop("do"))
        try:
            found = call(**asked)
        except (RuntimeError, httpx2.HTTPError, sqlite3.Error) as error:
            found = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
