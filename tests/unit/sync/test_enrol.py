"""A laptop becomes somebody's device with a code, against the real sentral."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from feltapp.clock import ManualClock
from feltapp.domain.certificate import new_code
from feltapp.domain.ids import MedarbeiderId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider
from feltapp.errors import Trouble, UserError
from feltapp.sync.enrol import claim, look_up, make_keys
from feltapp.sync.token import SignedPass, ask_token
from feltapp.sync.wire import EnrolReply, EnrolRequest
from tests.sync.sentral import START, TEAM, InProcessDoor, Sentral, installed

NEWCOMER = Medarbeider(
    id=MedarbeiderId("d" * 32),
    name="Ny Nilsen",
    title="Ruskonsulent",
    role=Role.TEAMLEDER,
    team=TEAM,
    team_name="Bo ute",
)


@pytest.fixture
def sentral(tmp_path: Path) -> Iterator[Sentral]:
    made = Sentral(tmp_path)
    yield made
    made.close()


@pytest.fixture
def code(sentral: Sentral) -> str:
    made = new_code()
    sentral.central.first_leader(code=made, medarbeider=NEWCOMER)
    return made


def test_a_code_makes_a_device_that_sentral_lets_in(sentral: Sentral, code: str) -> None:
    door, keys = InProcessDoor(sentral.central), make_keys(ManualClock(START))
    offer = look_up(door, code.lower())

    enrolled = claim(door, offer, code, keys, heard=offer.fingerprint.replace(" ", "-"))

    assert offer.grant.name == "Ny Nilsen"
    assert enrolled.device.medarbeider == NEWCOMER
    assert enrolled.certificate in enrolled.certificates
    assert ask_token(door, keys.device, "push", keys.signing.sign).lasts_s > 86_400
    access = SignedPass(door, keys.device, keys.signing.sign, ManualClock(START))
    assert access.token() == access.token()
    assert sentral.central.read_token(access.token()).device == keys.device


def test_a_claim_whose_answer_was_lost_is_sent_again(sentral: Sentral, code: str) -> None:
    door, keys = InProcessDoor(sentral.central), make_keys(ManualClock(START))
    offer = look_up(door, code)

    first = claim(door, offer, code, keys, heard=offer.fingerprint)
    assert claim(door, offer, code, keys, heard=offer.fingerprint).device == first.device
    with pytest.raises(Trouble):
        claim(door, offer, code, make_keys(ManualClock(START)), heard=offer.fingerprint)


def test_another_fingerprint_stops_it_before_anything_is_sent(sentral: Sentral, code: str) -> None:
    door = InProcessDoor(sentral.central)
    offer = look_up(door, code)

    for heard in ("", "12345", offer.fingerprint[:-1] + ("0" if offer.fingerprint[-1] != "0" else "1")):
        with pytest.raises(UserError) as caught:
            claim(door, offer, code, make_keys(ManualClock(START)), heard=heard)
        assert caught.value.code == "fingeravtrykk-stemmer-ikke"
    assert look_up(door, code) == offer, "the code is still unused"


@pytest.mark.parametrize("wrong", ["", "0123", "UUUUUUUUUUUUU"])
def test_what_is_no_code_never_leaves_the_laptop(sentral: Sentral, wrong: str) -> None:
    with pytest.raises(UserError) as caught:
        look_up(InProcessDoor(sentral.central), wrong)
    assert caught.value.code == "kode-skrevet-feil"


def test_a_code_that_nobody_made_is_refused(sentral: Sentral) -> None:
    with pytest.raises(Trouble):
        look_up(InProcessDoor(sentral.central), new_code())


class _FalseDoor(InProcessDoor):
    """A sentral that passes its own key off as the municipality's."""

    def enrol(self, request: EnrolRequest) -> EnrolReply:
        return msgspec.structs.replace(super().enrol(request), municipality_signing=b"f" * 32)


def test_a_grant_that_the_municipality_does_not_stand_behind_is_refused(sentral: Sentral, code: str) -> None:
    door = _FalseDoor(sentral.central)
    offer = look_up(door, code)

    assert offer.fingerprint != look_up(InProcessDoor(sentral.central), code).fingerprint
    with pytest.raises(UserError) as caught:
        claim(door, offer, code, make_keys(ManualClock(START)), heard=offer.fingerprint)
    assert caught.value.code == "kode-ikke-fra-kommunen"


def test_an_answer_without_a_grant_is_trouble(sentral: Sentral, code: str) -> None:
    class Empty(InProcessDoor):
        def enrol(self, request: EnrolRequest) -> EnrolReply:
            return msgspec.structs.replace(super().enrol(request), grant=b"\xff")

    with pytest.raises(Trouble):
        look_up(Empty(sentral.central), code)


def test_the_three_of_the_simulation_are_let_in() -> None:
    assert [person.enrolled.device.medarbeider.first_name for person in installed().people] == ["Kari", "Amir", "Siri"]
