"""Make the FormState of a form from its answers: what is visible, gone through, wrong, and changed since last time.

Pure; called by `session.py` after each edit.  A field whose part of the material is the same keeps its very object, so
that a window can skip it by identity.  What counts as gone through: docs/skjema.md.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from feltapp.domain.answer import IKKE_SPURT, Answer, Answers, AnswerState
from feltapp.domain.ids import Path
from feltapp.domain.revision import Choice
from feltapp.forms.answers import Problem, parse
from feltapp.forms.definition import FormDefinition
from feltapp.forms.plan import Spot
from feltapp.forms.rows import row_cells
from feltapp.forms.state import FieldProblem, FieldState, FieldStatus, FormState, SectionState, SectionStatus
from feltapp.forms.tables import with_tables
from feltapp.forms.validation import check, count
from feltapp.oversettelse import tr

_SILENT = (AnswerState.IKKE_SPURT, AnswerState.BESVART)
TORN = Problem(code="underskrift-av-noe-annet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All that a state follows from.  `torn`: signatures that were of another text than the one above them now."""

    definition: FormDefinition
    spots: tuple[Spot, ...]
    enabled: frozenset[Path]
    refused: frozenset[Path]
    answers: Answers
    raw: Mapping[Path, str]
    edited: frozenset[Path]
    base: Answers
    previous: Answers
    previous_date: date | None
    choices: Mapping[Path, Choice]
    settled: frozenset[Path]
    today: date
    added: frozenset[str] = frozenset()
    torn: frozenset[Path] = frozenset()


def cleaned(answer: Answer) -> Answer:
    """An answer as it is signed: no value behind «ønsker ikke å svare», no blank text, no blanks around it."""
    value = answer.value
    if isinstance(value, str) and value != value.strip():
        value = value.strip()
    if answer.state is AnswerState.BESVART and value not in (None, "", []):
        return answer if value is answer.value else replace(answer, value=value)
    state = AnswerState.IKKE_SPURT if answer.state is AnswerState.BESVART else answer.state
    if state is AnswerState.IKKE_SPURT and not answer.kommentar:
        return IKKE_SPURT
    kilde = None if state is AnswerState.IKKE_SPURT else answer.kilde
    return Answer(state=state, kilde=kilde, kommentar=answer.kommentar)


def draw(material: Material, before: Mapping[Path, FieldState]) -> FormState:
    """The state; fields of `before` that are still the same are used again."""
    fields = with_tables(_Drawing(material, before).fields())
    sections = tuple(_sections(material.definition, fields))
    return FormState(
        sections=sections,
        fields=fields,
        reviewed=sum(one.reviewed for one in sections),
        total=sum(one.total for one in sections),
        problems=tuple(_problems(fields)),
    )


def to_sign(state: FormState) -> tuple[FieldProblem, ...]:
    """What keeps a form from being signed: answers that are wrong, and those it cannot be without.

    Other questions that skal or maa be answered show as «mangler» and stop nobody: a kartlegging takes many visits.
    """
    found: list[FieldProblem] = []
    for one in state.fields:
        if one.visible:
            found += [FieldProblem(path=one.path, problem=problem) for problem in one.problems]
            if one.missing and one.field.required:
                found.append(FieldProblem(path=one.path, problem=Problem(code="mangler")))
    return tuple(found)


@dataclass(slots=True)
class _Drawing:
    material: Material
    before: Mapping[Path, FieldState]
    covered: set[Path] = field(default_factory=set)
    begun: set[int] = field(default_factory=set)
    filled: set[Path] = field(default_factory=set)
    filled_today: set[Path] = field(default_factory=set)
    covered_today: set[Path] = field(default_factory=set)
    row_counts: dict[Path, int] = field(default_factory=dict)

    def fields(self) -> tuple[FieldState, ...]:
        for spot in self.material.spots:
            if spot.is_row and spot.above is not None:
                self.row_counts[spot.above] = self.row_counts.get(spot.above, 0) + 1
                self.row_counts[spot.path] = self.row_counts[spot.above]
            elif spot.path in self.material.enabled and self._now(spot.path).state is not AnswerState.IKKE_SPURT:
                groups = [group for group, _ in row_cells(spot.path)]
                self.filled.update(groups)
                if not self._from_last(spot):
                    self.begun.add(spot.node.item)
                    self.filled_today.update(groups)
        return tuple(self._one(spot) for spot in self.material.spots)

    def _one(self, spot: Spot) -> FieldState:
        path, asked = spot.path, spot.node.field
        answer = self._now(path)
        status = self._status(spot, answer)
        today = status is not FieldStatus.FRA_SIST
        inherited = spot.above in self.covered
        if inherited or (not spot.is_row and answer.state not in _SILENT):
            self.covered.add(path)
        inherited_today = spot.above in self.covered_today
        if inherited_today or (path in self.covered and not inherited and today):
            self.covered_today.add(path)
        visible = path in self.material.enabled and not asked.hidden
        raw = self.material.raw.get(path, "")
        rows = self.row_counts.get(path, 0)
        settled = path in self.material.settled
        said = answer.state is not AnswerState.IKKE_SPURT
        spoken = inherited or said or path in self.filled
        reviewed = inherited_today or (said and today) or path in self.filled_today
        reviewed = reviewed or (spot.node.is_item and not spot.is_row and spot.node.index in self.begun)
        missing = visible and not spoken and (asked.must or asked.required) and self._can_be_missing(spot)
        last = self.before.get(path)
        refused = path in self.material.refused
        mine = (raw, visible, rows, settled, reviewed, missing, status, refused, path in self.material.torn)
        if last is not None and last.answer == answer and _lasting(last) == mine:
            return last
        previous = self.material.previous.get(path)
        return FieldState(
            path=path,
            field=asked,
            section=spot.node.section,
            depth=spot.node.depth + len(spot.rows),
            row=spot.row,
            is_row=spot.is_row,
            visible=visible,
            answer=answer,
            raw=raw,
            problems=self._problems(spot, answer, raw, rows),
            previous=previous,
            previous_date=None if previous is None else self.material.previous_date,
            status=status,
            choice=self.material.choices.get(path),
            settled=settled,
            reviewed=reviewed,
            missing=missing,
            rows=rows,
            refused=refused,
            is_item=spot.node.is_item and not spot.is_row,
            new=asked.link_id in self.material.added,
        )

    def _now(self, path: Path) -> Answer:
        """The answer without a value that its state has put aside."""
        answer = self.material.answers.get(path, IKKE_SPURT)
        if answer.value is None or answer.state is AnswerState.BESVART:
            return answer
        return Answer(state=answer.state, kilde=answer.kilde, kommentar=answer.kommentar)

    def _from_last(self, spot: Spot) -> bool:
        return self._status(spot, self._now(spot.path)) is FieldStatus.FRA_SIST

    def _status(self, spot: Spot, answer: Answer) -> FieldStatus:
        """How an answer stands to last time's: untouched, taken again, or another."""
        path = spot.path
        previous = self.material.previous.get(path)
        if previous is None or spot.node.field.computed or path in self.material.choices:
            return FieldStatus.NY
        if stands_from_last(
            answer, previous, edited=path in self.material.edited, begun_empty=path not in self.material.base
        ):
            return FieldStatus.FRA_SIST
        same = answer.state is previous.state and answer.value == previous.value
        return FieldStatus.BEKREFTET if same else FieldStatus.ENDRET

    def _can_be_missing(self, spot: Spot) -> bool:
        asked = spot.node.field
        if spot.is_row or asked.read_only or not (asked.asks or (asked.is_group and asked.repeats)):
            return False
        row = Path(spot.path.rpartition("/")[0])
        return not spot.rows or self.material.answers.get(row, IKKE_SPURT) != IKKE_SPURT

    def _problems(self, spot: Spot, answer: Answer, raw: str, rows: int) -> tuple[Problem, ...]:
        asked = spot.node.field
        if asked.is_group:
            wrong = count(asked, rows) if rows and asked.repeats and not spot.is_row else None
            return () if wrong is None else (wrong,)
        if raw:
            value = parse(asked, raw, self.material.today)
            if isinstance(value, Problem):
                return (value,)
        found = check(asked, answer)
        if spot.path in self.material.torn:
            found = (*found, TORN)
        return (*found, Problem(code="passer-ikke-regelen")) if spot.path in self.material.refused else found


def stands_from_last(answer: Answer, previous: Answer, *, edited: bool, begun_empty: bool) -> bool:
    """Whether last time's answer stands here and nobody has confirmed or changed it.

    `begun_empty`: the record itself had no answer here when it was opened, as a new one has not.
    """
    if begun_empty:
        return answer.state is AnswerState.IKKE_SPURT
    return not edited and answer.state is previous.state and answer.value == previous.value


def _lasting(one: FieldState) -> tuple[str, bool, int, bool, bool, bool, FieldStatus, bool, bool]:
    """What can change in a field besides its answer."""
    torn = TORN in one.problems
    return one.raw, one.visible, one.rows, one.settled, one.reviewed, one.missing, one.status, one.refused, torn


def _sections(definition: FormDefinition, fields: tuple[FieldState, ...]) -> Iterator[SectionState]:
    groups = {one.link_id: one for one in definition.fields if one.is_group}
    inside: dict[str, list[FieldState]] = {}
    for one in fields:
        inside.setdefault(one.section, []).append(one)
    shown = {link_id: members for link_id, members in inside.items() if any(one.visible for one in members)}
    # Where nothing at all is asked, one empty section: a page and a paper always have somewhere to be.
    for link_id, members in (shown or dict([*inside.items()][:1])).items():
        counted = [one for one in members if one.is_item and one.visible and not one.field.read_only]
        reviewed = sum(one.reviewed for one in counted)
        status = _section_status(members, counted, reviewed)
        yield SectionState(
            link_id=link_id,
            title=groups[link_id].text if link_id in groups else definition.title,
            short=(groups[link_id].short_text or groups[link_id].text) if link_id in groups else definition.title,
            status=status,
            reviewed=reviewed,
            total=len(counted),
            words=_words(status, reviewed, len(counted)),
        )


def _section_status(members: list[FieldState], counted: list[FieldState], reviewed: int) -> SectionStatus:
    states = {one.answer.state for one in counted}
    heading = members[0].answer.state if members[0].field.is_group else AnswerState.IKKE_SPURT
    if heading is AnswerState.IKKE_AKTUELT or states == {AnswerState.IKKE_AKTUELT}:
        return SectionStatus.IKKE_AKTUELT
    if reviewed == len(counted):
        return SectionStatus.FERDIG
    return SectionStatus.PAAGAAR if reviewed else SectionStatus.IKKE_STARTET


def _words(status: SectionStatus, reviewed: int, total: int) -> str:
    if status is SectionStatus.PAAGAAR:
        return tr("{antall} av {alle} gjennomgått").format(antall=reviewed, alle=total)
    return {
        SectionStatus.FERDIG: tr("Ferdig") if total else "",
        SectionStatus.IKKE_AKTUELT: tr("Ikke aktuelt"),
        SectionStatus.IKKE_STARTET: tr("Ikke startet"),
    }[status]


def _problems(fields: tuple[FieldState, ...]) -> Iterator[FieldProblem]:
    for one in fields:
        if one.visible:
            for problem in one.problems:
                yield FieldProblem(path=one.path, problem=problem)
