"""Words made to hurt, in every question of every form, through everything that leaves: they stay words.

Markup is printed as text, signs that deceive are taken out of paper and kept in a file, and while anything is drawn or
written no file is opened, no connection made and no program started (the interpreter's own audit events say so).
"""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from feltapp.domain.answer import Answer, Answers, JsonValue, Kilde
from feltapp.domain.ids import BrukerId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.person import Person
from feltapp.domain.revision import RecordView, WorkState
from feltapp.fhir.bundle import to_bundle
from feltapp.fhir.holding import Holding, Registrering, Team
from feltapp.fhir.reading import read
from feltapp.forms.definition import Field, FieldKind, FormDefinition
from feltapp.forms.session import FormSession
from feltapp.forms.signs import legible
from feltapp.pdf.arkiv import archived
from feltapp.pdf.attached import locked, unlocked
from feltapp.pdf.form import Heading, draw_form
from feltapp.pdf.innsyn import InnsynHeading, InnsynRecord, Reading, draw_innsyn
from feltapp.pdf.kriseplan import KriseplanHeading, draw_kriseplan
from feltapp.pdf.lommekort import draw_lommekort
from feltapp.pdf.never import FIELDS, FORMS
from feltapp.pdf.numbers import shipped
from feltapp.pdf.pakke import PakkeHeading, draw_pakke
from feltapp.pdf.rettigheter import RettigheterHeading, draw_rettigheter
from feltapp.pdf.samtykke import SamtykkeHeading, draw_samtykke
from feltapp.pdf.sjekkliste import draw_sjekkliste
from feltapp.pdf.sprak import language
from tests.fhir.samples import answered
from tests.golden import plans, poppler
from tests.golden.people import TODAY
from tests.unit.actions.world import CATALOG, TEAM

IMG = "<img src='file:///etc/passwd'>"
MARKUP = f"{IMG} <a href='http://192.0.2.1/x'>her</a> </para> &amp; &#60; %s {{0}} \\0 (()) "
DECEIT = "\u202esnudd\u202c \u2067inni\u2069 \u200bbrudd\ufeff \x00\x07\x1b[31m "
SIGNS = "\U0001f600\U0001f469\u200d\U0001f467 \u0644\u0627 e\u0301 \ufdfa "
LONG = 100_000
WRITTEN = (FieldKind.STRING, FieldKind.TEXT, FieldKind.OPEN_CHOICE)
FORMS_THAT_SHIP = CATALOG.refs
AT = datetime(2026, 6, 2, 8, 30, tzinfo=UTC)

_watching: list[list[str]] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _watching and event in ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system"):
        _watching[-1].append(f"{event} {arguments[:1]}")


sys.addaudithook(_watch)


@contextmanager
def nothing_is_opened() -> Iterator[None]:
    """No file, no connection, no program in here."""
    seen: list[str] = []
    _watching.append(seen)
    try:
        yield
    finally:
        _watching.pop()
    assert seen == []


def fields(several: tuple[Field, ...]) -> Iterator[Field]:
    for one in several:
        yield one
        yield from fields(one.children)


def hostile(definition: FormDefinition, long: int = 0) -> tuple[Answers, dict[Path, str]]:
    """Everything answered, each text with words made to hurt and a mark of its own; and the marks."""
    by_link = {one.link_id: one for one in fields(definition.fields)}
    (full,) = (answers for how, answers in answered(definition) if how.endswith("kommentar"))
    found, marks = dict(full), dict[Path, str]()
    for number, (path, answer) in enumerate(full.items()):
        asked = by_link.get(path.rpartition("/")[2])
        if asked is None or asked.computed:
            continue
        mark = f"m{number}q"
        text = f"{mark} {MARKUP}{DECEIT}{SIGNS}"
        value = _hurting(asked, answer.value, text + "x" * long)
        if value != answer.value:
            found[path] = Answer(value=value, kilde=Kilde.BRUKER, kommentar=f"k{text}")
            marks[path] = mark
            long = 0
    return found, marks


def _hurting(asked: Field, value: JsonValue, text: str) -> JsonValue:
    if asked.kind in WRITTEN and isinstance(value, str | dict):
        return text
    if asked.kind is FieldKind.REFERENCE and isinstance(value, dict):
        return {**value, "display": text}
    if asked.kind is FieldKind.ATTACHMENT and isinstance(value, dict):
        return {**value, "title": text}
    return value


def shown(definition: FormDefinition, answers: Answers, marks: dict[Path, str]) -> set[str]:
    """The marks of what a paper shows."""
    state = FormSession(definition, RecordView(answers=answers), today=TODAY).state
    seen = {one.path for one in state.fields if one.visible}
    return {mark for path, mark in marks.items() if path in seen and path.rpartition("/")[2] not in FIELDS}


HEADING = Heading(
    about=MARKUP + DECEIT,
    title=MARKUP,
    made_by=MARKUP,
    signed_on=TODAY,
    printed_on=TODAY,
    version=2,
    with_sensitive=True,
)


def holds(pdf: bytes, marks: set[str]) -> None:
    """Each text stands there as text; nothing in the file leads out of it."""
    words = poppler.words(pdf)
    there = " ".join(words)
    assert {mark for mark in marks if mark not in there} == set()
    if marks:
        assert there.count("<img") >= len(marks)
        assert there.count("\U0001f600") >= len(marks)
    assert not [word for word in words if any(sign in word for sign in "\u202e\u2067\u200b\x00\x1b")]
    for way in (b"/URI", b"/Launch", b"/JavaScript", b"/OpenAction", b"/GoToR", b"/SubmitForm", b"/RichMedia"):
        assert way not in pdf
    assert poppler.outside(pdf) == []


@pytest.mark.parametrize("ref", [one for one in FORMS_THAT_SHIP if one.partition("|")[0] not in FORMS])
def test_every_question_of_every_form_prints_as_text_and_opens_nothing(ref: SkjemaRef) -> None:
    definition = CATALOG.find(ref)
    answers, marks = hostile(definition)
    draw_form(definition, answers, HEADING)  # fonts are read once
    with nothing_is_opened():
        pdf = draw_form(definition, answers, HEADING)
    holds(pdf, shown(definition, answers, marks))


NUMBERS = shipped()
PLAN = KriseplanHeading(called=MARKUP, version=1, day=TODAY, valid_until=TODAY, made_with=DECEIT, copies=(MARKUP,))
SIGN = SamtykkeHeading(name=MARKUP, team=MARKUP, made_with=DECEIT, printed_on=TODAY)
RIGHTS = RettigheterHeading(called=MARKUP, team=MARKUP, contact=DECEIT, printed_on=TODAY, version=1)
DRAWERS: dict[str, Callable[[FormDefinition, Answers], bytes]] = {
    "kriseplan": lambda definition, answers: draw_kriseplan(definition, answers, PLAN, NUMBERS),
    "lommekort": lambda definition, answers: draw_lommekort(definition, answers, PLAN, NUMBERS),
    "samtykke": lambda definition, answers: draw_samtykke(definition, answers, SIGN),
    "rettighetsinformasjon": lambda definition, answers: draw_rettigheter(definition, answers, RIGHTS),
    "sjekkliste-bolig": lambda definition, answers: draw_sjekkliste(definition, answers, HEADING),
    "innsyn": lambda definition, answers: draw_innsyn(
        InnsynHeading(name=MARKUP, team=MARKUP, printed_on=TODAY, as_of=MARKUP, mark=DECEIT),
        [InnsynRecord(title=MARKUP, when=MARKUP, about=MARKUP, definition=definition, answers=answers)] * 2,
        [Reading(when=MARKUP, who=DECEIT, what=MARKUP)],
        {MARKUP: 1},
    ),
    "pakke": lambda definition, answers: draw_pakke(
        PakkeHeading(about=MARKUP, team=MARKUP, made_by=DECEIT, to=(MARKUP, DECEIT), printed_on=TODAY),
        [InnsynRecord(title=MARKUP, when=MARKUP, about=MARKUP, definition=definition, answers=answers)],
    ),
    "kriseplan-en": lambda definition, answers: draw_kriseplan(
        definition, answers, replace(PLAN, sprak=language("en")), NUMBERS
    ),
    "samtykke-en": lambda definition, answers: draw_samtykke(definition, answers, replace(SIGN, sprak=language("en"))),
    "sjekkliste-bolig-nn": lambda definition, answers: draw_sjekkliste(
        definition, answers, replace(HEADING, sprak=language("nn"))
    ),
    "rettighetsinformasjon-arkivert": lambda definition, answers: archived(
        draw_rettigheter(definition, answers, RIGHTS)
    ),
}
OF_FORM = {"lommekort": "kriseplan", "innsyn": "alna-kartlegging", "pakke": "alna-kartlegging"}
"""Papers by another name than their form; an ending tells a language or a kind of file."""


@pytest.mark.parametrize("paper", DRAWERS)
@pytest.mark.parametrize("long", [0, LONG], ids=["words", "100000"])
def test_every_other_paper_does_the_same(paper: str, long: int) -> None:
    name = re.sub("-(en|nn|arkivert)$", "", paper)
    definition = CATALOG.newest(OF_FORM.get(name, name))
    answers, _ = hostile(definition, long)
    DRAWERS[paper](definition, answers)
    with nothing_is_opened():
        pdf = DRAWERS[paper](definition, answers)
    holds(pdf, set())
    assert IMG in " ".join(poppler.words(pdf))
    assert "\U0001f600" in " ".join(poppler.words(pdf))


def holding(*registreringer: Registrering) -> Holding:
    person = Person(
        bruker=BrukerId("0b" * 16),
        fornavn=MARKUP,
        etternavn=DECEIT,
        kallenavn=SIGNS,
        born=None,
        number="",
        language="",
        protection="",
        kontaktperson=None,
        koordinator=None,
    )
    return Holding(
        person=person,
        telephone=DECEIT,
        language=MARKUP,
        team=Team(id=TEAM, name=MARKUP),
        registreringer=registreringer,
        staff={},
        made_at=AT,
    )


def test_a_file_holds_every_letter_and_reads_back_the_same() -> None:
    written = {}
    registreringer = []
    for number, ref in enumerate(FORMS_THAT_SHIP):
        definition = CATALOG.find(ref)
        answers, _ = hostile(definition)
        roomy = {path: _within(definition, path, one) for path, one in answers.items()}
        one = RecordId(f"{number:032x}")
        written[one] = {path: _legible(said) for path, said in roomy.items()}
        registreringer.append(
            Registrering(
                record=one,
                revision=RevisionId(f"{number + 1000:032x}"),
                skjema=ref,
                definition=definition,
                answers=roomy,
                state=WorkState.SIGNERT,
                author=MedarbeiderId("a1" * 16),
                recorded_at=AT,
                happened_at=None,
                version=1,
            )
        )
    paper = draw_lommekort(plans.DEFINITION, {}, plans.HEADING)
    # pypdf reads parts of itself when they are first needed
    assert unlocked(locked(paper, b"{}", "ord"), "ord") == b"{}"
    with nothing_is_opened():
        data = locked(paper, to_bundle(holding(*registreringer)), "seks ord")
        inside = unlocked(data, "seks ord")
    assert inside is not None
    fil = read(inside, CATALOG.find)
    assert fil.unknown == ()
    for found in fil.innlest:
        assert found.lost == (), found.skjema
        assert dict(found.answers) == written[RecordId(found.record)], found.skjema


def _legible(said: Answer) -> Answer:
    """What can be written at all: half signs and controls never were in what is kept."""
    value = said.value
    if isinstance(value, str):
        return replace(said, value=legible(value), kommentar=legible(said.kommentar))
    if isinstance(value, dict):
        value = {key: legible(one) if isinstance(one, str) else one for key, one in value.items()}
    return replace(said, value=value, kommentar=legible(said.kommentar))


def _within(definition: FormDefinition, path: Path, said: Answer) -> Answer:
    """As long as the form lets anybody write."""
    by_link = {one.link_id: one for one in fields(definition.fields)}
    asked = by_link.get(path.rpartition("/")[2])
    if asked is None or asked.max_length is None or not isinstance(said.value, str):
        return said
    return replace(said, value=said.value[: asked.max_length].rstrip())


def test_a_hundred_thousand_signs_fit_in_a_file() -> None:
    definition = CATALOG.newest("journalnotat")
    answers, _ = hostile(definition, LONG)
    registrering = Registrering(
        record=RecordId("0c" * 16),
        revision=RevisionId("0d" * 16),
        skjema=definition.ref,
        definition=definition,
        answers=answers,
        state=WorkState.SIGNERT,
        author=MedarbeiderId("a1" * 16),
        recorded_at=AT,
        happened_at=None,
        version=1,
    )
    with nothing_is_opened():
        data = to_bundle(holding(registrering))
    assert b"x" * LONG in data


def test_the_guard_sees_a_file_that_is_opened() -> None:
    with pytest.raises(AssertionError, match="open"), nothing_is_opened(), open(__file__, encoding="utf-8"):
        pass
