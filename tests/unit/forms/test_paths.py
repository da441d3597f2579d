"""Paths can be read in one way only, and rows keep the order they were added in."""

from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from feltapp.forms.definition import FieldKind
from feltapp.forms.paths import FIRST_PLACE, field_path, place_after, row_path
from feltapp.forms.rows import is_cell, row_cells, rows
from tests.unit.forms.building import form, group, question, session

LINKS = st.text(alphabet=":/%3AF2a", min_size=1, max_size=6)


@given(LINKS, LINKS, LINKS, LINKS)
def test_two_fields_never_share_a_path(group_one: str, one: str, group_two: str, two: str) -> None:
    paths = [
        field_path(f"{row_path(field_path('', name), 'r')}/", link)
        for name, link in ((group_one, one), (group_two, two))
    ]
    assert (paths[0] == paths[1]) is ((group_one, one) == (group_two, two))
    assert list(row_cells(paths[0])) == [(field_path("", group_one), "r")]
    assert not is_cell(paths[0])
    assert is_cell(row_path(field_path("", group_one), "r"))


def test_a_form_may_use_any_sign_in_its_names() -> None:
    s = session(form(group("a:b/c", question("d/e:f", FieldKind.STRING), repeats=True), question("a:b")))
    s.edit(Path("a%3Ab"), "x")
    row = s.add_row(Path("a%3Ab%2Fc"))
    s.edit(Path(f"{row}/d%2Fe%3Af"), "y")
    assert set(session(s.definition, edits=s.edits).final_answers()) == {
        "a%3Ab",
        "a%3Ab%2Fc:r1",
        "a%3Ab%2Fc:r1/d%2Fe%3Af",
    }


def test_a_new_place_is_after_all_others_for_thousands_of_rows() -> None:
    places = [FIRST_PLACE]
    for _ in range(3000):
        places.append(place_after(places[-2:]))
    assert sorted(places) == places
    assert len(set(places)) == 3001
    assert place_after(["zz9", "tull!", ""]) > "zz9"


def test_rows_at_one_place_stand_in_the_order_of_their_ids() -> None:
    answers = {Path(f"g:{row}"): Answer(value={"place": "a0"}) for row in "cab"}
    answers[Path("g:d/x")] = Answer(value="uten plass")
    assert rows(answers, {}, ()) == {"g": ("d", "a", "b", "c")}
