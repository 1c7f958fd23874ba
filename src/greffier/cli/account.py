"""`greffier account`: who may sign in to the site, and as what."""

from __future__ import annotations

import getpass
import json
import os
import sys
from typing import TYPE_CHECKING

import msgspec

from greffier.cli.serve import SETTINGS, tables
from greffier.cli.words import serving as words
from greffier.register.errors import RegisterError
from greffier.register.opening import writing_register

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.site.accounts.people import Account

__all__ = ["run"]

SCHEMA = "greffier.accounts/1"


def run(arguments: Namespace) -> int:
    """Make, list or remove accounts, set a password."""
    if arguments.action != "list" and not arguments.name:
        raise RegisterError("bad_value", words.NAME_NEEDED.format(action=arguments.action))
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS  # first, for Django is set up once in a process
    with writing_register("greffier account", create=True):
        pass  # the folder is there, and the site's database beside the register
    tables()
    from greffier.site.accounts import people

    if arguments.action == "list":
        _list(people.accounts(), as_json=arguments.json)
        return 0
    print(_change(arguments))
    return 0


def _change(arguments: Namespace) -> str:
    """Do what is asked for; what was done."""
    from greffier.site.accounts import people
    from greffier.site.roles import ROLES

    name: str = arguments.name
    if arguments.action == "add":
        if arguments.role is None:
            raise RegisterError("bad_value", words.ROLE_NEEDED.format(allowed=", ".join(ROLES)))
        people.make(name, arguments.role, arguments.email or "", _password(name))
        return words.ADDED.format(name=name, role=arguments.role)
    user = people.account(name)
    if arguments.action == "remove":
        people.remove(user)
        return words.REMOVED.format(name=name)
    if arguments.action == "reset":
        return words.RESET.format(name=name, count=people.reset_factors(user))
    people.set_password(user, _password(name))
    return words.CHANGED.format(name=name)


def _password(name: str) -> str:
    """Asked for twice at a terminal, else the first line of standard input; never an argument, which others could see."""
    if not sys.stdin.isatty():
        given = sys.stdin.readline().rstrip("\r\n")
        if not given:
            raise RegisterError("bad_value", words.NOTHING_GIVEN)
        return given
    given = getpass.getpass(words.ASK.format(name=name))
    if getpass.getpass(words.ASK_AGAIN) != given:
        raise RegisterError("bad_value", words.THEY_DIFFER)
    return given


def _list(found: list[Account], *, as_json: bool) -> None:
    listed = msgspec.to_builtins(found)
    if as_json:
        print(json.dumps({"schema": SCHEMA, "accounts": listed}, ensure_ascii=False))
        return
    for one in listed:
        state = words.ACTIVE if one["active"] else words.CLOSED
        print(words.LINE.format(**{**one, "state": state, "factors": ", ".join(one["factors"])}).rstrip())
    if not listed:
        print(words.NO_ACCOUNTS)
