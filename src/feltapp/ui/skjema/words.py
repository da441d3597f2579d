"""What people read for where a form's answers lie, and what becomes of a signed one."""

from feltapp.domain.mappe import MappeKind
from feltapp.forms.definition import Nature

MAPPE_WORDS = {
    MappeKind.STAMKORT: "Stamkort",
    MappeKind.JOURNAL: "Journal",
    MappeKind.SOSIAL: "Sosialtjenesten",
    MappeKind.TRYGGHET: "Trygghet",
    MappeKind.BOLIG: "Bolig",
    MappeKind.TEAM: "Teamet",
}
MAPPE_HELP = {
    MappeKind.JOURNAL: "Helsehjelp. Leses av teamet og koordinator.",
    MappeKind.SOSIAL: "Sosiale tjenester. Leses av teamet, ikke av koordinator.",
    MappeKind.TRYGGHET: "Ansattes sikkerhet. Leses av teamet, ikke av koordinator.",
    MappeKind.BOLIG: "Om en bolig, aldri om helse eller person. Leses av teamleder og boligansvarlig.",
    MappeKind.TEAM: "Om teamet selv, aldri om en bruker. Leses av teamet og koordinator.",
}
NATURE_WORDS = {Nature.LAAST: "Låst når det er signert", Nature.LEVENDE: "Levende"}
