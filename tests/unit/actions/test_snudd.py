"""A samtykke given on the screen, on paper or by word: what each needs, what is kept, and that no text slips in."""

import base64
import json
from collections.abc import Mapping
from io import BytesIO

import pytest
from pypdf import PdfReader

from feltapp.actions import deling, eksport, fakta, form, frist, innlesing, paper, papers, samtykke, snudd
from feltapp.actions.deling import Dokument
from feltapp.actions.form import OpenForm
from feltapp.actions.frist import FristRow
from feltapp.actions.paper import Wanted
from feltapp.actions.samme_person import groups
from feltapp.domain.answer import IKKE_SPURT, Answer, JsonValue
from feltapp.domain.deling import Mottaker, MottakerKind
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.samtykke import HORT_AV, HORT_NAAR, UNDERSKRIFT
from feltapp.errors import UserError
from feltapp.forms.attachments import JPEG, attachment
from feltapp.forms.samtykke import FORMAL, as_lines
from feltapp.forms.underskrift import Ink, of_value
from feltapp.store import record
from tests.unit.actions.world import MUNTLIG, Laptop, refused

KODE = "urn:feltapp:kode:"
NAME: Ink = (((100, 200), (400, 120), (700, 260)), ((300, 80), (300, 300)))
NAV = Mottaker(kind=MottakerKind.ANDRE, name="NAV Eksempel")


def way(code: str) -> dict[str, JsonValue]:
    return {"samtykke.maate": {"code": code, "system": KODE + "samtykkemaate"}}


WHOLE: Mapping[str, JsonValue] = {
    "samtykke.mottaker": "NAV Eksempel",
    "samtykke.mottakertype": {"code": "nav", "system": KODE + "mottakertype"},
    "samtykke.opplysninger": [{"code": "okonomi", "system": KODE + "opplysninger"}],
    "samtykke.gyldig-til": "2026-12-11",
    "samtykke.formal": "Depositum og første husleie.",
    "samtykke.informert": True,
    "samtykke.sprak": {"code": "tigrinja", "system": KODE + "sprak"},
    "samtykke.tolk": True,
    "samtykke.tolk.navn": "Selam, på telefon",
}
PAPER: Mapping[str, JsonValue] = {**way("papir"), "samtykke.ark-hvor": "Arkivskapet, boks 3"}
SCAN: Mapping[str, JsonValue] = {
    **PAPER,
    "samtykke.ark": [attachment("Ark.jpg", JPEG, b"\xff\xd8" + b"ark" * 90_000)],
}


def begun(one: Laptop, bruker: BrukerId, values: Mapping[str, JsonValue | Answer]) -> OpenForm:
    return one.keep(form.open_new(one.ctx, bruker, "samtykke"), values)


def write_name(one: Laptop, opened: OpenForm, ink: Ink = NAME) -> OpenForm:
    """As with the screen turned: the way, and then the strokes."""
    shown = snudd.open_samtykke(one.ctx, opened.draft.id)
    session = shown.opened.session()
    session.choose(Path("samtykke.maate"), "skjerm")
    session.choose(UNDERSKRIFT, snudd.signature(one.ctx, shown, session, ink))
    form.keep(one.ctx, opened.draft, session.edits, session.raw, UNDERSKRIFT)
    return form.open_draft(one.ctx, opened.draft.id)


def on_screen(one: Laptop, bruker: BrukerId) -> RecordId:
    return form.sign(one.ctx, write_name(one, begun(one, bruker, WHOLE)).draft.id).record


def covered(one: Laptop, bruker: BrukerId) -> bool:
    inntekt: dict[str, JsonValue | Answer] = {"okonomi.inntekt": [{"code": "aap", "system": KODE + "inntekt"}]}
    about = one.write(bruker, "alna-kartlegging", inntekt)
    asked = deling.sporr(one.ctx, Dokument(bruker=bruker, records=(about,), title="Kartlegging"), NAV)
    return "okonomi" in asked.covered


@pytest.mark.parametrize("given", [PAPER, SCAN, MUNTLIG], ids=["paper", "scan", "spoken"])
def test_given_on_paper_or_by_word_it_holds(kari: Laptop, given: Mapping[str, JsonValue]) -> None:
    bruker = kari.register()
    kari.write(bruker, "samtykke", {**WHOLE, **given})
    assert covered(kari, bruker)


def test_signed_on_the_screen_it_holds_and_is_kept_as_it_was_written(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    signed = on_screen(kari, bruker)
    assert covered(kari, bruker)
    kari.meet()
    amir.meet()
    said = of_value(amir.answers(signed)[UNDERSKRIFT].value)
    assert said is not None
    assert (said.ink, said.at) == (NAME, "2026-06-02T10:00:01+02:00")
    for words in (
        "Lars Solbakken",
        "NAV Eksempel (NAV)",
        "– Økonomi og gjeld",
        "11.12.2026",
        "Jeg kan si nei",
        "Selam",
    ):
        assert words in said.text


@pytest.mark.parametrize(
    ("given", "mended_at"),
    [
        ({}, "samtykke.maate"),
        (way("skjerm"), "samtykke.underskrift"),
        (way("papir"), "samtykke.ark-hvor"),
        ({**way("muntlig"), "samtykke.hort-av": IKKE_SPURT}, "samtykke.hort-av"),
    ],
)
def test_how_it_was_given_must_be_said_and_shown(
    kari: Laptop, given: Mapping[str, JsonValue | Answer], mended_at: str
) -> None:
    bruker = kari.register()
    opened = begun(kari, bruker, {**WHOLE, **given})
    with pytest.raises(UserError) as error:
        form.sign(kari.ctx, opened.draft.id)
    assert refused(error.value) == ("mangler", mended_at)
    assert not covered(kari, bruker)


def test_what_was_said_aloud_was_heard_by_whoever_writes_it_down(kari: Laptop) -> None:
    given = kari.answers(kari.write(kari.register(), "samtykke", {**WHOLE, **way("muntlig")}))
    assert given[HORT_AV].value == "Kari Moen"
    assert given[HORT_NAAR].value is not None


def test_the_text_is_in_the_language_that_was_used_else_in_the_persons_own(kari: Laptop) -> None:
    english: JsonValue = {"code": "engelsk", "system": KODE + "sprak"}
    bruker = kari.register()
    opened = begun(kari, bruker, {**WHOLE, "samtykke.sprak": english})
    shown = snudd.open_samtykke(kari.ctx, opened.draft.id)
    whole = as_lines(snudd.text(shown, shown.opened.session()))
    assert "I can say no." in whole
    assert "– Money and debt" in whole, "what is shared, too"
    signed = of_value(write_name(kari, opened).session().final_answers()[UNDERSKRIFT].value)
    assert signed is not None
    assert signed.text == whole, "and that is what was signed"
    with kari.ctx.database.read() as tx:
        (stamkort,) = [row.record for row in record.of_bruker(tx, bruker, {"person"})]
    kari.change(stamkort, {"person.sprak": english})
    session = form.open_draft(kari.ctx, opened.draft.id).session()
    session.choose(Path("samtykke.sprak"), None)
    assert "I can say no." in as_lines(snudd.text(snudd.open_samtykke(kari.ctx, opened.draft.id), session))


def test_a_dot_is_no_signature(kari: Laptop) -> None:
    opened = write_name(kari, begun(kari, kari.register(), WHOLE), (((10, 10), (12, 12)),))
    assert UNDERSKRIFT not in opened.session().final_answers()


def test_what_is_changed_after_the_ink_was_not_signed(kari: Laptop) -> None:
    opened = write_name(kari, begun(kari, kari.register(), WHOLE))
    session = opened.session()
    session.edit(FORMAL, "Alt de måtte ønske.")
    assert UNDERSKRIFT not in session.final_answers()
    smuggled = {**opened.draft.edits, FORMAL: Answer(value="Alt de måtte ønske.")}
    form.keep(kari.ctx, opened.draft, smuggled, {}, "")
    with pytest.raises(UserError) as error:
        form.sign(kari.ctx, opened.draft.id)
    assert refused(error.value) == ("underskrift-av-noe-annet", UNDERSKRIFT)


def test_the_medarbeiders_own_words_come_after_it(kari: Laptop) -> None:
    opened = write_name(kari, begun(kari, kari.register(), WHOLE))
    signed = kari.sign(opened, {"samtykke.kompetanse": "Forklarer selv hva NAV får vite."}).record
    assert of_value(kari.answers(signed)[UNDERSKRIFT].value) is not None


def test_lists_and_the_gate_carry_no_bytes(kari: Laptop) -> None:
    bruker = kari.register()
    kari.write(bruker, "samtykke", {**WHOLE, **SCAN})
    on_screen(kari, bruker)
    with kari.ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, bruker) if row.skjema_id == "samtykke"]
    assert len(rows) == 2
    assert all(len(row.list_column or "") < 3_000 for row in rows)
    assert any(UNDERSKRIFT in row.list for row in rows), "that it is signed is told"


def due(one: Laptop, bruker: BrukerId) -> tuple[FristRow, ...]:
    with one.ctx.database.read() as tx:
        found = fakta.facts_of_all(one.ctx, tx, tuple(groups(tx, [bruker]).values()), one.ctx.law_date(tx))
        today = one.ctx.law_date(tx)
    return frist.rows(one.ctx, found[bruker], "", today)


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize("shape", [papers.UNDERSKRIFT, papers.SKJEMA])
def test_paper_shows_the_signature(kari: Laptop, shape: str) -> None:
    bruker = kari.register()
    signed = on_screen(kari, bruker)
    pdf = paper.preview(kari.ctx, Wanted(bruker=bruker, record=signed, shape=shape))
    drawn = b"".join(
        one.get_data() for page in PdfReader(BytesIO(pdf)).pages if (one := page.get_contents()) is not None
    )
    assert b"/Figure" in drawn
    if shape == papers.UNDERSKRIFT:
        assert "Skrevet under på skjermen 02.06.2026 kl. 10.00." in words_of(pdf)
        assert "Sted og dato" not in words_of(pdf), "nobody is to sign once more"
        assert "med tolk: Selam, på telefon" in words_of(pdf)


def test_paper_says_who_heard_it(kari: Laptop) -> None:
    bruker = kari.register()
    spoken = kari.write(bruker, "samtykke", {**WHOLE, **MUNTLIG})
    said = words_of(paper.preview(kari.ctx, Wanted(bruker=bruker, record=spoken)))
    assert "Jeg sa det muntlig 02.06.2026 kl. 09.30. Hørt av: Kari Moen" in said
    assert "Sted og dato" not in said


def test_another_system_gets_the_signature_beside_the_answers(kari: Laptop) -> None:
    bruker = kari.register()
    signed = on_screen(kari, bruker)
    lars = Mottaker(kind=MottakerKind.PERSONEN, name="Lars")
    found = json.loads(eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, bruker), [lars]).data)
    resources = [one["resource"] for one in found["entry"]]
    (made,) = [one["signature"] for one in resources if one["resourceType"] == "Provenance" and "signature" in one]
    (one_of,) = made
    assert one_of["type"][0]["code"] == "1.2.840.10065.1.12.1.7"
    assert (one_of["sigFormat"], one_of["when"]) == ("image/svg+xml", "2026-06-02T10:00:01+02:00")
    held = kari.answers(signed)[UNDERSKRIFT].value
    assert isinstance(held, dict)
    assert base64.b64decode(one_of["data"]) == base64.b64decode(str(held["data"]))


def test_under_influence_it_covers_nothing_and_is_asked_for_again(kari: Laptop) -> None:
    bruker = kari.register()
    opened = write_name(kari, begun(kari, bruker, WHOLE))
    kari.sign(opened, {"samtykke.ruspavirket": True})
    assert not covered(kari, bruker)
    (row,) = samtykke.open_samtykker(kari.ctx, bruker).samtykker
    assert (row.kind, row.words) == ("ikke-gyldig", "Innhent på nytt")
    again = [one for one in due(kari, bruker) if one.code == "samtykke-paa-nytt"]
    assert [(one.what, one.due.isoformat()) for one in again] == [
        ("innhent samtykket på nytt, NAV Eksempel", "2026-06-03")
    ]
    kari.later(days=1)
    on_screen(kari, bruker)
    assert not [one for one in due(kari, bruker) if one.code == "samtykke-paa-nytt"]
    assert covered(kari, bruker)


def test_a_samtykke_of_an_earlier_version_holds_as_it_did(kari: Laptop) -> None:
    """Signed before the form asked how: nobody's yes ends because we ask more of the next one."""
    bruker = kari.register()
    kari.put(bruker, "samtykke", {path: WHOLE[path] for path in list(WHOLE)[:6]})
    assert covered(kari, bruker)


def test_it_is_read_in_elsewhere_as_it_was_written(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    signed = on_screen(kari, bruker)
    lars = Mottaker(kind=MottakerKind.PERSONEN, name="Lars")
    lest = innlesing.les_inn(amir.ctx, eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, bruker), [lars]).data)
    assert lest.lost == ()
    with amir.ctx.database.read() as tx:
        (there,) = [row.record for row in record.of_skjema(tx, "samtykke")]
    assert amir.answers(there) == kari.answers(signed)
