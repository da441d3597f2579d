"""The grid of samtykker, and withdrawing."""

from collections.abc import Mapping
from datetime import date

import pytest

from feltapp.actions import form, samtykke
from feltapp.actions.person import open_person
from feltapp.actions.samtykke import Cell
from feltapp.domain.answer import Answer, JsonValue, Kilde
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.samtykke import OPPLYSNINGER
from feltapp.errors import UserError
from feltapp.store import stream
from tests.unit.actions.world import MUNTLIG, Laptop, refused

KINDS = "urn:feltapp:kode:opplysninger"


def give(
    one: Laptop,
    bruker: BrukerId,
    *codes: str,
    to: str = "NAV Eksempel",
    ends: str = "2026-12-11",
    other: Mapping[str, JsonValue] | None = None,
) -> RecordId:
    values: dict[str, JsonValue | Answer] = {
        "samtykke.opplysninger": [{"code": code, "system": KINDS} for code in codes],
        "samtykke.mottaker": to,
        "samtykke.mottakertype": {"code": "nav", "system": "urn:feltapp:kode:mottakertype"},
        "samtykke.gyldig-til": ends,
        "samtykke.informert": True,
        **MUNTLIG,
        **(other or {}),
    }
    return one.write(bruker, "samtykke", values)


def cell(one: Laptop, bruker: BrukerId, code: str, to: str = "NAV Eksempel") -> Cell:
    return samtykke.open_samtykker(one.ctx, bruker).cells[code, to]


def test_every_cell_says_yes_no_or_not_asked(kari: Laptop) -> None:
    bruker = kari.register()
    given = give(kari, bruker, "helse", "bolig")
    give(kari, bruker, "viktig", to="Fastlege Per Lunde")
    page = samtykke.open_samtykker(kari.ctx, bruker)
    assert page.name == "Lars Solbakken"
    assert dict(page.opplysninger)["rus"]
    assert set(page.mottakere) == {("NAV Eksempel", "NAV"), ("Fastlege Per Lunde", "NAV")}
    assert set(page.cells) == {(code, to) for code, _ in page.opplysninger for to, _ in page.mottakere}
    assert page.cells["helse", "NAV Eksempel"] == Cell(kind="ja", words="Ja", sub="til 11.12.2026", record=given)
    assert page.cells["rus", "NAV Eksempel"] == Cell(kind="nei", words="Nei", sub="ikke sagt ja")
    assert page.cells["rus", "Fastlege Per Lunde"].kind == "nei"


@pytest.mark.parametrize(
    ("ends", "other", "kind", "words", "sub"),
    [
        ("2026-12-11", {"samtykke.bare-ved-krise": True}, "krise", "Bare ved krise", "til 11.12.2026"),
        ("2026-06-14", {}, "ja-snart", "Ja", "12 dager igjen"),
        ("2026-06-02", {}, "ja-snart", "Ja", "går ut i dag"),
        ("2026-06-01", {}, "utlopt", "Gikk ut", "01.06.2026"),
        ("2026-12-11", {"samtykke.gyldig-fra": "2026-07-01"}, "ikke-begynt", "Fra", "01.07.2026"),
        ("2026-12-11", {"samtykke.ruspavirket": True}, "ikke-spurt", "Ikke spurt", ""),
    ],
)
def test_a_cell_in_words(kari: Laptop, ends: str, other: dict[str, JsonValue], kind: str, words: str, sub: str) -> None:
    bruker = kari.register()
    give(kari, bruker, "helse", ends=ends, other=other)
    found = cell(kari, bruker, "helse")
    assert (found.kind, found.words, found.sub) == (kind, words, sub)


def test_of_two_the_one_that_lasts_longest_is_told(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "helse", ends="2026-06-10")
    lasting = give(kari, bruker, "helse", ends="2026-12-11")
    assert cell(kari, bruker, "helse").record == lasting


def test_withdrawn_is_withdrawn_at_once_and_stays_so_everywhere(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    given = give(kari, bruker, "helse")
    kari.meet()
    amir.meet()
    changes = samtykke.withdraw(kari.ctx, given, "  Har ombestemt seg ")
    assert changes.brukere == {bruker}
    page = samtykke.open_samtykker(kari.ctx, bruker)
    assert (page.samtykker[0].kind, page.samtykker[0].words) == ("trukket", "Trukket 02.06.2026")
    assert (page.cells["helse", "NAV Eksempel"].kind, page.samtykker[0].can_withdraw) == ("trukket", False)
    amir.later(days=9)
    samtykke.withdraw(amir.ctx, given)
    kari.meet()
    amir.meet()
    kari.meet()
    for one in (kari, amir):
        assert samtykke.open_samtykker(one.ctx, bruker).samtykker[0].words == "Trukket 02.06.2026", "from the first"


def test_a_clock_that_goes_back_brings_nothing_back(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "helse", ends="2026-06-10")
    with kari.ctx.database.write() as tx:
        stream.set_contact(tx, int(kari.clock.now().timestamp() * 1000))
    kari.later(days=30)
    kari.write(bruker, "evaluering", {"evaluering.dato": "2026-07-02", "evaluering.brukers-syn": "Bra."})
    kari.later(days=-300)
    assert cell(kari, bruker, "helse").kind == "utlopt", "signed here on a later day"
    given = samtykke.open_samtykker(kari.ctx, bruker).samtykker[0].record
    samtykke.withdraw(kari.ctx, given)
    assert samtykke.open_samtykker(kari.ctx, bruker).samtykker[0].words == "Trukket 02.07.2026"


def test_sentrals_clock_counts_too(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "helse", ends="2026-06-10")
    with kari.ctx.database.write() as tx:
        stream.set_contact(tx, int(kari.clock.now().timestamp() * 1000) + 20 * 86_400_000)
    assert cell(kari, bruker, "helse").kind == "utlopt"


def test_only_a_samtykke_is_withdrawn(kari: Laptop) -> None:
    bruker = kari.register()
    for nothing in (RecordId("0" * 32), kari.write(bruker, "alna-kartlegging", {"start.viktig": "Ro"})):
        with pytest.raises(UserError, match="registrering-borte"):
            samtykke.withdraw(kari.ctx, nothing)


def test_one_that_went_out_can_be_laid_to_rest(kari: Laptop) -> None:
    bruker = kari.register()
    given = give(kari, bruker, "helse", ends="2026-06-01")
    assert samtykke.open_samtykker(kari.ctx, bruker).samtykker[0].can_withdraw
    samtykke.withdraw(kari.ctx, given)
    assert samtykke.open_samtykker(kari.ctx, bruker).samtykker[0].kind == "trukket"


def test_those_that_need_something_come_first(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "helse", to="A", ends="2026-12-11")
    gone = give(kari, bruker, "helse", to="B")
    give(kari, bruker, "helse", to="C", ends="2026-06-09")
    samtykke.withdraw(kari.ctx, gone)
    rows = samtykke.open_samtykker(kari.ctx, bruker).samtykker
    assert [(row.mottaker, row.kind) for row in rows] == [("C", "ja-snart"), ("A", "ja"), ("B", "trukket")]
    assert (rows[1].until, rows[1].opplysninger) == (date(2026, 12, 11), (dict(_kinds(kari))["helse"],))


def _kinds(one: Laptop) -> tuple[tuple[str, str], ...]:
    return samtykke.options(one.ctx, OPPLYSNINGER)


def test_the_page_is_read_and_that_is_logged(kari: Laptop) -> None:
    bruker = kari.register()
    assert samtykke.open_samtykker(kari.ctx, bruker).cells == {}
    assert kari.acts(bruker)[-1] == ("les", None)


BOTH_WAYS: dict[str, JsonValue] = {"samtykke.begge-veier": True}
NEAR: dict[str, JsonValue] = {"samtykke.mottakertype": {"code": "parorende", "system": "urn:feltapp:kode:mottakertype"}}


@pytest.mark.parametrize(
    ("given", "kilde", "remark", "refused_with"),
    [
        (None, Kilde.PAARORENDE, "", "kilde-uten-samtykke"),
        ({}, Kilde.PAARORENDE, "", "kilde-uten-samtykke"),
        (NEAR, Kilde.PAARORENDE, "Sa mora.", "kilde-uten-samtykke"),
        (BOTH_WAYS, Kilde.PAARORENDE, "", "kilde-uten-samtykke"),
        (NEAR | BOTH_WAYS, Kilde.PAARORENDE, "", ""),
        (NEAR | BOTH_WAYS, Kilde.INSTANS, "", "kilde-uten-hjemmel"),
        (BOTH_WAYS, Kilde.INSTANS, "", ""),
        (None, Kilde.INSTANS, "Helsepersonelloven § 25", ""),
        (None, Kilde.BRUKER, "", ""),
        (None, Kilde.OBSERVASJON, "", ""),
    ],
)
def test_an_answer_from_others_needs_the_persons_leave(
    kari: Laptop, given: dict[str, JsonValue] | None, kilde: Kilde, remark: str, refused_with: str
) -> None:
    bruker = kari.register()
    if given is not None:
        give(kari, bruker, "helse", to="Mor", other=given)
    opened = form.open_new(kari.ctx, bruker, "alna-kartlegging")
    told = {"helse.fysisk": Answer(value="Vond rygg", kilde=kilde, kommentar=remark)}
    if not refused_with:
        kari.sign(opened, told)
        return
    with pytest.raises(UserError) as error:
        kari.sign(opened, told)
    assert refused(error.value) == (refused_with, "helse.fysisk")


def test_a_withdrawal_says_from_whom_and_never_an_id(kari: Laptop) -> None:
    bruker = kari.register()
    given = give(kari, bruker, "helse")
    samtykke.withdraw(kari.ctx, given)
    told = next(one for one in open_person(kari.ctx, bruker).timeline if one.title == "Samtykke trukket")
    assert "NAV Eksempel" in " ".join(told.lines)
    assert given not in " ".join(told.lines)
