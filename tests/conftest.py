"""What every test run shares: the Hypothesis profiles and a Qt without a screen.

Holds no fixtures: a fixture stands beside the tests that use it.
`dev` is for the one who writes, `ci` for `make test`, `nightly` for a long look.
FELTAPP_SPRAAK lets a run speak another language, as a session is told to: tests/journey/test_languages.py.
"""

import os
from datetime import timedelta

from hypothesis import HealthCheck, Phase, settings

from feltapp.bootstrap.spraak import speak_as_told

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
speak_as_told()

settings.register_profile("dev", max_examples=50, deadline=None)
# The machine that runs the tests may be slow or busy: time limits stand in `make bench`, not here.
settings.register_profile(
    "ci", max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("nightly", max_examples=5000, deadline=timedelta(seconds=30), phases=tuple(Phase))
settings.load_profile("dev")
