"""`make pdfa`: every paper, as the file that a journal system gets, before a validator of PDF/A that others wrote.

    make pdfa       python -m tests.pdfa --ut MAPPE

Writes each paper of each made-up person as PDF/A-1b (`pdf/arkiv.py`), lets Apache PDFBox Preflight and qpdf object, and
says what they objected to.  Preflight must also object to what is wrong on purpose (`wrong.py`), and qpdf must open
what is locked: else their silence means nothing.
"""

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from feltapp.pdf.arkiv import archived
from feltapp.pdf.attached import locked
from feltapp.pdf.encrypted import encrypted
from tests.golden.documents import DOCUMENTS, all_of_them
from tests.golden.people import NORMAL
from tests.pdfa.papers import with_pictures
from tests.pdfa.wrong import wrong

JARS = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api")
PASSWORD = "seks ord som bare er her"
_VERDICT = re.compile(r"^The file (?P<file>\S+\.pdf) is (?P<not>not )?a valid PDF/A-1b file", re.MULTILINE)


def main() -> int:
    """Run the validators; 1 when they object, or let something pass that is wrong."""
    parser = argparse.ArgumentParser(prog="pdfa", description="Valider papirene som PDF/A-1b.")
    parser.add_argument("--ut", type=Path, required=True, help="mappe for filene som valideres")
    parser.add_argument("--java", type=Path, default=Path("/usr/share/java"), help="mappe med PDFBox (preflight.jar)")
    options = parser.parse_args()
    papers = {f"{document}-{who}": DOCUMENTS[document](who).pdf for document, who in all_of_them()}
    right = {name: archived(pdf) for name, pdf in {**papers, **with_pictures()}.items()}
    findings = _preflight(right, options.ut / "riktig", options.java)
    damaged = _qpdf(right, options.ut / "riktig", "")
    one = papers[f"kriseplan-{NORMAL}"]
    closed = {"last": encrypted(one, PASSWORD), "pakke": locked(one, b"{}", PASSWORD)}
    _write(closed, options.ut / "last")
    damaged |= _qpdf(closed, options.ut / "last", PASSWORD)
    for name, said in (findings | damaged).items():
        print(f"{name}: {said}")
    bad = {**wrong(right[f"kriseplan-{NORMAL}"]), "som-den-tegnes": one}
    passed = sorted(bad.keys() - _preflight(bad, options.ut / "galt", options.java).keys())
    for name in passed:
        print(f"{name}: er galt, og ble ikke oppdaget")
    told = f"{len(bad) - len(passed)} av {len(bad)} feil som var lagt inn, ble funnet"
    print(f"pdfa: {len(right)} papirer og {len(closed)} låste filer, {len(findings | damaged)} innvendinger; {told}.")
    return 1 if findings or damaged or passed else 0


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / f"{name}.pdf").write_bytes(data)


def _preflight(files: Mapping[str, bytes], folder: Path, jars: Path) -> dict[str, str]:
    """What Preflight says of each that is no PDF/A-1b; every file has to be spoken of."""
    _write(files, folder)
    path = ":".join(str(jars / f"{name}.jar") for name in JARS)
    command = ["java", "-cp", path, "org.apache.pdfbox.preflight.Validator_A1b", "batch", str(folder)]
    result = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8", check=False
    )
    verdicts = list(_VERDICT.finditer(result.stdout))
    if {one["file"].removesuffix(".pdf") for one in verdicts} != files.keys():
        raise SystemExit("pdfa: validatoren kom ikke gjennom alle filene")
    ends = [*(one.start() for one in verdicts[1:]), len(result.stdout)]
    return {
        one["file"].removesuffix(".pdf"): " ".join(result.stdout[one.end() : end].split())
        for one, end in zip(verdicts, ends, strict=True)
        if one["not"]
    }


def _qpdf(files: Mapping[str, bytes], folder: Path, password: str) -> dict[str, str]:
    """What qpdf says of each whose parts do not hang together."""
    found: dict[str, str] = {}
    for name in files:
        command = ["qpdf", "--check", f"--password={password}", str(folder / f"{name}.pdf")]
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if result.returncode:
            found[name] = " ".join(result.stdout.split())
    return found


if __name__ == "__main__":
    sys.exit(main())
