"""The made-up caseload: the same every time, true to the forms, synthetic, and spoken of with respect."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from feltapp.domain.answer import Answer, Answers, AnswerState, text_of
from feltapp.domain.fodselsnummer import NumberKind, read
from feltapp.domain.ids import BrukerId, Path, RevisionId
from feltapp.domain.person import maybe_same
from feltapp.domain.person import read as read_person
from feltapp.domain.revision import RecordView, WorkState
from feltapp.domain.samtykke import missing
from feltapp.forms.answers import Problem, accept
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.rows import is_cell, row_cells
from feltapp.forms.session import FormSession
from feltapp.oppdiktet.made_up import STAFF, MadeUpPerson, MadeUpRecord, next_thursday, resolved
from feltapp.oppdiktet.people import newcomer, people
from feltapp.resources import resource
from tests.unit.forms.test_resources import AVOID

TODAY = date(2026, 6, 9)
DAYS = [TODAY, date(2026, 12, 31), date(2028, 2, 29), date(2027, 3, 28), date(2026, 6, 11)]
CATALOG = Catalog.load(resource("skjema"))
PEOPLE = people(TODAY)


def _records() -> Iterator[tuple[MadeUpPerson, MadeUpRecord]]:
    for person in PEOPLE:
        for record in person.records:
            yield person, record


def _fields(skjema: str) -> dict[str, Field]:
    found: dict[str, Field] = {}
    waiting = list(CATALOG.newest(skjema).fields)
    while waiting:
        field = waiting.pop()
        found[field.link_id] = field
        waiting += field.children
    return found


def _lars(today: date = TODAY) -> MadeUpPerson:
    return people(today)[0]


def _of(person: MadeUpPerson, skjema: str) -> list[MadeUpRecord]:
    return [record for record in person.records if record.skjema == skjema]


def _value(record: MadeUpRecord, path: str) -> object:
    return record.answers[Path(path)].value


@pytest.mark.parametrize("today", DAYS)
def test_forty_people_the_same_every_time(today: date) -> None:
    first, again = people(today), people(today)
    assert first == again
    assert len(first) == 40
    assert len({person.name for person in first}) == 40
    assert len({person.key for person in first}) == 40
    assert [person.name for person in first] == [person.name for person in PEOPLE]
    assert {person.contact for person in first} == {"kari", "amir"}
    names = {person.name for person in first}
    assert {"Lars Solbakken", "Mona Fjeldstad", "Siv Åsheim", "Ailo Márjá Ŋuorgam", "Jonas Berge"} <= names
    assert "Anne Lie" not in names


def test_every_path_and_code_is_in_its_form() -> None:
    wrong: list[str] = []
    for person, record in _records():
        fields = _fields(record.skjema)
        for path, answer in record.answers.items():
            where = f"{person.key} {record.key} {path}"
            if is_cell(path):
                group, _row = next(row_cells(path))
                if not fields[group].repeats or fields[group].kind is not FieldKind.GROUP:
                    wrong.append(f"{where}: no such rows")
                continue
            field = fields.get(path.rpartition("/")[2])
            if field is None:
                wrong.append(f"{where}: no such field")
            elif answer.state is AnswerState.BESVART:
                taken = accept(field, answer.value)
                if isinstance(taken, Problem) or taken != answer.value:
                    wrong.append(f"{where}: {taken}")
            elif not field.takes_state or answer.value is not None:
                wrong.append(f"{where}: takes no state")
            if field is not None and answer.kilde is not None and not field.takes_kilde:
                wrong.append(f"{where}: takes no kilde")
    assert wrong == []


@pytest.mark.parametrize("today", DAYS)
def test_every_signed_text_could_have_been_signed(today: date) -> None:
    """Nothing missing, nothing wrong, and no answer under a question that was not asked."""
    wrong: list[str] = []
    for person in people(today):
        for record in person.records:
            definition = CATALOG.newest(record.skjema)
            seen = RecordView(answers=record.answers, heads=(RevisionId("0" * 32),))
            session = FormSession(definition, seen, today=today - timedelta(days=record.days_ago))
            if record.state is WorkState.SIGNERT:
                wrong += [f"{person.key} {record.key} {problem}" for problem in session.problems_for_signing()]
            if dict(session.final_answers()) != dict(record.answers):
                wrong.append(f"{person.key} {record.key}: {set(record.answers) ^ set(session.final_answers())}")
    assert wrong == []


@pytest.mark.parametrize("today", DAYS)
def test_histories_are_in_order_and_nothing_is_written_in_days_to_come(today: date) -> None:
    for person in people(today):
        assert person.records[0].key == "person"
        moments = [(-record.days_ago, record.hour) for record in person.records[1:]]
        assert moments == sorted(moments)
        assert all(record.days_ago >= 1 for record in person.records)
        assert max(record.days_ago for record in person.records) == person.records[0].days_ago, person.key
        kinds = {record.key: record.skjema for record in person.records}
        assert all(kinds[record.key] == record.skjema for record in person.records)
        locked = Counter(record.key for record in person.records if CATALOG.newest(record.skjema).nature == "laast")
        assert max(locked.values()) == 1


def test_numbers_are_synthetic_and_nobody_needs_one() -> None:
    numbers = [read(person.number) for person in PEOPLE if person.number]
    assert all(number.synthetic and not number.unusual for number in numbers)
    assert Counter(number.kind for number in numbers) == {NumberKind.FNR: 36, NumberKind.DNR: 2}
    assert len({number.value for number in numbers}) == 38
    written = [text for _, record in _records() for text in _texts(record.answers)]
    assert [text for text in written if re.search(r"\d{6} ?\d{5}", text) and not text.isdigit()] == []


def _texts(answers: Answers) -> Iterator[str]:
    for answer in answers.values():
        if text := text_of(answer):
            yield text


def test_everybody_is_spoken_of_with_respect() -> None:
    hits = [
        (person.key, hit[0])
        for person, record in _records()
        for text in _texts(record.answers)
        if (hit := AVOID.search(text))
    ]
    assert hits == []


def test_no_words_of_one_person_stand_in_anothers_record() -> None:
    wishes = {
        text_of(record.answers[Path("viktig.ord")]) for _, record in _records() if record.skjema == "hva-er-viktig"
    }
    assert len(wishes) == 41
    assert not any("{" in text for _, record in _records() for text in _texts(record.answers))


def test_references_name_medarbeidere_and_records_that_exist() -> None:
    for person in PEOPLE:
        known = {*STAFF, *(record.key for record in person.records)}
        for record in person.records:
            asked: list[str] = []

            def look_up(name: str, asked: list[str] = asked) -> str:
                asked.append(name)
                return "f" * 32

            done = resolved(record.answers, look_up)
            assert set(asked) <= known
            assert set(done) == set(record.answers)
            assert not any(
                isinstance(a.value, dict) and str(a.value.get("ref", "")).startswith("@") for a in done.values()
            )
    assert read_person(BrukerId("b"), RecordView(answers=resolved(_lars().stamkort, str))).kontaktperson == "kari"


def test_samtykker_are_whole_and_some_run_out_soon() -> None:
    samtykker = [record for _, record in _records() if record.skjema == "samtykke"]
    assert all(missing(record.answers) == () for record in samtykker)
    ends = [date.fromisoformat(str(_value(record, "samtykke.gyldig-til"))) for record in samtykker]
    assert sum(TODAY <= end <= TODAY + timedelta(days=14) for end in ends) >= 3
    assert sum(end < TODAY for end in ends) >= 2


def test_the_caseload_has_work_in_it() -> None:
    kinds = Counter(record.skjema for _, record in _records())
    assert kinds["journalnotat"] > 200
    assert kinds["kriseplan"] > 12
    assert kinds["alna-kartlegging"] > 20
    assert kinds["overgang"] >= 4
    assert kinds["samtykke-trukket"] >= 2
    latest = [
        min(record.days_ago for record in _of(person, "evaluering")) for person in PEOPLE if _of(person, "evaluering")
    ]
    assert sum(ago > 123 for ago in latest) >= 4
    states = Counter(record.state for _, record in _records())
    assert states[WorkState.PAAGAAR] >= 5
    assert {answer.state for _, record in _records() for answer in record.answers.values()} >= {
        AnswerState.BESVART,
        AnswerState.ONSKER_IKKE,
        AnswerState.VET_IKKE,
        AnswerState.IKKE_AKTUELT,
    }


@pytest.mark.parametrize("today", DAYS)
def test_lars_moves_on_thursday(today: date) -> None:
    person = _lars(today)
    move = _of(person, "overgang")[0]
    planned = date.fromisoformat(str(_value(move, "overgang.planlagt")))
    assert planned == next_thursday(today)
    assert planned.weekday() == 3
    assert 1 <= (planned - today).days <= 7
    assert person.born == "1978-08-14"
    assert person.contact == "kari"


def test_lars_is_as_the_pictures_show_him() -> None:
    person = _lars()
    assert [_value(record, "livskvalitet.skar") for record in _of(person, "livskvalitet")] == [2, 3, 3, 4]
    plans = _of(person, "kriseplan")
    assert len(plans) == 2
    assert {record.key for record in plans} == {"kriseplan"}
    samtykker = {str(_value(record, "samtykke.mottaker")): record for record in _of(person, "samtykke")}
    assert _value(samtykker["NAV Eksempel"], "samtykke.gyldig-til") == (TODAY + timedelta(days=12)).isoformat()
    assert _value(samtykker["Søsteren Anne"], "samtykke.bare-ved-krise") is True
    kartlegging = _of(person, "alna-kartlegging")
    assert [record.state for record in kartlegging] == [WorkState.SIGNERT, WorkState.PAAGAAR]
    assert set(kartlegging[0].answers) < set(kartlegging[1].answers)


def test_anne_is_typed_in_twice_and_noticed() -> None:
    by_kari, by_amir = newcomer()
    assert by_kari != by_amir
    both = [
        read_person(BrukerId(str(index)), RecordView(answers=resolved(answers, str)))
        for index, answers in enumerate((by_kari, by_amir))
    ]
    assert maybe_same(both[0], both[1:]) == (both[1],)
    assert read(text_of(by_kari[Path("person.id")])).synthetic
    others = [
        read_person(BrukerId(person.key), RecordView(answers=resolved(person.stamkort, str))) for person in PEOPLE
    ]
    assert maybe_same(both[0], others) == ()


def test_a_wrong_code_would_be_noticed() -> None:
    field = _fields("alna-kartlegging")["bolig.bosituasjon"]
    answer = Answer(value={"code": "eide", "system": "urn:feltapp:kode:bosituasjon"})
    assert isinstance(accept(field, answer.value), Problem)
