"""What a laptop fetched is checked while it is idle, and a text that nobody let in can have signed is not shown."""

from pathlib import Path as File

import pytest

from feltapp.domain.ids import Path
from feltapp.store import revision
from tests.sync.laptop import Laptop
from tests.sync.sentral import Sentral, installed


@pytest.mark.parametrize("false", [False, True])
def test_signatures_are_checked_before_the_next_wait(tmp_path: File, false: bool) -> None:
    sentral = Sentral(tmp_path)
    kari, amir = (Laptop(tmp_path, person, sentral) for person in installed().people[:2])
    form = kari.open_new(kari.new_mappe())
    kari.save(form, Path("rus.middel"), "alkohol")
    kari.sync()
    amir.sync()
    with amir.database.write() as tx:
        assert revision.signature_state(tx, form.draft.id) == "unverified"
        if false:  # as sentral's administrator might
            tx.execute("UPDATE revision SET signature = zeroblob(64)")

    amir.engine.listen(wait_s=0)

    with amir.database.read() as tx:
        assert revision.signature_state(tx, form.draft.id) == ("broken" if false else "verified")
    assert amir.view(form.draft.record).read_only is false
    for laptop in (kari, amir):
        laptop.close()
    sentral.close()
