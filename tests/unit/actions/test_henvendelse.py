"""A henvendelse: registered and begun in one go, and with whoever heard it first until another has taken it."""

from feltapp.actions import brukere, form, henvendelse, min_dag
from feltapp.actions.henvendelse import NewHenvendelse, Waiting
from feltapp.actions.person import open_person
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import Path, RecordId
from tests.unit.actions.world import AMIR, KARI, Laptop

ASKED: dict[str, JsonValue] = {"henvendelse.mottatt": "2026-06-02", "henvendelse.behov": "Et sted å bo."}


def begin(one: Laptop, **who: str) -> tuple[RecordId, henvendelse.Begun]:
    begun = henvendelse.begin(one.ctx, NewHenvendelse(**who))
    opened = form.open_draft(one.ctx, begun.draft)
    return one.sign(opened, ASKED).record, begun


def hand_over(one: Laptop, record: RecordId) -> None:
    to: JsonValue = {"ref": AMIR.id, "display": AMIR.name}
    one.change(record, {"henvendelse.overfort": True, "henvendelse.overfort.til": to})


def seen(one: Laptop) -> list[tuple[str, str]]:
    return [(item.stand, item.words) for item in min_dag.my_day(one.ctx).henvendelser]


def meet(*several: Laptop) -> None:
    for one in several:
        one.meet()


def test_somebody_is_registered_and_written_about_in_one_go(kari: Laptop) -> None:
    record, begun = begin(kari, fornavn="Anne", etternavn="Lie")
    assert open_person(kari.ctx, begun.bruker).name == "Anne Lie"
    answers = kari.answers(record)
    assert answers[henvendelse.EIER].value == {"ref": KARI.id, "display": KARI.name}
    assert answers[henvendelse.GJELDER].value == {"code": "personen", "system": "urn:feltapp:kode:hjelpetrengende"}
    assert begun.changes.drafts


def test_nobody_has_to_say_a_name(kari: Laptop) -> None:
    _, begun = begin(kari)
    assert open_person(kari.ctx, begun.bruker).name == "Ukjent navn, 02.06.2026"
    _, other = begin(kari, etternavn="Lie")
    assert open_person(kari.ctx, other.bruker).name == "Lie"
    assert min_dag.my_day(kari.ctx).maybe_same == ()


def test_a_parorende_is_helped_in_a_mappe_of_their_own(kari: Laptop) -> None:
    record, begun = begin(kari, fornavn="Berit", gjelder="parorende")
    found = kari.answers(record)[henvendelse.GJELDER].value
    assert found == {"code": "parorende", "system": "urn:feltapp:kode:hjelpetrengende"}
    codes = {row.code for row in open_person(kari.ctx, begun.bruker).frister}
    assert "oppfolgingssamtale" in codes, "a pårørende is offered the talk too"


def test_somebody_who_is_here_already_is_not_registered_again(kari: Laptop) -> None:
    lars = kari.register()
    assert [(one.bruker, one.name) for one in henvendelse.known(kari.ctx)] == [(lars, "Lars Solbakken")]
    begun = henvendelse.begin_for(kari.ctx, lars)
    kari.sign(form.open_draft(kari.ctx, begun.draft), ASKED)
    assert len(brukere.list_brukere(kari.ctx)) == 1


def test_it_stays_with_the_first_until_the_other_takes_it_with_one_press(kari: Laptop, amir: Laptop) -> None:
    record, begun = begin(kari, fornavn="Anne", etternavn="Lie")
    assert seen(kari) == []
    hand_over(kari, record)
    meet(kari, amir)
    assert seen(kari) == [("fra-meg", "Mottatt 02.06.2026 · venter på Amir Rashid. Du har ansvaret")]
    assert seen(amir) == [("til-meg", "Mottatt 02.06.2026 · fra Kari Moen")]
    (row,) = brukere.list_brukere(kari.ctx)
    assert row.uten_eier
    assert "henvendelse" in {one.code for one in open_person(kari.ctx, begun.bruker).frister}
    (item,) = min_dag.my_day(amir.ctx).henvendelser
    assert isinstance(item, Waiting)
    amir.later(minutes=5)
    henvendelse.take(amir.ctx, item.record)
    assert seen(amir) == []
    meet(amir, kari)
    assert seen(kari) == []
    answers = kari.answers(record)
    assert answers[henvendelse.EIER].value == {"ref": AMIR.id, "display": AMIR.name}
    assert answers[Path("henvendelse.overfort.bekreftet-dato")] == Answer(value="2026-06-02")
    assert answers[Path("henvendelse.behov")].value == "Et sted å bo."
    assert "henvendelse" not in {one.code for one in open_person(kari.ctx, begun.bruker).frister}


def test_another_colleague_sees_that_it_waits_and_may_take_it(kari: Laptop, amir: Laptop) -> None:
    record, _ = begin(amir, fornavn="Anne", etternavn="Lie")
    amir.change(record, {"henvendelse.overfort": True, "henvendelse.overfort.instans": "NAV Eksempel"})
    meet(amir, kari)
    assert seen(kari) == [("uten-eier", "Mottatt 02.06.2026 · Amir Rashid har ansvaret")]
    kari.later(minutes=5)
    henvendelse.take(kari.ctx, record)
    assert seen(kari) == []
    assert kari.answers(record)[henvendelse.TIL].value == {"ref": KARI.id, "display": KARI.name}


def test_two_who_take_it_apart_are_two_versions_and_it_is_nobodys_secret(kari: Laptop, amir: Laptop) -> None:
    record, begun = begin(kari, fornavn="Anne", etternavn="Lie")
    hand_over(kari, record)
    meet(kari, amir)
    for one in (kari, amir):
        one.later(minutes=5)
        henvendelse.take(one.ctx, record)
    meet(kari, amir, kari)
    view = kari.view(record)
    assert {choice.path for choice in view.choices} >= {henvendelse.EIER}
    assert open_person(kari.ctx, begun.bruker).choices


def test_somebody_new_is_followed_up_by_whoever_takes_it(kari: Laptop, amir: Laptop) -> None:
    record, begun = begin(kari, fornavn="Anne", etternavn="Lie")
    hand_over(kari, record)
    meet(kari, amir)
    assert not min_dag.my_day(amir.ctx).frister
    amir.later(minutes=5)
    henvendelse.take(amir.ctx, record)
    meet(amir, kari)
    for one in (amir, kari):
        assert open_person(one.ctx, begun.bruker).kontaktperson == AMIR.name
    assert [row.mine for row in brukere.list_brukere(amir.ctx)] == [True]
    assert [row.mine for row in brukere.list_brukere(kari.ctx)] == [False]


def test_somebody_who_has_come_further_keeps_the_kontaktperson_that_she_knows(kari: Laptop, amir: Laptop) -> None:
    lars = kari.register()
    kari.write(lars, "alna-kartlegging", {"start.viktig": "Ro."})
    kari.later(minutes=5)
    record = kari.sign(form.open_draft(kari.ctx, henvendelse.begin_for(kari.ctx, lars).draft), ASKED).record
    hand_over(kari, record)
    meet(kari, amir)
    amir.later(minutes=5)
    henvendelse.take(amir.ctx, record)
    assert open_person(amir.ctx, lars).kontaktperson == KARI.name
    assert amir.answers(record)[henvendelse.EIER].value == {"ref": AMIR.id, "display": AMIR.name}
