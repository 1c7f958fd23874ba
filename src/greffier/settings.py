"""The settings of Django: which apps there are, and which database the environment names."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from greffier.register.home import database_url, home

__all__ = ["DATABASES", "DEFAULT_AUTO_FIELD", "INSTALLED_APPS", "TIME_ZONE", "USE_TZ"]

FORM = (
    "postgresql://user:password@host:port/name, or postgresql:///name?host=/folder/of/the/socket, "
    "with #, / and ? in a name or password written as %23, %2F and %3F"
)


def database() -> dict[str, Any]:
    """The database of the register: the server that `DATABASE_URL` names, else a file in the register's folder."""
    url = database_url()
    if url is None:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": home() / "register.db"}
    return server(url)


def server(url: str) -> dict[str, Any]:
    """A PostgreSQL server by its address, as libpq reads it. Raises ImproperlyConfigured, and tells no password.

    >>> server("postgresql://clerk@localhost/register?sslmode=require")["OPTIONS"]
    {'sslmode': 'require'}
    """
    try:
        parts = urlsplit(url)
        port = parts.port
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError:
        # The error's own words may quote a piece of the password.
        raise ImproperlyConfigured(f"DATABASE_URL is not well formed: {FORM}") from None
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ImproperlyConfigured(
            f"DATABASE_URL begins with {parts.scheme or 'no scheme'}, and only postgresql is known: {FORM}. "
            "Without DATABASE_URL the register is a file in $GREFFIER_HOME."
        )
    name = unquote(parts.path.removeprefix("/"))
    if not name or parts.fragment:
        raise ImproperlyConfigured(f"DATABASE_URL names no database: {FORM}")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", None) or host_of(parts.netloc),
        "PORT": options.pop("port", None) or str(port or ""),
        "OPTIONS": options,
    }


def host_of(netloc: str) -> str:
    """The host, or the folder of a socket as %2Frun%2Fpostgresql; `urlsplit` would make its letters small."""
    place = netloc.rpartition("@")[2]
    address, bracket, _ = place.partition("]")
    return address.removeprefix("[") if bracket else unquote(place.partition(":")[0])


INSTALLED_APPS = ["greffier.register"]
DATABASES = {"default": database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
