"""What a session reads before anybody has typed a passphrase, so that nobody waits for it afterwards."""

from feltapp.bootstrap.opener import ProfileOpener
from feltapp.clock import SystemClock
from feltapp.pdf.style import fonts


def test_the_fonts_of_paper_are_read_before_the_first_plan_is_looked_at() -> None:
    fonts.cache_clear()
    ProfileOpener(SystemClock())
    read = fonts.cache_info().misses
    for bold in (False, True):
        fonts(bold)
    assert (read, fonts.cache_info().misses) == (2, 2)
