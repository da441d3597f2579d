"""Write the page that lists every rule of what is due: `docs/frister.md`, from the table that the program reads.

Reads no file and writes none: `scripts/frister.py` does, and a test fails when the page is behind.
"""

from collections.abc import Iterator

from feltapp.domain.lengths import DEFAULT, LENGDER, in_words
from feltapp.domain.regler import RULES, STYRKER

_PAGE = """\
# What is due: all rules

Made from `src/feltapp/domain/regler.py`; do not edit. Write it anew with `scripts/frister.py`. A frist is computed from
the records and never typed in. A passed one stays, under «ikke fulgt opp», until it is done or somebody closes it with
a reason. Lengths are the municipality's settings: a teamleder sets them under «Innstillinger», with source and year,
and they hold on every laptop of the team (docs/adr/0023). Those here are the defaults.
"""
_LENGTHS = """
## Lengths and their defaults

From `src/feltapp/domain/lengths.py`. Bounds are what the page takes; anything else is refused. Where two leaders have
set one apart from each other, the stricter holds until one of them has chosen.

| Setting | What | Default | Bounds | Stricter | Source | Year |
| --- | --- | --- | --- | --- | --- | --- |
"""


def page() -> str:
    """`docs/frister.md`: every rule, from the table that the program itself reads."""
    return _PAGE + "\n" + "\n".join(_lines()) + "\n" + _LENGTHS + "\n".join(_lengths()) + "\n"


def _lines() -> Iterator[str]:
    yield "| Rule | What | Why | Styrke | Setting | Closed by | Source |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for rule in RULES:
        setting = f"`{rule.length}`: {in_words(LENGDER[rule.length], DEFAULT.of(rule.length))}" if rule.length else ""
        cells = (
            f"`{rule.code}`",
            rule.title,
            rule.reason(DEFAULT),
            STYRKER[rule.styrke],
            setting,
            f"`{rule.closes.value}`",
            rule.source,
        )
        yield f"| {' | '.join(cells)} |"


def _lengths() -> Iterator[str]:
    for one in LENGDER.values():
        bounds = f"{one.least}–{one.most}"
        default = in_words(one, one.default)
        yield f"| `{one.key}` | {one.name} | {default} | {bounds} | {one.strengest} | {one.source} | {one.year} |"
