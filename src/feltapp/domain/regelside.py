"""Write the page that lists every rule of what is due: `docs/frister.md`, from the table that the program reads.

Reads no file and writes none: `scripts/frister.py` does, and a test fails when the page is behind.
"""

from collections.abc import Iterator

from feltapp.domain.regler import RULES, STYRKER, Lengths

_PAGE = """\
# What is due: all rules

Made from `src/feltapp/domain/regler.py`; do not edit. Write it anew with `scripts/frister.py`. A frist is computed from
the records and never typed in. A passed one stays, under «ikke fulgt opp», until it is done or somebody closes it with
a reason. Lengths are the municipality's settings (`Lengths`); those here are the defaults.
"""


def page() -> str:
    """`docs/frister.md`: every rule, from the table that the program itself reads."""
    return _PAGE + "\n" + "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "| Rule | What | Why | Styrke | Setting | Closed by | Source |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    lengths = Lengths()
    for rule in RULES:
        setting = f"`{rule.length}` = {getattr(lengths, rule.length)}" if rule.length else ""
        cells = (
            f"`{rule.code}`",
            rule.title,
            rule.why,
            STYRKER[rule.styrke],
            setting,
            f"`{rule.closes.value}`",
            rule.source,
        )
        yield f"| {' | '.join(cells)} |"
