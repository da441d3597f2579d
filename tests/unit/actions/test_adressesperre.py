"""Nothing that leaves tells where somebody with an adressesperre is to be found, in any form, shape or file."""

import io
from dataclasses import dataclass

import pypdf
import pytest

from feltapp.actions import eksport, form, innsyn, paper, papers
from feltapp.actions.paper import Wanted
from feltapp.domain.adressesperre import reveals
from feltapp.domain.answer import JsonValue
from feltapp.domain.deling import Mottaker, MottakerKind
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.mappe import MappeKind
from feltapp.domain.revision import RecordView
from feltapp.forms.definition import FieldKind, FormDefinition
from feltapp.forms.session import FormSession
from tests.unit.actions.world import AMIR, Laptop

SECRET, PLAIN = "Hemmeligveien", "Vanligord"
SPERRE = "urn:feltapp:kode:adressesperre"
ABOUT_A_PERSON = (MappeKind.STAMKORT, MappeKind.JOURNAL, MappeKind.SOSIAL)


def forms(one: Laptop) -> list[FormDefinition]:
    catalog = one.ctx.catalog
    newest = [catalog.find(ref) for ref in catalog.refs if catalog.newest(catalog.find(ref).id).ref == ref]
    return [
        found
        for found in newest
        if found.mappe in ABOUT_A_PERSON and papers.printable(found.id) and found.id not in ("person", "samme-person")
    ]


def filled(one: Laptop, definition: FormDefinition) -> dict[str, JsonValue]:
    """Everything answered; what tells where somebody is, with a word of its own."""
    session = FormSession(definition, RecordView(answers={}), today=one.ctx.clock.now().date())
    for state in session.state.fields:
        if state.field.is_group and state.field.repeats:
            session.add_row(state.path)
    for state in session.state.fields:
        word = SECRET if reveals(state.field.link_id) else PLAIN
        if state.field.kind in (FieldKind.TEXT, FieldKind.STRING):
            session.edit(state.path, word[: state.field.max_length or None])
        elif state.field.kind is FieldKind.BOOLEAN:
            session.choose(state.path, True)
        elif state.options:
            session.choose(state.path, state.options[0].code)
    return {path: answer.value for path, answer in session.final_answers().items()}


@dataclass(frozen=True)
class Somebody:
    """A person with such a level, and everything written about them."""

    bruker: BrukerId
    records: tuple[Wanted, ...]


def somebody(kari: Laptop, level: str) -> Somebody:
    bruker = kari.register("Siv", "Hovland")
    kari.put(bruker, "person", {"person.adressesperre": {"code": level, "system": SPERRE}})
    written = [kari.put(bruker, one.id, filled(kari, one)) for one in forms(kari)]
    return Somebody(bruker, tuple(Wanted(bruker=bruker, record=one) for one in written))


def text_in(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def shapes_of(kari: Laptop, who: Somebody) -> dict[str, str]:
    """What each paper says, with all that is sensitive chosen."""
    found = {}
    for wanted in who.records:
        page = paper.open_paper(kari.ctx, wanted)
        for shape in page.shapes:
            chosen = Wanted(
                bruker=wanted.bruker,
                record=wanted.record,
                shape=shape.code,
                sensitive=frozenset(one.path for one in page.sensitive),
            )
            found[f"{page.title}, {shape.words}"] = text_in(paper.preview(kari.ctx, chosen))
    return found


@pytest.mark.parametrize("level", ["fortrolig", "strengt-fortrolig", "strengt-fortrolig-utland"])
def test_no_paper_of_any_form_tells_where(kari: Laptop, level: str) -> None:
    said = shapes_of(kari, somebody(kari, level))
    assert len(said) > 30
    assert [name for name, words in said.items() if SECRET[:6] in words] == []
    assert sum(PLAIN in words for words in said.values()) > 25, "all else is there"
    assert "Folkeregistrert adresse" not in said["Kartlegging, Skjema"], "not «Ikke spurt», which would be untrue"
    assert "sensitive spørsmål er ikke skrevet ut" in said["Kartlegging, Skjema"]


def test_without_a_sperre_all_of_it_is_there(kari: Laptop) -> None:
    said = shapes_of(kari, somebody(kari, "ugradert"))
    assert SECRET in said["Kartlegging, Skjema"]
    assert SECRET in said["Kartlegging, Underlag for henvisning"]


def test_it_is_told_on_the_page_and_cannot_be_chosen_back(kari: Laptop) -> None:
    who = somebody(kari, "fortrolig")
    (wanted,) = (one for one in who.records if paper.open_paper(kari.ctx, one).title == "Kartlegging")
    page = paper.open_paper(kari.ctx, wanted)
    assert page.protected
    assert not [one for one in page.sensitive if reveals(one.path.rpartition("/")[2])]
    forced = Wanted(bruker=who.bruker, record=wanted.record, sensitive=frozenset({Path("bolig.adresse")}))
    assert SECRET not in text_in(paper.preview(kari.ctx, forced))


def test_a_draft_tells_no_more_than_what_is_signed(kari: Laptop) -> None:
    bruker = kari.register("Siv", "Hovland")
    kari.put(bruker, "person", {"person.adressesperre": {"code": "fortrolig", "system": SPERRE}})
    opened = kari.keep(form.open_new(kari.ctx, bruker, "alna-kartlegging"), {"bolig.adresse": SECRET})
    words = text_in(paper.preview(kari.ctx, Wanted(bruker=bruker, draft=opened.draft.id)))
    assert "UTKAST" in words
    assert SECRET not in words


@pytest.mark.parametrize(("level", "there"), [("fortrolig", True), ("strengt-fortrolig", False)])
def test_the_persons_own_innsyn_is_whole_but_for_the_strictest(kari: Laptop, level: str, there: bool) -> None:
    who = somebody(kari, level)
    words = text_in(paper.preview(kari.ctx, Wanted(bruker=who.bruker)))
    assert (SECRET in words) is there
    assert (innsyn.STEDER_TITLE in words) is not there, "what is left out is named"
    assert PLAIN in words


@pytest.mark.parametrize(("to", "there"), [(MottakerKind.PERSONEN, True), (MottakerKind.KOLLEGA, False)])
def test_a_file_for_others_does_not_tell_either(kari: Laptop, to: MottakerKind, there: bool) -> None:
    who = somebody(kari, "fortrolig")
    whole = eksport.dokument(kari.ctx, who.bruker)
    data = eksport.eksporter(kari.ctx, whole, [Mottaker(kind=to, name=AMIR.name)]).data.decode()
    assert (SECRET in data) is there
    assert PLAIN in data
