"""What the lock screen says of what is still only on this machine."""

import pytest

from feltapp.ui.shell import waiting_words


@pytest.mark.parametrize(
    ("waiting", "for_unlock", "said"),
    [
        (0, 0, "Alt er sendt"),
        (1, 0, "1 endring bare på denne maskinen, sendes når den er på nett"),
        (2, 2, "2 endringer bare på denne maskinen, sendes når du har låst opp"),
        (3, 1, "3 endringer bare på denne maskinen, sendes når den er på nett, 1 av dem når du har låst opp"),
    ],
)
def test_it_never_promises_what_only_an_unlock_can_do(waiting: int, for_unlock: int, said: str) -> None:
    assert waiting_words(waiting, for_unlock) == said
