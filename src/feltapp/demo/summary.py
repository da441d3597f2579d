"""What the day leaves behind in words: oppsummering.json for programs, oppsummering.txt for people."""

import json
from collections.abc import Sequence
from pathlib import Path

from feltapp.demo.telling import Step


def write(out: Path, steps: Sequence[Step], seconds: float) -> bool:
    """Write both; whether the day went well."""
    ok = bool(steps) and all(step.ok for step in steps)
    data = {
        "ok": ok,
        "steg": [
            {
                "navn": step.name,
                "ok": step.ok,
                "sekunder": step.seconds,
                "sjekket": step.checked,
                "bilder": step.pictures,
                **({"grunn": step.reason} if step.reason else {}),
            }
            for step in steps
        ],
    }
    (out / "oppsummering.json").write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    lines = [f"Dagen {'gikk som den skulle' if ok else 'stoppet'}: {len(steps)} steg på {seconds:.0f} sekunder.", ""]
    for number, step in enumerate(steps, 1):
        lines.append(f"{number}. {step.name} ({'i orden' if step.ok else 'STOPPET'}, {step.seconds:.1f} s)")
        lines += [f"   – {words}" for words in step.checked]
        lines += [f"   GRUNN: {step.reason}"] if step.reason else []
        lines += [f"   Bilder: {', '.join(step.pictures)}"] if step.pictures else []
        lines.append("")
    (out / "oppsummering.txt").write_text("\n".join(lines), encoding="utf-8")
    return ok
