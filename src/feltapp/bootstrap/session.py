"""`feltapp okt`: the process that opens a profile.  Started by the shell and by nobody else.

Everything is imported before the shell is told that it is warm, so that unlocking costs the key derivation and little
more.  The pages of the window are named here and nowhere else.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial

from feltapp.bootstrap.enrol import ProfileMaker
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.clock import Clock, SystemClock
from feltapp.store.keys import DEFAULT, FLOOR, Cost
from feltapp.ui.app import make_app
from feltapp.ui.behind import Behind
from feltapp.ui.besok.page import BesokPage
from feltapp.ui.boliger.bolig_page import BoligPage
from feltapp.ui.boliger.page import BoligerPage
from feltapp.ui.brukere.list import BrukereList
from feltapp.ui.brukere.new import NyBrukerPage
from feltapp.ui.brukere.overta import OvertaPage
from feltapp.ui.crash import catch_all
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.read_page import ReadPage
from feltapp.ui.henvendelse.new import NyHenvendelsePage
from feltapp.ui.hjelp.page import HelpPage
from feltapp.ui.idle import IdleWatch
from feltapp.ui.innstillinger.frister import FristerPage
from feltapp.ui.innstillinger.page import settings_page
from feltapp.ui.kriseplan.page import KriseplanPage
from feltapp.ui.kriseplan.snudd import SnuddPlanPage
from feltapp.ui.livskvalitet.page import LivskvalitetPage
from feltapp.ui.looks import Looks
from feltapp.ui.main_window import MainWindow
from feltapp.ui.min_dag.page import MinDagPage
from feltapp.ui.page import PageFactory, Tools
from feltapp.ui.person.page import PersonPage
from feltapp.ui.print.file_page import FilePage
from feltapp.ui.print.page import PrintPage
from feltapp.ui.samtykke.page import SamtykkePage
from feltapp.ui.samtykke.snudd import SnuddSamtykkePage
from feltapp.ui.session import Opened, Session
from feltapp.ui.skjema.page import SkjemaPage
from feltapp.ui.spelling import Spelling
from feltapp.ui.sync_loop import SyncLoop
from feltapp.ui.sync_page import sync_page
from feltapp.ui.tasks import Tasks
from feltapp.ui.team.page import TeamPage
from feltapp.ui.tilgang.page import access_page
from feltapp.ui.versjoner.page import VersjonerPage

PAGES: Mapping[str, PageFactory] = {
    "min-dag": MinDagPage,
    "besok": BesokPage,
    "brukere": BrukereList,
    "ny-bruker": NyBrukerPage,
    "ny-henvendelse": NyHenvendelsePage,
    "overta": OvertaPage,
    "person": PersonPage,
    "skjema": FormPage,
    "les": ReadPage,
    "samtykke": SamtykkePage,
    "snudd-samtykke": SnuddSamtykkePage,
    "kriseplan": KriseplanPage,
    "snudd-plan": SnuddPlanPage,
    "skriv-ut": PrintPage,
    "gi-fil": FilePage,
    "livskvalitet": LivskvalitetPage,
    "to-versjoner": VersjonerPage,
    "boliger": BoligerPage,
    "bolig": BoligPage,
    "team": TeamPage,
    "skjemaer": SkjemaPage,
    "kommunens-frister": FristerPage,
    "hjelp": HelpPage,
}


TURN_S = 0.001
"""How long one thread may keep Python's interpreter while another wants it: a fifteenth of a picture, not a third."""


def make_window(
    opened: Opened, tasks: Tasks, pages: Mapping[str, PageFactory] = PAGES, looks: Looks | None = None
) -> MainWindow:
    """The window of an open profile, and what works behind it."""
    tasks.go_before(opened.ctx.database.precedence)
    spelling = Spelling(opened.ctx, tasks)
    tools = Tools(ctx=opened.ctx, tasks=tasks, spelling=spelling)
    loop = SyncLoop(opened.syncing, tasks) if opened.syncing is not None else None
    watch = IdleWatch()
    watch.touched.connect(tasks.touched)
    more = {
        "synkronisering": sync_page(loop),
        "innstillinger": settings_page(looks),
        "tilgang": access_page(opened.desk),
    }
    window = MainWindow(tools, {**pages, **more}, who=opened.ctx.me.name, loop=loop, watch=watch)
    if looks is not None:
        looks.setParent(window)
        looks.place(window)
        window.leaving.connect(partial(looks.remember, window))
    behind = Behind(opened.ctx, tasks, window)
    for one in (loop, watch):
        if one is not None:
            one.setParent(window)
    behind.start()
    spelling.setParent(window)
    spelling.start()
    return window


def run(
    *,
    utseende: str = "",
    cost: Cost = DEFAULT,
    floor: Cost = FLOOR,
    opened: Callable[[MainWindow], None] | None = None,
    clock: Clock | None = None,
) -> int:
    """Be a session until locked.  `cost`, `floor`, `opened` and `clock` are for the demo's own session."""
    clock = clock or SystemClock()
    sys.setswitchinterval(TURN_S)
    app = make_app("feltapp", utseende)

    def show_window(found: Opened, tasks: Tasks) -> MainWindow:
        base = found.ctx.folder.parent
        looks = Looks(app, tasks, base, found.look, fixed=bool(utseende))
        window = make_window(found, tasks, looks=looks)
        app.installEventFilter(window.watch)
        window.watch_focus(app)
        catch_all(window.show_crash)
        return window

    opener = ProfileOpener(clock, cost=cost, floor=floor)
    session = Session(
        opener=opener,
        practice=opener.practice,
        make_window=show_window,
        enroller=lambda base: ProfileMaker(base, clock, cost=cost, floor=floor),
    )
    catch_all(session.crashed)
    if opened is not None:
        session.opened.connect(opened)
    session.start()
    return app.exec()
