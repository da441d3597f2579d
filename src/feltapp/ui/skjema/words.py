"""What people read for where a form's answers lie, and what becomes of a signed one."""

from feltapp.domain.mappe import MappeKind
from feltapp.forms.definition import Nature
from feltapp.oversettelse import tr

MAPPE_WORDS = {
    MappeKind.STAMKORT: tr("Stamkort"),
    MappeKind.JOURNAL: tr("Journal"),
    MappeKind.SOSIAL: tr("Sosialtjenesten"),
    MappeKind.TRYGGHET: tr("Trygghet"),
    MappeKind.BOLIG: tr("Bolig"),
    MappeKind.TEAM: tr("Teamet"),
}
MAPPE_HELP = {
    MappeKind.JOURNAL: tr("Helsehjelp. Leses av teamet og koordinator."),
    MappeKind.SOSIAL: tr("Sosiale tjenester. Leses av teamet, ikke av koordinator."),
    MappeKind.TRYGGHET: tr("Ansattes sikkerhet. Leses av teamet, ikke av koordinator."),
    MappeKind.BOLIG: tr("Om en bolig, aldri om helse eller person. Leses av teamleder og boligansvarlig."),
    MappeKind.TEAM: tr("Om teamet selv, aldri om en bruker. Leses av teamet og koordinator."),
}
NATURE_WORDS = {Nature.LAAST: tr("Låst når det er signert"), Nature.LEVENDE: tr("Levende")}
