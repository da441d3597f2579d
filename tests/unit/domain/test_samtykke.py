"""A samtykke against a second reading of the same rule, made slowly and from the answers alone."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.samtykke import UNKNOWN_DAY, Samtykke, SamtykkeStatus, covers, missing, read, status, withdrawals
from tests.unit.domain.views import Given, apart, signed

TODAY = date(2026, 6, 2)
ID = RecordId("5" * 32)
CODES = ("helse", "rus", "bolig")
NAMES = ("Fastlege Per Lunde", "NAV Eksempel")
DAYS = st.integers(-2, 2).map(lambda days: (TODAY + timedelta(days=days)).isoformat())
WHOLE: dict[str, JsonValue] = {
    "samtykke.opplysninger": [{"code": "helse"}, {"code": "rus"}],
    "samtykke.mottaker": NAMES[0],
    "samtykke.gyldig-fra": "2026-06-01",
    "samtykke.gyldig-til": "2026-06-03",
    "samtykke.informert": True,
}


def coded(codes: Iterable[str]) -> JsonValue:
    return [{"code": code} for code in codes]


@st.composite
def texts(draw: st.DrawFn) -> dict[str, JsonValue]:
    """A samtykke as it may stand: whole, or with parts left out, blank, or no."""
    codes = st.lists(st.sampled_from(CODES), unique=True).map(coded)
    parts: dict[str, st.SearchStrategy[JsonValue]] = {
        "samtykke.opplysninger": codes,
        "samtykke.mottaker": st.sampled_from([*NAMES, f" {NAMES[0]} ", " "]),
        "samtykke.gyldig-fra": DAYS,
        "samtykke.gyldig-til": DAYS | st.just("2026-06"),
        "samtykke.informert": st.booleans(),
        "samtykke.bare-ved-krise": st.booleans(),
        "samtykke.ruspavirket": st.booleans(),
    }
    return {path: draw(value) for path, value in parts.items() if draw(st.integers(0, 9)) > 0}


def naive_status(text: Mapping[str, JsonValue], withdrawn: bool) -> SamtykkeStatus:
    """The same rule once more, straight from one text: ISO dates sort as they are written."""
    today, start, end = TODAY.isoformat(), text.get("samtykke.gyldig-fra"), text.get("samtykke.gyldig-til")
    if withdrawn:
        return SamtykkeStatus.TRUKKET
    whole = (
        bool(text.get("samtykke.opplysninger"))
        and str(text.get("samtykke.mottaker", "")).strip() != ""
        and isinstance(end, str)
        and len(end) == 10
        and text.get("samtykke.informert") is True
    )
    if not whole or text.get("samtykke.ruspavirket") is True:
        return SamtykkeStatus.IKKE_GYLDIG
    assert isinstance(end, str)
    if today > end:
        return SamtykkeStatus.UTLOPT
    return SamtykkeStatus.IKKE_BEGYNT if isinstance(start, str) and today < start else SamtykkeStatus.GYLDIG


@given(texts(), st.booleans())
def test_status_says_what_the_rule_says(text: dict[str, JsonValue], withdrawn: bool) -> None:
    found = read(ID, signed(text), trukket=TODAY if withdrawn else None)
    assert status(found, TODAY) is naive_status(text, withdrawn)


@given(texts(), st.booleans(), st.sampled_from(CODES), st.sampled_from(NAMES), st.booleans())
def test_covers_this_information_this_recipient_today(
    text: dict[str, JsonValue], withdrawn: bool, code: str, name: str, krise: bool
) -> None:
    found = read(ID, signed(text), trukket=TODAY if withdrawn else None)
    given_codes = text.get("samtykke.opplysninger", [])
    assert isinstance(given_codes, list)
    expected = (
        naive_status(text, withdrawn) is SamtykkeStatus.GYLDIG
        and {"code": code} in given_codes
        and str(text.get("samtykke.mottaker")).strip() == name
        and (krise or text.get("samtykke.bare-ved-krise") is not True)
    )
    assert covers([found], opplysning=code, mottaker=name, today=TODAY, krise=krise) is expected


def _shared(one: Samtykke) -> set[tuple[str, str, int, bool]]:
    """Everything that may be told, to whom, on which of the days around today, in a crisis or not."""
    return {
        (code, name, days, krise)
        for code in CODES
        for name in NAMES
        for days in range(-4, 5)
        for krise in (False, True)
        if covers([one], opplysning=code, mottaker=name, today=TODAY + timedelta(days=days), krise=krise)
    }


@given(st.lists(texts(), min_size=2, max_size=3))
def test_of_several_versions_nothing_is_shared_that_one_of_them_does_not_share(
    versions: list[dict[str, JsonValue]],
) -> None:
    together = read(ID, apart(versions))
    for one in versions:
        assert _shared(together) <= _shared(read(ID, signed(one)))
    assert _shared(read(ID, apart(versions[::-1]))) == _shared(together), "whoever came first"


def test_the_stricter_reading_is_no_stricter_than_it_must_be() -> None:
    shorter: Given = {**WHOLE, "samtykke.gyldig-til": "2026-06-02", "samtykke.opplysninger": coded(["rus"])}
    together = read(ID, apart([WHOLE, shorter]))
    assert _shared(together) == {("rus", NAMES[0], days, krise) for days in (-1, 0) for krise in (False, True)}


def test_a_text_put_together_or_in_progress_or_not_readable_here_passes_no_gate() -> None:
    whole = signed(WHOLE)
    assert status(read(ID, whole), TODAY) is SamtykkeStatus.GYLDIG
    for view in (replace(whole, signed_by=None), replace(whole, unreadable=whole.heads)):
        assert status(read(ID, view), TODAY) is SamtykkeStatus.IKKE_GYLDIG
    assert _shared(read(ID, signed({}))) == set()


@pytest.mark.parametrize(("day", "holds"), [(31, False), (1, True), (2, True), (3, True), (4, False)])
def test_both_the_first_and_the_last_day_count(day: int, holds: bool) -> None:
    on = date(2026, 5, 31) if day == 31 else date(2026, 6, day)
    assert covers([read(ID, signed(WHOLE))], opplysning="helse", mottaker=NAMES[0], today=on) is holds


def test_the_recipient_is_the_same_however_it_is_written() -> None:
    one = [read(ID, signed(WHOLE))]
    assert covers(one, opplysning="helse", mottaker=f" {NAMES[0].upper()} ", today=TODAY)
    assert not covers(one, opplysning="helse", mottaker="", today=TODAY)
    nobody = read(ID, apart([WHOLE, {**WHOLE, "samtykke.mottaker": " "}]))
    assert (nobody.mottaker, nobody.to(""), nobody.to(NAMES[0])) == ("", False, False)


@pytest.mark.parametrize(
    ("without", "found"),
    [
        (Path("samtykke.opplysninger"), [{}]),
        (Path("samtykke.mottaker"), [" "]),
        (Path("samtykke.gyldig-til"), ["2026", ""]),
        (Path("samtykke.informert"), [False]),
    ],
)
def test_what_is_missing_is_named(without: Path, found: list[JsonValue]) -> None:
    answers = signed(WHOLE).answers
    assert missing(answers) == ()
    assert missing({path: one for path, one in answers.items() if path != without}) == (without,)
    for value in found:
        assert missing(signed({**WHOLE, without: value}).answers) == (without,)
    assert len(missing({})) == 4


W1, W2 = RecordId("6" * 32), RecordId("7" * 32)


def test_withdrawn_by_two_is_withdrawn_from_the_first() -> None:
    papers = {
        W1: signed({"trukket.samtykke": {"ref": ID}, "trukket.dato": "2026-05-30"}),
        W2: signed({"trukket.samtykke": {"ref": ID}, "trukket.dato": "2026-05-12"}),
    }
    assert withdrawals(papers) == {ID: date(2026, 5, 12)}
    assert withdrawals(dict(reversed(papers.items()))) == withdrawals(papers)


def test_withdrawn_stays_withdrawn_whatever_is_done_to_the_paper() -> None:
    paper: dict[str, JsonValue] = {"trukket.samtykke": {"ref": ID}, "trukket.dato": "2026-05-30"}
    undone: Given = {**paper, "trukket.samtykke": None}
    another: Given = {**paper, "trukket.samtykke": {"ref": "9" * 32}}
    assert withdrawals({W1: apart([paper, undone])}) == {ID: date(2026, 5, 30)}
    assert set(withdrawals({W1: apart([paper, another])})) == {ID, RecordId("9" * 32)}
    assert withdrawals({W1: apart([paper, {**paper, "trukket.dato": "2026-05-01"}])}) == {ID: date(2026, 5, 1)}
    dateless: list[Given] = [{"trukket.samtykke": {"ref": ID}}, {**paper, "trukket.dato": "2026"}]
    for one in dateless:
        assert withdrawals({W1: signed(one)}) == {ID: UNKNOWN_DAY}
    assert withdrawals({W1: signed({"trukket.dato": "2026-05-30"}), W2: signed({})}) == {}


@given(texts(), st.dates(date(2026, 1, 1), date(2027, 1, 1)), st.dates(date(2026, 1, 1), date(2027, 1, 1)))
def test_nothing_is_shared_on_any_day_after_it_was_withdrawn(
    text: dict[str, JsonValue], withdrawn: date, day: date
) -> None:
    found = read(ID, signed(text), trukket=withdrawn)
    assert status(found, day) is SamtykkeStatus.TRUKKET
    assert not any(
        covers([found], opplysning=code, mottaker=name, today=day, krise=True) for code in CODES for name in NAMES
    )
