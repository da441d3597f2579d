"""The gate against a second reading of the same rule, written from the texts as they stand: 10⁵ cases, every run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import pytest

from feltapp.domain.answer import JsonValue
from feltapp.domain.deling import ALLOWS, Avgjorelse, Del, Grunn, Mottaker, MottakerKind, Unntak, avgjor, read_unntak
from feltapp.domain.ids import RecordId
from feltapp.domain.revision import RecordView
from feltapp.domain.samtykke import Samtykke, read
from tests.unit.domain.views import apart, signed

CASES = 100_000
TODAY = date(2026, 6, 2)
CODES = ("helse", "rus", "bolig", "kriseplan")
NAMES = ("Fastlege Per Lunde", "NAV Eksempel", "Mor")
Texts = Sequence[Mapping[str, JsonValue]]


@dataclass(frozen=True)
class Paper:
    """One samtykke or unntak as it lies in the store: one text, or several signed apart."""

    texts: Texts
    withdrawn: bool = False


def _text(pick: Random) -> dict[str, JsonValue]:
    """A samtykke, now and then with a part left out, or written another way."""
    day = [(TODAY + timedelta(days=days)).isoformat() for days in (-2, -1, 0, 1, 2)]
    whole: dict[str, JsonValue] = {
        "samtykke.opplysninger": [{"code": code} for code in CODES if pick.random() < 0.6],
        "samtykke.mottaker": pick.choice([*NAMES, f" {NAMES[0].upper()} ", ""]),
        "samtykke.gyldig-fra": pick.choice(day[:4]),
        "samtykke.gyldig-til": pick.choice([*day[1:], "2026-06"]),
        "samtykke.informert": pick.random() < 0.9,
        "samtykke.bare-ved-krise": pick.random() < 0.3,
        "samtykke.ruspavirket": pick.random() < 0.1,
    }
    return {path: value for path, value in whole.items() if pick.random() < 0.96}


def _law(pick: Random) -> dict[str, JsonValue]:
    whole: dict[str, JsonValue] = {
        "unntak.mottaker": pick.choice([*NAMES, "politiet", " mor "]),
        "unntak.hjemmel": {"code": "hpl-31"},
        "unntak.begrunnelse": pick.choice(["Fare for liv.", " "]),
        "unntak.opplysninger": [{"code": code} for code in (*CODES, "annet") if pick.random() < 0.6],
        "unntak.dato": (TODAY + timedelta(days=pick.choice([-1, 0, 0, 0, 1]))).isoformat(),
    }
    return {path: value for path, value in whole.items() if pick.random() < 0.96}


def _papers(pick: Random) -> tuple[list[Paper], list[Paper]]:
    samtykker = []
    for _ in range(pick.randrange(4)):
        text = _text(pick)
        texts = [text] if pick.random() < 0.7 else [text, {**text, **_some(_text(pick), pick)}]
        samtykker.append(Paper(texts, withdrawn=pick.random() < 0.15))
    law = [Paper([_law(pick)] if pick.random() < 0.8 else [_law(pick), _law(pick)]) for _ in range(pick.randrange(2))]
    return samtykker, law


def _some(text: Mapping[str, JsonValue], pick: Random) -> dict[str, JsonValue]:
    return {path: value for path, value in text.items() if pick.random() < 0.3}


def _may(part: Del, name: str, samtykker: Sequence[Paper], law: Sequence[Paper], krise: bool) -> bool:
    """The rule once more: every text of a samtykke must allow it, and exactly one text of the law's."""
    return any(
        part.signert
        and not paper.withdrawn
        and _one_name(paper.texts)
        and all(_lets(text, code, name, krise) for text in paper.texts)
        for paper in samtykker
        for code in part.opplysninger
    ) or any(_one(paper.texts) and _law_lets(paper.texts[0], part, name) for paper in law)


def _one_name(texts: Texts) -> bool:
    """A name that two wrote differently names nobody until somebody has settled it."""
    return len({str(text.get("samtykke.mottaker", "")).strip() for text in texts}) == 1


def _one(texts: Texts) -> bool:
    return all(text == texts[0] for text in texts)


def _lets(text: Mapping[str, JsonValue], code: str, name: str, krise: bool) -> bool:
    said, end, start = (
        text.get("samtykke.opplysninger"),
        text.get("samtykke.gyldig-til"),
        text.get("samtykke.gyldig-fra"),
    )
    if not isinstance(said, list) or not isinstance(end, str) or len(end) != 10:
        return False
    return (
        {"code": code} in said
        and str(text.get("samtykke.mottaker", "")).strip().lower() == name.strip().lower() != ""
        and (not isinstance(start, str) or start <= TODAY.isoformat())
        and TODAY.isoformat() <= end
        and text.get("samtykke.informert") is True
        and text.get("samtykke.ruspavirket") is not True
        and (krise or text.get("samtykke.bare-ved-krise") is not True)
    )


def _law_lets(text: Mapping[str, JsonValue], part: Del, name: str) -> bool:
    said = text.get("unntak.opplysninger")
    wanted = set(part.opplysninger) or {"annet"}
    return (
        isinstance(said, list)
        and any({"code": code} in said for code in wanted)
        and str(text.get("unntak.mottaker", "")).strip().lower() == name.strip().lower() != ""
        and text.get("unntak.dato") == TODAY.isoformat()
        and "unntak.hjemmel" in text
        and str(text.get("unntak.begrunnelse", "")).strip() != ""
    )


def _read(samtykker: Sequence[Paper], law: Sequence[Paper]) -> tuple[list[Samtykke], list[Unntak]]:
    given = [
        read(RecordId(f"{n:032x}"), _view(paper.texts), trukket=TODAY if paper.withdrawn else None)
        for n, paper in enumerate(samtykker)
    ]
    return given, [read_unntak(RecordId(f"{n + 100:032x}"), _view(paper.texts)) for n, paper in enumerate(law)]


def _view(texts: Texts) -> RecordView:
    return signed(texts[0]) if len(texts) == 1 else apart(texts)


def test_the_gate_says_what_the_naive_reading_says() -> None:
    pick = Random(20261122)
    counted = dict.fromkeys(Grunn, 0)
    for _ in range(CASES // 4):
        samtykker, law = _papers(pick)
        given, unntak = _read(samtykker, law)
        name, krise = pick.choice(NAMES), pick.random() < 0.3
        parts = [
            Del(
                id=str(n),
                name="",
                opplysninger=frozenset(c for c in CODES if pick.random() < 0.3),
                signert=pick.random() < 0.9,
            )
            for n in range(4)
        ]
        said = avgjor(parts, _andre(name), samtykker=given, unntak=unntak, today=TODAY, krise=krise)
        for part, one in zip(parts, said, strict=True):
            assert one.allowed is _may(part, name, samtykker, law, krise), (part, one, name, samtykker, law, krise)
            counted[one.grunn] += 1
    never = {Grunn.EGEN_KOPI, Grunn.KOLLEGA, Grunn.IKKE_OM_PERSON}
    assert all(counted[grunn] > 100 for grunn in Grunn if grunn not in never), counted
    assert sum(counted.values()) == CASES


def _andre(name: str) -> Mottaker:
    return Mottaker(kind=MottakerKind.ANDRE, name=name)


PLAN = Del(id="", name="Krise- og mestringsplan", opplysninger=frozenset({"kriseplan"}))
WHOLE: Mapping[str, JsonValue] = {
    "samtykke.opplysninger": [{"code": "kriseplan"}],
    "samtykke.mottaker": "Mor",
    "samtykke.gyldig-fra": "2026-06-01",
    "samtykke.gyldig-til": "2026-06-03",
    "samtykke.informert": True,
}


def _says(*texts: Mapping[str, JsonValue], withdrawn: bool = False, krise: bool = False) -> Avgjorelse:
    given, _ = _read([Paper([text], withdrawn=withdrawn) for text in texts], [])
    return avgjor([PLAN], _andre("Mor"), samtykker=given, today=TODAY, krise=krise)[0]


@pytest.mark.parametrize(
    ("change", "grunn"),
    [
        ({}, Grunn.SAMTYKKE),
        ({"samtykke.gyldig-til": "2026-06-01"}, Grunn.UTLOPT),
        ({"samtykke.gyldig-fra": "2026-06-03"}, Grunn.IKKE_BEGYNT),
        ({"samtykke.ruspavirket": True}, Grunn.IKKE_GYLDIG),
        ({"samtykke.bare-ved-krise": True}, Grunn.BARE_VED_KRISE),
        ({"samtykke.opplysninger": [{"code": "helse"}]}, Grunn.IKKE_DEKKET),
        ({"samtykke.mottaker": "Far"}, Grunn.INGEN_SAMTYKKE),
    ],
)
def test_what_stands_in_the_way_is_named(change: Mapping[str, JsonValue], grunn: Grunn) -> None:
    said = _says({**WHOLE, **change})
    assert said.grunn is grunn
    assert (said.by is not None) is (grunn not in {Grunn.IKKE_DEKKET, Grunn.INGEN_SAMTYKKE})


def test_one_that_holds_is_enough_and_what_was_withdrawn_is_told() -> None:
    assert _says({**WHOLE, "samtykke.gyldig-til": "2026-06-01"}, WHOLE).grunn is Grunn.SAMTYKKE
    assert _says(WHOLE, withdrawn=True).grunn is Grunn.TRUKKET
    assert _says({**WHOLE, "samtykke.bare-ved-krise": True}, krise=True).grunn is Grunn.SAMTYKKE


@pytest.mark.parametrize("kind", [MottakerKind.PERSONEN, MottakerKind.KOLLEGA])
def test_the_person_and_colleagues_need_no_leave(kind: MottakerKind) -> None:
    nothing = Del(id="", name="", opplysninger=frozenset())
    assert avgjor([nothing], Mottaker(kind=kind), samtykker=[], today=TODAY)[0].grunn in ALLOWS


def test_what_is_about_no_person_is_not_held_back() -> None:
    about_a_house = Del(id="", name="Befaring", opplysninger=frozenset(), om_person=False)
    said = avgjor([about_a_house], _andre("Eiendom drift"), samtykker=[], today=TODAY)
    assert said[0].grunn is Grunn.IKKE_OM_PERSON
