"""Checking signatures in idle time: did the device that a revision names really write it, as the one it says?

6 000 a second on one core, so a first sync never waits for it.  What cannot be judged yet, because nobody has passed on
that device's certificate, stays unchecked; what does not hold is not shown as text (`store/revision.py`).
"""

from feltapp.domain.ids import RevisionId
from feltapp.domain.sealed import decode_header
from feltapp.store import revision as revision_store
from feltapp.store.seal import verify
from feltapp.sync.devices import decode, directory
from feltapp.sync.laptop import Laptop, Progress

AT_ONCE = 500


def check_signatures(laptop: Laptop, progress: Progress) -> None:
    """Check all that can be judged; what was found broken waits to be read again."""
    known = None
    while True:
        progress.check()
        with laptop.database.read() as tx:
            waiting = revision_store.unverified(tx, AT_ONCE)
        if waiting and known is None:
            known = directory(decode(laptop.keyring.certificates), laptop.keyring.municipality_signing)
        found: dict[bool, list[RevisionId]] = {True: [], False: []}
        for sealed in waiting:
            laptop.database.precedence.give_way()
            header = decode_header(sealed.header)
            device = known.devices.get(header.device) if known is not None else None
            if device is not None:
                holds = device.medarbeider.id == header.author and verify(sealed, device.signing)
                found[holds].append(header.id)
        if not found[True] and not found[False]:
            return
        with laptop.database.write() as tx:
            revision_store.mark_verified(tx, found[True])
            if found[False]:
                revision_store.mark_verified(tx, found[False], holds=False)
