"""`make bench-peers`: feltapp beside what its users would have instead, the same work by turns, on one machine.

    make bench-peers       make bench-peers ARGS="--doc"       python -m tests.bench.peers --quick --keep

Fetches the peers from their registries into `.peers`, starts them on loopback, and takes everything away again; killed
in the middle, nothing goes on running.  They store plain documents; feltapp seals, signs, and checks who may.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.bench import report
from tests.bench.leash import Leash, held
from tests.bench.peers import beside, install
from tests.bench.peers.documents import Documents
from tests.bench.peers.peer import Peer, PeerError, Process
from tests.bench.postgres import postgres
from tests.bench.table import text
from tests.bench.world import World

ROOT = Path(__file__).resolve().parents[3]
PLACE = ROOT / ".peers"
NOT_HERE = (
    "CouchDB, the other server that PouchDB speaks with: in neither Debian 12 nor npm nor PyPI",
    "RxDB and Kinto in memory: what they hold is gone with the process, so their time buys something else",
)


def say(words: str) -> None:
    sys.stderr.write(f"bench-peers: {words}\n")
    sys.stderr.flush()


class Started:
    """The peers that could be fetched and started; the others are in `left_out`."""

    def __init__(self, folder: Path, leash: Leash, stack: ExitStack) -> None:
        self._folder, self._leash, self._stack = folder, leash, stack
        self.peers: list[Peer] = []
        self.left_out: list[str] = list(NOT_HERE)

    def start(self, everything: Path) -> None:
        """Each with a server that holds everything."""
        made: dict[str, Callable[[], Peer]] = {
            beside.POUCH: lambda: self._node(beside.POUCH, "pouch", everything),
            beside.WATERMELON: lambda: self._node(beside.WATERMELON, "watermelon", everything),
            beside.KINTO: lambda: self._kinto(everything),
        }
        for name, make in made.items():
            say(name)
            try:
                peer = make()
            except PeerError as error:
                self.left_out.append(f"{name}: {' '.join(str(error).split())}")
            else:
                self._stack.callback(peer.close)
                self.peers.append(peer)

    def _node(self, name: str, script: str, everything: Path) -> Peer:
        where = install.node(PLACE)
        folder = self._folder_of(script)
        server = Process(["node", f"{script}_server.mjs", str(folder)], where, folder / "server.logg", self._leash)
        peer = Peer(
            name=name,
            server=server,
            client=["node", f"{script}_client.mjs"],
            where=where,
            folder=folder,
            leash=self._leash,
        )
        peer.fill(everything)
        return peer

    def _kinto(self, everything: Path) -> Peer:
        python = install.kinto(PLACE)
        folder = self._folder_of("kinto")
        address = self._stack.enter_context(postgres(folder / "pg", self._leash))
        script = install.HERE / "kinto_server.py"
        command = [python, "-W", "ignore", str(script), address, str(everything)]
        server = Process(command, folder, folder / "server.logg", self._leash)
        return Peer(
            name=beside.KINTO,
            server=server,
            client=install.kinto_client(),
            where=ROOT,
            folder=folder,
            leash=self._leash,
            counts=False,
        )

    def _folder_of(self, name: str) -> Path:
        folder = self._folder / name
        folder.mkdir()
        return folder


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench-peers", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the data and fewer runs; figures are rough")
    parser.add_argument("--keep", action="store_true", help="leave what was fetched in .peers for the next time")
    parser.add_argument("--doc", action="store_true", help="write «Beside others» in docs/performance.md anew")
    asked = parser.parse_args(arguments)
    revisions, pushed, runs, laptops = (2_010, 200, 3, 40) if asked.quick else (20_010, 2_000, 5, 200)
    report.end_with_parent()
    with (
        tempfile.TemporaryDirectory(prefix="feltapp-peers-") as name,
        held(Path(name)) as leash,
        ExitStack() as stack,
    ):
        folder = Path(name)
        if not asked.keep:
            leash.holds_folder(PLACE)
        say("making up people and filling sentral")
        world = World(folder / "en", revisions, leash=leash)
        documents = Documents(folder, world.texts)
        everything = documents.all()
        started = Started(folder, leash, stack)
        started.start(everything)
        if not started.peers:
            for line in started.left_out:
                say(line)
            say("none of them could be fetched; nothing was measured")
            return 1
        found = beside.Beside(world=world, peers=started.peers, documents=documents, everything=everything)
        with world.running():
            steps: dict[str, Callable[[], None]] = {
                "first sync": lambda: found.first_sync(runs),
                "push": lambda: found.push(pushed, runs),
                "meetings": lambda: found.meetings(runs * 4),
            }
            for what, measure in steps.items():
                say(f"{what}: {beside.names(found.peers)}")
                measure()
        say("rush hour")
        found.rush(runs, laptops)
        if found.laptop is not None:
            found.laptop.close()
    left_out = [*started.left_out, *found.left_out]
    sys.stdout.write(text(found.rows) + "\n" + "".join(f"left out: {one}\n" for one in left_out))
    if asked.doc:
        report.keep(report.PEERS, found.rows, left_out, {"revisions": revisions, "laptops": laptops})
    return 0


if __name__ == "__main__":
    sys.exit(main())
