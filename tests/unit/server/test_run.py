"""The command itself: starts, answers, tells the file when it stops; refuses what would be unsafe, in plain words."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from feltapp.clock import SystemClock
from feltapp.server import keyservice
from feltapp.server.app import open_central
from feltapp.server.restore import read_witness
from feltapp.server.run import serve
from feltapp.server.settings import Settings
from tests.architecture.tree import ROOT

START = "import sys; from feltapp.server.run import serve; sys.exit(serve(sys.argv[1:]))"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def _started(folder: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-u", "-c", START, "--mappe", str(folder), "--port", str(port)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _answers(port: int) -> bool:
    transport = httpx2.HTTPTransport(retries=8)  # connects again with growing pauses
    with httpx2.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, transport=transport) as client:
        return bool(client.get("/v1/health").json()["ok"])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_starts_answers_and_stops_in_order(tmp_path: Path, number: signal.Signals) -> None:
    folder, port = tmp_path / "sentral", _free_port()
    with _started(folder, port) as process:
        assert _answers(port)
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 0, err
    assert "Traceback" not in err
    assert f"Sentralen lytter på 127.0.0.1:{port}" in out
    assert "Legg dem hos tre ulike personer" in out
    witness = read_witness(folder / "tilstand" / "epoke.json")
    with sqlite3.connect(folder / "sentral.db") as database:
        assert witness == database.execute("SELECT epoch, commits FROM state").fetchone()
    database.close()


def test_a_second_server_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    central = open_central(Settings(folder=tmp_path), SystemClock())
    said: list[str] = []
    assert serve(["--mappe", str(tmp_path)], said.append) == 1
    central.close()
    assert said == ["Sentralen kjører allerede på denne mappen. Stopp den først."]


def test_the_first_leader_gets_a_code(tmp_path: Path) -> None:
    said: list[str] = []
    args = ["--mappe", str(tmp_path), "--forste-leder", "Berit Ås", "--team", "ROP-teamet"]
    assert serve(args, said.append) == 0
    assert said[0].startswith("Engangskode for Berit Ås, leder i ROP-teamet: ")
    code = said[0].rsplit(" ", 1)[1]
    assert [len(part) for part in code.split("-")] == [5, 4, 4]
    with sqlite3.connect(tmp_path / "sentral.db") as database:
        stored = b"".join(bytes(row[0]) for row in database.execute("SELECT data FROM innrullering"))
    database.close()
    assert b"Berit" in stored
    assert code.replace("-", "").encode() not in stored


def test_other_machines_are_served_over_tls_alone(tmp_path: Path) -> None:
    said: list[str] = []
    assert serve(["--mappe", str(tmp_path), "--vert", "sentral.example"], said.append) == 1
    assert "TLS" in said[0]
    assert not (tmp_path / "sentral.db").exists()


def test_lost_keys_come_back_from_two_shares(tmp_path: Path) -> None:
    said: list[str] = []
    keyservice.install(tmp_path / "gammel")
    one, _, three = keyservice.shares_still_here(tmp_path / "gammel")
    args = ["--mappe", str(tmp_path / "ny"), "--nokler-fra", str(one), str(three)]
    assert serve(args, said.append) == 0
    before, after = keyservice.load(tmp_path / "gammel"), keyservice.load(tmp_path / "ny" / "nokler")
    assert before.municipality_sealing == after.municipality_sealing
    assert serve(args, said.append) == 1
    assert said[-1] == "Det er nøkler her fra før. De blir ikke skrevet over."
