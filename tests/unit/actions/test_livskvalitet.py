"""The score the person sets, and its trend."""

from datetime import date

import pytest

from feltapp.actions import livskvalitet
from feltapp.domain.answer import AnswerState, Kilde
from feltapp.domain.ids import Path
from feltapp.errors import UserError
from feltapp.store import record
from tests.unit.actions.world import Laptop


def test_the_trend_is_oldest_first_also_within_a_day(kari: Laptop) -> None:
    bruker = kari.register()
    for value in (3, 2, 6):
        livskvalitet.set_score(kari.ctx, bruker, value, AnswerState.BESVART, by_self=True)
        kari.later(hours=1)
    kari.later(days=40)
    livskvalitet.set_score(kari.ctx, bruker, None, AnswerState.ONSKER_IKKE, by_self=True)
    page = livskvalitet.open_score(kari.ctx, bruker)
    assert [(one.day, one.value, one.state, one.who) for one in page.scores] == [
        (date(2026, 6, 2), 3, AnswerState.BESVART, "Kari"),
        (date(2026, 6, 2), 2, AnswerState.BESVART, "Kari"),
        (date(2026, 6, 2), 6, AnswerState.BESVART, "Kari"),
        (date(2026, 7, 12), None, AnswerState.ONSKER_IKKE, "Kari"),
    ]
    assert page.called == "Lars"


@pytest.mark.parametrize(("by_self", "pressed"), [(True, "bruker"), (False, "medarbeider-paa-brukers-ord")])
def test_who_pressed_is_kept_and_the_word_is_the_persons(kari: Laptop, by_self: bool, pressed: str) -> None:
    bruker = kari.register()
    changes = livskvalitet.set_score(kari.ctx, bruker, 5, AnswerState.BESVART, by_self=by_self)
    (record_id,) = changes.records
    answers = kari.answers(record_id)
    assert answers[Path("livskvalitet.skar")].kilde is Kilde.BRUKER
    code = answers[Path("livskvalitet.satt-av")].value
    assert isinstance(code, dict)
    assert code["code"] == pressed
    assert answers[Path("livskvalitet.ankersett")].value == "1"
    with kari.ctx.database.read() as tx:
        row = record.get(tx, record_id)
    assert row is not None
    assert row.signed
    assert row.happened_at == kari.clock.now()


def test_a_number_outside_the_scale_is_not_kept(kari: Laptop) -> None:
    bruker = kari.register()
    with pytest.raises(UserError, match="livskvalitet-utenfor"):
        livskvalitet.set_score(kari.ctx, bruker, 8, AnswerState.BESVART, by_self=True)
    assert livskvalitet.open_score(kari.ctx, bruker).scores == ()


def test_what_is_set_fits_the_form(kari: Laptop) -> None:
    bruker = kari.register()
    (record_id,) = livskvalitet.set_score(kari.ctx, bruker, 5, AnswerState.BESVART, by_self=True).records
    definition = kari.ctx.catalog.newest("livskvalitet")
    assert set(kari.answers(record_id)) <= {Path(field.link_id) for field in definition.fields}


def test_turning_the_screen_is_logged(kari: Laptop) -> None:
    bruker = kari.register()
    livskvalitet.open_score(kari.ctx, bruker)
    assert kari.acts(bruker)[-1] == ("les", None)
