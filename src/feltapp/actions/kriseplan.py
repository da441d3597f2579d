"""The krise- og mestringsplan on paper: the person's own copy, and who has which version.

The sheet never holds a fødselsnummer, a matrix group or a risk (domain brief §4.2).  Made in memory: design §9.
"""

from dataclasses import dataclass
from datetime import date

from feltapp.actions import kopilogg
from feltapp.actions.access import LES, log_act
from feltapp.actions.context import Context
from feltapp.actions.fakta import TO_VERSJONER as TO_VERSJONER
from feltapp.actions.fakta import UTKAST as UTKAST
from feltapp.actions.form import OpenForm, open_draft
from feltapp.actions.nodnumre import numbers_for_plans
from feltapp.actions.samme_person import together
from feltapp.domain import person
from feltapp.domain.answer import Answers, text_of
from feltapp.domain.frist import add_months
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.revision import RecordView
from feltapp.errors import UserError
from feltapp.forms.definition import FormDefinition
from feltapp.pdf.kriseplan import KriseplanHeading, draw_kriseplan
from feltapp.pdf.lommekort import draw_lommekort
from feltapp.pdf.sprak import BOKMAL, Sprak
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

SKJEMA = "kriseplan"
SES_PAA_IGJEN = Path("plan.ses-paa-igjen")
VALID_MONTHS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPage:
    """The plan as it stands: its text, version and date, whether it can be printed clean, who has it on paper."""

    bruker: BrukerId
    name: str
    called: str
    record: RecordId | None
    definition: FormDefinition
    seen: RecordView | None
    version: int
    signed_on: date | None
    made_with: str
    mark: str
    draft: RevisionId | None
    copies: tuple[kopilogg.Copy, ...]

    @property
    def outdated(self) -> tuple[str, ...]:
        """Who has a copy, and none of the plan as it is now: they are to be asked about the new one."""
        return kopilogg.outdated(self.copies, self.version)


def open_plan(ctx: Context, bruker: BrukerId, this: RecordId | None = None) -> PlanPage:
    """The plan on screen: `this` where there are several, else the newest.  That it was read is logged."""
    with ctx.database.write() as tx:
        rows = [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]
        plan = _plan(rows, this)
        seen = record.view(tx, plan.record, ctx.keyring) if plan else None
        _log(ctx, tx, bruker, plan, LES)
    who = [person.read(row.bruker, record.listed(row)) for row in rows if row.skjema_id == "person"]
    return PlanPage(
        bruker=bruker,
        name=who[0].name if who else "",
        called=who[0].called if who else "",
        record=plan.record if plan else None,
        definition=ctx.catalog.find(plan.skjema) if plan else ctx.catalog.newest(SKJEMA),
        seen=seen,
        version=plan.version if plan else 0,
        signed_on=plan.recorded_at.date() if plan and plan.signed else None,
        made_with=ctx.staff().first_name(plan.authors[-1]) if plan and plan.authors else "",
        mark=mark(seen),
        draft=None,
        copies=kopilogg.copies_of_plan(rows),
    )


def pdf(
    ctx: Context,
    bruker: BrukerId,
    *,
    draft: RevisionId | None = None,
    neutral: bool = False,
    sprak: Sprak = BOKMAL,
    this: RecordId | None = None,
) -> bytes:
    """The A4 sheet; with a draft, that draft's text, marked UTKAST."""
    answers, definition, heading = _paper(ctx, bruker, draft, neutral, sprak, this)
    return draw_kriseplan(definition, answers, heading, numbers_for_plans(ctx))


def pocket_card(
    ctx: Context,
    bruker: BrukerId,
    *,
    draft: RevisionId | None = None,
    sprak: Sprak = BOKMAL,
    this: RecordId | None = None,
) -> bytes:
    """The folded pocket card from the same text."""
    answers, definition, heading = _paper(ctx, bruker, draft, True, sprak, this)
    return draw_lommekort(definition, answers, heading, numbers_for_plans(ctx))


def _paper(
    ctx: Context, bruker: BrukerId, draft: RevisionId | None, neutral: bool, sprak: Sprak, this: RecordId | None
) -> tuple[Answers, FormDefinition, KriseplanHeading]:
    page = open_plan(ctx, bruker, this)
    answers: Answers
    if draft is not None:
        opened: OpenForm = open_draft(ctx, draft)
        answers, definition, mark = opened.session().final_answers(), opened.definition, UTKAST
        when, version = ctx.clock.now().date(), page.version + 1
    elif page.seen is not None:
        answers, definition, mark = page.seen.answers, page.definition, page.mark
        when, version = page.signed_on or ctx.clock.now().date(), page.version
    else:
        raise UserError("plan-mangler")
    again = _day(text_of(answers.get(SES_PAA_IGJEN))) or add_months(when, VALID_MONTHS)
    heading = KriseplanHeading(
        called=page.called,
        version=version,
        day=when,
        valid_until=again,
        made_with=page.made_with or ctx.me.first_name,
        neutral=neutral,
        mark=mark,
        copies=tuple(dict.fromkeys(f"{copy.mottaker}, {sprak.day(copy.day)}" for copy in page.copies)),
        sprak=sprak,
    )
    return answers, definition, heading


def _plan(rows: list[RecordRow], this: RecordId | None) -> RecordRow | None:
    plans = [row for row in rows if row.skjema_id == SKJEMA]
    return max(plans, key=lambda row: (row.record == this, row.signed, row.recorded_at), default=None)


def mark(seen: RecordView | None) -> str:
    """What stands across a paper of a text that is not somebody's signed word, or has two versions."""
    if seen is None:
        return ""
    if seen.choices or seen.put_together:
        return TO_VERSJONER
    return "" if seen.signed_by else UTKAST


def _log(ctx: Context, tx: Tx, bruker: BrukerId, plan: RecordRow | None, act: str) -> None:
    if plan is not None:
        log_act(ctx, tx, act, bruker, mappe=plan.mappe, record=plan.record)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
