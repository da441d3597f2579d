"""A page as a picture has the colours of the page, and outlives the document that it came from."""

from PySide6.QtGui import QImage

from feltapp.pdf.paper import Paper
from feltapp.pdf.style import A4, Ink
from feltapp.ui.print.images import page_image, page_images


def sheet() -> bytes:
    paper = Paper(A4, "ark")
    paper.fill(0, 0, A4[0], A4[1] / 2, Ink.WARM)
    paper.next_page()
    return paper.finish()


def same(image: QImage, y: int, colour: tuple[float, float, float]) -> bool:
    seen, (red, green, blue) = image.pixelColor(50, y), colour
    pairs = ((seen.redF(), red), (seen.greenF(), green), (seen.blueF(), blue))
    return all(abs(one - other) < 1 / 200 for one, other in pairs)


def test_red_is_red_and_what_is_not_drawn_on_is_white() -> None:
    image = page_image(sheet(), 0, 72)
    assert Ink.WARM.value[0] > Ink.WARM.value[2]
    assert same(image, 100, Ink.WARM.value)
    assert same(image, 800, (1.0, 1.0, 1.0))


def test_a_picture_is_its_own_when_the_next_has_been_drawn() -> None:
    first, second = page_images(sheet(), 72)
    assert same(first, 100, Ink.WARM.value)
    assert same(second, 100, (1.0, 1.0, 1.0))
