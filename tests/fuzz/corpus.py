"""The real forms that mutants are made of: whole files, their items, and the words in them.

Reads what is in the repository, and other folders when asked; changes nothing.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.fuzz.values import Json

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (ROOT / "tests" / "data" / "questionnaires", ROOT / "resources" / "skjema")
SMALL = 24_000
"""So many signs at most in a file or an item that is changed most of the time; the others come seldom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """Files and items as JSON text, which is the cheapest thing to make a fresh copy of."""

    small: tuple[str, ...]
    large: tuple[str, ...]
    heads: tuple[str, ...]
    items: tuple[str, ...]
    link_ids: tuple[str, ...]

    def file(self, chance: Random) -> Json:
        """A whole file; a large one seldom."""
        fresh: Json = json.loads(chance.choice(self.large if self.large and chance.random() < 0.01 else self.small))
        return fresh

    def form(self, chance: Random) -> Json:
        """A head of one file over a few items of others."""
        fresh: Json = json.loads(chance.choice(self.heads))
        fresh["item"] = [self.item(chance) for _ in range(chance.randrange(1, 5))]
        return fresh

    def item(self, chance: Random) -> Json:
        """One item with all below it."""
        fresh: Json = json.loads(chance.choice(self.items))
        return fresh


def read_corpus(more: Sequence[Path] = ()) -> Corpus:
    """All forms in these folders, in an order that does not depend on the machine."""
    paths = sorted(
        (path for folder in (*FOLDERS, *more) for path in folder.rglob("*.json")), key=lambda one: one.parts[-2:]
    )
    whole = [json.loads(path.read_text("utf-8-sig")) for path in paths]
    forms = [one for file in whole for one in _questionnaires(file)]
    texts = [json.dumps(one) for one in (*whole, *forms)]
    heads = [json.dumps({key: value for key, value in one.items() if key != "item"}) for one in forms]
    items = [item for one in forms for item in all_items(one)]
    written = sorted({one for one in map(json.dumps, items) if len(one) < SMALL // 8})
    return Corpus(
        small=tuple(sorted({one for one in texts if len(one) < SMALL})),
        large=tuple(sorted({one for one in texts if len(one) >= SMALL})),
        heads=tuple(sorted({one for one in heads if len(one) < SMALL // 4})),
        items=tuple(written),
        link_ids=tuple(sorted({str(one.get("linkId")) for one in items}))[:200],
    )


def _questionnaires(file: object) -> Iterator[Json]:
    if not isinstance(file, dict):
        return
    if file.get("resourceType") == "Questionnaire":
        yield file
    for entry in file.get("entry", ()):
        yield from _questionnaires(entry.get("resource"))


def all_items(source: object) -> list[Json]:
    """Every item in something, however it is written."""
    found: list[Json] = []
    waiting: list[object] = [source]
    while waiting:
        one = waiting.pop()
        inside = one.get("item") if isinstance(one, dict) else None
        if isinstance(inside, list):
            found += [child for child in inside if isinstance(child, dict)]
            waiting += inside
    return found
