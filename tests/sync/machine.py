"""Three laptops and sentral, and everything that can happen to them, for Hypothesis to try.

At the end of each run the world heals: lines hold, keys and access are given, waiting work is accepted, and after a few
meetings everybody must show the same, which is what `model.py` says.
"""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path as File

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from feltapp.domain.ids import MappeId, Path, RevisionId
from feltapp.server.refusal import Refusal
from feltapp.store import record
from tests.sync.laptop import Laptop, OpenForm
from tests.sync.model import Model, Write, on_screen, shown
from tests.sync.sentral import Fault, Person, Sentral, installed

PATHS = (Path("bolig.bosituasjon"), Path("rus.middel"))
MAX_MAPPER = 4
ROUNDS = 8
LAPTOPS = st.integers(0, 2)
NUMBERS = st.integers(0, 7)
FAULTS = st.lists(st.sampled_from([Fault.NONE, *Fault]), max_size=6)
VALUES = st.sampled_from(["a", "b", "c", None])
YEARS = st.integers(-60, 60)


class ThreeLaptops(RuleBasedStateMachine):
    """Kari, Amir and Siri, often without a network."""

    laptop_type = Laptop

    def __init__(self) -> None:
        super().__init__()
        self.folder = File(tempfile.mkdtemp(prefix="feltapp-tre-"))
        self.sentral = Sentral(self.folder)
        self.leader: Person = installed().leader
        self.laptops = [self.laptop_type(self.folder, person, self.sentral) for person in installed().people]
        self.model = Model()
        self.open: list[tuple[int, OpenForm]] = []
        self.mapper: list[MappeId] = []
        self.in_backup: set[MappeId] = set()
        self.denied: set[tuple[int, MappeId]] = set()
        self.sealed_away: set[tuple[int, RevisionId]] = set()

    # what people do

    @precondition(lambda self: len(self.mapper) < MAX_MAPPER)
    @rule(who=LAPTOPS, path=st.sampled_from(PATHS), value=VALUES)
    def register_somebody(self, who: int, path: Path, value: str | None) -> None:
        mappe = self.laptops[who].new_mappe()
        self.mapper.append(mappe)
        self._save(who, self.laptops[who].open_new(mappe), path, value)

    @rule(who=LAPTOPS, which=NUMBERS, path=st.sampled_from(PATHS), value=VALUES)
    def write_something_new(self, who: int, which: int, path: Path, value: str | None) -> None:
        here = self.laptops[who].mapper()
        if here:
            self._save(who, self.laptops[who].open_new(here[which % len(here)]), path, value)

    @rule(who=LAPTOPS, which=NUMBERS)
    def open_a_form(self, who: int, which: int) -> None:
        form = self._begin(who, which)
        if form is not None:
            self.open.append((who, form))

    @rule(which=NUMBERS, path=st.sampled_from(PATHS), value=VALUES)
    def save_an_open_form(self, which: int, path: Path, value: str | None) -> None:
        if self.open:
            who, form = self.open.pop(which % len(self.open))
            self._save(who, form, path, value)

    @rule(who=LAPTOPS, which=NUMBERS, path=st.sampled_from(PATHS), value=VALUES)
    def change_or_settle(self, who: int, which: int, path: Path, value: str | None) -> None:
        form = self._begin(who, which)
        if form is not None:
            path = form.screen.choices[0].path if form.screen.choices else path
            self._save(who, form, path, value)

    @rule(which=NUMBERS, path=st.sampled_from(PATHS), first=LAPTOPS, second=LAPTOPS)
    def two_write_the_same_thing_apart(self, which: int, path: Path, first: int, second: int) -> None:
        both = [(who, self._begin(who, which)) for who in {first, second}]
        for who, form in both:
            if form is not None:
                self._save(who, form, path, f"{self.laptops[who].me.first_name} {len(self.model.writes)}")

    # what happens

    @rule(who=LAPTOPS, faults=FAULTS)
    def meet(self, who: int, faults: list[Fault]) -> None:
        self.laptops[who].line.faults = list(faults)
        self.laptops[who].sync()
        self.laptops[who].line.faults = []

    @rule(order=st.permutations(range(3)))
    def everybody_meets(self, order: list[int]) -> None:
        for who in order:
            self.laptops[who].sync()

    @rule(who=LAPTOPS)
    def restart_a_laptop(self, who: int) -> None:
        self.laptops[who].restart()

    @rule()
    def restart_sentral(self) -> None:
        self.sentral.restart()

    @rule()
    def back_up_sentral(self) -> None:
        self.sentral.back_up()
        self.in_backup = set(self._at_sentral())

    @precondition(lambda self: self.sentral.has_backup)
    @rule()
    def put_yesterday_back(self) -> None:
        self.sentral.restore()

    @rule(who=LAPTOPS, years=YEARS)
    def set_the_clock(self, who: int, years: int) -> None:
        self.laptops[who].clock.advance(timedelta(days=365 * years))

    @rule(who=LAPTOPS)
    def keys_are_late(self, who: int) -> None:
        self.laptops[who].line.hold_keys = True

    @rule(who=LAPTOPS)
    def keys_come(self, who: int) -> None:
        self.laptops[who].line.hold_keys = False

    @rule(who=LAPTOPS, which=NUMBERS)
    def end_access(self, who: int, which: int) -> None:
        known = self._at_sentral()
        mappe = self.mapper[which % len(self.mapper)] if self.mapper else None
        # A mappe whose key only a lost backup and a laptop without access ever had is beyond any protocol.
        if mappe in known and (mappe in self.in_backup or not self.sentral.has_backup):
            self.sentral.central.leader.deny(self._leader, self.laptops[who].me.id, mappe)

    @rule(who=LAPTOPS, which=NUMBERS)
    def give_access(self, who: int, which: int) -> None:
        mappe = self.mapper[which % len(self.mapper)] if self.mapper else None
        if mappe in self._at_sentral():
            self.sentral.central.leader.give(self._leader, self.laptops[who].me.id, mappe)

    # what must be true

    @invariant()
    def every_list_says_what_the_record_says(self) -> None:
        for laptop in self.laptops:
            for record_id in laptop.records():
                with laptop.database.read() as tx:
                    row = record.get(tx, record_id)
                screen = laptop.view(record_id)
                assert row is not None
                assert (row.heads, row.choices, row.read_only) == (
                    screen.heads,
                    len(screen.choices),
                    screen.read_only,
                ), "a list is older than what it lists"

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
            self._lead()

    def _lead(self) -> None:
        """What a leader does of a morning: let everybody in, take in what waits."""
        leader = self.sentral.central.leader
        for mappe in self._at_sentral():
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

    def _at_sentral(self) -> set[MappeId]:
        found = set()
        for mappe in self.mapper:
            try:
                self.sentral.central.leader.waiting(self._leader, mappe)
            except Refusal:
                continue
            found.add(mappe)
        return found

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
