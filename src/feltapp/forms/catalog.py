"""Find a released form by its id and version in a folder `<id>/<n>.json`.

Reads lazily and remembers; a released form never changes, so nothing is ever read twice.  Does not say which forms a
team uses, and never writes.  Why releases are immutable: docs/adr, forms.
"""

from pathlib import Path

from feltapp.domain.ids import SkjemaRef
from feltapp.forms.definition import FormDefinition
from feltapp.forms.reader import FormError, read


class Catalog:
    """The forms in a folder, each in all its versions."""

    def __init__(self, files: dict[SkjemaRef, Path]) -> None:
        self._files = files
        self._read: dict[SkjemaRef, FormDefinition] = {}

    @classmethod
    def load(cls, folder: Path) -> "Catalog":
        """The catalogue of a folder; looks at names only."""
        files: dict[SkjemaRef, Path] = {}
        for path in sorted(folder.glob("*/*.json")):
            if path.stem.isdecimal():
                files[SkjemaRef(f"{path.parent.name}|{int(path.stem)}")] = path
        return cls(files)

    @property
    def refs(self) -> tuple[SkjemaRef, ...]:
        """Every form and version there is, in order."""
        return tuple(sorted(self._files, key=_order))

    def find(self, ref: SkjemaRef) -> FormDefinition:
        """One version of one form."""
        known = self._read.get(ref)
        if known is not None:
            return known
        path = self._files.get(ref)
        if path is None:
            raise FormError("skjema-finnes-ikke", skjema=ref)
        definition = read(path.read_bytes()).definition
        if definition.ref != ref:
            raise FormError("skjema-feil-navn", skjema=ref)
        self._read[ref] = definition
        return definition

    def newest(self, form_id: str) -> FormDefinition:
        """The last released version of a form."""
        versions = [ref for ref in self.refs if _order(ref)[0] == form_id]
        if not versions:
            raise FormError("skjema-finnes-ikke", skjema=form_id)
        return self.find(versions[-1])

    def all(self) -> tuple[FormDefinition, ...]:
        """Every form and version, read."""
        return tuple(self.find(ref) for ref in self.refs)


def _order(ref: SkjemaRef) -> tuple[str, int]:
    form_id, _, version = ref.rpartition("|")
    return form_id, int(version)
