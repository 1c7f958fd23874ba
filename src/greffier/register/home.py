"""Where a register lives: one folder, and the database that its evidence is kept in. Django is not needed to know."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from msgspec import Struct

from greffier.record.access import LEVELS, PUBLIC
from greffier.register.errors import RegisterError

__all__ = ["DEMONSTRATION", "Home", "database_url", "home", "open_home"]

DEMONSTRATION = "demonstration"
"""A file of the folder that says that what the register tells is invented."""


class Home(Struct, frozen=True):
    """The folder of a register: `register.db`, `sources/`, `treaties/`, `settings.toml`, `format`."""

    folder: Path
    audience: str = PUBLIC
    actor: str | None = None

    @property
    def sources(self) -> Path:
        """The bytes of every source, named by their digest."""
        return self.folder / "sources"

    @property
    def treaties(self) -> Path:
        """Treaties that the user added to those that are shipped."""
        return self.folder / "treaties"

    @property
    def own_treaties(self) -> Path | None:
        """The same, where there are any."""
        return self.treaties if self.treaties.is_dir() else None

    @property
    def demonstration(self) -> bool:
        """Whether `greffier demo` made it: then what it tells is invented."""
        return (self.folder / DEMONSTRATION).is_file()

    @property
    def database(self) -> Path:
        """The database file, where the engine is SQLite."""
        return self.folder / "register.db"


def home() -> Path:
    """The folder of the register: `$GREFFIER_HOME`, else a folder of the user's data."""
    named = os.environ.get("GREFFIER_HOME")
    if named:
        return Path(named).expanduser().absolute()
    data = os.environ.get("XDG_DATA_HOME")
    base = Path(data) if data else Path.home() / ".local" / "share"
    return base / "greffier"


def database_url() -> str | None:
    """The address of a database server; None where the database is a file of the folder."""
    return os.environ.get("DATABASE_URL") or None


def open_home(folder: Path | None = None) -> Home:
    """The register's folder with its settings. Raises RegisterError where `settings.toml` is wrong."""
    where = folder if folder is not None else home()
    settings = _settings(where / "settings.toml")
    audience = settings.pop("audience", PUBLIC)
    actor = settings.pop("actor", None)
    settings.pop("site", None)  # the site's own choices, which it reads itself
    if settings:
        raise RegisterError(
            "settings",
            f"{where / 'settings.toml'}: {', '.join(settings)}: only audience, actor and [site] are allowed",
        )
    if audience not in LEVELS:
        raise RegisterError(
            "settings",
            f"{where / 'settings.toml'}, audience: {audience!r} is not allowed; allowed: {', '.join(LEVELS)}",
        )
    if actor is not None and not isinstance(actor, str):
        raise RegisterError("settings", f"{where / 'settings.toml'}, actor: it must be a text")
    return Home(where, str(audience), actor)


def _settings(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise RegisterError("settings", f"{path}: {error}") from None
