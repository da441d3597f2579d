"""What a signature on the screen is a signature of: every answer that stands above it in the form, as on paper.

Pure.  One that is of another text than what stands there now is no signature; the session takes it away.
"""

from dataclasses import replace

from feltapp.domain.answer import IKKE_SPURT, Answer
from feltapp.domain.ids import Path
from feltapp.forms.drawing import Material, cleaned
from feltapp.forms.underskrift import fingerprint, of_value


def above(material: Material, signature: Path) -> str:
    """The fingerprint of what stands above a signature now."""
    said: list[tuple[Path, Answer]] = []
    for spot in material.spots:
        if spot.path == signature:
            break
        answer = cleaned(material.answers.get(spot.path, IKKE_SPURT))
        if spot.path in material.enabled and answer != IKKE_SPURT:
            said.append((spot.path, answer))
    return fingerprint(said)


def of_another_text(material: Material) -> frozenset[Path]:
    """The signatures that are not of what stands above them."""
    asked = (spot.path for spot in material.spots if spot.node.field.signature)
    return frozenset(path for path in asked if not _fits(material, path))


def marked(material: Material, torn: frozenset[Path]) -> Material:
    """The same, knowing which signatures were taken away and which ought to be."""
    found = torn | of_another_text(material)
    return replace(material, torn=found) if found else material


def _fits(material: Material, path: Path) -> bool:
    answer = material.answers.get(path, IKKE_SPURT)
    if not answer.answered:
        return True
    said = of_value(answer.value)
    return said is not None and said.of == above(material, path)
