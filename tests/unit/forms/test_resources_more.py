"""The forms of safety, housing, network and team: whole lists, right strengths, and what follows from what.

What holds for every form that ships is in test_resources.py.
"""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import product

import pytest

from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from feltapp.domain.mappe import MappeKind
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Field, FieldKind, FormDefinition, Styrke
from feltapp.forms.fhirpath.run import Steps, run
from feltapp.forms.fhirpath.syntax import parsed
from feltapp.forms.fhirpath.values import Tree
from feltapp.forms.session import FormSession
from feltapp.resources import resource
from tests.unit.forms.building import TODAY, session
from tests.unit.forms.forms_of_housing import HOUSING

CATALOG = Catalog.load(resource("skjema"))
CODES = "urn:feltapp:kode:"


def _form(form_id: str) -> FormDefinition:
    return CATALOG.newest(form_id)


def _every(fields: tuple[Field, ...]) -> Iterator[Field]:
    for one in fields:
        yield one
        yield from _every(one.children)


def _of(form_id: str) -> dict[str, Field]:
    return {one.link_id: one for one in _every(_form(form_id).fields)}


def _words(field: Field) -> tuple[str, ...]:
    return tuple(option.display for option in field.options)


def _filled(form_id: str, *answers: tuple[str, str | bool | tuple[str, ...]]) -> FormSession:
    """A new record of a form with these answers: a code, several codes, yes or no, or a text that is typed."""
    filled = session(_form(form_id))
    for link_id, value in answers:
        field = _of(form_id)[link_id]
        if isinstance(value, tuple):
            filled.choose(Path(link_id), [{"code": one} for one in value])
        elif isinstance(value, bool) or field.options:
            filled.choose(Path(link_id), value)
        else:
            filled.edit(Path(link_id), value)
    return filled


def _asked(filled: FormSession) -> set[str]:
    return {one.field.link_id for one in filled.state.fields if one.visible}


def _problems(filled: FormSession, link_id: str) -> tuple[str, ...]:
    return next(
        tuple(problem.code for problem in one.problems) for one in filled.state.fields if one.path == Path(link_id)
    )


# ---------------------------------------------------------------------------------------------- lists of the sources
LISTS: dict[tuple[str, str], tuple[str, ...]] = {
    ("boligbehov", "behov.standard"): ("Ordinær", "Forsterket", "Ekstra forsterket"),
    ("bolig", "boenhet.standard"): ("Ordinær", "Forsterket", "Ekstra forsterket"),
    ("boligbehov", "behov.hf"): (
        "HF1: Milde og kortvarige",
        "HF2: Kortvarige alvorlige, langvarige mildere",
        "HF3: Alvorlige og langvarige",
    ),
    ("boligbehov", "behov.somatikk"): ("Nei", "Gruppe 1–5 Somatikk", "Gruppe 5–7 Somatikk"),
    ("boligbehov", "behov.somatikk.behov"): (
        "Ernæring",
        "Utdeling av medisiner",
        "Omsorg",
        "Pleie og stell",
        "Sosialt fellesskap",
        "Aktivitet",
        "Følge til avtaler",
        "LAR eller substitusjon",
    ),
    ("velferdsteknologi", "teknologi.vurdering.produkt"): (
        "Trygghetsalarm",
        "Digitalt tilsyn",
        "Tilpasset nettbrett eller tavle",
        "Røykvarsler koblet til brannvesenet",
        "Automatisk medisindispenser",
        "Sensorer",
        "Oppfølging på avstand",
        "Digitale selvhjelpsverktøy",
    ),
    ("velferdsteknologi", "teknologi.vurdering.resultat"): (
        "Ikke vurdert",
        "Vurdert – egnet",
        "I bruk",
        "Ikke egnet",
        "Ønsker ikke",
    ),
    ("parorende", "parorende.kontaktes"): ("Ja", "Bare ved krise", "Nei"),
}
TILSYN = (
    "Røykvarsler",
    "Brannslukningsapparat",
    "Ekstra brannsikring eller direkte varsling",
    "Innfelt sprinkler eller vanntåke",
    "Komfyrvakt",
    "Ingen blinkende lys",
    "Vannsikring",
    "Stoppekran i teknisk rom",
    "Teknisk rom er låst",
    "Gulvvarme",
    "Ventilasjon",
    "Ytterdør: stålbeslag og innbruddssikring",
    "Hengsler",
    "Vinduer",
    "Nøkkel",
    "Vinyl med oppbrett på minst 10 cm",
    "Vegger av OSB og gips",
    "Himling",
    "Listverk",
    "Gulvmontert toalett",
    "Porselen",
    "Lyd mellom boligene",
    "Fotskrape",
    "Utendørs bod",
)
PRINSIPPER = (
    "1. Bolig er en grunnleggende rettighet",
    "2. Respekt, varme og medmenneskelighet overfor alle brukere",
    "3. Man skal forplikte seg til å arbeide med brukerne så lenge de har behov",
    "4. Framskaffelse av boliger i ordinære bomiljø",
    "5. Skille mellom bolig og tjenester",
    "6. Tjenestene skal ta utgangspunkt i brukerens behov og deres rett til selvbestemmelse",
    "7. Recovery-orienterte prinsipper skal styre tjenestene",
    "8. Skadereduksjon",
)
MATRISE = (
    ("Moderate utfordringer knyttet til rus", "1–2", "ordinær", "ordinært bomiljø", "periodevis og ambulant"),
    ("Moderate til alvorlige utfordringer", "2–3", "ordinær", "ordinært bomiljø", "ambulante tjenester"),
    ("Atferdsutfordringer, autonom", "2–3", "forsterket", "skjermet fra ordinære bomiljø", "ambulante tjenester"),
    ("sårbar, innadvendt, kan utnyttes", "3", "ordinær", "ordinært bomiljø", "dagtid + ambulante tjenester"),
    ("personlighetsforstyrrelser, impulsivitet", "3", "forsterket", "skjermet fra ordinært bomiljø", "dag/(kveld)"),
    ("Sikkerhetsrisiko, utagerende", "3", "ekstra forsterket", "skjermet fra ordinært bomiljø", "døgn"),
    ("Svært høy sikkerhetsrisiko", "3", "ekstra forsterket", "skjermet fra annen bebyggelse, randsone", "døgn"),
)


@pytest.mark.parametrize(("form_id", "link_id"), LISTS)
def test_a_list_is_whole_and_in_the_order_of_its_source(form_id: str, link_id: str) -> None:
    assert _words(_of(form_id)[link_id]) == LISTS[form_id, link_id]


def test_a_tilsyn_goes_through_every_point_with_the_same_four_answers() -> None:
    points = [one for one in _of("befaring").values() if one.options and one.options[0].system == f"{CODES}tilsyn"]
    assert tuple(one.text for one in points) == TILSYN
    assert {_words(one) for one in points} == {("OK", "Feil", "Mangler", "Ikke kontrollert")}
    for one in points:
        below = {child.link_id.removeprefix(one.link_id): child.kind for child in one.children}
        assert below == {
            ".merknad": FieldKind.STRING,
            ".bilde": FieldKind.ATTACHMENT,
            ".meldt": FieldKind.DATE,
            ".ref": FieldKind.STRING,
        }


def test_the_eight_principles_stand_word_for_word_each_with_five_steps_in_words() -> None:
    sections = [one for one in _form("hf-prinsippene").fields if one.link_id != "hf.om"]
    assert tuple(one.text for one in sections) == PRINSIPPER
    for one in sections:
        step, does, tries = one.children
        assert [option.code for option in step.options] == ["1", "2", "3", "4", "5"]
        assert all(re.fullmatch(rf"{option.code} – \w.+", option.display) for option in step.options)
        assert (does.text, tries.text) == ("Hva gjør vi?", "Hva prøver vi videre?")
        assert one.short_text


def test_the_matrix_shows_the_words_of_the_chosen_group_and_of_no_other() -> None:
    group = _of("boligbehov")["behov.gruppe"]
    assert [one.code for one in group.options] == ["1", "2", "3", "4", "5", "6", "7"]
    assert all(one.display.startswith(f"Gruppe {one.code}: ") for one in group.options)
    for number, row in enumerate(MATRISE, 1):
        chosen = _filled("boligbehov", ("behov.gruppe", str(number)))
        rows = [one for one in chosen.state.fields if ".rad-" in one.field.link_id and one.visible]
        assert [one.field.link_id for one in rows] == [f"behov.gruppe.rad-{number}"]
        challenges, track, standard, place, services = row
        assert challenges in rows[0].field.text
        for said in (f"Hovedforløp: {track}.", f"Standard: {standard}.", f"Beliggenhet: {place}"):
            assert said in rows[0].field.text
        assert services in rows[0].field.text.partition("Tjenester: ")[2]


def test_one_code_has_the_same_words_in_every_form() -> None:
    said: dict[tuple[str, str], set[str]] = {}
    for form_id in HOUSING:
        for other in {form_id, "alna-kartlegging", "livskvalitet"}:
            for one in _of(other).values():
                for option in one.options:
                    said.setdefault((option.system, option.code), set()).add(option.display)
    shared = [f"{CODES}{name}" for name in ("velferdsteknologi", "teknologivurdering", "tilbudssvar", "kontaktes")]
    assert all(any(system == one for system, _ in said) for one in shared)
    assert {key: words for key, words in said.items() if len(words) > 1 and key[0].startswith(CODES)} == {}


# ---------------------------------------------------------------------------------------------------- how binding
STRENGTHS: dict[str, dict[Styrke, str]] = {
    "voldsrisiko": {Styrke.BOR: "voldsrisiko.dato voldsrisiko.medvirket voldsrisiko.resultat.niva"},
    "besokskort": {Styrke.BOR: "besok.to besok.ring besok.gjelder-til"},
    "alvorlig-hendelse": {
        Styrke.MAA: "hendelse.tid hendelse.hva hendelse.meldt hendelse.laert",
        Styrke.SKAL: "hendelse.oppfolging",
    },
    "velferdsteknologi": {
        Styrke.BOR: "teknologi.vurdering.resultat teknologi.vurdering.produkt",
        Styrke.SKAL: "teknologi.vurdering.godkjent",
    },
    "boligbehov": {Styrke.BOR: "behov.onsker behov.tilbud.svar", Styrke.SKAL: "behov.syn"},
    "tilbakemelding": {
        Styrke.BOR: "tilbakemelding.mott tilbakemelding.viktig tilbakemelding.annerledes",
        Styrke.MAA: "tilbakemelding.dato",
    },
    "verktoy": {Styrke.SKAL: "verktoy.navn verktoy.versjon verktoy.dato verktoy.skar"},
    "samarbeidspartner": {Styrke.SKAL: "samarbeidspartner.samtykke"},
    "parorende": {Styrke.KAN: "parorende.samtykke", Styrke.BOR: "parorende.kontaktes"},
    "gruppetilbud": {Styrke.KAN: "gruppe.hva"},
}


@pytest.mark.parametrize("form_id", STRENGTHS)
def test_a_question_is_as_binding_as_its_source(form_id: str) -> None:
    fields = _of(form_id)
    for styrke, link_ids in STRENGTHS[form_id].items():
        assert {one: fields[one].styrke for one in link_ids.split()} == dict.fromkeys(link_ids.split(), styrke)


# ------------------------------------------------------------------------------------------------- the home's colour
BASE = ("roykvarsler", "slokkeapparat")
YELLOW = ("ekstra-brann", "vannsikring", "komfyrvakt")
RED = (
    *YELLOW,
    "direkte-varsling",
    "robust",
    "vinduer",
    "hengsler",
    "skjult-elektrisk",
    "gulvvarme",
    "teknisk-rom",
)
WATCH = ("tilsyn", "bemanning")
ATTRIBUTES = (*BASE, *RED, *WATCH)


def _colour(present: frozenset[str], absent: frozenset[str]) -> str:
    """Kragerø's words as a rule, written apart from the form's expression."""
    watched = bool(present & set(WATCH))
    for name, needed in (("rød", set(RED)), ("gul", set(YELLOW))):
        if watched and needed <= present:
            return name
    if set(BASE) <= present:
        return "grønn"
    return "mangler brannvern" if absent & set(BASE) else "ikke vurdert"


class _Home:
    """The answers about one home, as an expression sees them."""

    def __init__(self, answers: Mapping[str, bool]) -> None:
        self._answers = answers

    def items(self, link_id: str) -> list[Tree]:
        name = link_id.removeprefix("boenhet.")
        return [{"linkId": link_id, "answer": [{"value": self._answers[name]}]}] if name in self._answers else []

    def whole(self) -> Tree:
        return {}

    def patient(self) -> Tree:
        return {}


def test_the_colour_follows_from_every_combination_of_attributes() -> None:
    expression = parsed(_of("bolig")["boenhet.sikring"].calculation)
    seen = set()
    for has in product((True, False), repeat=len(ATTRIBUTES)):
        home = dict(zip(ATTRIBUTES, has, strict=True))
        present = frozenset(name for name in ATTRIBUTES if home[name])
        expected = f"Boligens sikring: {_colour(present, frozenset(ATTRIBUTES) - present)}"
        assert run(expression, _Home(home), TODAY, Steps()) == [expected], present
        seen.add(expected)
    assert len(seen) == 4


@pytest.mark.parametrize("level", [(), YELLOW, RED, (*YELLOW, "tilsyn"), (*RED, "bemanning"), RED[1:], WATCH])
def test_what_nobody_has_said_is_not_there_and_not_missing(level: tuple[str, ...]) -> None:
    expression = parsed(_of("bolig")["boenhet.sikring"].calculation)
    for base in product((True, False, None), repeat=len(BASE)):
        known = {name: said for name, said in zip(BASE, base, strict=True) if said is not None}
        home = {**known, **dict.fromkeys(level, True)}
        present = frozenset(name for name, has in home.items() if has)
        expected = f"Boligens sikring: {_colour(present, frozenset(home) - present)}"
        assert run(expression, _Home(home), TODAY, Steps()) == [expected], home


def test_the_attributes_are_those_that_are_asked_and_nobody_types_a_colour() -> None:
    fields = _of("bolig")
    section = next(one for one in _form("bolig").fields if one.link_id == "boenhet.trafikklys")
    asked = {one.link_id.removeprefix("boenhet.") for one in section.children if one.kind is FieldKind.BOOLEAN}
    assert asked == set(ATTRIBUTES)
    assert fields["boenhet.sikring"].computed
    assert fields["boenhet.sikring"].in_list


def _home(*present: str) -> FormSession:
    return _filled("bolig", *((f"boenhet.{name}", True) for name in present))


@pytest.mark.parametrize(
    ("present", "word", "explained"),
    [
        ((), "ikke vurdert", set()),
        (BASE, "grønn", {"gronn"}),
        ((*BASE, *YELLOW), "grønn", {"gronn"}),
        ((*YELLOW, "tilsyn"), "gul", {"gul"}),
        ((*RED, "bemanning"), "rød", {"rod"}),
        ((*RED[1:], *BASE, "tilsyn"), "grønn", {"gronn"}),
    ],
)
def test_the_window_says_the_colour_with_its_noun_and_its_words(
    present: tuple[str, ...], word: str, explained: set[str]
) -> None:
    home = _home(*present)
    shown = next(one for one in home.state.fields if one.path == Path("boenhet.sikring"))
    assert shown.answer.value == f"Boligens sikring: {word}"
    assert {one.removeprefix("boenhet.sikring.") for one in _asked(home) if one.startswith("boenhet.sikring.")} == (
        explained
    )
    assert home.final_answers()[Path("boenhet.sikring")] == Answer(value=f"Boligens sikring: {word}")


def test_a_missing_smoke_alarm_is_said_whatever_the_colour() -> None:
    home = _home(*RED, "tilsyn", "slokkeapparat")
    assert "boenhet.sikring.mangler" not in _asked(home)
    home.choose(Path("boenhet.roykvarsler"), False)
    assert "boenhet.sikring.mangler" in _asked(home)


# ------------------------------------------------------------------------------------------ what lies where, and why
PERSON = re.compile(
    r"fødsel|personnummer|beboers? navn|leietaker|diagnose|sykdom|rusmid|medisin|pårørende|samtykke|hvem bor|flytter",
    re.I,
)
IN_BOLIG = tuple(form_id for form_id, (_, kind, _) in HOUSING.items() if kind is MappeKind.BOLIG)
IN_TEAM = tuple(form_id for form_id, (_, kind, _) in HOUSING.items() if kind is MappeKind.TEAM)


def test_the_agreed_forms_lie_in_the_agreed_mapper() -> None:
    assert set(IN_BOLIG) == {"bolig", "befaring", "innflytting", "utflytting"}
    assert set(IN_TEAM) == {"hf-prinsippene", "partner", "gruppetilbud", "frase"}
    trygghet = {form_id for form_id, (_, kind, _) in HOUSING.items() if kind is MappeKind.TRYGGHET}
    assert trygghet == {"voldsrisiko", "besokskort", "alvorlig-hendelse"}


@pytest.mark.parametrize("form_id", [*IN_BOLIG, *IN_TEAM])
def test_nothing_in_a_mappe_of_a_dwelling_or_a_team_asks_about_a_person(form_id: str) -> None:
    for one in _every(_form(form_id).fields):
        assert one.kind is not FieldKind.REFERENCE, one.link_id
        assert not one.takes_kilde or not one.asks, one.link_id
        assert not PERSON.search(f"{one.text} {one.link_id}"), one.link_id
    source = json.loads((resource("skjema") / form_id / "1.json").read_text("utf-8"))
    assert source["subjectType"] != ["Patient"]


@pytest.mark.parametrize("form_id", IN_BOLIG)
def test_who_writes_freely_about_a_dwelling_is_told_what_to_leave_out(form_id: str) -> None:
    first = next(one for one in _every(_form(form_id).fields) if one.asks)
    assert first.sublabel == "Ikke skriv hvem som bor her, eller noe om helse."
    for one in _every(_form(form_id).fields):
        if one.link_id.endswith(".merknad") and one.kind is FieldKind.TEXT:
            assert one.sublabel == first.sublabel


def test_what_is_about_a_persons_group_or_risk_is_sensitive_and_the_persons_own_view_is_beside_it() -> None:
    housing, risk = _of("boligbehov"), _of("voldsrisiko")
    assert all(one.sensitive for one in _every((housing["behov.faglig.naa"],)))
    assert all(one.sensitive for one in _every((risk["voldsrisiko.resultat.vurdering"],)))
    for fields, link_id in ((housing, "behov.syn"), (risk, "voldsrisiko.resultat.syn")):
        assert fields[link_id].takes_state
    assert not housing["behov.onsker"].sensitive


# ------------------------------------------------------------------------------------------------- what is asked when
def test_a_group_demands_a_reason_and_a_date_but_wishes_alone_demand_nothing() -> None:
    wishes = _filled("boligbehov", ("behov.onsker", "Rolig oppgang"))
    assert wishes.problems_for_signing() == ()
    group = _filled("boligbehov", ("behov.gruppe", "4"))
    assert {one.path for one in group.problems_for_signing()} == {"behov.begrunnelse", "behov.dato"}


def test_an_offer_that_was_declined_asks_why_and_when_to_ask_again() -> None:
    offers = session(_form("boligbehov"))
    row = offers.add_row(Path("behov.tilbud"))
    for answer, below in (
        ("takket-nei", {"behov.tilbud.grunn", "behov.tilbud.igjen"}),
        ("venter", {"behov.tilbud.igjen"}),
        ("takket-ja", set()),
    ):
        offers.choose(Path(f"{row}/behov.tilbud.svar"), answer)
        assert _asked(offers) & {"behov.tilbud.grunn", "behov.tilbud.igjen"} == below


def test_technology_that_does_not_fit_asks_why_and_what_is_used_asks_for_approval() -> None:
    assessed = session(_form("velferdsteknologi"))
    row = assessed.add_row(Path("teknologi.vurdering"))
    extra = {f"teknologi.vurdering.{name}" for name in ("dato", "grunn", "godkjent", "navn")}
    for answer, below in (
        ("ikke-vurdert", ""),
        ("egnet", "dato godkjent"),
        ("i-bruk", "dato godkjent navn"),
        ("ikke-egnet", "dato grunn"),
        ("onsker-ikke", "dato grunn"),
    ):
        assessed.choose(Path(f"{row}/teknologi.vurdering.resultat"), answer)
        assert _asked(assessed) & extra == {f"teknologi.vurdering.{name}" for name in below.split()}, answer


def test_an_event_asks_what_happened_and_later_what_was_learnt() -> None:
    told = _filled("alvorlig-hendelse", ("hendelse.del", "melding"), ("hendelse.type", ("overdose",)))
    assert {"hendelse.hva", "hendelse.straks", "hendelse.meldt"} <= _asked(told)
    assert "hendelse.laert" not in _asked(told)
    assert "hendelse.oppfolging" not in _asked(told)
    told.choose(Path("hendelse.berort"), [{"code": "bruker"}, {"code": "medarbeider"}])
    assert "hendelse.oppfolging" in _asked(told)
    learnt = _filled("alvorlig-hendelse", ("hendelse.del", "evaluering"))
    assert {"hendelse.bidro", "hendelse.laert", "hendelse.endrer"} <= _asked(learnt)
    assert "hendelse.hva" not in _asked(learnt)


@pytest.mark.parametrize(
    ("kind", "warned"), [("dodsfall", True), ("overdose", True), ("liv", True), ("trusler", False), ("annet", False)]
)
def test_who_tells_of_a_death_or_a_grave_injury_is_told_to_warn_at_once(kind: str, warned: bool) -> None:
    told = _filled("alvorlig-hendelse", ("hendelse.del", "melding"), ("hendelse.type", (kind,)))
    assert ("hendelse.meldt-til.varsel" in _asked(told)) is warned


def test_a_tool_for_risk_of_violence_is_sent_on_to_its_own_form() -> None:
    result = {"verktoy.resultat", "verktoy.skar", "verktoy.vedlegg"}
    assert result <= _asked(_filled("verktoy", ("verktoy.navn", "audit")))
    assert result <= _asked(_filled("verktoy", ("verktoy.navn", "Vårt eget skjema")))
    risk = _asked(_filled("verktoy", ("verktoy.navn", "v-risk-10")))
    assert not result & risk
    assert "verktoy.voldsrisiko" in risk


def test_why_not_together_is_asked_when_it_was_not_together() -> None:
    for answer, why in (("ja", False), ("delvis", True), ("nei", True)):
        asked = _asked(_filled("voldsrisiko", ("voldsrisiko.medvirket", answer)))
        assert ("voldsrisiko.medvirket.hvorfor" in asked) is why


@pytest.mark.parametrize(
    ("answer", "more"), [("ok", False), ("feil", True), ("mangler", True), ("ikke-kontrollert", False)]
)
def test_a_point_that_is_not_right_asks_for_a_note_a_picture_and_whom_it_was_told(answer: str, more: bool) -> None:
    checked = _filled("befaring", ("befaring.komfyrvakt", answer))
    below = {f"befaring.komfyrvakt.{name}" for name in ("merknad", "bilde", "meldt")}
    assert _asked(checked) & below == (below if more else set())
    assert "befaring.komfyrvakt.ref" not in _asked(checked)
    if more:
        checked.edit(Path("befaring.komfyrvakt.meldt"), "01.06.2026")
        assert "befaring.komfyrvakt.ref" in _asked(checked)


def test_a_tilsyn_counts_what_is_wrong_as_it_is_found() -> None:
    checked = session(_form("befaring"))
    points = [one.link_id for one in _of("befaring").values() if one.options and one.options[0].code == "ok"]
    for number, link_id in enumerate(points):
        checked.choose(Path(link_id), ("ok", "feil", "mangler", "ikke-kontrollert")[number % 4])
    assert checked.final_answers()[Path("befaring.avvik")] == Answer(value=len(points) // 2)
    checked.choose(Path(points[1]), "ok")
    assert checked.final_answers()[Path("befaring.avvik")] == Answer(value=len(points) // 2 - 1)


def test_moving_in_and_out_follow_each_other_question_by_question() -> None:
    def rows(form_id: str, prefix: str) -> dict[str, tuple[str, ...]]:
        return {
            one.link_id.removeprefix(prefix): tuple(child.link_id.removeprefix(prefix) for child in one.children)
            for one in _of(form_id).values()
            if one.repeats and one.is_group
        }

    assert rows("innflytting", "inn.") == rows("utflytting", "ut.")
    assert list(rows("innflytting", "inn.")) == ["nokkel", "maler", "inventar"]
    shown = set(_words(_of("innflytting")["inn.vist"]))
    assert {"Brannalarm", "Ventilasjon", "Søppelsortering"} <= shown
    unsigned = _filled("utflytting", ("ut.signert", False))
    assert "ut.signert.hvorfor" in _asked(unsigned)
    assert "ut.signert.dato" not in _asked(unsigned)


# ----------------------------------------------------------------------------------------------------- what is refused
@pytest.mark.parametrize(
    ("form_id", "link_id"), [("voldsrisiko", "voldsrisiko.gyldig-til"), ("besokskort", "besok.gjelder-til")]
)
def test_what_is_written_for_safety_ends_on_a_day_to_come(form_id: str, link_id: str) -> None:
    assert _of(form_id)[link_id].required
    begun = _filled(form_id, _first_choice(form_id))
    assert link_id in {one.path for one in begun.problems_for_signing()}
    assert _problems(_filled(form_id, (link_id, "01.06.2026")), link_id)
    assert not _problems(_filled(form_id, (link_id, "02.06.2026")), link_id)
    assert not _problems(_filled(form_id, (link_id, "01.09.2026")), link_id)


def _first_choice(form_id: str) -> tuple[str, str]:
    field = next(one for one in _of(form_id).values() if one.kind is FieldKind.CHOICE)
    return field.link_id, field.options[0].code


@pytest.mark.parametrize(
    ("form_id", "link_id"),
    [
        ("voldsrisiko", "voldsrisiko.dato"),
        ("tilbakemelding", "tilbakemelding.dato"),
        ("befaring", "befaring.dato"),
        ("partner", "partner.kontrollert"),
        ("boligbehov", "behov.dato"),
    ],
)
def test_what_has_been_done_was_not_done_tomorrow(form_id: str, link_id: str) -> None:
    chosen = (("behov.gruppe", "1"),) if form_id == "boligbehov" else ()
    assert _problems(_filled(form_id, *chosen, (link_id, "03.06.2026")), link_id)
    assert not _problems(_filled(form_id, *chosen, (link_id, "02.06.2026")), link_id)


def test_a_card_for_safe_visits_is_short() -> None:
    texts = [one for one in _of("besokskort").values() if one.asks and one.kind in (FieldKind.TEXT, FieldKind.STRING)]
    assert texts
    assert all(one.max_length is not None and one.max_length <= 300 for one in texts)
    long = _filled("besokskort", ("besok.vei", "x" * 301))
    assert _problems(long, "besok.vei")


@pytest.mark.parametrize(("unit", "right"), [("H0101", True), ("K0203", True), ("h101", False), ("0101", False)])
def test_a_unit_is_written_as_it_stands_on_the_door(unit: str, right: bool) -> None:
    home = _filled("bolig", ("boenhet.bruksenhet", unit))
    assert (_problems(home, "boenhet.bruksenhet") == ()) is right


@pytest.mark.parametrize("form_id", HOUSING)
def test_sections_say_each_thing_once(form_id: str) -> None:
    """A repeated group stands in a section, which says what the rows are about: on its own it would say it twice."""
    for one in _form(form_id).fields:
        assert not (one.is_group and one.repeats), one.link_id
    sections = [one.is_group for one in _form(form_id).fields]
    assert sections == sorted(sections), "a loose question below a section would repeat the form's title"
    assert session(_form(form_id)).state.fields
