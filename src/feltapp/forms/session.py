"""A form being filled in, without pixels: each edit makes a new FormState.

Holds the answers that were there when the form was opened (`seen`), what has been typed since (`edits` and `raw`, which
is all that a draft stores) and last time's answers, if any.  The state follows from these alone.  Stores nothing, draws
nothing, signs nothing.  Rules that others rely on: docs/adr, forms; design §5.
"""

import secrets
from collections.abc import Callable, Mapping
from datetime import date, datetime

from feltapp.domain.answer import IKKE_SPURT, NO_ANSWERS, Answer, Answers, AnswerState, JsonValue, Kilde
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.errors import UserError
from feltapp.forms import attachments
from feltapp.forms.answers import Problem, accept, parse, show
from feltapp.forms.calculation import on
from feltapp.forms.definition import Field, FormDefinition, added_since
from feltapp.forms.drawing import Material, cleaned, draw, stands_from_last, to_sign
from feltapp.forms.first_values import first_rows, new_row
from feltapp.forms.paths import field_path, place_after, row_path
from feltapp.forms.plan import Spot, plan_of, spots
from feltapp.forms.rows import REMOVED, is_cell, place_of, row_cells, rows
from feltapp.forms.rules import evaluate
from feltapp.forms.signed import above, marked, of_another_text
from feltapp.forms.signs import legible
from feltapp.forms.state import FieldProblem, FieldState, FormState


def _short_id() -> str:
    return secrets.token_hex(4)


class FormSession:
    """One form under somebody's hands."""

    def __init__(
        self,
        definition: FormDefinition,
        seen: RecordView,
        *,
        edits: Answers = NO_ANSWERS,
        raw: Mapping[Path, str] | None = None,
        previous: Answers | None = None,
        previous_date: date | None = None,
        today: date,
        begun: datetime | None = None,
        person: Mapping[str, object] | None = None,
        earlier: FormDefinition | None = None,
        new_row: Callable[[], str] = _short_id,
    ) -> None:
        self.definition = definition
        self._plan = plan_of(on(definition, today, person, begun))
        self._added = added_since(earlier, definition)
        self._seen = seen
        self._choices = {choice.path: choice for choice in seen.choices}
        self._edits: dict[Path, Answer] = dict(edits)
        self._raw: dict[Path, str] = dict(raw or {})
        self._previous = previous or NO_ANSWERS
        self._previous_date = previous_date
        self._today = today
        self._new_row = new_row
        self._base: dict[Path, Answer] = dict(seen.answers)
        if not seen.heads:
            self._base.update(self._initial())
        self._rows: Mapping[Path, tuple[str, ...]] = {}
        self._spots: tuple[Spot, ...] = ()
        self._by_path: dict[Path, Spot] = {}
        self._material: Material | None = None
        self._state: FormState | None = None
        self._before: Mapping[Path, FieldState] = {}
        self._torn: frozenset[Path] = frozenset()
        self._expand()
        # Two sums of two texts are for nobody to choose between: the form works out the one of both together.
        self._worked_out_anew = frozenset(path for path in self._choices if self._is_worked_out(path))
        for path in self._worked_out_anew:
            del self._choices[path]

    @property
    def state(self) -> FormState:
        """The form as it stands now."""
        if self._state is None:
            self._state = draw(self._current(), self._before)
        return self._state

    @property
    def edits(self) -> Answers:
        """The answers set since the form was opened, for the draft; one taken away is there as «ikke spurt»."""
        return dict(self._edits)

    @property
    def raw(self) -> Mapping[Path, str]:
        """Typed text that is not how its answer is written, for the draft."""
        return dict(self._raw)

    @property
    def changed(self) -> bool:
        """Whether there is anything to keep in a draft."""
        return bool(self._edits or self._raw)

    @property
    def touched(self) -> frozenset[Path]:
        """What a revision saved now sets: all that differs from what was seen, what was confirmed, what was settled."""
        final, seen = self.final_answers(), self._seen.answers
        differing = (path for path in {*final, *seen} if final.get(path, IKKE_SPURT) != seen.get(path, IKKE_SPURT))
        confirmed = (path for path in self._edits if path in self._previous and path in final)
        settled = (path for path in self._choices if path in self._edits)
        return frozenset([*differing, *confirmed, *settled, *self._worked_out_anew])

    def final_answers(self) -> Answers:
        """All answers as they would be signed: what is not asked is left out, and so is text that is not an answer."""
        material = self._current()
        final: dict[Path, Answer] = {}
        for path, answer in material.answers.items():
            spot = self._by_path.get(path)
            asked = path in material.enabled if spot is not None else self._outside(path, material.enabled)
            clean = cleaned(answer)
            if asked and clean != IKKE_SPURT:
                final[path] = clean
        return final

    def problems_for_signing(self) -> tuple[FieldProblem, ...]:
        """What must be mended before the form can be signed, in drawing order."""
        found = to_sign(self.state)
        if attachments.total(self.final_answers().values()) > attachments.LARGEST:
            limit = attachments.in_words(attachments.LARGEST)
            found = (*found, FieldProblem(path=None, problem=Problem(code="for-store-vedlegg", limit=limit)))
        said = (path for path in self.final_answers() if path in self._edits or path in self._seen.answers)
        if not found and all(is_cell(path) for path in said):
            return (FieldProblem(path=None, problem=Problem(code="ingen-svar")),)
        return found

    def edit(self, path: Path, raw: str) -> FormState:
        """Take what stands in a text field now; text that is not an answer is kept apart and the answer stays."""
        field = self._open(path)
        if field is None:
            return self.state
        raw = legible(raw)
        value = parse(field, raw, self._today)
        if isinstance(value, Problem):
            self._raw[path] = raw
            return self._changed()
        self._set_value(path, value)
        self._raw.pop(path, None)
        if raw != show(field, self._now(path)):
            self._raw[path] = raw
        return self._changed()

    def leave(self, path: Path) -> FormState:
        """The cursor has left a text field: what was read is shown as it is written; what was not stays."""
        raw = self._raw.get(path)
        spot = self._by_path.get(path)
        if raw is not None and spot is not None and not isinstance(parse(spot.node.field, raw, self._today), Problem):
            del self._raw[path]
            return self._changed()
        return self.state

    def choose(self, path: Path, value: JsonValue) -> FormState:
        """Take what was chosen: a code (or list of codes) of the options, true or false, a number, a file …"""
        field = self._open(path)
        if field is None:
            return self.state
        chosen = accept(field, value)
        if isinstance(chosen, Problem):
            raise UserError(chosen.code, field=path)
        self._raw.pop(path, None)
        self._torn -= {path}
        self._set_value(path, chosen)
        return self._changed()

    def above(self, signature: Path) -> str:
        """The fingerprint of what one signs who signs there now."""
        return above(self._current(), signature)

    def set_state(self, path: Path, state: AnswerState) -> FormState:
        """Say why there is no answer, or take such a word back; the value comes back with «besvart»."""
        spot = self._spot(path)
        field = spot.node.field
        if field.read_only or spot.is_row or not (field.asks or field.is_group):
            return self.state
        now = self._now(path)
        wanted = AnswerState.IKKE_SPURT if state is AnswerState.BESVART and now.value is None else state
        if state is not AnswerState.BESVART:
            self._raw.pop(path, None)
        self._put(path, Answer(state=wanted, value=now.value, kilde=now.kilde, kommentar=now.kommentar))
        return self._changed()

    def set_kilde(self, path: Path, kilde: Kilde | None) -> FormState:
        """Say who or what the answer comes from."""
        if not self._takes_words(path):
            return self.state
        now = self._now(path)
        self._put(path, Answer(state=now.state, value=now.value, kilde=kilde, kommentar=now.kommentar))
        return self._changed()

    def set_kommentar(self, path: Path, kommentar: str) -> FormState:
        """Write a comment beside the answer."""
        if not self._takes_words(path):
            return self.state
        kommentar = legible(kommentar)
        now = self._now(path)
        self._put(path, Answer(state=now.state, value=now.value, kilde=now.kilde, kommentar=kommentar))
        return self._changed()

    def settle(self, path: Path, answer: Answer) -> FormState:
        """Choose one of several versions, or a new answer put together from them."""
        self._raw.pop(path, None)
        self._put(path, answer)
        return self._changed()

    def undo(self, path: Path) -> FormState:
        """Forget what was typed here since the form was opened."""
        self._raw.pop(path, None)
        self._edits.pop(path, None)
        return self._changed()

    def confirm(self, path: Path) -> FormState:
        """Take last time's answer as today's, with its details; of a group or a row, all not answered today.

        But for what is sensitive and was not itself asked for: it is closed, and nobody confirms what nobody sees.

        It becomes an edit also where the record says so already: that somebody said it again today is worth keeping.
        """
        for one in self._within(self._spot(path)):
            if one.path != path and one.node.field.sensitive:
                continue
            answer = self._previous.get(one.path, IKKE_SPURT)
            if answer != IKKE_SPURT and one.path not in self._choices and self._stands_from_last(one.path, answer):
                self._raw.pop(one.path, None)
                self._put(one.path, answer)
                self._edits[one.path] = answer
        return self._changed()

    def add_row(self, group_path: Path) -> Path:
        """A new row, last in its group."""
        spot = self._spot(group_path)
        field = spot.node.field
        if not (field.is_group and field.repeats) or spot.is_row:
            raise UserError("tar-ikke-svar", field=group_path)
        present = self._rows.get(group_path, ())
        if field.max_occurs is not None and len(present) >= field.max_occurs:
            raise UserError("for-mange-svar", field=group_path, grense=field.max_occurs)
        path = row_path(group_path, self._new_row())
        places = [place_of(self._cell(row_path(group_path, row))) for row in present]
        self._edits.update(new_row(field, path, place_after(places)))
        self._changed()
        return path

    def remove_row(self, path: Path) -> FormState:
        """Take a row away with all that is in it: each answer counts as taken away, so that none goes in silence."""
        if not self._spot(path).is_row:
            raise UserError("tar-ikke-svar", field=path)
        inside = f"{path}/"
        for one in {*self._base, *self._edits, *self._choices, *self._previous}:
            if one.startswith(inside):
                self._put(one, REMOVED if is_cell(one) else IKKE_SPURT)
        for one in [one for one in self._raw if one.startswith(inside)]:
            del self._raw[one]
        self._put(path, REMOVED)
        if path not in self._base and path not in self._previous:
            self._edits.pop(path)
        return self._changed()

    def _spot(self, path: Path) -> Spot:
        spot = self._by_path.get(path)
        if spot is None:
            raise KeyError(path)
        return spot

    def _within(self, spot: Spot) -> list[Spot]:
        """A spot and all that is drawn below it."""
        inside = {spot.path}
        found = [spot]
        for one in self._spots:
            if one.above in inside:
                inside.add(one.path)
                found.append(one)
        return found

    def _open(self, path: Path) -> Field | None:
        """The field of a path that takes an answer from people, or None."""
        spot = self._spot(path)
        field = spot.node.field
        return field if field.asks and not field.read_only else None

    def _is_worked_out(self, path: Path) -> bool:
        spot = self._by_path.get(path)
        return spot is not None and spot.node.field.computed

    def _takes_words(self, path: Path) -> bool:
        """Whether something can be said of a path's answer: not of a row, a text to read, or what is worked out."""
        spot = self._spot(path)
        return (spot.node.field.asks or spot.node.field.is_group) and not spot.is_row

    def _now(self, path: Path) -> Answer:
        found = self._edits.get(path)
        return found if found is not None else self._base.get(path, IKKE_SPURT)

    def _stands_from_last(self, path: Path, previous: Answer) -> bool:
        return stands_from_last(
            self._now(path), previous, edited=path in self._edits, begun_empty=path not in self._base
        )

    def _cell(self, path: Path) -> Answer | None:
        now = self._now(path)
        return self._previous.get(path) if now == IKKE_SPURT else now

    def _set_value(self, path: Path, value: JsonValue) -> None:
        now = self._now(path)
        if value is None and path in self._choices:
            self._edits.pop(path, None)
        elif value is None:
            self._put(path, Answer(state=AnswerState.IKKE_SPURT, kommentar=now.kommentar))
        else:
            self._put(path, Answer(value=value, kilde=now.kilde, kommentar=now.kommentar))

    def _put(self, path: Path, answer: Answer) -> None:
        """Set one answer; one that says what was there already is no edit, unless it settles a choice."""
        if answer == self._base.get(path, IKKE_SPURT) and path not in self._choices:
            self._edits.pop(path, None)
        else:
            self._edits[path] = answer
        if answer != IKKE_SPURT and not is_cell(path):
            self._keep_rows(path)

    def _keep_rows(self, path: Path) -> None:
        """An answer in a row taken from last time makes the row today's."""
        for group, row in row_cells(path):
            cell = row_path(group, row)
            if self._now(cell) in (IKKE_SPURT, REMOVED) and cell not in self._choices:
                self._edits[cell] = Answer(value={"place": place_of(self._previous.get(cell)) or place_after(())})

    def _changed(self) -> FormState:
        if self._state is not None:
            self._before = {one.path: one for one in self._state.fields}
        self._state = self._material = None
        self._expand()
        for path in of_another_text(self._current()):
            self._torn |= {path}
            self._put(path, IKKE_SPURT)
            self._material = None
        return self.state

    def _expand(self) -> None:
        found = rows(self._answers(), self._previous, self._open_choices()) if self._plan.repeats else {}
        if not self._spots or found != self._rows:
            self._rows = found
            self._spots = spots(self._plan, found)
            self._by_path = {spot.path: spot for spot in self._spots}

    def _open_choices(self) -> frozenset[Path]:
        return frozenset(path for path in self._choices if path not in self._edits)

    def _answers(self) -> dict[Path, Answer]:
        return {**self._base, **self._edits}

    def _current(self) -> Material:
        if self._material is None:
            answers = self._answers()
            clean = {path: cleaned(answer) for path, answer in answers.items()}
            result = evaluate(self._plan, self._spots, clean, self._today)
            answers.update(result.computed)
            material = Material(
                definition=self.definition,
                spots=self._spots,
                enabled=result.enabled,
                refused=result.refused,
                answers=answers,
                raw=self._raw,
                edited=frozenset(self._edits),
                base=self._base,
                previous=self._previous,
                previous_date=self._previous_date,
                choices=self._choices,
                settled=frozenset(path for path in self._choices if path in self._edits),
                today=self._today,
                added=self._added,
            )
            self._material = marked(material, self._torn)
        return self._material

    def _outside(self, path: Path, enabled: frozenset[Path]) -> bool:
        """Whether to keep an answer that is not drawn: a removed row's, or one that this version does not know."""
        groups = [group for group, _ in row_cells(path) if group in self._by_path]
        return not groups or groups[-1] in enabled

    def _initial(self) -> dict[Path, Answer]:
        """What a new record begins with: first values, and the rows that a form wants from the start."""
        found: dict[Path, Answer] = {}
        for node in self._plan.nodes:
            path = field_path("", node.field.link_id)
            if node.groups or path in self._previous:
                continue
            if node.field.is_group and node.field.repeats:
                if not any(one.startswith(f"{path}:") for one in self._previous):
                    found.update(first_rows(node.field, path))
            elif node.field.initial is not None:
                found[path] = Answer(value=node.field.initial)
        return found
