"""What an installation chooses for its site: `[site]` of `settings.toml` in the register's folder; and its secret key."""

from __future__ import annotations

import os
import secrets
import tomllib
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from greffier.register.errors import RegisterError
from greffier.register.home import home

__all__ = ["Archives", "Choices", "Mail", "Organization", "choices", "secret_key"]


class Organization(Struct, frozen=True, forbid_unknown_fields=True):
    """Accounts that an organization keeps, by OpenID Connect: `[[site.organizations]]`.

    `id` stands in addresses, `server` is the issuer, `client` and `secret` are what it knows this site by. Who signs in
    for the first time gets an account with `role`; without one, only accounts with the same e-mail address are let in.
    It speaks for no account above that role, never for an administrator's, and only for addresses of its `domains`
    (small letters) where they are named.
    """

    id: str
    name: str
    server: str
    client: str
    secret: str
    role: Literal["delegations", "secretariat"] | None = None
    domains: tuple[str, ...] = ()


class Mail(Struct, frozen=True, forbid_unknown_fields=True):
    """The server that sends letters (`[site.mail]`); without it they are files in `mail/` of the register's folder."""

    host: str
    port: int = 587
    user: str = ""
    password: str = ""
    tls: bool = True


class Archives(Struct, frozen=True, forbid_unknown_fields=True):
    """What is taken out of an archive that somebody sends (`[site.archives]`): files, bytes, how many times its own size.

    `greffier add` takes more, for it forgets each file; here each is kept on the disk until it is read.
    """

    files: Annotated[int, Meta(ge=1)] = 2000
    bytes: Annotated[int, Meta(ge=1)] = 1_000_000_000
    ratio: Annotated[int, Meta(ge=1)] = 50


class Choices(Struct, frozen=True, forbid_unknown_fields=True):
    """`hosts` are the names under which the site is reached; `address` is its public address, for links in feeds.

    `sender` is whom letters come from. Of the API one address may ask so many times a minute, and one token; it is counted in each process for itself.
    `per_minute` says the same of pages that are work to make, by the groups of `pace.toml`.
    """

    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    address: str | None = None
    sender: str = "greffier@localhost"
    mail: Mail | None = None
    organizations: tuple[Organization, ...] = ()
    requests_per_minute: int = 300
    requests_per_minute_with_token: int = 1200
    per_minute: dict[str, int] = {}
    archives: Archives = Archives()


def choices() -> Choices:
    """The choices of the register's folder. Raises RegisterError for what is not allowed in them."""
    path = home() / "settings.toml"
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8")).get("site", {})
        return msgspec.convert(said, Choices)
    except FileNotFoundError:
        return Choices()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise RegisterError("settings", f"{path}, [site]: {error}") from error


def secret_key() -> str:
    """The key that sessions are signed with: `secret` in the register's folder, made when it is first wanted."""
    given = os.environ.get("GREFFIER_SECRET_KEY")
    if given:
        return given
    path = home() / "secret"
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(64))
    except FileExistsError:
        pass  # another process was quicker; its key is the one
    return path.read_text(encoding="ascii").strip()
