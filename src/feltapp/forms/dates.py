"""Read and write dates and times as people in Norway do.

Pure text and calendar; today is handed in.  A date may be only a year or a month: domain brief §2.  An answer holds
"2026", "2026-06", "2026-06-02", "08:30" and "2026-06-02T08:30:00+02:00" (domain/answer.py).
"""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta

_DAY = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})", re.ASCII)
_DAY_TIGHT = re.compile(r"(\d{2})(\d{2})(\d{4})", re.ASCII)
_DAY_OF_YEAR = re.compile(r"(\d{1,2})[./](\d{1,2})\.?", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})[./ -](\d{4})", re.ASCII)
_YEAR = re.compile(r"(\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?", re.ASCII)
_TIME = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?:[.:](\d{2}))?", re.ASCII)
_TIME_TIGHT = re.compile(r"(?:kl\.?\s*)?(\d{2})(\d{2})", re.ASCII)
_MOMENT = re.compile(r"(.+?)(?:\s+|\s*,\s*|T)((?:kl\.?\s*)?\d{1,2}[.:]?\d{2}(?:[.:]\d{2})?)", re.ASCII)
_STORED_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?", re.ASCII)
_AHEAD = 10
_FIRST_YEAR, _LAST_YEAR = 1850, 2199
"""Outside these a year is a slip of the pen (0206, 20026)."""
_RANK = {"year": 0, "month": 1, "day": 2}


def parse_date(text: str, precision: str, today: date) -> str | None:
    """The date in a text, or None; empty when it is a date but less exact than `precision`."""
    found = _date(text.strip().lower(), today)
    if found is None:
        return None
    return found if found.count("-") >= _RANK.get(precision, 2) else ""


def parse_time(text: str) -> str | None:
    """The time of day in a text: `kl. 08.30`, `8:30`, `0830` or `8`."""
    clean = text.strip().lower()
    match = _TIME_TIGHT.fullmatch(clean) or _TIME.fullmatch(clean)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def parse_moment(text: str, today: date) -> str | None:
    """A date with or without a time; the offset is Norway's on that day."""
    clean = text.strip()
    stored = _STORED_MOMENT.fullmatch(clean)
    if stored and _date(stored[1], today) and parse_time(f"{stored[2]}:{stored[3]}"):
        return clean
    parts = _MOMENT.fullmatch(clean)
    if parts is not None:
        day, time = parse_date(parts[1], "day", today), parse_time(parts[2])
        if day and time:
            moment = datetime.fromisoformat(f"{day}T{time}:00")
            return f"{day}T{time}:00{norwegian_offset(moment)}"
    return parse_date(clean, "day", today) or None


def norwegian_offset(moment: datetime) -> str:
    """+02:00 from the last Sunday of March to the last Sunday of October, else +01:00; needs no time zone files."""
    start, end = (_last_sunday(moment.year, month) for month in (3, 10))
    naive = moment.replace(tzinfo=None)
    return "+02:00" if start + timedelta(hours=2) <= naive < end + timedelta(hours=3) else "+01:00"


def show_date(value: str) -> str:
    """02.06.2026, 06.2026 or 2026; anything else as it is."""
    match = _ISO.fullmatch(value)
    if match is None:
        return value
    return f"{match[3]}.{match[2]}.{match[1]}" if match[3] else f"{match[2]}.{match[1]}"


def show_moment(value: str) -> str:
    """02.06.2026 kl. 08.30."""
    match = _STORED_MOMENT.fullmatch(value)
    return f"{show_date(match[1])} kl. {match[2]}.{match[3]}" if match else show_date(value)


def is_date(value: str) -> bool:
    """Whether this is a date, whole or in part, as answers hold it, and one that is in the calendar."""
    return _iso(value) is not None


def _date(text: str, today: date) -> str | None:
    if text in ("i dag", "idag"):
        return today.isoformat()
    if text in ("i går", "igår"):
        return (today - timedelta(days=1)).isoformat()
    iso = _iso(text)
    if iso is not None:
        return iso
    match = _DAY.fullmatch(text) or _DAY_TIGHT.fullmatch(text)
    if match:
        return _whole(_year(match[3], today), int(match[2]), int(match[1]))
    match = _MONTH.fullmatch(text)
    if match:
        return f"{match[2]}-{int(match[1]):02d}" if 1 <= int(match[1]) <= 12 and _is_year(int(match[2])) else None
    match = _DAY_OF_YEAR.fullmatch(text)
    return _whole(today.year, int(match[2]), int(match[1])) if match else None


def _iso(text: str) -> str | None:
    if _YEAR.fullmatch(text):
        return text if _is_year(int(text)) else None
    match = _ISO.fullmatch(text)
    if match is None or not 1 <= int(match[2]) <= 12 or not _is_year(int(match[1])):
        return None
    return _whole(int(match[1]), int(match[2]), int(match[3])) if match[3] else text


def _year(text: str, today: date) -> int:
    if len(text) == 4:
        return int(text)
    year = today.year - today.year % 100 + int(text)
    return year if year <= today.year + _AHEAD else year - 100


def _is_year(year: int) -> bool:
    return _FIRST_YEAR <= year <= _LAST_YEAR


def _whole(year: int, month: int, day: int) -> str | None:
    if not (_is_year(year) and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime.fromisoformat(f"{year:04d}-{month:02d}-31T00:00:00")
    return last - timedelta(days=(last.weekday() + 1) % 7)
