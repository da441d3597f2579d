"""What she sees first in the morning."""

from feltapp.actions import form, mapper, min_dag
from feltapp.domain.answer import Answer, JsonValue
from tests.unit.actions.world import Laptop

MOVE: dict[str, JsonValue | Answer] = {"overgang.fra": "Avrusning", "overgang.til": "Hjem"}


def test_only_mine_is_due_for_me(kari: Laptop, amir: Laptop) -> None:
    mine, theirs = kari.register(), amir.register("Olav", "Berg")
    kari.meet()
    amir.meet()
    kari.meet()
    for bruker in (mine, theirs):
        kari.write(bruker, "overgang", {**MOVE, "overgang.planlagt": "2026-06-11"})
    day = min_dag.my_day(kari.ctx)
    assert {row.bruker for row in day.frister} == {mine}
    assert [(move.name, move.words, move.kind) for move in day.moves] == [("Lars Solbakken", "Om 9 dager", "snart")]
    assert day.today_words == "tirsdag 2. juni"
    assert day.waiting == kari.waiting()


def test_passed_comes_before_soon_and_far_off_is_not_today(kari: Laptop) -> None:
    bruker = kari.register()
    assert min_dag.my_day(kari.ctx).frister == ()
    kari.write(bruker, "overgang", {**MOVE, "overgang.planlagt": "2026-05-30"})
    kari.write(bruker, "overgang", {**MOVE, "overgang.planlagt": "2026-06-11"})
    kari.write(bruker, "overgang", {**MOVE, "overgang.planlagt": "2026-09-11"})
    day = min_dag.my_day(kari.ctx)
    assert [row.days for row in day.frister] == sorted(row.days for row in day.frister)
    assert {row.kind for row in day.frister} == {"passert", "snart"}
    assert [move.kind for move in day.moves] == ["passert", "snart"]


def test_what_colleagues_wrote_is_news_and_what_i_wrote_is_not(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, "alna-kartlegging", {"start.viktig": "Ro"})
    kari.meet()
    amir.meet()
    assert min_dag.my_day(kari.ctx).news == ()
    amir.later(hours=-3)
    amir.change(kartlegging, {"start.ressurser": "Kan gitar"})
    amir.meet()
    kari.meet()
    (item,) = min_dag.my_day(kari.ctx).news
    assert (item.record, item.title, item.action) == (kartlegging, "Amir: Kartlegging · Lars Solbakken", "apne")
    for one, words in ((kari, "Dattera mi"), (amir, "Egen nøkkel")):
        one.change(kartlegging, {"start.viktig": words})
    amir.meet()
    kari.meet()
    (item,) = min_dag.my_day(kari.ctx).news
    assert (item.action, item.title) == ("velg", "To versjoner · Lars Solbakken")
    kari.later(days=8)
    assert min_dag.my_day(kari.ctx).news == ()


def test_drafts_are_mine_with_whose_they_are(kari: Laptop) -> None:
    bruker = kari.register()
    kari.keep(form.open_new(kari.ctx, bruker, "alna-kartlegging"), {"start.viktig": "Ro"})
    (draft,) = min_dag.my_day(kari.ctx).drafts
    assert (draft.name, draft.draft.title) == ("Lars Solbakken", "Kartlegging")


def test_what_passed_long_ago_stands_by_itself_with_what_binds_most_first(kari: Laptop) -> None:
    bruker = kari.register()
    kari.put(bruker, "tiltak", {"tiltak.hva": "Turgruppe", "tiltak.fra": "2025-01-01"})
    kari.later(days=44)
    day = min_dag.my_day(kari.ctx)
    assert {row.code for row in day.late} == {"tiltak"}, "two weeks late is not yet forgotten"
    kari.later(days=1)
    day = min_dag.my_day(kari.ctx)
    assert [row.styrke for row in day.late] == [*["Skal"] * 4, "Må", "Bør"]
    assert all(row.days < -14 for row in day.late)
    assert not {row.code for row in day.late} & {row.code for row in day.frister}


def test_drafts_and_what_is_not_sent_have_cards_of_their_own(kari: Laptop) -> None:
    bruker = kari.register()
    kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), {"notat.tekst": "Begynt"})
    kari.later(days=5)
    day = min_dag.my_day(kari.ctx)
    assert {row.code for row in (*day.frister, *day.late)} & {"utkast", "usendt"} == set()
    assert (len(day.drafts), day.waiting > 0) == (1, True)


def test_a_draft_of_the_teams_own_says_that_it_is_the_teams(kari: Laptop) -> None:
    kari.keep(form.open_new(kari.ctx, mapper.team_id(kari.ctx), "gruppetilbud"), {"gruppe.navn": "Frokost"})
    (item,) = min_dag.my_day(kari.ctx).drafts
    assert item.name == "Teamet"
