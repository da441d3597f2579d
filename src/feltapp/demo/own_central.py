"""The sentral of a story: the production one, in the story's time.  Nothing else differs from `feltapp sentral`."""

from collections.abc import Sequence

from feltapp.demo.klokke import clock_of
from feltapp.server.run import serve


def run(clock: str, arguments: Sequence[str]) -> int:
    """Be sentral."""
    return serve(arguments, clock=clock_of(clock))
