"""Find a function by name when it is needed, so that starting up imports nothing it does not use.

The one exception to «no imports inside functions»: `feltapp` without arguments must not load the server, the demo, the
store or HTTP before the lock screen shows (tests/journey/test_start.py).
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def later(name: str) -> Callable[..., Any]:
    """The function that `package.module:function` names; imports it now."""
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found
