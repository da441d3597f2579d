"""What sentral tells those who run it: one line per call, and counts for `/metrics`.

A line has the request's own id, the route as it is written in the code, status, time, bytes and a pseudonym of the
device.  Never a body, a name, an address or what stood after a question mark: security brief §7.
"""

import hashlib
import logging
import threading
from collections import Counter, defaultdict

log = logging.getLogger("feltapp.sentral")
_PSEUDONYM = 8


def pseudonym(device: str, secret: bytes) -> str:
    """The same for the same device, and of no use elsewhere."""
    if not device:
        return "-"
    return hashlib.blake2b(device.encode(), key=secret, digest_size=_PSEUDONYM // 2).hexdigest()


class Counts:
    """Calls by route and status.  Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: Counter[tuple[str, int]] = Counter()
        self._seconds: defaultdict[str, float] = defaultdict(float)

    def saw(self, route: str, status: int, seconds: float) -> None:
        """One call is over."""
        with self._lock:
            self._calls[route, status] += 1
            self._seconds[route] += seconds

    def lines(self) -> list[str]:
        """In the text format that Prometheus reads."""
        with self._lock:
            calls, seconds = sorted(self._calls.items()), sorted(self._seconds.items())
        found = [f'feltapp_kall_total{{rute="{route}",status="{status}"}} {count}' for (route, status), count in calls]
        return found + [f'feltapp_kall_sekunder_total{{rute="{route}"}} {total:.6f}' for route, total in seconds]
