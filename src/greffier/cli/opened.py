"""The register as the commands open it: whose view, who signs."""

from __future__ import annotations

import getpass
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from greffier.record.access import level_number
from greffier.register.errors import RegisterError
from greffier.register.journal import Hand
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register, reading_register, writing_register

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

__all__ = ["View", "day", "hand_of", "today", "viewed", "written"]

TODAY = "today"


class View:
    """A register as an audience sees it."""

    def __init__(self, register: Register, audience: str | None) -> None:
        self.register = register
        self.audience = audience or register.home.audience
        self.level = level_number(self.audience)
        self.lookup = RegisterLookup(register.database, self.level)


@contextmanager
def viewed(arguments: Namespace) -> Iterator[View]:
    """The register to look into, with the audience that was asked for."""
    with reading_register() as register:
        yield View(register, getattr(arguments, "audience", None))


@contextmanager
def written(arguments: Namespace, *, create: bool = False) -> Iterator[tuple[Register, Hand]]:
    """The register to write in, and the hand that signs."""
    with writing_register(f"greffier {arguments.command}", create=create) as register:
        yield register, hand_of(arguments, register)


def hand_of(arguments: Namespace, register: Register) -> Hand:
    """Who writes: as said, as the settings have it, or the user of this machine."""
    return Hand(getattr(arguments, "by", None) or register.home.actor or user())


def user() -> str:
    """The name of the user of this machine. Raises RegisterError where there is none to be had."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        raise RegisterError(
            "bad_value", "nobody is named to sign: say --by NAME, or set actor in settings.toml"
        ) from None


def today() -> str:
    """The day of today, ISO."""
    return datetime.now(UTC).date().isoformat()


def day(said: str | None) -> str:
    """A day as said, or today, in that word or where nothing is said. Raises RegisterError for what is no day."""
    if said is None or said == TODAY:
        return today()
    try:
        return datetime.strptime(said, "%Y-%m-%d").replace(tzinfo=UTC).date().isoformat()
    except ValueError:
        raise RegisterError("bad_value", f"{said!r} is no day; write it like 2024-06-05") from None
