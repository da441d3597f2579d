"""With the lid closed, what was finished gets home: without a key, once, and whatever else fails."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from feltapp.bootstrap.push import push
from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, RecordId, RevisionId, SkjemaRef
from feltapp.domain.revision import Header
from feltapp.domain.sealed import Sealed, decode_header, encode_header
from feltapp.errors import Trouble
from feltapp.store.journal import OutboxJournal
from feltapp.sync.shell_push import (
    RECEIPTS_FILE,
    Credential,
    ShellPush,
    read_credential,
    read_receipts,
    waiting,
    write_credential,
)
from feltapp.sync.wire import MAX_PUSH, Outcome, Receipt, SealedRevision


def finished(number: int) -> Sealed:
    header = Header(
        id=RevisionId(f"{number:032x}"),
        bruker=BrukerId("b" * 32),
        mappe=MappeId("c" * 32),
        record=RecordId("d" * 32),
        parents=(),
        skjema=SkjemaRef("journalnotat|1"),
        author=MedarbeiderId("e" * 32),
        device=DeviceId("f" * 32),
        recorded_at=datetime(2026, 6, 2, tzinfo=UTC),
        key=1,
    )
    return Sealed(header=encode_header(header), body=b"sealed", signature=b"s" * 64)


class Home:
    """Where revisions get home to: keeps what it is sent, may lose answers, may refuse."""

    def __init__(self) -> None:
        self.got: list[str] = []
        self.calls: list[int] = []
        self.outcome: dict[str, Outcome] = {}
        self.lose_answers = 0

    def push(self, revisions: Sequence[SealedRevision]) -> list[Receipt]:
        ids = [decode_header(revision.header).id for revision in revisions]
        self.calls.append(len(ids))
        self.got += ids
        if self.lose_answers:
            self.lose_answers -= 1
            raise Trouble("forbindelsen-brutt")
        return [Receipt(id=one, outcome=self.outcome.get(one, "stored"), epoch="e", pos=1) for one in ids]


def test_everything_in_the_journal_gets_home_once(tmp_path: Path) -> None:
    home = Home()
    shell = ShellPush(tmp_path, lambda: [finished(n) for n in range(3)], home)

    first = shell.run_once()
    again = ShellPush(tmp_path, lambda: [finished(n) for n in range(4)], home).run_once()

    assert (first.sent, first.waiting) == (3, 0)
    assert (again.sent, again.waiting) == (1, 0)
    assert home.got == [f"{n:032x}" for n in range(4)]


def test_a_lost_answer_is_no_receipt(tmp_path: Path) -> None:
    home = Home()
    home.lose_answers = 1
    shell = ShellPush(tmp_path, lambda: [finished(1)], home)

    result = shell.run_once()

    assert (result.sent, result.waiting, result.for_unlock) == (0, 1, 0)
    assert result.trouble is not None
    assert result.trouble.code == "forbindelsen-brutt"
    assert waiting(tmp_path, [finished(1)]) == 1
    assert shell.run_once().sent == 1
    assert waiting(tmp_path, [finished(1)]) == 0


@pytest.mark.parametrize(
    ("outcome", "left"), [("stored", 0), ("duplicate", 0), ("waiting", 0), ("deleted", 0), ("refused", 1)]
)
def test_only_what_sentral_holds_is_done(tmp_path: Path, outcome: Outcome, left: int) -> None:
    home = Home()
    home.outcome[f"{1:032x}"] = outcome
    shell = ShellPush(tmp_path, lambda: [finished(1), finished(2)], home)

    result = shell.run_once()

    assert (result.waiting, result.for_unlock) == (left, left)
    assert waiting(tmp_path, [finished(1), finished(2)]) == left


def test_without_leave_to_send_everything_waits_for_unlock(tmp_path: Path) -> None:
    class Closed(Home):
        def push(self, revisions: Sequence[SealedRevision]) -> list[Receipt]:
            raise Trouble("ikke-godkjent")

    result = ShellPush(tmp_path, lambda: [finished(1), finished(2)], Closed()).run_once()
    assert (result.waiting, result.for_unlock) == (2, 2)


def test_a_profile_that_has_no_leave_yet_is_not_said_to_have_sent_all(tmp_path: Path) -> None:
    journal = OutboxJournal.open(tmp_path / "utboks.bin", b"k" * 32)
    journal.append(finished(1))
    journal.close()

    result = push(tmp_path, lambda: False)

    assert (result.sent, result.waiting, result.for_unlock) == (0, 1, 1)
    assert push(tmp_path / "tom", lambda: False).waiting == 0


def test_it_goes_in_batches_and_stops_when_asked(tmp_path: Path) -> None:
    home = Home()
    journal = [finished(n) for n in range(MAX_PUSH + 1)]
    asked = iter([False, True])

    result = ShellPush(tmp_path, lambda: journal, home).run_once(lambda: next(asked))

    assert home.calls == [MAX_PUSH]
    assert (result.sent, result.waiting) == (MAX_PUSH, 1)


def test_a_receipt_for_something_else_settles_nothing(tmp_path: Path) -> None:
    class Confused(Home):
        def push(self, revisions: Sequence[SealedRevision]) -> list[Receipt]:
            super().push(revisions)
            return [Receipt(id="9" * 32, outcome="stored")]

    shell = ShellPush(tmp_path, lambda: [finished(1)], Confused())

    assert shell.run_once().sent == 0
    assert waiting(tmp_path, [finished(1)]) == 1


@pytest.mark.parametrize("damage", [b"", b"\xff" * 40, b"\x91\xa3abc"])
def test_damaged_receipts_cost_a_second_sending_and_nothing_else(tmp_path: Path, damage: bytes) -> None:
    home = Home()
    shell = ShellPush(tmp_path, lambda: [finished(1)], home)
    shell.run_once()
    (tmp_path / RECEIPTS_FILE).write_bytes(damage)

    assert shell.run_once().sent == 1
    assert waiting(tmp_path, [finished(1)]) == 0


def test_an_entry_that_is_no_revision_stops_nobody(tmp_path: Path) -> None:
    broken = Sealed(header=b"\x00", body=b"", signature=b"")
    home = Home()

    assert ShellPush(tmp_path, lambda: [broken, finished(2)], home).run_once().sent == 1


def test_receipts_for_what_has_left_the_journal_are_forgotten(tmp_path: Path) -> None:
    home = Home()
    ShellPush(tmp_path, lambda: [finished(n) for n in range(3)], home).run_once()
    ShellPush(tmp_path, lambda: [finished(2), finished(3)], home).run_once()

    assert read_receipts(tmp_path / RECEIPTS_FILE) == [f"{2:032x}", f"{3:032x}"]


def test_the_credential_comes_back_and_is_private(tmp_path: Path) -> None:
    left = Credential(url="https://sentral.kommune.example", token="made-up")
    write_credential(tmp_path, left)

    assert read_credential(tmp_path) == left
    assert (tmp_path / "push.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"url": 1}'])
def test_without_a_credential_there_is_none(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "push.json").write_bytes(content)

    assert read_credential(tmp_path) is None
