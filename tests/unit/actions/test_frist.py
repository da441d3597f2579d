"""What is due is the same, whether it was read for a whole team or for one medarbeider's own."""

import pytest

from feltapp.actions import frist, livskvalitet
from feltapp.actions.samme_person import groups
from feltapp.domain.answer import AnswerState
from tests.unit.actions.world import START, Laptop


def test_facts_of_few_are_the_facts_of_all(kari: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    brukere = [kari.register(name, "Berg") for name in ("Lars", "Mona", "Siv")]
    kari.later(days=1)
    livskvalitet.set_score(kari.ctx, brukere[0], 4, AnswerState.BESVART, by_self=True)
    with kari.ctx.database.read() as tx:
        people = tuple(groups(tx, brukere).values())
        few = frist.facts_of_all(kari.ctx, tx, people, START.date())
        monkeypatch.setattr(frist, "FEW", 0)
        every = frist.facts_of_all(kari.ctx, tx, people, START.date())
    assert few == every
    assert set(few) == set(brukere)
    assert few[brukere[0]].livskvalitet is not None
