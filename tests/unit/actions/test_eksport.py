"""The FHIR file: through the one door, whole for the person, and read back with the same content."""

import io
import json
from typing import Any

import pypdf
import pytest

from feltapp.actions import deling, eksport, innlesing, livskvalitet, samtykke
from feltapp.domain.answer import Answer, AnswerState, JsonValue, Kilde, text_of
from feltapp.domain.deling import Mottaker, MottakerKind
from feltapp.domain.ids import BrukerId, Path
from feltapp.errors import UserError
from feltapp.store import mappe, record
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import Laptop

LARS = Mottaker(kind=MottakerKind.PERSONEN, name="Lars")
NAV = Mottaker(kind=MottakerKind.ANDRE, name="NAV Eksempel")
KODE = "urn:feltapp:kode:"


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    """Somebody of whom much is written: signed, begun, refused, in rows, with kilde and comments."""
    bruker = kari.register()
    give(kari, bruker, "kartlegging")
    kari.write(bruker, "kriseplan", {"plan.dato": "2026-06-02", "plan.navn": "Lars", "plan.viktig": "Ro og æøå 🌲"})
    kari.write(
        bruker,
        "alna-kartlegging",
        {
            "start.viktig": Answer(value="Ro «rundt» meg\n\tog dør", kilde=Kilde.BRUKER, kommentar="Sagt to ganger"),
            "okonomi.inntekt": [{"code": "aap", "system": KODE + "inntekt"}],
            "helse.psykisk": Answer(state=AnswerState.ONSKER_IKKE),
            "familie.barn": True,
        },
    )
    kari.put(bruker, "tiltak", {"tiltak.hva": "Turgruppe", "tiltak.fra": "2026-02-28"})
    kari.put(bruker, "voldsrisiko", {"voldsrisiko.gyldig-til": "2026-12-10"})
    livskvalitet.set_score(kari.ctx, bruker, 4, AnswerState.BESVART, by_self=True)
    kari.write(bruker, "journalnotat", {"notat.dato": "2026-06-01T23:30:00+02:00", "notat.tekst": "<b>Hei</b> & hopp"})
    return bruker


def told(one: Laptop, bruker: BrukerId, to: Mottaker = LARS) -> dict[str, list[dict[str, Any]]]:
    dokument = eksport.dokument(one.ctx, bruker)
    covered = deling.sporr(one.ctx, dokument, to).covered
    data = eksport.eksporter(one.ctx, dokument, [to], covered).data
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in json.loads(data)["entry"]:
        found.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    return found


def content(one: Laptop, bruker: BrukerId) -> list[tuple[object, ...]]:
    """Everything that was answered, form by form, whoever wrote it."""
    with one.ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, bruker) if row.skjema_id not in ("kopi", "voldsrisiko")]
        texts = [(row, record.view(tx, row.record, one.ctx.keyring).answers) for row in rows]
    return sorted(
        ((row.skjema, row.state, row.happened_at, sorted(answers.items())) for row, answers in texts), key=repr
    )


def test_it_reads_back_into_an_empty_feltapp_with_the_same_content(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    data = eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, lars), [LARS]).data
    assert all(not row for row in [content(amir, lars)]), "empty"
    lest = innlesing.les_inn(amir.ctx, data)
    assert lest.lost == ()
    assert lest.count == 7
    assert content(amir, lest.bruker) == content(kari, lars)
    assert lest.bruker != lars


def test_a_withdrawn_samtykke_is_withdrawn_where_it_is_read_in(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    with kari.ctx.database.read() as tx:
        (given,) = (row for row in record.of_bruker(tx, lars) if row.skjema_id == "samtykke")
    samtykke.withdraw(kari.ctx, given.record)
    data = eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, lars), [LARS]).data
    read = innlesing.les_inn(amir.ctx, data).bruker
    (shown,) = samtykke.open_samtykker(amir.ctx, read).samtykker
    assert (shown.kind, shown.mottaker) == ("trukket", "NAV Eksempel")


def test_the_person_gets_all_of_it_and_who_has_read(kari: Laptop, lars: BrukerId) -> None:
    found = told(kari, lars)
    assert {kind: len(several) for kind, several in found.items() if kind != "AuditEvent"} == {
        "Patient": 1,
        "Organization": 1,
        "Practitioner": 1,
        "PractitionerRole": 1,
        "QuestionnaireResponse": 7,
        "Provenance": 7,
        "CarePlan": 2,
        "Consent": 1,
        "Observation": 1,
    }
    assert len(found["AuditEvent"]) >= 8
    (consent,) = found["Consent"]
    assert (consent["status"], consent["provision"]["actor"][0]["reference"]["display"]) == ("active", "NAV Eksempel")
    (score,) = found["Observation"]
    assert score["valueInteger"] == 4
    assert found["Patient"][0]["name"][0] == {"use": "official", "family": "Solbakken", "given": ["Lars"]}


def test_another_gets_what_the_samtykke_covers_and_nothing_beside_it(kari: Laptop, lars: BrukerId) -> None:
    with pytest.raises(UserError, match="deling-uten-samtykke"):
        eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, lars), [NAV])
    with kari.ctx.database.read() as tx:
        (stamkort,) = (row for row in record.of_bruker(tx, lars) if row.skjema_id == "person")
    kari.change(stamkort.record, {"person.telefon": "00 00 00 10"})
    found = told(kari, lars, NAV)
    forms = {one["questionnaire"].split("|")[0].rsplit(":", 1)[-1] for one in found["QuestionnaireResponse"]}
    assert forms == {"alna-kartlegging", "livskvalitet"}
    assert not {"Consent", "AuditEvent", "CarePlan"} & found.keys()
    said = json.dumps(found, ensure_ascii=False)
    assert "Turgruppe" not in said
    assert "hopp" not in said
    assert "telecom" not in found["Patient"][0], "it stands in the stamkort, which is not given"


def test_a_samtykke_that_was_left_out_is_not_told_of_beside_the_rest(kari: Laptop, lars: BrukerId) -> None:
    with kari.ctx.database.read() as tx:
        rows = {row.record for row in record.of_bruker(tx, lars) if row.skjema_id == "journalnotat"}
    found = json.loads(eksport.gi_fil(kari.ctx, lars, ("Lars",), frozenset(rows)).data)
    kinds = {entry["resource"]["resourceType"] for entry in found["entry"]}
    assert "QuestionnaireResponse" in kinds
    assert "Consent" not in kinds


def test_what_is_never_on_paper_is_in_no_file_either_and_is_named(kari: Laptop, lars: BrukerId) -> None:
    assert "voldsrisiko" not in json.dumps(told(kari, lars))
    page = eksport.open_eksport(kari.ctx, lars)
    assert page.left_out == ("Voldsrisiko",)
    assert [one.name for one in page.slag][:2] == ["Stamkort", "Samtykke"]


def test_only_what_is_given_is_in_the_log_and_the_rest_in_the_copy(kari: Laptop, lars: BrukerId) -> None:
    with kari.ctx.database.read() as tx:
        rows = {row.skjema_id: row.record for row in record.of_bruker(tx, lars)}
    given = rows["alna-kartlegging"]
    eksport.gi_fil(kari.ctx, lars, ("NAV Eksempel",), frozenset({given}))
    logged = {one for act, one in kari.acts(lars) if act == "del"}
    assert logged == {given}
    with kari.ctx.database.read() as tx:
        (kopi,) = (row.record for row in record.of_bruker(tx, lars) if row.skjema_id == "kopi")
    said = kari.answers(kopi)
    assert said[Path("kopi.omfang")].value == "Kartlegging"
    assert "Journalnotat" in str(said[Path("kopi.utelatt")].value)


def test_what_nobody_has_signed_as_one_text_goes_to_no_others(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    kari.meet()
    amir.meet()
    with kari.ctx.database.read() as tx:
        (one,) = (row.record for row in record.of_bruker(tx, lars) if row.skjema_id == "alna-kartlegging")
    kari.change(one, {"start.viktig": "Ro"})
    amir.change(one, {"start.viktig": "Besøk"})
    amir.meet()
    kari.meet()
    (nav,) = eksport.sporr(kari.ctx, lars, ("NAV Eksempel",))
    assert {part.words for part in nav.deler if part.id == one} == {"Ikke signert som én tekst"}
    with pytest.raises(UserError, match="ikke-signert-deles-ikke"):
        eksport.gi_fil(kari.ctx, lars, ("NAV Eksempel",), frozenset({one}))
    (own,) = eksport.sporr(kari.ctx, lars, ("Lars",))
    assert own.whole
    (both,) = (found for found in told(kari, lars)["QuestionnaireResponse"] if found["id"] == one)
    (said,) = (more["extension"] for more in both["extension"] if more["url"] == "urn:feltapp:to-versjoner")
    assert [version["valueString"] for version in said[1:]] != []
    assert {"Ro", "Besøk"} == {json.loads(v["valueString"])[0]["item"][0]["answer"][0]["valueString"] for v in said[1:]}


def test_somebody_new_with_a_stamkort_alone_is_given_it(kari: Laptop, amir: Laptop) -> None:
    anne = kari.register("Anne", "Lie")
    given = eksport.open_eksport(kari.ctx, anne).slag
    assert [one.name for one in given] == ["Stamkort"]
    (answer,) = eksport.sporr(kari.ctx, anne, ("Anne",))
    assert answer.covered == frozenset(given[0].records)
    data = eksport.gi_fil(kari.ctx, anne, ("Anne",), answer.covered).data
    assert innlesing.les_inn(amir.ctx, data).count == 1
    with pytest.raises(UserError, match="deling-uten-samtykke"):
        eksport.gi_fil(kari.ctx, anne, ("NAV Eksempel",), answer.covered)
    with pytest.raises(UserError, match="eksport-tom"):
        eksport.gi_fil(kari.ctx, anne, ("Anne",), frozenset())


def test_a_locked_file_opens_with_its_password_alone(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    whole = frozenset(eksport.dokument(kari.ctx, lars).records)
    data = eksport.gi_fil(kari.ctx, lars, ("Lars",), whole, "seks ord her").data
    assert b"Solbakken" not in data
    assert b"dokument.json" not in data
    for wrong in ("", "seks ord", "Seks ord her"):
        with pytest.raises(UserError, match="innlesing-feil-passord"):
            innlesing.les_inn(amir.ctx, data, wrong)
    for damaged in (
        data.replace(b"/Standard", b"/Standort"),
        data.replace(b"/AESV3", b"/AESV9"),
        data[: len(data) // 2],
    ):
        with pytest.raises(UserError, match="innlesing-feil-passord"):
            innlesing.les_inn(amir.ctx, damaged, "seks ord her")
    assert content(amir, innlesing.les_inn(amir.ctx, data, "seks ord her").bruker) == content(kari, lars)


def test_an_address_that_is_protected_is_not_in_it(kari: Laptop, lars: BrukerId) -> None:
    with kari.ctx.database.read() as tx:
        (stamkort,) = (row for row in record.of_bruker(tx, lars) if row.skjema_id == "person")
    kari.change(stamkort.record, {"person.telefon": "00 00 00 10"})
    assert told(kari, lars)["Patient"][0]["telecom"] == [{"system": "phone", "value": "00 00 00 10"}]
    fortrolig: JsonValue = {"code": "fortrolig", "system": KODE + "adressesperre"}
    kari.change(stamkort.record, {"person.adressesperre": fortrolig})
    assert "telecom" not in told(kari, lars)["Patient"][0]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "innlesing-ikke-bundle"),
        (b"%PDF-1.7\nnoe helt annet", "innlesing-feil-passord"),
        (b"[" * 100_000, "innlesing-ikke-bundle"),
        (b'{"resourceType":"Patient"}', "innlesing-ikke-bundle"),
        (b'{"resourceType":"Bundle"}', "innlesing-uten-person"),
        (
            b'{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"QuestionnaireResponse"}}]}',
            "innlesing-uten-person",
        ),
    ],
)
def test_what_is_no_such_file_is_refused_and_nothing_is_made(kari: Laptop, data: bytes, code: str) -> None:
    before = kari.waiting()
    with pytest.raises(UserError, match=code):
        innlesing.les_inn(kari.ctx, data)
    assert kari.waiting() == before


def test_what_has_no_place_here_is_told_and_the_rest_is_read(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    whole = json.loads(eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, lars), [LARS]).data)
    found = {}
    for entry in whole["entry"]:
        one = entry["resource"]
        if one["resourceType"] == "QuestionnaireResponse":
            found[one["extension"][0]["valueString"].partition("|")[0]] = one
    found["tiltak"]["extension"][0]["valueString"] = "eget-skjema|3"
    found["livskvalitet"]["extension"][0]["valueString"] = "hf-prinsippene|1"
    found["journalnotat"]["item"].append({"linkId": "notat.nytt", "answer": [{"valueString": "x"}]})
    lest = innlesing.les_inn(amir.ctx, json.dumps(whole).encode())
    assert lest.count == 5
    assert sorted(lest.lost) == [
        "Journalnotat: notat.nytt",
        "Skjemaet «eget-skjema» finnes ikke her",
        "Skjemaet «hf-prinsippene» finnes ikke her",
    ]
    with amir.ctx.database.read() as tx:
        kinds = {one.kind.value for one in mappe.of_bruker(tx, lest.bruker)}
    assert kinds == {"stamkort", "journal"}, "a form about the team makes no mappe about her"


def test_two_of_the_same_name_in_a_file_are_two_here(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    whole = json.loads(eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, lars), [LARS]).data)
    (note,) = (one for one in whole["entry"] if "journalnotat" in one["resource"].get("questionnaire", ""))
    whole["entry"] += [note, note]
    lest = innlesing.les_inn(amir.ctx, json.dumps(whole).encode())
    with amir.ctx.database.read() as tx:
        notes = [row for row in record.of_bruker(tx, lest.bruker) if row.skjema_id == "journalnotat"]
    assert [len(row.heads) for row in notes] == [1, 1, 1]


def test_somebody_who_is_here_already_is_asked_about(kari: Laptop, lars: BrukerId) -> None:
    with kari.ctx.database.read() as tx:
        (stamkort,) = (row for row in record.of_bruker(tx, lars) if row.skjema_id == "person")
    kari.change(stamkort.record, {"person.fodselsdato": "1991-11-03"})
    data = eksport.eksporter(kari.ctx, eksport.dokument(kari.ctx, lars), [LARS]).data
    lest = innlesing.les_inn(kari.ctx, data)
    assert [{pair.bruker, pair.other} for pair in lest.maybe_same] == [{lars, lest.bruker}]


def test_answers_of_every_path_survive(kari: Laptop, lars: BrukerId) -> None:
    found = {one["id"]: one for one in told(kari, lars)["QuestionnaireResponse"]}
    with kari.ctx.database.read() as tx:
        (note,) = (row for row in record.of_bruker(tx, lars) if row.skjema_id == "journalnotat")
    items = {one["linkId"]: one["answer"][0] for one in found[note.record]["item"]}
    assert items[Path("notat.tekst")] == {"valueString": "<b>Hei</b> & hopp"}


def read_text(data: bytes, password: str = "") -> str:
    reader = pypdf.PdfReader(io.BytesIO(data), password=password or None)
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_a_packet_is_one_locked_file_to_read_and_to_read_in(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    """Whoever gets it reads the same as another feltapp reads in, with one password."""
    asked = deling.sporr(kari.ctx, eksport.dokument(kari.ctx, lars), NAV)
    data = eksport.gi_fil(kari.ctx, lars, ("NAV Eksempel",), asked.covered, "seks ord her").data
    text = read_text(data, "seks ord her")
    for said in ("Les meg", "Til: NAV Eksempel", "Fra: Kari Moen, Ambulant team", "Lars Solbakken", "2 registreringer"):
        assert said in text
    assert "Ro «rundt» meg" in text
    assert "Ønsker ikke å svare" in text
    for hidden in ("<b>Hei</b>", "Turgruppe", "Samtykke 0"):
        assert hidden not in text, "not covered"
    with pytest.raises(pypdf.errors.FileNotDecryptedError):
        read_text(data)
    inside = pypdf.PdfReader(io.BytesIO(data), password="seks ord her").attachments["dokument.json"][0]
    assert {one["resource"]["resourceType"] for one in json.loads(inside)["entry"]} >= {
        "Patient",
        "QuestionnaireResponse",
    }
    (copy,) = given(kari, lars)
    assert (copy["dokument"], copy["mottaker"]) == ("Pakke: PDF og FHIR, låst", "NAV Eksempel")
    assert copy["omfang"].split("\n") == ["Kartlegging", "Livskvalitet"]
    own = eksport.gi_fil(kari.ctx, lars, ("Lars",), frozenset(eksport.dokument(kari.ctx, lars).records), "ord ord")
    assert content(amir, innlesing.les_inn(amir.ctx, own.data, "ord ord").bruker) == content(kari, lars)


def given(one: Laptop, bruker: BrukerId) -> list[dict[str, str]]:
    with one.ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, bruker) if row.skjema_id == "kopi"]
        views = [record.view(tx, row.record, one.ctx.keyring).answers for row in rows]
    return [{path.removeprefix("kopi."): text_of(answer) for path, answer in view.items()} for view in views]


def test_an_open_paper_of_it_is_one_that_an_archive_takes(kari: Laptop, lars: BrukerId) -> None:
    whole = frozenset(eksport.dokument(kari.ctx, lars).records)
    data = eksport.gi_fil(kari.ctx, lars, ("Lars",), whole, slag=eksport.Filslag.PDF).data
    assert "<b>Hei</b> & hopp" in read_text(data)
    assert "vedlegg" not in read_text(data)
    assert b"pdfaid:part" in data
    (copy,) = given(kari, lars)
    assert copy["dokument"] == "Opplysninger, som PDF/A"
    assert "Voldsrisiko" not in read_text(data)


def test_a_packet_to_others_says_no_place_of_somebody_who_is_protected(kari: Laptop) -> None:
    siv = kari.register("Siv", "Hovland")
    level: JsonValue = {"code": "fortrolig", "system": KODE + "adressesperre"}
    with kari.ctx.database.read() as tx:
        (stamkort,) = (row for row in record.of_bruker(tx, siv) if row.skjema_id == "person")
    kari.change(stamkort.record, {"person.adressesperre": level, "person.telefon": "00 00 00 10"})
    give(kari, siv, "kartlegging")
    written = kari.write(siv, "alna-kartlegging", {"start.viktig": "Ro", "bolig.adresse.oppholdssted": "Lindeveien 4"})
    data = eksport.gi_fil(kari.ctx, siv, ("NAV Eksempel",), frozenset({written}), "seks ord").data
    text = read_text(data, "seks ord")
    inside = pypdf.PdfReader(io.BytesIO(data), password="seks ord").attachments["dokument.json"][0].decode("utf-8")
    for said in (text, inside):
        assert "Ro" in said
        assert "Lindeveien" not in said
        assert "00 00 00 10" not in said
    assert "Folkeregistrert adresse" not in text, "nor that it was asked"
    own = eksport.gi_fil(kari.ctx, siv, ("Siv",), frozenset({written}), "seks ord").data
    assert "Lindeveien 4" in read_text(own, "seks ord"), "her own"
