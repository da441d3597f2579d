"""Fetches the peers from their registries into a folder of their own; what cannot be had is said and left out.

Exact versions, each with its hash, in `node/package-lock.json` and `kinto.lock`.  No script of a package is run, except
the one that builds SQLite for WatermelonDB.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.peers.peer import PeerError

HERE = Path(__file__).resolve().parent
_HEADERS = Path("/usr/include/node/node.h")
_SAID = 400


def node(place: Path) -> Path:
    """Where PouchDB, its server and WatermelonDB lie."""
    folder = place / "node"
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise PeerError("node and npm are not on this machine")
    folder.mkdir(parents=True, exist_ok=True)
    for path in (HERE / "node").iterdir():
        shutil.copyfile(path, folder / path.name)
    if _is_there(folder, HERE / "node" / "package-lock.json"):
        return folder
    environment = os.environ | {"npm_config_build_from_source": "true"}
    if _HEADERS.exists():
        environment["npm_config_nodedir"] = str(_HEADERS.parents[2])
    _run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder, environment)
    _run([npm, "rebuild", "better-sqlite3"], folder, environment)
    _mark(folder, HERE / "node" / "package-lock.json")
    return folder


def kinto(place: Path) -> str:
    """The Python that has Kinto."""
    folder, lock = place / "kinto", HERE / "kinto.lock"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _is_there(folder, lock):
        venv.create(folder, clear=True, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        _run([*pip, "--no-deps", "--require-hashes", "-r", str(lock)], HERE, os.environ)
        _mark(folder, lock)
    return str(python)


def kinto_client() -> Sequence[str]:
    """Ours: it brings none for a desktop."""
    return (sys.executable, "-m", "tests.bench.peers.kinto_client")


def _run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
    done = subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode:
        said = done.stdout.decode(errors="replace").strip()[-_SAID:]
        raise PeerError(f"could not be fetched or built; is the machine on the net?  {said}")


def _mark(folder: Path, lock: Path) -> None:
    (folder / ".hentet").write_text(hashlib.sha256(lock.read_bytes()).hexdigest(), encoding="ascii")


def _is_there(folder: Path, lock: Path) -> bool:
    mark = folder / ".hentet"
    return mark.exists() and mark.read_text(encoding="ascii") == hashlib.sha256(lock.read_bytes()).hexdigest()
