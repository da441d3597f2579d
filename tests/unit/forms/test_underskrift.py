"""A signature on the screen: only what we wrote is read, and it is of what stands above it and of nothing else."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import Path
from feltapp.errors import UserError
from feltapp.forms.attachments import JPEG, SVG, attachment, data_of
from feltapp.forms.definition import Condition, FieldKind, FormDefinition
from feltapp.forms.response import from_response, to_response
from feltapp.forms.session import FormSession
from feltapp.forms.underskrift import (
    HEIGHT,
    WIDTH,
    Ink,
    Underskrift,
    is_written,
    of_value,
    read,
    to_svg,
    to_value,
)
from tests.unit.forms.building import form, question, session

NAME: Ink = (((100, 200), (400, 120), (700, 260)), ((300, 80), (300, 300)))
AT = "2026-06-02T14:05:00+02:00"
TEXT, WAY, INK, AFTER = Path("tekst"), Path("maate"), Path("underskrift"), Path("etter")
points = st.tuples(st.integers(0, WIDTH), st.integers(0, HEIGHT))
inks = st.lists(st.lists(points, min_size=1, max_size=9).map(tuple), min_size=1, max_size=5).map(tuple)


def signed(of: str = "0" * 64, ink: Ink = NAME, text: str = "Jeg sier ja.") -> Underskrift:
    return Underskrift(ink=ink, text=text, of=of, at=AT)


@given(inks, st.text(max_size=60))
def test_what_is_written_is_read_back(ink: Ink, text: str) -> None:
    found = read(to_svg(signed(ink=ink, text=text)))
    assert found is not None
    assert (found.ink, found.at, found.of) == (ink, AT, "0" * 64)
    assert to_svg(found) == to_svg(signed(ink=ink, text=text)), "the same file again"


def test_the_text_is_kept_letter_by_letter() -> None:
    said = 'Å dele: <b>ikke</b> & "alt".\n– العربية\n– Čáhci'
    found = read(to_svg(signed(text=said)))
    assert found is not None
    assert found.text == said


CHANGES: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("a script", lambda svg: svg.replace(b"</svg>", b"<script>alert(1)</script></svg>")),
    ("another element", lambda svg: svg.replace(b"<path", b'<image href="file:///etc/passwd"/><path', 1)),
    ("an entity", lambda svg: b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + svg),
    ("an attribute", lambda svg: svg.replace(b"<svg ", b'<svg onload="x()" ')),
    ("outside the sheet", lambda svg: svg.replace(b"M100 200", b"M1201 200")),
    ("below the sheet", lambda svg: svg.replace(b"M100 200", b"M100 401")),
    ("no strokes", lambda svg: svg[: svg.index(b"<path")] + b"</svg>\n"),
    ("no letters", lambda svg: svg.replace(b"Jeg", b"\xff\xfe")),
    ("too many strokes", lambda svg: svg.replace(b"</svg>", b'<path d="M1 1"/>\n' * 401 + b"</svg>")),
)


@pytest.mark.parametrize("change", [one for _, one in CHANGES], ids=[name for name, _ in CHANGES])
def test_any_other_file_is_no_signature(change: Callable[[bytes], bytes]) -> None:
    whole = to_svg(signed())
    assert read(whole) is not None
    assert read(change(whole)) is None


def test_a_cross_is_a_signature_and_a_dot_is_not() -> None:
    assert is_written((((100, 100), (160, 160)), ((160, 100), (100, 160))))
    assert not is_written((((100, 100), (101, 101)),))
    assert not is_written(())


def contract() -> FormDefinition:
    return form(
        question(TEXT),
        question(WAY),
        question(
            INK,
            FieldKind.ATTACHMENT,
            signature=True,
            required=True,
            conditions=(Condition(question=WAY, operator="=", expected="skjerm"),),
        ),
        question(AFTER),
    )


def begun() -> FormSession:
    one = session(contract())
    one.edit(TEXT, "Fastlegen får vite at jeg flytter.")
    one.edit(WAY, "skjerm")
    return one


def write(one: FormSession) -> None:
    one.choose(INK, to_value(signed(of=one.above(INK))))


def codes(one: FormSession) -> list[str]:
    return [found.problem.code for found in one.problems_for_signing()]


def test_it_is_there_until_what_stands_above_is_changed() -> None:
    one = begun()
    assert codes(one) == ["mangler"]
    write(one)
    assert codes(one) == []
    one.edit(AFTER, "Skrevet av medarbeideren etterpå.")
    assert codes(one) == [], "what stands below it was not signed"
    one.edit(TEXT, "Alle får vite alt.")
    assert not one.state.field(INK).answer.answered
    assert codes(one) == ["underskrift-av-noe-annet", "mangler"]
    assert INK not in one.final_answers()


def test_the_old_text_does_not_bring_it_back_and_new_ink_does_away_with_the_words() -> None:
    one = begun()
    write(one)
    one.edit(TEXT, "Noe annet.")
    one.edit(TEXT, "Fastlegen får vite at jeg flytter.")
    assert not one.state.field(INK).answer.answered
    write(one)
    assert codes(one) == []


def test_blanks_and_looking_are_no_change() -> None:
    one = begun()
    write(one)
    one.edit(TEXT, "Fastlegen får vite at jeg flytter. ")
    one.leave(TEXT)
    assert codes(one) == []


def test_given_in_another_way_it_is_not_signed_on_the_screen() -> None:
    one = begun()
    write(one)
    one.edit(WAY, "muntlig")
    assert INK not in one.final_answers()
    one.edit(WAY, "skjerm")
    assert not one.state.field(INK).answer.answered, "it was of another way"


def test_it_stands_in_a_draft_that_is_opened_again() -> None:
    one = begun()
    write(one)
    again = session(contract(), edits=one.edits, raw=one.raw)
    assert codes(again) == []
    assert again.above(INK) == one.above(INK)


def test_one_of_another_text_does_not_pass_though_nobody_typed_here() -> None:
    one = begun()
    write(one)
    forged = {**one.edits, TEXT: Answer(value="Alle får vite alt.")}
    assert codes(session(contract(), edits=forged)) == ["underskrift-av-noe-annet"]


@pytest.mark.parametrize(
    "value",
    [
        attachment("Bilde", JPEG, b"\xff\xd8"),
        attachment("Tegning", SVG, b"<svg/>"),
        {**to_value(signed()), "data": to_value(signed())["data"], "sha256": "0" * 64},
    ],
)
def test_nothing_else_can_be_put_where_one_signs(value: JsonValue) -> None:
    with pytest.raises(UserError):
        begun().choose(INK, value)


def test_a_drawing_is_not_attached_where_a_paper_is_asked_for() -> None:
    one = session(form(question("ark", FieldKind.ATTACHMENT)))
    with pytest.raises(UserError):
        one.choose(Path("ark"), to_value(signed()))


def test_another_system_gets_it_as_a_picture_and_gives_it_back() -> None:
    definition = contract()
    one = begun()
    write(one)
    written = to_response(definition, one.final_answers())
    assert b'"contentType":"image/svg+xml"' in written.replace(b": ", b":")
    back = from_response(definition, written).answers[INK].value
    assert data_of(back) == data_of(one.final_answers()[INK].value)
    assert of_value(back) == of_value(one.final_answers()[INK].value)
