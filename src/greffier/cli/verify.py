"""`greffier verify`: whether the register is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greffier.cli.opened import viewed
from greffier.cli.wording import count
from greffier.cli.words import keeping as words
from greffier.record.keys import canonical
from greffier.register.verifying import verify

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["run"]


def run(arguments: Namespace) -> int:
    """Check everything, and list what is wrong."""
    with viewed(arguments) as view:
        found = verify(view.register)
    if arguments.json:
        print(canonical(msgspec.to_builtins(found)))
        return int(bool(found.faults))
    sizes = {"sources": count("sources", found.sources), "entries": count("entries", found.entries)}
    form = words.NOT_WHOLE if found.faults else words.WHOLE
    print(form.format(faults=count("faults", len(found.faults)), **sizes))
    if found.head is not None:
        print(words.HEAD.format(digest=found.head))
    for fault in found.faults:
        print(f"  {fault}")
    return int(bool(found.faults))
