"""Whether an answer may come from where it says: somebody near, or another service, only with the person's leave.

«Informasjon fra pårørende inkluderes, forutsatt dokumentert samtykke» (Oslostandarden tiltak 7).  Another service may
also have the right by law; then the remark at the answer says which.
"""

from collections.abc import Iterable

from feltapp.actions.context import Context
from feltapp.actions.fakta import samtykker_of
from feltapp.actions.samme_person import together
from feltapp.domain import samtykke
from feltapp.domain.answer import Answer, Answers, Kilde
from feltapp.domain.ids import BrukerId, Path
from feltapp.errors import UserError
from feltapp.store import record
from feltapp.store.database import Tx

_OTHERS = frozenset({Kilde.PAARORENDE, Kilde.INSTANS})


def check(ctx: Context, tx: Tx, bruker: BrukerId, answers: Answers, touched: Iterable[Path]) -> None:
    """Raises `UserError` beside the first answer that was written now and has no leave to stand."""
    told = [(path, answers[path]) for path in sorted(touched) if path in answers and answers[path].kilde in _OTHERS]
    if not told:
        return
    rows = [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]
    given = samtykker_of(
        [row for row in rows if row.skjema_id == "samtykke"],
        [row for row in rows if row.skjema_id == "samtykke-trukket"],
    )
    today = ctx.law_date(tx)
    for path, answer in told:
        near = answer.kilde is Kilde.PAARORENDE
        if not samtykke.may_tell(given, parorende=near, today=today) and not _by_law(answer):
            raise UserError("kilde-uten-samtykke" if near else "kilde-uten-hjemmel", field=path)


def _by_law(answer: Answer) -> bool:
    return answer.kilde is Kilde.INSTANS and bool(answer.kommentar.strip())
