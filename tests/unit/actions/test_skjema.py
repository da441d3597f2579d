"""A team's own form: taken into use by a leader, filled in by anybody, never changed, and the same on every laptop."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as File

import pytest

from feltapp.actions import behind, form, legg_til, lesing, person, skjema, sync, titles
from feltapp.actions.mapper import ensure, team_id
from feltapp.actions.saving import NewRevision, save_and_finish
from feltapp.actions.skjema import Filing
from feltapp.actions.tatt_i_bruk import I_BRUK
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, MedarbeiderId, Path, RecordId, SkjemaRef
from feltapp.domain.mappe import MappeKind, Role
from feltapp.domain.medarbeider import Staff
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.forms.definition import Nature
from feltapp.forms.session import FormSession
from feltapp.forms.unknown import TITLE
from feltapp.store import record
from tests.unit.actions.world import AMIR, KARI, TEAM, Laptop, Sentral, laptop

FILES = File(__file__).parents[2] / "data" / "questionnaires"
LINE = replace(KARI, id=MedarbeiderId("c1" * 16), name="Line Leder", role=Role.TEAMLEDER)
ODD = replace(LINE, id=MedarbeiderId("c2" * 16), name="Odd Leder")
EVERYBODY = Staff({one.id: one for one in (KARI, AMIR, LINE, ODD)})
REF = SkjemaRef("trivsel|1")


def a_file(text: str = "Hvordan har du det?", version: str = "1", form_id: str = "trivsel", **more: object) -> bytes:
    source = {
        "resourceType": "Questionnaire",
        "url": f"https://kommune.example/Questionnaire/{form_id}",
        "version": version,
        "title": "Trivsel",
        "item": [{"linkId": "t.1", "type": "text", "text": text}],
        **more,
    }
    return json.dumps(source).encode()


def at(folder: File, who: object, sentral: Sentral) -> Laptop:
    assert isinstance(who, type(KARI))
    one = laptop(folder / who.name, who, sentral)
    return Laptop(ctx=replace(one.ctx, staff=lambda: EVERYBODY), sentral=sentral)


@pytest.fixture
def everybody(tmp_path: File, sentral: Sentral) -> Iterator[dict[str, Laptop]]:
    found = {who.first_name: at(tmp_path, who, sentral) for who in (LINE, ODD, KARI, AMIR)}
    yield found
    for one in found.values():
        one.ctx.journal.close()
        one.ctx.database.close()


@pytest.fixture
def line(everybody: dict[str, Laptop]) -> Laptop:
    return everybody["Line"]


def take(one: Laptop, data: bytes, filing: Filing = skjema.FILE_DECIDES, *, left_out_too: bool = False) -> SkjemaRef:
    one.later(minutes=1)
    candidate = skjema.look_at(one.ctx, data)
    return skjema.take_into_use(one.ctx, candidate, filing, left_out_too=left_out_too).ref


def meet(*laptops: Laptop) -> None:
    """Each meets sentral, and reads the team's forms again as the sync engine's listener does."""
    for one in laptops:
        one.meet()
        skjema.read_again(one.ctx)


def names(one: Laptop, kind: MappeKind = MappeKind.JOURNAL) -> list[str]:
    return [offer.skjema for offer in skjema.offered(one.ctx, kind) if offer.own]


def test_a_form_that_the_national_tools_drew_is_filled_in_by_a_colleague_and_read_by_the_leader(
    everybody: dict[str, Laptop],
) -> None:
    line, kari = everybody["Line"], everybody["Kari"]
    ref = take(line, (FILES / "refero-enableWhen.json").read_bytes())
    lars = kari.register()
    meet(line, kari)
    assert names(kari) == ["test-enableWhen-checkbox"]
    assert "test-enableWhen-checkbox" in [one.skjema for one in legg_til.offers(kari.ctx, lars)]
    opened = form.open_new(kari.ctx, lars, ref.partition("|")[0])
    asked: JsonValue = {"code": "18", "system": "http://ehelse.no/sykdommer"}
    written = kari.sign(opened, {"9_1": [asked], "9_2": "Gikt"}).record
    meet(kari, line)
    read = lesing.open_reading(line.ctx, written).read
    assert read.definition.title == "Eksempelskjema kalkulasjoner"
    assert read.seen.answers == kari.answers(written)
    with pytest.raises(UserError, match="signert-er-laast"):
        form.open_record(line.ctx, written)


@pytest.mark.parametrize("who", ["Kari", "Amir"])
def test_only_a_leader_takes_forms_into_use(everybody: dict[str, Laptop], who: str) -> None:
    with pytest.raises(UserError, match="bare-teamleder-tar-i-bruk"):
        take(everybody[who], a_file())
    take(everybody["Line"], a_file())
    meet(everybody["Line"], everybody[who])
    with pytest.raises(UserError, match="bare-teamleder-tar-i-bruk"):
        skjema.take_out(everybody[who].ctx, REF)


def test_what_somebody_else_wrote_into_the_teams_mappe_is_no_form(everybody: dict[str, Laptop]) -> None:
    line, kari = everybody["Line"], everybody["Kari"]
    take(line, a_file())
    with line.ctx.database.read() as tx:
        (row,) = record.of_bruker(tx, team_id(line.ctx))
    answers = dict(line.answers(row.record))
    with kari.ctx.database.write() as tx:
        mappe = ensure(kari.ctx, tx, team_id(kari.ctx), MappeKind.TEAM)
    forged = NewRevision(
        bruker=team_id(kari.ctx),
        mappe=mappe,
        record=RecordId("0f" * 16),
        skjema=row.skjema,
        answers={**answers, Path("skjema.id"): Answer(value="falsk")},
        touched=frozenset(answers),
        state=WorkState.SIGNERT,
    )
    save_and_finish(kari.ctx, [forged])
    meet(kari, line, kari)
    # Nor does she take a leader's form out of use.
    out = {**answers, I_BRUK: Answer(value=False)}
    taken = replace(
        forged, mappe=row.mappe, record=row.record, parents=row.heads, answers=out, touched=frozenset({I_BRUK})
    )
    save_and_finish(kari.ctx, [taken])
    meet(kari, line)
    for one in (kari, line):
        assert names(one) == ["trivsel"]


def test_a_version_in_use_never_changes(line: Laptop) -> None:
    take(line, a_file())
    with pytest.raises(UserError, match="skjema-utgave-finnes"):
        take(line, a_file("Hvordan går det?"))
    with pytest.raises(UserError, match="skjema-utgave-finnes"):
        take(line, a_file(), Filing(mappe=MappeKind.SOSIAL))
    with pytest.raises(UserError, match="skjema-alt-i-bruk"):
        take(line, a_file())
    take(line, a_file("Hvordan går det?", "2"))
    assert line.ctx.catalog.find(REF).fields[0].text == "Hvordan har du det?"
    assert line.ctx.catalog.newest("trivsel").version == "2"


def test_a_name_that_comes_with_feltapp_is_refused(line: Laptop) -> None:
    for name in ("kriseplan", "skjema-i-bruk"):
        with pytest.raises(UserError, match="skjema-navn-opptatt"):
            skjema.look_at(line.ctx, a_file(form_id=name, version="77"))


def test_what_is_not_supported_is_accepted_in_so_many_words(line: Laptop) -> None:
    odd = a_file(extension=[{"url": "https://example.org/ukjent", "valueBoolean": True}])
    with pytest.raises(UserError, match="skjema-noe-utelatt"):
        take(line, odd)
    take(line, odd, left_out_too=True)
    (own,) = skjema.own_forms(line.ctx)
    assert own.left_out == "hele skjemaet: extension https://example.org/ukjent"


def test_where_the_file_does_not_say_answers_are_locked_and_lie_in_the_journal(line: Laptop) -> None:
    take(line, a_file())
    first = line.ctx.catalog.find(REF)
    assert (first.mappe, first.nature) == (MappeKind.JOURNAL, Nature.LAAST)
    filing = Filing(mappe=MappeKind.TRYGGHET, nature=Nature.LEVENDE, several=True)
    take(line, a_file(version="2"), filing)
    second = line.ctx.catalog.newest("trivsel")
    assert (second.mappe, second.nature, second.several) == (MappeKind.TRYGGHET, Nature.LEVENDE, True)


def test_what_the_file_says_is_not_chosen_again(line: Laptop) -> None:
    says = [{"url": "urn:feltapp:mappe", "valueCode": "sosial"}, {"url": "urn:feltapp:natur", "valueCode": "levende"}]
    take(line, a_file(extension=says), Filing(mappe=MappeKind.TEAM, nature=Nature.LAAST))
    found = line.ctx.catalog.find(REF)
    assert (found.mappe, found.nature) == (MappeKind.SOSIAL, Nature.LEVENDE)
    with pytest.raises(UserError, match="skjema-feil-mappe"):
        take(line, a_file(version="2", extension=[{"url": "urn:feltapp:mappe", "valueCode": "stamkort"}]))
    with pytest.raises(UserError, match="skjema-feil-mappe"):
        take(line, a_file(version="3"), Filing(mappe=MappeKind.STAMKORT))


def test_out_of_use_it_is_no_longer_offered_and_old_answers_stay_readable(everybody: dict[str, Laptop]) -> None:
    line, kari = everybody["Line"], everybody["Kari"]
    take(line, a_file())
    lars = kari.register()
    meet(line, kari)
    written = kari.write(lars, "trivsel", {"t.1": "Bra"})
    skjema.take_out(line.ctx, REF)
    meet(line, kari)
    assert names(kari) == names(line) == []
    assert "trivsel" not in [one.skjema for one in legg_til.offers(kari.ctx, lars)]
    assert lesing.open_reading(kari.ctx, written).read.definition.fields[0].text == "Hvordan har du det?"
    with pytest.raises(UserError, match="skjema-ikke-i-bruk"):
        skjema.take_out(line.ctx, REF)
    skjema.take_again(line.ctx, REF)
    meet(line, kari)
    assert names(kari) == ["trivsel"]
    with pytest.raises(UserError, match="skjema-alt-i-bruk"):
        skjema.take_again(line.ctx, REF)
    with line.ctx.database.read() as tx:
        assert len(record.of_bruker(tx, team_id(line.ctx))) == 1


def test_an_older_version_is_offered_when_the_newest_is_out_of_use(line: Laptop) -> None:
    take(line, a_file())
    newer = take(line, a_file("Hvordan går det?", "0.10", "trivsel"))
    assert line.ctx.catalog.newest("trivsel").version == "1"
    skjema.take_out(line.ctx, REF)
    assert line.ctx.catalog.newest("trivsel").ref == newer


@pytest.mark.parametrize("first", ["Line", "Odd"])
def test_of_two_contents_taken_into_use_offline_the_oldest_holds_everywhere_and_the_other_is_told(
    everybody: dict[str, Laptop], first: str
) -> None:
    line, odd, kari = (everybody[name] for name in ("Line", "Odd", "Kari"))
    take(line, a_file("Lines spørsmål"))
    odd.later(hours=1)
    take(odd, a_file("Odds spørsmål"))
    order = (line, odd) if first == "Line" else (odd, line)
    meet(*order, kari, *order)
    for one in (line, odd, kari):
        assert one.ctx.catalog.find(REF).fields[0].text == "Lines spørsmål"
        rows = [(own.who, own.in_use, own.lost) for own in skjema.own_forms(one.ctx)]
        assert rows == [("Line Leder", True, False), ("Odd Leder", False, True)]
    (told,) = sync.sync_page(odd.ctx).for_you
    assert (told.what, told.action) == ("Trivsel", "skjema")
    assert sync.sync_page(line.ctx).for_you == ()
    skjema.take_out(line.ctx, REF)
    meet(line, odd)
    assert names(odd) == []


def test_two_leaders_who_took_the_same_file_into_use_apart_have_one_form(everybody: dict[str, Laptop]) -> None:
    line, odd = everybody["Line"], everybody["Odd"]
    for one in (line, odd):
        take(one, a_file())
    meet(line, odd, line)
    assert [own.lost for own in skjema.own_forms(line.ctx)] == [False]
    skjema.take_out(line.ctx, REF)
    meet(line, odd)
    assert names(odd) == names(line) == []


def test_a_new_session_finds_the_teams_forms_again(line: Laptop) -> None:
    take(line, a_file())
    again = replace(line.ctx, catalog=line.ctx.catalog.for_another())
    assert again.catalog.own == {}
    skjema.read_again(again)
    assert again.catalog.newest("trivsel").title == "Trivsel"


def test_a_record_is_readable_before_its_form_has_come(everybody: dict[str, Laptop]) -> None:
    line, kari, amir = (everybody[name] for name in ("Line", "Kari", "Amir"))
    item = {"linkId": "t.valg", "type": "choice", "text": "Velg", "answerOption": [{"valueCoding": {"code": "ja"}}]}
    group = {"linkId": "t.rad", "type": "group", "repeats": True, "text": "Rader", "item": [item]}
    top = {"linkId": "t.1", "type": "text", "text": "Hva?"}
    take(line, a_file(item=[top, group]))
    lars = kari.register()
    meet(line, kari)
    said: dict[str, JsonValue] = {"t.1": "Bra", "t.rad:r1": {"place": "a0"}, "t.rad:r1/t.valg": {"code": "ja"}}
    written = kari.write(lars, "trivsel", said)
    kari.meet()
    amir.meet()  # the form is in his store, but not read: the same as if it had not come
    read = lesing.open_reading(amir.ctx, written).read
    assert read.definition.title == TITLE
    assert {one.text for one in read.definition.fields} == {"t.1", "t.rad"}
    shown = FormSession(read.definition, read.seen, today=amir.clock.now().date()).state
    texts = {state.path: state.answer.value for state in shown.fields if state.visible and state.answer.answered}
    assert texts[Path("t.1")] == "Bra"
    assert texts[Path("t.rad:r1/t.valg")] == {"code": "ja"}
    page = person.open_person(amir.ctx, lars)
    assert TITLE in [one.title for one in page.timeline]
    assert titles.labels(amir.ctx, REF) == {}
    assert lesing.open_reading(amir.ctx, written).versions[0].readable


def test_a_form_without_a_name_gets_one_from_what_it_holds(line: Laptop) -> None:
    data = (FILES / "refero-stepview.json").read_bytes()
    found = skjema.look_at(line.ctx, data, name="Trinnvis")
    assert found.definition.title == "Trinnvis"
    assert found.definition.id.startswith("skjema-")
    taken = skjema.take_into_use(line.ctx, found)
    assert line.ctx.catalog.find(taken.ref).title == "Trinnvis"


def test_a_file_with_two_forms_and_one_too_large_to_share_are_refused(line: Laptop) -> None:
    one, two = (json.loads(a_file(form_id=name)) for name in ("a", "b"))
    bundle = {"resourceType": "Bundle", "entry": [{"resource": one}, {"resource": two}]}
    with pytest.raises(UserError, match="skjema-flere-i-filen"):
        take(line, json.dumps(bundle).encode())
    noise = "".join(hashlib.sha256(str(n).encode()).hexdigest() for n in range(40_000))
    with pytest.raises(UserError, match="skjema-for-stort-for-teamet"):
        take(line, a_file(description=noise))


def test_a_form_as_large_as_may_be_travels(everybody: dict[str, Laptop]) -> None:
    line, kari = everybody["Line"], everybody["Kari"]
    items = [{"linkId": f"i{n}", "type": "text", "text": f"Spørsmål {n} " + "lang tekst " * 40} for n in range(2500)]
    ref = take(line, a_file(item=items))
    meet(line, kari)
    assert len(kari.ctx.catalog.find(ref).fields) == 2500


def test_a_form_whose_signature_does_not_hold_is_no_form(line: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    take(line, a_file())
    with line.ctx.database.write() as tx:
        (row,) = record.of_bruker(tx, BrukerId(TEAM))
        tx.execute("UPDATE revision SET verified = 2")
        record.read_later(tx, [row.mappe])
    behind.tidy_some(line.ctx)
    assert names(line) == []
