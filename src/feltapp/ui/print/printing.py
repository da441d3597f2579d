"""The printers of this machine, and paper on its way to one: never through a file of ours.

With CUPS (Linux, macOS) `lp` gets the document on its standard input and hands it straight to the queue; Qt's own way
would leave it readable in the folder for temporary files.  On Windows Qt paints on the printer itself.  What the
operating system's queue holds on its way to paper is the one exception, told to the person who prints: docs/adr/0014.
The job's title is the program's name, whoever it is about.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from feltapp.actions.deling import Utlevering
from feltapp.ui.print.images import paint

JOB_TITLE = "feltapp"
PATIENCE_MS = 20_000
"""A queue that does not answer in this time is told as one that does not."""
_END_MS = 500
_DEFAULT = "system default destination: "
_SAFE_FIRST = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printers:
    """What can be printed on; `usual` is the one that the machine prints on when nobody chooses."""

    names: tuple[str, ...] = ()
    usual: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """How paper is wanted."""

    printer: str
    copies: int = 1
    both_sides: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySheet:
    """A medarbeider's own recovery key on paper.  It is no record of anybody, so it needs no leave."""

    pdf: bytes


class PrintDesk(QObject):
    """Asks for printers and sends paper, without letting the window wait.

    `found(Printers)`; `sent()` when the queue has taken the job; `refused()` when it has not.
    """

    found = Signal(object)
    sent = Signal()
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[_Program] = set()
        # A process that dies with its desk would still tell how it ended, to somebody half gone.
        self.destroyed.connect(partial(_silence, self._running))

    def look(self) -> None:
        """Find the printers."""
        if sys.platform == "win32":
            names = tuple(QPrinterInfo.availablePrinterNames())
            self.found.emit(Printers(names=names, usual=QPrinterInfo.defaultPrinterName()))
            return
        self._run("lpstat", ("-e",), b"", self._usual)

    def send(self, given: Utlevering, job: Job) -> None:
        """Hand a document to the queue; only what came through the one door."""
        self._send(given.data, job)

    def send_key(self, sheet: KeySheet, job: Job) -> None:
        """Hand somebody's own recovery key to the queue."""
        self._send(sheet.pdf, job)

    def _send(self, pdf: bytes, job: Job) -> None:
        if sys.platform == "win32":
            printer = QPrinter(QPrinterInfo.printerInfo(job.printer), QPrinter.PrinterMode.HighResolution)
            printer.setDocName(JOB_TITLE)
            printer.setCopyCount(job.copies)
            printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if job.both_sides else QPrinter.DuplexMode.DuplexNone)
            paint(pdf, printer)
            self.sent.emit()
            return
        self._run("lp", arguments(job), pdf, self._taken)

    def _usual(self, code: int, said: str) -> None:
        names = tuple(line.strip() for line in said.splitlines() if line.strip()) if code == 0 else ()
        self._run("lpstat", ("-d",), b"", partial(self._found, names))

    def _found(self, names: tuple[str, ...], code: int, said: str) -> None:
        usual = said.strip().removeprefix(_DEFAULT) if code == 0 else ""
        self.found.emit(Printers(names=names, usual=usual if usual in names else ""))

    def _taken(self, code: int, _said: str) -> None:
        (self.sent if code == 0 else self.refused).emit()

    def _run(self, program: str, arguments: tuple[str, ...], given: bytes, done: Callable[[int, str], None]) -> None:
        """Run a program of CUPS with this on its standard input; then its exit code and what it said."""
        process = _Program(done, self._running, self)
        process.start(program, list(arguments))
        process.write(given)
        process.closeWriteChannel()


class _Program(QProcess):
    """One program while it runs; tells once how it ended, and that in words that can be read."""

    def __init__(self, done: Callable[[int, str], None], running: "set[_Program]", parent: QObject) -> None:
        super().__init__(parent)
        self._done: Callable[[int, str], None] | None = done
        self._running = running
        running.add(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C.UTF-8")
        self.setProcessEnvironment(environment)
        self.finished.connect(self._finished)
        self.errorOccurred.connect(self._failed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.kill)
        self._patience.start(PATIENCE_MS)

    def forget(self) -> None:
        """Nobody waits for it any more."""
        self._done = None
        self.blockSignals(True)
        self.kill()
        self.waitForFinished(_END_MS)

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._end(code if status is QProcess.ExitStatus.NormalExit else 1)

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(1)

    def _end(self, code: int) -> None:
        done, self._done = self._done, None
        self._patience.stop()
        if done is not None:
            done(code, bytes(self.readAllStandardOutput().data()).decode("utf-8", "replace"))
            self._running.discard(self)
            self.deleteLater()


def _silence(running: set[_Program]) -> None:
    for program in running:
        program.forget()


def arguments(job: Job) -> tuple[str, ...]:
    """How `lp` is asked.  Nothing in here, where every user of the machine may read it, says what is printed."""
    if job.printer.startswith(_SAFE_FIRST):
        raise ValueError("no queue of CUPS begins with a dash")
    sides = "two-sided-long-edge" if job.both_sides else "one-sided"
    asked = ("-d", job.printer, "-t", JOB_TITLE, "-n", str(job.copies), "-o", f"sides={sides}", "-o", "media=A4")
    return (*asked, "-")
