"""What the team's mappe says of forms in use: the same on every laptop, in whatever order it came.

Only what a teamleder wrote counts, whoever may write in the mappe.  Where two leaders offline took different content
into use under one name and version, the oldest record is the form everywhere; the other is kept, and told of.
Reads only.  Why so: docs/adr/0013.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from feltapp.actions.context import Context
from feltapp.actions.mapper import team_id
from feltapp.domain.answer import Answers, text_of
from feltapp.domain.ids import MappeId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.mappe import MappeKind, Role
from feltapp.domain.revision import Revision, view
from feltapp.forms.definition import FormError, Nature
from feltapp.forms.taken import MAPPER, TakenForm, from_letters
from feltapp.store import mappe, record, revision
from feltapp.store.database import Tx
from feltapp.sync import devices

SKJEMA = "skjema-i-bruk"
MAY_TAKE = frozenset({Role.TEAMLEDER})
"""Which questions a team asks is the leader's to answer for: domain brief §1.3, docs/adr/0013."""

ID, VERSJON, TITTEL, MAPPE, NATUR, FLERE, I_BRUK, UTELATT, FIL = (
    Path(f"skjema.{name}")
    for name in ("id", "versjon", "tittel", "mappe", "natur", "flere", "i-bruk", "utelatt", "fil")
)
_CONTENT = (ID, VERSJON, TITTEL, MAPPE, NATUR, FLERE, FIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One record of the team's mappe that holds a form."""

    record: RecordId
    mappe: MappeId
    heads: tuple[RevisionId, ...]
    answers: Answers
    form: TakenForm
    content: str
    author: MedarbeiderId
    since: datetime


def kept_in(ctx: Context, tx: Tx) -> tuple[Kept, ...]:
    """Every form in the team's own mapper that a leader put there whole, the oldest first."""
    team = team_id(ctx)
    places = {one.id for one in mappe.of_bruker(tx, team) if one.kind is MappeKind.TEAM}
    rows = sorted(record.of_skjema(tx, SKJEMA, [team]), key=lambda row: row.record)
    if not rows:
        return ()
    by_leader = leaders_word(ctx)
    found = (_read(ctx, tx, row.record, by_leader) for row in rows if row.mappe in places)
    return tuple(one for one in found if one is not None)


def leaders_word(ctx: Context) -> Callable[[Revision], bool]:
    """Whether a teamleder wrote it, as the certificate of her laptop says, also when she has left since."""
    known = devices.directory(devices.decode(ctx.keyring.certificates), ctx.keyring.municipality_signing).devices
    staff = ctx.staff().by_id

    def said(one: Revision) -> bool:
        device = known.get(one.header.device)
        author = device.medarbeider if device is not None else None if known else staff.get(one.header.author)
        if author is None or author.id != one.header.author:
            return False
        return author.role in MAY_TAKE and author.team == ctx.me.team

    return said


def _read(ctx: Context, tx: Tx, of: RecordId, by_leader: Callable[[Revision], bool]) -> Kept | None:
    theirs = [one for one in revision.of_record(tx, of, ctx.keyring) if by_leader(one)]
    now = view(theirs)
    if not now.heads or now.read_only or any(choice.path in _CONTENT for choice in now.choices):
        return None
    form = _form_in(now.answers)
    if form is None:
        return None
    try:
        content = form.content
    except FormError:
        return None
    first = min(theirs, key=lambda one: one.id)
    return Kept(
        record=of,
        mappe=first.header.mappe,
        heads=now.heads,
        answers=now.answers,
        form=form,
        content=content,
        author=first.header.author,
        since=first.header.recorded_at,
    )


def _form_in(answers: Answers) -> TakenForm | None:
    """The form that a record holds, or None when it was written by a feltapp that knows more than this one."""
    file, several, in_use = (answers.get(path) for path in (FIL, FLERE, I_BRUK))
    letters = file.value.get("zstd") if file is not None and isinstance(file.value, dict) else None
    try:
        kind, nature = MappeKind(text_of(answers.get(MAPPE))), Nature(text_of(answers.get(NATUR)))
    except ValueError:
        return None
    form_id, version = text_of(answers.get(ID)), text_of(answers.get(VERSJON))
    if not form_id or not version or "|" in form_id + version or not isinstance(letters, str) or kind not in MAPPER:
        return None
    return TakenForm(
        ref=SkjemaRef(f"{form_id}|{version}"),
        title=text_of(answers.get(TITTEL)),
        mappe=kind,
        nature=nature,
        several=several is not None and several.value is True,
        in_use=in_use is not None and in_use.value is True,  # two versions of it have no answer: the stricter holds
        packed=from_letters(letters),
    )


def winners_of(kept: Iterable[Kept]) -> dict[SkjemaRef, Kept]:
    """Of each id and version the oldest record: every laptop finds the same, in whatever order they came."""
    winners: dict[SkjemaRef, Kept] = {}
    for one in kept:
        winners.setdefault(one.form.ref, one)
    return winners


def in_use_of(kept: Iterable[Kept], winners: Mapping[SkjemaRef, Kept]) -> frozenset[SkjemaRef]:
    """What is in use: of two leaders who took the same form into use apart, each takes out her own."""
    same = (one for one in kept if one.content == winners[one.form.ref].content)
    return frozenset(one.form.ref for one in same if one.form.in_use)


def lost_of(ctx: Context, tx: Tx) -> tuple[Kept, ...]:
    """What this medarbeider took into use and nobody uses, because another content came first: for her to put right."""
    kept = kept_in(ctx, tx)
    winners = winners_of(kept)
    return tuple(one for one in kept if one.author == ctx.me.id and one.content != winners[one.form.ref].content)
