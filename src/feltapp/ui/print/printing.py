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

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from feltapp.actions.deling import Utlevering
from feltapp.ui.print.images import paint

JOB_TITLE = "feltapp"
PATIENCE_MS = 20_000
"""A queue that does not answer in this time is told as one that does not."""
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


class PrintDesk(QObject):
    """Asks for printers and sends paper, without letting the window wait.

    `found(Printers)`; `sent()` when the queue has taken the job; `refused()` when it has not.
    """

    found = Signal(object)
    sent = Signal()
    refused = Signal()

    def look(self) -> None:
        """Find the printers."""
        if sys.platform == "win32":
            names = tuple(QPrinterInfo.availablePrinterNames())
            self.found.emit(Printers(names=names, usual=QPrinterInfo.defaultPrinterName()))
            return
        self._run("lpstat", ("-e",), b"", self._usual)

    def send(self, given: Utlevering, job: Job) -> None:
        """Hand a document to the queue; only what came through the one door."""
        if sys.platform == "win32":
            printer = QPrinter(QPrinterInfo.printerInfo(job.printer), QPrinter.PrinterMode.HighResolution)
            printer.setDocName(JOB_TITLE)
            printer.setCopyCount(job.copies)
            printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if job.both_sides else QPrinter.DuplexMode.DuplexNone)
            paint(given.data, printer)
            self.sent.emit()
            return
        self._run("lp", arguments(job), given.data, self._taken)

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
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C.UTF-8")  # so that its words can be read
        process.setProcessEnvironment(environment)
        told: list[int] = []

        def end(code: int) -> None:
            if not told:
                told.append(code)
                done(code, bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace"))
                process.deleteLater()

        process.finished.connect(lambda code, status: end(code if status is QProcess.ExitStatus.NormalExit else 1))
        process.errorOccurred.connect(lambda error: end(1) if error is QProcess.ProcessError.FailedToStart else None)
        QTimer.singleShot(PATIENCE_MS, process, process.kill)
        process.start(program, list(arguments))
        process.write(given)
        process.closeWriteChannel()


def arguments(job: Job) -> tuple[str, ...]:
    """How `lp` is asked.  Nothing in here, where every user of the machine may read it, says what is printed."""
    if job.printer.startswith(_SAFE_FIRST):
        raise ValueError("no queue of CUPS begins with a dash")
    sides = "two-sided-long-edge" if job.both_sides else "one-sided"
    asked = ("-d", job.printer, "-t", JOB_TITLE, "-n", str(job.copies), "-o", f"sides={sides}", "-o", "media=A4")
    return (*asked, "-")
