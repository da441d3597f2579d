"""The word lists that made-up people get their names and own words from.

Mixed backgrounds, as in any town, and letters that sorting gets wrong: Æ Ø Å, Š Ŋ Á.  Nobody real is meant.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One person to be: name, birth year, language, and what is important in own words."""

    first: str
    last: str
    year: int
    words: str
    language: str = "norsk"
    called: str = ""


NAMES = (
    Name("Mona", "Fjeldstad", 1969, "At noen ringer på og blir til kaffen er drukket opp."),
    Name("Siv", "Åsheim", 1983, "Hunden min. Og at ingen roter i posten min."),
    Name(
        "Ailo Márjá",
        "Ŋuorgam",
        1991,
        "Å høre språket mitt. Og komme hjem til bestemor på sommeren.",
        "nordsamisk",
        "Ailo",
    ),
    Name("Jonas", "Berge", 1997, "Fotball på tirsdager. Da er jeg bare Jonas."),
    Name("Ågot", "Ødegård", 1958, "At knærne holder så jeg kan gå i butikken sjøl."),
    Name("Ærlend", "Øyen", 1976, "Fred og ro. Og en ordentlig komfyr."),
    Name("Åse", "Aasen", 1964, "Å få være bestemor, selv om det bare er på telefon."),
    Name("Aron", "Aas", 1988, "Jobb. Hva som helst der jeg får bruke hendene."),
    Name("Øystein", "Ærø", 1972, "At dere sier det rett ut når noe ikke går."),
    Name("Šárá", "Čoska", 1994, "Å sove en hel natt. Så tar vi resten etterpå.", "nordsamisk"),
    Name("Amina", "Warsame", 1990, "At ungene mine har det bra på skolen.", "somali"),
    Name("Yusuf", "Demir", 1985, "Familien. Jeg vil at de skal være stolte av meg igjen.", "tyrkisk"),
    Name("Katarzyna", "Wójcik", 1979, "Å klare meg sjøl. Jeg har alltid jobbet.", "polsk", "Kasia"),
    Name("Tomasz", "Zieliński", 1982, "Tennene. Jeg smiler ikke på bilder.", "polsk"),
    Name("Mehret", "Tesfay", 1993, "Kirken på søndag. Og å få søsteren min hit.", "tigrinja"),
    Name("Farid", "Noori", 1996, "Å lære norsk så jeg slipper å vente på tolk.", "dari"),
    Name("Thi Lan", "Pham", 1968, "Hagen. Jeg vil ha jord under neglene.", "vietnamesisk", "Lan"),
    Name("Olena", "Kovalenko", 1987, "At noen forteller meg hva brevene betyr.", "ukrainsk"),
    Name("Jovan", "Petrović", 1966, "Å få spille trekkspill uten at naboen banker i veggen.", "bosnisk"),
    Name("Samir", "Haddad", 1978, "Respekt. At folk ser meg i øynene.", "arabisk"),
    Name("Bente", "Lillevik", 1971, "Å ha et sted der jeg bestemmer hvem som kommer inn."),
    Name("Roger", "Sandnes", 1963, "Båten. Den ligger der ennå."),
    Name("Tone", "Hauge", 1986, "At jeg får svar den dagen dere har sagt."),
    Name("Espen", "Myrvold", 1981, "Ro i hodet. Musikk hjelper."),
    Name("Linda", "Grønli", 1975, "Datteren min. Hun er 14 og sender melding hver kveld."),
    Name("Kjell Arne", "Nordbø", 1957, "Å dø i egen seng en gang, ikke på gata.", called="Kjell"),
    Name("Marit", "Eikeland", 1967, "At dere spør før dere ringer noen."),
    Name("Stian", "Vågen", 1992, "Å komme inn igjen på kokkelinja."),
    Name("Heidi", "Solvang", 1989, "Trening. Jeg vil kjenne at kroppen er min."),
    Name("Terje", "Bakkelund", 1960, "Radioen på, kaffe på, og dørene lukket."),
    Name("Ingvild", "Hovland", 1999, "At ingen vet hvor jeg bor."),
    Name("Geir", "Tømte", 1973, "Avisa. Jeg har solgt den i ni år og kjenner alle."),
    Name("Wenche", "Ulriksen", 1955, "Katten Pus og programmet på onsdager."),
    Name("Daniel", "Osei", 2000, "Å bli noe. Jeg er god med folk.", "engelsk"),
    Name("Rune", "Kvalheim", 1970, "Å komme meg ut på fjellet én gang til."),
    Name("Anita", "Rødland", 1980, "At noen husker bursdagen min."),
    Name("Fredrik", "Lundby", 1995, "Leilighet først. Resten ordner jeg derfra."),
    Name("Solveig", "Ånestad", 1974, "Å male. Det er det eneste jeg ikke angrer på."),
    Name("Hassan", "Ali Yare", 1984, "Moskeen og kusinene mine. Og at tolken er en jeg kan stole på.", "somali"),
)
"""Thirty-nine; Lars Solbakken, `demo/lars.py`, is the fortieth."""
