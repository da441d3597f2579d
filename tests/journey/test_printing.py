"""From the real window to a real queue of CUPS: the paper arrives, and nothing but the paper says whose it is."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from feltapp.bootstrap.session import PAGES
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.pdf.gjenoppretting import draw_gjenoppretting
from feltapp.ui.idle import IdleWatch
from feltapp.ui.main_window import MainWindow
from feltapp.ui.page import Tools
from feltapp.ui.print.printing import JOB_TITLE, Job, KeySheet, PrintDesk, Printers, arguments
from feltapp.ui.sync_page import sync_page
from feltapp.ui.tasks import Tasks
from tests.golden import poppler
from tests.journey import cups
from tests.journey.cups import QUEUE, Cups
from tests.journey.watching import Watch, watching
from tests.ui.keyboard import click, show_active
from tests.unit.actions.test_kriseplan import WORDS
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

LONG_MS = 10_000
GUIDE = Path(__file__).parents[2] / "docs" / "drift" / "utskrift.md"
SECRET = ("Lars", "Solbakken", "æøå", "Søsteren")


@pytest.fixture(scope="module")
def printer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cups]:
    with cups.running(tmp_path_factory.mktemp("c") / "c") as running:
        yield running


@pytest.fixture
def watch(tmp_path: Path, printer: Cups, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Everywhere that a program puts things it does not mean to keep."""
    folders = []
    for name in ("TMPDIR", "HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"):
        folder = tmp_path / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))
        folders.append(folder)
    monkeypatch.setenv("CUPS_SERVER", printer.socket)
    monkeypatch.chdir(folders[0])
    with watching(*folders) as found:
        yield found


@pytest.fixture
def kari(tmp_path: Path) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    bruker = kari.register()
    kari.write(bruker, "kriseplan", WORDS)
    return bruker


@pytest.fixture
def window(qtbot: QtBot, kari: Laptop, watch: Watch) -> Iterator[MainWindow]:
    tasks = Tasks()
    crashes: list[object] = []
    tasks.crashed.connect(crashes.append)
    pages = {**PAGES, "synkronisering": sync_page(None)}
    window = MainWindow(Tools(ctx=kari.ctx, tasks=tasks), pages, who="Kari Moen", loop=None, watch=IdleWatch())
    window.resize(1366, 900)
    show_active(qtbot, window)
    yield window
    tasks.close(5)
    assert crashes == []


def visible(window: QWidget, kind: type[QWidget], name: str) -> QWidget | None:
    named = (one for one in window.findChildren(kind) if one.isVisible() and one.accessibleName().startswith(name))
    return next(named, None)


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    qtbot.waitUntil(lambda: visible(window, QAbstractButton, name) is not None, timeout=LONG_MS)
    button = visible(window, QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    qtbot.waitUntil(button.isEnabled, timeout=LONG_MS)
    area = button.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    def try_it() -> bool:
        """What is beside it may still be finding its place: scroll there and press, until it was it that was hit."""
        if not pressed and isinstance(area, QScrollArea):
            QCoreApplication.processEvents()
            area.ensureWidgetVisible(button)
            click(window, button)
        return bool(pressed)

    qtbot.waitUntil(try_it, timeout=LONG_MS)


def chosen_printer(window: QWidget) -> str:
    box = visible(window, QComboBox, "Skriver")
    return box.currentText() if isinstance(box, QComboBox) else ""


def told_of_the_job(printer: Cups) -> bytes:
    """Everything that CUPS and the machine know of a job but the paper itself: names of files, and what is in them."""
    told = b""
    for path in printer.folder.rglob("*"):
        told += str(path.relative_to(printer.folder)).encode()
        if path.is_file() and path.suffix != ".paper" and not path.name.startswith("d0"):
            told += path.read_bytes()
    return told


def test_the_paper_arrives_and_nothing_beside_it_names_anybody(
    qtbot: QtBot, window: MainWindow, lars: BrukerId, printer: Cups, watch: Watch
) -> None:
    window.go(Place(page="kriseplan", bruker=lars))
    qtbot.waitUntil(lambda: chosen_printer(window) == QUEUE, timeout=LONG_MS)
    press(qtbot, window, "Lars – egen kopi")
    press(qtbot, window, "Begge sider")
    watch.seen()
    press(qtbot, window, "Skriv ut")
    qtbot.waitUntil(lambda: len(printer.told) == 1, timeout=LONG_MS)
    (job,) = printer.printed()
    assert (job.title, job.copies) == ("feltapp", "1")
    assert "sides=two-sided-long-edge" in job.options
    assert "æøå" in " ".join(poppler.words(job.paper))
    assert watch.seen() == [], "a paper passes through no file of ours, not for a moment"
    spooled = [path.name for path in printer.spooled()]
    assert spooled
    assert all(name[0] in "cd" and name[1:].replace("-", "").isdigit() for name in spooled)
    for word in SECRET:
        assert word.encode() not in told_of_the_job(printer), word
    assert JOB_TITLE.encode() in told_of_the_job(printer)


def test_without_leave_nothing_reaches_the_queue(
    qtbot: QtBot, window: MainWindow, lars: BrukerId, printer: Cups
) -> None:
    before = len(printer.told)
    window.go(Place(page="kriseplan", bruker=lars))
    qtbot.waitUntil(lambda: chosen_printer(window) == QUEUE, timeout=LONG_MS)
    field = visible(window, QLineEdit, "Noen andre")
    assert isinstance(field, QLineEdit)
    field.setText("Naboen Per")
    press(qtbot, window, "Skriv ut")
    qtbot.waitUntil(lambda: "kan få alt dette" in field.accessibleDescription(), timeout=LONG_MS)
    assert len(printer.told) == before
    assert len([path for path in printer.spooled() if path.name.startswith("d")]) == before


def test_a_recovery_key_goes_the_same_way(qtbot: QtBot, printer: Cups, watch: Watch) -> None:
    desk, found, before = PrintDesk(), list[Printers](), len(printer.told)
    desk.found.connect(found.append)
    desk.look()
    qtbot.waitUntil(lambda: bool(found), timeout=LONG_MS)
    assert found[0].names == (QUEUE,)
    desk.send_key(KeySheet(pdf=draw_gjenoppretting("ABCDE-FGHIJ", date(2026, 6, 2))), Job(printer=QUEUE))
    qtbot.waitUntil(lambda: len(printer.told) == before + 1, timeout=LONG_MS)
    assert "ABCDE-" in poppler.words(printer.printed()[-1].paper)
    assert watch.seen() == []


def test_a_machine_set_up_as_the_guide_says_keeps_no_paper_after_it_is_printed(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "PreserveJobFiles No" in GUIDE.read_text("utf-8")
    with cups.running(tmp_path_factory.mktemp("k") / "c", keeps="No") as tidy:
        monkeypatch.setenv("CUPS_SERVER", tidy.socket)
        sheet = KeySheet(pdf=draw_gjenoppretting("ABCDE-FGHIJ", date(2026, 6, 2)))
        PrintDesk().send_key(sheet, Job(printer=QUEUE))
        qtbot.waitUntil(lambda: len(tidy.told) == 1, timeout=LONG_MS)
        qtbot.waitUntil(lambda: not [one for one in tidy.spooled() if one.name.startswith("d")], timeout=LONG_MS)
        assert "ABCDE-" in poppler.words(tidy.printed()[0].paper)


def test_a_queue_that_is_not_there_says_no(qtbot: QtBot, watch: Watch) -> None:
    desk = PrintDesk()
    with qtbot.waitSignal(desk.refused, timeout=LONG_MS):
        desk.send_key(KeySheet(pdf=b"%PDF"), Job(printer="Finnes-ikke"))


def test_a_page_that_is_gone_before_its_printers_are_found_harms_nobody(qtbot: QtBot, watch: Watch) -> None:
    for _ in range(10):
        PrintDesk().look()
    found = list[Printers]()
    desk = PrintDesk()
    desk.found.connect(found.append)
    desk.look()
    qtbot.waitUntil(lambda: bool(found), timeout=LONG_MS)


def test_what_any_user_of_the_machine_may_read_of_a_running_program_is_neutral() -> None:
    said = arguments(Job(printer="Kontoret", copies=2, both_sides=True))
    assert said == (
        *("-d", "Kontoret", "-t", "feltapp", "-n", "2", "-o", "sides=two-sided-long-edge", "-o", "media=A4"),
        "-",
    )
    with pytest.raises(ValueError, match="dash"):
        arguments(Job(printer="-oraw"))


def test_a_watch_sees_a_file_that_is_gone_again(tmp_path: Path) -> None:
    with watching(tmp_path) as found:
        (tmp_path / "glimt.pdf").write_bytes(b"%PDF")
        (tmp_path / "glimt.pdf").unlink()
        assert "glimt.pdf" in found.seen()
