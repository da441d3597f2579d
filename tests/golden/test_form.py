"""Any form on paper: questions with answers, sensitive ones only when chosen, nothing that is hidden."""

import base64
import io
import re
import unicodedata
from dataclasses import replace
from datetime import date

import pypdf
import pytest
from PIL import Image
from pypdf.generic import DictionaryObject

from feltapp.domain.answer import Answer, Answers, AnswerState, JsonValue, Kilde
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.forms.attachments import JPEG, PDF, attachment
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Condition, FieldKind, Option, Styrke
from feltapp.forms.session import FormSession
from feltapp.pdf.fields import DRAWERS
from feltapp.pdf.form import Heading, draw_form
from feltapp.pdf.never import FIELDS
from feltapp.resources import resource
from tests.golden import poppler
from tests.unit.forms.building import form, group, question

HEADING = Heading(about="Lars", made_by="Kari Moen", signed_on=date(2026, 6, 2), printed_on=date(2026, 6, 3), version=2)
OPTIONS = (Option(code="e", display="Eier"), Option(code="l", display="Leier"))
FORM = form(
    group(
        "om",
        question("navn", text="Hva heter du?"),
        question("bor", FieldKind.CHOICE, text="Hvor bor du?", options=OPTIONS, repeats=True),
        question("leie", FieldKind.DECIMAL, text="Hva er leia?"),
        question("skjult", text="Skal ikke stå", conditions=(Condition(question="navn", operator="=", expected="x"),)),
        question(
            "vold",
            FieldKind.BOOLEAN,
            text="Er du trygg?",
            sensitive=True,
            children=(question("vold.mer", text="Fortell mer"),),
        ),
        text="Om deg",
    ),
    group("barn", question("hvem", text="Navn på barnet"), repeats=True, text="Barn"),
    title="Prøveskjema",
)
ANSWERS: Answers = {
    Path("navn"): Answer(value="Čáhput <b>Ærlig</b>", kilde=Kilde.BRUKER, kommentar="Sagt på kaféen"),
    Path("bor"): Answer(value=[{"code": "e"}, {"code": "l"}]),
    Path("leie"): Answer(state=AnswerState.ONSKER_IKKE),
    Path("skjult"): Answer(value="hemmelig"),
    Path("vold"): Answer(value=False),
    Path("vold.mer"): Answer(value="Naboen"),
    Path("barn:a"): Answer(value={"place": "a0"}),
    Path("barn:a/hvem"): Answer(value="Mia"),
    Path("barn:b"): Answer(value={"place": "a1"}),
    Path("barn:b/hvem"): Answer(value="Ola 02813299997"),
}


def shown(answers: Answers = ANSWERS, heading: Heading = HEADING) -> str:
    return " ".join(poppler.words(draw_form(FORM, answers, heading)))


def test_every_kind_has_a_drawer() -> None:
    assert set(DRAWERS) == set(FieldKind)


def test_questions_and_answers_stand_in_order() -> None:
    assert shown() == (
        "Prøveskjema Lars · Kari Moen · signert 02.06.2026 · versjon 2 · skrevet ut 03.06.2026 Om deg "
        "Hva heter du? Čáhput <b>Ærlig</b> Kommentar: Sagt på kaféen Kilde: Bruker selv "
        "Hvor bor du? – Eier – Leier Hva er leia? Ønsker ikke å svare 2 sensitive spørsmål er ikke skrevet ut. "
        "Barn 1 Navn på barnet Mia Barn 2 Navn på barnet Ola [nummer utelatt] "
        "Versjon 2 – 02.06.2026 – Prøveskjema Side 1 av 1"
    )


def test_sensitive_answers_are_printed_only_when_chosen() -> None:
    assert "trygg" not in shown()
    assert "Naboen" not in shown(), "nor what lies below"
    chosen = shown(heading=replace(HEADING, with_sensitive=True))
    assert "Er du trygg? Nei Fortell mer Naboen" in chosen
    assert "sensitiv" not in chosen


def test_sensitive_answers_are_chosen_one_by_one() -> None:
    alone = shown(heading=replace(HEADING, sensitive=frozenset({Path("vold")})))
    assert "Er du trygg? Nei Fortell mer Naboen" in alone, "what lies below is a part of the same answer"
    assert "Er du trygg?" not in shown(heading=replace(HEADING, sensitive=frozenset({Path("navn")})))


def test_only_the_chosen_sections_are_drawn() -> None:
    pdf = draw_form(FORM, ANSWERS, HEADING, sections=frozenset({"barn"}))
    words = " ".join(poppler.words(pdf))
    assert "Mia" in words
    assert "Čáhput" not in words
    assert "sensitive" not in words, "what is left out altogether is not counted either"


def test_a_heading_of_its_own_and_a_long_title_that_gives_way_to_version_and_date() -> None:
    named = shown(heading=replace(HEADING, title="Underlag " * 30, mark="UTKAST"))
    assert "Versjon 2 – 02.06.2026 – UTKAST – Underlag" in named
    assert "Prøveskjema" not in named


def test_markdown_is_drawn_and_not_written() -> None:
    text = "# Før dere begynner\n\nSett **god tid**, og *ikke* spør <b>to</b> ganger.\n\n- Te\n- Kaffe\n1. Ro"
    told = form(
        question("les", FieldKind.DISPLAY, text="rått", markdown=text), question("spm", markdown="Har du **ro**?")
    )
    words = " ".join(poppler.words(draw_form(told, {Path("spm"): Answer(value="Ja")}, HEADING)))
    assert "Før dere begynner Sett god tid, og ikke spør to ganger. • Te • Kaffe 1. Ro Har du ro? Ja" in words
    assert "rått" not in words


def test_what_nobody_asked_about_says_so() -> None:
    assert "Hva heter du? Ikke spurt Hvor bor du? Ikke spurt" in shown({})
    assert "ikke signert" in shown(heading=replace(HEADING, signed_on=None))


def test_a_detail_that_nobody_asked_about_is_left_out_unless_it_must_be_there() -> None:
    details = (question("nar", text="Når?"), question("maa", text="Hvorfor?", styrke=Styrke.MAA))
    asked = form(question("lege", text="Hva sa legen?", children=details))
    pdf = draw_form(asked, {Path("lege"): Answer(value="Hvil.")}, HEADING)
    assert "Hva sa legen? Hvil. Hvorfor? Ikke spurt Versjon" in " ".join(poppler.words(pdf))


def test_a_long_answer_goes_on_over_pages_with_its_source() -> None:
    pdf = draw_form(FORM, {Path("navn"): Answer(value="langt svar " * 4000, kilde=Kilde.BRUKER)}, HEADING)
    words = poppler.words(pdf)
    assert words.count("langt") == 4000
    assert "Kilde:" in words
    assert int(poppler.facts(pdf)["Pages"]) > 5


@pytest.mark.parametrize("ref", Catalog.load(resource("skjema")).refs)
def test_every_released_form_prints_filled_and_empty(ref: str) -> None:
    catalog = Catalog.load(resource("skjema"))
    definition = next(one for one in catalog.all() if one.ref == ref)
    session = FormSession(definition, RecordView(answers={}), today=date(2026, 6, 2))
    for one in session.state.fields:
        if one.field.is_group and one.field.repeats:
            session.add_row(one.path)
    for one in session.state.fields:
        if one.field.kind in (FieldKind.TEXT, FieldKind.STRING):
            session.edit(one.path, f"ord{len(session.edits)}ø")
        elif one.options:
            session.choose(one.path, one.options[-1].code)
        elif one.field.kind is FieldKind.BOOLEAN:
            session.choose(one.path, True)
    heading = replace(HEADING, with_sensitive=True)
    words = set(poppler.words(draw_form(definition, session.final_answers(), heading)))
    asked = {one.path for one in session.state.fields if one.visible and one.field.link_id not in FIELDS}
    for path, answer in session.final_answers().items():
        if isinstance(answer.value, str) and answer.value.startswith("ord") and path in asked:
            assert answer.value in words
    assert int(poppler.facts(draw_form(definition, {}, HEADING))["Pages"]) >= 1


ARABIC = "أريد الهدوء حولي وأن أرى ابنتي يوم الأحد الساعة 14.30 مع Anne لا أنام عندما تكون هناك ضوضاء في الدرج"
PERSIAN = "دخترم را هر هفته ببینم، چای گرم، پنجره و ژاله"
TIGRINYA = "ብኣንደበተይ ክዛረብ እደሊ። ሰላም ክህሉ እደሊ፡ ማዕጾ ባዕለይ ክቖልፎ ዝኽእል።"
UKRAINIAN = "Мені потрібен спокій, ґанок і їжа."
POLISH = "Chcę spokoju i łóżka: źle śpię, gdy jest głośno. Ćśńąż, ŁŻŹĘ."
SOMALI = "Waxaan u baahanahay nabad, iyo albaab aan quful karo."
SAMI = "Dárbbašan ráfi ja uvssa maid sáhtán lohkkadit. Čáhci, ŋ, đ, ŧ, ž."


@pytest.mark.parametrize("text", [ARABIC, PERSIAN, TIGRINYA, UKRAINIAN, POLISH, SOMALI, SAMI])
def test_other_scripts_are_drawn_in_fonts_that_have_them_and_read_back_as_written(text: str) -> None:
    pdf = draw_form(FORM, {Path("navn"): Answer(value=text)}, HEADING)
    there = unicodedata.normalize("NFKC", " ".join(poppler.words(pdf)))
    for word in text.replace("،", "").split():
        assert word in there, word
    assert poppler.outside(pdf) == []
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    objects = [reader.get_object(number) for number in range(1, int(str(reader.trailer["/Size"])))]
    nodes = [one for one in objects if isinstance(one, pypdf.generic.DictionaryObject)]
    read = [str(one["/ActualText"])[1:] for one in nodes if "/ActualText" in one]
    assert read == ([text] if text in (ARABIC, PERSIAN) else []), "a screen reader is told it in the order it is said"


def test_a_question_that_takes_no_state_does_not_say_that_nobody_asked() -> None:
    asked = form(question("merknad", text="Merknad", takes_state=False), question("spm", text="Noe mer?"))
    said = " ".join(poppler.words(draw_form(asked, {}, HEADING)))
    assert "Merknad – Noe mer? Ikke spurt" in said


def test_both_sign_on_the_same_page_after_all_else() -> None:
    long = {Path("navn"): Answer(value="Noe å si. " * 700)}
    pdf = draw_form(FORM, long, HEADING, signers=("Den som flytter inn", "For Ambulant team"))
    pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    assert len(pages) > 1
    assert "Underskrift Sted og dato Den som flytter inn Sted og dato For Ambulant team" in pages[-1]
    assert "Underskrift" not in shown()


def photo(width: int, height: int, title: str) -> dict[str, JsonValue]:
    """A photo with what a camera writes in it: here, where it was taken."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = SECRET
    Image.new("RGB", (width, height), "teal").save(out, "JPEG", exif=exif)
    return attachment(title, JPEG, out.getvalue())


SECRET = "Tatt i Lindeveien 4"
FILES = form(question("bilde", FieldKind.ATTACHMENT, text="Bilder", repeats=True), title="Bilder")


def test_pictures_stand_small_two_beside_each_other_and_a_pdf_is_named() -> None:
    answers = {
        Path("bilde"): Answer(
            value=[
                photo(1600, 1200, "stue.jpg"),
                attachment("attest.pdf", PDF, b"%PDF-1.7"),
                photo(900, 1800, "dør.jpg"),
                photo(800, 800, "tak.jpg"),
            ]
        )
    }
    pdf = draw_form(FILES, answers, HEADING)
    said = " ".join(poppler.words(pdf))
    assert all(name in said for name in ("stue.jpg", "attest.pdf", "dør.jpg", "tak.jpg"))
    (page,) = pypdf.PdfReader(io.BytesIO(pdf)).pages
    drawn = page.get_contents()
    assert drawn is not None
    places = [
        [float(one) for one in found.split()[:6]]
        for found in re.findall(r"((?:[-\d.]+ ){6})cm\s+/FormXob", drawn.get_data().decode("latin-1"))
    ]
    assert [round(wide / high, 2) for wide, _, _, high, _, _ in places] == [1.33, 0.5, 1.0]
    (stue, door, tak) = [(x, y, wide, high) for wide, _, _, high, x, y in places]
    assert stue[0] + stue[2] < door[0], "beside each other"
    assert tak[1] + tak[3] < min(stue[1], door[1]), "the third below"
    assert all(wide < 260 and high < 195 for _, _, wide, high in (stue, door, tak))
    assert all(max(one.image.size) <= 640 for one in page.images if one.image)
    assert SECRET.encode() not in pdf
    assert not any(SECRET.encode() in one.data for one in page.images)
    assert sorted(alts(pdf)) == ["dør.jpg", "stue.jpg", "tak.jpg"]


def alts(pdf: bytes) -> list[str]:
    """What a screen reader says of each figure."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    size = reader.trailer["/Size"]
    assert isinstance(size, int)
    objects = (reader.get_object(number) for number in range(1, size))
    return [str(one["/Alt"]).lstrip("\ufeff") for one in objects if isinstance(one, DictionaryObject) and "/Alt" in one]


def test_what_is_no_picture_is_named_and_hinders_nothing() -> None:
    whole = photo(300, 200, "hel.jpg")
    data = base64.b64decode(str(whole["data"]))
    bad = [attachment(f"ond{number}.jpg", JPEG, one) for number, one in enumerate((b"", b"GIF89a", data[:200]))]
    pdf = draw_form(FILES, {Path("bilde"): Answer(value=[*bad, whole])}, HEADING)
    said = " ".join(poppler.words(pdf))
    assert all(f"ond{number}.jpg" in said for number in range(3))
    (page,) = pypdf.PdfReader(io.BytesIO(pdf)).pages
    assert len(page.images) == 1
