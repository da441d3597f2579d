"""A revision, and what a record says from its revisions.

Pure: revisions in, answers and open choices out; no store, network, clock or window.  A change here changes what two
laptops agree on: docs/sync.md, docs/adr/0002.  Holds for all inputs (tests/unit/domain/test_revision.py): the order of
arrival never matters, and a value disappears only when somebody who had it on screen wrote another.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from feltapp.domain.answer import IKKE_SPURT, Answer, Answers
from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef


class WorkState(StrEnum):
    """Whether a revision is work in progress, which the team sees, or somebody's signed word."""

    PAAGAAR = "paagaar"
    SIGNERT = "signert"


class Missing(StrEnum):
    """Why the text of a revision is not here."""

    UNREADABLE = "unreadable"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What sentral may read of a revision (design §5)."""

    id: RevisionId
    bruker: BrukerId
    mappe: MappeId
    record: RecordId
    parents: tuple[RevisionId, ...]
    skjema: SkjemaRef
    author: MedarbeiderId
    device: DeviceId
    recorded_at: datetime
    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What only those with the mappe's key may read.

    `answers` is the whole text as its author had it; `touched` the answers this revision set, also to nothing.
    """

    answers: Answers
    touched: frozenset[Path]
    state: WorkState
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One saved version of a record.  Immutable."""

    header: Header
    body: Body | Missing

    @property
    def id(self) -> RevisionId:
        """Its id, as in the header."""
        return self.header.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One of several answers to the same question, and the revision that gave it."""

    answer: Answer
    revision: RevisionId
    author: MedarbeiderId
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A question with two versions or more, for a person to settle."""

    path: Path
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordView:
    """What a record says now.

    `answers` leaves out the questions in `choices`.  `unreadable` heads still count: the record is read-only here while
    there are any.  `signed_by` is the one signed head, None when the text comes from several or is in progress.
    """

    answers: Answers
    choices: tuple[Choice, ...] = ()
    heads: tuple[RevisionId, ...] = ()
    unreadable: tuple[RevisionId, ...] = ()
    signed_by: RevisionId | None = None
    state: WorkState = WorkState.PAAGAAR

    @property
    def put_together(self) -> bool:
        """Whether the text comes from several heads and so was signed by nobody as it stands."""
        return len(self.heads) > 1

    @property
    def read_only(self) -> bool:
        """Whether a head that cannot be shown here keeps this laptop from writing."""
        return bool(self.unreadable)


EMPTY_VIEW = RecordView(answers={})


class _Graph:
    """Which revision builds on which, each one's ancestors as one whole number: bit n is the n-th known revision.

    Walked without recursion and kept as bits because a record may have thousands of revisions.
    """

    def __init__(self, by_id: Mapping[RevisionId, Revision]) -> None:
        self.by_id = by_id
        self.ids = sorted(by_id)
        self._bit = {revision: place for place, revision in enumerate(self.ids)}
        parents = {r: {p for p in by_id[r].header.parents if p in by_id and p != r} for r in self.ids}
        _cut_rings(parents)
        self.heads = tuple(sorted(set(self.ids).difference(*parents.values())))
        self._ancestors: dict[RevisionId, int] = {}
        for revision in _oldest_first(parents):
            known = 0
            for parent in parents[revision]:
                known |= self._ancestors[parent] | 1 << self._bit[parent]
            self._ancestors[revision] = known

    def ancestors_of(self, revision: RevisionId) -> Iterator[RevisionId]:
        """All known revisions that one builds on."""
        known = self._ancestors[revision]
        return (other for place, other in enumerate(self.ids) if known >> place & 1)

    def latest(self, among: Iterable[RevisionId]) -> list[RevisionId]:
        """Those that none of the others builds on."""
        chosen = list(among)
        overtaken = 0
        for revision in chosen:
            overtaken |= self._ancestors[revision]
        return [revision for revision in chosen if not overtaken >> self._bit[revision] & 1]


def _oldest_first(parents: Mapping[RevisionId, set[RevisionId]]) -> list[RevisionId]:
    """Parents before children; what stands in a ring, or builds on one, is left out."""
    children: dict[RevisionId, list[RevisionId]] = {}
    waiting = {revision: len(found) for revision, found in parents.items()}
    for revision, found in parents.items():
        for parent in found:
            children.setdefault(parent, []).append(revision)
    order = [revision for revision, left in waiting.items() if left == 0]
    for revision in order:  # grows while it is walked
        for child in children.get(revision, ()):
            waiting[child] -= 1
            if waiting[child] == 0:
                order.append(child)
    return order


def _cut_rings(parents: dict[RevisionId, set[RevisionId]]) -> None:
    """Forget links between revisions that claim to build on each other.

    No honest laptop makes such: a revision can only name what was there before it.  Left in, each would hide the other.
    """
    stuck = set(parents) - set(_oldest_first(parents))
    while stuck:
        named = {parent for revision in stuck for parent in parents[revision] if parent in stuck}
        if named == stuck:
            break
        stuck = named
    for revision in stuck:
        parents[revision] -= stuck


def view(revisions: Iterable[Revision]) -> RecordView:
    """The answer to each question, and the questions where a person must choose.

    The candidates for a question are the answers in revisions that touched it and that no later revision touching it
    builds on.  Where history before a revision is not readable here, that revision counts as having touched all that it
    holds and all that was touched before it: that may show a choice too many, never one too few.
    """
    by_id = {revision.id: revision for revision in revisions}
    if not by_id:
        return EMPTY_VIEW
    if len(by_id) == 1:
        (only,) = by_id.values()
        if isinstance(only.body, Body) and not only.header.parents:
            return _first_version(only.id, only.body)
    graph = _Graph(by_id)
    unreadable = tuple(head for head in graph.heads if by_id[head].body is Missing.UNREADABLE)

    answers: dict[Path, Answer] = {}
    choices: list[Choice] = []
    for path, touching in sorted(_touching(graph).items()):
        versions = _candidates(path, touching, graph)
        if len(versions) == 1:
            if versions[0].answer != IKKE_SPURT:
                answers[path] = versions[0].answer
        else:
            choices.append(Choice(path=path, versions=versions))
    signed_by, state = _signed(graph.heads, by_id)
    return RecordView(
        answers=answers,
        choices=tuple(choices),
        heads=graph.heads,
        unreadable=unreadable,
        signed_by=signed_by,
        state=state,
    )


def _first_version(revision: RevisionId, body: Body) -> RecordView:
    """The same for a record that was written once, as most are: what its author set.  A first sync has thousands."""
    answers = {path: body.answers.get(path, IKKE_SPURT) for path in sorted(body.touched)}
    return RecordView(
        answers={path: answer for path, answer in answers.items() if answer != IKKE_SPURT},
        heads=(revision,),
        signed_by=revision if body.state is WorkState.SIGNERT else None,
        state=body.state,
    )


def _touching(graph: _Graph) -> dict[Path, list[RevisionId]]:
    touching: dict[Path, list[RevisionId]] = {}
    for revision in graph.by_id.values():
        if isinstance(revision.body, Missing):
            continue
        paths: Collection[Path] = revision.body.touched
        if _history_is_unreadable(revision, graph.by_id):
            before = (graph.by_id[ancestor].body for ancestor in graph.ancestors_of(revision.id))
            paths = {*paths, *revision.body.answers}.union(*(b.touched for b in before if not isinstance(b, Missing)))
        for path in paths:
            touching.setdefault(path, []).append(revision.id)
    return touching


def _history_is_unreadable(revision: Revision, by_id: Mapping[RevisionId, Revision]) -> bool:
    return any(p not in by_id or isinstance(by_id[p].body, Missing) for p in revision.header.parents)


def _candidates(path: Path, touching: list[RevisionId], graph: _Graph) -> tuple[Version, ...]:
    versions: dict[str, Version] = {}
    latest = graph.latest(touching)
    for revision_id in sorted(latest, key=lambda r: (graph.by_id[r].header.recorded_at, r)):
        revision = graph.by_id[revision_id]
        if isinstance(revision.body, Missing):
            continue
        answer = revision.body.answers.get(path, IKKE_SPURT)
        versions.setdefault(
            _same_answer(answer) if len(latest) > 1 else "",
            Version(
                answer=answer,
                revision=revision_id,
                author=revision.header.author,
                recorded_at=revision.header.recorded_at,
            ),
        )
    return tuple(versions.values())


def _same_answer(answer: Answer) -> str:
    """Equal for answers that say the same, whatever order their JSON objects were built in."""
    return json.dumps([answer.state, answer.value, answer.kilde, answer.kommentar], sort_keys=True)


def _signed(heads: tuple[RevisionId, ...], by_id: Mapping[RevisionId, Revision]) -> tuple[RevisionId | None, WorkState]:
    bodies = [by_id[head].body for head in heads]
    if any(not isinstance(body, Body) or body.state is not WorkState.SIGNERT for body in bodies):
        return None, WorkState.PAAGAAR
    return (heads[0] if len(heads) == 1 else None), WorkState.SIGNERT
