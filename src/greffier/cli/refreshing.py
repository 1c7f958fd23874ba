"""`greffier draft --refresh`: the same draft again from the record of now, and what has changed."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from greffier.cli import filing, opened, streams
from greffier.cli.choosing import choices_in, worded
from greffier.cli.draft import document_labels, formats
from greffier.cli.refreshed import print_page
from greffier.cli.words import refreshing as words
from greffier.drafting.kinds import KINDS
from greffier.drafting.refreshing import compared
from greffier.drafting.sources import Sources, decoded
from greffier.record.access import LEVELS
from greffier.register.drafts.basis import basis_of, still
from greffier.register.drafts.making import LANGUAGES, drafted_as
from greffier.register.drafts.subjects import subject_again
from greffier.register.drafts.witness import Witness
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.cli.opened import View
    from greffier.drafting.refreshing import Refreshed
    from greffier.drafting.sources import Asked

__all__ = ["run"]

SCHEMA = "greffier.draft-refresh/1"
OTHERS = ("kind", "session", "of", "original")
"""What the file of sources says itself."""


class State(Struct, frozen=True):
    """What became of a file since it was drafted: `as_drafted`, `edited` or `missing`."""

    name: str
    state: str


def run(arguments: Namespace) -> int:
    """Draft again and tell what changed: 0 nothing, 1 something. Files are written only where --out says."""
    said = [f"--{name}" if name != "kind" else "DOCUMENT" for name in OTHERS if getattr(arguments, name)]
    if said:
        raise RegisterError("bad_value", words.NOT_BESIDE.format(options=", ".join(said)))
    before = _read(arguments.refresh)
    _check(arguments.refresh, before.asked)
    arguments.audience = arguments.audience or before.asked.audience
    with opened.viewed(arguments) as view, worded():
        after, found = _again(arguments, view, before)
    states = _states(Path(arguments.refresh).parent, before)
    if arguments.json:
        shape = _as_json(before, after, found, states)
        streams.write_bytes(msgspec.json.encode(shape) + b"\n")
    else:
        print_page(before, after, found, {one.name: one.state for one in states})
    return int(bool(found))


def _again(arguments: Namespace, view: View, before: Sources) -> tuple[Sources, Refreshed]:
    """The sources of the same draft now, and what is otherwise in them."""
    as_of = opened.day(arguments.as_of) if arguments.as_of else before.asked.as_of
    asked = replace(
        before.asked,
        as_of=as_of,
        date=as_of or before.asked.date,
        audience=view.audience,
        symbol=arguments.symbol or before.asked.symbol,
        standard=arguments.standard or before.asked.standard,
    )
    subject = subject_again(view, asked.cell, asked.subject)
    basis = basis_of(view, subject, asked.as_of)
    asked.choices = (
        choices_in(arguments.choose, basis.fold)
        if arguments.choose is not None
        else still(before.asked.choices, basis.fold)
    )
    facts = basis.facts(view.register.database, asked.date, asked.choices)
    made = drafted_as(asked, facts, basis.subject)
    after = Witness(view, basis.fold, document_labels).sources(made, asked, facts.chosen)
    if arguments.out is not None:
        forms = formats(arguments.to) if arguments.to else [one.format for one in before.files]
        filing.put(Path(arguments.out), made, formats(",".join(forms)), after, over=arguments.replace)
    return after, compared(before, after)


def _read(path: str) -> Sources:
    try:
        return decoded(Path(path).read_bytes())
    except (OSError, msgspec.MsgspecError) as error:
        message = error.strerror if isinstance(error, OSError) else str(error)
        where = streams.printable(path)
        raise RegisterError("bad_value", words.NO_SOURCES.format(path=where, message=message)) from error


def _check(path: str, asked: Asked) -> None:
    """Refuse what no command can have asked for: the file may be anybody's. Raises RegisterError."""
    for said, allowed in ((asked.kind, KINDS), (asked.language, LANGUAGES), (asked.audience, LEVELS)):
        if said not in allowed:
            message = words.NOT_ASKED.format(said=said, allowed=", ".join(allowed))
            raise RegisterError("bad_value", words.NO_SOURCES.format(path=path, message=message))
    for day in (asked.date, asked.as_of):
        if day is not None:
            opened.day(day)


def _states(folder: Path, before: Sources) -> list[State]:
    found = []
    for one in before.files:
        path = folder / Path(one.name).name  # beside the file of sources, whatever that says
        try:
            same = hashlib.sha256(path.read_bytes()).hexdigest() == one.sha256
            found.append(State(one.name, "as_drafted" if same else "edited"))
        except OSError:
            found.append(State(one.name, "missing"))
    return found


def _as_json(before: Sources, after: Sources, found: Refreshed, states: list[State]) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "asked": after.asked,
        "before": {"date": before.asked.date, "as_of": before.asked.as_of, "known": before.known},
        "after": {"date": after.asked.date, "as_of": after.asked.as_of, "known": after.known},
        "changed": bool(found),
        "changes": found,
        "files": states,
    }
