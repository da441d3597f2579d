"""What comes down: pages of the mapper that have something new, today's people first.

The next page is fetched while this one is written, about a hundred rows a transaction so that a save or a click never
waits long.  Rows and position are one transaction (`stream.apply_page`), so a stream may be cut anywhere: what had come
stays, and the next request asks for the rest.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future

from feltapp.domain.changes import Changes, together
from feltapp.domain.ids import EpochId, MappeId
from feltapp.domain.sealed import Sealed
from feltapp.errors import Trouble
from feltapp.store import stream
from feltapp.sync.laptop import NEW_EPOCH, Laptop, Progress
from feltapp.sync.wire import Page, PullRequest, Remote

ROWS = 100
Part = tuple[MappeId, list[tuple[Sealed, int]]]


def pull(
    laptop: Laptop,
    remote: Remote,
    newest: Mapping[MappeId, int],
    order: Sequence[MappeId],
    progress: Progress,
    beside: Executor | None,
) -> bool:
    """Fetch all that `newest` says there is, in this order of mapper; whether all of it is here now."""
    behind = _behind(laptop, newest)
    while behind:
        with laptop.database.read() as tx:
            epoch = stream.epoch(tx)
        wanted = [(mappe, behind[mappe]) for mappe in order if mappe in behind]
        pages = _ahead(remote.pull(PullRequest(epoch=epoch, wanted=list(wanted))), beside)
        _take_in(laptop, epoch, pages, progress)
        still = _behind(laptop, newest)
        if still == behind:
            return False
        behind = still
    return True


def _behind(laptop: Laptop, newest: Mapping[MappeId, int]) -> dict[MappeId, int]:
    with laptop.database.read() as tx:
        have = stream.cursors(tx)
    return {mappe: have.get(mappe, 0) for mappe, pos in newest.items() if have.get(mappe, 0) < pos}


def _take_in(laptop: Laptop, epoch: EpochId, pages: Iterator[Page], progress: Progress) -> None:
    waiting: list[Part] = []
    try:
        for page in pages:
            if page.epoch != epoch:
                raise Trouble(NEW_EPOCH)
            for start in range(0, len(page.revisions), ROWS):
                rows = page.revisions[start : start + ROWS]
                sealed = [(Sealed(header=r.header, body=r.body, signature=r.signature), r.pos) for r in rows]
                waiting.append((MappeId(page.mappe), sealed))
                if sum(len(part) for _, part in waiting) >= ROWS:
                    _write(laptop, epoch, waiting, progress)
                    waiting = []
            progress.check()
    finally:
        if waiting:
            _write(laptop, epoch, waiting, progress)


def _write(laptop: Laptop, epoch: EpochId, parts: Sequence[Part], progress: Progress) -> None:
    changes: list[Changes] = []
    with laptop.database.write(witnessed=False) as tx:  # lost with its position, a page is simply asked for again
        for mappe, rows in parts:
            changes.append(stream.apply_page(tx, epoch, mappe, rows, laptop.keyring))
    progress.received += sum(len(rows) for _, rows in parts)
    progress.note(together(changes))


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
