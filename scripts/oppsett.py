"""Set up a bare machine and run one of the project's commands: behind the Makefile, or instead of it.

    python3 scripts/oppsett.py demo --ut MAPPE      (Windows: py scripts/oppsett.py demo --ut MAPPE)

Standard library only, and no syntax newer than Python 3.8: it runs before anything is installed, and must be able
to say in words that Python is too old.  It never asks: as root on Debian and Ubuntu it installs what is missing,
otherwise it prints the one line to type and stops.  Whether something is missing is found by looking for the thing
itself, not by asking a package manager that may know it under another name.
The set-up is done once for each content of the lock files; a second run does nothing.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
FHIR = ROOT / ".fhir"
PDFA = ROOT / ".pdfa"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = str(BIN / ("python.exe" if WINDOWS else "python"))
CACHES = (".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache")
MADE = (".venv", ".fhir", ".pdfa", ".peers", "build", "dist", *CACHES)
OLDEST = (3, 11)
NEWER = ("python3.11", "python3.12", "python3.13", "python3.14")

# What the files of Qt that we use name in themselves (readelf -d: Core, Gui, Widgets, Network, DBus, the xcb platform)
# and a system may lack, with the Debian package it comes in.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    **{
        f"libxcb-{name}.so.{number}": f"libxcb-{name}{number}"
        for name, number in (
            ("cursor", 0), ("glx", 0), ("image", 0), ("randr", 0), ("render", 0), ("render-util", 0), ("shape", 0),
            ("shm", 0), ("sync", 1), ("util", 1), ("xfixes", 0), ("xkb", 1), ("icccm", 4),
        )
    },
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
}
SCREEN = {"Xvfb": "xvfb"}
FHIR_PROGRAMS = {"node": "nodejs", "npm": "npm"}
PDFA_PROGRAMS = {"java": "default-jre-headless", "qpdf": "qpdf"}
PEERS_PROGRAMS = {
    **FHIR_PROGRAMS,
    "make": "make",  # with the next two, what builds SQLite for one of them
    "g++": "g++",
    "/usr/include/node/node.h": "libnode-dev",
}
TEST_PROGRAMS = {
    "pdftotext": "poppler-utils",
    "sqlcipher": "sqlcipher",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",  # tests/journey/heard.py listens as a screen reader does
    "cupsd": "cups-daemon",  # tests/journey/cups.py prints on a queue of its own
    "lp": "cups-client",
}
# Apache PDFBox Preflight, the validator of PDF/A-1b, and what it needs; on other systems: --java FOLDER.
JAVA = Path("/usr/share/java")
JARS = {
    "preflight.jar": "libpdfbox2-java",
    "fontbox2.jar": "libfontbox2-java",
    "commons-logging.jar": "libcommons-logging-java",
    "javax.activation.jar": "libactivation-java",
    "jaxb-api.jar": "libjaxb-api-java",
}
# Where Debian puts programs that only an administrator starts by hand; they need not be on everybody's PATH.
ALSO = "/usr/sbin"


class Stop(Exception):
    """Something only a person can put right; the text says what to do."""


def say(text: str) -> None:
    print(text, flush=True)


def run_quietly(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run a step of the set-up; its words are shown only when it fails."""
    result = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if result.returncode:
        say(result.stdout)
        raise Stop(f"Dette gikk ikke: {' '.join(command)}")


# --- the machine


def has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def is_there(program: str, where: str) -> bool:
    """Whether a program is on the path `where`, or, named by its whole path, a file is there."""
    return Path(program).is_file() if os.path.isabs(program) else bool(shutil.which(program, path=where))


def missing_packages(command: str) -> list[str]:
    """The Debian packages that hold what this machine lacks for the command."""
    missing: list[str] = []
    if not Path(PYTHON).exists() and not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        missing.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if not sys.platform.startswith("linux"):
        return missing
    if command != "sentral":
        missing += [package for library, package in LIBRARIES.items() if not has_library(library)]
    programs: dict[str, str] = {}
    has_screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if command in ("test", "historier", "oppgaver") or (command in ("demo", "bench") and not has_screen):
        programs.update(SCREEN)
    if command == "test":
        programs.update(TEST_PROGRAMS)
    if command == "fhir":
        programs.update(FHIR_PROGRAMS)
    if command == "bench-peers":
        programs.update(PEERS_PROGRAMS)
    if command == "pdfa":
        programs.update(PDFA_PROGRAMS)
        missing += [package for jar, package in JARS.items() if not (JAVA / jar).exists()]
    where = os.pathsep.join((os.environ.get("PATH", os.defpath), ALSO))
    missing += [package for program, package in programs.items() if not is_there(program, where)]
    return missing


def set_up_machine(command: str) -> None:
    missing = missing_packages(command)
    if not missing:
        return
    names = " ".join(missing)
    if not shutil.which("apt-get"):
        raise Stop(f"Maskinen mangler noe. Installer det som på Debian heter:\n  {names}\nPrøv så på nytt.")
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        line = f"sudo apt-get update && sudo {' '.join(install)}"
        raise Stop(f"Maskinen mangler noen systempakker. Skriv denne linjen, og prøv på nytt:\n  {line}")
    say(f"Installerer systempakker: {names}")
    run_quietly(["apt-get", "update"])
    run_quietly(install, dict(os.environ, DEBIAN_FRONTEND="noninteractive"))
    left = missing_packages(command)
    if left:
        raise Stop(f"Pakkene ble installert, men dette mangler fortsatt: {' '.join(left)}")


# --- the virtual environment


def lock_file(development: bool) -> Path:
    return ROOT / ("requirements-dev.lock" if development else "requirements.lock")


def stamp_file(development: bool) -> Path:
    return VENV / (".oppsett-dev" if development else ".oppsett")


def stamp(development: bool) -> str:
    """What .venv was made from and where; not by which Python, since installing packages may renew that one."""
    return f"{ROOT}\n{hashlib.sha256(lock_file(development).read_bytes()).hexdigest()}\n"


def is_set_up(development: bool) -> bool:
    mark = stamp_file(development)
    return Path(PYTHON).exists() and mark.exists() and mark.read_text("utf-8") == stamp(development)


def site_packages() -> Path:
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(subprocess.run([PYTHON, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout.strip())


def has_pip() -> bool:
    """Whether .venv is there and alive: it dies when the Python it was made from is taken away."""
    try:
        answer = subprocess.run([PYTHON, "-m", "pip", "--version"], stdout=subprocess.DEVNULL, check=False)
        return answer.returncode == 0
    except OSError:
        return False


def set_up_venv(development: bool) -> None:
    if is_set_up(True) or (not development and is_set_up(False)):
        return
    say("Lager .venv og henter pakker. Det tar noen minutter første gang …")
    if not has_pip():
        run_quietly([sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-compile"]
    # The lock is whole, so nothing else may be pulled in; wheels only, so that no unpinned builder is run.
    run_quietly([*pip, "--no-deps", "--require-hashes", "--only-binary=:all:", "-r", str(lock_file(development))])
    join_checkout()
    # Warnings in other people's test data are no failure of ours.
    subprocess.run([PYTHON, "-m", "compileall", "-qq", "-j", "0", str(site_packages()), str(ROOT / "src")], check=False)
    stamp_file(development).write_text(stamp(development), "utf-8")


def join_checkout() -> None:
    """Let .venv find the checkout itself: an edit is live, and nothing without a hash is needed to build it."""
    (site_packages() / "feltapp.pth").write_text(f"{ROOT / 'src'}\n", "utf-8")
    if WINDOWS:
        (BIN / "feltapp.cmd").write_text('@"%~dp0python.exe" -m feltapp %*\n', "utf-8")
        return
    launcher = BIN / "feltapp"
    launcher.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -m feltapp "$@"\n', "utf-8")
    launcher.chmod(0o755)


# --- the commands


def environment() -> dict[str, str]:
    """The caller's, but compiled modules are kept: without them each start reads every module anew."""
    mine = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    mine["PYTHONUTF8"] = "1"
    return mine


def run(*arguments: str) -> int:
    return subprocess.run([PYTHON, *arguments], cwd=ROOT, env=environment(), check=False).returncode


def clock(started: float) -> str:
    seconds = round(time.monotonic() - started)
    return f"{seconds // 60} min {seconds % 60} s" if seconds >= 60 else f"{seconds} s"


CHECKS = (
    ("kodestil", ("-m", "ruff", "check", "--quiet", ".")),
    ("typer", ("-m", "mypy")),
    ("lag", ("-c", "from importlinter.cli import lint_imports_command as check; check()", "--no-logo")),
)


def check(name: str, pytest: tuple[str, ...]) -> int:
    started = time.monotonic()
    for title, arguments in (*CHECKS, ("prøver", ("-m", "pytest", "-q", *pytest))):
        step = time.monotonic()
        say(f"— {title}")
        if run(*arguments):
            say(f"{name}: stoppet ved {title} etter {clock(started)}.")
            return 1
        say(f"  i orden på {clock(step)}")
    say(f"{name}: kodestil, typer, lag og alle prøver er i orden, på {clock(started)}.")
    return 0


def demo(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="demo", add_help=False)
    parser.add_argument("--ut", type=Path, default=ROOT / "ut")
    mine, rest = parser.parse_known_args(arguments)
    folder = mine.ut.resolve()
    started = time.monotonic()
    failed = run("-m", "feltapp", "demo", "--ut", str(folder), *rest)
    if failed:
        say(f"demo: dagen stoppet etter {clock(started)}. Oppsummeringen i {folder} sier ved hvilket steg.")
    else:
        say(f"demo: kjørte hele dagen på {clock(started)}. Bilder, kriseplan og oppsummering ligger i {folder}.")
    return failed


def historier(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="historier", add_help=False)
    parser.add_argument("--ut", type=Path, default=ROOT / "ut-historier")
    mine, rest = parser.parse_known_args(arguments)
    folder = mine.ut.resolve()
    started = time.monotonic()
    failed = run("-m", "feltapp", "historier", "--ut", str(folder), *rest)
    said = "stoppet" if failed else "gikk som de skulle"
    say(f"historier: {said}, etter {clock(started)}. Bilder og oppsummering ligger i {folder}.")
    return failed


def oppgaver(arguments: list[str]) -> int:
    return run("-m", "feltapp", "oppgaver", *(arguments or ("--ut", str(ROOT / "docs" / "oppgaver.md"))))


def app(arguments: list[str]) -> int:
    return run("-m", "feltapp", *arguments)


def sentral(arguments: list[str]) -> int:
    return run("-m", "feltapp", "sentral", *arguments)


def bench(arguments: list[str]) -> int:
    return run("-m", "tests.bench", *arguments)


def bench_peers(arguments: list[str]) -> int:
    return run("-m", "tests.bench.peers", *arguments)


def fuzz(arguments: list[str]) -> int:
    return run("-m", "tests.fuzz", *arguments)


def fhir(arguments: list[str]) -> int:
    """The validators are fetched once for each content of their lock file, into a folder of their own."""
    FHIR.mkdir(exist_ok=True)
    source = ROOT / "tests" / "fhir"
    for name in ("package.json", "package-lock.json", "validate.mjs", "profiles.mjs"):
        shutil.copyfile(source / name, FHIR / name)
    locked = hashlib.sha256((source / "package-lock.json").read_bytes()).hexdigest()
    mark = FHIR / ".oppsett"
    if not mark.exists() or mark.read_text("utf-8") != locked:
        say("Henter validatorene …")
        npm = shutil.which("npm") or "npm"
        run_quietly([npm, "ci", "--prefix", str(FHIR), "--ignore-scripts", "--no-audit", "--no-fund"])
        mark.write_text(locked, "utf-8")
    return run("-m", "tests.fhir", "--ut", str(FHIR / "ut"), "--validator", str(FHIR / "validate.mjs"), *arguments)


def oversett(arguments: list[str]) -> int:
    return run(str(ROOT / "scripts" / "oversett.py"), *arguments)


def pdfa(arguments: list[str]) -> int:
    return run("-m", "tests.pdfa", "--ut", str(PDFA), *arguments)


def quick_check(arguments: list[str]) -> int:
    return check("check", ("tests/unit", "tests/architecture", *arguments))


def full_test(arguments: list[str]) -> int:
    return check("test", ("--hypothesis-profile=ci", *arguments))


def lock(_: list[str]) -> int:
    """Resolve anew and write both lock files; uv's own lock is dropped, since it names the host it asked."""
    uv = shutil.which("uv") or shutil.which(str(BIN / "uv"))
    if uv is None:
        raise Stop("`lock` trenger uv. Installer det fra https://docs.astral.sh/uv/, og prøv på nytt.")
    export = [uv, "export", "--quiet", "--frozen", "--no-emit-project", "--no-header", "--no-annotate"]
    try:
        run_quietly([uv, "lock", "--quiet"])
        run_quietly([*export, "--no-dev", "-o", str(lock_file(False))])
        run_quietly([*export, "-o", str(lock_file(True))])
    finally:
        (ROOT / "uv.lock").unlink(missing_ok=True)
    say("lock: skrev requirements.lock og requirements-dev.lock på nytt.")
    return 0


def clean(_: list[str]) -> int:
    """Take away what set-up and tests made, .venv too; nothing that somebody wrote."""
    for name in MADE:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    for folder in ("src", "tests", "scripts"):
        for cache in (ROOT / folder).rglob("__pycache__"):
            shutil.rmtree(cache, ignore_errors=True)
    say("clean: tok bort .venv og alt som var laget av verktøyene.")
    return 0


COMMANDS: dict[str, tuple[str, Callable[[list[str]], int]]] = {
    "demo": ("kjør hele dagen: sentral, to maskiner og oppdiktede mennesker (--ut MAPPE)", demo),
    "historier": ("fortell fem historier fra arbeidet i egne vinduer (--ut MAPPE)", historier),
    "oppgaver": ("tell trykkene i de vanligste oppgavene, og skriv docs/oppgaver.md", oppgaver),
    "run": ("åpne appen", app),
    "sentral": ("start den sentrale serveren", sentral),
    "check": ("kodestil, typer, lag og enhetsprøver: under to minutter", quick_check),
    "test": ("alt, slik byggeserveren kjører det", full_test),
    "bench": ("mål, og skriv tabellen over forholdstall", bench),
    "bench-peers": ("mål det samme ved siden av andres programmer, som hentes og tas bort igjen", bench_peers),
    "fuzz": ("prøv skjemaer og svar som er gått galt (--antall 1000000)", fuzz),
    "fhir": ("la andres validatorer se på skjemaer og svar som FHIR R4", fhir),
    "oversett": ("hent tekstene ut av koden, og lag oversettelsene som vinduet leser", oversett),
    "pdfa": ("la en annens validator se på papirene som PDF/A-1b", pdfa),
    "lock": ("løs avhengighetene på nytt og skriv låsefilene", lock),
    "clean": ("ta bort .venv og alt som verktøyene har laget", clean),
}
BARE = ("lock", "clean")  # these need no .venv
DEVELOPMENT = ("check", "test", "bench", "bench-peers", "fuzz", "fhir", "pdfa")


def find_newer_python() -> str | None:
    return next((path for path in map(shutil.which, NEWER) if path), None)


def main(arguments: list[str]) -> int:
    if sys.version_info[:2] < OLDEST:
        newer = find_newer_python()
        if newer is None:
            version = ".".join(map(str, sys.version_info[:3]))
            raise Stop(f"feltapp trenger Python 3.11 eller nyere, og dette er {version} ({sys.executable}).")
        return subprocess.run([newer, __file__, *arguments], check=False).returncode
    if not arguments or arguments[0] not in COMMANDS:
        width = max(map(len, COMMANDS))
        say("\n".join(f"  {name:{width}}  {meaning}" for name, (meaning, _) in COMMANDS.items()))
        return 0 if arguments[:1] in ([], ["help"]) else 2
    name, rest = arguments[0], arguments[1:]
    if name not in BARE:
        set_up_machine(name)
        set_up_venv(development=name in DEVELOPMENT)
    return COMMANDS[name][1](rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as reason:
        sys.exit(str(reason))
    except KeyboardInterrupt:
        sys.exit(130)
