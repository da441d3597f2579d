"""The forms that ship with feltapp: valid FHIR R4, complete after Vedlegg 3, plain and respectful words."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from feltapp.domain.ids import SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Field, FieldKind, FormDefinition, Nature
from feltapp.forms.reader import read
from feltapp.resources import resource
from tests.unit.forms.fhir_rules import Json, children, faults, objects, walk
from tests.unit.forms.forms_of_housing import HOUSING, MATRIX_WORDS
from tests.unit.forms.forms_of_process import PROCESS

FOLDER = resource("skjema")
FILES = sorted(FOLDER.glob("*/*.json"))
CATALOG = Catalog.load(FOLDER)
LONGEST_SENTENCE = 15

VEDLEGG_3: dict[str, tuple[str, ...]] = {
    "Familieforhold/nettverk": (
        "Sivilstand",
        "Barn (mindreårig, omsorgsperson for barn, samvær)",
        "Nettverk",
        "Pårørende",
    ),
    "Innvandrer/flyktning": ("Nasjonalitet", "Ankomst Norge", "Oppholdsstatus"),
    "Bolig": ("Folkeregistrert adresse", "Dagens bosituasjon (eier/leier/institusjon/UFB)", "Tidligere boforhold"),
    "Helse og sosiale forhold": (
        "Psykisk helse",
        "Fysisk helse",
        "Ernæring",
        "Rusmiddelproblemer",
        "Seksuell helse",
        "Vold og vold i nære relasjoner",
        "Spillavhengighet",
    ),
    "Økonomi": ("Inntektskilde", "Forvaltning", "Gjeld", "BankID og gyldig legitimasjon", "Kommunalt frikort"),
    "Utdanning/arbeid/faste aktiviteter": (
        "Hva har personen gjort tidligere og hva gjør personen nå?",
        "Behov for å finne arbeid/fast aktivitet/utdanning?",
        "Er personen registrert som arbeidssøker (oppfølgingsveileder?)",
    ),
    "Samarbeidspartnere/tjenestetilbud": (
        "Fastlege",
        "Tannhelse",
        "Oppfølgingstjenester",
        "Behandlingserfaring",
        "Fengsel",
        "Barnevern",
    ),
    "Livskvalitet": ("Brukers vurdering av egen livskvalitet, vurdere livskvalitet i en skala fra 1–7",),
    "Vurdering": (
        "Vurdering av brukers livskvalitet, basert på de levekårsområdene som er i BrukerPlan",
        "Faglig vurdering om behov og vilkår for IP er til stede: Vår vurdering ja/nei",
        "Om ja, fått tilbud?",
        "Hvorfor takket nei?",
    ),
}
ASKED_ALONE = (
    "familie.barn.venter",
    "innvandrer.oppholdsstatus",
    "bolig.bosituasjon.trygg",
    "bolig.tidligere.sted.vold",
    "helse.seksuell",
    "helse.vold",
    "okonomi.gjeld.privat",
    "samarbeid.fengsel",
    "samarbeid.barnevern",
    "samarbeid.normbrudd",
)
SUPPLEMENTS = (
    "start",
    "start.viktig",
    "start.ressurser",
    "start.sted",
    "start.medvirket",
    "innvandrer.sprak",
    "bolig.onsker",
    "helse.funksjon",
    "samarbeid.normbrudd",
    "samarbeid.velferdsteknologi",
    "vurdering.koordinator",
    "vurdering.rettigheter",
)
FORMS: dict[str, tuple[Nature, MappeKind, str]] = {
    "person": (
        Nature.LEVENDE,
        MappeKind.STAMKORT,
        (
            "person.fornavn person.etternavn person.kallenavn person.fodselsdato person.idtype person.id "
            "person.pronomen person.sprak person.tolk person.adressesperre person.kontaktperson "
            "person.koordinator person.telefon person.fastlege"
        ),
    ),
    "samme-person": (Nature.LEVENDE, MappeKind.STAMKORT, "samme.bruker samme.gjelder"),
    "hva-er-viktig": (Nature.LEVENDE, MappeKind.JOURNAL, "viktig.ord viktig.dato"),
    "alna-kartlegging": (Nature.LEVENDE, MappeKind.JOURNAL, "bolig.bosituasjon rus.middel livskvalitet.skar"),
    "livskvalitet": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        "livskvalitet.skar livskvalitet.satt-av livskvalitet.bidrar livskvalitet.ankersett livskvalitet.kommentar",
    ),
    "samtykke": (
        Nature.LAAST,
        MappeKind.STAMKORT,
        (
            "samtykke.opplysninger samtykke.mottaker samtykke.mottakertype samtykke.gyldig-fra "
            "samtykke.gyldig-til samtykke.formal samtykke.begge-veier samtykke.bare-ved-krise "
            "samtykke.informert samtykke.sprak samtykke.tolk samtykke.tolk.navn samtykke.maate samtykke.underskrift "
            "samtykke.ark samtykke.ark-hvor samtykke.hort-av samtykke.hort-naar samtykke.kompetanse "
            "samtykke.ruspavirket"
        ),
    ),
    "samtykke-trukket": (Nature.LAAST, MappeKind.STAMKORT, "trukket.samtykke trukket.dato trukket.grunn"),
    "kriseplan": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "plan.navn plan.sammen-med plan.gjelder plan.dato plan.ses-paa-igjen plan.viktig plan.bra.merkes "
            "plan.bra.jeg plan.bra.andre plan.utlosende plan.tegn.merkes plan.tegn.jeg plan.tegn.andre "
            "plan.krise.merkes plan.krise.jeg plan.krise.andre plan.steder plan.mott plan.hjelper-ikke "
            "plan.ringe plan.ringe.hvem plan.ringe.rolle plan.ringe.telefon plan.ringe.naar plan.trygt "
            "plan.overdose.nalokson-hvor plan.overdose.nalokson-hvem plan.overdose.alene plan.overdose.tekst "
            "plan.borte plan.hvem-har"
        ),
    ),
    "journalnotat": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        (
            "notat.dato notat.sted notat.type notat.utfall notat.direkte-tid notat.reisetid notat.tekst "
            "notat.brukers-syn notat.neste"
        ),
    ),
    "overgang": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        "overgang.fra overgang.til overgang.planlagt overgang.faktisk overgang.ansvarlig overgang.ansvarlig-der",
    ),
    "evaluering": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        "evaluering.dato evaluering.deltakere evaluering.brukers-syn evaluering.endret-behov evaluering.neste",
    ),
    "skjema-i-bruk": (
        Nature.LAAST,
        MappeKind.TEAM,
        "skjema.id skjema.versjon skjema.tittel skjema.mappe skjema.natur skjema.flere skjema.i-bruk skjema.fil",
    ),
    "besoksserie": (Nature.LEVENDE, MappeKind.JOURNAL, "serie.fra serie.til serie.klokka serie.takt serie.hvem"),
    "kommunens-frist": (Nature.LAAST, MappeKind.TEAM, "frist.hvilken frist.lengde frist.kilde frist.aar"),
    "kopi": (Nature.LAAST, MappeKind.JOURNAL, "kopi.dokument kopi.versjon kopi.mottaker kopi.dato"),
    "frist-lukket": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        "lukket.hva lukket.forfall lukket.grunn lukket.tekst lukket.regel lukket.gjelder",
    ),
    "unntak": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        "unntak.mottaker unntak.hjemmel unntak.opplysninger unntak.begrunnelse unntak.dato unntak.informert",
    ),
    **PROCESS,
    **HOUSING,
}


def _load(path: Path) -> Json:
    source = json.loads(path.read_text("utf-8"))
    assert isinstance(source, dict)
    return source


def _alna() -> FormDefinition:
    return CATALOG.find(SkjemaRef("alna-kartlegging|1"))


def _every(fields: tuple[Field, ...]) -> Iterator[Field]:
    for one in fields:
        yield one
        yield from _every(one.children)


def _of(form: FormDefinition) -> dict[str, Field]:
    return {one.link_id: one for one in _every(form.fields)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_every_form_is_valid_fhir_r4(path: Path) -> None:
    form = _load(path)
    assert faults(form) == []
    assert form["url"] == f"urn:feltapp:skjema:{path.parent.name}"
    assert form["version"] == path.stem
    assert form["language"] == "nb-NO"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_every_form_is_read_whole(path: Path) -> None:
    assert read(path.read_bytes()).unsupported == ()


@pytest.mark.parametrize("form_id", FORMS)
def test_every_form_has_the_fields_that_others_rely_on(form_id: str) -> None:
    nature, mappe, paths = FORMS[form_id]
    form = CATALOG.newest(form_id)
    assert (form.nature, form.mappe) == (nature, mappe)
    assert set(paths.split()) <= set(_of(form))
    assert form.rettsgrunnlag
    assert form.source


def test_there_are_no_other_forms() -> None:
    assert {path.parent.name for path in FILES} == set(FORMS)


def test_alna_holds_vedlegg_3_word_for_word_and_in_order() -> None:
    found = {
        section.text: tuple(
            one.text
            for one in section.children
            if one.kind is not FieldKind.DISPLAY and one.takes_state and not one.supplement
        )
        for section in _alna().fields
        if not section.supplement
    }
    assert list(found.items()) == list(VEDLEGG_3.items())
    assert len(found) == 9
    assert sum(len(items) for items in found.values()) == 36


def test_what_alna_adds_is_marked() -> None:
    assert tuple(one.link_id for one in _every(_alna().fields) if one.supplement) == SUPPLEMENTS


def test_alna_asks_alone_what_should_be_asked_alone() -> None:
    fields = _of(_alna())
    assert [link for link in ASKED_ALONE if not fields[link].sensitive] == []
    for one in fields.values():
        if one.sensitive:
            assert all(below.sensitive for below in _every(one.children)), one.link_id
    health = next(section for section in _alna().fields if section.text == "Helse og sosiale forhold")
    order = [one.link_id for one in health.children]
    assert order.index("helse.vold.varsel") + 1 == order.index("helse.vold")
    assert fields["helse.vold.varsel"].text == "Ikke spør hvis andre er til stede."


def test_livskvalitet_is_seven_steps_and_never_a_suggestion() -> None:
    for form_id in ("livskvalitet", "alna-kartlegging"):
        score = _of(CATALOG.newest(form_id))["livskvalitet.skar"]
        assert (score.kind, score.min_value, score.max_value, score.initial) == (FieldKind.INTEGER, "1", "7", None)


def test_samtykke_cannot_be_whole_without_what_whom_and_until_when() -> None:
    required = {one.link_id for one in _every(CATALOG.newest("samtykke").fields) if one.required}
    given = "maate underskrift ark-hvor hort-av hort-naar"
    assert required == {f"samtykke.{one}" for one in f"opplysninger mottaker gyldig-til {given}".split()}


def test_kriseplan_says_its_parts_as_the_paper_does() -> None:
    fields = _of(CATALOG.newest("kriseplan"))
    for phase in ("bra", "tegn", "krise"):
        words = [fields[f"plan.{phase}.{part}"].text for part in ("merkes", "jeg", "andre")]
        assert words == ["Slik merkes det", "Dette gjør jeg", "Dette kan andre gjøre"]
    assert fields["plan.ringe"].repeats
    assert not any(re.search(r"\bid\b|nummer", link) for link in fields)


def _texts(form: Json) -> Iterator[tuple[str, str]]:
    for key in ("title", "description", "purpose"):
        if key in form:
            yield key, str(form[key])
    for item in walk(form):
        link = str(item["linkId"])
        yield link, str(item["text"])
        for one in objects(item, "extension"):
            yield from (
                (link, str(one[key]))
                for key in ("valueMarkdown", "valueString")
                if key in one and not re.search(r"regex|Expression|sdf-m", str(one["url"]))
            )
        for option in objects(item, "answerOption"):
            coding = option["valueCoding"]
            assert isinstance(coding, dict)
            yield link, str(coding["display"])


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.?!:;]\s|[.?!:;]$|\s–\s", text) if part.strip()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_sentences_are_short(path: Path) -> None:
    long = [
        (link, sentence)
        for link, text in _texts(_load(path))
        for sentence in _sentences(text)
        if len(sentence.split()) > LONGEST_SENTENCE
    ]
    assert long == []


# The brief's own list, also where the glossary's shared list must be milder because of law texts and names.
AVOID = re.compile(
    r"\b(?:(?:rus)?misbruk\w*|narkoman\w*|alkoholiker\w*|rusbruker\w*|rusavhengig\w*|rusgift\w*|ruskarriere\w*|sprakk|"
    r"ren|skitten|skitne|ROPer|dobbeltdiagnose\w*|behandler\w*|klient\w*|pasient(?!journal| og brukerombudet|-)\w*|"
    r"utagerende|truende|manipulerende|umotivert\w*|grenseløs\w*|uregnelig\w*|skremmende|nekte\w*|compliance|"
    r"samarbeidsvillig\w*|uteligger\w*|husløs\w*|straffedømt\w*|kriminell\w*|innsatt\w*|sprøyter?|unndr\w+|"
    r"ikke møtt|boevne|avvergeplan\w*|hva feiler)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_words_are_respectful(path: Path) -> None:
    said = ((link, text) for link, text in _texts(_load(path)) if link not in MATRIX_WORDS)
    assert [(link, hit[0]) for link, text in said if (hit := AVOID.search(text))] == []


def _break_type(form: Json) -> None:
    children(form)[0]["type"] = "question"


def _break_property(form: Json) -> None:
    children(form)[0]["answerValueset"] = "#1101"


def _break_link_id(form: Json) -> None:
    children(children(form)[0])[1]["linkId"] = "start"


def _break_group(form: Json) -> None:
    children(form)[0]["item"] = []


def _break_option(form: Json) -> None:
    item = next(one for one in walk(form) if one["linkId"] == "bolig.bosituasjon")
    objects(item, "answerOption")[1]["valueCoding"] = objects(item, "answerOption")[0]["valueCoding"]


def _break_code(form: Json) -> None:
    item = next(one for one in walk(form) if one["linkId"] == "bolig.bosituasjon.leier")
    coding = objects(item, "enableWhen")[0]["answerCoding"]
    assert isinstance(coding, dict)
    coding["code"] = "leie"


def _break_answer_type(form: Json) -> None:
    item = next(one for one in walk(form) if one["linkId"] == "rus.overdose.antall")
    item["enableWhen"] = [{"question": "rus.overdose", "operator": "=", "answerString": "true"}]


def _break_question(form: Json) -> None:
    item = next(one for one in walk(form) if one["linkId"] == "rus.overdose.antall")
    item["enableWhen"] = [{"question": "rus.overdosen", "operator": "=", "answerBoolean": True}]


def _break_behaviour(form: Json) -> None:
    del next(one for one in walk(form) if one["linkId"] == "samarbeid.fengsel.forventet")["enableBehavior"]


def _break_extension(form: Json) -> None:
    children(form)[0]["extension"] = [{"url": "urn:feltapp:tillegg", "valueCode": "ja"}]


@pytest.mark.parametrize(
    "damage",
    [
        _break_type,
        _break_property,
        _break_link_id,
        _break_group,
        _break_option,
        _break_code,
        _break_answer_type,
        _break_question,
        _break_behaviour,
        _break_extension,
    ],
)
def test_the_checker_notices(damage: Callable[[Json], None]) -> None:
    form = copy.deepcopy(_load(FOLDER / "alna-kartlegging" / "1.json"))
    damage(form)
    assert faults(form) != []
