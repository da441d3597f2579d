"""The forms of the process: their code lists against the sources, how binding they are, and what opens when."""

from collections.abc import Iterator
from datetime import date

import pytest

from feltapp.domain.answer import IKKE_SPURT, Answer, AnswerState
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Field, FieldKind, FormDefinition, Styrke
from feltapp.forms.session import FormSession
from feltapp.resources import resource
from tests.unit.forms.forms_of_process import AREAS, PROCESS

CATALOG = Catalog.load(resource("skjema"))
TODAY = date(2026, 6, 2)

COLOURS = "gronn gul rod"
OFFER = "takket-ja takket-nei venter"
CODES = {
    **{f"levekar.{area}": COLOURS for area in AREAS},
    "henvendelse.kilde": "bruker bekymring organisasjon utskrivning loslatelse samarbeid annet",
    "henvendelse.kilde.bekymret": "parorende naboer fastlege kommunen spesialisthelsetjenesten andre",
    "henvendelse.kanal": "telefon elektronisk soknadsskjema muntlig skriftlig oppmote oppsokende",
    "henvendelse.samtale": "takket-ja takket-nei ikke-nadd ikke-tilbudt",
    "ip.svar": OFFER,
    "ip.svar.grunn": "ikke-na nok-kontakt erfaring vil-ikke-dele nytten moter annet oppgir-ikke",
    "koordinator.tilbud": "takket-ja takket-nei ikke-tilbudt",
    "tiltak.svar": OFFER,
    "tiltak.status": "ikke-startet pagar ferdig ikke-aktuelt",
    "overgangskontakt.dag": "0 1 2 3 7 14 28 annen",
    "rett.gitt": "rettigheter muligheter klagerett innsyn ombud",
    "notat.type": (
        "samtale russamtale aktivitet system-los medisin gruppe adl samarbeidsmote hjemmebesok sarstell nalokson "
        "brukerutstyr urinprove test avrusning kjoring utdeling-medisin bekymringsmelding vaksine"
    ),
    "notat.utfall": "gjennomfort ikke-hjemme avlyst-bruker avlyst-oss apnet-ikke onsket-ikke",
    "besoket.utfall": "gjennomfort ikke-hjemme avlyst-bruker avlyst-oss apnet-ikke onsket-ikke",
    "besoket.sted": "hjemme kontor ute institusjon annet pa-avstand",
    "avslutning.grunn": "mal onsker-ikke flyttet institusjon fengsel dod ikke-kontakt gjelder-ikke",
    "notat.sted": "hjemme kontor ute institusjon annet pa-avstand",
    "vedtak.art": "vedtak til-vurdering uten-vedtak",
}
CHAPTERS = {
    "Kartlegging, planarbeid og samarbeidsmøter": "kontaktperson kartlagt ip kriseplan",
    "Informasjonsflyt og samhandling bydel–institusjon": "samtykker legemidler parorende",
    "Tilgjengelige boliger": "overtakelse nokler innbo",
    "Brukers rettigheter og plikter": "kontrakt vist",
    "Oppfølging i overgang": "kontakt nalokson aktivitet tilbake",
    "Bistand til formelle og praktiske forhold": "fastlege strom husleie bostotte adresse bankid",
}
STRENGTHS = {
    Styrke.SKAL: (
        "henvendelse.samtale henvendelse.behov henvendelse.eier henvendelse.overfort.bekreftet ip.vurdert ip.tilbudt "
        "ip.svar koordinator.tilbud soknad.forelopig vedtak.art vurdering17.behov tiltak.status tiltak.effekt "
        "tiltak.brukers-syn tiltak.oppsummert tiltak.henvisning.nok evaluering.alle-tiltak evaluering.endret-behov "
        "overgang.kartlegging overgang.tjenester overgang.plan overgang.sjekkliste rett.gitt rett.dato rett.maate "
        "rett.sprak avslutning.grunn avslutning.forsokt avslutning.videre avslutning.fortalt avslutning.enig"
    ),
    Styrke.MAA: "koordinator.opplyst koordinator.hvordan koordinator.naar koordinator.parorende evaluering.fastlege",
    Styrke.BOR: (
        "henvendelse.tolk evaluering.tolk notat.tolk rett.tolk vedtak.til vedtak.evaluert notat.endret-behov "
        "notat.type.russamtale-neste levekar.deltok"
    ),
    Styrke.ANBEFALES: "overgang.kriseplan overgang.kontaktplan overgangskontakt.dag overgangskontakt.nadd notat.sted",
    Styrke.KAN: "overgang.oppfolging overgang.ip sjekk.praktisk.fastlege levekar.bolig",
}


def _every(fields: tuple[Field, ...]) -> Iterator[Field]:
    for one in fields:
        yield one
        yield from _every(one.children)


def _of(form: FormDefinition) -> dict[str, Field]:
    return {one.link_id: one for one in _every(form.fields)}


ALL = {link: one for form_id in PROCESS for link, one in _of(CATALOG.newest(form_id)).items()}


class Filling:
    """A form under somebody's hands."""

    def __init__(self, form_id: str) -> None:
        self._session = FormSession(CATALOG.newest(form_id), RecordView(answers={}), today=TODAY)

    def __setitem__(self, link: str, value: str | bool) -> None:
        if isinstance(value, str) and ALL[link].kind not in (FieldKind.CHOICE, FieldKind.OPEN_CHOICE):
            self._session.edit(Path(link), value)
        else:
            self._session.choose(Path(link), value)

    def __getitem__(self, link: str) -> Answer:
        return self._session.state.field(Path(link)).answer

    def asks(self, *links: str) -> bool:
        seen = {self._session.state.field(Path(link)).visible for link in links}
        assert len(seen) == 1, f"some are asked and some are not: {links}"
        return seen.pop()

    def say(self, link: str, state: AnswerState) -> None:
        self._session.set_state(Path(link), state)

    def lacks(self, link: str) -> bool:
        return self._session.state.field(Path(link)).missing

    @property
    def unsigned(self) -> set[str]:
        """What keeps it from being signed."""
        return {str(one.path) for one in self._session.problems_for_signing()}


@pytest.mark.parametrize("link", CODES)
def test_a_list_has_what_the_source_says_and_no_more(link: str) -> None:
    assert [one.code for one in ALL[link].options] == CODES[link].split()


def test_a_code_means_the_same_in_every_form() -> None:
    words: dict[tuple[str, str], set[str]] = {}
    for form_id in {ref.partition("|")[0] for ref in CATALOG.refs}:
        for one in _every(CATALOG.newest(form_id).fields):
            for option in one.options:
                words.setdefault((option.system, option.code), set()).add(option.display)
    assert {key: said for key, said in words.items() if len(said) > 1} == {}


def test_the_checklist_has_the_chapters_of_2015_and_every_point() -> None:
    groups = [one for one in CATALOG.newest("sjekkliste-bolig").fields if one.link_id != "sjekk.om"]
    found = {
        group.text: " ".join(one.link_id.rpartition(".")[2] for one in group.children if one.kind is FieldKind.CHOICE)
        for group in groups
    }
    assert list(found.items()) == list(CHAPTERS.items())
    assert sum(len(points.split()) for points in found.values()) == 22
    for point in (one for group in groups for one in group.children if one.kind is FieldKind.CHOICE):
        assert [one.code for one in point.options] == ["gjort", "gjenstar", "ikke-aktuelt"]
        below = [one.link_id.removeprefix(point.link_id) for one in point.children]
        assert below == [".ansvarlig", ".frist", ".gjort-av", ".gjort"]


@pytest.mark.parametrize(("styrke", "links"), STRENGTHS.items())
def test_each_question_binds_as_much_as_its_source_and_no_more(styrke: Styrke, links: str) -> None:
    assert {link: ALL[link].styrke for link in links.split()} == dict.fromkeys(links.split(), styrke)


def test_every_newer_version_takes_over_every_answer_of_the_one_before() -> None:
    before: dict[str, dict[str, Field]] = {}
    for ref in CATALOG.refs:
        form_id = ref.partition("|")[0]
        now = _of(CATALOG.find(ref))
        for link, old in before.get(form_id, {}).items():
            assert link in now, f"{ref} dropped {link}"
            new = now[link]
            assert (new.kind, new.repeats, new.sensitive) == (old.kind, old.repeats, old.sensitive), (ref, link)
            assert {one.code for one in old.options} <= {one.code for one in new.options}, (ref, link)
        before[form_id] = now
    assert len(CATALOG.refs) > len(before), "there are newer versions to compare"


def test_the_staffs_view_never_becomes_a_number_or_somebody_elses_tool() -> None:
    form = CATALOG.newest("levekarsomrader")
    assert form.title == "Levekårsområder (jf. BrukerPlan)"
    assert not any(one.computed or one.kind in (FieldKind.INTEGER, FieldKind.DECIMAL) for one in _every(form.fields))
    assert "den er ikke BrukerPlan" in _of(form)["levekar.om"].text
    for area in AREAS:
        beside = [one.link_id for one in ALL[f"levekar.{area}"].children]
        assert beside == [f"levekar.{area}.bruker", f"levekar.{area}.tekst"]


def test_nobody_is_closed_as_not_reached_without_what_was_tried() -> None:
    form = Filling("avslutning")
    form["avslutning.dato"] = "02.06.2026"
    assert not form.asks("avslutning.forsokt")
    form["avslutning.grunn"] = "ikke-kontakt"
    assert form.asks("avslutning.forsokt")
    assert form.unsigned == {"avslutning.forsokt"}
    form["avslutning.forsokt"] = "Ringt 3., 7. og 12. mai, og vært på døra to ganger."
    assert form.unsigned == set()
    assert not form.asks("avslutning.enig"), "nobody agreed who was not reached"


def test_a_move_may_be_followed_up_and_the_dead_are_not_asked() -> None:
    form = Filling("avslutning")
    form["avslutning.grunn"] = "flyttet"
    assert form.asks("avslutning.oppfolging", "avslutning.enig", "avslutning.videre", "avslutning.fortalt")
    form["avslutning.oppfolging"] = True
    assert form.asks("avslutning.oppfolging.til")
    form["avslutning.grunn"] = "dod"
    assert not form.asks("avslutning.oppfolging", "avslutning.enig", "avslutning.brukers-syn", "avslutning.tilbake")
    assert form.asks("avslutning.fortalt")


@pytest.mark.parametrize("code", ["ikke-hjemme", "apnet-ikke", "onsket-ikke"])
def test_a_visit_that_reached_nobody_says_that_nothing_is_closed(code: str) -> None:
    form = Filling("besok")
    assert not form.asks("besoket.utfall.rad")
    form["besoket.utfall"] = code
    assert form.asks("besoket.utfall.rad")


def test_a_parorende_may_be_the_one_who_is_helped_and_the_other_is_not_named() -> None:
    form = Filling("henvendelse")
    assert not form.asks("henvendelse.gjelder.rad")
    form["henvendelse.gjelder"] = "parorende"
    assert form.asks("henvendelse.gjelder.rad")
    assert "Skriv ikke hvem den andre er" in ALL["henvendelse.gjelder.rad"].text
    assert ALL["henvendelse.kilde.navn"].sensitive


def test_a_henvendelse_asks_who_has_it_until_the_other_has_confirmed() -> None:
    form = Filling("henvendelse")
    assert form["henvendelse.mottatt"].value == "2026-06-02"
    assert not form.asks("henvendelse.overfort.til", "henvendelse.overfort.bekreftet")
    form["henvendelse.overfort"] = True
    assert form.asks("henvendelse.overfort.til", "henvendelse.overfort.bekreftet")
    assert form.lacks("henvendelse.overfort.bekreftet")
    form["henvendelse.samtale"] = "ikke-nadd"
    assert form.asks("henvendelse.samtale.igjen")
    assert not form.asks("henvendelse.samtale.grunn", "henvendelse.samtale.tilbudt")
    form["henvendelse.samtale"] = "takket-nei"
    assert form.asks("henvendelse.samtale.grunn", "henvendelse.samtale.tilbudt", "henvendelse.samtale.igjen")


def test_ip_is_offered_when_there_is_a_need_and_asked_about_again_after_a_no() -> None:
    form = Filling("ip")
    form["ip.ytere"] = "1"
    assert not form.asks("ip.tilbudt", "ip.svar", "ip.ytere.rad")
    form["ip.ytere"] = "2"
    assert form.asks("ip.ytere.rad")
    form["ip.vurdert"] = True
    assert form.lacks("ip.tilbudt")
    form["ip.tilbudt"] = True
    form["ip.svar"] = "takket-nei"
    assert form.asks("ip.svar.grunn", "ip.svar.igjen", "ip.koordinator")
    assert not form.asks("ip.svar.ke")
    form["ip.svar"] = "takket-ja"
    assert form.asks("ip.svar.ke")
    assert not form.asks("ip.svar.grunn", "ip.svar.igjen")


def test_koordinator_stands_alone_and_the_right_is_told_when_it_is_somebody_else() -> None:
    form = Filling("koordinator")
    assert form.lacks("koordinator.tilbud")
    assert not form.asks("koordinator.opplyst", "koordinator.parorende", "koordinator.hvordan")
    form["koordinator.kontaktperson"] = False
    assert form.lacks("koordinator.opplyst")
    assert form.lacks("koordinator.parorende")
    form.say("koordinator.parorende", AnswerState.IKKE_AKTUELT)
    assert not form.lacks("koordinator.parorende")
    form["koordinator.kontaktperson"] = True
    assert not form.asks("koordinator.opplyst", "koordinator.parorende")
    form["koordinator.tilbud"] = "takket-ja"
    assert form.asks("koordinator.navn", "koordinator.andre", "koordinator.hvordan", "koordinator.naar")


def test_a_soknad_is_answered_within_a_month_or_gets_a_word_on_the_way() -> None:
    form = Filling("soknad")
    form["soknad.mottatt"] = "31.01.2026"
    assert form["soknad.svarfrist"].value == "2026-02-28"
    assert form.asks("soknad.forelopig")
    form["soknad.forelopig"] = True
    assert form.lacks("soknad.forelopig.antatt")
    form["soknad.besvart"] = True
    assert not form.asks("soknad.forelopig", "soknad.forelopig.antatt")


def test_help_without_vedtak_is_asked_for_no_vedtak() -> None:
    form = Filling("vedtak")
    assert not form.asks("vedtak.referanse", "vedtak.uten.hva", "vedtak.vurdering.behov")
    form["vedtak.art"] = "uten-vedtak"
    assert form.asks("vedtak.uten.hva")
    assert not form.asks("vedtak.referanse", "vedtak.hjemmel", "vedtak.klage", "vedtak.vurdering.behov")
    assert form.unsigned == set()
    form["vedtak.art"] = "vedtak"
    assert form.asks("vedtak.referanse", "vedtak.hjemmel", "vedtak.klage")


def test_clock_a_runs_four_months_from_the_last_summing_up() -> None:
    form = Filling("tiltak")
    assert not form.asks("tiltak.status", "tiltak.effekt", "tiltak.neste", "tiltak.henvisning.til")
    form["tiltak.svar"] = "takket-ja"
    assert form["tiltak.neste"] == IKKE_SPURT
    form["tiltak.fra"] = "31.10.2025"
    assert form["tiltak.neste"].value == "2026-02-28"
    form["tiltak.oppsummert"] = "15.02.2026"
    assert form["tiltak.neste"].value == "2026-06-15"
    form["tiltak.svar"] = "takket-nei"
    assert form.asks("tiltak.svar.grunn", "tiltak.svar.igjen")
    assert not form.asks("tiltak.status", "tiltak.effekt", "tiltak.neste")


def test_a_henvisning_says_that_it_is_sent_elsewhere() -> None:
    form = Filling("tiltak")
    form["tiltak.slag"] = "henvisning"
    assert form.asks("tiltak.henvisning.til", "tiltak.henvisning.rad")
    form["tiltak.slag"] = "ips"
    assert form.asks("tiltak.slag.ips")
    assert not form.asks("tiltak.henvisning.til", "tiltak.henvisning.rad")


def test_nobody_is_ready_to_move_in_with_a_gap_that_has_no_reason() -> None:
    form = Filling("overgang")
    form["overgang.fra"], form["overgang.til"] = "Avrusning", "Egen leilighet"
    assert not form.asks("overgang.kartlegging", "overgang.klar")
    form["overgang.til.type"] = "bolig"
    assert form.asks("overgang.kartlegging", "overgang.tjenester", "overgang.klar")
    assert not form.asks("overgang.plan", "overgang.sjekkliste", "overgang.klar.unntak")
    form["overgang.klar"] = True
    assert form.unsigned == {"overgang.klar.unntak"}
    form["overgang.kartlegging"] = True
    form["overgang.tjenester"] = True
    assert not form.asks("overgang.klar.unntak")
    form["overgang.fra.type"] = "rusinstitusjon"
    assert form.asks("overgang.plan", "overgang.sjekkliste", "overgang.klar.unntak", "overgang.for.rad")
    form["overgang.plan"] = True
    form["overgang.sjekkliste"] = False
    assert form.unsigned == {"overgang.klar.unntak"}
    form["overgang.klar.unntak"] = "Sjekklisten tas i morgen. Teamleder bestemte."
    assert form.unsigned == set()


def test_a_move_to_a_new_bydel_asks_who_goes_on() -> None:
    form = Filling("overgang")
    assert not form.asks("overgang.oppfolging")
    form["overgang.til.type"] = "ny-bydel"
    form["overgang.oppfolging"] = True
    assert form.asks("overgang.oppfolging", "overgang.oppfolging.til")
    assert "Tre til seks måneder" in ALL["overgang.oppfolging.til"].sublabel


def test_a_contact_that_failed_says_how_and_what_now() -> None:
    form = Filling("overgangskontakt")
    form["overgangskontakt.dag"] = "2"
    form["overgangskontakt.nadd"] = False
    assert form.asks("overgangskontakt.nadd.ikke", "overgangskontakt.nadd.rad")
    assert not form.asks("overgangskontakt.har-det", "overgangskontakt.nalokson")
    assert form.unsigned == set()


def test_the_checklist_counts_and_asks_only_what_a_point_needs() -> None:
    form = Filling("sjekkliste-bolig")
    first, second = "sjekk.praktisk.strom", "sjekk.oppfolging.nalokson"
    assert (form["sjekk.gjenstar"].value, form["sjekk.gjort"].value) == (22, 0), "nobody has looked at any of them"
    form[first], form[second] = "gjenstar", "gjort"
    assert (form["sjekk.gjenstar"].value, form["sjekk.gjort"].value) == (21, 1)
    assert form.asks(f"{first}.ansvarlig", f"{first}.frist", f"{second}.gjort-av", f"{second}.gjort")
    assert not form.asks(f"{first}.gjort-av", f"{second}.frist")
    form[first] = "ikke-aktuelt"
    assert form["sjekk.gjenstar"].value == 20
    assert not form.asks(f"{first}.ansvarlig", f"{first}.gjort")
    assert "Kommunen kan bytte denne med sin egen" in ALL["sjekk.om.liste"].text


def test_rights_are_told_in_five_parts_and_the_deadline_is_the_municipalitys() -> None:
    form = CATALOG.newest("rettighetsinformasjon")
    session = FormSession(form, RecordView(answers={}), today=TODAY)
    told = [one.text.partition(":")[0] for one in _of(form)["rett.deler"].children if one.kind is FieldKind.DISPLAY]
    assert told == [
        "Rettigheter",
        "Muligheter",
        "Klage",
        "Får du ikke medhold i kommunen, går klagen videre til Statsforvalteren.",
        "Innsyn",
        "Ombudet",
    ]
    given = [one.code for one in ALL["rett.gitt"].options]
    session.choose(Path("rett.gitt"), list(given[:4]))
    assert session.state.field(Path("rett.alle")).answer.value is False
    session.choose(Path("rett.gitt"), list(given))
    assert session.state.field(Path("rett.alle")).answer.value is True
    assert session.state.field(Path("rett.klagefrist")).answer.value == "Fire uker fra du fikk vedtaket"
    assert session.edit(Path("rett.klagefrist"), "Tre uker").field(Path("rett.klagefrist")).answer.value == "Tre uker"


def test_a_note_opens_a_message_of_changed_need_and_the_naloxone_boxes() -> None:
    form = CATALOG.newest("journalnotat")
    session = FormSession(form, RecordView(answers={}), today=TODAY)
    hidden = ("notat.type.nalokson", "notat.type.russamtale-neste", "notat.endret-behov.meldt-til")
    assert not any(session.state.field(Path(link)).visible for link in hidden)
    session.choose(Path("notat.type"), ["sarstell", "nalokson", "russamtale"])
    session.choose(Path("notat.endret-behov"), True)
    assert all(session.state.field(Path(link)).visible for link in hidden)


def test_one_meeting_closes_both_clocks() -> None:
    form = Filling("evaluering")
    assert form["evaluering.dato"].value == "2026-06-02"
    assert form.lacks("evaluering.alle-tiltak")
    form["evaluering.alle-tiltak"] = True
    assert not form.lacks("evaluering.alle-tiltak")
    form["evaluering.deltok"] = "nei"
    assert form.asks("evaluering.deltok.hvorfor")
