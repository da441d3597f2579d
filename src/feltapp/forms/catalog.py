"""Find a form by its id and version: those that ship with feltapp, and those that the team took into use.

Shipped forms lie in a folder `<id>/<n>.json`, are read when asked for and remembered; a released form never changes, so
nothing is ever read twice.  The team's come from its mappe (`actions/skjema.py`) and are replaced as a whole, in one
step, so that any thread may ask at any time.  Never writes.  Why releases are immutable: docs/adr, forms.
"""

import re
import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from feltapp.domain.ids import SkjemaRef
from feltapp.forms.definition import FormDefinition
from feltapp.forms.reader import FormError, read, read_all
from feltapp.forms.taken import TakenForm
from feltapp.forms.translation import has_languages

_PARTS = re.compile(r"[0-9]+|[^0-9]+")


class Catalog:
    """The forms there are, each in all its versions."""

    def __init__(self, files: dict[SkjemaRef, Path]) -> None:
        self._files = files
        self._shipped = frozenset(ref.rpartition("|")[0] for ref in files)
        self._read: dict[SkjemaRef, FormDefinition] = {}
        self._own: Mapping[SkjemaRef, TakenForm] = {}
        self._own_read: dict[TakenForm, FormDefinition] = {}
        self._spoken: dict[object, Mapping[str, FormDefinition]] = {}
        self.turn = threading.Lock()
        """Held by whoever reads the team's forms and hands them over, so that the newest reading stands."""

    @classmethod
    def load(cls, folder: Path) -> "Catalog":
        """The catalogue of a folder; looks at names only."""
        files: dict[SkjemaRef, Path] = {}
        for path in sorted(folder.glob("*/*.json")):
            if path.stem.isdecimal():
                files[SkjemaRef(f"{path.parent.name}|{int(path.stem)}")] = path
        return cls(files)

    def for_another(self) -> "Catalog":
        """The same shipped forms, without reading them again, for another team's laptop in the same process."""
        other = Catalog(self._files)
        other._read = self._read
        return other

    def take(self, own: Iterable[TakenForm]) -> None:
        """These are the team's own now, one for each id and version."""
        self._own = {one.ref: one for one in own}

    @property
    def own(self) -> Mapping[SkjemaRef, TakenForm]:
        """What the team took into use, also what is out of use again."""
        return self._own

    def ships(self, form_id: str) -> bool:
        """Whether a form of this name comes with feltapp."""
        return form_id in self._shipped

    @property
    def refs(self) -> tuple[SkjemaRef, ...]:
        """Every form and version there is, in order."""
        return tuple(sorted({*self._files, *self._own}, key=_order))

    def find(self, ref: SkjemaRef) -> FormDefinition:
        """One version of one form."""
        known = self._read.get(ref)
        if known is not None:
            return known
        path = self._files.get(ref)
        if path is None:
            return self._find_own(ref)
        definition = read(path.read_bytes()).definition
        if definition.ref != ref:
            raise FormError("skjema-feil-navn", skjema=ref)
        self._read[ref] = definition
        return definition

    def languages(self, ref: SkjemaRef) -> Mapping[str, FormDefinition]:
        """One version of one form in each language that its file holds, the one it is found in first."""
        taken = self._own.get(ref) if ref not in self._files else None
        key = taken or ref
        known = self._spoken.get(key)
        if known is None:
            first = self.find(ref)
            if taken is not None:
                others = taken.languages()
            else:
                data = self._files[ref].read_bytes()
                others = tuple(one.definition for one in read_all(data)) if has_languages(data) else ()
            known = {first.language: first} | {one.language: one for one in others if one.language != first.language}
            self._spoken[key] = known
        return known

    def newest(self, form_id: str) -> FormDefinition:
        """The last released version of a form; of the team's own, the last that is in use, if any is."""
        own = self._own
        versions = [ref for ref in self._files if ref.rpartition("|")[0] == form_id]
        if not versions:
            named = [one for one in own.values() if one.ref.rpartition("|")[0] == form_id]
            versions = [one.ref for one in named if one.in_use] or [one.ref for one in named]
        if not versions:
            raise FormError("skjema-finnes-ikke", skjema=form_id)
        return self.find(max(versions, key=_order))

    def to_begin(self) -> Iterator[FormDefinition]:
        """The newest version of each form that may be begun: not what the team took out of use, or cannot be read."""
        own = {one.ref.rpartition("|")[0] for one in self._own.values() if one.in_use}
        for form_id in sorted(self._shipped | own):
            try:
                yield self.newest(form_id)
            except FormError:
                continue

    def all(self) -> tuple[FormDefinition, ...]:
        """Every form and version, read."""
        return tuple(self.find(ref) for ref in self.refs)

    def _find_own(self, ref: SkjemaRef) -> FormDefinition:
        taken = self._own.get(ref)
        if taken is None:
            raise FormError("skjema-finnes-ikke", skjema=ref)
        known = self._own_read.get(taken)
        if known is None:
            known = self._own_read[taken] = taken.definition()
        return known


def _order(ref: SkjemaRef) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """By id, then by version as people count: 0.9 before 0.10."""
    form_id, _, version = ref.rpartition("|")
    parts = (part.strip(".-_ ") for part in _PARTS.findall(version))
    return form_id, tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts if part)
