"""Words that can be said more precisely: which are found, what is left alone, and what it costs at every key."""

import json

import pytest

from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.presist import Advice, PreciseWords, in_our_words
from feltapp.resources import resource

WORDS = PreciseWords.load(resource("ord", "presist.json"))
PERSON, REFUSED, HAPPENED = "person med rusproblemer", "takket nei, ønsket ikke", "hva som hendte, når, før og etter"


@pytest.mark.parametrize(
    ("text", "found", "instead"),
    [
        ("Lars er narkoman.", "narkoman", PERSON),
        ("Misbrukeren åpnet ikke.", "Misbrukeren", PERSON),
        ("Han nektet å bli med", "nektet", REFUSED),
        ("Hun er utagerende\nog sint", "utagerende", HAPPENED),
        ("Er ROPer", "ROPer", "ROP: samtidige rus- og psykiske helseproblemer"),
        ("avla skitten  prøve", "skitten  prøve", "brukt siden sist, positiv prøve"),
        ("«Jeg sprakk», sa Lars. Han er kriminell.", "kriminell", "har sonet, er løslatt"),
        ("To klienter, én narkoman", "klienter", "bruker"),
        ("har liten boevne", "liten boevne", "mestrer å bo, trenger hjelp til …"),
    ],
)
def test_a_word_is_found_with_its_endings_and_something_better_is_said(text: str, found: str, instead: str) -> None:
    assert WORDS.advice(text) == Advice(found=found, instead=instead)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Lars har vært ute en tur og roper på katten.",
        "Han sier: «Jeg er narkoman.» Vi drakk kaffe.",
        'Han sier: "Jeg er narkoman" og ler.',
        "Han sier: “Jeg er narkoman”.",
        "Han sier: ”Jeg er narkoman”.",
        "Han sier: „Jeg er narkoman“.",
        "Han sier: «Jeg er narkoman, og",
        "Kriminalomsorgen ringte. Klientellet kom. Brukerutstyr er levert.",
        "Kari fra narkomanomsorgen er oppringt.",
    ],
)
def test_own_words_in_quotation_marks_and_other_words_are_left_alone(text: str) -> None:
    assert WORDS.advice(text) is None


def test_an_open_quotation_mark_holds_no_longer_than_its_line() -> None:
    assert WORDS.advice("Han sier: «Jeg er\nHan er narkoman") == Advice(found="narkoman", instead=PERSON)


def test_nothing_is_said_of_a_word_that_is_still_being_typed() -> None:
    assert WORDS.advice("Lars er narkoman", still_typing=True) is None
    assert WORDS.advice("Lars er narkoman ", still_typing=True) is not None
    assert WORDS.advice("En klient er narkoman", still_typing=True) == Advice(found="klient", instead="bruker")


def test_every_word_of_the_file_is_found_as_it_stands() -> None:
    for one in WORDS.words:
        for word in (*one.avoid, *one.in_text):
            assert WORDS.advice(f"Her står {word}.") == Advice(found=word, instead=one.write), word


def test_the_person_s_own_words_are_nobody_s_to_improve() -> None:
    def asked(text: str, sublabel: str = "", kind: FieldKind = FieldKind.TEXT) -> bool:
        return in_our_words(Field(link_id="a", kind=kind, text=text, sublabel=sublabel))

    assert asked("Hva dere gjorde")
    assert asked("Avtalt videre", kind=FieldKind.STRING)
    assert not asked("Hva er viktig for deg?")
    assert not asked("Målet", "Med personens egne ord.")
    assert not asked("Slik ønsker jeg å bli møtt")
    assert not asked("Hva synes personen om tiltaket?")
    assert not asked("Dato", kind=FieldKind.DATE)


def test_no_word_is_advised_that_is_advised_against() -> None:
    for one in WORDS.words:
        assert WORDS.advice(one.write) is None, one.write


def test_the_file_holds_each_word_once() -> None:
    read = json.loads(resource("ord", "presist.json").read_text("utf-8"))["ord"]
    words = [word for one in read for word in (*one["unngaa"], *one.get("i_tekst", ()))]
    assert sorted(words) == sorted(set(words))
