"""Whole Bundles of made-up people, for validators that others wrote: little, normal, everything, each of the demo.

Each kind of resource that the app writes is in them, with each way that it is written.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path as File
from tempfile import TemporaryDirectory
from uuid import NAMESPACE_URL, uuid5

from feltapp.actions import eksport
from feltapp.domain.answer import Answer, Answers, JsonValue
from feltapp.domain.deling import Mottaker, MottakerKind
from feltapp.domain.ids import BrukerId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.person import Person
from feltapp.domain.rettelse import RETTER, pointer
from feltapp.domain.revision import Choice, Version, WorkState
from feltapp.domain.samtykke import Samtykke, SamtykkeStatus
from feltapp.fhir.bundle import to_bundle
from feltapp.fhir.holding import Holding, Innsyn, Registrering, Team
from feltapp.forms.definition import FormDefinition
from feltapp.forms.underskrift import Underskrift, to_value
from feltapp.oppdiktet import seed
from feltapp.oppdiktet.people import people
from tests.fhir.samples import SHIPPED, Sample, answered
from tests.unit.actions.world import AMIR, CATALOG, KARI, STAFF, TEAM, Sentral, laptop

AT = datetime(2026, 6, 2, 8, 30, 15, tzinfo=UTC)
STRANGER = MedarbeiderId("a9" * 16)
HOSTILE = "<img src='file:///etc/passwd'> \u202eabc\u2069 \x01\x07 \ud800 \U0001f600 & < > \" ' \\"
OWN = "urn:feltapp:kode:"


def bundles() -> Iterator[Sample]:
    """Every one of them."""
    yield from made_here()
    for name, data in _demo():
        yield Sample(name=f"Bundle {name}", data=data)


def made_here() -> Iterator[Sample]:
    """Those that are made without a laptop."""
    made = {
        "lite": _little(),
        "vanlig": _normal(),
        "rettet": _corrected(),
        "alt": _everything(),
        "fiendtlig": _hostile(),
    }
    for name, holding in made.items():
        yield Sample(name=f"Bundle {name}", data=to_bundle(holding))


def _id(name: str) -> str:
    return uuid5(NAMESPACE_URL, name).hex


def _person(**said: str) -> Person:
    return Person(
        bruker=BrukerId(_id("person")),
        fornavn=said.get("fornavn", ""),
        etternavn=said.get("etternavn", ""),
        kallenavn=said.get("kallenavn", ""),
        born=date(1991, 11, 3) if said else None,
        number=said.get("number", ""),
        language="",
        protection="",
        kontaktperson=None,
        koordinator=None,
    )


def _holding(person: Person, *registreringer: Registrering) -> Holding:
    team = Team(id=TEAM, name="Ambulant team")
    return Holding(person=person, registreringer=registreringer, team=team, staff=STAFF.by_id, made_at=AT)


def _written(
    definition: FormDefinition,
    answers: Answers,
    name: str,
    state: WorkState = WorkState.SIGNERT,
    choices: tuple[Choice, ...] = (),
) -> Registrering:
    return Registrering(
        record=RecordId(_id(f"{definition.ref} {name}")),
        revision=RevisionId(_id(f"rev {definition.ref} {name}")),
        skjema=definition.ref,
        definition=definition,
        answers=answers,
        choices=choices,
        state=state,
        author=KARI.id if state is WorkState.SIGNERT else STRANGER,
        recorded_at=AT,
        happened_at=AT if state is WorkState.SIGNERT else None,
        version=1 if state is WorkState.SIGNERT else 3,
    )


def _of(skjema: str, name: str, **values: JsonValue) -> Registrering:
    """Answers by the end of their path: `navn="x"` under the form's own first word."""
    definition = CATALOG.find(SkjemaRef(skjema))
    first = {"besok": "besoket"}.get(definition.id, definition.id)
    answers = {Path(f"{first}.{key}".replace("_", "-")): Answer(value=value) for key, value in values.items()}
    return _written(definition, answers, name)


def _little() -> Holding:
    return replace(_holding(_person()), team=Team(id=TEAM, name=""))


def _normal() -> Holding:
    code = {
        "mor": "relasjon",
        "nabo": "relasjon",
        "gjennomfort": "utfall",
        "hjemme": "sted",
        "ikke-hjemme": "utfall",
        "skjerm": "samtykkemaate",
    }

    def chosen(one: str) -> JsonValue:
        return {"code": one, "system": OWN + code[one]}

    at = "2026-06-02T10:00:00+02:00"
    who: JsonValue = {"ref": KARI.id, "display": KARI.name}
    person = _person(fornavn="Lars Erik", etternavn="Solbakken", kallenavn="Lasse", number="41858400142")
    holding = _holding(
        person,
        _of("parorende|1", "mor", navn="Anne", relasjon=chosen("mor"), telefon="00 00 00 10", narmeste=True),
        _of("parorende|1", "nabo", navn="Per", relasjon=chosen("nabo")),
        _of("parorende|1", "egne ord", navn="Ola", relasjon="Gudfar"),
        _of("parorende|1", "lite", navn="Kim"),
        _of("besok|1", "kommer", naar=at, varighet=45, sted=chosen("hjemme"), hvem=who, hva="Handle"),
        _of("besok|1", "begynt", naar=at, begynt=at),
        _of("besok|1", "over", naar=at, begynt=at, ferdig=at, utfall=chosen("gjennomfort")),
        _of("besok|1", "ikke hjemme", naar=at, utfall=chosen("ikke-hjemme")),
        _of("livskvalitet|1", "fire", skar=4),
        _of("livskvalitet|1", "ville ikke"),
        *(_of("samtykke|2", status.value, mottaker="NAV Eksempel") for status in SamtykkeStatus),
        _of("samtykke|3", "underskrevet", mottaker="NAV Eksempel", maate=chosen("skjerm"), underskrift=_signature()),
    )
    return replace(
        holding,
        telephone="00 00 00 11",
        language="norsk",
        samtykker=tuple((_samtykke(status.value), status, AT) for status in SamtykkeStatus),
        lest=(
            Innsyn(when=AT, who=AMIR.id, act="les", record=None, reason="Vakt"),
            Innsyn(when=AT, who=STRANGER, act="noe nytt", record=RecordId(_id("besok|1 kommer")), reason=""),
        ),
    )


def _signature() -> JsonValue:
    ink = (((100, 200), (400, 120), (700, 260)),)
    text = "Jeg sier ja til at NAV får vite om økonomien min. <Ikke> mer & ikke mindre."
    return to_value(Underskrift(ink=ink, text=text, of="0" * 64, at="2026-06-02T14:05:00+02:00"))


def _corrected() -> Holding:
    """A note and its rettelse, and a rettelse of a note that is not given."""
    definition = CATALOG.newest("journalnotat")
    said = {Path("notat.tekst"): Answer(value="Nøkkelen lå hos Per.")}
    first = _written(definition, said, "først")
    mended = _written(definition, {**said, RETTER: pointer(first.record)}, "rettelse")
    other = _written(definition, {**said, RETTER: pointer(RecordId(_id("ikke med")))}, "alene")
    return _holding(_person(fornavn="Lars"), first, mended, other)


def _samtykke(name: str) -> Samtykke:
    return Samtykke(
        record=RecordId(_id(f"samtykke|2 {name}")),
        opplysninger=frozenset({"kartlegging", "bolig"}),
        mottakere=frozenset({"NAV Eksempel"}),
        gyldig_fra=date(2026, 1, 1),
        gyldig_til=date(2026, 12, 11),
        bare_ved_krise=False,
        informert=True,
        innhentes_paa_nytt=False,
        signert=True,
    )


def _everything() -> Holding:
    """Each form that ships, empty, full and in every state of its answers, in progress and signed."""
    found = []
    for path in sorted(SHIPPED.glob("*/*.json")):
        definition = CATALOG.find(SkjemaRef(f"{path.parent.name}|{path.stem}"))
        for number, (how, answers) in enumerate(answered(definition)):
            state = WorkState.PAAGAAR if number % 2 else WorkState.SIGNERT
            choices = [
                Choice(path=one, versions=(_version(said), _version(said))) for one, said in list(answers.items())[:1]
            ]
            found.append(_written(definition, answers, how, state, tuple(choices)))
    return replace(_holding(_person(fornavn="Alt", etternavn="Mulig"), *found), language="tigrinja")


def _version(said: Answer) -> Version:
    return Version(answer=said, revision=RevisionId(_id("en")), author=KARI.id, recorded_at=AT)


def _hostile() -> Holding:
    person = _person(fornavn=HOSTILE, etternavn="\x01", kallenavn=HOSTILE * 1000, number=HOSTILE)
    holding = _holding(
        person,
        _of("parorende|1", "ond", navn=HOSTILE, relasjon=HOSTILE, telefon=HOSTILE),
        _of("parorende|1", "tom", navn="\x01", relasjon="\x02", telefon="\x03"),
        _of("tiltak|1", "ond", hva=HOSTILE),
        _of("tiltak|1", "tom", hva="\x01"),
        _of("besok|1", "ond", naar="2026-06-02T10:00:00+02:00", varighet=-5, hva=HOSTILE, hvem={"ref": "x y"}),
    )
    lest = (Innsyn(when=AT, who=KARI.id, act=HOSTILE, record=None, reason=HOSTILE),)
    return replace(holding, telephone=HOSTILE, language=HOSTILE, lest=lest)


def _demo() -> Iterator[tuple[str, bytes]]:
    """Everybody in the demo, as the person would be given it."""
    with TemporaryDirectory() as folder:
        kari = laptop(File(folder) / "kari", KARI, Sentral())
        today = kari.clock.now().date()
        staff = {"kari": KARI.id, "amir": AMIR.id, "leder": AMIR.id}
        for number, one in enumerate(seed.make_mapper(kari.ctx, people(today))):
            seed.write(kari.ctx, seed.written(kari.ctx, one, staff, today))
            to = Mottaker(kind=MottakerKind.PERSONEN, name="Personen")
            yield f"demo {number}", eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, one.bruker), [to]).data
