"""The few words that Qt itself shows, in the language of the process: buttons of boxes, menus of text fields, dialogs.

PySide6 ships nynorsk and no bokmål for Qt.  A table and not a .qm file: it can be read, and it grows line by line.
"""

from collections.abc import Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

LOCALE = QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway)
LOCALES: Mapping[str, QLocale] = {
    "nn": QLocale(QLocale.Language.NorwegianNynorsk, QLocale.Country.Norway),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "se": QLocale(QLocale.Language.NorthernSami, QLocale.Country.Norway),
}

BUTTONS = {
    "OK": "OK",
    "&OK": "&OK",
    "Cancel": "Avbryt",
    "&Cancel": "&Avbryt",
    "&Yes": "&Ja",
    "&No": "&Nei",
    "Yes to &All": "Ja til &alle",
    "N&o to All": "N&ei til alle",
    "Save": "Lagre",
    "&Save": "&Lagre",
    "Save All": "Lagre alle",
    "Open": "Åpne",
    "&Open": "&Åpne",
    "Close": "Lukk",
    "&Close": "&Lukk",
    "Close without Saving": "Lukk uten å lagre",
    "Don't Save": "Ikke lagre",
    "Discard": "Forkast",
    "Abort": "Avbryt",
    "Retry": "Prøv igjen",
    "Ignore": "Se bort fra",
    "Apply": "Bruk",
    "Reset": "Tilbakestill",
    "Restore Defaults": "Bruk standardvalg",
    "Help": "Hjelp",
    "Print": "Skriv ut",
    "&Print": "&Skriv ut",
    "Show Details...": "Vis detaljer …",
    "Hide Details...": "Skjul detaljer …",
}
MENUS = {
    "&Undo": "&Angre",
    "&Redo": "&Gjør om",
    "Cu&t": "Klipp &ut",
    "&Copy": "&Kopier",
    "Copy &Link Location": "Kopier &lenken",
    "&Paste": "&Lim inn",
    "Delete": "Slett",
    "&Delete": "&Slett",
    "Select All": "Merk alt",
    "Insert Unicode control character": "Sett inn kontrolltegn",
    "Unicode": "Unicode",
    "Step &up": "Én &opp",
    "Step &down": "Én &ned",
    "Scroll here": "Rull hit",
    "Top": "Øverst",
    "Bottom": "Nederst",
    "Page up": "Side opp",
    "Page down": "Side ned",
    "Scroll up": "Rull opp",
    "Scroll down": "Rull ned",
    "Left edge": "Venstre kant",
    "Right edge": "Høyre kant",
    "Page left": "Side til venstre",
    "Page right": "Side til høyre",
    "Scroll left": "Rull til venstre",
    "Scroll right": "Rull til høyre",
    "Scroll Left": "Rull til venstre",
    "Scroll Right": "Rull til høyre",
}
FILES = {
    "&Look in:": "&Mappe:",
    "File &name:": "Fil&navn:",
    "&File name:": "Fil&navn:",
    "Files of &type:": "Fil&type:",
    "Show ": "Vis ",
    "Folder": "Mappe",
    "Directory:": "Mappe:",
    "Back": "Tilbake",
    "Go back": "Gå tilbake",
    "Alt+Left": "Alt+Left",
    "Forward": "Fram",
    "Go forward": "Gå fram",
    "Parent Directory": "Mappen over",
    "Go to the parent directory": "Gå til mappen over",
    "Create New Folder": "Lag ny mappe",
    "Create a New Folder": "Lag en ny mappe",
    "&New Folder": "&Ny mappe",
    "New Folder": "Ny mappe",
    "&Rename": "&Gi nytt navn",
    "Show &hidden files": "Vis &skjulte filer",
    "List View": "Liste",
    "Change to list view mode": "Vis som liste",
    "Detail View": "Detaljer",
    "Change to detail view mode": "Vis med detaljer",
    "Sidebar": "Snarveier",
    "List of places and bookmarks": "Steder og bokmerker",
    "Files": "Filer",
    "All files (*)": "Alle filer (*)",
    "All Files (*)": "Alle filer (*)",
    "Recent Places": "Nylige steder",
    "Computer": "Datamaskin",
    "My Computer": "Datamaskin",
    "Remove": "Fjern",
    "Name": "Navn",
    "Size": "Størrelse",
    "Type": "Type",
    "Kind": "Type",
    "Date Modified": "Endret",
    "Drive": "Stasjon",
    "File": "Fil",
    "File Folder": "Mappe",
    "Save As": "Lagre som",
    "Find Directory": "Finn mappe",
    "&Choose": "&Velg",
    "%1 already exists.\nDo you want to replace it?": "%1 finnes fra før.\nVil du erstatte den?",
    "%1\nFile not found.\nPlease verify the correct file name was given.": "%1\nFant ikke filen.\nSe om navnet er "
    "riktig.",
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.": "%1\nFant ikke mappen.\nSe om "
    "navnet er riktig.",
    "'%1' is write protected.\nDo you want to delete it anyway?": "«%1» er skrivebeskyttet.\nVil du slette den?",
    "Are you sure you want to delete '%1'?": "Vil du slette «%1»?",
    "Could not delete directory.": "Mappen kunne ikke slettes.",
    "%1 bytes": "%1 byte",
    "%1 KB": "%1 kB",
    "%1 MB": "%1 MB",
    "%1 GB": "%1 GB",
}
PRINTING = {
    "Printer": "Skriver",
    "&Name:": "&Navn:",
    "Location:": "Plassering:",
    "Preview": "Forhåndsvisning",
    "Type:": "Type:",
    "Output &file:": "&Fil:",
    "P&roperties": "&Egenskaper",
    "&Options >>": "&Valg >>",
    "&Options <<": "&Valg <<",
    "Print to File (PDF)": "Skriv til fil (PDF)",
    "Local file": "Lokal fil",
    "Write PDF file": "Skriv PDF-fil",
    "Copies": "Kopier",
    "Print range": "Utskriftsområde",
    "Print all": "Skriv ut alt",
    "Pages from": "Sider fra",
    "to": "til",
    "Pages": "Sider",
    "Current Page": "Denne siden",
    "Selection": "Det som er merket",
    "Page &Set:": "Si&der:",
    "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
    "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.": "Skriv sidene med komma mellom. 3,5-7,9 gir side 3, 5, 6, 7 og 9.",
    "All Pages": "Alle sider",
    "Odd Pages": "Oddetallssider",
    "Even Pages": "Partallssider",
    "Output Settings": "Innstillinger",
    "Copies:": "Kopier:",
    "Co&llate": "&Sorter",
    "Collate": "Sorter",
    "Reverse": "Omvendt rekkefølge",
    "Options": "Valg",
    "Color Mode": "Farger",
    "Color": "Farger",
    "Grayscale": "Gråtoner",
    "Duplex Printing": "Tosidig",
    "Double Sided Printing": "Tosidig",
    "None": "Ingen",
    "Off": "Av",
    "Long side": "Langside",
    "Long side binding": "Vendes på langsiden",
    "Short side binding": "Vendes på kortsiden",
    "Long Edge": "Langside",
    "Short side": "Kortside",
    "Short Edge": "Kortside",
    "Properties": "Egenskaper",
    "Printer Properties": "Skriverens egenskaper",
    "Job Options": "Valg for utskriften",
    "Page Setup": "Sideoppsett",
    "Paper": "Papir",
    "Page": "Side",
    "Advanced": "Avansert",
    "Page size:": "Papirstørrelse:",
    "Width:": "Bredde:",
    "Height:": "Høyde:",
    "Paper source:": "Papirskuff:",
    "Orientation": "Retning",
    "Portrait": "Stående",
    "Landscape": "Liggende",
    "Reverse landscape": "Omvendt liggende",
    "Reverse portrait": "Omvendt stående",
    "Margins": "Marger",
    "top margin": "toppmarg",
    "left margin": "venstremarg",
    "right margin": "høyremarg",
    "bottom margin": "bunnmarg",
    "Page Layout": "Sideoppsett",
    "Page order:": "Rekkefølge:",
    "Pages per sheet:": "Sider per ark:",
    "Custom": "Egendefinert",
    "%1 already exists.\nDo you want to overwrite it?": "%1 finnes fra før.\nVil du skrive over den?",
    "File exists": "Filen finnes",
}
TABLE: Mapping[str, str] = {**MENUS, **FILES, **PRINTING, **BUTTONS}


class Bokmal(QTranslator):
    """Answers for what stands in the table, whichever part of Qt asks; all else stays as it is."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return TABLE.get(source_text, source_text)


def locale_of(language: str) -> QLocale:
    """How dates and numbers are written in a language."""
    return LOCALES.get(language, LOCALE)


def speak_to_qt(app: QApplication, language: str) -> None:
    """Dates, numbers and Qt's own words in this language, whatever the machine speaks.

    English is what Qt says by itself; who reads Northern Sámi reads bokmål where there is nothing else.
    """
    QLocale.setDefault(locale_of(language))
    if language == "nn":
        shipped = QTranslator(app)
        if shipped.load("qtbase_nn", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(shipped)
            return
    if language != "en":
        app.installTranslator(Bokmal(app))
