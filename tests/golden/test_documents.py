"""Every paper from every made-up person: read back letter by letter, on as many sheets as were promised, and tagged.

Text is compared as it is said, in logical order, after NFKC (the sign for lam with alef is two letters again) and
without blanks, because a line may end anywhere between words.
"""

import unicodedata
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from feltapp.pdf.kriseplan import draw_kriseplan
from feltapp.pdf.lommekort import draw_lommekort
from feltapp.pdf.sprak import BOKMAL
from tests.golden import plans, poppler
from tests.golden.documents import DOCUMENTS, LANGUAGE, Made, all_of_them, kind_of, plan_heading, plan_of
from tests.golden.people import ARABIC, EVERYBODY, LITTLE, MUCH, NORMAL

ALWAYS_ONE = frozenset({"lommekort", "rettigheter", "gjenoppretting"})
ONE_BUT_FOR_MUCH = frozenset({"kriseplan", "samtykke", "ip"})
EACH = pytest.mark.parametrize(("document", "who"), list(all_of_them()))
_MORE = "Mer står i planen."
LOMMEKORT = "lommekort"


@cache
def made(document: str, who: str) -> Made:
    return DOCUMENTS[document](who)


def bare(text: str) -> str:
    """Letters alone, as they are said."""
    kept = unicodedata.normalize("NFKC", unicodedata.normalize("NFC", text))
    return "".join(kept.split()).replace("-", "")


def read(told: list[str], text: str) -> bool:
    """Whether a text stands there whole: in one element, or cut at the foot of a page and going on in later ones."""
    if any(text in one for one in told):
        return True
    for at, one in enumerate(told):
        left = _after(one, text)
        if left == text:
            continue
        for later in told[at + 1 :]:
            if later and left.startswith(later):
                left = left[len(later) :]
            elif later.startswith(left):
                left = ""
            if not left:
                return True
    return False


def _after(one: str, text: str) -> str:
    """What is left of a text when this element ends with its beginning."""
    longest = min(len(one), len(text))
    begun = next((size for size in range(longest, 0, -1) if one.endswith(text[:size])), 0)
    return text[begun:]


@pytest.mark.parametrize(("document", "who"), [one for one in all_of_them() if kind_of(one[0]) != LOMMEKORT])
def test_what_was_written_is_read_back_letter_by_letter(document: str, who: str) -> None:
    paper = made(document, who)
    told = [bare(words) for _, words in poppler.elements(paper.pdf)]
    assert [text for text in paper.texts if not read(told, bare(text))] == []
    assert poppler.outside(paper.pdf) == []


@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.parametrize("document", [one for one in DOCUMENTS if kind_of(one) == LOMMEKORT])
def test_what_the_pocket_card_has_room_for_is_what_was_written(document: str, who: str) -> None:
    """An extract: each element is a sentence of the plan, or what an empty card says too."""
    say = LANGUAGE.get(document, BOKMAL)
    heading = plan_heading(who, sprak=say)
    empty = {words for _, words in poppler.elements(draw_lommekort(plans.DEFINITION, {}, heading))}
    paper = made(document, who)
    written = [bare(text) for text in paper.texts]
    told = [words for _, words in poppler.elements(paper.pdf)]
    del told[told.index(say("Jeg kan ringe")) : told.index(say("Jeg merker tegn"))]
    told = [words for words in told if words not in {*empty, say(_MORE)}]
    labels = (say("Sprayen ligger:"), say("Kan gi den til meg:"))
    said = [words.removeprefix(labels[0]).removeprefix(labels[1]) for words in told]
    unknown = [words for words in said if not any(bare(words).strip("«»") in text for text in written)]
    assert unknown == []
    assert poppler.outside(paper.pdf) == []


@pytest.mark.parametrize("document", [one for one in DOCUMENTS if kind_of(one) != LOMMEKORT])
def test_arabic_is_drawn_in_the_order_it_is_read(document: str) -> None:
    """Another program turns the drawn signs round by itself; stops at line ends are the exception (ADR 0020)."""
    paper = made(document, ARABIC)
    shown = unicodedata.normalize("NFKC", " ".join(poppler.words(paper.pdf)))
    assert {word for word in arabic(" ".join(paper.texts)) if word not in arabic(shown)} == set()


def arabic(text: str) -> set[str]:
    """Its Arabic words without stops and marks of direction, and without vowels: those stand roughly (ADR 0020)."""
    letters = "".join(sign if kind[0] == "L" else " " for sign in text if (kind := unicodedata.category(sign)) != "Mn")
    return {word for word in letters.split() if unicodedata.bidirectional(word[0]) == "AL"}


@EACH
def test_the_promise_of_one_page_holds(document: str, who: str) -> None:
    pages = int(poppler.facts(made(document, who).pdf)["Pages"])
    kind, say = kind_of(document), LANGUAGE.get(document, BOKMAL)
    if kind in ALWAYS_ONE or (kind in ONE_BUT_FOR_MUCH and who != MUCH):
        assert pages == 1
    shown = " ".join(poppler.words(made(document, who).pdf))
    if kind != LOMMEKORT:
        assert all(say("Side {n} av {alle}", n=one, alle=pages) in shown for one in range(1, pages + 1))


@EACH
def test_a_screen_reader_gets_a_title_a_language_a_heading_and_everything_that_is_drawn(
    document: str, who: str
) -> None:
    reader = PdfReader(BytesIO(made(document, who).pdf))
    catalog = reader.root_object
    assert str(catalog["/Lang"]) == LANGUAGE.get(document, BOKMAL).tag
    assert str(_below(catalog, "/MarkInfo")["/Marked"]) == "True"
    assert str(_below(catalog, "/ViewerPreferences")["/DisplayDocTitle"]) == "True"
    assert reader.metadata is not None
    assert reader.metadata.title == "Dokument"
    assert str(_below(catalog, "/StructTreeRoot")["/Type"]) == "/StructTreeRoot"
    kinds = [kind for kind, _ in poppler.elements(made(document, who).pdf)]
    assert kinds[:2] == ["Document", "H1"]
    assert kinds.count("H1") == 1
    for page in reader.pages:
        assert "/StructParents" in page
        assert str(page["/Tabs"]) == "/S"
        assert not _unmarked(page)


def _below(catalog: DictionaryObject, name: str) -> DictionaryObject:
    found = catalog[name].get_object()
    assert isinstance(found, DictionaryObject)
    return found


def _unmarked(page: DictionaryObject) -> list[str]:
    """Text that is drawn outside every element and every decoration."""
    contents = page["/Contents"]
    streams = contents if isinstance(contents, ArrayObject) else [contents]
    found, depth = [], 0
    for one in streams:
        stream = one.get_object()
        assert isinstance(stream, StreamObject)
        for line in stream.get_data().decode("latin-1").splitlines():
            words = line.split()
            depth += words.count("BDC") + words.count("BMC") - words.count("EMC")
            if depth == 0 and "Tj" in words:
                found.append(line)
    return found


@pytest.mark.parametrize("mark", ["UTKAST", "To versjoner – ikke avklart", ""])
@pytest.mark.parametrize("who", EVERYBODY)
def test_every_page_of_the_plan_says_which_it_is_how_long_it_holds_and_what_it_is_not(who: str, mark: str) -> None:
    definition, answers = plan_of(who)
    for draw in (draw_kriseplan, draw_lommekort):
        pages = PdfReader(BytesIO(draw(definition, answers, plan_heading(who, mark)))).pages
        for number, page in enumerate(pages):
            words = " ".join(page.extract_text().split())
            for told in ("Versjon 3 – 02.06.2026", "an være utdatert etter 02.12.2026"):
                assert told in words, number
            if mark:
                assert words.count(mark) >= 2, "across the page, and where its version stands"
            else:
                assert "UTKAST" not in words
                assert "ikke avklart" not in words


@pytest.mark.parametrize("who", [NORMAL, LITTLE])
@pytest.mark.parametrize("document", list(LANGUAGE))
def test_nothing_of_ours_is_in_bokmal_but_what_nobody_has_checked(document: str, who: str) -> None:
    """No word of bokmål that is another in this language stands alone, and what is unchecked says so."""
    say, paper = LANGUAGE[document], made(document, who)
    told = [words for _, words in poppler.elements(paper.pdf)]
    ours = {bokmal for bokmal, text in {**say.words, **say.forms}.items() if bokmal != text}
    assert ours.intersection(told) == set()
    assert {one for one in ours if len(one) > 25 and any(one in words for words in told)} == set()
    medical = kind_of(document) in ("kriseplan", LOMMEKORT)
    assert any(say.unchecked in words for words in told if say.unchecked) == (medical and bool(say.unchecked))


@pytest.mark.parametrize("document", ["kriseplan-en", "lommekort-en"])
def test_what_to_do_at_an_overdose_is_the_checked_text_in_every_language(document: str) -> None:
    told = poppler.told(made(document, NORMAL).pdf).replace("\n", " ")
    for sentence in ("Ring 113", "Jeg tåler mindre etter en pause."):
        assert sentence in told
    assert "Gi nalokson i nesa" in told
    assert "naloxone" not in told


def test_everybody_is_in_it() -> None:
    assert len(list(all_of_them())) == len(DOCUMENTS) * len(EVERYBODY) == 110
