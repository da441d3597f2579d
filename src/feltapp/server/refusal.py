"""A call that sentral will not answer, with the code that the laptop gets to know and nothing more.

What a stranger may not see and what does not exist are refused in the same words: security brief §7.
"""

from feltapp.errors import FeltappError


class Refusal(FeltappError):
    """`status` is the HTTP status; over other ways than HTTP the code says the same."""

    def __init__(self, status: int, code: str, /, **details: str | int) -> None:
        super().__init__(code, **details)
        self.status = status


def not_found() -> Refusal:
    """For what is not there, and for what the caller may not know is there."""
    return Refusal(404, "finnes-ikke")


def not_allowed() -> Refusal:
    """For a caller who is known, and asks for something her role does not give."""
    return Refusal(403, "ikke-tilgang")


def unknown_caller() -> Refusal:
    """For a device, token or signature that does not hold."""
    return Refusal(401, "ukjent-enhet")


def malformed() -> Refusal:
    """For a call that is not one."""
    return Refusal(400, "ikke-forstaatt")
