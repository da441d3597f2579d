"""Every part, for looking at: `python tests/ui/gallery.py OUT_DIR` makes PNGs in light, dark and at 150 %.

Not a test: nothing here can fail.  It runs itself once per scale, because Qt reads the scale only when it starts.
"""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from feltapp.ui.parts.avatar import Avatar
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.check_list import CheckBox, CheckList
from feltapp.ui.parts.chips import AnswerStateBar
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.focus_frame import install_focus_frame
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.quote_band import QuoteBand
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.score_buttons import ScoreButtons
from feltapp.ui.parts.section_menu import Fremdrift, Section, SectionMenu
from feltapp.ui.parts.sensitive_row import SensitiveRow
from feltapp.ui.parts.side_menu import MenuItem, SideMenu
from feltapp.ui.parts.status_bar import StatusBar
from feltapp.ui.parts.tab_strip import TabStrip
from feltapp.ui.parts.text_fields import LineEdit, TextArea
from feltapp.ui.parts.timeline import TimelineView
from feltapp.ui.parts.timeline_delegate import TimelineEntry
from feltapp.ui.parts.top_bar import TopBar
from feltapp.ui.parts.trend_chart import TrendChart, TrendPoint
from feltapp.ui.theme import STYLE, Scheme, Skrift, apply_theme

MENU = (
    MenuItem(key="dag", icon="Sun", name="Min dag"),
    MenuItem(key="brukere", icon="PersonGroup", name="Mine brukere"),
    MenuItem(key="henvendelser", icon="Inbox", name="Henvendelser"),
    MenuItem(key="besok", icon="Calendar", name="Besøk"),
    MenuItem(key="boliger", icon="House", name="Boliger"),
    MenuItem(key="statistikk", icon="BarChart", name="Statistikk"),
)
BOTTOM = (
    MenuItem(key="sync", icon="ArrowsCirclepath", name="Synkronisering"),
    MenuItem(key="hjelp", icon="QuestionmarkCircle", name="Hjelp", key_hint="F1"),
)


def frame(page: QWidget, current: str) -> QWidget:
    """The window around a page."""
    window = QWidget()
    window.setProperty("rolle", "side")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(TopBar("Kari Moen"))
    middle = QHBoxLayout()
    middle.setSpacing(0)
    menu = SideMenu(MENU, BOTTOM)
    menu.set_value(current)
    for key, count in (("brukere", 12), ("henvendelser", 1), ("sync", 3)):
        menu.set_count(key, count)
    middle.addWidget(menu)
    middle.addWidget(page, 1)
    outer.addLayout(middle, 1)
    status = StatusBar()
    status.set_state("Arbeider frakoblet", pending=3, last="Sist synkronisert i dag kl. 07.52", icon="CloudSlash")
    outer.addWidget(status)
    return window


def scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


def column(*widgets: QWidget, gap: int = 16) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(gap)
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch(1)
    return made


def page_min_dag(narrow: bool) -> QWidget:
    visits = Card("Besøk i dag", "Calendar", "1 av 4 gjennomført", "Nytt besøk", action_icon="Plus")
    for time, long, who, what, badge, button in (
        ("08.30", "45 min", "Mona Fjeldstad", "Hjemme · frokost og post", Badge("ok", "Gjennomført", "Checkmark"), 0),
        ("10.00", "60 min", "Lars Solbakken", "Hjemme · kartlegging og kriseplan", Badge("info", "Neste", "Clock"), 1),
        (
            "12.30",
            "30 min",
            "Ailo Márjá Ŋuorgam",
            "Aktivitetshuset · fastlege kl. 13.00",
            Badge("noytral", "Planlagt"),
            0,
        ),
        ("14.15", "45 min", "Siv Åsheim", "Hjemme · les trygghetskortet før døra", Badge("noytral", "Planlagt"), 0),
    ):
        small = Storrelse.RAD
        action = filled_button("Start besøk", "", small) if button else plain_button("Åpne", "", small)
        row = Row(
            who, what, left=(time, long), left_width=52, badge=badge, badge_width=150, action=action, action_width=106
        )
        visits.body.addWidget(row)
    due = Card("Må følges opp", "Bell", "9 frister for mine brukere", "Vis alle")
    for kind, words, who, what, why, action_text in (
        (
            "passert",
            "Passert 4 dager",
            "Mona Fjeldstad",
            "evaluering av tilbudet",
            "Skal · minst hver 4. måned",
            "Evaluer",
        ),
        ("snart", "I dag", "Siv Åsheim", "kontakt, dag 7 etter flytting", "Anbefales · dag 0, 1, 2, 3, 7", "Registrer"),
        ("snart", "Om 2 dager", "Lars Solbakken", "skriv ut planen", "Anbefales · plan før overganger", "Skriv ut"),
        ("snart", "Om 3 dager", "Lars Solbakken", "livskvalitet", "Skal · sist 12.02.2026", "Snu skjermen"),
    ):
        icon = "ExclamationmarkTriangle" if kind == "passert" else "Hourglass"
        due.body.addWidget(
            Row(
                who,
                why,
                rest=f" · {what}",
                left=Badge(kind, words, icon),
                left_width=138,
                action=outline_button(action_text, "", Storrelse.RAD),
                action_width=120,
            )
        )
    drafts = Card("Utkast", "NotePencil", "2 er ikke signert")
    for what, when in (
        ("Kartlegging · Lars Solbakken", "Lagret i dag kl. 07.41 · 23 av 41"),
        ("Journalnotat · Siv", "I går"),
    ):
        action = plain_button("Fortsett", "", Storrelse.RAD)
        drafts.body.addWidget(Row(what, when, icon="FileText", bold=False, action=action))
    machine = Card("Denne maskinen", "Laptop", padded=True)
    machine.body.addWidget(
        label("3 endringer er bare her. De sendes når du er på nett igjen. Ingenting går tapt.", wrap=True)
    )
    machine.body.addWidget(plain_button("Se hva som venter", "ArrowRight"))
    empty = Card("Nytt fra kolleger", "Chat2")
    empty.body.addWidget(EmptyState("Ingenting nytt siden i går kl. 15.40"))
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 8, 0, 16)
    outer.setSpacing(0)
    outer.addWidget(PageHeader("Min dag", "tirsdag 9. juni"))
    columns = QHBoxLayout()
    columns.setContentsMargins(20, 0, 20, 0)
    columns.setSpacing(16)
    if narrow:
        columns.addLayout(column(visits, due, drafts, machine, empty))
    else:
        columns.addLayout(column(visits, due), 1)
        right = QWidget()
        right.setFixedWidth(356)
        stack = column(drafts, empty, machine)
        stack.setContentsMargins(0, 0, 0, 0)
        right.setLayout(stack)
        columns.addWidget(right)
    outer.addLayout(columns, 1)
    return scrolled(page)


TIMELINE = (
    TimelineEntry(
        date_text="I dag",
        icon="NotePencil",
        title="Kartlegging pågår",
        lines=("23 av 41 gjennomgått sammen med Lars",),
        who="Kari",
        badge="2 svar har to versjoner",
        badge_icon="ArrowRightLeft",
    ),
    TimelineEntry(
        date_text="05.06.",
        icon="House",
        title="Innflyttingsplan signert",
        lines=("Nøkler torsdag kl. 11. Lars vil bære inn sjøl.",),
        who="Amir",
    ),
    TimelineEntry(
        date_text="02.06.",
        icon="Lifebuoy",
        title="Krise- og mestringsplan, versjon 3",
        lines=("Ny: «Ring Anne før jeg går ut om natta.»",),
        who="Kari sammen med Lars",
    ),
    TimelineEntry(
        date_text="28.05.",
        icon="Person",
        title="Besøk på Solhøgda, 50 min",
        lines=("Snakket om leiligheten. Lars gleder seg og er litt urolig for nabostøy.",),
        who="Kari · reisetid 35 min",
    ),
    TimelineEntry(
        date_text="21.05.", icon="Handshake", title="Samtykke: fastlege", lines=("Til 11.12.2026",), who="Lars"
    ),
)


def page_person(narrow: bool) -> QWidget:
    header = PageHeader("Lars Solbakken", "Født 14.08.1978 (47 år) · Kontaktperson: Kari Moen", avatar=True, under=True)
    header.add_right(outline_button("Legg til", "Plus"))
    header.add_right(outline_button("Snu skjermen", "Monitor"))
    header.add_right(filled_button("Nytt notat", "NotePencil"))
    tabs = TabStrip(
        [
            (word, word)
            for word in (
                "Oversikt",
                "Tidslinje",
                "Kartlegging",
                "Livskvalitet",
                "Samtykker",
                "Krise- og mestringsplan",
                "Tiltak og vedtak",
                "Bolig",
                "Nettverk",
            )
        ]
    )
    due = Card("Må følges opp", "Bell", "4")
    for words, what in (("Om 3 dager", "Livskvalitet"), ("Om 12 dager", "Samtykke til NAV går ut")):
        badge = Badge("snart", words, "Hourglass")
        due.body.addWidget(Row(what, left=badge, left_width=116, chevron=True, bold=False, liten=True))
    timeline_card = Card("Tidslinje", "Clock", "", "Alle typer", action_icon="Filter")
    timeline = TimelineView()
    timeline.set_entries(TIMELINE)
    timeline_card.body.addSpacing(12)
    timeline_card.body.addWidget(timeline, 1)
    trend_card = Card("Livskvalitet", "LineGraph", "Lars sin egen vurdering")
    chart = TrendChart()
    months = ("feb. 25", "jun.", "okt.", "feb. 26")
    chart.set_points(
        [TrendPoint(at=i, value=v, label=m) for i, (v, m) in enumerate(zip((2, 3, 3, 4), months, strict=True))]
    )
    trend_card.body.addWidget(chart)
    consents = Card("Samtykker", "Handshake", "", "Åpne")
    for who, what, badge in (
        ("Fastlege", "Helse, legemidler", Badge("ok", "til 11.12.26", "Checkmark")),
        ("NAV Eksempel", "Økonomi", Badge("snart", "om 12 dager", "Hourglass")),
        ("Søsteren Anne", "Kun ved krise", Badge("ok", "til 01.09.26", "Checkmark")),
    ):
        consents.body.addWidget(Row(who, what, badge=badge, liten=True))
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 12)
    outer.setSpacing(0)
    outer.addWidget(header)
    outer.addWidget(tabs)
    inside = QVBoxLayout()
    inside.setContentsMargins(20, 12, 20, 0)
    inside.setSpacing(12)
    inside.addWidget(
        QuoteBand("Ro rundt meg og ei dør jeg kan låse sjøl. Og å få se dattera mi på søndager.", "Lars, 02.06.2026")
    )
    columns = QHBoxLayout()
    columns.setSpacing(16)
    left, right = column(due, gap=12), column(trend_card, consents, gap=12)
    columns.addLayout(left, 392)
    columns.addWidget(timeline_card, 384)
    if not narrow:
        columns.addLayout(right, 330)
    inside.addLayout(columns, 1)
    outer.addLayout(inside, 1)
    return page


def page_form(narrow: bool) -> QWidget:
    header = PageHeader("Kartlegging", "· utkast · begynt 28.05.2026", back_text="Lars Solbakken", bar=True)
    header.add_right(label("Lagret på denne maskinen kl. 10.14", Skrift.HJELP_FET, "ok"))
    header.add_right(outline_button("Skjul sensitive", "EyeSlash"))
    header.add_right(filled_button("Signer …", "PencilWriting"))
    done, begun = Fremdrift.FERDIG, Fremdrift.BEGYNT
    sections = SectionMenu(
        [
            Section(key="a", name="Familie og nettverk", words="Ferdig", state=done),
            Section(key="b", name="Innvandrer/flyktning", words="Ikke aktuelt", state=done),
            Section(key="c", name="Bolig", words="2 av 5 gjennomgått", state=begun),
            Section(key="d", name="Helse og sosiale forhold", words="4 av 8 gjennomgått", state=begun),
            Section(key="e", name="Livskvalitet", words="Lars svarer selv"),
        ]
    )
    sections.set_value("c")
    sections.set_progress(23, 41, "23 av 41 gjennomgått")
    panel = QWidget()
    panel.setProperty("rolle", "flate")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    panel.setFixedWidth(228)
    panel_box = QVBoxLayout(panel)
    panel_box.setContentsMargins(8, 14, 9, 14)
    panel_box.addWidget(sections)
    card = Card(padded=True)
    radios = RadioRow([("e", "Eier"), ("l", "Leier"), ("i", "Institusjon"), ("u", "Uten fast bolig (UFB)")])
    radios.set_value("i")
    answered = AnswerStateBar()
    answered.set_value("besvart")
    card.body.addWidget(
        LabeledField("Dagens bosituasjon", radios, extra=Badge("info", "Fra 12.02.2026", "ClockDashed"))
    )
    states = QHBoxLayout()
    states.addWidget(answered, 1)
    source = DropDown([("b", "Bruker selv")], liten=True)
    source.set_value("b")
    states.addWidget(label("Kilde:", Skrift.HJELP, "dempet"))
    states.addWidget(source)
    card.body.addLayout(states)
    text = TextArea()
    text.setObjectName("fokus")
    text.set_text("Egen leilighet, helst ikke i første etasje. Rolig oppgang. Plass til at dattera mi kan sove over.")
    card.body.addWidget(LabeledField("Hvordan ønsker du å bo?", text))
    card.body.addWidget(AnswerStateBar())
    card.body.addWidget(SensitiveRow("Trygg der nå?"))
    refused = AnswerStateBar()
    refused.set_value("onsker_ikke")
    card.body.addWidget(label("Tidligere boforhold", Skrift.BROD_FET))
    card.body.addWidget(refused)
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(header)
    columns = QHBoxLayout()
    columns.setSpacing(0)
    if not narrow:
        columns.addWidget(panel)
    inner = QWidget()
    stack = column(card)
    stack.setContentsMargins(20, 14, 20, 14)
    inner.setLayout(stack)
    columns.addWidget(scrolled(inner), 1)
    outer.addLayout(columns, 1)
    return page


def page_parts(narrow: bool) -> QWidget:
    fields = Card("Endre samtykke", "", "", "Lukk", action_icon="XMark", padded=True)
    who = DropDown([("dps", "DPS Eksempel, ambulant akutteam")])
    who.set_value("dps")
    fields.body.addWidget(LabeledField("1 Hvem får vite?", who))
    what = CheckList([("v", "Hva er viktig for meg"), ("h", "Helse og legemidler"), ("k", "Krise- og mestringsplan")])
    what.set_values(("v", "h"))
    fields.body.addWidget(LabeledField("2 Hva får de vite?", what))
    fields.body.addWidget(LabeledField("3 Hvor lenge?", DateField(), error="Velg en dato. Samtykket må ha en slutt."))
    purpose = LineEdit("Skriv kort")
    fields.body.addWidget(LabeledField("Hva skal det brukes til?", purpose, help="Lars leser dette før han sier ja."))
    fields.body.addWidget(CheckBox("Lars vet at han kan si nei og trekke det når som helst, uten å si hvorfor"))
    off = filled_button("Vis til Lars", "Monitor")
    off.setEnabled(False)
    buttons = QHBoxLayout()
    buttons.addWidget(outline_button("Lagre utkast"))
    buttons.addWidget(off)
    buttons.addWidget(plain_button("Avbryt"))
    buttons.addStretch(1)
    fields.body.addLayout(buttons)
    badges = Card("Merkelapper", padded=True)
    grid = QGridLayout()
    for at, kind in enumerate(Kind):
        grid.addWidget(Badge(kind, kind.value.capitalize(), "Checkmark"), at // 3, at % 3)
    badges.body.addLayout(grid)
    badges.body.addWidget(Avatar("LS", 44))
    banners = column(
        Banner(
            "info",
            "Du arbeider frakoblet. Alt du har skrevet, er trygt lagret her.",
            "Feltapp prøver igjen av seg selv.",
            "CloudSlash",
        ),
        Banner("snart", "Samtykket går ut om 12 dager.", action_text="Forny"),
        Banner("passert", "Ikke lagret ennå. Disken er full.", "Teksten står her til du har ryddet plass."),
        badges,
        gap=12,
    )
    page = QWidget()
    box = QHBoxLayout(page)
    box.setContentsMargins(20, 14, 20, 14)
    box.setSpacing(16)
    box.addLayout(banners, 1)
    box.addLayout(column(fields), 1)
    return scrolled(page)


def page_score(narrow: bool) -> QWidget:
    page = QWidget()
    page.setProperty("rolle", "side")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = QVBoxLayout(page)
    box.setContentsMargins(32, 20, 32, 20)
    box.addStretch(1)
    box.addWidget(label("Hvordan synes du livet ditt er nå?", Skrift.SPORSMAL), 0, Qt.AlignmentFlag.AlignHCenter)
    box.addWidget(
        label("Trykk på tallet som passer best.", Skrift.STOR_TEKST, "dempet"), 0, Qt.AlignmentFlag.AlignHCenter
    )
    box.addSpacing(20)
    score = ScoreButtons()
    score.set_value(5)
    score.button(6).setObjectName("fokus")
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(score, 100)
    row.addStretch(1)
    box.addLayout(row)
    answers = QHBoxLayout()
    answers.addStretch(1)
    answers.addWidget(outline_button("Jeg vil ikke svare", "", Storrelse.STOR))
    answers.addWidget(filled_button("Lagre svaret mitt", "Checkmark", Storrelse.STOR))
    answers.addStretch(1)
    box.addSpacing(20)
    box.addLayout(answers)
    box.addStretch(1)
    return page


PAGES = {"dag": page_min_dag, "person": page_person, "skjema": page_form, "deler": page_parts, "tall": page_score}


def shoot(app: QApplication, out: Path, scale: str) -> None:
    narrow = scale != "100"
    size = (911, 512) if narrow else (1366, 768)
    for scheme in Scheme:
        if narrow and scheme is not Scheme.LYS:
            continue
        apply_theme(app, scheme)
        for name, make in PAGES.items():
            page = make(narrow)
            window = page if name == "tall" else frame(page, "dag" if name == "dag" else "brukere")
            window.resize(*size)
            window.show()
            focus = window.findChild(QWidget, "fokus")
            if focus is not None:
                window.activateWindow()
                app.processEvents()
                focus.setFocus()
            app.processEvents()
            window.grab().save(str(out / f"{name}-{scheme.value}-{scale}.png"))
            window.close()
            window.deleteLater()
            app.processEvents()


def main() -> None:
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) > 2:
        app = QApplication(["gallery", *STYLE])
        install_focus_frame(app)
        shoot(app, out, sys.argv[2])
        return
    for scale, factor in (("100", "1"), ("150", "1.5")):
        environment = {**os.environ, "QT_SCALE_FACTOR": factor}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        subprocess.run([sys.executable, __file__, str(out), scale], env=environment, check=True)


if __name__ == "__main__":
    main()
