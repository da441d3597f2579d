"""The words for states of an answer and for where it comes from: the same on screen, on paper and in history."""

from collections.abc import Mapping

from feltapp.domain.answer import AnswerState, Kilde
from feltapp.oversettelse import tr_noop

STATE_WORDS: Mapping[AnswerState, str] = {
    AnswerState.BESVART: tr_noop("Besvart"),
    AnswerState.IKKE_SPURT: tr_noop("Ikke spurt"),
    AnswerState.ONSKER_IKKE: tr_noop("Ønsker ikke å svare"),
    AnswerState.VET_IKKE: tr_noop("Vet ikke"),
    AnswerState.IKKE_AKTUELT: tr_noop("Ikke aktuelt"),
}
KILDE_WORDS: Mapping[Kilde, str] = {
    Kilde.BRUKER: tr_noop("Bruker selv"),
    Kilde.PAARORENDE: tr_noop("Pårørende"),
    Kilde.INSTANS: tr_noop("Annen instans"),
    Kilde.OBSERVASJON: tr_noop("Egen observasjon"),
    Kilde.DOKUMENT: tr_noop("Dokument"),
}
