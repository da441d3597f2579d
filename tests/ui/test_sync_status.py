"""The words of the look, for every state of the network."""

from datetime import UTC, datetime, timedelta

import pytest

from feltapp.ui.sync_status import Net, NetState, banner_words, status_words

NOW = datetime(2026, 6, 9, 10, 20, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)


@pytest.mark.parametrize(
    ("state", "waiting", "said"),
    [
        (NetState(net=Net.OFFLINE), 3, "Arbeider frakoblet"),
        (NetState(net=Net.BEGINNING), 0, "Arbeider frakoblet"),
        (NetState(net=Net.SENDING, sent=2, to_send=3), 3, "Sender 2 av 3 …"),
        (NetState(net=Net.ONLINE), 0, "Alt er sendt"),
        (NetState(net=Net.ONLINE), 2, "På nett"),
        (NetState(net=Net.ONLINE, received=11), 0, "11 endringer fra kolleger"),
        (NetState(net=Net.NO_ANSWER, next_try=LATER), 3, "Sentralen svarer ikke. Prøver igjen kl. 10.25"),
        (NetState(net=Net.REFUSED), 1, "Sentralen slipper ikke inn denne maskinen"),
    ],
)
def test_status_bar(state: NetState, waiting: int, said: str) -> None:
    assert status_words(state, waiting, NOW, NOW).net == said


def test_never_says_sent_while_something_waits() -> None:
    for net in Net:
        words = status_words(NetState(net=net, received=4), 1, NOW, NOW).net + " ".join(
            banner_words(NetState(net=net), 1)
        )
        assert "Alt er sendt" not in words


def test_last_contact() -> None:
    state = NetState(net=Net.ONLINE)
    assert status_words(state, 0, NOW - timedelta(hours=2), NOW).last == "Sist synkronisert i dag kl. 08.20"
    assert status_words(state, 0, None, NOW).last == "Ikke synkronisert ennå"


def test_every_state_has_an_icon_and_a_banner() -> None:
    for net in Net:
        assert status_words(NetState(net=net), 0, None, NOW).icon
        assert banner_words(NetState(net=net), 0)[0].endswith((".", "…"))
