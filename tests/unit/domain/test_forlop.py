"""The phases: a table of made-up histories, in any order; never ended by itself; opened again by a new henvendelse."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain import regler
from feltapp.domain.fakta import Facts, Henvendelse, Overgang, Tiltak
from feltapp.domain.forlop import Fase, Forlop, Skifte, Skjedd, forlop
from feltapp.domain.frist import frister
from feltapp.domain.ids import BrukerId, RecordId

TODAY = date(2026, 6, 2)
H, F = Skifte, Fase
LETTERS = {
    "h": H.HENVENDELSE, "k": H.KARTLEGGING, "u": H.KORTVARIG, "t": H.TILTAK, "v": H.VEDTAK, "m": H.KONTAKT,
    "a": H.AVSLUTNING,
}  # fmt: skip


def happened(history: str, first: date = date(2026, 1, 1)) -> list[Skjedd]:
    """One thing a week, in the order of the letters; what stands together in one place happened on one day."""
    found = []
    for week, several in enumerate(history.split("-") if "-" in history else history):
        day = first + timedelta(weeks=week)
        for number, letter in enumerate(several):
            moment = datetime(day.year, day.month, day.day, 8 + number, tzinfo=UTC)
            found.append(Skjedd(day=day, hva=LETTERS[letter], record=RecordId(f"{week}{number}"), written=moment))
    return found


def phases(history: str) -> list[str]:
    return [one.fase.value for one in forlop(happened(history), TODAY).steg]


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ("", ""),
        ("h", "henvendelse"),
        ("hh", "henvendelse"),
        ("hk", "henvendelse kartlegging"),
        ("k", "kartlegging"),
        ("kh", "kartlegging"),
        ("hu", "henvendelse uten-vedtak"),
        ("hku", "henvendelse kartlegging uten-vedtak"),
        ("hkt", "henvendelse kartlegging uten-vedtak"),
        ("hkv", "henvendelse kartlegging vedtak"),
        ("hkuv", "henvendelse kartlegging uten-vedtak vedtak"),
        ("hkvm", "henvendelse kartlegging vedtak oppfolging"),
        ("hkvt", "henvendelse kartlegging vedtak oppfolging"),
        ("hkmv", "henvendelse kartlegging vedtak"),
        ("hkvmvkut", "henvendelse kartlegging vedtak oppfolging"),
        ("hm", "henvendelse"),
        ("ha", "henvendelse avsluttet"),
        ("hkvma", "henvendelse kartlegging vedtak oppfolging avsluttet"),
        ("hak", "henvendelse avsluttet"),
        ("havmt", "henvendelse avsluttet"),
        ("haa", "henvendelse avsluttet"),
        ("hah", "henvendelse avsluttet henvendelse"),
        (
            "hkvmahkua",
            "henvendelse kartlegging vedtak oppfolging avsluttet henvendelse kartlegging uten-vedtak avsluttet",
        ),
        ("hkv-", "henvendelse kartlegging vedtak"),
        ("ha-h", "henvendelse avsluttet henvendelse"),
        ("h-ah", "henvendelse avsluttet henvendelse"),
        ("h-ha", "henvendelse avsluttet"),
    ],
)
def test_a_history_gives_these_phases(history: str, expected: str) -> None:
    assert phases(history) == expected.split()


def test_each_phase_says_when_and_what_moved_it_there() -> None:
    (first, second) = forlop(happened("hk"), TODAY).steg
    assert (first.day, first.hva, first.record) == (date(2026, 1, 1), H.HENVENDELSE, "00")
    assert (second.day, second.hva, second.record) == (date(2026, 1, 8), H.KARTLEGGING, "10")


def test_what_is_dated_later_has_not_happened() -> None:
    tomorrow = happened("hv", TODAY - timedelta(days=6))
    assert [one.fase for one in forlop(tomorrow, TODAY).steg] == [F.HENVENDELSE]
    assert [one.fase for one in forlop(tomorrow, TODAY + timedelta(days=1)).steg] == [F.HENVENDELSE, F.VEDTAK]


@given(st.text("hkutvma", max_size=12), st.randoms(use_true_random=False))
def test_the_order_in_which_it_came_here_never_matters(history: str, chance: object) -> None:
    several = happened(history)
    mixed = sorted(several, key=lambda one: hash((one.record, str(chance))))
    assert forlop(mixed, TODAY) == forlop(several, TODAY)


@given(st.text("hkutvm", max_size=12), st.integers(0, 4000))
def test_nothing_but_an_avslutning_ends_it_however_long_it_lasts(history: str, days: int) -> None:
    assert forlop(happened(history), TODAY + timedelta(days=days)).avsluttet is None


def _facts(history: str) -> Facts:
    """Somebody of whom much is due."""
    return Facts(
        bruker=BrukerId("b" * 32),
        followed_since=date(2026, 1, 1),
        kontaktperson=False,
        barn=True,
        overganger=(Overgang(record=RecordId("o" * 32), planned=None, actual=date(2026, 1, 20)),),
        henvendelser=(Henvendelse(record=RecordId("h" * 32), received=date(2026, 1, 1), samtale="", owned=False),),
        tiltak=(Tiltak(record=RecordId("t" * 32), name="Tur", since=date(2026, 1, 3)),),
        forlop=forlop(happened(history), TODAY),
    )


def test_after_an_avslutning_nothing_is_due_but_ones_own_work() -> None:
    assert len(frister(_facts("h"), TODAY)) > 5
    assert frister(_facts("ha"), TODAY) == ()
    begun = replace(_facts("ha"), drafts=((RecordId("d" * 32), "Notat", date(2026, 5, 1)),))
    assert [one.rule for one in frister(begun, TODAY)] == [regler.UTKAST]


@pytest.mark.parametrize(("left", "told"), [(31, False), (30, True), (0, True), (-90, True)])
def test_except_the_months_after_a_move(left: int, told: bool) -> None:
    until, ended = TODAY + timedelta(days=left), RecordId("a" * 32)
    found = frister(replace(_facts("ha"), etter_flytting=(ended, until)), TODAY)
    assert [(one.rule, one.due, one.about) for one in found] == [(regler.ETTER_AVSLUTNING, until, ended)] * told
    assert frister(replace(_facts("h"), etter_flytting=None), TODAY)


def test_who_comes_back_begins_anew_and_owes_nothing_of_the_time_before() -> None:
    again = date(2026, 1, 15)
    facts = replace(_facts("hah"), followed_since=again, evaluert=date(2026, 1, 2))
    assert facts.forlop.opened_again == again
    found = {one.rule.code: one.due for one in frister(facts, TODAY)}
    assert found["evaluering"] == date(2026, 5, 15)
    assert found["tiltak"] == date(2026, 5, 15)
    assert found["kontaktperson"] == again
    assert "henvendelse" not in found
    assert "kontakt-etter-overgang" in found, "the move came after"


def test_the_last_time_counts_when_somebody_comes_back_twice() -> None:
    def again(history: str) -> date | None:
        return forlop(happened(history), TODAY).opened_again

    assert again("hkv") is None
    assert again("ha") is None
    assert again("hahah") == date(2026, 1, 29)
    assert again("haha") == date(2026, 1, 15)
    assert Forlop(steg=()).now is None
