"""What the commands take: nothing heavy is imported here."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter

import greffier
from greffier.cli import messages

__all__ = ["build_parser"]


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
    made["symbol"].add_argument("raws", nargs="+", metavar=messages.RAW, help=messages.HELP_RAWS)
    made["symbol"].add_argument("--json", action="store_true", help=messages.HELP_JSON)
    return parser
