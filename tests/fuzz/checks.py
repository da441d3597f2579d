"""One run: a form that may be anything, read, opened, answered, written and read again; what must hold, whatever it is.

An AssertionError, or any exception but those that the app gives words to, is a find.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from random import Random

from feltapp.domain.answer import IKKE_SPURT, NO_ANSWERS, Answer, Answers
from feltapp.domain.ids import MedarbeiderId, Path, RevisionId
from feltapp.domain.revision import Choice, RecordView, Version
from feltapp.errors import UserError
from feltapp.forms.definition import FormDefinition
from feltapp.forms.reader import Reading, read, read_all
from feltapp.forms.response import from_part, from_response, to_response
from feltapp.forms.rows import REMOVED, is_cell
from feltapp.forms.session import FormSession
from feltapp.forms.trial import try_out
from feltapp.ui.text import WORDS
from tests.fuzz import answers as hands
from tests.fuzz.corpus import Corpus
from tests.fuzz.forms import as_bytes, make_form
from tests.unit.forms.building import TODAY

_BEGUN = datetime(2026, 6, 2, 8, tzinfo=UTC)


def run(chance: Random, corpus: Corpus) -> str:
    """Do one run; the outcome by name."""
    return check(make_form(chance, corpus), chance)


def check(data: bytes, chance: Random) -> str:
    """What must hold of these bytes."""
    try:
        readings = read_all(data)
    except UserError as error:
        return _worded(error.code)
    reading = chance.choice(readings)
    for note in reading.unsupported:
        assert note.what, note
    previous = _some_answers(reading.definition, chance) if chance.random() < 0.25 else {}
    seen = _seen(reading.definition, chance)
    session = opened(reading.definition, seen, previous)
    for _ in range(chance.choice((0, 1, 2, 3, 4, 6))):
        hands.use(chance, session)
    _in_words(session)
    computed = {one.path for one in session.state.fields if one.field.computed}
    open_choices = {one.path for one in seen.choices} - set(session.edits) - computed
    assert not open_choices & {*session.final_answers(), *session.touched}, "an open choice was signed"
    if chance.random() < 0.25:
        # What a session came to step by step, one opened with the same draft comes to at once.
        anew = opened(reading.definition, seen, previous, session.edits, session.raw)
        assert anew.state == session.state
    _there_and_back(reading.definition, session)
    if chance.random() < 0.3:
        _answered_by_others(reading, chance)
    if chance.random() < 0.04:
        assert read(data, language=chance.choice(("nb-NO", "en-GB", "x"))) in readings
    return "lest"


def opened(
    definition: FormDefinition,
    seen: RecordView,
    previous: Answers,
    edits: Answers = NO_ANSWERS,
    raw: Mapping[Path, str] | None = None,
) -> FormSession:
    """As in a new record, or after last time, or with answers from another version of the form."""
    ids = iter(range(10**6))
    return FormSession(
        definition, seen, previous=previous, edits=edits, raw=raw, today=TODAY, new_row=lambda: f"n{next(ids)}"
    )


def _seen(definition: FormDefinition, chance: Random) -> RecordView:
    """What a record says: nothing yet, one text, or what two people have written each for themselves."""
    how = chance.random()
    if how > 0.25:
        return RecordView(answers={})
    mine = _some_answers(definition, chance)
    if how > 0.1:
        return RecordView(answers=mine, heads=(RevisionId("a"),))
    theirs = _some_answers(definition, chance)
    choices = tuple(
        Choice(path=path, versions=tuple(_version(one.get(path, IKKE_SPURT)) for one in (mine, theirs)))
        for path in sorted({*mine, *theirs})
        if mine.get(path) != theirs.get(path) and chance.random() < 0.5
    )
    left = {path: answer for path, answer in {**theirs, **mine}.items() if path not in {one.path for one in choices}}
    return RecordView(answers=left, choices=choices, heads=(RevisionId("a"), RevisionId("b")))


def _version(answer: Answer) -> Version:
    return Version(answer=answer, revision=RevisionId("a"), author=MedarbeiderId("m"), recorded_at=_BEGUN)


def _some_answers(definition: FormDefinition, chance: Random) -> Answers:
    data = as_bytes(chance, hands.response(chance, definition.fields, mild=True))
    try:
        return from_part(definition, data).answers
    except UserError:
        return {}


def _worded(code: str) -> str:
    assert code in WORDS, code
    return code


def _in_words(session: FormSession) -> None:
    """All that a page asks of a form."""
    state = session.state
    for one in state.fields:
        assert isinstance(one.text, str)
        for problem in one.problems:
            _worded(problem.code)
    for wrong in session.problems_for_signing():
        _worded(wrong.problem.code)
    assert 0 <= state.reviewed <= state.total
    assert state.sections, "a page has nowhere to begin"


def _there_and_back(definition: FormDefinition, session: FormSession) -> None:
    final = session.final_answers()
    data = to_response(definition, final)
    assert hands.kept(data)
    filled = from_response(definition, data)
    wanted = _written(session, final)
    computed = {one.path for one in session.state.fields if one.field.computed}
    found = {path: answer for path, answer in filled.answers.items() if not is_cell(path) and path not in computed}
    kinds = {one.path: one.field.kind.value for one in session.state.fields}
    assert found == wanted, difference(wanted, found, kinds)
    assert not filled.unsupported, filled.unsupported
    there = {path for path in filled.answers if is_cell(path)}
    rows = {one.path for one in session.state.fields if one.is_row}
    assert {path for path, answer in final.items() if is_cell(path) and path in rows and answer != REMOVED} <= there


def _written(session: FormSession, final: Answers) -> Answers:
    """Those of the final answers that this form has a place for, and does not work out itself."""
    places = {one.path for one in session.state.fields if not one.is_row and not one.field.computed}
    return {path: answer for path, answer in final.items() if path in places and not is_cell(path)}


def difference(wanted: Answers, found: Answers, kinds: Mapping[Path, str]) -> str:
    """The first answer that did not come back, by kind; the words in it may be of any length."""
    path = next(one for one in sorted({*wanted, *found}) if wanted.get(one) != found.get(one))
    return f"{kinds.get(path)}: {path!r:.60}: {wanted.get(path)!r:.300} became {found.get(path)!r:.300}"


def _answered_by_others(reading: Reading, chance: Random) -> None:
    """`svar` answers, whatever comes in; what it makes of it reads as the same again."""
    definition = reading.definition
    data = hands.response_bytes(chance, definition.fields)
    try:
        trial = try_out(reading, data, today=TODAY)
    except UserError as error:
        _worded(error.code)
        return
    assert hands.kept(trial.response)
    for problem in trial.problems:
        _worded(problem.code)
    first = from_response(definition, trial.response).answers
    assert from_response(definition, to_response(definition, first)).answers == first
