"""`feltapp sentral`: reads the command line, does one errand or runs the server until told to stop.

Secrets come from files, never from the command line, where other people on the machine could read them.
"""

import argparse
import contextlib
import logging
import signal
import ssl
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from feltapp.clock import Clock, SystemClock, new_id
from feltapp.domain.certificate import new_code
from feltapp.domain.ids import MedarbeiderId, TeamId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider
from feltapp.errors import Trouble
from feltapp.server import keyservice
from feltapp.server.app import create_app, open_central
from feltapp.server.central import Central
from feltapp.server.settings import Settings

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_KEEP_ALIVE_S = 60
_GRACE_S = 3
_CODE_GROUPS = (0, 5, 9, 13)
_WORDS = {
    "sentral-kjorer-allerede": "Sentralen kjører allerede på denne mappen. Stopp den først.",
    "sentral-lager": "Databasen svarer ikke.",
    "nyere-lager": "Databasen er laget av en nyere versjon. Oppdater feltapp.",
    "nokler-mangler": "Nøklene mangler eller er skadet. Hent dem fram med to andeler: --nokler-fra ANDEL ANDEL",
    "nokler-apne-for-andre": "Nøkkelfilene kan leses av andre enn sentralen. Sett rettighetene til 0600.",
    "andeler-passer-ikke": "De to andelene hører ikke sammen.",
    "andel-ikke-lesbar": "Filen er ikke en andel.",
    "epokefil-skadet": "Filen epoke.json er skadet. Slett den, og start med --gjenopprettet.",
    "nokler-finnes": "Det er nøkler her fra før. De blir ikke skrevet over.",
    "trenger-tls": "Andre maskiner må ha TLS: gi --tls-sertifikat og --tls-nokkel, eller --bak-proxy.",
}

Say = Callable[[str], None]


def _print(text: str) -> None:
    """At once, also into a pipe: whoever started sentral waits for the line that says it listens."""
    print(text, flush=True)


def serve(args: Sequence[str], say: Say = _print, clock: Clock | None = None) -> int:
    """What `feltapp sentral` does with the rest of its command line; the exit code.  `clock` is for the demo's own."""
    options = _parser().parse_args(args)
    settings = _settings(options)
    try:
        if options.nokler_fra:
            return _recover_keys(settings, options.nokler_fra, say)
        if settings.host not in _LOOPBACK and settings.tls_certificate is None and not options.bak_proxy:
            raise Trouble("trenger-tls")
        clock = clock or SystemClock()
        central = open_central(settings, clock)
        try:
            if options.forste_leder:
                _invite_leader(central, clock, options.forste_leder, options.team, say)
                return 0
            _warn_about_shares(settings, say)
            _run(central, settings, say)
        finally:
            central.close()
    except Trouble as trouble:
        say(_WORDS.get(trouble.code, trouble.code))
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="feltapp sentral", description="Starter sentralen.")
    parser.add_argument("--mappe", type=Path, default=Path("sentral"), help="mappen sentralen har alt sitt i")
    parser.add_argument("--vert", default="127.0.0.1", help="adressen sentralen lytter på")
    parser.add_argument("--port", type=int, default=8765)
    parser.add_argument("--postgres-fil", type=Path, help="fil med tilkoblingen til PostgreSQL")
    parser.add_argument("--tls-sertifikat", type=Path)
    parser.add_argument("--tls-nokkel", type=Path)
    parser.add_argument("--bak-proxy", action="store_true", help="en proxy foran sentralen tar seg av TLS")
    parser.add_argument("--gjenopprettet", action="store_true", help="databasen er lagt tilbake fra en sikkerhetskopi")
    parser.add_argument("--forste-leder", metavar="NAVN", help="lag en engangskode til den første lederen i et team")
    parser.add_argument("--team", default="Teamet", help="navnet på teamet til den første lederen")
    parser.add_argument("--nokler-fra", nargs=2, type=Path, metavar="ANDEL", help="hent fram nøklene fra to andeler")
    return parser


def _settings(options: argparse.Namespace) -> Settings:
    return Settings(
        folder=options.mappe,
        host=options.vert,
        port=options.port,
        postgres=options.postgres_fil.read_text(encoding="utf-8").strip() if options.postgres_fil else "",
        tls_certificate=options.tls_sertifikat,
        tls_key=options.tls_nokkel,
        restored=options.gjenopprettet,
    )


def _recover_keys(settings: Settings, shares: Sequence[Path], say: Say) -> int:
    first, second = (share.read_text(encoding="utf-8") for share in shares)
    keyservice.recover(settings.keys, first, second)
    say("Nøklene er hentet fram.")
    return 0


def _invite_leader(central: Central, clock: Clock, name: str, team_name: str, say: Say) -> None:
    with central.desk.store.read() as tx:
        devices = [known.device.medarbeider for known in central.desk.directory(tx).known.values()]
    team = next((who.team for who in devices if who.team_name == team_name), TeamId(new_id(clock)))
    leader = Medarbeider(
        id=MedarbeiderId(new_id(clock)), name=name, title="Teamleder", role=Role.TEAMLEDER, team=team,
        team_name=team_name,
    )  # fmt: skip
    code = new_code()
    central.first_leader(code=code, medarbeider=leader)
    grouped = "-".join(code[start:end] for start, end in pairwise(_CODE_GROUPS))
    say(f"Engangskode for {name}, leder i {team_name}: {grouped}")
    say("Koden kan brukes én gang, det neste døgnet. Gi den til lederen selv, ikke i e-post.")


def _warn_about_shares(settings: Settings, say: Say) -> None:
    left = keyservice.shares_still_here(settings.keys)
    if left:
        say(f"Andelene av kommunens nøkler ligger ennå i {left[0].parent}.")
        say("Legg dem hos tre ulike personer, og slett dem her. To av tre trengs for å hente fram nøklene.")


def _run(central: Central, settings: Settings, say: Say) -> None:
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s")
    say(f"Sentralen lytter på {settings.host}:{settings.port}. Avslutt med Ctrl+C.")
    signal.signal(signal.SIGTERM, _stop)  # uvicorn raises the signal again when it is done: by default that is the end
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(configure(create_app(central, settings), settings)).run()


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def configure(app: Starlette, settings: Settings) -> uvicorn.Config:
    """How uvicorn serves the app; what it would log by itself (addresses, query strings, traces) is silenced."""
    logging.getLogger("uvicorn.access").disabled = True
    uvicorn_log = logging.getLogger("uvicorn.error")
    uvicorn_log.setLevel(logging.WARNING)
    uvicorn_log.addFilter(_without_trace)
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        ssl_certfile=settings.tls_certificate,
        ssl_keyfile=settings.tls_key,
        ssl_context_factory=_tls if settings.tls_certificate is not None else None,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=_GRACE_S,
    )


def _without_trace(record: logging.LogRecord) -> bool:
    record.exc_info = record.exc_text = None
    return True


def _tls(_config: uvicorn.Config, default: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
    context = default()
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context
