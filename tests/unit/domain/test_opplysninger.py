"""Who may be told what: what is said of a move tells a landlord nothing of medicines, overdoses or plans."""

import pytest

from feltapp.domain.opplysninger import OPPLYSNINGER, opplysninger_i

BOLIG = frozenset({"bolig"})


@pytest.mark.parametrize(
    ("skjema", "private"),
    [
        ("overgang", "overgang.om"),
        ("overgang", "overgang.for"),
        ("sjekkliste-bolig", "sjekk.samhandling"),
        ("sjekkliste-bolig", "sjekk.oppfolging"),
    ],
)
def test_a_samtykke_about_the_home_covers_no_part_about_health(skjema: str, private: str) -> None:
    assert opplysninger_i(skjema, private) & BOLIG == frozenset()
    assert opplysninger_i(skjema) & BOLIG == frozenset(), "and so not the whole of it"
    assert any(kinds == BOLIG for section, kinds in OPPLYSNINGER[skjema].items() if section)


def test_what_is_restricted_or_not_known_is_covered_by_none() -> None:
    for skjema in ("voldsrisiko", "besokskort", "alvorlig-hendelse", "vurdering-17", "et-skjema-fra-kommunen"):
        assert opplysninger_i(skjema) == frozenset()
