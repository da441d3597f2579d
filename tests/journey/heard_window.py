"""A window with a form in it, for a screen reader to hear: `-m tests.journey.heard_window FOLDER SKJEMA|FIL TEKST`.

The application's own window and form page over a real store.  A path opens a form's file as it is; an answer that
cannot be read stands in every field whose linkId ends in «feil».  A text is put in the first field for running words,
with spell-check.  Says «shown» when all of it is drawn, and checked.
"""

import sys
from pathlib import Path as File

from PySide6.QtCore import QTimer

from feltapp.actions.form import OpenForm
from feltapp.bootstrap.session import PAGES
from feltapp.clock import new_id
from feltapp.domain.ids import MappeId, Path, RecordId, RevisionId
from feltapp.domain.place import Place
from feltapp.domain.revision import EMPTY_VIEW
from feltapp.forms.reader import read
from feltapp.store.draft import Draft
from feltapp.ui.app import make_app
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from feltapp.ui.idle import IdleWatch
from feltapp.ui.main_window import MainWindow
from feltapp.ui.page import Tools
from feltapp.ui.parts.text_fields import TextArea
from feltapp.ui.spelling import Spelling
from feltapp.ui.tasks import Tasks
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

WRONG = "feil"


def _opened(one: Laptop, file: File) -> OpenForm:
    definition = read(file.read_bytes()).definition
    lars, now = one.register(), one.ctx.clock.now()
    wrong = {Path(link_id): "i fjor" for link_id in definition.labels if link_id.endswith(WRONG)}
    draft = Draft(
        id=RevisionId(new_id(one.ctx.clock)),
        record=RecordId(new_id(one.ctx.clock)),
        mappe=MappeId(new_id(one.ctx.clock)),
        bruker=lars,
        skjema=definition.ref,
        base=(),
        edits={},
        raw=wrong,
        place="",
        begun_at=now,
        saved_at=now,
    )
    return OpenForm(
        draft=draft,
        definition=definition,
        seen=EMPTY_VIEW,
        previous=None,
        previous_date=None,
        today=now.date(),
        begun=False,
        name="Lars",
        samtykker=(),
    )


def main(folder: File, what: str, text: str = "") -> int:
    app = make_app("feltapp", "lys")
    one = laptop(folder, KARI, Sentral())
    tasks = Tasks()
    spelling = Spelling(one.ctx, tasks)
    spelling.read()
    tools = Tools(ctx=one.ctx, tasks=tasks, spelling=spelling)
    window = MainWindow(tools, PAGES, who="Kari Moen", loop=None, watch=IdleWatch())
    window.resize(1366, 768)
    window.show()
    given = File(what)
    if given.exists():
        page = FormPage(tools)
        window.stack.addWidget(page)
        window.stack.setCurrentWidget(page)
        page.show_form(_opened(one, given))
    else:
        window.go(Place(page="skjema", bruker=one.register(), record=f"ny:{what}"))
    timer = QTimer(window)

    def tell() -> None:
        sections = window.findChildren(SectionView)
        if sections and all(view.is_whole for view in sections):
            area = sections[0].findChildren(TextArea)[0] if text else None
            if area is not None and not area.text():
                area.insert(text)
            if text and (not spelling.on or spelling.misspelt(text)[1]):
                return
            timer.stop()
            sys.stdout.write("shown\n")
            sys.stdout.flush()

    timer.timeout.connect(tell)
    timer.start(20)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(File(sys.argv[1]), *sys.argv[2:]))
