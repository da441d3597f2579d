"""What every call to sentral needs: the database, the clock, who is who, and how a commit is told.

Decides nothing about access or places; those who do are `central.py` and `leader.py`.
"""

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from feltapp.clock import Clock
from feltapp.domain.medarbeider import Device
from feltapp.server.directory import Directory, read_directory
from feltapp.server.hub import Hub, News, decode
from feltapp.server.keyservice import KeyService
from feltapp.server.moves import Moves
from feltapp.server.refusal import unknown_caller
from feltapp.server.restore import Witness
from feltapp.server.store import revisions, state
from feltapp.server.store.base import ServerStore, Tx


class Desk:
    """Shared by all calls; thread-safe."""

    def __init__(self, *, store: ServerStore, keys: KeyService, witness: Witness, clock: Clock) -> None:
        self.store = store
        self.keys = keys
        self.clock = clock
        self.hub = Hub()
        self.moves = Moves()
        self._witness = witness
        self._lock = threading.Lock()
        self._directory: Directory | None = None
        store.listen(lambda line: self._heard(decode(line)))

    def now_ms(self) -> int:
        """Sentral's own clock, in the milliseconds of the protocol."""
        return int(self.clock.now().timestamp() * 1000)

    def directory(self, tx: Tx) -> Directory:
        """Who is who, as this transaction sees it."""
        epoch, version = state.epoch_and_version(tx)
        with self._lock:
            before = self._directory
        if before is not None and (before.epoch, before.version) == (epoch, version):
            return before
        fresh = read_directory(tx, epoch, version, self.keys.municipality_signing, before)
        with self._lock:
            self._directory = fresh
        return fresh

    def caller(self, tx: Tx, device: str) -> tuple[Directory, Device]:
        """Who is calling; raises `Refusal` for a device that is not, or no longer, let in."""
        directory = self.directory(tx)
        known = directory.known.get(device)
        if known is None or known.revoked:
            raise unknown_caller()
        return directory, known.device

    @contextmanager
    def write(self) -> Iterator[Tx]:
        """A transaction that counts itself; when the block has ended it is durable."""
        with self.store.write() as tx:
            yield tx
            commits = tx.count_commit()
        self._witness.saw(commits)

    def tell(self, news: News) -> None:
        """After the commit: wake those who wait, here and in other processes."""
        self._heard(news)
        self.store.announce(news.encode())

    def _heard(self, news: News) -> None:
        self.moves.hear(news.words)
        self.hub.tell(news)

    def tell_all(self) -> None:
        """Something changed that may concern anybody."""
        self.tell(News(everything=True))

    def note(self, what: str, ids: Iterable[str], mappe: str = "-") -> None:
        """Before the commit of an act that no backup put back later may undo."""
        self._witness.note(what, ids, mappe)

    def check(self) -> None:
        """Raises `Trouble` when the database does not answer."""
        with self.store.read() as tx:
            state.epoch_and_version(tx)

    def measures(self) -> list[str]:
        """How much there is, for `/metrics`."""
        with self.store.read() as tx:
            return [
                f"feltapp_transaksjoner_total {tx.commits()}",
                f"feltapp_venter_paa_leder {revisions.count_waiting(tx)}",
            ]

    def tick(self) -> None:
        """From time to time: what the last commits were is told to the file beside the database."""
        self._witness.tell()

    def close(self) -> None:
        """Tell the file, and let go of the database."""
        self._witness.tell()
        self.store.close()
