"""What a record says about itself in lists."""

import json
from dataclasses import replace
from pathlib import Path as File

import pytest

from feltapp.actions import form, person
from feltapp.actions.grupper import Gruppe
from feltapp.actions.tidslinje import TimelineItem
from feltapp.domain.answer import Answer, AnswerState, JsonValue
from feltapp.domain.ids import BrukerId
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from tests.unit.actions.world import Laptop

Item = dict[str, JsonValue]
LISTE: Item = {"url": "urn:feltapp:liste", "valueBoolean": True}
SENSITIV: Item = {"url": "urn:feltapp:sensitiv", "valueBoolean": True}


def asks(link: str, kind: str, text: str, *extensions: JsonValue) -> Item:
    return {"linkId": link, "type": kind, "text": text, "extension": list(extensions)}


FELT = asks("g.hva", "string", "Hva gjelder det?", LISTE)
TALL = asks("g.antall", "integer", "Antall?", LISTE)
DATO = asks("g.dato", "date", "Dato?", LISTE)
SKJULT = asks("g.farlig", "string", "Noe sensitivt", LISTE, SENSITIV)
TEKST = asks("g.tekst", "text", "Mer om det")
RAD: Item = {
    "linkId": "g.rad",
    "type": "group",
    "text": "Rader",
    "repeats": True,
    "item": [asks("g.navn", "string", "Navn", LISTE)],
}


def with_form(one: Laptop, folder: File, *items: Item, mappe: str = "journal") -> Laptop:
    """A laptop that also has a form with these questions."""
    whole: JsonValue = {
        "resourceType": "Questionnaire",
        "url": "urn:feltapp:skjema:bydelens",
        "version": "1",
        "status": "active",
        "name": "bydelens",
        "title": "Bydelens",
        "language": "nb-NO",
        "extension": [
            {"url": "urn:feltapp:natur", "valueCode": "laast"},
            {"url": "urn:feltapp:mappe", "valueCode": mappe},
        ],
        "item": [{"linkId": "g", "type": "group", "text": "Alt", "item": list(items)}],
    }
    for shipped in resource("skjema").iterdir():
        (folder / shipped.name).symlink_to(shipped)
    (folder / "bydelens").mkdir()
    (folder / "bydelens" / "1.json").write_text(json.dumps(whole), "utf-8")
    return replace(one, ctx=replace(one.ctx, catalog=Catalog.load(folder)))


def written(one: Laptop, values: dict[str, JsonValue | Answer]) -> tuple[BrukerId, TimelineItem]:
    bruker = one.register()
    one.write(bruker, "bydelens", values)
    (item,) = person.open_person(one.ctx, bruker).timeline
    return bruker, item


def test_any_form_says_what_it_marks_for_lists_and_how_its_text_begins(kari: Laptop, tmp_path: File) -> None:
    one = with_form(kari, tmp_path, FELT, TALL, DATO, TEKST)
    long = "Vi gikk en lang tur langs elva og snakket om leiligheten. " * 4
    _, item = written(one, {"g.hva": "Tur", "g.antall": 3, "g.dato": "2026-04-05", "g.tekst": long})
    assert item.lines == ("Tur · Antall: 3 · Dato: 05.04.2026", long[:200].strip())
    assert (item.gruppe, item.title, item.who) == (Gruppe.EGNE, "Bydelens", "Kari")


def test_the_date_that_stands_beside_the_line_is_not_said_twice(kari: Laptop, tmp_path: File) -> None:
    _, item = written(with_form(kari, tmp_path, FELT, DATO), {"g.hva": "Tur", "g.dato": "2026-06-02"})
    assert item.lines == ("Tur",)


def test_rows_are_said_together_in_their_order_without_those_taken_away(kari: Laptop, tmp_path: File) -> None:
    one = with_form(kari, tmp_path, RAD)
    bruker = one.register()
    opened = form.open_new(one.ctx, bruker, "bydelens")
    session = opened.session()
    for name in ("Anne", "Per", "Solveig"):
        row = session.add_row(next(state.path for state in session.state.fields if state.field.link_id == "g.rad"))
        session.edit(next(s.path for s in session.state.fields if s.path.startswith(f"{row}/")), name)
    session.remove_row(row)
    form.keep(one.ctx, opened.draft, session.edits, session.raw, "")
    form.sign(one.ctx, opened.draft.id)
    (item,) = person.open_person(one.ctx, bruker).timeline
    assert item.lines == ("Anne, Per",)


def test_what_is_sensitive_is_never_in_a_list_nor_a_text_that_may_be(kari: Laptop, tmp_path: File) -> None:
    values: dict[str, JsonValue | Answer] = {
        "g.hva": "Tur",
        "g.farlig": "Dette leser ingen her",
        "g.tekst": "Sol og vind",
    }
    _, item = written(with_form(kari, tmp_path, FELT, SKJULT, TEKST), values)
    assert item.lines == ("Tur", "3 svar")


@pytest.mark.parametrize("mappe", ["trygghet"])
def test_of_the_mappe_for_safety_a_list_says_only_that_it_is_there(kari: Laptop, tmp_path: File, mappe: str) -> None:
    one = with_form(kari, tmp_path, FELT, TEKST, mappe=mappe)
    _, item = written(one, {"g.hva": "Noe om fare", "g.tekst": "En lang tekst om fare"})
    assert item.lines == ()


def test_an_answer_that_nobody_gave_says_nothing(kari: Laptop, tmp_path: File) -> None:
    one = with_form(kari, tmp_path, FELT, TALL)
    _, item = written(one, {"g.hva": Answer(state=AnswerState.ONSKER_IKKE), "g.antall": 2})
    assert item.lines == ("Antall: 2",)
