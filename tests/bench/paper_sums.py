"""What the measured figures mean for a whole country: sums on paper, with every number that goes into them said.

Arithmetic and words only.  The assumptions are ours and on the high side; whoever knows better changes a line.
"""

from collections.abc import Mapping

LAPTOPS = 20_000
"""More than all who follow somebody up at home after a municipality's decision."""
MINUTES = 15
"""In which all of them come on the net on a bad morning."""
WRITTEN = 20
"""Revisions by one laptop on one working day."""
DAYS = 230
HOSTS = 4
_MEETING = "… sentral's processor time for one of them"
_DATABASE = "… PostgreSQL's processor time for one of them"
_ROW = "bytes per revision at sentral, PostgreSQL"

_TEXT = """\
One meeting in rush hour took {meeting:.1f} ms of sentral's processor and {database:.1f} ms of PostgreSQL's (above).
Suppose {laptops:,} laptops in the whole country, all on the net within {minutes} minutes:

- {laptops:,} × {both:.1f} ms = {work:.0f} s of processor in {window} s: **{cores:.1f} cores** at the worst, if all of
  Norway had one sentral.  Each municipality has its own: the largest tenth of it needs {tenth:.2f}.
- {laptops:,} × {written} revisions × {days} days × {size:.0f} B = **{disk:.0f} GB a year**, sealed.
- {hosts} hosts with a process each over one PostgreSQL: sentral's part falls to a {hosts}th and PostgreSQL's stays,
  {whole:.1f} ms → {part:.1f} ms a meeting, **{times:.1f} times** as many, until PostgreSQL's own cores are the limit.

Those who only wait for news hold a connection and no thread: 4,000 a process (`docs/drift/sentral.md`), so {waiting}
processes hold them all.  Not tried: a network with losses between them, and PostgreSQL on a machine of its own."""
_PROCESS_WAITS = 4_000


def text(rows: Mapping[str, Mapping[str, float]]) -> str:
    """The section, or what is missing for it."""
    meeting, database, size = (_median(rows, ending) for ending in (_MEETING, _DATABASE, _ROW))
    if meeting is None or database is None or size is None:
        return "Not worked out: rush hour over PostgreSQL has not been measured."
    both = meeting + database
    window = MINUTES * 60
    return _TEXT.format(
        meeting=meeting * 1000,
        database=database * 1000,
        both=both * 1000,
        laptops=LAPTOPS,
        minutes=MINUTES,
        window=window,
        work=LAPTOPS * both,
        cores=LAPTOPS * both / window,
        tenth=LAPTOPS / 10 * both / window,
        written=WRITTEN,
        days=DAYS,
        size=size,
        disk=LAPTOPS * WRITTEN * DAYS * size / 1e9,
        hosts=HOSTS,
        whole=meeting * 1000,
        part=hosts_cost(meeting, database, HOSTS) * 1000,
        times=meeting / hosts_cost(meeting, database, HOSTS),
        waiting=-(-LAPTOPS // _PROCESS_WAITS),
    )


def hosts_cost(meeting: float, database: float, hosts: int) -> float:
    """Seconds between two meetings that are done: the slower of the hosts together and the database alone."""
    return max(meeting / hosts, database)


def _median(rows: Mapping[str, Mapping[str, float]], ending: str) -> float | None:
    """Of the last row that is so called: over PostgreSQL where there are several."""
    found = [values for name, values in rows.items() if name.endswith(ending) and "PostgreSQL" in name]
    return found[-1].get("median") if found else None
