"""Take every text that people read out of the source, into the files that translators fill: `make oversett`.

`oversett.py`                         lupdate, then lrelease: resources/i18n/feltapp_<code>.ts and .qm
`oversett.py --mangler nn > nn.json`  what is not translated yet, as {text: ""}; one with a count as {text: ["", ""]}
`oversett.py --fyll nn nn.json`       put translations in from such a file, and make the .qm

Both tools are Qt's own, from the wheel of PySide6: docs/adr/0022.  A text with a comment is written «text␟comment».
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "feltapp"
FOLDER = ROOT / "resources" / "i18n"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = {"nn": "nn_NO", "en": "en_GB", "se": "se_NO"}
FOLDERS = ("actions", "domain", "fhir", "forms", "pdf", "ui")
"""Those whose words reach a person at the window."""
BETWEEN = "␟"
CALL = re.compile(r"\btr(_noop)?\(")


def catalog(code: str) -> Path:
    return FOLDER / f"feltapp_{code}.ts"


def sources() -> list[Path]:
    """The modules that say something, always in the same order."""
    found = (path for folder in FOLDERS for path in (SOURCE / folder).rglob("*.py"))
    return sorted(path for path in found if CALL.search(path.read_text("utf-8")))


def tool(name: str) -> str:
    """Qt's program, as it lies in the wheel."""
    places = (TOOLS / name, TOOLS / f"{name}.exe", TOOLS / "Qt" / "libexec" / name)
    return str(next(place for place in places if place.exists()))


def update(codes: Iterable[str], folder: Path | None = None) -> None:
    """Bring the .ts files in step with the source.  What is not said any more is dropped, and nothing guessed."""
    names = [path.relative_to(ROOT).as_posix() for path in sources()]
    options = [
        "-silent",
        "-no-obsolete",
        "-sort-messages",
        "-locations",
        "none",
        "-source-language",
        "nb_NO",
        "-tr-function-alias",
        "tr+=tr_noop",
    ]
    names_of_it = ["-tr-function-alias", "tr+=tr_noop"]
    heuristics = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    for code in codes:  # one by one, each with its own number of forms for a count
        made = str((folder or FOLDER) / f"feltapp_{code}.ts")
        run(
            [
                tool("lupdate"),
                *options,
                *names_of_it,
                *heuristics,
                "-target-language",
                LANGUAGES[code],
                *names,
                "-ts",
                made,
            ]
        )


def release(codes: Iterable[str], folder: Path | None = None) -> None:
    """Make the .qm files that the window reads; what is unfinished is left out of them, and shown in bokmål."""
    for code in codes:
        made = (folder or FOLDER) / f"feltapp_{code}.qm"
        run(
            [
                tool("lrelease"),
                "-silent",
                "-nounfinished",
                "-removeidentical",
                str(made.with_suffix(".ts")),
                "-qm",
                str(made),
            ]
        )


def run(command: list[str]) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


def messages(code: str) -> tuple[ET.Element, tuple[tuple[str, ET.Element], ...]]:
    """The file, and each of its messages by the name that translators know it by."""
    tree = ET.fromstring(catalog(code).read_bytes())  # noqa: S314 - our own file
    found = []
    for message in tree.iter("message"):
        comment = message.findtext("comment", "")
        found.append((message.findtext("source", "") + (BETWEEN + comment if comment else ""), message))
    return tree, tuple(found)


def missing(code: str) -> dict[str, str | list[str]]:
    """What nobody has translated yet."""
    found: dict[str, str | list[str]] = {}
    for name, message in messages(code)[1]:
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            forms = translation.findall("numerusform")
            found[name] = [""] * len(forms) if forms else ""
    return found


def fill(code: str, given: dict[str, str | list[str]]) -> int:
    """Put translations into the .ts; how many found their place."""
    tree, found = messages(code)
    placed = 0
    for name, message in found:
        words, translation = given.get(name), message.find("translation")
        if not words or translation is None:
            continue
        forms = translation.findall("numerusform")
        if forms:
            if not isinstance(words, list) or len(words) != len(forms) or not all(words):
                sys.exit(f"«{name}» skal ha {len(forms)} former i en liste.")
            for form, word in zip(forms, words, strict=True):
                form.text = word
        else:
            if not isinstance(words, str):
                sys.exit(f"«{name}» skal ha én oversettelse.")
            translation.text = words
        translation.attrib.pop("type", None)
        placed += 1
    catalog(code).write_bytes(ET.tostring(tree, "utf-8"))
    return placed


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="oversett", description="Hent tekstene ut av koden, og lag det vinduet leser."
    )
    parser.add_argument("--mangler", choices=LANGUAGES, help="vis det som ikke er oversatt, som JSON")
    parser.add_argument("--fyll", nargs=2, metavar=("SPRÅK", "FIL"), help="sett inn oversettelser fra en JSON-fil")
    chosen = parser.parse_args(arguments)
    if chosen.mangler:
        print(json.dumps(missing(chosen.mangler), ensure_ascii=False, indent=1))
        return 0
    if chosen.fyll:
        code, file = chosen.fyll
        placed = fill(code, json.loads(Path(file).read_text("utf-8")))
        print(f"{code}: {placed} oversettelser satt inn.")
    update(LANGUAGES)
    release(LANGUAGES)
    for code in LANGUAGES:
        print(f"{code}: {len(missing(code))} av {len(messages(code)[1])} mangler.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
