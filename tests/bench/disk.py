"""What a revision takes beside its own packed text: on the wire, as a row, and for lists and search around it.

The rows are copied alone into a file of the same kind with the same indexes: what the laptop's file holds beyond that
is its view and search.
"""

import subprocess
import sys

import httpx2
import msgspec
import psycopg
from backports import zstd

from feltapp.store import seal
from feltapp.sync.http import open_client
from feltapp.sync.wire import ManifestRequest, PullRequest
from tests.bench import limits
from tests.bench.child import STATUS
from tests.bench.table import Added, Row, Times, samples
from tests.bench.world import DATABASE_FILE, OpenLaptop, World

ADDED = Added(224)
MEMORY = Added(60_000_000)
_PG_SIZE = """
SELECT (SELECT sum(pg_total_relation_size(oid)) FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'bare')
    / (SELECT count(*) FROM revision)
"""
_AGAINST = "its text packed alone"
_TABLE = """
CREATE TABLE revision (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, record INTEGER NOT NULL, pos INTEGER,
  verified INTEGER NOT NULL, outcome TEXT, header BLOB NOT NULL, body BLOB, signature BLOB NOT NULL)
"""
_INDEXES = (
    "CREATE INDEX revision_record ON revision (record)",
    "CREATE INDEX revision_outbox ON revision (n) WHERE pos IS NULL",
    "CREATE INDEX revision_unverified ON revision (n) WHERE verified = 0",
)
_READ = "SELECT n, id, record, pos, verified, outcome, header, body, signature FROM revision ORDER BY n"
_WRITE = "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"


def rows(world: World, laptop: OpenLaptop) -> list[Row]:
    """`laptop` has everything that the world's sentral was filled with, and its search is complete."""
    packed = samples([sum(len(zstd.compress(text, seal.LEVEL)) for text in world.texts) / len(world.texts)])
    count = len(world.texts)
    laptop.database.checkpoint()
    whole, alone = (laptop.folder / DATABASE_FILE).stat().st_size, _rows_alone(world, laptop)
    return [
        Row(
            workload="bytes per revision on the wire",
            feltapp=samples([on_the_wire(world, laptop) / count]),
            limit=packed,
            against=_AGAINST,
            target=ADDED,
            unit="bytes",
        ),
        Row(
            workload="bytes per revision as a row on disk",
            feltapp=samples([alone / count]),
            limit=packed,
            against=_AGAINST,
            target=ADDED,
            unit="bytes",
        ),
        Row(
            workload="view and search on disk",
            feltapp=samples([whole - alone]),
            limit=samples([alone]),
            against="the sealed rows",
            target=Times(0.5),
            unit="bytes",
        ),
    ]


def at_sentral(world: World) -> Row:
    """Everything in sentral's embedded database over the revisions in it; sentral is not running."""
    whole = sum(path.stat().st_size for path in world.settings.folder.glob("sentral.db*"))
    return _at_sentral(world, whole / len(world.sealed), "embedded database")


def at_sentral_postgres(world: World, address: str) -> Row:
    """The same of PostgreSQL's tables and indexes."""
    with psycopg.connect(address) as connection:
        ((each,),) = connection.execute(_PG_SIZE).fetchall()
    return _at_sentral(world, float(each), "PostgreSQL")


def _at_sentral(world: World, each: float, where: str) -> Row:
    texts = world.texts or [b""]
    packed = sum(len(zstd.compress(text, seal.LEVEL)) for text in texts) / len(texts)
    return Row(
        workload=f"bytes per revision at sentral, {where}",
        feltapp=samples([each]),
        limit=samples([packed]) if world.texts else None,
        against=_AGAINST if world.texts else "",
        unit="bytes",
    )


def peak(world: World) -> tuple[int, int] | None:
    """What a process held before a first sync, and at most; None where the system does not tell."""
    if not STATUS.exists():
        return None
    command = [sys.executable, "-m", "tests.bench.child", str(world.fresh_folder())]
    before, most = map(int, subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.split())
    return before, most


def memory(world: World) -> Row | None:
    """At most, over what the process held before."""
    held = peak(world)
    if held is None:
        return None
    before, most = held
    return Row(
        workload=f"peak memory, first sync of {len(world.texts):,}",
        feltapp=samples([most]),
        limit=samples([before]),
        against="before it",
        target=MEMORY,
        unit="bytes",
    )


def on_the_wire(world: World, laptop: OpenLaptop) -> int:
    """Everything pulled once more, and the bytes of the answer counted as they come."""
    manifest = laptop.remote.manifest(ManifestRequest())
    if manifest is None:
        raise RuntimeError("no manifest")
    ours = {mappe.id for one in world.brukere for mappe in one.mapper}
    request = PullRequest(manifest.epoch, [(state.mappe, 0) for state in manifest.mapper if state.mappe in ours])
    headers = {"Authorization": f"Bearer {laptop.access.token()}", "Accept-Encoding": "zstd"}
    with (
        open_client(world.url) as client,
        client.stream("POST", "/v1/pull", content=msgspec.msgpack.encode(request), headers=headers) as response,
    ):
        if response.status_code != httpx2.codes.OK:
            raise RuntimeError(f"answered {response.status_code}")
        return sum(map(len, response.iter_raw()))


def _rows_alone(world: World, laptop: OpenLaptop) -> int:
    path = world.folder / "bare.db"
    bare = limits.empty_database(path)
    for statement in (_TABLE, *_INDEXES):
        bare.execute(statement)
    with laptop.database.read() as tx:
        bare.execute("BEGIN")
        bare.executemany(_WRITE, tx.rows(_READ))
        bare.execute("COMMIT")
    bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    bare.close()
    return path.stat().st_size
