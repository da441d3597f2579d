"""The emergency numbers on this team's plans: those that ship, and the municipality's own that the team has checked.

The team's own are its samarbeidsparter that somebody has said are to stand there.  One that nobody has rung in a year,
or that has two versions, stands on no plan: a blank line is better than a wrong number (domain brief §4.4).
"""

from datetime import date

from feltapp.actions.context import Context
from feltapp.actions.linjer import all_fields, definition_of
from feltapp.actions.mapper import team_id
from feltapp.actions.team import CHECK_AFTER_DAYS, PARTNER
from feltapp.domain.answer import text_of
from feltapp.domain.ids import Path
from feltapp.forms.answers import in_line
from feltapp.pdf.numbers import KOMMUNEN, Nodnummer, shipped
from feltapp.store import record
from feltapp.store.record import RecordRow

_PAA_PLAN = Path("partner.paa-plan")
_KONTROLLERT = Path("partner.kontrollert")


def numbers_for_plans(ctx: Context) -> tuple[Nodnummer, ...]:
    """Those that ship first, then the municipality's own by name."""
    with ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, team_id(ctx)) if row.skjema_id == PARTNER]
        today = ctx.law_date(tx)
    own = [found for row in rows if (found := _number(ctx, row, today)) is not None]
    return (*shipped(), *sorted(own, key=lambda one: one.navn.casefold()))


def _number(ctx: Context, row: RecordRow, today: date) -> Nodnummer | None:
    wanted = row.list.get(_PAA_PLAN)
    if not row.signed or row.choices or wanted is None or wanted.value is not True:
        return None
    definition = definition_of(ctx, row.skjema)
    fields = {one.link_id: one for one in all_fields(definition)} if definition is not None else {}
    said = {link: in_line(one, row.list.get(Path(link))) for link, one in fields.items()}
    checked, number = _day(row), said.get("partner.telefon", "").strip()
    if not number or checked is None or (today - checked).days >= CHECK_AFTER_DAYS:
        return None
    return Nodnummer(
        nummer=number,
        navn=said.get("partner.avdeling", "") or said.get("partner.instans", ""),
        naar=said.get("partner.apent", ""),
        kilde=KOMMUNEN,
        sist_kontrollert=checked,
        paa_plan=True,
    )


def _day(row: RecordRow) -> date | None:
    try:
        return date.fromisoformat(text_of(row.list.get(_KONTROLLERT)))
    except ValueError:
        return None
