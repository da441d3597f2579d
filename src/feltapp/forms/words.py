"""The words for states of an answer and for where it comes from: the same on screen, on paper and in history."""

from collections.abc import Mapping

from feltapp.domain.answer import AnswerState, Kilde

STATE_WORDS: Mapping[AnswerState, str] = {
    AnswerState.BESVART: "Besvart",
    AnswerState.IKKE_SPURT: "Ikke spurt",
    AnswerState.ONSKER_IKKE: "Ønsker ikke å svare",
    AnswerState.VET_IKKE: "Vet ikke",
    AnswerState.IKKE_AKTUELT: "Ikke aktuelt",
}
KILDE_WORDS: Mapping[Kilde, str] = {
    Kilde.BRUKER: "Bruker selv",
    Kilde.PAARORENDE: "Pårørende",
    Kilde.INSTANS: "Annen instans",
    Kilde.OBSERVASJON: "Egen observasjon",
    Kilde.DOKUMENT: "Dokument",
}
