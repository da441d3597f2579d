"""Write the page that lists the forms that ship with feltapp: `docs/skjemaer.md`.

Only words from the forms themselves, so that the page never says another thing than they do.  Reads no file and
writes none: `scripts/skjemaer.py` does, and a test fails when the page is behind (tests/unit/forms/test_overview.py).
"""

from collections.abc import Iterable, Iterator

from feltapp.domain.mappe import MappeKind
from feltapp.forms.definition import Field, FormDefinition, Nature

_HEAD = """\
# The forms that ship with feltapp

Made from `resources/skjema/`; do not edit. Write it anew with `scripts/skjemaer.py`. How a form's file is read:
`skjema.md`. «Levende»: one text that gets new signed versions («flere»: a person may have several). «Låst»: signed
once, put right only by a rettelse beside it. Questions that *skal* or *må* be answered are counted apart; they show as
«mangler» and stop nobody."""
_NATURES = {Nature.LEVENDE: "levende", Nature.LAAST: "låst"}


def overview(forms: Iterable[FormDefinition]) -> str:
    """The page, with the newest version of each form, by the mappe that it is kept in."""
    newest: dict[str, FormDefinition] = {}
    for form in forms:
        known = newest.get(form.id)
        if known is None or int(known.version) < int(form.version):
            newest[form.id] = form
    parts = [_HEAD]
    for kind in MappeKind:
        found = sorted((form for form in newest.values() if form.mappe is kind), key=lambda form: form.id)
        if found:
            parts.append("\n".join((f"## {kind.value.capitalize()}", "", *_table(found))))
    return "\n\n".join(parts) + "\n"


def _table(forms: Iterable[FormDefinition]) -> Iterator[str]:
    yield "| Id, version | Title and use | | Questions | Law | Source |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for form in forms:
        questions = [field for field in _every(form.fields) if field.asks and not field.hidden]
        must = sum(field.must for field in questions)
        cells = (
            f"`{form.ref.replace('|', '` ')}",
            f"**{form.title}** – {form.purpose}",
            _NATURES[form.nature] + (", flere" if form.several else ""),
            f"{len(questions)}, of these {must} skal or må" if must else f"{len(questions)}",
            form.rettsgrunnlag,
            form.source,
        )
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _every(fields: Iterable[Field]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from _every(field.children)
