"""Signed, locked texts are put right beside themselves, and stay."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from feltapp.actions import fakta, form, lesing, papers, person, rettelse
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.rettelse import RETTER, corrects
from feltapp.errors import UserError
from tests.unit.actions.world import Laptop

Values = dict[str, JsonValue | Answer]
TEKST = Path("notat.tekst")


def note(text: str = "Nøkkelen lå hos Per.") -> Values:
    return {
        "notat.dato": "2026-05-20T13:15:00+02:00",
        "notat.utfall": {"code": "gjennomfort", "system": "urn:feltapp:kode:utfall"},
        "notat.type": [{"code": "hjemmebesok", "system": "urn:feltapp:kode:aktivitetstype"}],
        "notat.tekst": text,
    }


def correct(one: Laptop, record: RecordId, values: Values) -> RecordId:
    one.later(minutes=5)
    return one.sign(form.open_draft(one.ctx, rettelse.begin(one.ctx, record).draft), values).record


def evaluated(one: Laptop, bruker: BrukerId, day: str) -> RecordId:
    return one.write(bruker, "evaluering", {"evaluering.dato": day, "evaluering.brukers-syn": "Det går greit nå."})


def test_the_draft_begins_with_the_signed_text_and_says_what_it_is(kari: Laptop) -> None:
    record = kari.write(kari.register(), "journalnotat", note())
    opened = form.open_draft(kari.ctx, rettelse.begin(kari.ctx, record).draft)
    assert opened.session().final_answers()[TEKST].value == "Nøkkelen lå hos Per."
    assert opened.definition.title == "Rettelse: Journalnotat"
    assert opened.draft.record != record
    (item,) = person.open_person(kari.ctx, opened.draft.bruker).drafts
    assert item.title == "Rettelse: Journalnotat"
    assert rettelse.begin(kari.ctx, record).draft == opened.draft.id, "asked twice, begun once"


def test_the_old_text_stays_and_both_say_so(kari: Laptop) -> None:
    bruker = kari.register()
    record = kari.write(bruker, "journalnotat", note())
    before = kari.view(record)
    mended = correct(kari, record, {"notat.tekst": "Nøkkelen lå hos Pål."})
    assert kari.view(record) == before
    assert corrects(kari.answers(mended)) == record
    old, new = (lesing.open_reading(kari.ctx, one) for one in (record, mended))
    assert [one.record for one in (old.beside, new.beside) if one] == [mended, record]
    assert old.differing == new.differing == {TEKST}
    assert (old.may_correct, new.may_correct) == (False, True)
    assert (old.read.definition.title, new.read.definition.title) == ("Journalnotat", "Rettelse: Journalnotat")
    assert papers.read(kari.ctx, mended).title == "Rettelse: Journalnotat", "on paper too"
    items = {item.record: item for item in person.open_person(kari.ctx, bruker).timeline}
    assert (items[record].badge, items[mended].badge) == ("Rettet", "")
    assert items[mended].title.startswith("Rettelse: ")
    assert items[mended].day == date(2026, 5, 20), "it tells of what happened then"


def test_a_colleague_sees_it_beside_too(kari: Laptop, amir: Laptop) -> None:
    record = kari.write(kari.register(), "journalnotat", note())
    kari.meet()
    amir.meet()
    mended = correct(amir, record, {"notat.tekst": "Nøkkelen lå hos Pål."})
    amir.meet()
    kari.meet()
    beside = lesing.open_reading(kari.ctx, record).beside
    assert beside is not None
    assert (beside.record, beside.who) == (mended, "Amir Rashid")


def test_two_who_put_the_same_right_apart_both_stand(kari: Laptop, amir: Laptop) -> None:
    record = kari.write(kari.register(), "journalnotat", note())
    kari.meet()
    amir.meet()
    one = correct(kari, record, {"notat.tekst": "Hos Pål."})
    other = correct(amir, record, {"notat.tekst": "Hos Petter."})
    kari.meet()
    amir.meet()
    kari.meet()
    assert {item.record for item in lesing.open_reading(kari.ctx, record).corrected_by} == {one, other}


@pytest.mark.parametrize("few", [60, 0])
def test_what_is_counted_is_counted_from_the_text_that_holds(
    kari: Laptop, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """On the person's page, in a list of few, and in a list of the whole team."""
    monkeypatch.setattr(fakta, "FEW", few)
    bruker = kari.register()
    record = evaluated(kari, bruker, "2026-06-02")

    def counted() -> set[date | None]:
        with kari.ctx.database.read() as tx:
            facts = fakta.facts_of_all(kari.ctx, tx, [frozenset({bruker})], date(2026, 6, 2))[bruker]
        page = person.open_person(kari.ctx, bruker)
        (row,) = [row for row in page.frister if row.closes.value == "evaluering"]
        return {facts.evaluert, date(2026, 6, 2) + timedelta(days=row.days)}

    assert counted() == {date(2026, 6, 2), date(2026, 10, 2)}
    correct(kari, record, {"evaluering.dato": "2026-03-02"})
    assert counted() == {date(2026, 3, 2), date(2026, 7, 2)}, "what was typed wrong starts no frist"


def test_a_score_put_right_is_one_score_of_the_same_day(kari: Laptop) -> None:
    bruker = kari.register()
    record = kari.write(bruker, "livskvalitet", {"livskvalitet.skar": 6})
    kari.later(days=3)
    correct(kari, record, {"livskvalitet.skar": 3})
    scores = person.open_person(kari.ctx, bruker).livskvalitet
    assert [(score.value, score.day) for score in scores] == [(3, date(2026, 6, 2))]


@pytest.mark.parametrize(
    ("skjema", "values"),
    [
        ("hva-er-viktig", {"viktig.ord": "Ro.", "viktig.dato": "2026-06-02"}),
        (
            "kopi",
            {"kopi.dokument": "kriseplan", "kopi.mottaker": "Anne", "kopi.versjon": "1", "kopi.dato": "2026-06-02"},
        ),
    ],
)
def test_living_texts_and_what_was_handed_out_are_not_put_right_beside(
    kari: Laptop, skjema: str, values: Values
) -> None:
    definition = kari.ctx.catalog.newest(skjema)
    for field in definition.fields:
        for one in (field, *field.children):
            if one.required and one.link_id not in values:
                option = one.options[0] if one.options else None
                values[one.link_id] = {"code": option.code, "system": option.system} if option else "x"
    record = kari.write(kari.register(), skjema, values)
    with pytest.raises(UserError, match="rettes-ikke"):
        rettelse.begin(kari.ctx, record)
    assert not lesing.open_reading(kari.ctx, record).may_correct


def test_what_is_put_right_already_is_not_put_right_again(kari: Laptop) -> None:
    record = kari.write(kari.register(), "journalnotat", note())
    mended = correct(kari, record, {"notat.tekst": "Hos Pål."})
    with pytest.raises(UserError, match="alt-rettet"):
        rettelse.begin(kari.ctx, record)
    again = correct(kari, mended, {"notat.tekst": "Hos Petter."})
    assert corrects(kari.answers(again)) == mended


def test_versions_say_what_stood_and_what_stands(kari: Laptop) -> None:
    bruker = kari.register()
    plan = kari.write(bruker, "kriseplan", {"plan.dato": "2026-06-02", "plan.viktig": "Ro."})
    kari.change(plan, {"plan.viktig": "Ro rundt meg.", "plan.steder": "Hos Anne."})
    newest, first = lesing.open_reading(kari.ctx, plan).versions
    assert (first.first, first.changes, newest.first) == (True, (), False)
    changed = {(one.before, one.after) for one in newest.changes}
    assert {("Ro.", "Ro rundt meg."), ("", "Hos Anne.")} <= changed
    assert all(one.label and RETTER not in one.label for one in newest.changes)


def test_reading_is_logged_of_both_texts(kari: Laptop) -> None:
    bruker = kari.register()
    record = kari.write(bruker, "journalnotat", note())
    mended = correct(kari, record, {"notat.tekst": "Hos Pål."})
    before = len(kari.acts(bruker))
    lesing.open_reading(kari.ctx, record)
    assert kari.acts(bruker)[before:] == [("les", record), ("les", mended)]


def test_both_say_on_paper_what_stands_beside_them(kari: Laptop) -> None:
    record = kari.write(kari.register(), "journalnotat", note())
    alone = told(kari, record)
    mended = correct(kari, record, {"notat.tekst": "Nøkkelen lå hos Pål."})
    assert "rettet" not in alone.casefold()
    assert "Teksten er rettet 02.06.2026 av Kari Moen. Rettelsen er en egen tekst." in told(kari, record)
    assert "Retter teksten som ble signert 02.06.2026 av Kari Moen." in told(kari, mended)


def told(one: Laptop, record: RecordId) -> str:
    """The words on its paper."""
    pages = PdfReader(BytesIO(papers.draw(one.ctx, papers.read(one.ctx, record), papers.Drawn()))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())
