"""What the keyless shell sends while locked, built from what the session left behind.  No key is in here."""

from collections.abc import Callable
from pathlib import Path

from feltapp.store.journal import OutboxJournal
from feltapp.sync.http import HttpRemote, open_client
from feltapp.sync.shell_push import ShellPush, ShellResult, read_credential, waiting
from feltapp.sync.token import HeldPass

JOURNAL_FILE = "utboks.bin"


def push(folder: Path, cancel: Callable[[], bool]) -> ShellResult:
    """One try."""
    credential = read_credential(folder)
    journal = folder / JOURNAL_FILE
    if not journal.exists():
        return ShellResult(sent=0, waiting=0)
    if credential is None:
        left = waiting(folder, OutboxJournal.open(journal).entries())
        return ShellResult(sent=0, waiting=left, for_unlock=left)
    client = open_client(credential.url)
    remote = HttpRemote(client, HeldPass(credential.token))
    try:
        return ShellPush(folder, OutboxJournal.open(journal).entries, remote).run_once(cancel)
    finally:
        remote.close()
