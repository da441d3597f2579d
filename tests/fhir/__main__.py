"""`make fhir`: what ships and what the app writes, before validators of FHIR R4 that others wrote.

    make fhir       python -m tests.fhir --ut MAPPE --validator MAPPE/validate.mjs
    make fhir ARGS="--profiler MAPPE"    … and hold Patient and RelatedPerson to the Norwegian base profiles in MAPPE

Writes each resource as a file, lets the validators object, and says what they objected to by the resource's own name.
They must also object to what is wrong on purpose (`wrong.py`): else their silence means nothing.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.fhir.bundles import bundles
from tests.fhir.samples import Sample, forms, responses
from tests.fhir.wrong import wrong, wrong_by_profile


def main() -> int:
    """Run the validators; 1 when they object, or let something pass that is wrong."""
    parser = argparse.ArgumentParser(prog="fhir", description="Valider skjemaer og svar som FHIR R4.")
    parser.add_argument("--ut", type=Path, required=True, help="mappe for filene som valideres")
    parser.add_argument("--validator", type=Path, required=True, help="validate.mjs, med det den trenger ved siden av")
    parser.add_argument("--profiler", type=Path, help="mappe med StructureDefinition (no-basis) som også skal holdes")
    options = parser.parse_args()
    asked = [str(options.validator), str(options.profiler)] if options.profiler else [str(options.validator)]
    right = [*forms(), *responses(), *bundles()]
    findings = _objections(right, options.ut / "riktig", asked)
    for name, said in findings:
        print(f"{name}: {said}")
    bad = [*wrong(), *(wrong_by_profile() if options.profiler else ())]
    seen = {name for name, _ in _objections(bad, options.ut / "galt", asked)}
    passed = [one.name for one in bad if one.name not in seen]
    for name in passed:
        print(f"{name}: er galt, og ble ikke oppdaget")
    told = f"{len(bad) - len(passed)} av {len(bad)} feil som var lagt inn, ble funnet"
    print(f"fhir: {len(right)} ressurser, {len(findings)} innvendinger; {told}.")
    return 1 if findings or passed else 0


def _objections(samples: Sequence[Sample], folder: Path, asked: Sequence[str]) -> list[tuple[str, str]]:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names = {f"{number:05}.json": one.name for number, one in enumerate(samples)}
    for file, one in zip(names, samples, strict=True):
        (folder / file).write_bytes(one.data)
    validator, *profiles = asked
    command = ["node", validator, str(folder), *profiles]
    result = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    *lines, last = result.stdout.splitlines() or [""]
    if f'"seen":{len(samples)},' not in last:
        raise SystemExit("fhir: validatoren kom ikke gjennom alle filene")
    parted = (line.partition(": ") for line in lines)
    return [(names.get(file, file), said) for file, _, said in parted]


if __name__ == "__main__":
    sys.exit(main())
