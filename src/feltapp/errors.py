"""The kinds of error that feltapp tells apart.

`UserError`: the person can mend it, shown beside the field or button.  `Trouble`: the world is in the way (no
network, full disk, locked file); shown in a banner and tried again.  Anything else that escapes is a bug.
Errors carry a stable code and ids, never what somebody wrote: docs/adr/0001.  The words live in `ui/text.py`.
"""


class FeltappError(Exception):
    """Base of the two expected kinds; `code` is stable, `details` hold ids, names of fields and numbers only."""

    def __init__(self, code: str, /, **details: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value}" for name, value in sorted(self.details.items()))])


class UserError(FeltappError):
    """Something the medarbeider can mend; `field` is the path of the answer it concerns, or empty."""

    def __init__(self, code: str, /, *, field: str = "", **details: str | int) -> None:
        super().__init__(code, **details)
        self.field = field


class Trouble(FeltappError):
    """The world is in the way; the same call may succeed later."""
