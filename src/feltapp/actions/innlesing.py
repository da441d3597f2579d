"""A file that feltapp wrote, read in as a new person: the same registreringer, with what had no place told by name.

Texts are signed by whoever reads them in; who wrote them first stands in the file (docs/adr/0016).  The file is not
trusted: only forms about a person are read, into mapper of a person's kinds, and nothing is guessed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path as File

from feltapp.actions.context import Context
from feltapp.actions.mapper import ensure
from feltapp.actions.samme_person import MaybeSame, persons, suggestions_in
from feltapp.actions.saving import NewRevision, changes_of, finish, save
from feltapp.actions.titles import title
from feltapp.clock import new_id
from feltapp.domain.answer import Answers
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, MappeId, RecordId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.errors import UserError
from feltapp.fhir import reading
from feltapp.fhir.reading import MAX_BYTES, Innlest
from feltapp.oversettelse import tr
from feltapp.pdf.attached import unlocked
from feltapp.store import mappe
from feltapp.store.seal import new_key

_STAMKORT = "person"
_JOINED = "samme-person"
_ABOUT_A_PERSON = frozenset({MappeKind.STAMKORT, MappeKind.JOURNAL, MappeKind.SOSIAL, MappeKind.TRYGGHET})


@dataclass(frozen=True, slots=True, kw_only=True)
class Lest:
    """A person that was read in; `lost`: what had no place here, in words; `maybe_same`: as when somebody is new."""

    bruker: BrukerId
    count: int
    lost: tuple[str, ...]
    maybe_same: tuple[MaybeSame, ...]
    changes: Changes


def read_file(path: File) -> bytes:
    """What lies in a file, never more than is read and one byte, which is then refused as too large."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError:
        raise UserError("fil-ikke-lest", fil=path.name) from None


def er_last(data: bytes) -> bool:
    """Whether a file is a locked one, and a password has to be asked for."""
    return data.startswith(b"%PDF")


def les_inn(ctx: Context, data: bytes, password: str = "") -> Lest:
    """Read a file that feltapp wrote as a new person.  Raises `UserError` when it is no such file."""
    if ctx.practice:
        raise UserError("oving-leser-ikke-fil")
    if len(data) > MAX_BYTES:
        raise UserError("innlesing-for-stor")
    if er_last(data):
        inside = unlocked(data, password)
        if inside is None:
            raise UserError("innlesing-feil-passord", field="passord")
        data = inside
    fil = reading.read(data, ctx.catalog.find)
    found = [one for one in fil.innlest if _has_a_place(ctx, one)]
    if not any(_id(one) == _STAMKORT for one in found):
        raise UserError("innlesing-uten-person")
    bruker = BrukerId(new_id(ctx.clock))
    ids = [RecordId(new_id(ctx.clock)) for _ in found]
    records = {one.record: here for one, here in zip(found, ids, strict=True) if one.record}
    with ctx.database.write() as tx:
        for kind in (MappeKind.STAMKORT, MappeKind.JOURNAL):
            one = MappeId(new_id(ctx.clock))
            ctx.keyring.add(one, 1, new_key())
            mappe.put(tx, Mappe(id=one, bruker=bruker, kind=kind, team=ctx.me.team), announced=False)
        ctx.keyring.save()
        new = [
            NewRevision(
                bruker=bruker,
                mappe=ensure(ctx, tx, bruker, ctx.catalog.find(one.skjema).mappe),
                record=here,
                skjema=one.skjema,
                answers=_pointing(one.answers, records),
                touched=frozenset(one.answers),
                state=one.state,
                happened_at=one.happened_at,
            )
            for one, here in zip(found, ids, strict=True)
        ]
        sealed = save(ctx, tx, new)
        maybe = tuple(pair for pair in suggestions_in(tx, persons(ctx, tx)) if bruker in (pair.bruker, pair.other))
    finish(ctx, sealed)
    without = [*fil.unknown, *(one.skjema for one in fil.innlest if not _has_a_place(ctx, one) and _id(one) != _JOINED)]
    lost = (*_forms(ctx, without), *_questions(ctx, found))
    return Lest(bruker=bruker, count=len(new), lost=lost, maybe_same=maybe, changes=changes_of(new))


def _id(one: Innlest) -> str:
    return one.skjema.partition("|")[0]


def _has_a_place(ctx: Context, one: Innlest) -> bool:
    """About a person, and not about who else she is: that is found anew where she comes to."""
    return _id(one) != _JOINED and ctx.catalog.find(one.skjema).mappe in _ABOUT_A_PERSON


def _forms(ctx: Context, refs: Iterable[str]) -> Iterator[str]:
    for ref, count in Counter(refs).items():
        name = ref.partition("|")[0] or tr("Uten navn")
        yield _times(tr("Skjemaet «{navn}» finnes ikke her").format(navn=name), count)


def _questions(ctx: Context, found: Iterable[Innlest]) -> Iterator[str]:
    lost = Counter((title(ctx, one.skjema), gone.link_id) for one in found for gone in one.lost)
    for (name, question), count in lost.items():
        what = question or tr("et svar uten spørsmål")
        yield _times(f"{name}: {what}", count)


def _times(what: str, count: int) -> str:
    return tr("{hva} ({antall} ganger)").format(hva=what, antall=count) if count > 1 else what


def _pointing(answers: Answers, records: Mapping[str, RecordId]) -> Answers:
    """What points at another record of the file, at what that is called here: a withdrawn samtykke stays withdrawn."""
    found = dict(answers)
    for path, answer in answers.items():
        if isinstance(answer.value, dict) and (there := records.get(str(answer.value.get("ref")))) is not None:
            found[path] = replace(answer, value={**answer.value, "ref": there})
    return found
