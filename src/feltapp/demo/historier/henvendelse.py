"""Fra en ny henvendelse til det første vedtaket.

Mandag 2. mars ringer Mona Lund til Amir.  Hun har ikke vært her før.  Amir sier at noen vil møte henne, og spør Kari.
Kari tar imot, møter Mona, sier hva hun har rett til, begynner kartleggingen og sender en søknad.  To uker senere kommer
vedtaket, og det første besøket etter det er oppfølging.  Alt har en dag, og hver dag er regnet ut.
"""

from feltapp.demo.hand import wait_for
from feltapp.demo.historier import personer
from feltapp.demo.historier.fortelling import Historie, Manus
from feltapp.demo.historier.hender import (
    arrive,
    at_leader,
    begin,
    check_due,
    everything_arrives,
    fill,
    lock,
    many,
    one,
    open_person,
    sign,
    text,
    write,
)

NAME = "Mona Lund"
NEW = ("vurdering-17", "ip", "koordinator", "rettighetsinformasjon", "fastlege")
"""What everybody new is owed within a month."""


def ringer(story: Historie) -> None:
    """Mona ringer."""
    amir = story.amir
    window = arrive(story, amir, "2026-03-02 09.10")
    window.click("Ny henvendelse")
    first, last = NAME.split()
    window.soon("skriv", words="Fornavn", text=first)
    window.soon("skriv", words="Etternavn", text=last)
    story.picture(amir, "ringer")
    window.click("Videre til henvendelsen")
    wait_for("henvendelsen", lambda: window.at("skjema"))
    needs = "Mona sover hos folk. Hun vil ha et sted å bo, og hjelp til å slutte med piller."
    fill(
        window,
        {
            "henvendelse.behov": text(needs),
            "henvendelse.kanal": one("telefon"),
            "henvendelse.kilde": one("bruker"),
            "henvendelse.samtale": one("takket-ja"),
            "henvendelse.overfort": one("ja"),
            "henvendelse.overfort.til": one("Kari Moen"),
        },
    )
    story.picture(amir, "til-kari")
    sign(window)
    window.see(NAME)
    mona = str(window.do("sted")["bruker"])
    story.people = {**story.people, NAME: mona}
    everything_arrives(story, amir)
    story.check(at_leader(story, "antall", bruker=mona, skjema="henvendelse") == 1, "Sentralen har henvendelsen")
    check_due(story, amir, mona, {"henvendelse": "2026-03-02", "oppfolgingssamtale": ""})
    story.check(True, "Til Kari har tatt imot, er ansvaret Amirs, og det står at noen venter")
    lock(amir)


def tar_imot(story: Historie) -> None:
    """Kari ser den, og tar imot."""
    kari, mona = story.kari, story.people[NAME]
    window = arrive(story, kari, "2026-03-02 10.00")
    window.see(NAME)
    story.picture(kari, "min-dag")
    window.click(f"Ta imot: {NAME}")
    window.gone(f"Ta imot: {NAME}")
    check_due(story, kari, mona, {"henvendelse": ""})
    open_person(window, NAME, mona)
    window.see("Kontaktperson: Kari Moen")
    story.check(kari.read("faser", bruker=mona) == [["henvendelse", "2026-03-02"]], "Mona er i fasen «Henvendelse»")
    check_due(story, kari, mona, dict.fromkeys(NEW, "2026-04-02"))
    story.picture(kari, "mona")
    lock(kari)


def moter(story: Historie) -> None:
    """De møtes på kafé dagen etter."""
    kari, mona = story.kari, story.people[NAME]
    window = arrive(story, kari, "2026-03-03 11.00")
    open_person(window, NAME, mona)
    window.click("Hva er viktig for deg?")
    fill(window, {"viktig.ord": text("Et sted som er mitt, og å sove en hel natt.")})
    sign(window)
    window.see("Et sted som er mitt, og å sove en hel natt.")
    told = ("rettigheter", "muligheter", "klagerett", "innsyn", "ombud")
    write(window, "Rettighet", {"rett.gitt": many(*told)})
    check_due(story, kari, mona, {"rettighetsinformasjon": "", "ip": "2026-04-02"})
    begin(window, "Alna")
    fill(window, {"start.viktig": text("Et sted som er mitt, og å sove en hel natt.")})
    window.see("Lagret på denne maskinen kl.")
    story.picture(kari, "kartlegging")
    open_person(window, NAME, mona)
    begun = kari.read("faser", bruker=mona)
    story.check(
        begun[-1][0] == "henvendelse", "Et utkast flytter ingen: Mona er i fasen «Henvendelse» til noe er signert"
    )
    write(
        window,
        "Søknad",
        {
            "soknad.gjelder": text("Oppfølging i bolig"),
            "soknad.mottatt": text("03.03.2026"),
            "soknad.sammen": one("ja"),
        },
    )
    check_due(story, kari, mona, {"soknad": "2026-04-03"})
    story.picture(kari, "etter-motet")
    everything_arrives(story, kari)
    lock(kari)


def vedtaket(story: Historie) -> None:
    """To uker senere kommer svaret."""
    kari, mona = story.kari, story.people[NAME]
    window = arrive(story, kari, "2026-03-17 09.00")
    open_person(window, NAME, mona)
    story.picture(kari, "to-uker-etter")
    write(
        window,
        "Vedtak",
        {
            "vedtak.art": one("vedtak"),
            "vedtak.tjeneste": one("15"),
            "vedtak.utfall": one("innvilget"),
            "vedtak.timer": text("4"),
            "vedtak.fra": text("16.03.2026"),
            "vedtak.til": text("15.09.2026"),
        },
    )
    check_due(story, kari, mona, {"vedtak": "", "soknad": "2026-04-03"})
    phases = kari.read("faser", bruker=mona)
    story.check(phases == [["henvendelse", "2026-03-02"], ["vedtak", "2026-03-16"]], "Fra 16.03.2026 gjelder vedtaket")
    open_person(window, NAME, mona)
    window.see("Vedtak siden 16.03.2026")
    window.click("Tiltak og vedtak")
    window.see("Vedtak")
    story.picture(kari, "vedtak")


def svaret(story: Historie) -> None:
    """Søknaden er besvart, og hjelpen begynner."""
    kari, mona = story.kari, story.people[NAME]
    window = kari.window
    open_person(window, NAME, mona)
    window.click("Vis alle")
    window.soon("trykk-rad", words="Svar på søknaden")
    wait_for("søknaden", lambda: window.at("skjema"))
    fill(window, {"soknad.besvart": one("ja"), "soknad.besvart.dato": text("16.03.2026")})
    sign(window)
    check_due(story, kari, mona, {"soknad": ""})
    open_person(window, NAME, mona)
    window.click("Nytt notat")
    wait_for("notatet", lambda: window.at("skjema"))
    words = "Vi bar inn senga. Mona sov der første natt."
    fill(window, {"notat.sted": one("hjemme"), "notat.tekst": text(words), "notat.direkte-tid": text("90")})
    sign(window)
    phases = kari.read("faser", bruker=mona)
    story.check(phases[-1] == ["oppfolging", "2026-03-17"], "Med det første møtet etter vedtaket er det oppfølging")
    story.check(kari.read("timer", bruker=mona)[0][:2] == ["Uke 12", "1 t 30 min av 4 t i vedtak"], "1,5 av 4 timer")
    everything_arrives(story, kari)
    story.check(at_leader(story, "faser", bruker=mona) == phases, "Teamleder ser det samme forløpet")
    open_person(window, NAME, mona)
    story.picture(kari, "oppfolging")
    story.at("2026-07-17 09.00")
    check_due(story, kari, mona, {"vedtak": "2026-09-15", "evaluering": "2026-07-02"})


MANUS = Manus(
    name="henvendelse",
    title="Fra en ny henvendelse til det første vedtaket",
    begins="2026-03-02 08.00",
    people=personer.noen,
    steps=(
        ("Mona ringer, og Amir skriver henvendelsen", ringer),
        ("Kari tar imot", tar_imot),
        ("Kari og Mona møtes", moter),
        ("Vedtaket kommer", vedtaket),
        ("Søknaden er besvart, og hjelpen begynner", svaret),
    ),
)
