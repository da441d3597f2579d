"""What another service gets to read: the same records, with the same answers, as the data beside it.

Draws from the values that the data is made from, so that the two never say different things.  Gives nothing to
anybody: `actions/eksport.py`.
"""

from collections.abc import Iterable
from dataclasses import replace

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.holdt import pruned
from feltapp.domain.revision import WorkState
from feltapp.fhir.holding import Holding, Registrering
from feltapp.pdf.innsyn import InnsynRecord
from feltapp.pdf.pakke import PakkeHeading, draw_pakke


def draw(ctx: Context, held: Holding, to: Iterable[str], *, with_data: bool) -> bytes:
    """The paper; `with_data`: it says where the data lies."""
    who = held.person
    born = f", født {words.day(who.born)}" if who.born else ""
    heading = PakkeHeading(
        about=f"{who.name}{born}",
        team=held.team.name,
        made_by=ctx.me.name,
        to=tuple(to),
        printed_on=held.made_at.date(),
        with_data=with_data,
    )
    ordered = sorted(held.registreringer, key=lambda one: (one.happened_at or one.recorded_at).isoformat())
    return draw_pakke(heading, [_record(held, one) for one in ordered])


def _record(held: Holding, one: Registrering) -> InnsynRecord:
    happened = one.happened_at or one.recorded_at
    signed = "Signert" if one.state is WorkState.SIGNERT else "Ikke ferdig"
    form = one.definition
    return InnsynRecord(
        title=form.title,
        when=f"{happened:%d.%m.%Y}",
        about=f"{signed}. Skrevet av {held.name(one.author)} {one.recorded_at:%d.%m.%Y}. Versjon {one.version}.",
        definition=replace(form, fields=pruned(form.fields)) if held.closed else form,
        answers=one.answers,
        choices=one.choices,
    )
