"""What the commands take: nothing heavy is imported here."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from functools import cache
from typing import Any

import greffier
from greffier.cli import messages
from greffier.cli.words import linting, serving

__all__ = ["build_parser"]

LEVELS = ("public", "delegations", "secretariat")
LISTS = ("bodies", "sessions", "documents", "decisions", "provisions", "participants")
TOKEN_ACTS = ("add", "list", "revoke")
ACCOUNT_ACTS = ("add", "list", "remove", "password", "reset")
ROLES = ("secretariat", "delegations", "administrator")
JUDGEMENTS = ("explain", "prefer", "misread", "same", "different", "revoke")
MOST_WORKERS = 64
FORMATS = ("akn", "text", "json")
CHANGES = ("accepted", "shown", "original")
STYLES = ("un", "bibtex", "ris")
STANDARDS = ("tagged", "ua-1", "a-2a")

Settings = dict[str, Any]


def _thing(name: str = "thing", **more: object) -> tuple[str, Settings]:
    return name, {"metavar": messages.THING, "help": messages.HELP_THING, **more}


def _language(text: str) -> str:
    """The code of a language. Raises ArgumentTypeError where it is none that documents are in."""
    from greffier.documents.language import told_apart

    if text not in told_apart():
        raise ArgumentTypeError(messages.NO_LANGUAGE.format(code=text, allowed=", ".join(told_apart())))
    return text


def _workers(text: str) -> int:
    """A number of processes; argparse tells the user of what is none."""
    number = int(text)
    if not 1 <= number <= MOST_WORKERS:
        raise ValueError
    return number


_workers.__name__ = messages.WORKERS


OPTIONS: dict[str, Settings] = {
    "json": {"action": "store_true", "help": messages.HELP_JSON_OUT},
    "audience": {"choices": LEVELS, "help": messages.HELP_AUDIENCE},
    "access": {"choices": LEVELS, "help": messages.HELP_ACCESS},
    "by": {"metavar": messages.NAME, "help": messages.HELP_BY},
    "reason": {"metavar": messages.WORDS, "required": True, "help": messages.HELP_REASON},
    "reference": {"metavar": messages.WORDS, "help": messages.HELP_REFERENCE},
    "date": {"metavar": messages.DATE, "help": messages.HELP_DATE},
    "as-of": {"metavar": messages.DATE, "help": messages.HELP_AS_OF},
    "known-at": {"metavar": messages.NUMBER, "type": int, "help": messages.HELP_KNOWN_AT},
    "style": {"choices": STYLES, "default": STYLES[0], "help": messages.HELP_STYLE},
    "language": {"metavar": messages.CODE, "type": _language, "help": messages.HELP_LANGUAGE},
    "of": {"metavar": messages.THING, "help": messages.HELP_OF},
    "limit": {"metavar": messages.NUMBER, "type": int, "default": 20, "help": messages.HELP_LIMIT},
    "kind": {"metavar": messages.WORD, "help": messages.HELP_KIND},
    "body": {"metavar": messages.THING, "help": messages.HELP_BODY},
    "year": {"metavar": messages.YEAR, "help": messages.HELP_YEAR},
    "addressee": {"metavar": messages.WORD, "help": messages.HELP_ADDRESSEE},
    "class": {"metavar": messages.WORD, "help": messages.HELP_CLASS},
    "offset": {"metavar": messages.NUMBER, "type": int, "default": 0, "help": messages.HELP_OFFSET},
    "csv": {"metavar": messages.FOLDER, "help": messages.HELP_CSV},
    "tmx": {"metavar": messages.FILE, "help": messages.HELP_TMX},
    "bundle": {"metavar": messages.FILE, "help": messages.HELP_BUNDLE},
    "fold": {"action": "store_true", "help": messages.HELP_FOLD},
    "restore": {"action": "store_true", "help": messages.HELP_RESTORE},
    "all": {"action": "store_true", "help": messages.HELP_ALL},
    "workers": {"metavar": messages.NUMBER, "type": _workers, "help": messages.HELP_WORKERS},
    "report": {"metavar": messages.FILE, "help": messages.HELP_REPORT},
    "session": {"metavar": messages.THING, "help": messages.HELP_SESSION},
    "lang": {"metavar": messages.CODES, "default": "en", "help": messages.HELP_LANG},
    "to": {"metavar": messages.FORMATS, "help": messages.HELP_DRAFT_TO},
    "out": {"metavar": messages.FOLDER, "help": messages.HELP_DRAFT_OUT},
    "symbol": {"metavar": messages.SYMBOL, "help": messages.HELP_DRAFT_SYMBOL},
    "original": {
        "metavar": messages.CODE,
        "type": _language,
        "help": messages.HELP_ORIGINAL,
    },
    "standard": {"choices": STANDARDS, "help": messages.HELP_STANDARD},
    "refresh": {"metavar": messages.FILE, "help": messages.HELP_REFRESH},
    "strict": {"action": "store_true", "help": messages.HELP_STRICT},
    "choose": {"metavar": messages.FILE, "help": messages.HELP_CHOOSE},
    "replace": {"action": "store_true", "help": messages.HELP_REPLACE},
    "today": {"metavar": messages.DATE, "help": messages.HELP_TODAY},
}

DRAFTED = (
    "note",
    "agenda",
    "annotated-agenda",
    "report",
    "resolution",
    "participants",
    "documents",
    "programme",
    "compendium",
    "followup",
)

REGISTER: dict[str, tuple[Any, ...]] = {
    "add": (
        ("paths", {"nargs": "+", "metavar": messages.PATH, "help": messages.HELP_PATHS}),
        "access by workers report json",
    ),
    "list": (("what", {"choices": LISTS, "help": messages.HELP_LIST}), "of all audience json"),
    "show": (_thing(), "as-of known-at audience json"),
    "trace": (_thing(), "audience json"),
    "check": (_thing(nargs="?"), "all audience json"),
    "missing": (_thing(nargs="?"), "today audience json"),
    "search": (
        ("words", {"nargs": "+", "metavar": messages.WORDS, "help": messages.HELP_WORDS}),
        "kind body session language year addressee class limit offset audience json",
    ),
    "cite": (_thing(), "style language audience"),
    "draft": (
        (
            "kind",
            {"nargs": "?", "choices": DRAFTED, "metavar": messages.DOCUMENT, "help": messages.HELP_DRAFTED},
        ),
        "session of lang as-of to out symbol original standard strict choose replace refresh audience json",
    ),
    "judge": (
        ("kind", {"choices": JUDGEMENTS, "metavar": messages.JUDGEMENT, "help": messages.HELP_JUDGEMENT}),
        ("targets", {"nargs": "+", "metavar": messages.TARGET, "help": messages.HELP_TARGETS}),
        "reason by date access json",
    ),
    "assert": (
        ("kind", {"metavar": messages.CLAIM_KIND, "help": messages.HELP_CLAIM_KIND}),
        ("keys", {"nargs": "+", "metavar": messages.KEY_VALUE, "help": messages.HELP_KEYS}),
        "reason reference by date access json",
    ),
    "withdraw": (
        ("source", {"metavar": messages.SOURCE, "help": messages.HELP_SOURCE}),
        "reason restore by json",
    ),
    "erase": (("source", {"metavar": messages.SOURCE, "help": messages.HELP_SOURCE}), "reason by json"),
    "export": ("csv bundle tmx audience",),
    "import": (("path", {"metavar": messages.FILE, "help": messages.HELP_IMPORT}), "json"),
    "rebuild": ("fold by json",),
    "verify": ("json",),
}
"""Command → its arguments, and the names of its options."""


@cache
def build_parser() -> ArgumentParser:
    """All commands with their arguments; the help of each ends with an example."""
    parser = ArgumentParser(
        prog="greffier",
        description=messages.ABOUT,
        epilog=messages.EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"greffier {greffier.__version__}")
    commands = parser.add_subparsers(metavar=messages.COMMAND, dest="command")
    made = {
        name: commands.add_parser(
            name,
            help=words["help"],
            description=words["description"],
            epilog=words["example"],
            formatter_class=RawDescriptionHelpFormatter,
        )
        for name, words in messages.COMMANDS.items()
    }
    made["read"].add_argument("paths", nargs="+", metavar=messages.PATH, help=messages.HELP_PATHS)
    made["read"].add_argument("--json", action="store_true", help=messages.HELP_JSON)
    made["text"].add_argument("path", metavar=messages.FILE, help=messages.HELP_FILE)
    made["convert"].add_argument("path", metavar=messages.FILE, help=messages.HELP_FILE)
    made["convert"].add_argument("--to", choices=FORMATS, required=True, help=messages.HELP_TO)
    made["convert"].add_argument("--out", metavar=messages.FILE, help=messages.HELP_OUT)
    made["convert"].add_argument("--schema", metavar=messages.FILE, help=messages.HELP_SCHEMA)
    for name in ("read", "text", "convert"):
        made[name].add_argument("--changes", choices=CHANGES, default=CHANGES[0], help=messages.HELP_CHANGES)
    made["symbol"].add_argument("raws", nargs="+", metavar=messages.RAW, help=messages.HELP_RAWS)
    made["symbol"].add_argument("--json", action="store_true", help=messages.HELP_JSON)
    made["lint"].add_argument("paths", nargs="+", metavar=messages.PATH, help=messages.HELP_PATHS)
    made["lint"].add_argument("--json", action="store_true", help=linting.HELP_JSON)
    made["lint"].add_argument("--language", metavar=messages.CODE, type=_language, help=linting.HELP_LANGUAGE)
    made["serve"].add_argument("--no-jobs", action="store_true", help=serving.HELP_NO_JOBS)
    made["serve"].add_argument("--port", type=int, default=8000, metavar=serving.PORT, help=serving.HELP_PORT)
    made["serve"].add_argument("--host", default="127.0.0.1", metavar=serving.HOST, help=serving.HELP_HOST)
    made["serve"].add_argument(
        "--behind-proxy", nargs="?", const="127.0.0.1", metavar=serving.PROXIES, help=serving.HELP_PROXY
    )
    _account(made["account"])
    _token(made["token"])
    _register(made)
    return parser


def _account(command: ArgumentParser) -> None:
    """What `greffier account` takes. A password is never among it."""
    command.add_argument(
        "action", choices=ACCOUNT_ACTS, metavar=serving.ACCOUNT_ACT, help=serving.HELP_ACCOUNT
    )
    command.add_argument("name", nargs="?", metavar=serving.ACCOUNT_NAME, help=serving.HELP_ACCOUNT_NAME)
    command.add_argument("--role", choices=ROLES, metavar=serving.ROLE, help=serving.HELP_ROLE)
    command.add_argument("--email", metavar=serving.EMAIL, help=serving.HELP_EMAIL)
    command.add_argument("--json", action="store_true", help=messages.HELP_JSON_OUT)


def _token(command: ArgumentParser) -> None:
    """What `greffier token` takes."""
    command.add_argument("action", choices=TOKEN_ACTS, metavar=serving.ACCESS_ACT, help=serving.HELP_ACCESS)
    command.add_argument("name", nargs="?", metavar=serving.ACCESS_NAME, help=serving.HELP_ACCESS_NAME)
    command.add_argument("--scope", action="append", metavar=serving.SCOPE, help=serving.HELP_SCOPE)
    command.add_argument("--for", dest="account", metavar=serving.FOR, help=serving.HELP_FOR)
    command.add_argument("--days", type=int, metavar=serving.DAYS, help=serving.HELP_DAYS)
    command.add_argument("--json", action="store_true", help=messages.HELP_JSON_OUT)


def _register(made: dict[str, ArgumentParser]) -> None:
    """What the commands of the register take."""
    for name, (*positional, options) in REGISTER.items():
        command = made[name]
        for argument, settings in positional:
            command.add_argument(argument, **settings)
        for option in options.split():
            command.add_argument(f"--{option}", **OPTIONS[option])
