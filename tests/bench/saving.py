"""Sign a note until it is durable, and keep a draft as one types.

Signing is everything the window waits for: the form's checks, seal and signature, the revision, its record's row and
its words, the access log, and the outbox journal.  The limit is one row in one transaction with feltapp's settings.
"""

from datetime import UTC, datetime
from pathlib import Path
from random import Random

from feltapp.actions import form
from feltapp.domain.answer import Answers
from tests.bench import limits
from tests.bench.people import MadeUpBruker, note_answers
from tests.bench.table import Row, Samples, Times
from tests.bench.timing import in_turn, stopwatch
from tests.bench.world import OpenLaptop

_IO = Path("/proc/self/io")
_WRITTEN = "write_bytes:"


def rows(laptop: OpenLaptop, bruker: MadeUpBruker, runs: int, scratch: Path) -> list[Row]:
    ctx, draw = laptop.ctx, Random(30)
    today = datetime.now(UTC).date()
    bare = limits.empty_database(scratch / "bare.db")
    one = bruker.sealed[-1]

    def sign() -> float:
        opened = form.open_new(ctx, bruker.bruker, "journalnotat")
        form.keep(ctx, opened.draft, note_answers(draw, today), {}, "")
        with stopwatch() as watch:
            form.sign(ctx, opened.draft.id)
        return watch.seconds

    def commit() -> float:
        return limits.insert(bare, [one])

    sign(), commit()
    signed, committed = in_turn(runs, sign, commit)
    opened = form.open_new(ctx, bruker.bruker, "journalnotat")
    written: list[float] = []

    def keep() -> float:
        typed: Answers = note_answers(draw, today)
        before = bytes_written()
        with stopwatch() as watch:
            form.keep(ctx, opened.draft, typed, {}, "notat.tekst")
        written.append(bytes_written() - before)
        return watch.seconds

    kept, kept_commit = in_turn(runs, keep, commit)
    form.discard(ctx, opened.draft.id)
    bare.close()
    against = "one SQLCipher commit with fsync"
    found = [
        Row(workload="save: sign a note", feltapp=signed, limit=committed, against=against, target=Times(2)),
        Row(workload="save: keep a draft of 2 KB", feltapp=kept, limit=kept_commit, against=against),
    ]
    if any(written):
        found.append(Row(workload="… written to the disk for it", feltapp=Samples(tuple(written)), unit="bytes"))
    return found


def bytes_written() -> int:
    """What this process has sent to its disks; 0 where the system does not say."""
    if not _IO.exists():
        return 0
    lines = _IO.read_text(encoding="ascii").splitlines()
    return next(int(line.removeprefix(_WRITTEN)) for line in lines if line.startswith(_WRITTEN))
