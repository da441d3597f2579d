"""The demo's caseload: forty made-up people with a history, the same every time for the same day.

Lars stands in `lars.py`; the others are drawn from word lists with a fixed seed.  `today` moves the dates alone.
"""

from collections.abc import Iterator
from datetime import date
from random import Random

from feltapp.domain.answer import Answer, Answers, JsonValue
from feltapp.oppdiktet import entries
from feltapp.oppdiktet.answers import told_in_kartlegging
from feltapp.oppdiktet.entries import Consent, Given, Note
from feltapp.oppdiktet.lars import lars
from feltapp.oppdiktet.made_up import DECLINED, STAFF, MadeUpPerson, MadeUpRecord, Who, filled, working_day
from feltapp.oppdiktet.names import NAMES, Name
from feltapp.oppdiktet.notes import NOTES
from feltapp.oppdiktet.numbers import synthetic_number
from feltapp.oppdiktet.plans import PLANS
from feltapp.oppdiktet.process import Process
from feltapp.oppdiktet.today import waiting_today

_SEED = 1978
_WITHOUT_NUMBER = frozenset({"Noori", "Osei"})
_D_NUMBER = frozenset({"Zieliński", "Kovalenko"})
_PROTECTED = "Hovland"
_NEEDS_INTERPRETER = frozenset({"Noori", "Warsame", "Ali Yare", "Kovalenko"})
_DOCTORS = ("Fastlege Per Lunde", "Fastlege Ida Haugen", "Fastlege Nora Dahl", "Fastlege Omar Saleh")
_RELATIVES = ("Søsteren", "Broren", "Mor", "Dattera")
_ENDS = (-3, -9, -14, -25, -60, -120, -200, 5, 40)
_VIEWS = (
    "Det er fint at det er de samme som kommer.",
    "Hjelpen er bra. Jeg vil ha den litt tidligere på dagen.",
    "Jeg trenger mindre nå enn i vinter.",
    "Mest nytte har jeg av turene.",
)
_MOVES = (
    ("Fengsel", "Kommunal leilighet", "Kontaktbetjent"),
    ("Sykehuset, psykiatrisk avdeling", "Egen leilighet", "Sykepleier på avdelingen"),
    ("Avrusning", "Hjem", "Sykepleier på avrusningen"),
    ("Midlertidig botilbud", "Kommunal leilighet", "Boligkontoret"),
)


def people(today: date) -> tuple[MadeUpPerson, ...]:
    """Lars and thirty-nine others, in the order of the word list."""
    draw = Random(_SEED)
    return (lars(today), *(_person(number, name, today, draw) for number, name in enumerate(NAMES)))


def newcomer() -> tuple[Answers, Answers]:
    """Anne Lie, new to the team, as Kari and as Amir each type her in on the day, offline: one person, two stamkort."""
    born = date(1991, 11, 3)

    def typed(contact: Who, phone: str) -> dict[str, Answer | JsonValue]:
        return entries.person_fields(
            first="Anne",
            last="Lie",
            born=born.isoformat(),
            number=synthetic_number(born, 240),
            contact=contact,
            coordinator=None,
            language="norsk",
            phone=phone,
        )

    by_kari = typed("kari", "00 00 00 71")
    by_amir = {**typed("amir", "00 00 00 72"), "person.kallenavn": "Anna"}
    return filled(by_kari), filled(by_amir)


def _person(number: int, name: Name, today: date, draw: Random) -> MadeUpPerson:
    contact: Who = "kari" if number % 2 == 0 else "amir"
    other: Who = "amir" if contact == "kari" else "kari"
    since = draw.randint(60, 900)
    stamkort = entries.stamkort(since, draw.choice((contact, "leder")), _stamkort(number, name, contact, other, draw))
    told = _Told(name=name, today=today, draw=draw, contact=contact, other=other, since=since)
    process = Process(
        number=number,
        today=today,
        contact=contact,
        since=since,
        called=name.called or name.first,
        language=name.language,
    )
    today_too = waiting_today(number, today, contact, process.called)
    written = (*told.records(), *process.records(), *today_too)
    rest = sorted(written, key=lambda record: (-record.days_ago, record.hour, record.key))
    key = f"{number + 2:02}-{name.last.split()[0].lower()}"
    return MadeUpPerson(key=key, contact=contact, records=(stamkort, *rest))


def _stamkort(number: int, name: Name, contact: Who, other: Who, draw: Random) -> Given:
    born = date(name.year, draw.randint(1, 12), draw.randint(1, 28))
    without = name.last in _WITHOUT_NUMBER
    given = entries.person_fields(
        first=name.first,
        last=name.last,
        born=born.isoformat(),
        number="" if without else synthetic_number(born, draw.randint(0, 400), d_number=name.last in _D_NUMBER),
        contact=contact,
        coordinator=other if draw.random() < 0.7 else None,
        language=name.language,
        phone=f"00 00 01 {number:02}",
    )
    if name.called:
        given["person.kallenavn"] = name.called
    if name.last in _NEEDS_INTERPRETER:
        given["person.tolk"] = True
    if name.last == _PROTECTED:
        given["person.adressesperre"] = {"code": "fortrolig", "system": "urn:feltapp:kode:adressesperre"}
    if draw.random() < 0.7:
        given["person.fastlege"] = f"{draw.choice(_DOCTORS).removeprefix('Fastlege ')}, Eksempel legesenter"
    return given


class _Told:
    """What has been written about one of them, form by form."""

    def __init__(self, *, name: Name, today: date, draw: Random, contact: Who, other: Who, since: int) -> None:
        self._name = name
        self._today = today
        self._draw = draw
        self._contact: Who = contact
        self._other: Who = other
        self._since = since
        self._called = name.called or name.first

    def records(self) -> Iterator[MadeUpRecord]:
        yield entries.wish(self._today, self._days(10, 300), self._contact, self._name.words)
        yield from self._scores()
        yield from self._consents()
        yield from self._notes()
        if self._draw.random() < 0.7:
            yield from self._kartlegging()
        if self._draw.random() < 0.5:
            yield from self._plan()
        if self._draw.random() < 0.8:
            yield from self._evaluation()
        if self._draw.random() < 0.2:
            yield self._move()

    def _days(self, least: int, most: int) -> int:
        """A working day between the two, and after the person came to the team."""
        most = max(least, min(most, self._since - 4))
        return working_day(self._today, self._draw.randint(least, most))

    def _who(self) -> Who:
        return self._contact if self._draw.random() < 0.8 else self._other

    def _scores(self) -> Iterator[MadeUpRecord]:
        value, ago = self._draw.randint(2, 5), self._draw.randint(12, 150)
        while ago < self._since:
            if self._draw.random() < 0.08:
                yield entries.score(ago, self._contact, DECLINED, helps="")
            else:
                yield entries.score(ago, self._contact, value, helps=self._draw.choice(("ja", "ja", "delvis", "nei")))
            value = min(7, max(1, value + self._draw.choice((-1, -1, 0, 0, 1))))
            ago += self._draw.randint(100, 150)

    def _consents(self) -> Iterator[MadeUpRecord]:
        relative = f"{self._draw.choice(_RELATIVES)} til {self._called}"
        offers = (
            (
                "fastlege",
                self._draw.choice(_DOCTORS),
                ("viktig", "helse", "rus"),
                "Medisiner og oppfølging skal henge sammen.",
            ),
            ("nav", "NAV Eksempel", ("okonomi", "bolig"), "Søknader, trekk og avtaler på NAV."),
            (
                "spesialisthelsetjeneste",
                "DPS Eksempel",
                ("viktig", "helse", "kriseplan"),
                "Felles plan med ambulant akutteam.",
            ),
            ("kommunal-tjeneste", "Hjemmetjenesten", ("helse", "kriseplan"), "Medisiner og tilsyn i hverdagen."),
            ("parorende", relative, ("kriseplan",), "Å kunne hjelpe hvis det blir krise."),
        )
        for kind, to, covers, purpose in self._draw.sample(offers, self._draw.randint(1, 3)):
            given = self._days(20, 160)
            yield entries.consent(
                self._today,
                self._contact,
                Consent(
                    key=f"samtykke-{kind}",
                    to=to,
                    kind=kind,
                    covers=covers,
                    purpose=purpose,
                    given=given,
                    ends=min(self._draw.choice(_ENDS), given - 10),
                    only_crisis=kind == "parorende",
                    way=self._draw.choice(("skjerm", "papir", "muntlig")),
                ),
                language=self._name.language,
                interpreter=self._name.last in _NEEDS_INTERPRETER,
            )
            if self._draw.random() < 0.06:
                yield entries.withdrawal(self._today, max(1, given - 15), self._contact, f"samtykke-{kind}", to)

    def _notes(self) -> Iterator[MadeUpRecord]:
        ago = self._draw.randint(1, 9)
        for written in self._draw.sample(NOTES, self._draw.randint(4, 10)):
            ago = working_day(self._today, ago)
            if ago >= self._since:
                return
            yield entries.note(self._today, ago, self._draw.randint(10, 16), self._who(), self._named(written))
            ago += self._draw.randint(4, 21)

    def _named(self, written: Note) -> Note:
        return Note(
            text=written.text.replace("{navn}", self._called),
            view=written.view,
            following=written.following.replace("{navn}", self._called),
            place=written.place,
            types=written.types,
            outcome=written.outcome,
            minutes=written.minutes,
            travel=written.travel,
        )

    def _kartlegging(self) -> Iterator[MadeUpRecord]:
        protected = self._name.last == _PROTECTED
        signed = self._draw.random() < 0.6
        told = told_in_kartlegging(self._draw, language=self._name.language, protected=protected, signed=signed)
        told["start.viktig"] = self._name.words
        yield entries.kartlegging(self._days(8, 200), self._contact, told, signed=signed)

    def _plan(self) -> Iterator[MadeUpRecord]:
        words: dict[str, Answer | JsonValue] = dict(self._draw.choice(PLANS))
        words["plan.viktig"] = self._name.words
        words["plan.sammen-med"] = STAFF[self._contact].name.split()[0]
        calls: list[Given] = [
            {
                "hvem": STAFF[self._contact].name.split()[0],
                "rolle": "kontaktperson",
                "telefon": "00 00 00 01" if self._contact == "kari" else "00 00 00 04",
                "naar": "kl. 8–15 på hverdager",
            },
            {"hvem": "Teamet", "rolle": "ambulant team", "telefon": "00 00 00 02", "naar": "kl. 8–22, alle dager"},
        ]
        made = self._days(10, 250)
        yield entries.plan(self._today, made, self._contact, self._called, words, calls, again=180)
        if self._draw.random() < 0.4:
            yield entries.kopi(self._today, made, self._contact, "Min krise- og mestringsplan", "1", self._called)

    def _evaluation(self) -> Iterator[MadeUpRecord]:
        ago = self._days(15, 170)
        names = f"{self._called} og {STAFF[self._contact].name.split()[0]}"
        yield entries.evaluering(
            self._today,
            ago,
            self._contact,
            present=names,
            view=self._draw.choice(_VIEWS),
            changed=self._draw.choice(
                ("", "", "Ønsker færre besøk på formiddagen.", "Trenger mer hjelp til økonomien.")
            ),
            following=self._draw.choice(
                ("Fortsette som nå.", "Prøve ny dag for besøk.", "Spørre om IP igjen til høsten.")
            ),
        )

    def _move(self) -> MadeUpRecord:
        of, to, theirs = self._draw.choice(_MOVES)
        planned = self._draw.choice((-20, -11, -6, 4, 9, 30, 90))
        done = planned if planned > 0 else None
        written = self._days(max(8, planned + 7), max(20, planned + 30))
        ours = STAFF[self._contact].name
        return entries.overgang(
            self._today, written, self._contact, of=of, to=to, planned=planned, done=done, ours=ours, theirs=theirs
        )
