"""The state of the network in words, the same in the status bar and on the page (look §6).

«Lagret» means on disk here, «sendt» means receipted by sentral.  Pure: states in, words out.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from feltapp.actions.words import clock, moment
from feltapp.oversettelse import tr


class Net(Enum):
    """What the last try met."""

    BEGINNING = "beginning"
    OFFLINE = "offline"
    NO_ANSWER = "no-answer"
    REFUSED = "refused"
    SENDING = "sending"
    ONLINE = "online"


@dataclass(frozen=True, slots=True, kw_only=True)
class NetState:
    """Where sync stands; `sent` of `to_send` while sending, `next_try` after trouble."""

    net: Net
    sent: int = 0
    to_send: int = 0
    received: int = 0
    next_try: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWords:
    """What the status bar shows, besides what is only here."""

    net: str
    icon: str
    last: str


def status_words(state: NetState, waiting: int, last_contact: datetime | None, now: datetime) -> StatusWords:
    """The status bar's words."""
    return StatusWords(net=_net(state, waiting), icon=_ICONS[state.net], last=last_words(last_contact, now))


def last_words(last_contact: datetime | None, now: datetime) -> str:
    """«Sist synkronisert i dag kl. 07.52»."""
    return (
        tr("Sist synkronisert {tid}").format(tid=moment(last_contact, now))
        if last_contact
        else tr("Ikke synkronisert ennå")
    )


def banner_words(state: NetState, waiting: int) -> tuple[str, str]:
    """The banner on the page Synkronisering: first sentence, and the rest."""
    match state.net:
        case Net.OFFLINE | Net.BEGINNING:
            return (
                tr("Du arbeider frakoblet. Alt du har skrevet, er trygt lagret og kryptert her."),
                tr("Feltapp prøver igjen av seg selv når du er på nett. Du trenger ikke å gjøre noe."),
            )
        case Net.NO_ANSWER:
            again = tr("Feltapp prøver igjen {klokka}.").format(klokka=clock(state.next_try)) if state.next_try else ""
            return (tr("Sentralen svarer ikke. Alt du har skrevet, er trygt lagret og kryptert her."), again)
        case Net.REFUSED:
            return (
                tr("Sentralen slipper ikke inn denne maskinen. Alt du har skrevet, er trygt lagret her."),
                tr("Si fra til teamleder. Ingenting blir slettet."),
            )
        case Net.SENDING:
            return (tr("Sender {antall} av {alle} …").format(antall=state.sent, alle=state.to_send), "")
        case Net.ONLINE:
            if waiting:
                return (tr("%n endring(er) venter.", "", waiting), tr("De sendes nå."))
            return (tr("Alt er sendt."), tr("Sentralen har kvittert for alt som er skrevet på denne maskinen."))


def _net(state: NetState, waiting: int) -> str:
    match state.net:
        case Net.BEGINNING | Net.OFFLINE:
            return tr("Arbeider frakoblet")
        case Net.NO_ANSWER:
            if state.next_try is None:
                return tr("Sentralen svarer ikke.")
            return tr("Sentralen svarer ikke. Prøver igjen {klokka}").format(klokka=clock(state.next_try))
        case Net.REFUSED:
            return tr("Sentralen slipper ikke inn denne maskinen")
        case Net.SENDING:
            return tr("Sender {antall} av {alle} …").format(antall=state.sent, alle=state.to_send)
        case Net.ONLINE:
            if state.received:
                return tr("%n endring(er) fra kolleger", "", state.received)
            return tr("På nett") if waiting else tr("Alt er sendt")


_ICONS = {
    Net.BEGINNING: "CloudSlash",
    Net.OFFLINE: "CloudSlash",
    Net.NO_ANSWER: "CloudSlash",
    Net.REFUSED: "PadlockLocked",
    Net.SENDING: "CloudUp",
    Net.ONLINE: "Cloud",
}
