"""Each form of safety, housing, network and team: begun, kept, signed, sent, opened by a colleague, seen in lists."""

from dataclasses import replace

import pytest

from feltapp.actions import form, mapper
from feltapp.actions.context import Context
from feltapp.actions.person import open_person
from feltapp.actions.titles import ICONS
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind, Role
from feltapp.store import record
from tests.unit.actions.world import Laptop
from tests.unit.forms.answering import answer_all
from tests.unit.forms.forms_of_housing import HOUSING

OF_A_BRUKER = [one for one, (_, kind, _) in HOUSING.items() if kind not in (MappeKind.BOLIG, MappeKind.TEAM)]


def _leader(one: Laptop) -> Laptop:
    """Who may read every kind of mappe."""
    return Laptop(ctx=replace(one.ctx, me=replace(one.ctx.me, role=Role.TEAMLEDER)), sentral=one.sentral)


def _owner(ctx: Context, lars: BrukerId, kind: MappeKind) -> BrukerId:
    return {MappeKind.TEAM: mapper.team_id(ctx), MappeKind.BOLIG: mapper.new_bolig_id(ctx)}.get(kind, lars)


@pytest.mark.parametrize("form_id", HOUSING)
def test_a_form_goes_from_new_to_signed_to_a_colleague(kari: Laptop, amir: Laptop, form_id: str) -> None:
    hers, his = _leader(kari), _leader(amir)
    kind = HOUSING[form_id][1]
    lars = hers.register()
    opened = form.open_new(hers.ctx, _owner(hers.ctx, lars, kind), form_id)
    session = opened.session()
    answer_all(session)
    form.keep(hers.ctx, opened.draft, session.edits, session.raw, "")
    signed = form.sign(hers.ctx, opened.draft.id)
    hers.meet()
    his.meet()
    with his.ctx.database.read() as tx:
        seen = record.view(tx, signed.record, his.ctx.keyring)
        (row,) = (one for one in record.of_mappe(tx, opened.draft.mappe) if one.record == signed.record)
    assert seen.answers == session.final_answers()
    assert (row.skjema_id, row.signed) == (form_id, True)
    assert form_id in ICONS


@pytest.mark.parametrize("form_id", OF_A_BRUKER)
def test_it_shows_among_what_has_happened_and_says_nothing_sensitive_there(kari: Laptop, form_id: str) -> None:
    hers = _leader(kari)
    lars = hers.register()
    opened = form.open_new(hers.ctx, lars, form_id)
    session = opened.session()
    answer_all(session)
    form.keep(hers.ctx, opened.draft, session.edits, session.raw, "")
    signed = form.sign(hers.ctx, opened.draft.id)
    (item,) = (one for one in open_person(hers.ctx, lars).timeline if one.record == signed.record)
    assert "fortrolig" not in repr(item)
