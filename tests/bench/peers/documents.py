"""The bodies that feltapp seals, as plain documents for those who store them so: one JSON object a line."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from feltapp.clock import SystemClock, new_id

_CLOCK = SystemClock()


class Documents:
    """Writes files of new documents, each with the body of one of the revisions."""

    def __init__(self, folder: Path, texts: Iterable[bytes]) -> None:
        self._folder = folder
        self._bodies = [json.loads(text) for text in texts]
        self._draw = Random(7)
        self._number = 0

    def all(self) -> Path:
        """One document for each revision."""
        return self._write(iter(self._bodies))

    def some(self, count: int) -> Path:
        """So many new ones."""
        return self._write(self._draw.choice(self._bodies) for _ in range(count))

    def _write(self, bodies: Iterator[object]) -> Path:
        self._number += 1
        path = self._folder / f"dokumenter-{self._number}.jsonl"
        with path.open("w", encoding="utf-8") as file:
            for body in bodies:
                document = {"id": new_id(_CLOCK).replace("-", ""), "mappe": f"{self._draw.randrange(1_334):032x}"}
                document |= {"author": "kari", "at": _CLOCK.now().isoformat()}
                file.write(json.dumps(document | {"body": body}, ensure_ascii=False) + "\n")
        return path
