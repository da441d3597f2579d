"""A file in an answer, all the way: in a draft, sealed, sent, with a colleague, taken away, and never in plain."""

import json
import random
import shutil
from dataclasses import replace
from pathlib import Path as File
from typing import Any

import pytest

from feltapp.actions import form
from feltapp.domain.answer import Answer
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.sealed import MAX_BODY, Sealed
from feltapp.errors import UserError
from feltapp.forms.attachments import JPEG, LARGEST, PDF, attachment, data_of
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.store import stream
from tests.unit.actions.world import Laptop

FOTO = Path("foto")
SECRET = b"%PDF-1.4 HEMMELIG"


@pytest.fixture
def with_photos(tmp_path: File) -> Catalog:
    """A form that takes files, in the two versions that there are of it."""
    folder = tmp_path / "skjema" / "befaring-foto"
    folder.mkdir(parents=True)
    shutil.copytree(resource("skjema") / "person", folder.parent / "person")
    first: dict[str, Any] = {
        "resourceType": "Questionnaire",
        "url": "urn:feltapp:skjema:befaring-foto",
        "version": "1",
        "title": "Befaring med foto",
        "status": "active",
        "item": [{"linkId": FOTO, "type": "attachment", "text": "Foto", "repeats": True}],
    }
    asked = {"linkId": "navn", "type": "string", "text": "Navn"}
    fhirpath = {"url": "http://ehelse.no/fhir/StructureDefinition/sdf-fhirpath", "valueString": "Patient.name.family"}
    newer = {**first, "version": "2", "item": [*first["item"], {**asked, "extension": [fhirpath]}]}
    (folder / "1.json").write_text(json.dumps(first), "utf-8")
    (folder / "2.json").write_text(json.dumps(newer), "utf-8")
    return Catalog.load(tmp_path / "skjema")


def _only_first(catalog: Catalog, folder: File) -> Catalog:
    only = folder / "bare" / "befaring-foto"
    shutil.copytree(folder / "skjema" / "person", only.parent / "person")
    only.mkdir()
    (only / "1.json").write_bytes((folder / "skjema" / "befaring-foto" / "1.json").read_bytes())
    assert len(catalog.refs) >= 3
    return Catalog.load(folder / "bare")


def _with(one: Laptop, catalog: Catalog) -> Laptop:
    return Laptop(ctx=replace(one.ctx, catalog=catalog), sentral=one.sentral)


def _held(one: Laptop, record: Any) -> list[bytes | None]:
    value = one.answers(record)[FOTO].value
    return [data_of(file) for file in value] if isinstance(value, list) else []


def _outbox(one: Laptop) -> list[Sealed]:
    with one.ctx.database.read() as tx:
        return [sealed for sealed in stream.outbox(tx, 9) if b"befaring-foto" in sealed.header]


def _sign(one: Laptop, bruker: BrukerId, *files: Any) -> Any:
    return one.sign(form.open_new(one.ctx, bruker, "befaring-foto"), {FOTO: list(files)})


def test_a_file_reaches_a_colleague_whole_and_can_be_taken_away(
    kari: Laptop, amir: Laptop, with_photos: Catalog
) -> None:
    kari, amir = _with(kari, with_photos), _with(amir, with_photos)
    bruker = kari.register()
    photo = attachment("Vindu.jpg", JPEG, b"\xff\xd8 et bilde")
    signed = _sign(kari, bruker, attachment("Brev.pdf", PDF, SECRET), photo)
    kari.meet()
    for held in kari.sentral.sent.values():
        assert all(SECRET not in one.body and len(one.body) <= MAX_BODY for one in held)
    amir.meet()
    assert _held(amir, signed.record) == [SECRET, b"\xff\xd8 et bilde"]
    amir.change(signed.record, {FOTO: [photo]})
    amir.meet()
    kari.meet()
    assert _held(kari, signed.record) == [b"\xff\xd8 et bilde"]


def test_as_many_files_as_the_field_takes_have_room_in_one_text(kari: Laptop, with_photos: Catalog) -> None:
    kari = _with(kari, with_photos)
    noise = random.Random(1)  # what no packing makes smaller
    full = attachment("a.pdf", PDF, b"%PDF-" + noise.randbytes(LARGEST - 5))
    words = noise.randbytes(100_000).hex()
    opened = form.open_new(kari.ctx, kari.register(), "befaring-foto")
    signed = kari.sign(opened, {FOTO: Answer(value=[full], kommentar=words)})
    assert _held(kari, signed.record) == [data_of(full)]
    (sealed,) = _outbox(kari)
    assert MAX_BODY - 200_000 < len(sealed.body) < MAX_BODY, "room for all the words of a form, and little to spare"


def test_more_than_that_is_refused_before_it_is_sealed(kari: Laptop, with_photos: Catalog) -> None:
    kari = _with(kari, with_photos)
    half = [attachment(f"{one}.pdf", PDF, b"%PDF-" + bytes([one]) * (LARGEST // 2 + 9)) for one in (1, 2)]
    with pytest.raises(UserError) as refused:
        _sign(kari, kari.register(), *half)
    assert refused.value.code == "for-store-vedlegg"


def test_a_new_version_carries_answers_over_and_marks_what_is_new(
    kari: Laptop, with_photos: Catalog, tmp_path: File
) -> None:
    first = _with(kari, _only_first(with_photos, tmp_path))
    bruker = first.register(etternavn="Solbakken")
    signed = _sign(first, bruker, attachment("Brev.pdf", PDF, SECRET))
    newer = _with(kari, with_photos)
    opened = form.open_record(newer.ctx, signed.record)
    fields = {one.path: one for one in opened.session().state.fields}
    assert {path: one.new for path, one in fields.items()} == {FOTO: False, "navn": True}
    assert fields[FOTO].answer.answered
    newer.sign(opened, {"navn": "Lie"})
    again = form.open_record(newer.ctx, signed.record).session().state
    assert not any(one.new for one in again.fields), "the text is written in this version now"


def test_a_form_may_ask_the_stamkort_whom_it_is_about(kari: Laptop, with_photos: Catalog) -> None:
    kari = _with(kari, with_photos)
    bruker = kari.register(etternavn="Solbakken")
    opened = form.open_new(kari.ctx, bruker, "befaring-foto")
    assert opened.session().state.field(Path("navn")).text == "Solbakken"
