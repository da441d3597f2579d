"""Any record on paper: what it holds, what it leaves out, who may have it, and what is written down."""

import io
from dataclasses import replace

import pypdf
import pytest

from feltapp.actions import form, kriseplan, mapper, paper, papers
from feltapp.actions.deling import Maate
from feltapp.actions.paper import Wanted
from feltapp.actions.papers import HENVISNING, LOMMEKORT, UNDERSKRIFT
from feltapp.actions.person import open_person
from feltapp.domain.answer import Answer, JsonValue, Kilde, text_of
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Staff
from feltapp.errors import UserError
from feltapp.store import record
from tests.unit.actions.test_kriseplan import WORDS
from tests.unit.actions.test_samtykke import KINDS, give
from tests.unit.actions.world import AMIR, KARI, Laptop

VIKTIG = "Ro, og ei dør jeg kan låse sjøl"
SENSITIVE = Path("samarbeid.normbrudd")


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def kartlegging(kari: Laptop, lars: BrukerId) -> Wanted:
    said: dict[str, JsonValue | Answer] = {
        "start.viktig": Answer(value=VIKTIG, kilde=Kilde.BRUKER),
        "okonomi.gjeld": True,
        SENSITIVE: "Har sonet",
    }
    return Wanted(bruker=lars, record=kari.write(lars, "alna-kartlegging", said))


def text_in(pdf: bytes, password: str = "") -> str:
    reader = pypdf.PdfReader(io.BytesIO(pdf), password=password or None)
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def copies(one: Laptop, bruker: BrukerId) -> list[dict[str, str]]:
    """What the copy log says, oldest first."""
    with one.ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, bruker) if row.skjema_id == "kopi"]
        return [
            {path.removeprefix("kopi."): text_of(answer) for path, answer in row.list.items()}
            for row in sorted(rows, key=lambda row: row.record)
        ]


def voldsrisiko(one: Laptop, bruker: BrukerId) -> RecordId:
    opened = one.keep(form.open_new(one.ctx, bruker, "voldsrisiko"), {"voldsrisiko.dato": "2026-06-01"})
    return form.save_in_progress(one.ctx, opened.draft.id).record


def test_a_record_says_what_it_can_be_and_what_is_sensitive_in_it(kari: Laptop, kartlegging: Wanted) -> None:
    page = paper.open_paper(kari.ctx, kartlegging)
    assert (page.title, page.version, page.mark) == ("Kartlegging", 1, "")
    assert [one.code for one in page.shapes] == ["skjema", HENVISNING]
    assert ("okonomi", "Økonomi") in page.parts
    assert [(one.path, one.section) for one in page.sensitive] == [(SENSITIVE, "samarbeid")]
    assert [one.mottaker.name for one in page.mottakere] == ["Lars"]
    assert kari.acts(kartlegging.bruker)[-1] == ("les", kartlegging.record)


def test_sensitive_answers_and_sections_are_as_chosen(kari: Laptop, kartlegging: Wanted) -> None:
    whole = text_in(paper.preview(kari.ctx, kartlegging))
    assert VIKTIG in whole
    assert "Kilde: Bruker selv" in whole
    assert "Har sonet" not in whole
    assert "Har sonet" in text_in(paper.preview(kari.ctx, replace(kartlegging, sensitive=frozenset({SENSITIVE}))))
    part = text_in(paper.preview(kari.ctx, replace(kartlegging, shape=HENVISNING, parts=frozenset({"okonomi"}))))
    assert part.startswith("Underlag for henvisning")
    assert VIKTIG not in part
    assert "Gjeld Ja" in part


def test_the_persons_own_copy_is_written_down_before_there_are_bytes(kari: Laptop, kartlegging: Wanted) -> None:
    given = paper.hand_out(kari.ctx, kartlegging, ("Lars",), Maate.PAPIR)
    assert VIKTIG in text_in(given.data)
    (copy,) = copies(kari, kartlegging.bruker)
    assert (copy["dokument"], copy["versjon"], copy["mottaker"]) == ("Kartlegging", "1", "Lars")
    assert ("skriv-ut", kartlegging.record) in kari.acts(kartlegging.bruker)


def test_a_preview_and_a_question_write_nothing_down(kari: Laptop, kartlegging: Wanted) -> None:
    paper.preview(kari.ctx, kartlegging)
    paper.ask(kari.ctx, kartlegging, ("Lars", "NAV Eksempel"))
    assert copies(kari, kartlegging.bruker) == []
    assert ("skriv-ut", kartlegging.record) not in kari.acts(kartlegging.bruker)


def test_others_get_what_a_samtykke_covers_and_no_more(kari: Laptop, kartlegging: Wanted) -> None:
    give(kari, kartlegging.bruker, "okonomi")
    (asked,) = paper.ask(kari.ctx, kartlegging, ("NAV Eksempel",))
    assert asked.covered == {"okonomi"}
    with pytest.raises(UserError, match="deling-uten-samtykke"):
        paper.hand_out(kari.ctx, kartlegging, ("NAV Eksempel",), Maate.PAPIR)
    assert copies(kari, kartlegging.bruker) == []
    assert paper.ask(kari.ctx, replace(kartlegging, parts=asked.covered), ("NAV Eksempel",))[0].whole
    only = replace(kartlegging, parts=asked.covered, sensitive=frozenset({SENSITIVE}))
    given = text_in(paper.hand_out(kari.ctx, only, (" NAV Eksempel", ""), Maate.PAPIR).data)
    assert "Gjeld" in given
    assert VIKTIG not in given
    assert "Har sonet" not in given, "chosen, but in a section that does not go along"


@pytest.mark.parametrize(
    ("role", "whole", "draft"),
    [
        (Role.FELTARBEIDER, True, True),
        (Role.KOORDINATOR, False, True),
        (Role.STATISTIKK, False, False),
        (Role.SYSTEMANSVARLIG, False, False),
        (Role.BOLIGANSVARLIG, False, False),
    ],
)
def test_a_colleague_gets_the_whole_or_a_draft_only_where_her_role_sees_it_all(
    kari: Laptop, lars: BrukerId, role: Role, whole: bool, draft: bool
) -> None:
    kari.put(lars, "voldsrisiko", {})
    written = kari.keep(form.open_new(kari.ctx, lars, "alna-kartlegging"), {"okonomi.gjeld": True}).draft.id
    amir = replace(AMIR, role=role)
    ctx = replace(kari.ctx, staff=lambda: Staff({one.id: one for one in (KARI, amir)}))
    assert paper.ask(ctx, Wanted(bruker=lars), (AMIR.name,))[0].whole is whole
    assert paper.ask(ctx, Wanted(bruker=lars, draft=written), (AMIR.name,))[0].whole is draft


def test_nobody_named_nobody_served(kari: Laptop, kartlegging: Wanted) -> None:
    with pytest.raises(UserError, match="mottaker-mangler"):
        paper.hand_out(kari.ctx, kartlegging, (" ", ""), Maate.PAPIR)


def test_a_locked_file_opens_with_its_password_only(kari: Laptop, kartlegging: Wanted) -> None:
    password = paper.new_password()
    assert len(password.split()) == 6
    assert password != paper.new_password()
    locked = paper.hand_out(kari.ctx, kartlegging, ("Lars",), Maate.PDF_LAST, password).data
    assert VIKTIG in text_in(locked, password)
    with pytest.raises(pypdf.errors.FileNotDecryptedError):
        text_in(locked)


def test_the_plan_goes_to_whom_a_samtykke_for_crises_names_and_its_log_is_its_own(kari: Laptop, lars: BrukerId) -> None:
    wanted = Wanted(bruker=lars, record=kari.write(lars, "kriseplan", WORDS))
    crisis = give(kari, lars, "kriseplan", to="Søsteren Anne", other={"samtykke.bare-ved-krise": True})
    assert open_person(kari.ctx, lars).kriseplan is not None
    paper.hand_out(kari.ctx, wanted, ("Søsteren Anne", "lars solbakken", "Amir Rashid"), Maate.PAPIR)
    paper.hand_out(kari.ctx, Wanted(bruker=lars, record=crisis), ("Lars",), Maate.PAPIR)
    kari.later(minutes=1)
    paper.hand_out(kari.ctx, replace(wanted, shape=LOMMEKORT), ("Lars",), Maate.PAPIR)
    assert [(one.mottaker, one.version) for one in kriseplan.open_plan(kari.ctx, lars).copies] == [
        ("Amir Rashid", "1"),
        ("Lars", "1"),
        ("Søsteren Anne", "1"),
        ("lars solbakken", "1"),
    ]
    assert copies(kari, lars)[-1]["dokument"] == "Min krise- og mestringsplan (lommekort)"


def test_another_paper_is_no_plan_on_paper(kari: Laptop, lars: BrukerId, kartlegging: Wanted) -> None:
    kari.write(lars, "kriseplan", WORDS)
    paper.hand_out(kari.ctx, kartlegging, ("Lars",), Maate.PAPIR)
    card = open_person(kari.ctx, lars).kriseplan
    assert card is not None
    assert card.printed is None
    assert kriseplan.open_plan(kari.ctx, lars).copies == ()


def test_what_nobody_signed_goes_to_the_person_alone_and_says_so(kari: Laptop, lars: BrukerId) -> None:
    give(kari, lars, "viktig")
    opened = kari.keep(form.open_new(kari.ctx, lars, "hva-er-viktig"), {"viktig.ord": VIKTIG})
    written = Wanted(bruker=lars, record=form.save_in_progress(kari.ctx, opened.draft.id).record)
    assert paper.open_paper(kari.ctx, written).mark == kriseplan.UTKAST
    with pytest.raises(UserError, match="ikke-signert-deles-ikke"):
        paper.ask(kari.ctx, written, ("NAV Eksempel",))
    with pytest.raises(UserError, match="ikke-signert-deles-ikke"):
        paper.hand_out(kari.ctx, written, ("NAV Eksempel",), Maate.PAPIR)
    assert kriseplan.UTKAST in text_in(paper.hand_out(kari.ctx, written, ("Lars",), Maate.PAPIR).data)


def test_a_samtykke_that_is_being_written_can_be_printed_to_sign(kari: Laptop, lars: BrukerId) -> None:
    opened = kari.keep(
        form.open_new(kari.ctx, lars, "samtykke"),
        {"samtykke.mottaker": "Søsteren Anne", "samtykke.opplysninger": [{"code": "kriseplan", "system": KINDS}]},
    )
    wanted = Wanted(bruker=lars, draft=opened.draft.id)
    assert paper.open_paper(kari.ctx, wanted).shapes[0].code == UNDERSKRIFT
    text = text_in(paper.preview(kari.ctx, wanted))
    assert "Søsteren Anne" in text
    assert "Gjelder fra det er underskrevet" in text
    assert kriseplan.UTKAST not in text
    paper.hand_out(kari.ctx, wanted, ("Lars",), Maate.PAPIR)
    assert copies(kari, lars)[0]["dokument"] == "Samtykke"


def test_innsyn_holds_everything_with_who_has_read_and_names_what_it_leaves_out(
    kari: Laptop, lars: BrukerId, kartlegging: Wanted
) -> None:
    voldsrisiko(kari, lars)
    paper.open_paper(kari.ctx, kartlegging)
    whole = Wanted(bruker=lars)
    text = text_in(paper.preview(kari.ctx, whole))
    assert VIKTIG in text
    assert "Har sonet" in text, "the person's own, all of it"
    assert "Dette er ikke med" in text
    assert "Voldsrisiko" in text
    assert "Kari Moen: har lest Kartlegging" in text
    assert text.index("Stamkort") < text.index("Kartlegging")
    with pytest.raises(UserError, match="deling-uten-samtykke"):
        paper.hand_out(kari.ctx, whole, ("NAV Eksempel",), Maate.PAPIR)
    assert VIKTIG in text_in(paper.hand_out(kari.ctx, whole, ("Lars",), Maate.PAPIR).data)
    assert copies(kari, lars)[0]["dokument"] == "Innsyn"


def test_some_forms_are_never_on_paper(kari: Laptop, lars: BrukerId) -> None:
    found = voldsrisiko(kari, lars)
    assert not papers.printable("voldsrisiko")
    assert papers.printable("alna-kartlegging")
    for action in (paper.open_paper, paper.preview):
        with pytest.raises(UserError, match="skrives-aldri-ut"):
            action(kari.ctx, Wanted(bruker=lars, record=found))
    with pytest.raises(UserError, match="registrering-borte"):
        paper.open_paper(kari.ctx, Wanted(bruker=lars, record=RecordId("0" * 32)))


def test_two_versions_are_told_on_the_page_that_is_handed_over_too(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    opened = kari.keep(form.open_new(kari.ctx, lars, "rettighetsinformasjon"), {"rett.klagefrist": "tre uker"})
    wanted = Wanted(bruker=lars, record=form.save_in_progress(kari.ctx, opened.draft.id).record)
    assert kriseplan.UTKAST not in text_in(paper.preview(kari.ctx, wanted)), "handed over, and signed afterwards"
    kari.meet()
    amir.meet()
    for one, weeks in ((kari, "fire uker"), (amir, "seks uker")):
        again = one.keep(form.open_record(one.ctx, wanted.record), {"rett.klagefrist": weeks})
        form.save_in_progress(one.ctx, again.draft.id)
    amir.meet()
    kari.meet()
    assert kriseplan.TO_VERSJONER in text_in(paper.preview(kari.ctx, wanted))


@pytest.mark.parametrize(("skjema", "who"), [("innflytting", "flytter inn"), ("utflytting", "flytter ut")])
def test_who_moves_and_the_team_have_a_line_each_to_sign_on(kari: Laptop, skjema: str, who: str) -> None:
    leader = replace(kari, ctx=replace(kari.ctx, me=replace(kari.ctx.me, role=Role.TEAMLEDER)))
    first = leader.ctx.catalog.newest(skjema).fields[0].children[0].link_id
    written = leader.put(mapper.new_bolig_id(kari.ctx), skjema, {first: "2026-06-01"})
    said = text_in(papers.draw(leader.ctx, papers.read(leader.ctx, written), papers.Drawn()))
    assert f"Underskrift Sted og dato Den som {who} Sted og dato For Ambulant team" in said


def speaks(one: Laptop, bruker: BrukerId, said: JsonValue) -> None:
    with one.ctx.database.read() as tx:
        (stamkort,) = (row.record for row in record.of_bruker(tx, bruker) if row.skjema_id == "person")
    one.sign(form.open_record(one.ctx, stamkort), {"person.sprak": said})


LANGUAGES = "urn:feltapp:kode:sprak"


@pytest.mark.parametrize(
    ("said", "own", "missing"),
    [
        (None, "nb", ""),
        ({"code": "norsk", "system": LANGUAGES}, "nb", ""),
        ("Nynorsk", "nn", ""),
        ({"code": "engelsk", "system": LANGUAGES}, "en", ""),
        ({"code": "arabisk", "system": LANGUAGES}, "nb", "arabisk"),
    ],
)
def test_a_paper_is_offered_in_the_language_that_the_stamkort_says(
    kari: Laptop, lars: BrukerId, said: JsonValue, own: str, missing: str
) -> None:
    if said is not None:
        speaks(kari, lars, said)
    found = paper.open_paper(kari.ctx, Wanted(bruker=lars, record=kari.write(lars, "kriseplan", WORDS))).languages
    assert (found.own, found.missing) == (own, missing)
    assert found.choices == (("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", "English"))
    assert found.unchecked == {"en"}


def test_the_copy_log_says_in_which_language_it_was_given(kari: Laptop, lars: BrukerId) -> None:
    wanted = Wanted(bruker=lars, record=kari.write(lars, "kriseplan", WORDS), language="nn")
    assert "Kva er viktig for meg" in text_in(paper.preview(kari.ctx, wanted))
    given = paper.hand_out(kari.ctx, replace(wanted, shape=LOMMEKORT, language="en"), ("Lars",), Maate.PAPIR)
    assert "My own words" in text_in(given.data)
    kari.later(minutes=1)
    paper.hand_out(kari.ctx, wanted, ("Lars",), Maate.PAPIR)
    assert [one["dokument"] for one in copies(kari, lars)] == [
        "Min krise- og mestringsplan (lommekort, english)",
        "Min krise- og mestringsplan (nynorsk)",
    ]
    assert len(kriseplan.open_plan(kari.ctx, lars).copies) == 2


def test_a_plain_form_is_in_the_language_it_was_asked_in(kari: Laptop, kartlegging: Wanted) -> None:
    said = text_in(paper.preview(kari.ctx, replace(kartlegging, language="en")))
    assert "Kilde: Bruker selv" in said
    assert "Side 1 av" in said
    paper.hand_out(kari.ctx, replace(kartlegging, language="en"), ("Lars",), Maate.PAPIR)
    assert copies(kari, kartlegging.bruker)[0]["dokument"] == "Kartlegging"


@pytest.mark.parametrize(
    ("skjema", "said", "words"),
    [
        ("samtykke", {"samtykke.mottaker": "Anne"}, "Samtykke til å dele opplysningar om meg"),
        ("rettighetsinformasjon", {"rett.klagefrist": "tre uker"}, "Du kan lese journalen din. Du kan òg få vite"),
        ("sjekkliste-bolig", {"sjekk.fra": "Avdeling 2"}, "Nøklar er henta"),
    ],
)
def test_what_is_handed_over_is_in_the_chosen_language(
    kari: Laptop, lars: BrukerId, skjema: str, said: dict[str, JsonValue | Answer], words: str
) -> None:
    opened = kari.keep(form.open_new(kari.ctx, lars, skjema), said)
    assert words in text_in(paper.preview(kari.ctx, Wanted(bruker=lars, draft=opened.draft.id, language="nn")))


def test_an_open_file_is_one_that_an_archive_takes_and_the_others_are_not(kari: Laptop, kartlegging: Wanted) -> None:
    opened = paper.hand_out(kari.ctx, kartlegging, ("Lars",), Maate.PDF).data
    assert b"<pdfaid:part>1</pdfaid:part>" in opened
    assert "/OutputIntents" in pypdf.PdfReader(io.BytesIO(opened)).root_object
    assert VIKTIG in text_in(opened)
    for maate, password in ((Maate.PAPIR, ""), (Maate.PDF_LAST, "seks ord")):
        given = paper.hand_out(kari.ctx, kartlegging, ("Lars",), maate, password).data
        assert b"pdfaid" not in given
