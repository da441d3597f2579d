"""Those whom somebody meets today can be read before the rest has come."""

from pathlib import Path as File

import pytest

from feltapp.clock import ManualClock
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path
from feltapp.store import mappe, record
from feltapp.sync import engine
from feltapp.sync.engine import Engine
from tests.sync.laptop import Laptop
from tests.sync.sentral import START, Sentral, installed


def test_keys_and_rows_of_todays_people_come_first(tmp_path: File, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "FEW", 3)
    sentral = Sentral(tmp_path)
    kari, amir = (Laptop(tmp_path, person, sentral) for person in installed().people[:2])
    mapper = [kari.new_mappe() for _ in range(6)]
    for one in mapper:
        kari.save(kari.open_new(one), Path("rus.middel"), "alkohol")
    assert kari.sync().sent == 6
    with kari.database.read() as tx:
        found = mappe.get(tx, mapper[-1])
    assert found is not None
    today = found.bruker
    told: list[frozenset[BrukerId]] = []
    readable: list[bool] = []

    def tell(changes: Changes) -> None:
        if changes.records:
            told.append(changes.brukere)
            with amir.database.read() as tx:
                readable.append(all(not row.read_only for row in record.of_bruker(tx, today)))

    meeting = Engine(
        database=amir.database,
        keyring=amir.keyring,
        journal=amir.journal,
        remote=amir.line,
        clock=ManualClock(START),
        first=lambda: [today],
        tell=tell,
    )
    result = meeting.run_once()
    assert (result.trouble, result.received) == (None, 6)
    assert told[0] == frozenset({today})
    assert all(readable)
    assert today not in frozenset().union(*told[1:])
    assert meeting.run_once().received == 0
    for laptop in (kari, amir):
        laptop.close()
    sentral.close()


@pytest.mark.parametrize("cut", [True, False])
def test_texts_that_came_before_their_key_are_read_when_it_comes(
    tmp_path: File, monkeypatch: pytest.MonkeyPatch, cut: bool
) -> None:
    """Also when the power goes right after the key is on disk."""
    sentral = Sentral(tmp_path)
    kari, amir = (Laptop(tmp_path, person, sentral) for person in installed().people[:2])
    form = kari.open_new(kari.new_mappe())
    kari.save(form, Path("rus.middel"), "alkohol")
    kari.sync()
    amir.sync()
    key = amir.keyring.mappe_key(form.draft.mappe, 1)
    assert key is not None
    amir.keyring.forget(form.draft.mappe)
    with amir.database.write() as tx:
        record.refresh(tx, [form.draft.record], amir.keyring)
        row = record.get(tx, form.draft.record)
        assert row is not None
        assert row.read_only

    class PowerCut(Exception):
        pass

    def dies() -> None:
        raise PowerCut

    amir.restart()  # a new session asks for a whole manifest
    if cut:
        monkeypatch.setattr(amir.keyring, "save", dies)
        with pytest.raises(PowerCut):
            amir.sync()
        monkeypatch.undo()
        amir.restart()
    amir.sync()
    with amir.database.read() as tx:
        row = record.get(tx, form.draft.record)
    assert row is not None
    assert not row.read_only
    for laptop in (kari, amir):
        laptop.close()
    sentral.close()
