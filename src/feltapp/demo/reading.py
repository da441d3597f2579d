"""Read a store beside the window: what is really there, by the product's own reading.

The same questions are asked in a laptop's session and on the leader's headless profile, which sync has brought the same
revisions; writes nothing, not even to the access log.
"""

import base64
from collections.abc import Callable, Mapping

from feltapp.actions import deling, fakta, frist, kriseplan, samme_person
from feltapp.actions.context import Context
from feltapp.actions.deling import Dokument
from feltapp.actions.samtykke import open_samtykker
from feltapp.actions.timer import timer_of
from feltapp.domain.answer import Answers
from feltapp.domain.deling import Mottaker, MottakerKind
from feltapp.domain.fakta import Facts
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.revision import Body
from feltapp.store import draft, log, record, revision, stream
from feltapp.store.database import Tx

Reading = Callable[..., object]


def named(ctx: Context, name: str) -> list[str]:
    """The stamkort with this name."""
    with ctx.database.read() as tx:
        return sorted(who.bruker for who in samme_person.persons(ctx, tx).values() if who.name == name)


def together(ctx: Context, bruker: str) -> list[str]:
    """All stamkort that are the same person."""
    with ctx.database.read() as tx:
        return sorted(samme_person.together(tx, BrukerId(bruker)))


def suggested(ctx: Context) -> list[list[str]]:
    """Pairs of stamkort that may be one person."""
    return [sorted((pair.bruker, pair.other)) for pair in samme_person.suggestions(ctx)]


def drafts(ctx: Context, skjema: str) -> list[dict[str, object]]:
    """What has been begun of a form, as it lies on disk."""
    with ctx.database.read() as tx:
        found = [one for one in draft.all_of(tx) if one.skjema.split("|")[0] == skjema]
    return [{"id": one.id, "felt": one.place, "svar": _texts(one.edits), "rå": dict(one.raw)} for one in found]


def newest(ctx: Context, bruker: str, skjema: str) -> dict[str, object]:
    """The newest record of a kind: what it says, what is open, who signed."""
    with ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, BrukerId(bruker)) if row.skjema_id == skjema]
        if not rows:
            return {}
        row = max(rows, key=lambda one: one.recorded_at)
        seen = record.view(tx, row.record, ctx.keyring)
    choices = {one.path: sorted(str(version.answer.value) for version in one.versions) for one in seen.choices}
    return {
        "post": row.record,
        "hoder": list(seen.heads),
        "svar": _texts(seen.answers),
        "valg": choices,
        "signert": row.signed_by is not None,
        "versjon": row.version,
    }


def written(ctx: Context, post: str, path: str) -> list[str]:
    """Every text that was ever set under one question, in all revisions."""
    with ctx.database.read() as tx:
        known = revision.of_record(tx, RecordId(post), ctx.keyring)
    set_in = (one.body for one in known if isinstance(one.body, Body) and Path(path) in one.body.touched)
    return sorted({str(body.answers[Path(path)].value) for body in set_in if Path(path) in body.answers})


def revisions(ctx: Context, post: str) -> int:
    """How many revisions a record has."""
    with ctx.database.read() as tx:
        return len(revision.of_record(tx, RecordId(post), ctx.keyring))


def waiting(ctx: Context) -> int:
    """How many finished revisions are only on this machine."""
    with ctx.database.read() as tx:
        return stream.outbox_count(tx)


def samtykker(ctx: Context, bruker: str) -> list[dict[str, object]]:
    """Who may know what."""
    page = open_samtykker(ctx, BrukerId(bruker))
    return [{"mottaker": one.mottaker, "slag": one.kind, "ord": one.words} for one in page.samtykker]


def plan_pdf(ctx: Context, bruker: str) -> str:
    """The sheet, as base64."""
    return base64.b64encode(kriseplan.pdf(ctx, BrukerId(bruker))).decode()


def card_pdf(ctx: Context, bruker: str) -> str:
    """The pocket card, as base64."""
    return base64.b64encode(kriseplan.pocket_card(ctx, BrukerId(bruker))).decode()


def frister(ctx: Context, bruker: str) -> list[dict[str, object]]:
    """All that is due for one person, each with its date."""
    with ctx.database.read() as tx:
        today = ctx.law_date(tx)
        facts = _facts(ctx, tx, bruker)
    return [
        {"regel": one.code, "dag": one.due.isoformat(), "hva": one.what, "sent": one.late, "slag": one.kind}
        for one in frist.rows(ctx, facts, "", today)
    ]


def phases(ctx: Context, bruker: str) -> list[list[str]]:
    """Where the person has been in the process, each with the day it began."""
    with ctx.database.read() as tx:
        return [[steg.fase.value, steg.day.isoformat()] for steg in _facts(ctx, tx, bruker).forlop.steg]


def hours(ctx: Context, bruker: str) -> list[list[str]]:
    """Hours given against hours in vedtak, week by week."""
    with ctx.database.read() as tx:
        rows = record.standing(record.of_bruker(tx, BrukerId(bruker)))
        return [[one.period, one.given, one.travel] for one in timer_of(rows, ctx.law_date(tx))]


def logged(ctx: Context, bruker: str) -> list[list[str]]:
    """What this laptop's log says was done with a person's mapper: act and who, oldest first."""
    with ctx.database.read() as tx:
        return [[one.act, ctx.staff().name(one.who)] for one in log.of_bruker(tx, BrukerId(bruker))]


def may_have(ctx: Context, bruker: str, skjema: str, name: str) -> list[list[object]]:
    """What the gate says if somebody outside were to get the newest of a kind: each part, whether, and why."""
    with ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, BrukerId(bruker)) if row.skjema_id == skjema]
    newest_of = max(rows, key=lambda one: one.recorded_at)
    dokument = Dokument(bruker=BrukerId(bruker), records=(newest_of.record,), title=skjema)
    answer = deling.sporr(ctx, dokument, Mottaker(kind=MottakerKind.ANDRE, name=name))
    return [[one.name, one.allowed, one.words] for one in answer.deler]


def count(ctx: Context, bruker: str, skjema: str) -> int:
    """How many records of a kind there are."""
    with ctx.database.read() as tx:
        return sum(row.skjema_id == skjema for row in record.of_bruker(tx, BrukerId(bruker)))


READINGS: Mapping[str, Reading] = {
    "heter": named,
    "sammen": together,
    "foreslått": suggested,
    "utkast": drafts,
    "nyeste": newest,
    "skrevet": written,
    "revisjoner": revisions,
    "venter": waiting,
    "samtykker": samtykker,
    "plan": plan_pdf,
    "kort": card_pdf,
    "frister": frister,
    "faser": phases,
    "timer": hours,
    "logg": logged,
    "kan-få": may_have,
    "antall": count,
}


def _facts(ctx: Context, tx: Tx, bruker: str) -> Facts:
    rows = record.standing(record.of_bruker(tx, BrukerId(bruker)))
    return fakta.facts_of(ctx, tx, rows, BrukerId(bruker), ctx.law_date(tx))


def _texts(answers: Answers) -> dict[str, str]:
    return {str(path): str(answer.value) if answer.answered else answer.state.value for path, answer in answers.items()}
