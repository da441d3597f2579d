"""A made-up plan, as long as plans are."""

from datetime import date

from feltapp.domain.answer import Answer, Answers
from feltapp.domain.ids import Path
from feltapp.forms.catalog import Catalog
from feltapp.pdf.kriseplan import KriseplanHeading
from feltapp.resources import resource

DEFINITION = Catalog.load(resource("skjema")).newest("kriseplan")
HEADING = KriseplanHeading(
    called="Lars",
    version=3,
    day=date(2026, 6, 2),
    valid_until=date(2026, 12, 2),
    made_with="Kari",
    copies=("Anne, 02.06.2026", "Fastlegen, 02.06.2026"),
)
TEXTS = {
    "plan.navn": "Lars",
    "plan.sammen-med": "Kari",
    "plan.gjelder": "flytting 11.06.2026",
    "plan.viktig": "Ro rundt meg og ei dør jeg kan låse sjøl. Og å få se dattera mi på søndager.",
    "plan.utlosende": "Bråk i oppgangen. Brev jeg ikke forstår. Å være mye alene.",
    "plan.bra.merkes": "Jeg sover, lager mat og svarer på telefonen.",
    "plan.bra.jeg": "Går tur langs elva. Ser dattera mi på søndager.",
    "plan.bra.andre": "Si hei. Kom som avtalt.",
    "plan.tegn.merkes": "Jeg sover lite. Lar være å åpne posten.",
    "plan.tegn.jeg": "Setter på musikk. Ringer Anne før jeg går ut.",
    "plan.tegn.andre": "Spørre rett ut hvordan jeg har det.",
    "plan.krise.merkes": "Jeg svarer ikke. Jeg tenker at alt er likegyldig.",
    "plan.krise.jeg": "Ringer teamet eller 116 117. Blir ikke alene.",
    "plan.krise.andre": "Bli hos meg. Ring teamet. Ved fare for livet: 113.",
    "plan.steder": "Kafeen på hjørnet, Anne og morgenturen langs elva. Čáhput, Ŋ, đ, ŧ, ž og ǩ.",
    "plan.mott": "Snakk rolig. Bank på og si hvem du er. Gi meg tid. Spør meg før du ringer andre.",
    "plan.hjelper-ikke": "Mange folk på en gang. At noen bestemmer over hodet på meg.",
    "plan.trygt": "Medisinene mine er i låst skap. Jeg sier fra til Anne når jeg skal være alene.",
    "plan.overdose.nalokson-hvor": "i øverste kjøkkenskuff",
    "plan.overdose.nalokson-hvem": "Anne",
    "plan.overdose.alene": "Jeg ringer Anne først.",
    "plan.borte": "Kari har ekstranøkkel. Anne mater katten og tar inn posten. Husleia går av seg selv.",
    "plan.hvem-har": "Jeg (på kjøleskapet)",
}
RINGE = (
    ("Kari", "kontaktperson", "00 00 00 01", ""),
    ("Teamet", "", "00 00 00 02", "kl. 8–22, alle dager"),
    ("Anne", "søster", "00 00 00 03", ""),
)


def plan(**changed: str) -> dict[Path, Answer]:
    """The plan; a keyword with `__` for `.` and `_` for `-` changes a text, an empty one takes it away."""
    texts = {**TEXTS, **{name.replace("__", ".").replace("_", "-"): text for name, text in changed.items()}}
    answers = {Path(link): Answer(value=text) for link, text in texts.items() if text}
    for number, row in enumerate(RINGE):
        path = f"plan.ringe:r{number}"
        answers[Path(path)] = Answer(value={"place": f"a{number}"})
        for part, text in zip(("hvem", "rolle", "telefon", "naar"), row, strict=True):
            if text:
                answers[Path(f"{path}/plan.ringe.{part}")] = Answer(value=text)
    return answers


def written(answers: Answers) -> list[str]:
    """Every word of the answers."""
    return [word for one in answers.values() if isinstance(one.value, str) for word in one.value.split()]
