"""What goes through the one door: what is covered, what is written down, and that nothing comes out else."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from feltapp.actions import deling, form, frist, samtykke
from feltapp.actions.deling import Dokument, Maate, Utlevering
from feltapp.actions.person import open_person
from feltapp.domain.answer import Answers, JsonValue, text_of
from feltapp.domain.changes import Changes
from feltapp.domain.deling import Grunn, Mottaker, MottakerKind
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.opplysninger import OPPLYSNINGER
from feltapp.errors import UserError
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.store import record
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import Laptop

NAV = Mottaker(kind=MottakerKind.ANDRE, name="NAV Eksempel")
LARS = Mottaker(kind=MottakerKind.PERSONEN, name="Lars")
KODE = "urn:feltapp:kode:"


def kartlegging(one: Laptop, bruker: BrukerId) -> Dokument:
    found = one.write(bruker, "alna-kartlegging", {"okonomi.inntekt": [{"code": "aap", "system": KODE + "inntekt"}]})
    return Dokument(bruker=bruker, records=(found,), title="Kartlegging", version="1")


def drawn(deler: frozenset[str]) -> bytes:
    return ",".join(sorted(deler)).encode()


def give_out(one: Laptop, dokument: Dokument, *to: Mottaker, deler: Sequence[str] | None = None) -> Utlevering:
    wanted = None if deler is None else frozenset(deler)
    return deling.gi(one.ctx, dokument, to, Maate.PAPIR, drawn, deler=wanted)


def copies(one: Laptop, bruker: BrukerId) -> list[Answers]:
    with one.ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, bruker) if row.skjema_id == "kopi"]
        return [record.listed(row).answers for row in rows]


def test_a_samtykke_for_money_covers_that_section_and_no_other(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "okonomi")
    asked = deling.sporr(kari.ctx, kartlegging(kari, bruker), NAV)
    assert asked.covered == {"okonomi"}
    said = {one.id: (one.grunn, one.words) for one in asked.deler}
    assert said["okonomi"] == (Grunn.SAMTYKKE, "Samtykke til 11.12.2026")
    assert said["helse"] == (Grunn.IKKE_DEKKET, "Samtykket til NAV Eksempel dekker ikke dette")
    assert asked.as_of is None, "it has never met sentral, and says so"


def test_what_is_not_covered_must_be_left_out_before_anything_is_given(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "okonomi")
    dokument = kartlegging(kari, bruker)
    waiting, acts = kari.waiting(), kari.acts(bruker)
    for deler in (None, ("okonomi", "helse"), ()):
        with pytest.raises(UserError, match="deling-uten-samtykke"):
            give_out(kari, dokument, NAV, deler=deler)
    assert (kari.waiting(), kari.acts(bruker), copies(kari, bruker)) == (waiting, acts, [])
    assert give_out(kari, dokument, NAV, deler=("okonomi",)).data == b"okonomi"
    (kopi,) = copies(kari, bruker)
    assert {path: text_of(answer) for path, answer in kopi.items() if text_of(answer)} == {
        "kopi.dokument": "Kartlegging",
        "kopi.versjon": "1",
        "kopi.mottaker": "NAV Eksempel",
        "kopi.dato": "2026-06-02",
        "kopi.omfang": "Økonomi",
        "kopi.utelatt": text_of(kopi[Path("kopi.utelatt")]),
        "kopi.grunnlag": "Samtykke til 11.12.2026",
    }
    assert "Helse og sosiale forhold" in text_of(kopi[Path("kopi.utelatt")]).split("\n")
    assert ("skriv-ut", dokument.records[0]) in kari.acts(bruker)


def test_one_who_may_not_stops_it_for_all(kari: Laptop) -> None:
    bruker = kari.register()
    with pytest.raises(UserError, match="deling-uten-samtykke"):
        give_out(kari, kartlegging(kari, bruker), LARS, NAV)
    assert copies(kari, bruker) == []


def test_withdrawn_while_the_page_was_open_is_refused_at_the_door(kari: Laptop) -> None:
    bruker = kari.register()
    given = give(kari, bruker, "okonomi")
    dokument = kartlegging(kari, bruker)

    def draw(deler: frozenset[str]) -> bytes:
        samtykke.withdraw(kari.ctx, given)
        return drawn(deler)

    with pytest.raises(UserError, match="deling-uten-samtykke"):
        deling.gi(kari.ctx, dokument, [NAV], Maate.PDF, draw, deler=frozenset({"okonomi"}))
    assert copies(kari, bruker) == []
    assert deling.sporr(kari.ctx, dokument, NAV).deler[5].words == "Samtykket er trukket"


def test_the_person_gets_everything_and_it_is_written_down(kari: Laptop) -> None:
    bruker = kari.register()
    dokument = kartlegging(kari, bruker)
    assert deling.sporr(kari.ctx, dokument, LARS).whole
    assert give_out(kari, dokument, LARS).changes.brukere == {bruker}
    assert give_out(kari, Dokument(bruker=bruker, records=(), title="Innsyn"), LARS).data == b"alt"
    assert [text_of(one[Path("kopi.grunnlag")]) for one in copies(kari, bruker)] == ["Egen kopi"] * 2
    with pytest.raises(UserError, match="deling-uten-samtykke"):
        give_out(kari, Dokument(bruker=bruker, records=(), title="Innsyn"), NAV)


def test_a_colleague_is_one_in_the_team_whose_role_sees_it(kari: Laptop) -> None:
    bruker = kari.register()
    dokument = kartlegging(kari, bruker)
    amir = Mottaker(kind=MottakerKind.KOLLEGA, name="amir rashid")
    assert deling.sporr(kari.ctx, dokument, amir).whole
    stranger = Mottaker(kind=MottakerKind.KOLLEGA, name="Nora Ukjent")
    assert not deling.sporr(kari.ctx, dokument, stranger).covered


def test_by_law_for_one_recipient_on_one_day(kari: Laptop) -> None:
    bruker = kari.register()
    dokument = kartlegging(kari, bruker)
    kari.write(
        bruker,
        "unntak",
        {
            "unntak.mottaker": "Legevakta",
            "unntak.hjemmel": {"code": "hpl-31", "system": KODE + "unntakshjemmel"},
            "unntak.opplysninger": [{"code": "kartlegging", "system": KODE + "opplysninger"}],
            "unntak.begrunnelse": "Fare for liv.",
        },
    )
    legevakta = Mottaker(kind=MottakerKind.ANDRE, name="Legevakta")
    assert [one.words for one in deling.mottakere(kari.ctx, bruker)] == ["Egen kopi", "Unntak etter lov, i dag"]
    assert deling.sporr(kari.ctx, dokument, legevakta).whole
    kari.later(days=1)
    assert not deling.sporr(kari.ctx, dokument, legevakta).covered


@pytest.mark.parametrize(("told", "still"), [(None, True), ("senere", True), ("ja", False), ("kan-ikke", False)])
def test_that_the_person_is_to_be_told_of_it_stays_due_until_it_is_done(
    kari: Laptop, told: str | None, still: bool
) -> None:
    bruker = kari.register()
    said: dict[str, JsonValue] = {"unntak.mottaker": "Legevakta", "unntak.dato": "2026-06-02"}
    if told is not None:
        said["unntak.informert"] = {"code": told, "system": KODE + "unntaksinformert"}
    given = kari.put(bruker, "unntak", said)
    kari.later(days=1)
    due = [one for one in open_person(kari.ctx, bruker).frister if one.code == "fortell-om-unntak"]
    assert [(one.what, one.about, one.kind) for one in due] == [
        ("fortell personen hva som er gitt etter lov, Legevakta", given, "i-dag")
    ] * still
    for one in due:
        frist.close(kari.ctx, one, "gjort-ellers", "Sagt i samtale 3. juni.")
    assert "fortell-om-unntak" not in {one.code for one in open_person(kari.ctx, bruker).frister}


def test_a_plan_for_crises_lies_ready_for_them(kari: Laptop) -> None:
    bruker = kari.register()
    plan = kari.write(bruker, "kriseplan", {"plan.dato": "2026-06-02", "plan.navn": "Lars", "plan.viktig": "Ro"})
    give(kari, bruker, "kriseplan", "kartlegging", to="Mor", other={"samtykke.bare-ved-krise": True})
    mor = Mottaker(kind=MottakerKind.ANDRE, name="Mor")
    assert deling.sporr(kari.ctx, Dokument(bruker=bruker, records=(plan,), title="Min plan"), mor).whole
    asked = deling.sporr(kari.ctx, kartlegging(kari, bruker), mor)
    assert {one.words for one in asked.deler} == {"Samtykket gjelder bare ved krise"}


def test_whom_it_may_be_given_to(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "helse", to="Borte", ends="2026-06-01", other={"samtykke.gyldig-fra": "2026-01-01"})
    samtykke.withdraw(kari.ctx, give(kari, bruker, "helse", to="Trukket"))
    give(kari, bruker, "helse")
    shown = [(one.mottaker.name, one.words) for one in deling.mottakere(kari.ctx, bruker)]
    assert shown == [
        ("Lars", "Egen kopi"),
        ("NAV Eksempel", "Samtykke til 11.12.2026"),
        ("Borte", "Samtykket gikk ut 01.06.2026"),
    ]


def test_a_record_that_is_not_here_and_nobody_at_all_are_refused(kari: Laptop) -> None:
    bruker = kari.register()
    with pytest.raises(UserError, match="registrering-borte"):
        deling.sporr(kari.ctx, Dokument(bruker=bruker, records=(RecordId("9" * 32),), title=""), LARS)
    with pytest.raises(UserError, match="mottaker-mangler"):
        give_out(kari, kartlegging(kari, bruker))


def test_nobody_else_makes_what_may_leave() -> None:
    with pytest.raises(TypeError):
        Utlevering(data=b"", changes=Changes(), made_here=object())


def test_what_came_through_the_door_carries_no_other_bytes_out(kari: Laptop) -> None:
    given = give_out(kari, kartlegging(kari, kari.register()), LARS)
    with pytest.raises(TypeError):
        replace(given, data=b"%PDF something else")
    assert replace(given, changes=Changes()).data is given.data


def test_every_kind_in_the_table_is_one_that_a_samtykke_can_name() -> None:
    catalog = Catalog.load(resource("skjema"))
    fields = {field.link_id: field for field in catalog.newest("samtykke").fields}
    known = {option.code for option in fields["samtykke.opplysninger"].options}
    used = {code for sections in OPPLYSNINGER.values() for kinds in sections.values() for code in kinds}
    assert used <= known
    for skjema, sections in OPPLYSNINGER.items():
        newest = {field.link_id for field in catalog.newest(skjema).fields}
        assert set(sections) - {""} <= newest, skjema


def test_what_nobody_has_signed_as_one_text_goes_to_the_person_and_the_team_only(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "kartlegging")
    opened = kari.keep(form.open_new(kari.ctx, bruker, "alna-kartlegging"), {"start.viktig": "Ro"})
    begun = form.save_in_progress(kari.ctx, opened.draft.id).record
    dokument = Dokument(bruker=bruker, records=(begun,), title="Kartlegging")
    assert {one.words for one in deling.sporr(kari.ctx, dokument, NAV).deler} == {"Ikke signert, eller to versjoner"}
    assert deling.sporr(kari.ctx, dokument, LARS).whole
    with pytest.raises(UserError, match="deling-uten-samtykke"):
        give_out(kari, dokument, NAV)
