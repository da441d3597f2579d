"""Files, units, own words beside ticks, sliders, months and years: by mouse and by keyboard alone."""

import zlib
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.revision import RecordView
from feltapp.errors import UserError
from feltapp.forms.attachments import JPEG, LARGEST, PDF, attachment, data_of
from feltapp.forms.definition import Field, FieldKind, Option
from feltapp.forms.session import FormSession
from feltapp.ui.fields.attachment import AttachmentFieldWidget
from feltapp.ui.fields.intake import from_bytes, from_path
from feltapp.ui.fields.other import Targets
from feltapp.ui.fields.text import PartOfDateFieldWidget, QuantityFieldWidget
from feltapp.ui.fields.viewer import Viewer
from feltapp.ui.parts.check_list import CheckList
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.text_fields import LineEdit
from tests.ui.fields.test_fields import HERE, Heard, field, state_of
from tests.ui.keyboard import click, press, write
from tests.unit.forms.building import TODAY, form, question

NEW = RecordView(answers={})
PLACE = b"GPSLatitude"
PAGE = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


def _photo(side: int, kind: bytes = b"jpeg") -> bytes:
    """A picture that says where it was taken."""
    image = QImage(side, side // 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366cc"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setText("Comment", PLACE.decode())
    assert writer.write(image)
    return bytes(buffer.data().data())


def _bomb() -> bytes:
    """A small file that says that it unfolds into four thousand million points."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    head = chunk(b"IHDR", b"\x00\x00\xff\xff\x00\x00\xff\xff\x08\x02\x00\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\x00" * 1000)) + chunk(b"IEND", b"")


def _choice(options: tuple[Option, ...], *, repeats: bool = False, free: bool = False) -> Field:
    return question(HERE, FieldKind.CHOICE, options=options, repeats=repeats, free=free)


def _files(said: object) -> list[dict[str, JsonValue]]:
    return [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []


def _with_session(heard: Heard, asked_of: FormSession) -> None:
    """What is chosen comes back as a state, as on the page."""
    heard.widget.chosen.connect(lambda value: heard.widget.render_state(asked_of.choose(HERE, value).field(HERE)))
    heard.widget.typed.connect(lambda text: heard.widget.render_state(asked_of.edit(HERE, text).field(HERE)))


def _buttons(widget: QWidget) -> list[QAbstractButton]:
    return [one for one in widget.findChildren(QAbstractButton) if one.isVisible()]


def _button(widget: QWidget, name: str) -> QAbstractButton:
    return next(one for one in _buttons(widget) if one.accessibleName() == name)


def test_a_photo_is_drawn_anew_without_what_the_camera_wrote_and_no_larger_than_it_must_be() -> None:
    photo = _photo(3_000)
    assert PLACE in photo
    kept = from_bytes(photo, "Kjøkken")
    data = data_of(kept)
    assert data is not None
    assert PLACE not in data
    assert (kept["title"], kept["type"]) == ("Kjøkken.jpg", JPEG)
    assert QImage.fromData(data).width() == 1_800


@pytest.mark.parametrize("kind", [b"png", b"bmp", b"webp"])
def test_other_pictures_become_jpeg(kind: bytes) -> None:
    if QByteArray(kind) in QImageWriter.supportedImageFormats():
        assert from_bytes(_photo(200, kind), "a")["type"] == JPEG


def test_a_pdf_is_kept_as_it_is() -> None:
    kept = from_bytes(PAGE, "Vedtak")
    assert (kept["title"], kept["type"], data_of(kept)) == ("Vedtak.pdf", PDF, PAGE)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"MZ\x90 et program", "ikke-en-fil-vi-tar"),
        (b"", "ikke-en-fil-vi-tar"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "ikke-en-fil-vi-tar"),
        (b"%PDF-" + b"x" * (LARGEST + 1), "for-stor-fil"),
        (_bomb(), "for-stor-fil"),
    ],
    ids=["program", "empty", "svg", "large pdf", "bomb"],
)
def test_what_cannot_be_kept_is_refused_in_words(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as refused:
        from_bytes(data, "a")
    assert refused.value.code == code


def test_a_file_that_is_gone_is_refused(tmp_path: FilePath) -> None:
    with pytest.raises(UserError) as refused:
        from_path(tmp_path / "borte.pdf", LARGEST)
    assert refused.value.code == "vedlegg-ikke-lest"


def test_files_are_added_shown_and_taken_away_by_keyboard(qtbot: QtBot, tmp_path: FilePath) -> None:
    asked = field(FieldKind.ATTACHMENT, repeats=True)
    heard = Heard(qtbot, asked)
    _with_session(heard, FormSession(form(asked), NEW, today=TODAY))
    widget = heard.widget
    assert isinstance(widget, AttachmentFieldWidget)
    for name in ("en", "to"):
        (tmp_path / f"{name}.pdf").write_bytes(PAGE + name.encode())
    widget.take([tmp_path / "en.pdf", tmp_path / "to.pdf"])
    assert [one["title"] for one in _files(heard.said[-1])] == ["en.pdf", "to.pdf"]
    _button(widget, "Fjern en.pdf").setFocus()
    press(_button(widget, "Fjern en.pdf"), Qt.Key.Key_Space)
    assert [one["title"] for one in _files(heard.said[-1])] == ["to.pdf"]
    assert widget.add.hasFocus(), "the keyboard is not left where nothing is"
    press(_button(widget, "Fjern to.pdf"), Qt.Key.Key_Space)
    assert heard.said[-1] is None


def test_a_picture_is_pasted_and_a_file_dropped(qtbot: QtBot, tmp_path: FilePath) -> None:
    heard = Heard(qtbot, field(FieldKind.ATTACHMENT))
    widget = heard.widget
    assert isinstance(widget, AttachmentFieldWidget)
    QApplication.clipboard().setImage(QImage.fromData(_photo(40)))
    widget.add.setFocus()
    press(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _files([heard.said[-1]])[0]["title"] == "Bilde fra utklippstavlen.jpg"
    path = tmp_path / "bilde.png"
    path.write_bytes(_photo(40, b"png"))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    assert widget.paste(dropped)
    assert _files([heard.said[-1]])[0]["title"] == "bilde.jpg"
    assert not widget.paste(QMimeData())


def test_why_a_file_is_refused_stands_by_the_field(qtbot: QtBot, tmp_path: FilePath) -> None:
    heard = Heard(qtbot, field(FieldKind.ATTACHMENT, max_size=100))
    widget = heard.widget
    assert isinstance(widget, AttachmentFieldWidget)
    (tmp_path / "stor.pdf").write_bytes(PAGE)
    widget.take([tmp_path / "stor.pdf"])
    assert heard.said == []
    assert any("for stor" in one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_read_only_files_can_be_seen_and_not_changed(qtbot: QtBot) -> None:
    asked = field(FieldKind.ATTACHMENT, read_only=True)
    heard = Heard(qtbot, asked, Answer(value=attachment("a.pdf", PDF, PAGE)))
    names = {one.accessibleName() for one in _buttons(heard.widget)}
    assert names == {"Vis a.pdf"}


def test_a_file_is_shown_in_a_window_that_says_nothing_in_its_title(qtbot: QtBot) -> None:
    for kind, data in ((PDF, PAGE), (JPEG, _photo(40))):
        viewer = Viewer("Lars sin dom.pdf", kind, data)
        qtbot.addWidget(viewer)
        assert [one.isNull() for one in viewer.images] == [False]
        assert "Lars" not in viewer.windowTitle()
    broken = Viewer("a.pdf", PDF, b"%PDF-ingenting")
    qtbot.addWidget(broken)
    assert any("kan ikke vises" in one.text() for one in broken.findChildren(QLabel))


def test_own_words_beside_ticks(qtbot: QtBot) -> None:
    asked = field(FieldKind.OPEN_CHOICE, repeats=True)
    heard = Heard(qtbot, asked)
    _with_session(heard, FormSession(form(asked), NEW, today=TODAY))
    ticks, line = heard.find(CheckList), heard.find(LineEdit)
    assert isinstance(ticks, CheckList)
    assert line.isHidden()
    click(heard.widget, ticks.box("ja"))
    click(heard.widget, ticks.box("\x00annet"))
    assert line.hasFocus()
    assert line.accessibleName().endswith(": annet")
    write(line, "Hos mor")
    assert heard.said[-1] == [{"code": "ja"}, "Hos mor"]
    assert ticks.box("\x00annet").isChecked()
    click(heard.widget, ticks.box("\x00annet"))
    assert heard.said[-1] == [{"code": "ja"}]
    assert line.isHidden()


def test_two_options_with_one_code_are_two(qtbot: QtBot) -> None:
    twins = (Option(code="1", display="En", system="urn:a"), Option(code="1", display="Ett", system="urn:b"))
    heard = Heard(qtbot, _choice(twins, repeats=True))
    ticks = heard.find(CheckList)
    assert isinstance(ticks, CheckList)
    click(heard.widget, ticks.box("urn:b|1"))
    assert heard.said == [[{"code": "1", "system": "urn:b"}]]


def test_a_slider_of_options_has_words_at_its_ends(qtbot: QtBot) -> None:
    heard = Heard(qtbot, field(FieldKind.CHOICE, style="slider", ends=("Dårlig", "Bra")))
    chips = heard.find(ChipGroup)
    assert isinstance(chips, ChipGroup)
    assert chips.accessibleDescription() == "Fra Dårlig til Bra"
    assert [one.text() for one in heard.widget.findChildren(QLabel)] == ["Fra Dårlig til Bra"]
    click(heard.widget, chips.button("nei"))
    assert heard.said == [{"code": "nei"}]


def test_a_slider_takes_one_also_where_the_file_lets_it_repeat(qtbot: QtBot) -> None:
    asked = field(FieldKind.CHOICE, style="slider", repeats=True)
    heard = Heard(qtbot, asked)
    _with_session(heard, FormSession(form(asked), NEW, today=TODAY))
    chips = heard.find(ChipGroup)
    assert isinstance(chips, ChipGroup)
    click(heard.widget, chips.button("nei"))
    assert chips.value() == "nei"
    click(heard.widget, chips.button("ja"))
    assert chips.value() == "ja"


def test_a_picture_sign_stands_before_the_words_only_where_it_can_be_drawn(qtbot: QtBot) -> None:
    marks = (Option(code="a", display="En", mark="→"), Option(code="b", display="To", mark="\U0010fffe"))
    chips = Heard(qtbot, question(HERE, FieldKind.CHOICE, options=marks, style="slider")).find(ChipGroup)
    assert isinstance(chips, ChipGroup)
    assert [chips.button(one).text() for one in ("a", "b")] == ["→ En", "To"]


def test_a_number_and_one_of_several_units(qtbot: QtBot) -> None:
    units = (Option(code="cm", display="cm"), Option(code="m", display="meter"))
    asked = field(FieldKind.QUANTITY, units=units)
    heard = Heard(qtbot, asked)
    s = FormSession(form(asked), NEW, today=TODAY)
    _with_session(heard, s)
    assert isinstance(heard.widget, QuantityFieldWidget)
    write(heard.widget.target(), "1,5")
    assert [one.code for one in s.state.field(HERE).problems] == ["mangler-enhet"]
    unit = heard.find(DropDown)
    assert isinstance(unit, DropDown)
    assert unit.accessibleName().endswith(": enhet")
    unit.setFocus()
    press(unit, Qt.Key.Key_Down)
    press(unit, Qt.Key.Key_Down)
    assert s.state.field(HERE).answer.value == {"value": "1.5", "unit": "meter"}
    line = heard.widget.target()
    assert isinstance(line, LineEdit)
    assert line.text() == "1,5"


@pytest.mark.parametrize(("style", "hint"), [("year", "åååå"), ("yearMonth", "mm.åååå")])
def test_months_and_years_say_how_they_are_written(qtbot: QtBot, style: str, hint: str) -> None:
    heard = Heard(qtbot, field(FieldKind.DATE, style=style))
    assert isinstance(heard.widget, PartOfDateFieldWidget)
    line = heard.widget.target()
    assert isinstance(line, LineEdit)
    assert line.placeholderText() == hint


def test_a_choice_without_a_list_is_written(qtbot: QtBot) -> None:
    asked = _choice((), free=True)
    heard = Heard(qtbot, asked)
    write(heard.widget.target(), "Pa")
    assert heard.said == ["P", "Pa"]
    heard.widget.render_state(state_of(asked, Answer(value={"code": "x", "display": "Paracet"})))
    line = heard.widget.target()
    assert isinstance(line, LineEdit)
    assert line.text() == "Paracet"


@pytest.mark.parametrize(
    ("refers_to", "name"),
    [("RelatedPerson", "Mor"), ("Organization", "NAV"), ("Patient", "Lars"), ("Practitioner", "Kari"), ("", "Kari")],
)
def test_a_reference_points_at_those_that_the_form_means(refers_to: str, name: str) -> None:
    targets = Targets(people=(("k", "Kari"),), near=(("m", "Mor"),), helpers=(("n", "NAV"),), bruker=(("l", "Lars"),))
    assert [one for _, one in targets.of(field(FieldKind.REFERENCE, refers_to=refers_to))] == [name]
