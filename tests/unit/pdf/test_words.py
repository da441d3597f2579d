"""Text becomes lines that are as wide as they say and no wider than they may be, with nothing lost."""

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from feltapp.pdf.words import Span, clean, labelled, width_of, wrap

LETTERS = st.text(alphabet="abcæøåČđŋǩW0123 .,-\n", max_size=80)


@given(st.lists(st.builds(Span, LETTERS, st.booleans()), max_size=4), st.floats(20, 400))
def test_every_sign_is_kept_in_order_and_no_line_is_too_wide(spans: list[Span], width: float) -> None:
    lines = wrap(spans, 12, width)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(
        "".join(span.text.split()) for span in spans
    )
    for line in lines:
        drawn = sum(float(stringWidth(piece.text, piece.font, 12)) for piece in line.pieces)
        assert abs(drawn - line.width) < 0.01
        assert line.width <= width + 0.01


def test_each_new_line_of_the_writer_is_kept() -> None:
    assert [line.text for line in wrap([Span("en\n\nto")], 12, 200)] == ["en", "", "to"]


def test_a_telephone_number_and_a_time_stay_in_one_piece() -> None:
    lines = wrap([Span("Ring 116 117 eller 00 00 00 01 før kl. 22")], 12, 70)
    assert [line.text for line in lines] == ["Ring 116 117", "eller", "00 00 00 01", "før kl. 22"]


def test_letters_that_one_font_lacks_come_from_the_other() -> None:
    (line,) = wrap([Span("Nuõrttsäʹmmlai ǩiõll")], 12, 500)
    assert line.text == "Nuõrttsäʹmmlai ǩiõll"
    assert {piece.font for piece in line.pieces} == {"SourceSans3-Regular", "NotoSans-Regular"}


def test_what_cannot_be_seen_is_left_out() -> None:
    assert clean("a\u202eb\u200bc\x00d\te\r\nf\u0061\u030a") == "abcd e\nfå"


def test_bold_is_wider() -> None:
    assert width_of("Hvem", 12, bold=True) > width_of("Hvem", 12)


def test_a_line_of_ours_runs_from_the_left_and_a_date_stays_behind_a_name() -> None:
    (line,) = wrap([Span("ليلى · 02.06.2026 · Kari")], 12, 400, ours=True)
    assert not line.right
    assert line.text.endswith(" · 02.06.2026 · Kari")
    assert line.said == "ليلى · 02.06.2026 · Kari"
    assert wrap([Span("ليلى · 02.06.2026 · Kari")], 12, 400)[0].right


def test_each_paragraph_runs_the_way_it_begins() -> None:
    lines = wrap([Span("أنام قليلا.\nKilde: Bruker selv\nليلى")], 12, 400)
    assert [line.right for line in lines] == [True, False, True]


def test_what_runs_from_the_right_stands_below_its_label() -> None:
    assert labelled("Navn:", "Anne") == "Navn: Anne"
    assert labelled("Navn:", "ليلى.") == "Navn:\nليلى."


def test_a_long_name_is_broken_at_its_hyphen() -> None:
    name = "Guovdageaidnu-Østerdalssæter"
    assert [line.text for line in wrap([Span(name)], 12, width_of(name, 12) - 1)] == [
        "Guovdageaidnu-",
        "Østerdalssæter",
    ]
