"""Dates, times and counts in the words of the house (look §6): klarspråk, in the language of the window."""

from datetime import date, datetime, time

from feltapp.oversettelse import tr

MONTHS = (
    tr("januar"), tr("februar"), tr("mars"), tr("april"), tr("mai"), tr("juni"),
    tr("juli"), tr("august"), tr("september"), tr("oktober"), tr("november"), tr("desember"),
)  # fmt: skip
WEEKDAYS = (
    tr("mandag"), tr("tirsdag"), tr("onsdag"), tr("torsdag"), tr("fredag"), tr("lørdag"), tr("søndag"),
)  # fmt: skip


def day(value: date) -> str:
    """02.06.2026."""
    return f"{value:%d.%m.%Y}"


def short_day(value: date, today: date) -> str:
    """«I dag», «I går», 05.06. this year, 05.06.25 before."""
    if value == today:
        return tr("I dag")
    if (today - value).days == 1:
        return tr("I går")
    return f"{value:%d.%m.}" if value.year == today.year else f"{value:%d.%m.%y}"


def long_day(value: date) -> str:
    """tirsdag 9. juni."""
    weekday, month = WEEKDAYS[value.weekday()], MONTHS[value.month - 1]
    return tr("{ukedag} {dag}. {maaned}").format(ukedag=weekday, dag=value.day, maaned=month)


def clock(value: datetime) -> str:
    """kl. 07.52."""
    return tr("kl. {klokka}").format(klokka=f"{value:%H.%M}")


def moment(value: datetime, now: datetime) -> str:
    """«i dag kl. 07.52», «i går kl. 19.05», «02.06.2026 kl. 10.00»."""
    local = value.astimezone(now.tzinfo)
    return f"{_near(local.date(), now.date())} {clock(local)}"


def moment_or_day(value: datetime, now: datetime) -> str:
    """The same; of a day without a time, which is kept as midnight, only the day."""
    local = value.astimezone(now.tzinfo)
    return moment(value, now) if local.time() != time.min else _near(local.date(), now.date())


def _near(value: date, today: date) -> str:
    return {0: tr("i dag"), 1: tr("i går")}.get((today - value).days, day(value))


def due(days_left: int) -> str:
    """«Om 2 dager», «I dag», «Passert 4 dager»."""
    if days_left == 0:
        return tr("I dag")
    if days_left < -60:
        return tr("Passert %n måned(er)", "", -days_left // 30)
    if days_left < 0:
        return tr("Passert %n dag(er)", "", -days_left)
    if days_left < 21:
        return tr("Om %n dag(er)", "", days_left)
    if days_left < 60:
        return tr("Om %n uke(r)", "", days_left // 7)
    return tr("Om %n måned(er)", "", days_left // 30)
