"""What is needed for the screen to be turned to the person: the text of a samtykke to sign, and the plan to go through.

Both are the forms that the medarbeider has, as drafts: what the person writes is kept like any other letter, and
nobody signs in here.  Of others there is nothing to read.
"""

from dataclasses import dataclass

from feltapp.actions import form
from feltapp.actions.context import Context
from feltapp.actions.form import OpenForm
from feltapp.actions.papirsprak import languages_for
from feltapp.actions.samme_person import together
from feltapp.domain import person
from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import BrukerId, RevisionId
from feltapp.domain.samtykke import UNDERSKRIFT
from feltapp.forms import samtykke, underskrift
from feltapp.forms.samtykke import Avsnitt
from feltapp.forms.session import FormSession
from feltapp.forms.underskrift import Ink, Underskrift
from feltapp.pdf.sprak import BOKMAL_CODE, language, spoken
from feltapp.store import record

PLAN = "kriseplan"


@dataclass(frozen=True, slots=True, kw_only=True)
class SnuddSamtykke:
    """A draft of a samtykke, and what its text says of who asks; `own` is the language that the person reads."""

    opened: OpenForm
    team: str
    contact: str
    own: str = BOKMAL_CODE


def open_samtykke(ctx: Context, draft: RevisionId) -> SnuddSamtykke:
    """To be read and signed by the person."""
    opened = form.open_draft(ctx, draft)
    with ctx.database.read() as tx:
        known = [row for one in together(tx, opened.draft.bruker) for row in record.of_bruker(tx, one, {"person"})]
    who = person.read(known[0].bruker, record.listed(known[0])) if known else None
    own = languages_for(who).own
    return SnuddSamtykke(opened=opened, team=ctx.me.team_name, contact=ctx.me.first_name, own=own)


def open_plan(ctx: Context, bruker: BrukerId, draft: RevisionId) -> OpenForm:
    """The plan as it is being written, else as it stands."""
    return form.open_draft(ctx, draft) if draft else form.open_new(ctx, bruker, PLAN)


def text(snudd: SnuddSamtykke, session: FormSession) -> tuple[Avsnitt, ...]:
    """What the person reads and says yes to by signing, in the language that is said to be used where it can be."""
    answers, opened = session.final_answers(), snudd.opened
    told = samtykke.Words(opened.definition, answers)(samtykke.SPRAK)
    say = spoken(told) or language(snudd.own)
    form_in_it = say.form(opened.definition)
    return samtykke.text(form_in_it, answers, name=opened.name, team=snudd.team, contact=snudd.contact, say=say)


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
