"""One person's page."""

from datetime import date

import pytest

from feltapp.actions import form, lesing, livskvalitet, person
from feltapp.actions.saving import NewRevision, finish, save
from feltapp.domain.answer import Answer, AnswerState, JsonValue
from feltapp.domain.ids import BrukerId, SkjemaRef
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.forms.unknown import TITLE
from tests.unit.actions.world import Laptop

Values = dict[str, JsonValue | Answer]


def note(text: str, outcome: str = "gjennomfort", when: str = "2026-06-01T13:15:00+02:00") -> Values:
    return {
        "notat.dato": when,
        "notat.tekst": text,
        "notat.utfall": {"code": outcome, "system": "urn:feltapp:kode:utfall"},
        "notat.type": [{"code": "hjemmebesok", "system": "urn:feltapp:kode:aktivitetstype"}],
        "notat.direkte-tid": 45,
    }


def test_what_matters_to_the_person_stands_first_and_word_for_word(kari: Laptop) -> None:
    bruker = kari.register()
    assert person.open_person(kari.ctx, bruker).viktig is None
    kari.write(bruker, "hva-er-viktig", {"viktig.ord": "At nøkkelen er min.", "viktig.dato": "2026-06-02"})
    found = person.open_person(kari.ctx, bruker).viktig
    assert found is not None
    assert (found.ord, found.who, found.day) == ("At nøkkelen er min.", "Lars", date(2026, 6, 2))


def test_the_timeline_is_newest_first_with_words_for_what_happened(kari: Laptop) -> None:
    bruker = kari.register()
    kari.write(bruker, "journalnotat", note("Vi drakk kaffe og snakket om flytting."))
    kari.write(bruker, "journalnotat", note("Ringte på to ganger.", "ikke-hjemme", "2026-05-20T13:15:00+02:00"))
    livskvalitet.set_score(kari.ctx, bruker, 5, AnswerState.BESVART, by_self=True)
    page = person.open_person(kari.ctx, bruker)
    assert [item.day for item in page.timeline] == [date(2026, 6, 2), date(2026, 6, 1), date(2026, 5, 20)]
    assert page.timeline[0].title == "Livskvalitet: 5 av 7"
    assert page.timeline[1].title.endswith(", 45 min")
    assert page.timeline[1].lines == ("Vi drakk kaffe og snakket om flytting.",)
    assert page.timeline[2].title == "Ikke hjemme"
    assert {item.kind for item in page.timeline} == {"livskvalitet", "journalnotat"}, "the stamkort is no event"
    assert {item.who for item in page.timeline} == {"Kari"}


def test_drafts_choices_and_work_in_progress_are_told(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, "alna-kartlegging"), {"start.viktig": "Ro"})
    (draft,) = person.open_person(kari.ctx, bruker).drafts
    assert (draft.draft, draft.title, draft.saved_words) == (opened.draft.id, "Kartlegging", "Lagret i dag kl. 10.00")
    kartlegging = form.save_in_progress(kari.ctx, opened.draft.id).record
    page = person.open_person(kari.ctx, bruker)
    assert page.drafts == ()
    item = next(item for item in page.records if item.record == kartlegging)
    assert (item.state, item.title) == (WorkState.PAAGAAR, "Kartlegging pågår")
    kari.meet()
    amir.meet()
    for one, words in ((kari, "Dattera mi"), (amir, "Egen nøkkel")):
        one.change(kartlegging, {"start.viktig": words})
    amir.meet()
    kari.meet()
    (choice,) = person.open_person(kari.ctx, bruker).choices
    assert (choice.record, choice.count) == (kartlegging, 1)


def test_before_a_move_what_must_be_in_place_is_ticked_off(kari: Laptop) -> None:
    bruker = kari.register()
    kari.write(
        bruker,
        "overgang",
        {
            "overgang.fra": "Avrusning",
            "overgang.til": "Lindeveien",
            "overgang.planlagt": "2026-06-11",
            "overgang.ansvarlig": "Amir Rashid",
            "overgang.ansvarlig-der": "Sykepleier på avrusningen",
        },
    )
    card = person.open_person(kari.ctx, bruker).overgang
    assert card is not None
    assert (card.title, card.words, card.kind, card.day) == (
        "Avrusning → Lindeveien",
        "Om 9 dager",
        "snart",
        date(2026, 6, 11),
    )
    assert card.responsible == "Amir Rashid og Sykepleier på avrusningen"
    assert [check.done for check in card.checks] == [False, False, False]
    kari.write(bruker, "alna-kartlegging", {"start.viktig": "Ro"})
    kari.write(bruker, "kriseplan", {"plan.dato": "2026-06-02", "plan.viktig": "Ro"})
    kari.write(
        bruker,
        "kopi",
        {
            "kopi.dokument": "Krise- og mestringsplan (lommekort)",
            "kopi.versjon": "1",
            "kopi.mottaker": "Lars",
            "kopi.dato": "2026-06-02",
        },
    )
    card = person.open_person(kari.ctx, bruker).overgang
    assert card is not None
    assert [(check.done, check.note) for check in card.checks] == [(True, "02.06.")] * 3


def test_a_passed_move_without_a_day_it_happened_stays(kari: Laptop) -> None:
    bruker = kari.register()
    move = kari.write(
        bruker,
        "overgang",
        {"overgang.fra": "Fengsel", "overgang.til": "Hjem", "overgang.planlagt": "2026-05-20"},
    )
    card = person.open_person(kari.ctx, bruker).overgang
    assert card is not None
    assert (card.kind, card.words) == ("passert", "Passert 13 dager")
    kari.change(move, {"overgang.faktisk": "2026-05-21"})
    page = person.open_person(kari.ctx, bruker)
    assert page.overgang is None
    assert any(row.what == "kontakt etter overgangen, dag 0" for row in page.frister)


def test_the_plan_says_how_it_stands(kari: Laptop) -> None:
    bruker = kari.register()
    assert person.open_person(kari.ctx, bruker).kriseplan is None
    opened = kari.keep(form.open_new(kari.ctx, bruker, "kriseplan"), {"plan.dato": "2026-06-02", "plan.viktig": "Ro"})
    form.save_in_progress(kari.ctx, opened.draft.id)
    card = person.open_person(kari.ctx, bruker).kriseplan
    assert card is not None
    assert (card.status, card.version) == ("Pågår", 0)
    kari.change(card.record, {"plan.viktig": "Ro og fred"})
    card = person.open_person(kari.ctx, bruker).kriseplan
    assert card is not None
    assert (card.status, card.version, card.printed) == ("Gjeldende", 1, None)


def test_a_form_that_has_not_come_here_does_not_stop_the_page(kari: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), note("Besøk."))
    with kari.ctx.database.write() as tx:
        sealed = save(
            kari.ctx,
            tx,
            [
                NewRevision(
                    bruker=bruker,
                    mappe=opened.draft.mappe,
                    record=opened.draft.record,
                    skjema=SkjemaRef("botrening|7"),
                    answers={},
                    touched=frozenset(),
                    state=WorkState.SIGNERT,
                )
            ],
        )
    finish(kari.ctx, sealed)
    page = person.open_person(kari.ctx, bruker)
    assert TITLE in [item.title for item in page.timeline]
    assert lesing.open_reading(kari.ctx, opened.draft.record).read.definition.title == TITLE


def test_opening_is_logged_and_a_stranger_is_not_opened(kari: Laptop) -> None:
    bruker = kari.register()
    person.open_person(kari.ctx, bruker)
    assert kari.acts(bruker)[-1] == ("les", None)
    with pytest.raises(UserError, match="bruker-borte"):
        person.open_person(kari.ctx, BrukerId("0" * 32))
