"""A mappe is taken away while one of its forms is on screen: it closes with words, and nothing typed is dropped."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltapp.domain.changes import Changes
from feltapp.domain.place import Place
from feltapp.store import draft as draft_store
from feltapp.store import mappe
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from tests.ui.keyboard import write
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

MUNICIPALITY = X25519PrivateKey.generate()


@pytest.fixture
def kari(tmp_path: File) -> Iterator[Laptop]:
    one = laptop(tmp_path / "kari", KARI, Sentral())
    one.ctx.keyring.municipality_sealing = MUNICIPALITY.public_key().public_bytes_raw()
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, FormPage) as page:
        yield page


def field(shown: Shown) -> QWidget:
    (view,) = [one for one in shown.page.findChildren(SectionView) if one.isVisible()]
    block = view.block("start.viktig")
    assert isinstance(block, FieldBlock)
    return block.widget.target()


def taken(one: Laptop) -> None:
    """What sync does when the manifest no longer has it."""
    with one.ctx.database.write() as tx:
        for found in mappe.all_of(tx):
            draft_store.seal_away(tx, found.id, one.ctx.keyring.municipality_sealing)
            mappe.drop(tx, found.id, one.ctx.keyring.device)


def test_the_form_closes_with_words_and_the_last_letters_wait_for_the_leader(shown: Shown, kari: Laptop) -> None:
    bruker = kari.register()
    shown.open(Place(page="skjema", bruker=bruker, record="ny:alna-kartlegging"))
    write(field(shown), "En rolig leilighet")
    shown.page.leaving()
    shown.settle()
    write(field(shown), " ved vannet")
    taken(kari)
    shown.tasks.announce(Changes(brukere=frozenset({bruker}), drafts=True, sync=True))
    shown.settle()
    assert "tatt vare på til teamleder" in shown.words()
    assert "En rolig leilighet" not in shown.words()
    with kari.ctx.database.read() as tx:
        assert draft_store.all_of(tx) == ()
        (away,) = draft_store.sealed_away(tx)
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    kept = draft_store.decode(suite.decrypt(away.sealed, MUNICIPALITY, draft_store.BACKUP_INFO))
    assert "ved vannet" in str(kept.edits)


def test_news_about_somebody_one_may_see_close_nothing(shown: Shown, kari: Laptop) -> None:
    bruker = kari.register()
    shown.open(Place(page="skjema", bruker=bruker, record="ny:alna-kartlegging"))
    write(field(shown), "En rolig leilighet")
    shown.tasks.announce(Changes(brukere=frozenset({bruker}), sync=True))
    shown.settle()
    assert "En rolig leilighet" in shown.words()
