"""Every colour, size and type role of feltapp, as values.

No Qt here, so that the contrast of all pairs can be computed without a window.  Colours are Aksel's (MIT) where
they fit; side, senket, kant and the quote colour are our own, warmer.  `kant` is decoration and never carries
meaning alone.
"""

from dataclasses import dataclass, replace
from enum import Enum


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Ground, text and edge of one kind of message; the three are always used together."""

    bunn: str
    tekst: str
    kant: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Farger:
    """One colour scheme. `side` tells the schemes apart (palette.py), so no two schemes may share it."""

    side: str
    flate: str
    senket: str
    kant: str
    kontroll: str
    tekst: str
    dempet: str
    aksent: str
    aksent_paa: str
    aksent_tekst: str
    aksent_kant: str
    aksent_myk: str
    aksent_myk2: str
    ok: Status
    snart: Status
    passert: Status
    info: Status
    sensitiv: Status
    ord: Status
    ord_sitat: str
    ulikt: str
    fokus: str

    def status(self, name: str) -> Status:
        """A row of the status table by name; anything unknown is neutral, never alarming."""
        rows = {
            "ok": self.ok,
            "snart": self.snart,
            "passert": self.passert,
            "info": self.info,
            "sensitiv": self.sensitiv,
            "ord": self.ord,
        }
        return rows.get(name) or Status(bunn=self.senket, tekst=self.tekst, kant=self.kant)


LYS = Farger(
    side="#F7F5F2",
    flate="#FFFFFF",
    senket="#EFECE7",
    kant="#D8D3CB",
    kontroll="#6F7785",
    tekst="#202733",
    dempet="#49515E",
    aksent="#0063C1",
    aksent_paa="#FFFFFF",
    aksent_tekst="#004EA3",
    aksent_kant="#2176D4",
    aksent_myk="#F1F7FF",
    aksent_myk2="#E4EEFF",
    ok=Status(bunn="#E2FDE8", tekst="#005E0F", kant="#00893C"),
    snart=Status(bunn="#FFF5E4", tekst="#8C3500", kant="#CA5000"),
    passert=Status(bunn="#FFF2F7", tekst="#A60017", kant="#E22948"),
    info=Status(bunn="#EEF6FC", tekst="#00557D", kant="#457C9D"),
    sensitiv=Status(bunn="#F8F3FF", tekst="#6535A7", kant="#905BD3"),
    ord=Status(bunn="#FFF4EE", tekst="#764332", kant="#F8C8B1"),
    ord_sitat="#3C1F15",
    ulikt="#FFDEA5",
    fokus="#202733",
)

MORK = Farger(
    side="#0E151F",
    flate="#1C232F",
    senket="#161D28",
    kant="#3A434F",
    kontroll="#8A92A0",
    tekst="#DFE1E5",
    dempet="#A5ACB6",
    aksent="#84AEE6",
    aksent_paa="#091E37",
    aksent_tekst="#A9CBFA",
    aksent_kant="#5F94D8",
    aksent_myk="#102B4B",
    aksent_myk2="#17365C",
    ok=Status(bunn="#002A00", tekst="#98D7A7", kant="#378F53"),
    snart=Status(bunn="#3E1704", tekst="#FFBC4B", kant="#C56333"),
    passert=Status(bunn="#490B10", tekst="#FFB3CD", kant="#DE4A50"),
    info=Status(bunn="#00253C", tekst="#B4CCDC", kant="#5B839C"),
    sensitiv=Status(bunn="#261E3B", tekst="#EFE4FD", kant="#936ACA"),
    ord=Status(bunn="#2D160E", tekst="#E9C0AD", kant="#493027"),
    ord_sitat="#F3DDD2",
    ulikt="#542B18",
    fokus="#DFE1E5",
)


def _hoy_kontrast(base: Farger) -> Farger:
    """Edges and controls in the text's colour, all grounds flat, the filled button inverted."""

    def status(one: Status) -> Status:
        return replace(one, bunn=base.flate, kant=base.tekst)

    return replace(
        base,
        side=base.flate,
        senket=base.flate,
        kant=base.tekst,
        kontroll=base.tekst,
        dempet=base.tekst,
        aksent=base.tekst,
        aksent_paa=base.flate,
        aksent_kant=base.tekst,
        aksent_myk=base.flate,
        aksent_myk2=base.flate,
        ok=status(base.ok),
        snart=status(base.snart),
        passert=status(base.passert),
        info=status(base.info),
        sensitiv=status(base.sensitiv),
        ord=status(base.ord),
        ulikt=base.flate,
    )


HOY_KONTRAST = _hoy_kontrast(LYS)
HOY_KONTRAST_MORK = _hoy_kontrast(MORK)


class Scheme(Enum):
    """What the medarbeider can choose between."""

    LYS = "lys"
    MORK = "mork"
    HOY_KONTRAST = "hoy_kontrast"
    HOY_KONTRAST_MORK = "hoy_kontrast_mork"

    @property
    def farger(self) -> Farger:
        return _SCHEMES[self]


_SCHEMES = {
    Scheme.LYS: LYS,
    Scheme.MORK: MORK,
    Scheme.HOY_KONTRAST: HOY_KONTRAST,
    Scheme.HOY_KONTRAST_MORK: HOY_KONTRAST_MORK,
}


class Skrift(Enum):
    """Type roles: (pixels, line, weight)."""

    SIDETITTEL = (26, 32, 600)
    SKJEMATITTEL = (22, 26, 600)
    KORTTITTEL = (18, 24, 600)
    SITAT = (20, 28, 400)
    UNDERTITTEL = (18, 24, 400)
    BROD = (16, 24, 400)
    BROD_FET = (16, 23, 600)
    HJELP = (14, 20, 400)
    HJELP_FET = (14, 19, 600)
    TAST = (13, 18, 400)
    SPORSMAL = (44, 54, 600)
    TALL = (56, 60, 600)
    STOR_KNAPP = (20, 28, 600)
    STOR_TEKST = (22, 30, 400)

    @property
    def px(self) -> int:
        return self.value[0]

    @property
    def linje(self) -> int:
        return self.value[1]

    @property
    def vekt(self) -> int:
        return self.value[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Maal:
    """Sizes in logical pixels."""

    sidemarg: int = 20
    mellom_kort: int = 16
    i_kort: int = 16
    radius_kort: int = 8
    radius: int = 6
    radius_merkelapp: int = 4
    toppfelt: int = 52
    statuslinje: int = 34
    meny: int = 40
    meny_bredde: int = 188
    meny_smal: int = 56
    rad: int = 54
    rad_liten: int = 44
    knapp: int = 36
    knapp_rad: int = 32
    knapp_stor: int = 56
    felt: int = 40
    brikke: int = 28
    merkelapp: int = 24
    smal_under: int = 1100
    ring: int = 3
    ring_luft: int = 1


MAAL = Maal()
