"""Three laptops and sentral, and everything that can happen to them, for Hypothesis to try.

At the end of each run the world heals: lines hold, keys and access are given, waiting work is accepted, and after a few
meetings everybody must show the same, which is what `model.py` says.
"""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path as File

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from feltapp.domain.ids import MappeId, Path
from feltapp.store import record
from feltapp.sync import delivery, engine, fetching
from feltapp.sync.wire import ManifestRequest
from tests.sync.laptop import Laptop, OpenForm
from tests.sync.model import Model, Write, on_screen, shown
from tests.sync.sentral import Fault, Person, Sentral, installed

PATHS = (Path("bolig.bosituasjon"), Path("rus.middel"))
MAX_MAPPER = 4
ROUNDS = 4
LAPTOPS = st.integers(0, 2)
NUMBERS = st.integers(0, 7)
FAULTS = st.lists(st.sampled_from(Fault), max_size=3)
QUESTIONS = st.sampled_from(PATHS)
VALUES = st.sampled_from(["a", "b", "c", None])
HAPPENINGS = (
    "sentral restarts",
    "sentral is backed up",
    "yesterday is put back",
    "laptop restarts",
    "clock is set",
    "keys are late",
    "keys come",
    "mappe gets a new key",
    "access ends",
    "access is given",
)


def small_batches(patch: pytest.MonkeyPatch) -> None:
    """Two revisions a push, two rows a transaction, all of it much: else everything here would fit in one of each."""
    patch.setattr(delivery, "MAX_PUSH", 2)
    patch.setattr(fetching, "ROWS", 2)
    patch.setattr(engine, "FEW", 0)


class ThreeLaptops(RuleBasedStateMachine):
    """Kari, Amir and Siri, often without a network."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = File(tempfile.mkdtemp(prefix="feltapp-tre-"))
        self.sentral = Sentral(self.folder)
        self.leader: Person = installed().leader
        self.laptops = [Laptop(self.folder, person, self.sentral) for person in installed().people]
        self.model = Model()
        self.open: list[tuple[int, OpenForm]] = []
        self.mapper: list[MappeId] = []
        self.rekeyed: set[MappeId] = set()
        self.in_backup: set[MappeId] = set()
        self.anybody_kept_out = False

    # what people do

    @precondition(lambda self: len(self.mapper) < MAX_MAPPER)
    @rule(who=LAPTOPS, path=QUESTIONS, value=VALUES)
    def register_somebody(self, who: int, path: Path, value: str | None) -> None:
        mappe = self.laptops[who].new_mappe()
        self.mapper.append(mappe)
        self._save(who, self.laptops[who].open_new(mappe), path, value)

    @rule(who=LAPTOPS, which=NUMBERS)
    def open_a_form(self, who: int, which: int) -> None:
        form = self._begin(who, which)
        if form is not None:
            self.open.append((who, form))

    @rule(which=NUMBERS, path=QUESTIONS, value=VALUES)
    def save_an_open_form(self, which: int, path: Path, value: str | None) -> None:
        if self.open:
            who, form = self.open.pop(which % len(self.open))
            self._save(who, form, path, value)

    @rule(who=LAPTOPS, which=NUMBERS, path=QUESTIONS, value=VALUES)
    def change_or_settle(self, who: int, which: int, path: Path, value: str | None) -> None:
        form = self._begin(who, which)
        if form is not None:
            path = form.screen.choices[0].path if form.screen.choices else path
            self._save(who, form, path, value)

    @rule(which=NUMBERS, path=QUESTIONS, first=LAPTOPS, second=LAPTOPS)
    def two_write_the_same_thing_apart(self, which: int, path: Path, first: int, second: int) -> None:
        both = [(who, self._begin(who, which)) for who in sorted({first, second})]
        for who, form in both:
            if form is not None:
                self._save(who, form, path, f"{self.laptops[who].me.first_name} {len(self.model.writes)}")

    @rule(who=LAPTOPS, other=LAPTOPS, which=NUMBERS, path=QUESTIONS, cut=st.integers(0, 2))
    def a_pull_is_cut(self, who: int, other: int, which: int, path: Path, cut: int) -> None:
        """Somebody leaves two revisions of the same mappe, and the one who fetches them is cut off."""
        for _ in range(2):
            self.two_write_the_same_thing_apart(which, path, other, other)
        self.meet(other, [])
        self.meet(who, [], cut)
        self.meet(who, [])

    @rule(who=LAPTOPS, which=NUMBERS, path=QUESTIONS, faults=FAULTS)
    def what_was_just_saved_is_sent(self, who: int, which: int, path: Path, faults: list[Fault]) -> None:
        self.two_write_the_same_thing_apart(which, path, who, who)
        self.meet(who, faults)

    @rule(who=LAPTOPS, other=LAPTOPS, which=NUMBERS, path=QUESTIONS)
    def a_colleague_saves_while_a_form_is_open(self, who: int, other: int, which: int, path: Path) -> None:
        form = self._begin(who, which)
        self.two_write_the_same_thing_apart(which, path, other, other)
        self.meet(other, [])
        self.meet(who, [])
        if form is not None:
            self._save(who, form, path, f"not having seen it {len(self.model.writes)}")

    @rule(who=LAPTOPS, faults=FAULTS)
    def meet(self, who: int, faults: list[Fault], cut: int | None = None) -> None:
        laptop = self.laptops[who]
        laptop.line.faults, laptop.line.cut_after = list(faults), cut
        result = laptop.sync()
        disturbed = result.trouble is not None or laptop.line.meanwhile is not None or faults
        laptop.line.faults, laptop.line.cut_after, laptop.line.meanwhile = [], None, None
        self._lists_say_what_records_say(laptop)
        if not disturbed:
            assert laptop.cursors() == self._positions(laptop), "an undisturbed meeting left something behind"

    @rule(order=st.permutations(range(3)))
    def everybody_meets(self, order: list[int]) -> None:
        for who in order:
            self.meet(who, [])

    @rule(who=LAPTOPS, which=NUMBERS, path=QUESTIONS)
    def work_while_it_meets(self, who: int, which: int, path: Path) -> None:
        """Somebody registers or saves while her laptop is at it; perhaps just what is being taken away."""

        def work() -> None:
            if which % 2 and len(self.mapper) < MAX_MAPPER:
                self.register_somebody(who, path, f"meanwhile {which}")
            else:
                self.change_or_settle(who, which, path, f"meanwhile {which}")

        if which >= 4:
            self._end_access(who, which)
        self.laptops[who].line.meanwhile = work
        self.meet(who, [])

    # what happens

    @rule(what=st.sampled_from(HAPPENINGS), who=LAPTOPS, which=NUMBERS, years=st.integers(-60, 60))
    def something_happens(self, what: str, who: int, which: int, years: int) -> None:
        laptop = self.laptops[who]
        match what:
            case "sentral restarts":
                self.sentral.restart()
            case "sentral is backed up":
                self._back_up()
            case "yesterday is put back" if self.sentral.has_backup:
                self.sentral.restore()
            case "laptop restarts":
                laptop.restart()
            case "clock is set":
                laptop.clock.advance(timedelta(days=365 * years))
            case "keys are late":
                laptop.line.hold_keys = True
            case "keys come":
                laptop.line.hold_keys = False
            case "mappe gets a new key":
                self._new_key(who, which)
            case "access ends":
                self._end_access(who, which)
            case "access is given" if self.mapper and self._mappe(which) in self._at_sentral():
                self.sentral.central.leader.give(self._leader, laptop.me.id, self._mappe(which))

    @rule(who=LAPTOPS, other=LAPTOPS, which=NUMBERS, path=QUESTIONS, meets=st.booleans(), leaves=st.booleans())
    def sentral_loses_a_day(self, who: int, other: int, which: int, path: Path, meets: bool, leaves: bool) -> None:
        """Backed up; somebody writes and leaves it there, and perhaps loses access; then yesterday is put back."""
        self._back_up()
        self.two_write_the_same_thing_apart(which, path, who, who)
        self.meet(who, [])
        if leaves:
            self._end_access(who, which)
            self.meet(who, [])
        self.sentral.restore()
        if meets:
            self.two_write_the_same_thing_apart(which, path, other, other)
            self.meet(other, [])

    @rule(who=LAPTOPS, other=LAPTOPS, which=NUMBERS, path=QUESTIONS)
    def write_beside_a_closed_head(self, who: int, other: int, which: int, path: Path) -> None:
        """Somebody seals with a key that another has not got yet, and that other wants to write on."""
        self.laptops[other].line.hold_keys = True
        self._new_key(who, which)
        self.two_write_the_same_thing_apart(which, path, who, who)
        self.meet(who, [])
        self.meet(other, [])
        self.two_write_the_same_thing_apart(which, path, other, other)
        self.laptops[other].line.hold_keys = False

    # what must be true

    def _lists_say_what_records_say(self, laptop: Laptop) -> None:
        for record_id in laptop.records():
            with laptop.database.read() as tx:
                row = record.get(tx, record_id)
            screen = laptop.view(record_id)
            assert row is not None
            assert (row.heads, row.choices) == (screen.heads, len(screen.choices)), "a list is older than its record"
            assert row.read_only == bool(screen.unreadable)

    def teardown(self) -> None:
        try:
            self._heal()
            self._check()
        finally:
            for laptop in self.laptops:
                laptop.close()
            self.sentral.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def _heal(self) -> None:
        for laptop in self.laptops:
            laptop.line.hold_keys = False
            laptop.line.faults = []
        for _ in range(ROUNDS):
            for laptop in self.laptops:
                result = laptop.sync()
                assert result.trouble is None or result.trouble.code == "sentral-avviste", result.trouble
                self._lists_say_what_records_say(laptop)
            if self.anybody_kept_out:
                self._lead()

    def _lead(self) -> None:
        """What a leader does of a morning: let everybody in, take in what waits."""
        leader = self.sentral.central.leader
        for mappe in sorted(self._at_sentral()):
            for laptop in self.laptops:
                leader.give(self._leader, laptop.me.id, mappe)
            waiting = [row.id.hex() for row in leader.waiting(self._leader, mappe)]
            if waiting:
                leader.accept(self._leader, waiting)

    def _check(self) -> None:
        for laptop in self.laptops:
            assert laptop.waiting() == 0, "something never got home"
            for record_id, path in self.model.questions:
                found = shown(laptop.view(record_id), path)
                assert found == self.model.expected(record_id, path), (laptop.me.first_name, record_id, path)
        views = [{record_id: laptop.view(record_id) for record_id in laptop.records()} for laptop in self.laptops]
        assert views[0] == views[1] == views[2], "two laptops that hold the same show the same"
        assert not any(screen.read_only for screen in views[0].values())

    # helpers

    @property
    def _leader(self) -> str:
        return self.leader.keys.device

    def _positions(self, laptop: Laptop) -> dict[MappeId, int]:
        manifest = self.sentral.central.manifest(laptop.keyring.device, ManifestRequest())
        assert manifest is not None
        return {MappeId(state.mappe): state.pos for state in manifest.mapper if state.pos}

    def _mappe(self, which: int) -> MappeId:
        return self.mapper[which % len(self.mapper)]

    def _at_sentral(self) -> set[MappeId]:
        with self.sentral.central.desk.store.read() as tx:
            return {MappeId(row.mappe) for row in tx.streams(self.mapper)}

    def _back_up(self) -> None:
        self.sentral.back_up()
        self.in_backup = self._at_sentral()

    def _end_access(self, who: int, which: int) -> None:
        # A mappe whose key only a lost backup and a laptop without access ever had is beyond any protocol.
        safe = self._at_sentral() & (self.in_backup if self.sentral.has_backup else set(self.mapper))
        if self.mapper and self._mappe(which) in safe - self.rekeyed:
            self.sentral.central.leader.deny(self._leader, self.laptops[who].me.id, self._mappe(which))
            self.anybody_kept_out = True

    def _new_key(self, who: int, which: int) -> None:
        if self.mapper and self._mappe(which) not in self.rekeyed and self.laptops[who].new_key(self._mappe(which)):
            self.rekeyed.add(self._mappe(which))

    def _begin(self, who: int, which: int) -> OpenForm | None:
        here = self.laptops[who].records()
        return self.laptops[who].open(here[which % len(here)]) if here else None

    def _save(self, who: int, form: OpenForm, path: Path, value: str | None) -> None:
        if value is None and path not in form.screen.answers:
            value = "a"
        if self.laptops[who].save(form, path, value):
            self.model.writes.append(
                Write(
                    revision=form.draft.id,
                    record=form.draft.record,
                    path=path,
                    value=value,
                    behind=form.behind,
                    seen=on_screen(form.screen, path),
                )
            )
