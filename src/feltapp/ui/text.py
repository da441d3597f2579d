"""The words of every error code: what happened, and what to do about it.

Bokmål, klarspråk, du-form; never a value that somebody wrote, only what the error's details hold.  A test fails when a
code in the source has no words here.  Dates and counts: `actions/words.py`.
"""

from collections.abc import Mapping

from feltapp.errors import FeltappError, UserError

WORDS: Mapping[str, str] = {
    # Unlocking and enrolment
    "feil-passordsetning": "Passordsetningen er ikke riktig. Store og små bokstaver og mellomrom teller.",
    "feil-gjenopprettingsnokkel": "Gjenopprettingsnøkkelen er ikke riktig. Se om alle tegnene er med.",
    "vent-med-forsok": "Det er prøvd for mange ganger. Vent {ventetid} og prøv igjen. Ingenting blir slettet.",
    "passordsetning-for-svak": "Passordsetningen er for lett å gjette. Bruk fem tilfeldige ord eller mer.",
    "passordsetning-ulik": "De to passordsetningene er ikke like.",
    "lager-mangler": "Fant ikke dataene til denne medarbeideren på maskinen. Si fra til den som drifter feltapp.",
    "lager-i-bruk": "Denne medarbeideren er alt åpen i et annet feltapp-vindu på maskinen.",
    "feil-kode": "Engangskoden er ikke riktig, eller den er brukt. Be teamleder om en ny.",
    "okt-avbrutt": "Feltapp ble avbrutt kl. {klokka}. Alt du skrev er lagret.",
    # The store
    "lager-eldre-enn-vitne": "Dataene på maskinen er eldre enn de skal være. Noe mangler. Si fra til den som drifter "
    "feltapp før du skriver mer.",
    "nyere-lager": "Dataene er laget av en nyere versjon av feltapp. Oppdater feltapp på denne maskinen.",
    "disk-full": "Ikke lagret ennå. Disken er full. Teksten står her til du har ryddet plass.",
    "lager-last": "Ikke lagret ennå. Et annet program holder filen. Feltapp prøver igjen.",
    # Sentral
    "frakoblet": "Arbeider frakoblet.",
    "sentral-svarer-ikke": "Sentralen svarer ikke.",
    # Writing
    "mappe-mangler": "Du har ikke tilgang til mappen dette hører til i. Teamleder kan gi deg den.",
    "livskvalitet-utenfor": "Velg et tall fra 1 til 7.",
}

UNKNOWN = "Noe gikk galt, og feltapp vet ikke hvorfor. Det du har skrevet er lagret. Kode: {code}"


def words(error: FeltappError) -> str:
    """The words of an error, with its details put in."""
    return words_of(error.code, error.details)


def words_of(code: str, details: Mapping[str, str | int]) -> str:
    """The words of a code that came from somewhere else: the session, sentral."""
    seconds = details.get("seconds")
    known = {"code": code, "ventetid": waiting_time(seconds) if isinstance(seconds, int) else "litt", **details}
    return WORDS.get(code, UNKNOWN).format_map(_Forgiving(known))


def waiting_time(seconds: int) -> str:
    """«30 sekunder», «2 minutter», «1 time»."""
    if seconds < 60:
        return f"{max(1, seconds)} sekund{'er' if seconds != 1 else ''}"
    if seconds < 3600:
        minutes = -(-seconds // 60)
        return f"{minutes} minutt{'er' if minutes != 1 else ''}"
    hours = -(-seconds // 3600)
    return f"{hours} time{'r' if hours != 1 else ''}"


def is_mine_to_mend(error: FeltappError) -> bool:
    """Whether the person can do something about it in the window."""
    return isinstance(error, UserError)


class _Forgiving(dict[str, str | int]):
    """A sentence with a gap is better than a crash in the middle of an error."""

    def __missing__(self, key: str) -> str:
        return "…"
