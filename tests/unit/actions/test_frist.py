"""What is due is the same, whether it was read for a whole team or for one medarbeider's own."""

from datetime import date

import pytest

from feltapp.actions import form, frist, livskvalitet
from feltapp.actions.samme_person import groups
from feltapp.domain.answer import AnswerState
from tests.unit.actions.world import START, Laptop


def test_facts_of_few_are_the_facts_of_all(kari: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    brukere = [kari.register(name, "Berg") for name in ("Lars", "Mona", "Siv")]
    kari.later(days=1)
    lars, mona, _ = brukere
    livskvalitet.set_score(kari.ctx, lars, 4, AnswerState.BESVART, by_self=True)
    kari.write(lars, "evaluering", {"evaluering.dato": "2026-05-28"})
    kari.write(mona, "evaluering", {"evaluering.oppsummering": "Uten dato"})
    for outcome, day in (("gjennomfort", "01"), ("ikke-hjemme", "02")):
        about = {"notat.dato": f"2026-06-{day}T23:30:00+02:00", "notat.tekst": "Besøk hjemme."}
        kari.write(lars, "journalnotat", {**about, "notat.utfall": {"code": outcome}})
    kari.write(mona, "journalnotat", {"notat.dato": "2026-06-01T00:15:00+02:00", "notat.tekst": "Uten utfall"})
    kari.keep(form.open_new(kari.ctx, lars, "alna-kartlegging"), {"start.viktig": "Bare begynt"})
    with kari.ctx.database.read() as tx:
        people = tuple(groups(tx, brukere).values())
        few = frist.facts_of_all(kari.ctx, tx, people, START.date())
        monkeypatch.setattr(frist, "FEW", 0)
        every = frist.facts_of_all(kari.ctx, tx, people, START.date())
    assert few == every
    assert set(few) == set(brukere)
    assert few[lars].livskvalitet is not None
    assert few[lars].evaluert == date(2026, 5, 28)
    assert few[mona].evaluert is not None
    assert few[lars].contacts == (date(2026, 6, 1),)
    assert few[mona].contacts == (date(2026, 6, 1),)
