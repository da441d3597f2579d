"""`feltapp skjema`: what is in a form's file, how it looks, and what it answers, before anybody takes it into use.

Reads files and writes to standard out (and one picture); but for `ta-i-bruk`, which is a module of its own and loaded
when asked for, it opens no profile and no store, so that it runs anywhere.
Exit code 0: all well; 1: something is left out; 2: a file cannot be used.  What each word means: docs/skjema.md.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path

from feltapp.bootstrap.later import later
from feltapp.clock import SystemClock
from feltapp.errors import FeltappError, Trouble
from feltapp.forms.definition import FormDefinition, FormError, Unsupported
from feltapp.forms.reader import MAX_BYTES, read, read_all
from feltapp.forms.taken import MAPPER
from feltapp.forms.trial import Trial, try_out
from feltapp.ui.text import words

WELL, LEFT_OUT, UNUSABLE = 0, 1, 2
TA_I_BRUK = "ta-i-bruk"
_WIDEST_LIST = 30
"""So many things left out are named on the screen; JSON has them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What one file holds; `error` is in words, and then there is no form."""

    file: str
    form: str = ""
    title: str = ""
    languages: tuple[str, ...] = ()
    fields: int = 0
    unsupported: tuple[Unsupported, ...] = ()
    error: str = ""

    @property
    def ok(self) -> bool:
        """Whether it can be taken into use with nothing left out."""
        return not self.error and not self.unsupported

    def as_json(self) -> dict[str, object]:
        """For other programs."""
        return {
            "fil": self.file,
            "ok": self.ok,
            "skjema": self.form,
            "felter": self.fields,
            "ikke_stottet": [{"linkId": one.link_id, "hva": one.what} for one in self.unsupported],
            "feil": self.error or None,
        }


def main(arguments: Sequence[str]) -> int:
    """Run what was asked for."""
    options = _parser().parse_args(arguments)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # JSON is UTF-8, whatever the machine's own is
    try:
        code = _run(options)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever reads, as `head`, has seen enough; Python would say so once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WELL


def _run(options: argparse.Namespace) -> int:
    try:
        if options.hva == "sjekk":
            return _check(options.filer, as_json=options.json)
        if options.hva == "vis":
            return _show(options.fil, options.svar, options.bilde, max(1, options.fra))
        if options.hva == TA_I_BRUK:
            return int(later("feltapp.bootstrap.ta_i_bruk:run")(options))
        return _answer(options.fil, options.svar)
    except FeltappError as error:
        print(f"{options.fil}: {words(error)}", file=sys.stderr)
        return UNUSABLE


def checked(path: Path) -> Checked:
    """What is in a file, and what of it feltapp does not do."""
    try:
        readings = read_all(_bytes(path))
    except FeltappError as error:
        return Checked(file=str(path), error=words(error))
    first = next((one for one in readings if one.definition.language == "nb-NO"), readings[0])
    notes = dict.fromkeys(note for one in readings for note in one.unsupported)
    return Checked(
        file=str(path),
        form=first.definition.ref,
        title=first.definition.title,
        languages=tuple(dict.fromkeys(one.definition.language for one in readings)),
        fields=_count(first.definition),
        unsupported=tuple(notes),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="feltapp skjema", description="Se hva som er i en skjemafil (FHIR R4 Questionnaire) før den tas i bruk."
    )
    parts = parser.add_subparsers(dest="hva", required=True, metavar="KOMMANDO")
    check = parts.add_parser("sjekk", help="hva filene inneholder, og hva feltapp ikke støtter")
    check.add_argument("filer", nargs="+", type=Path, metavar="FIL")
    check.add_argument("--json", action="store_true", help="skriv som JSON")
    show = parts.add_parser("vis", help="tegn skjemaet som et bilde")
    show.add_argument("fil", type=Path, metavar="FIL")
    show.add_argument("--bilde", type=Path, required=True, metavar="UT.png", help="hit kommer bildet")
    show.add_argument("--svar", type=Path, metavar="INN.json", help="tegn skjemaet med disse svarene")
    show.add_argument("--fra", type=int, default=1, metavar="N", help="begynn med felt nummer N i et langt skjema")
    answer = parts.add_parser("svar", help="prøv et sett svar: hva som vises, beregnes og er feil")
    answer.add_argument("fil", type=Path, metavar="FIL")
    answer.add_argument("--svar", type=Path, required=True, metavar="INN.json", help="en QuestionnaireResponse")
    take = parts.add_parser(TA_I_BRUK, help="la hele teamet bruke skjemaet, eller ta det ut av bruk igjen")
    take.add_argument("fil", metavar="FIL", help="skjemafilen; med --ta-ut holder id|versjon")
    take.add_argument(
        "--profil", type=Path, metavar="MAPPE", help="profilens mappe, eller den som maskinens profiler ligger i"
    )
    take.add_argument(
        "--mappe", choices=[kind.value for kind in MAPPER], help="hvor svarene ligger når filen ikke sier det"
    )
    take.add_argument("--natur", choices=("levende", "låst", "laast"), help="når filen ikke sier det (ellers låst)")
    take.add_argument("--flere", action="store_true", help="levende, og en person kan ha flere om gangen")
    take.add_argument("--likevel", action="store_true", help="ta skjemaet i bruk selv om noe ikke er støttet")
    take.add_argument("--ta-ut", action="store_true", help="ta skjemaet ut av bruk; svarene kan fortsatt leses")
    return parser


def _check(paths: Sequence[Path], *, as_json: bool) -> int:
    found = [checked(path) for path in paths]
    if as_json:
        _print_json([one.as_json() for one in found])
    else:
        for one in found:
            print("\n".join(_lines(one)))
    if any(one.error for one in found):
        return UNUSABLE
    return WELL if all(one.ok for one in found) else LEFT_OUT


def _lines(one: Checked) -> list[str]:
    if one.error:
        return [f"{one.file}: kan ikke brukes. {one.error}"]
    languages = ", ".join(one.languages)
    lines = [
        f"{one.file}: {'alt er støttet' if one.ok else 'noe er ikke støttet'}",
        f"  «{one.title}» ({one.form}), {one.fields} felt, {languages}",
    ]
    lines += [
        f"  Ikke støttet: {note.link_id or 'hele skjemaet'}: {note.what}" for note in one.unsupported[:_WIDEST_LIST]
    ]
    if len(one.unsupported) > _WIDEST_LIST:
        lines.append(f"  … og {len(one.unsupported) - _WIDEST_LIST} til")
    return lines


def _show(path: Path, answers: Path | None, picture: Path, number: int) -> int:
    trial = _trial(path, answers)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    drawn = later("feltapp.ui.forms.picture:draw")(trial.definition, trial.state, number - 1)
    try:
        picture.write_bytes(drawn.png)
    except OSError:
        raise Trouble("bilde-ikke-skrevet", fil=str(picture)) from None
    print(f"Bildet av «{trial.definition.title}» ligger i {picture}")
    if drawn.last < drawn.total or number > 1:
        print(f"Det viser felt {number} til {drawn.last} av {drawn.total}.")
    if drawn.cut:
        print("Skjemaet er høyere enn et bilde kan være: det nederste er ikke med.")
    if drawn.last < drawn.total:
        print(f"Resten: legg til --fra {drawn.last + 1}")
    return WELL


def _answer(path: Path, answers: Path) -> int:
    trial = _trial(path, answers)
    errors: dict[str, list[dict[str, str]]] = {}
    for one in trial.problems:
        text = one.validation_text or words(FormError(one.code, grense=one.limit))
        errors.setdefault(one.link_id, []).append({"kode": one.code, "tekst": text})
    _print_json(
        {
            "skjema": trial.definition.ref,
            "synlige": list(trial.visible),
            "beregnet": dict(trial.computed),
            "feil": errors,
            "ikke_stottet": [{"linkId": one.link_id, "hva": one.what} for one in trial.unsupported],
            "svar": json.loads(trial.response),
        }
    )
    return WELL


def _trial(path: Path, answers: Path | None) -> Trial:
    reading = read(_bytes(path))
    today = SystemClock().now().date()
    return try_out(reading, b"" if answers is None else _bytes(answers), today=today)


def _bytes(path: Path) -> bytes:
    """A file's content, never more of it than a form may hold and one byte, which is then refused as too large."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise FormError("fil-finnes-ikke", fil=str(path)) from None
    except OSError:
        raise Trouble("fil-ikke-lest", fil=str(path)) from None


def _count(definition: FormDefinition) -> int:
    waiting, count = list(definition.fields), 0
    while waiting:
        field = waiting.pop()
        count += 1
        waiting.extend(field.children)
    return count


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
