"""Dates, times and counts in the words of the house (look §6): bokmål, klarspråk."""

from datetime import date, datetime, time

MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")


def day(value: date) -> str:
    """02.06.2026."""
    return f"{value:%d.%m.%Y}"


def short_day(value: date, today: date) -> str:
    """«I dag», «I går», 05.06. this year, 05.06.25 before."""
    if value == today:
        return "I dag"
    if (today - value).days == 1:
        return "I går"
    return f"{value:%d.%m.}" if value.year == today.year else f"{value:%d.%m.%y}"


def long_day(value: date) -> str:
    """tirsdag 9. juni."""
    return f"{WEEKDAYS[value.weekday()]} {value.day}. {MONTHS[value.month - 1]}"


def clock(value: datetime) -> str:
    """kl. 07.52."""
    return f"kl. {value:%H.%M}"


def moment(value: datetime, now: datetime) -> str:
    """«i dag kl. 07.52», «i går kl. 19.05», «02.06.2026 kl. 10.00»."""
    local = value.astimezone(now.tzinfo)
    gap = (now.date() - local.date()).days
    when = {0: "i dag", 1: "i går"}.get(gap, day(local.date()))
    return f"{when} {clock(local)}"


def moment_or_day(value: datetime, now: datetime) -> str:
    """The same; of a day without a time, which is kept as midnight, only the day."""
    local = value.astimezone(now.tzinfo)
    return moment(value, now) if local.time() != time.min else moment(value, now).rsplit(" kl. ", 1)[0]


def count(number: int, one: str, many: str) -> str:
    """«1 endring», «3 endringer»."""
    return f"{number} {one if number == 1 else many}"


def due(days_left: int) -> str:
    """«Om 2 dager», «I dag», «Passert 4 dager»."""
    if days_left == 0:
        return "I dag"
    if days_left < -60:
        return f"Passert {-days_left // 30} måneder"
    if days_left < 0:
        return f"Passert {count(-days_left, 'dag', 'dager')}"
    if days_left < 21:
        return f"Om {count(days_left, 'dag', 'dager')}"
    if days_left < 60:
        return f"Om {days_left // 7} uker"
    return f"Om {days_left // 30} måneder"
