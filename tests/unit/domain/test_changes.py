"""What an action touched, and several together."""

from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.changes import NOTHING, Changes, together
from feltapp.domain.ids import BrukerId, RecordId

CHANGES = st.builds(
    Changes,
    brukere=st.frozensets(st.sampled_from("ab").map(BrukerId)),
    records=st.frozensets(st.sampled_from("cd").map(RecordId)),
    drafts=st.booleans(),
    sync=st.booleans(),
)


@given(st.lists(CHANGES))
def test_together_says_all_and_no_more(parts: list[Changes]) -> None:
    total = together(parts)
    assert total.brukere == {one for part in parts for one in part.brukere}
    assert total.records == {one for part in parts for one in part.records}
    assert total.drafts is any(part.drafts for part in parts)
    assert total.sync is any(part.sync for part in parts)
    assert bool(total) is any(map(bool, parts))
    assert total | NOTHING == total == together(reversed(parts))


def test_nothing_is_nothing() -> None:
    assert not NOTHING
    assert all(map(bool, (Changes(drafts=True), Changes(sync=True), Changes(brukere=frozenset({BrukerId("a")})))))
    assert Changes(records=frozenset({RecordId("c")}))
