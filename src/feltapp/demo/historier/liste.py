"""The five stories, in the order they are told."""

from feltapp.demo.historier import henvendelse, loslatelse, overtar, sier_nei, uten_nett
from feltapp.demo.historier.fortelling import Manus

HISTORIER: tuple[Manus, ...] = (
    henvendelse.MANUS,
    loslatelse.MANUS,
    uten_nett.MANUS,
    sier_nei.MANUS,
    overtar.MANUS,
)
