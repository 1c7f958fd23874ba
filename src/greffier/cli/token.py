"""`greffier token`: tokens of the API for an account, each shown once."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from greffier.cli.serve import SETTINGS, tables
from greffier.cli.words import serving as words
from greffier.register.errors import RegisterError
from greffier.register.opening import writing_register

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.site.api.models import Token

__all__ = ["run"]

SCHEMA = "greffier.tokens/1"


def run(arguments: Namespace) -> int:
    """Make, list or revoke tokens."""
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS  # first, for Django is set up once in a process
    with writing_register("greffier token", create=True):
        pass  # the folder is there, and the site's database beside the register
    tables()
    if arguments.action == "list":
        _list(arguments)
        return 0
    if arguments.action == "revoke":
        print(words.ACCESS_REVOKED.format(begins=_revoked(arguments)))
        return 0
    token, secret = _made(arguments)
    if arguments.json:
        print(json.dumps({"schema": SCHEMA, "token": secret, **_shaped(token)}, ensure_ascii=False))
        return 0
    print(secret)
    return 0


def _made(arguments: Namespace) -> tuple[Token, str]:
    from greffier.site.accounts.people import account
    from greffier.site.api.tokens import DAYS, make_token

    if arguments.account is None:
        raise RegisterError("bad_value", words.FOR_NEEDED)
    scopes = [one for said in arguments.scope or () for one in said.split(",")]
    days = arguments.days if arguments.days is not None else DAYS
    try:
        return make_token(account(arguments.account), arguments.name or words.UNNAMED, scopes, days)
    except ValueError as error:
        raise RegisterError("bad_value", f"token add: {error}") from None


def _revoked(arguments: Namespace) -> str:
    """How the token began that was revoked. Raises RegisterError for none, or more than one."""
    from greffier.site.api.tokens import revoke_token, tokens_beginning

    found = tokens_beginning(arguments.name or "")
    if len(found) != 1:
        listed = ", ".join(one.begins for one in found) or words.NO_ACCESS
        raise RegisterError("ambiguous" if found else "not_found", words.ONE_ACCESS.format(listed=listed))
    revoke_token(found[0])
    return found[0].begins


def _list(arguments: Namespace) -> None:
    from greffier.site.accounts.people import account
    from greffier.site.api.tokens import tokens_of

    found = tokens_of(account(arguments.account) if arguments.account is not None else None)
    listed = [_shaped(one) for one in found]
    if arguments.json:
        print(json.dumps({"schema": SCHEMA, "tokens": listed}, ensure_ascii=False))
        return
    for one in listed:
        print(words.ACCESS_LINE.format(**{**one, "scopes": ",".join(one["scopes"])}).rstrip())
    if not listed:
        print(words.NO_ACCESSES)


def _shaped(token: Token) -> dict[str, Any]:
    """A token without its secret. Times are ISO, UTC."""
    from greffier.site.api.tokens import state_of

    return {
        "begins": token.begins,
        "name": token.name,
        "account": token.account.get_username(),
        "scopes": token.scopes.split(),
        "made": token.made.isoformat(timespec="seconds"),
        "expires": token.expires.isoformat(timespec="seconds") if token.expires else None,
        "used": token.used.isoformat(timespec="seconds") if token.used else None,
        "state": state_of(token),
    }
