"""Contrast of everything that is read or aimed at, in all schemes (WCAG 2.2: text 4.5:1, controls 3:1)."""

from collections.abc import Iterator

import pytest

from feltapp.ui.theme.tokens import Farger, Scheme


def luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


STATUSES = ("ok", "snart", "passert", "info", "sensitiv", "noytral")


def text_pairs(f: Farger) -> Iterator[tuple[str, str, str]]:
    """Text and its ground, as the parts really combine them."""
    grounds = {"side": f.side, "flate": f.flate, "senket": f.senket, "myk": f.aksent_myk, "myk2": f.aksent_myk2}
    for name, ground in grounds.items():
        yield f"tekst på {name}", f.tekst, ground
        yield f"dempet på {name}", f.dempet, ground
    for name in ("side", "flate", "myk", "myk2"):
        yield f"aksent_tekst på {name}", f.aksent_tekst, grounds[name]
    yield "fylt knapp", f.aksent_paa, f.aksent
    yield "fylt knapp under pekeren", f.aksent_paa, f.tekst if f.aksent == f.tekst else f.aksent_tekst
    for name in STATUSES:
        status = f.status(name)
        yield f"{name} på egen bunn", status.tekst, status.bunn
        yield f"brødtekst på {name}", f.tekst, status.bunn
        if name != "noytral":
            yield f"{name} på flate", status.tekst, f.flate
            yield f"{name} på side", status.tekst, f.side
    yield "etikett over ord", f.ord.tekst, f.ord.bunn
    yield "ord på side", f.ord.tekst, f.side
    yield "sitat", f.ord_sitat, f.ord.bunn
    yield "ulik tekst", f.tekst, f.ulikt


def control_pairs(f: Farger) -> Iterator[tuple[str, str, str]]:
    """Edges that carry meaning, against what they stand on."""
    for name, ground in (("side", f.side), ("flate", f.flate)):
        yield f"kontroll på {name}", f.kontroll, ground
        yield f"fokus på {name}", f.fokus, ground
        yield f"aksent på {name}", f.aksent, ground
        for status in ("ok", "snart", "passert", "info", "sensitiv"):
            yield f"{status} kant på {name}", f.status(status).kant, ground
    yield "knapp", f.aksent_kant, f.flate
    yield "valgt svar", f.aksent_kant, f.aksent_myk
    yield "valgt brikke", f.aksent_kant, f.aksent_myk2
    for status in ("ok", "snart", "passert", "info", "sensitiv"):
        yield f"{status} kant på egen bunn", f.status(status).kant, f.status(status).bunn


@pytest.mark.parametrize("scheme", Scheme)
def test_all_text_can_be_read(scheme: Scheme) -> None:
    weak = {name: contrast(text, ground) for name, text, ground in text_pairs(scheme.farger)}
    assert {name: value for name, value in weak.items() if value < 4.5} == {}


@pytest.mark.parametrize("scheme", Scheme)
def test_all_controls_can_be_seen(scheme: Scheme) -> None:
    weak = {name: contrast(edge, ground) for name, edge, ground in control_pairs(scheme.farger)}
    assert {name: value for name, value in weak.items() if value < 3} == {}


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#0063C1") == pytest.approx(5.9, abs=0.05)


def test_schemes_can_be_told_apart_by_their_ground() -> None:
    assert len({scheme.farger.side for scheme in Scheme}) == len(Scheme)
