"""One connection to an encrypted file: the key, the settings, the schema.

Every setting is read back, because SQLite ignores what it does not understand and SQLCipher takes a key of the wrong
length for a passphrase.  Nothing here opens transactions or knows what is stored.  8 KB pages and a seal that Debian's
own sqlcipher program knows: measured and weighed in docs/adr/0008.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from sqlcipher3 import dbapi2 as dbapi

from feltapp.errors import Trouble
from feltapp.store.files import FULL, READ_ONLY, SILENT

Connection = dbapi.Connection

APPLICATION_ID = 0x66656C74
PAGE_SIZE = 8192

_KEYING = (
    ("PRAGMA cipher_page_size = 8192", "PRAGMA cipher_page_size", str(PAGE_SIZE)),
    ("PRAGMA cipher_hmac_algorithm = HMAC_SHA1", "PRAGMA cipher_hmac_algorithm", "HMAC_SHA1"),
    ("PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1", "PRAGMA cipher_kdf_algorithm", "PBKDF2_HMAC_SHA1"),
)
_SETTINGS = (
    ("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", 1),
    ("PRAGMA synchronous = FULL", "PRAGMA synchronous", 2),
    ("PRAGMA fullfsync = ON", "PRAGMA fullfsync", 1),
    ("PRAGMA checkpoint_fullfsync = ON", "PRAGMA checkpoint_fullfsync", 1),
    ("PRAGMA secure_delete = ON", "PRAGMA secure_delete", 1),
    ("PRAGMA temp_store = MEMORY", "PRAGMA temp_store", 2),
    ("PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", 0),
    ("PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", 1),
    ("PRAGMA busy_timeout = 5000", "PRAGMA busy_timeout", 5000),
    ("PRAGMA wal_autocheckpoint = 200", "PRAGMA wal_autocheckpoint", 200),
)
_NO_MMAP = "PRAGMA mmap_size = 0"
_WAL = "PRAGMA journal_mode = WAL"
_SCHEMA_VERSION = "PRAGMA user_version"
_STORE_ID = "SELECT store_id FROM store WHERE id = 1"

_PLAIN_HEADER = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreKey:
    """What opens one store: the raw database key, the witness's key, and which store they are for."""

    raw: bytes = field(repr=False)
    witness: bytes = field(repr=False)
    store_id: str

    def __post_init__(self) -> None:
        # SQLCipher takes a raw key of any other length for a passphrase, silently.
        if len(self.raw) != 32 or len(self.witness) != 32 or len(bytes.fromhex(self.store_id)) != 16:
            raise ValueError("a store key is 32 + 32 bytes, a store id 16")


@contextmanager
def translated() -> Iterator[None]:
    """What the world does to a file, said as `Trouble`; mistakes of ours pass through as they are."""
    try:
        yield
    except dbapi.DatabaseError as error:
        code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        raise Trouble(code) from None


_CODES = {
    5: "lager-opptatt",
    6: "lager-opptatt",
    8: READ_ONLY,
    10: SILENT,
    11: "lager-skadet",
    13: FULL,
    14: "lager-mangler",
    26: "lager-skadet",
}


def check_file(path: Path) -> None:
    """Refuse what is not there, empty, cut or not encrypted, before SQLite sees it."""
    try:
        with path.open("rb") as file:
            head = file.read(len(_PLAIN_HEADER))
            size = file.seek(0, os.SEEK_END)
    except FileNotFoundError:
        raise Trouble("lager-mangler") from None
    if size == 0 or size % PAGE_SIZE:
        raise Trouble("lager-skadet")
    if head == _PLAIN_HEADER:
        raise Trouble("lager-ukryptert")


def connect(path: Path | None, key: StoreKey) -> Connection:
    """A keyed connection to a file that exists, or to a store in memory."""
    name = ":memory:" if path is None else path.absolute().as_uri() + "?mode=rw"
    connection = dbapi.connect(name, uri=path is not None, isolation_level=None, check_same_thread=False)
    # Before the key: SQLCipher would tell stderr about a wrong one.
    connection.execute("PRAGMA cipher_log_level = NONE")
    secret = bytearray(b"x'" + key.raw.hex().encode() + b"'")
    try:
        connection.set_key(secret)
    finally:
        secret[:] = bytes(len(secret))
    for statement, question, expected in _KEYING:
        connection.execute(statement)
        answer = connection.execute(question).fetchone()
        if answer is None or str(answer[0]) != expected:
            raise Trouble("lager-innstilling", setting=question.removeprefix("PRAGMA "))
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise Trouble("lager-innstilling", setting="cipher_version")
    return connection


def probe(connection: Connection, key: StoreKey) -> None:
    """Whether the key opens the file, and the file is this medarbeider's."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise Trouble("lager-skadet")
    row = connection.execute(_STORE_ID).fetchone()
    if row is None or row[0] != bytes.fromhex(key.store_id):
        raise Trouble("feil-lager")


def configure(connection: Connection) -> None:
    """Set what safety rests on, and read it back."""
    if str(connection.execute(_WAL).fetchone()[0]).lower() != "wal":
        raise Trouble("lager-innstilling", setting="journal_mode")
    for statement, question, expected in _SETTINGS:
        connection.execute(statement)
        if connection.execute(question).fetchone()[0] != expected:
            raise Trouble("lager-innstilling", setting=question.removeprefix("PRAGMA "))
    answer = connection.execute(_NO_MMAP).fetchone()
    if answer is not None and answer[0] != 0:
        raise Trouble("lager-innstilling", setting="mmap_size")


def migrations() -> tuple[str, ...]:
    """The numbered SQL files, in order; their count is the newest version of the schema."""
    folder = resources.files("feltapp.store").joinpath("migrations")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


def migrate(connection: Connection) -> None:
    """Bring the schema up to this version, each step in one transaction; a newer one is refused."""
    have = int(connection.execute(_SCHEMA_VERSION).fetchone()[0])
    steps = migrations()
    if have > len(steps):
        raise Trouble("nyere-lager", version=have)
    for version, script in enumerate(steps[have:], start=have + 1):
        numbers = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {version};"
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {script}; {numbers} COMMIT;")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
