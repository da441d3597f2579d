"""Every question that asks where somebody is to be found is known as one, in every form there is about a person."""

import re
from collections.abc import Iterator, Mapping

from feltapp.domain.adressesperre import STEDER, reveals, without_steder
from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from feltapp.domain.mappe import MappeKind
from feltapp.domain.revision import Choice, RecordView
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Field, FieldKind
from feltapp.resources import resource

CATALOG = Catalog.load(resource("skjema"))
ABOUT_PLACES = re.compile(
    r"adresse|telefon|skole|barnehage|institusjon|kontor\b|bydel|kommune|postn|sted\b|instans|arbeidsplass|sykehus"
    r"|avdeling|gruppe\b|hvor (skjedde|holder|ligger planen)|hvem gir behandling|meldt til|sendt til|flytter fra"
    r"|utenfor",
    re.IGNORECASE,
)
KNOWN_NOT_TO: Mapping[str, str] = {
    "start.sted": "hjemme, kontor, ute …: what kind of place",
    "notat.sted": "what kind of place",
    "besoket.sted": "what kind of place",
    "serie.sted": "what kind of place",
    "bolig.bosituasjon": "what kind of dwelling",
    "plan.ringe.telefon": "whom to ring in a crisis; the plan is there to save a life",
    "plan.steder": "the plan's own words, read through by whoever prints",
    "person.adressesperre": "that there is one says nothing of where",
    "sjekk.praktisk.adresse": "done or not",
    "behov.gruppe": "never printed (pdf/never.py)",
    "henvendelse.kilde": "what kind of sender",
    "hendelse.meldt": "which authorities",
    "kopi.utelatt": "names of sections",
}


def every(several: tuple[Field, ...]) -> Iterator[Field]:
    for one in several:
        yield one
        yield from every(one.children)


def asked() -> Iterator[Field]:
    """Each question that takes words or a choice, in the newest version of every form about a person."""
    for ref in CATALOG.refs:
        definition = CATALOG.find(ref)
        newest = CATALOG.newest(definition.id).ref == ref
        if newest and definition.mappe not in (MappeKind.BOLIG, MappeKind.TEAM):
            for one in every(definition.fields):
                if one.kind in (FieldKind.STRING, FieldKind.TEXT, FieldKind.CHOICE, FieldKind.OPEN_CHOICE):
                    yield one


def test_every_question_about_a_place_is_one_that_tells_or_is_known_not_to() -> None:
    undecided = {
        one.link_id: one.text
        for one in asked()
        if ABOUT_PLACES.search(f"{one.text} {one.link_id.rpartition('.')[2]}")
        and not reveals(one.link_id)
        and one.link_id not in KNOWN_NOT_TO
    }
    assert undecided == {}


def test_no_exception_is_about_a_question_that_is_gone() -> None:
    assert set(KNOWN_NOT_TO) - {one.link_id for one in asked()} == set()


def test_every_row_of_the_table_is_a_question_that_is_asked() -> None:
    known = {one.link_id for ref in CATALOG.refs for one in every(CATALOG.find(ref).fields)}
    assert STEDER - known == set()


def test_what_is_below_a_place_tells_too_and_a_name_that_begins_alike_does_not() -> None:
    assert reveals("bolig.adresse.postnummer")
    assert not reveals("bolig.adresser")
    assert not reveals("bolig")


def test_rows_and_two_versions_are_left_out_too() -> None:
    kept, place = Path("start.viktig"), Path("samarbeid.behandling.opphold:r1/samarbeid.behandling.opphold.sted")
    choice = Choice(path=Path("person.telefon"), versions=())
    seen = RecordView(
        answers={kept: Answer(value="Ro"), place: Answer(value="Klinikken")},
        choices=(choice, Choice(path=kept, versions=())),
    )
    left = without_steder(seen)
    assert dict(left.answers) == {kept: Answer(value="Ro")}
    assert [one.path for one in left.choices] == [kept]
