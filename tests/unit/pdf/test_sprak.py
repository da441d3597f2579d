"""The words of papers in other languages: each is there, tells the same things, and somebody stands for it."""

import ast
import json
import re
from collections.abc import Iterator
from datetime import date

import pytest

from feltapp.actions.kriseplan import TO_VERSJONER, UTKAST
from feltapp.domain.answer import AnswerState, Kilde
from feltapp.forms.definition import Field
from feltapp.forms.words import KILDE_WORDS, STATE_WORDS
from feltapp.pdf import kriseplan, lommekort, sprak
from feltapp.pdf.sprak import BOKMAL, Sprak, Unchecked, language, languages, read, spoken
from feltapp.resources import resource
from tests.architecture.tree import SRC, parsed
from tests.golden.people import CATALOG

OTHERS = [one for one in languages() if one is not BOKMAL]
EACH = pytest.mark.parametrize("other", OTHERS, ids=lambda one: one.code)
SPEAKING = [SRC / "pdf" / f"{name}.py" for name in ("kriseplan", "lommekort", "rettigheter", "samtykke", "sjekkliste")]
SPEAKING += [SRC / "pdf" / f"{name}.py" for name in ("prose", "fields", "blocks", "flow", "numbers")]
SPEAKING += [SRC / "forms" / "samtykke.py"]
MEDICAL = (kriseplan.RING, kriseplan.ACT, kriseplan.ACT_END, kriseplan.LESS, lommekort._FIRST_STEP, *lommekort._STEPS)
NO_WORDS = {kriseplan.FILE_TITLE, kriseplan.OMITTED}
"""In every file: a title that says nothing, and what stands where a number was."""


def words_in(tree: ast.Module) -> set[str]:
    """Texts of a module that look as if somebody is to read them: no names of fields, elements or files."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    docs |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    said = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    }
    return {one for one in said if re.search(r"[A-Za-zæøåÆØÅ]{2}", one) and _read(one)}


def _read(text: str) -> bool:
    if re.fullmatch(r"[a-z0-9_.-]+|H\d|T[RHD]|Lbl|Table|[A-Z][a-z]+([A-Z]\w+)?|[A-Z]{1,2}\d?|\(\?.*|[%\w]+_", text):
        return text in {"Krise", "Navn", "Telefon", "Dato", "Tolk", "Frist", "Fra", "Ansvarlig", "Underskrift"}
    return "[" not in text and "\\" not in text


def of_modules() -> Iterator[str]:
    for path in SPEAKING:
        yield from words_in(parsed(path)) - NO_WORDS - set(MEDICAL)


def of_forms() -> Iterator[str]:
    """What our own forms say on the papers that can be had in other languages."""
    for name, only in (("rettighetsinformasjon", "rett.deler"), ("sjekkliste-bolig", ""), ("samtykke", "")):
        definition = CATALOG.newest(name)
        yield definition.title
        for one in definition.fields:
            if name != "samtykke" and (not only or one.link_id == only):
                yield from every_text(one)
            elif one.link_id in ("samtykke.mottakertype", "samtykke.opplysninger", "samtykke.sprak"):
                yield from (option.display for option in one.options)


def every_text(field: Field) -> Iterator[str]:
    if field.text and field.link_id != "sjekk.om.liste":  # guidance, on no paper: pdf/never.py
        yield field.text
    for option in field.options:
        yield option.display
    for one in field.children:
        yield from every_text(one)


@EACH
def test_every_word_is_there(other: Sprak) -> None:
    states = {STATE_WORDS[one] for one in AnswerState} | {KILDE_WORDS[one] for one in Kilde}
    listed = json.loads(resource("nodnumre.json").read_text("utf-8"))["numre"]
    numbers = {one[part] for one in listed for part in ("navn", "naar") if one[part]}
    missing = {one for one in {*of_modules(), *states, *numbers, UTKAST, TO_VERSJONER} if one not in other.words}
    assert missing == set()
    assert {one for one in of_forms() if one not in other.forms} == set()


def test_a_word_that_nobody_translated_would_be_found() -> None:
    planted = ast.parse('def draw(say):\n    return say("Et nytt ord på papiret")')
    assert words_in(planted) == {"Et nytt ord på papiret"}
    assert words_in(ast.parse('say("Krise")')) == {"Krise"}


@EACH
def test_no_word_is_left_that_no_paper_says(other: Sprak) -> None:
    """A sentence that was changed in bokmål takes its translation with it."""
    states = {STATE_WORDS[one] for one in AnswerState} | {KILDE_WORDS[one] for one in Kilde}
    numbers = resource("nodnumre.json").read_text("utf-8")
    used = {*of_modules(), *states, UTKAST, TO_VERSJONER}
    source = "".join(path.read_text("utf-8") for path in [*SPEAKING, SRC / "pdf" / "form.py"])
    bare = re.sub(r'"\s*\n\s*"', "", source)
    assert {one for one in other.words if one not in used and f'"{one}"' not in bare and one not in numbers} == set()
    assert {one for one in other.medical if one not in MEDICAL} == set()


@EACH
def test_a_translation_tells_the_same_things(other: Sprak) -> None:
    for said in (other.words, other.forms, other.medical):
        for bokmal, text in said.items():
            assert sorted(re.findall(r"\{\w+\}", bokmal)) == sorted(re.findall(r"\{\w+\}", text)), bokmal
            assert text.strip(), bokmal
            numbers = re.findall(r"\d+", bokmal)
            assert re.findall(r"\d+", text) == numbers, bokmal
            assert (bokmal[0] == " ", bokmal[-1] in " :.") == (text[0] == " ", text[-1] in " :."), bokmal


@EACH
def test_what_is_said_of_an_overdose_is_checked_or_in_bokmal(other: Sprak) -> None:
    for sentence in MEDICAL:
        assert other.helse(sentence) == (sentence if other.unchecked else other.medical[sentence])
    assert other.unchecked or set(other.medical) == set(MEDICAL)


def test_nynorsk_says_it_all_and_english_leaves_the_medical_text_in_bokmal() -> None:
    assert [one.code for one in languages()] == ["nb", "nn", "en"]
    assert language("nn").unchecked == ""
    assert "Norwegian" in language("en").unchecked
    assert language("en").helse(kriseplan.ACT) == kriseplan.ACT
    assert language("xx") is BOKMAL


def test_a_stamkort_says_which_it_is() -> None:
    assert spoken("Engelsk ") is language("en")
    assert spoken("nynorsk") is language("nn")
    assert spoken("norsk") is BOKMAL
    assert spoken("arabisk") is None


def file(**changed: object) -> bytes:
    """A language as a file; None takes a part away."""
    whole = json.loads(resource("papir", "nn.json").read_bytes()) | changed
    return json.dumps({name: part for name, part in whole.items() if part is not None}).encode()


NOBODY = {"av": " ", "dato": "2026-11-22"}


@pytest.mark.parametrize(
    "data",
    [
        file(kontrollert=None),
        file(kontrollert=NOBODY),
        file(kontrollert={"av": "Kommuneoverlegen"}),
        file(kontrollert={"av": "Kommuneoverlegen", "dato": "i fjor"}),
        file(helse={"kontrollert": NOBODY, "ellers": "", "ord": {}}),
        file(helse={"kontrollert": None, "ellers": " ", "ord": {}}),
        file(helse=None),
        file(maaneder=["Jan"]),
        file(enda_et="ord"),
        b"{",
        b"\xff",
    ],
)
def test_a_file_that_nobody_stands_for_is_refused(data: bytes) -> None:
    with pytest.raises(Unchecked):
        read("pl", data)


def test_a_medical_text_that_nobody_has_checked_is_not_used() -> None:
    unchecked = {"kontrollert": None, "ellers": "Står på bokmål.", "ord": {kriseplan.LESS: "Noe helt annet."}}
    found = read("pl", file(helse=unchecked))
    assert found.helse(kriseplan.LESS) == kriseplan.LESS
    assert found.unchecked == "Står på bokmål."


def test_a_file_is_all_it_takes() -> None:
    found = read("pl", file(sprak="pl-PL", navn="Polski", stamkort=["polsk"], ord={"Krise": "Kryzys"}))
    assert (found.tag, found.name, found("Krise"), found("Navn")) == ("pl-PL", "Polski", "Kryzys", "Navn")
    assert found.checked_on == date(2026, 11, 22)
    assert sprak.read("nn", file()) == language("nn")
