"""What comes down: pages of the mapper that have something new, today's people first.

The next page is fetched while this one is written, some hundred rows a transaction, read and worked out before it
begins: so a save or a click never waits long.  Rows and positions are one transaction (`stream.apply_ready`), so a
stream may be cut anywhere: what had come stays, and the next request asks for the rest.
"""

from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future

from feltapp.domain.changes import Changes, together
from feltapp.domain.ids import EpochId, MappeId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.sealed import Sealed
from feltapp.errors import Trouble
from feltapp.store import stream
from feltapp.store.stream import Ready
from feltapp.sync.laptop import NEW_EPOCH, Laptop, Progress
from feltapp.sync.wire import MappeState, Page, PullRequest, Remote

ROWS = 300
"""Some 10 ms for the writer before it looks whether somebody waits for it."""
AT_ONCE = 4
"""So many times that is one transaction when nobody does: each writes most pages of the indexes anew."""
Part = tuple[MappeId, list[tuple[Sealed, int]]]


def pull(
    laptop: Laptop, remote: Remote, states: Sequence[MappeState], progress: Progress, beside: Executor | None
) -> bool:
    """Fetch all that these mapper have, of each bruker the stamkort before the rest; whether all of it is here now."""
    missing = behind(laptop, states)
    if missing:
        order = [MappeId(state.mappe) for state in sorted(states, key=_turn)]
    while missing:
        with laptop.database.read() as tx:
            epoch = stream.epoch(tx)
        wanted = [(mappe, missing[mappe]) for mappe in order if mappe in missing]
        pages = _ahead(remote.pull(PullRequest(epoch=epoch, wanted=list(wanted))), beside)
        _take_in(laptop, epoch, pages, progress)
        still = behind(laptop, states)
        if still == missing:
            return False
        missing = still
    return True


def _turn(state: MappeState) -> tuple[bool, str, str]:
    return state.kind != MappeKind.STAMKORT, state.bruker, state.mappe


def behind(laptop: Laptop, states: Iterable[MappeState]) -> dict[MappeId, int]:
    """How far those have been read that have something new."""
    newest = {MappeId(state.mappe): state.pos for state in states}
    with laptop.database.read() as tx:
        have = stream.cursors(tx, newest)
    return {mappe: have.get(mappe, 0) for mappe, pos in newest.items() if have.get(mappe, 0) < pos}


def _take_in(laptop: Laptop, epoch: EpochId, pages: Iterator[Page], progress: Progress) -> None:
    waiting: list[Part] = []
    prepared: list[Ready] = []

    def prepare() -> None:
        prepared.append(stream.ready(waiting, laptop.keyring, laptop.database.precedence.give_way))
        waiting.clear()

    try:
        for page in pages:
            if page.epoch != epoch:
                raise Trouble(NEW_EPOCH)
            for start in range(0, len(page.revisions), ROWS):
                rows = page.revisions[start : start + ROWS]
                sealed = [(Sealed(header=r.header, body=r.body, signature=r.signature), r.pos) for r in rows]
                waiting.append((MappeId(page.mappe), sealed))
                if sum(len(part) for _, part in waiting) >= ROWS:
                    prepare()
                if len(prepared) >= AT_ONCE:
                    _write(laptop, epoch, prepared, progress)
            progress.check()
    finally:
        if waiting:
            prepare()
        _write(laptop, epoch, prepared, progress)


def _write(laptop: Laptop, epoch: EpochId, prepared: list[Ready], progress: Progress) -> None:
    database = laptop.database
    while prepared:
        database.precedence.give_way()
        done: list[Changes] = []
        with database.write(witnessed=False) as tx:  # lost with its position, a page is simply asked for again
            for one in prepared:
                done.append(stream.apply_ready(tx, epoch, one, laptop.keyring))
                if database.wanted or database.precedence.asked:
                    break
        progress.received += sum(len(one.arrived) for one in prepared[: len(done)])
        del prepared[: len(done)]
        progress.note(together(done))


def _ahead(pages: Iterator[Page], beside: Executor | None) -> Iterator[Page]:
    """The pages, the next one under way while its reader is busy with this one."""
    if beside is None:
        yield from pages
        return
    coming: Future[Page | None] = beside.submit(next, pages, None)
    try:
        while (page := coming.result()) is not None:
            coming = beside.submit(next, pages, None)
            yield page
    finally:
        coming.exception()  # whoever stops early lets the one under way land first
        if isinstance(pages, Generator):
            pages.close()
