"""The one error of the register, in the user's terms."""

from __future__ import annotations

__all__ = ["CODES", "RegisterError"]

CODES = (
    "no_register",
    "newer_format",
    "locked",
    "crowded",
    "disk_full",
    "damaged",
    "settings",
    "not_found",
    "ambiguous",
    "begin_again",
    "gone",
    "not_allowed",
    "bad_bundle",
    "bad_value",
    "unsupported",
)
"""What can be wrong; each is explained in `docs/register.md`."""


class RegisterError(Exception):
    """Something that the register cannot or may not do: `code` is one of CODES, `message` says what and what is allowed.

    The message is English. `says` names the same in the words of other languages (`api-detail-…` of the site), which
    `given` is put into.
    """

    def __init__(self, code: str, message: str, says: str = "", **values: str | int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.says = says
        self.given = values
