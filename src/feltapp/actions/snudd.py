"""What is needed for the screen to be turned to the person: the text of a samtykke to sign, and the plan to go through.

Both are the forms that the medarbeider has, as drafts: what the person writes is kept like any other letter, and
nobody signs in here.  Of others there is nothing to read.
"""

from dataclasses import dataclass

from feltapp.actions import form
from feltapp.actions.context import Context
from feltapp.actions.form import OpenForm
from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import BrukerId, RevisionId
from feltapp.domain.samtykke import UNDERSKRIFT
from feltapp.forms import samtykke, underskrift
from feltapp.forms.samtykke import Avsnitt
from feltapp.forms.session import FormSession
from feltapp.forms.underskrift import Ink, Underskrift

PLAN = "kriseplan"


@dataclass(frozen=True, slots=True, kw_only=True)
class SnuddSamtykke:
    """A draft of a samtykke, and what its text says of who asks."""

    opened: OpenForm
    team: str
    contact: str


def open_samtykke(ctx: Context, draft: RevisionId) -> SnuddSamtykke:
    """To be read and signed by the person."""
    return SnuddSamtykke(opened=form.open_draft(ctx, draft), team=ctx.me.team_name, contact=ctx.me.first_name)


def open_plan(ctx: Context, bruker: BrukerId, draft: RevisionId) -> OpenForm:
    """The plan as it is being written, else as it stands."""
    return form.open_draft(ctx, draft) if draft else form.open_new(ctx, bruker, PLAN)


def text(snudd: SnuddSamtykke, session: FormSession) -> tuple[Avsnitt, ...]:
    """What the person reads, and says yes to by signing."""
    answers = session.final_answers()
    opened = snudd.opened
    return samtykke.text(opened.definition, answers, name=opened.name, team=snudd.team, contact=snudd.contact)


def signature(ctx: Context, snudd: SnuddSamtykke, session: FormSession, ink: Ink) -> JsonValue:
    """The answer that these strokes are, under the text as it stands; none when it is too little to be one."""
    if not underskrift.is_written(ink):
        return None
    return underskrift.to_value(
        Underskrift(
            ink=ink,
            text=samtykke.as_lines(text(snudd, session)),
            of=session.above(UNDERSKRIFT),
            at=ctx.clock.now().isoformat(timespec="seconds"),
        )
    )
