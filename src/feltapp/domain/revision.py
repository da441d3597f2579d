"""A revision, and what a record says from its revisions.

Pure: revisions in, answers and open choices out; no store, network, clock or window.  A change here changes what two
laptops agree on: docs/sync.md, docs/adr/0002.  Holds for all inputs (tests/unit/domain/test_revision.py): the order of
arrival never matters, and a value disappears only when somebody who had it on screen wrote another.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
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
    there are any.  `signed_by` is the one signed head, None when the text was put together from several or is in progress.
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


@dataclass(slots=True)
class _Graph:
    by_id: dict[RevisionId, Revision]
    ancestors: dict[RevisionId, frozenset[RevisionId]] = field(default_factory=dict)

    def ancestors_of(self, start: RevisionId) -> frozenset[RevisionId]:
        """All known revisions that one builds on, walked without recursion: histories may be long."""
        stack = [start]
        while stack:
            current = stack[-1]
            if current in self.ancestors:
                stack.pop()
                continue
            parents = [p for p in self.by_id[current].header.parents if p in self.by_id and p != current]
            waiting = [p for p in parents if p not in self.ancestors]
            if waiting:
                stack.extend(waiting)
                continue
            found: set[RevisionId] = set(parents)
            for parent in parents:
                found |= self.ancestors[parent]
            self.ancestors[current] = frozenset(found)
            stack.pop()
        return self.ancestors[start]


def view(revisions: Iterable[Revision]) -> RecordView:
    """The answer to each question, and the questions where a person must choose.

    The candidates for a question are the answers in revisions that touched it and that no later revision touching it
    builds on.  Where history before a revision is not readable here, that revision counts as having touched all it
    holds: that may show a choice too many, never one too few.
    """
    by_id = {revision.id: revision for revision in revisions}
    if not by_id:
        return EMPTY_VIEW
    graph = _Graph(by_id)
    built_on = {parent for revision in by_id.values() for parent in revision.header.parents}
    heads = tuple(sorted(r for r in by_id if r not in built_on))
    unreadable = tuple(r for r in heads if by_id[r].body is Missing.UNREADABLE)

    answers: dict[Path, Answer] = {}
    choices: list[Choice] = []
    for path, touching in sorted(_touching(by_id).items()):
        versions = _candidates(path, touching, graph)
        if len(versions) == 1:
            if versions[0].answer != IKKE_SPURT:
                answers[path] = versions[0].answer
        else:
            choices.append(Choice(path=path, versions=versions))
    signed_by, state = _signed(heads, by_id)
    return RecordView(
        answers=answers, choices=tuple(choices), heads=heads, unreadable=unreadable, signed_by=signed_by, state=state
    )


def _touching(by_id: Mapping[RevisionId, Revision]) -> dict[Path, list[RevisionId]]:
    touching: dict[Path, list[RevisionId]] = {}
    for revision in by_id.values():
        if isinstance(revision.body, Missing):
            continue
        paths: Collection[Path] = revision.body.touched
        if _history_is_unreadable(revision, by_id):
            paths = {*paths, *revision.body.answers}
        for path in paths:
            touching.setdefault(path, []).append(revision.id)
    return touching


def _history_is_unreadable(revision: Revision, by_id: Mapping[RevisionId, Revision]) -> bool:
    return any(p not in by_id or isinstance(by_id[p].body, Missing) for p in revision.header.parents)


def _candidates(path: Path, touching: list[RevisionId], graph: _Graph) -> tuple[Version, ...]:
    overtaken: set[RevisionId] = set()
    for later in touching:
        overtaken |= graph.ancestors_of(later)
    versions: dict[str, Version] = {}
    latest = sorted((r for r in touching if r not in overtaken), key=lambda r: (graph.by_id[r].header.recorded_at, r))
    for revision_id in latest:
        revision = graph.by_id[revision_id]
        if isinstance(revision.body, Missing):
            continue
        answer = revision.body.answers.get(path, IKKE_SPURT)
        versions.setdefault(
            _same_answer(answer),
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


def _signed(
    heads: tuple[RevisionId, ...], by_id: Mapping[RevisionId, Revision]
) -> tuple[RevisionId | None, WorkState]:
    bodies = [by_id[head].body for head in heads]
    if any(not isinstance(body, Body) or body.state is not WorkState.SIGNERT for body in bodies):
        return None, WorkState.PAAGAAR
    return (heads[0] if len(heads) == 1 else None), WorkState.SIGNERT
