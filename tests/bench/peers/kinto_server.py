"""Kinto on PostgreSQL, as a process of its own in an environment of its own: nothing of feltapp may be imported here.

    python kinto_server.py SQLALCHEMY-ADDRESS FILE

Puts the documents of FILE in without HTTP, since Kinto takes minutes for so many; says where it listens, then ends when
nobody holds its input any more.
"""

import json
import logging
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Protocol

kinto, transaction, waitress = map(import_module, ("kinto", "transaction", "waitress.server"))


class Storage(Protocol):
    """What of Kinto's own storage is used."""

    def create(self, resource: str, parent: str, obj: object) -> object: ...


BUCKET = "b"
COLLECTIONS = ("felles", "rush", *(f"egen-{laptop}" for laptop in range(200)))
THREADS, CONNECTIONS = 8, 1_000
AT_ONCE = 10_000
"""Page and batch: the largest that Kinto takes, since fewer requests cost it less."""


def main(address: str, documents: Path) -> None:
    parts = {
        f"kinto.{part}_{key}": value
        for part in ("storage", "permission")
        for key, value in (("backend", f"kinto.core.{part}.postgresql"), ("url", address))
    }
    settings = {
        **parts,
        "kinto.cache_backend": "kinto.core.cache.memory",
        "multiauth.policies": "basicauth",
        "kinto.userid_hmac_secret": "bench",
        "kinto.batch_max_requests": str(AT_ONCE),
        "kinto.storage_max_fetch_size": str(AT_ONCE),
        "kinto.includes": "",
    }
    app = kinto.main({}, **settings)
    registry = app.registry
    for part in (registry.storage, registry.permission):
        part.initialize_schema()
    _fill(registry.storage, documents)
    with transaction.manager:
        registry.permission.add_principal_to_ace(f"/buckets/{BUCKET}", "write", "system.Authenticated")
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    server = waitress.create_server(app, host="127.0.0.1", port=0, threads=THREADS, connection_limit=CONNECTIONS)
    ThreadPoolExecutor(1).submit(_end_with_the_pipe)
    sys.stdout.write(json.dumps({"url": f"http://127.0.0.1:{server.effective_port}/v1"}) + "\n")
    sys.stdout.flush()
    server.run()


def _fill(storage: Storage, documents: Path) -> None:
    with transaction.manager:
        storage.create("bucket", "", {"id": BUCKET})
        for name in COLLECTIONS:
            storage.create("collection", f"/buckets/{BUCKET}", {"id": name})
        for line in documents.read_text(encoding="utf-8").splitlines():
            storage.create("record", f"/buckets/{BUCKET}/collections/felles", json.loads(line))


def _end_with_the_pipe() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
