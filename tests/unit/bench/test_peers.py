"""A peer that fails is left out with its own words and stops nobody; what is fetched is pinned, and names no host."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.leash import Leash
from tests.bench.peers.beside import Beside
from tests.bench.peers.documents import Documents
from tests.bench.peers.install import HERE
from tests.bench.peers.peer import Peer, PeerError, Process
from tests.bench.world import World

_SERVER = """
import json, sys
print(json.dumps({"url": "here"}), flush=True)
for line in sys.stdin:
    print(json.dumps({"bytes": 7}), flush=True)
"""
_LAPTOP = """
import json, sys
seen = 0
for line in sys.stdin:
    asked = json.loads(line)
    seen += 1
    if asked["do"] == "meet" and seen > LIMIT:
        found = {"error": "no more"}
    else:
        found = {"seconds": 2.0, "received": 0, "peak": 3, "sent": 0}
    print(json.dumps(found), flush=True)
"""


@pytest.fixture
def leash() -> Iterator[Leash]:
    one = Leash()
    yield one
    one.close()


@pytest.fixture
def beside(tmp_path: Path, leash: Leash) -> Iterator[Beside]:
    peers = [_peer(tmp_path, leash, "sound", 99), _peer(tmp_path, leash, "weak", 2)]
    world = World(tmp_path / "world", 0)
    documents = Documents(tmp_path, [b'{"v": 1}'])
    yield Beside(world=world, peers=list(peers), documents=documents, everything=documents.all())
    for one in peers:
        one.close()


def _peer(folder: Path, leash: Leash, name: str, limit: int) -> Peer:
    own = folder / name
    own.mkdir()
    python = [sys.executable, "-c"]
    server = Process([*python, _SERVER], folder, folder / "log", leash)
    client = [*python, _LAPTOP.replace("LIMIT", str(limit))]
    peer = Peer(name=name, server=server, client=client, where=folder, folder=own, leash=leash)
    peer.first(0)
    return peer


def test_a_peer_that_fails_is_left_out_from_there_on_and_said(beside: Beside) -> None:
    found = beside.in_turn(3, lambda: 1.0, lambda peer: peer.meet(0))
    assert found.keys() == {"", "sound"}
    assert found["sound"].values == (2.0, 2.0, 2.0)
    assert beside.left_out == ["weak: no more"]
    assert [one.name for one in beside.peers] == ["sound"]
    beside.add("meet", found)
    assert [(row.against, row.cells[3]) for row in beside.rows] == [("sound", "2 times as fast")]


def test_a_peer_that_ends_says_why_in_its_own_words(tmp_path: Path, leash: Leash) -> None:
    server = Process([sys.executable, "-c", "raise SystemExit('no room')"], tmp_path, tmp_path / "log", leash)
    with pytest.raises(PeerError, match="no room"):
        server.hear()
    server.end()


def test_each_document_has_the_body_of_a_revision_and_an_id_of_its_own(tmp_path: Path) -> None:
    documents = Documents(tmp_path, [b'{"a": 1}', b'{"a": 2}'])
    paths = [documents.all(), documents.some(5)]
    lines = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    assert [one["body"]["a"] for one in lines[:2]] == [1, 2]
    assert len({one["id"] for one in lines}) == len(lines) == 7


def test_what_is_fetched_is_pinned_by_its_hash_and_names_no_host() -> None:
    lock = (HERE / "node" / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in lock
    packages = {name: one for name, one in json.loads(lock)["packages"].items() if name and not one.get("link")}
    assert len(packages) > 100
    assert [name for name, one in packages.items() if "integrity" not in one] == []
    kinto = (HERE / "kinto.lock").read_text(encoding="utf-8")
    assert "://" not in kinto
    blocks = re.split(r"\n(?=[a-z0-9])", kinto.strip())
    assert len(blocks) > 20
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []
