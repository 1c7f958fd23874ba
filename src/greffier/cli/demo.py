"""`greffier demo`: the example documents in a register of their own, and what can be asked of it.

It never touches the user's register: it works in a temporary folder, or in the one that GREFFIER_DEMO names
(`make demo` names ./.demo), and in no database but a file there.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import tempfile
import time
from argparse import Namespace
from contextlib import contextmanager
from importlib import import_module
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from greffier.cli import inputs, streams
from greffier.cli.wording import count
from greffier.cli.words import keeping as words
from greffier.record.access import LEVELS, level_number
from greffier.register.adding import Added, Candidate, add
from greffier.register.forms.sources import document_name
from greffier.register.holdings import find
from greffier.register.home import DEMONSTRATION
from greffier.register.journal import Hand
from greffier.register.opening import writing_register

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["KEPT", "run"]

KEPT = "GREFFIER_DEMO"
"""Names the folder that the register of the demonstration is kept in."""
EXAMPLES = "untoc-*.txt"
CLOSED = ("bureau-note",)
"""What is for the secretariat only, by what is in its name."""
FOLLOWED = "CTOC/COP/WG.6:15"
LAST_DAY = "2030-12-01"
"""The day after the invented story ends: days that passed before it have passed."""
VIEWS = (
    (words.DEMO_BODIES, "listing", {"what": "bodies", "of": None}),
    (words.DEMO_SESSIONS, "listing", {"what": "sessions", "of": None}),
    (words.DEMO_TRACE.format(thing=FOLLOWED), "trace", {"thing": FOLLOWED}),
    (words.DEMO_CHECK, "check", {"thing": None, "all": False}),
    (words.DEMO_MISSING.format(day=LAST_DAY), "missing", {"thing": None, "today": LAST_DAY}),
)
"""Heading, the module of the command, what it is asked."""


def run(_: Namespace) -> int:
    """Add the examples, then show what other commands tell of them."""
    kept = os.environ.get(KEPT)
    if kept:
        show(Path(kept).absolute(), words.DEMO_KEPT.format(folder=shlex.quote(kept), command=command()))
        return 0
    with tempfile.TemporaryDirectory(prefix="greffier-demo-") as folder:
        show(Path(folder), words.DEMO_GONE)
    return 0


def command() -> str:
    """How the user calls Greffier: by its name, where that is found, else as it was called now."""
    called = sys.argv[0]
    return "greffier" if shutil.which("greffier") or Path(called).name != "greffier" else shlex.quote(called)


def show(folder: Path, end: str) -> None:
    """All of it, in a register in this folder."""
    with own_register(folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / DEMONSTRATION).write_text(words.DEMO_INVENTED, encoding="utf-8")
        add_examples()
        for title, module, asked in VIEWS:
            heading(title)
            import_module(f"greffier.cli.{module}").run(Namespace(**asked, audience="public", json=False))
    print(f"\n{end}")


@contextmanager
def own_register(folder: Path) -> Iterator[None]:
    """While this lasts, the register is the one in the folder, whatever the user's environment says."""
    ours = {"GREFFIER_HOME": str(folder), "DATABASE_URL": None}
    before = {name: os.environ.get(name) for name in ours}
    _set(ours)
    try:
        yield
    finally:
        _set(before)


def _set(values: dict[str, str | None]) -> None:
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def add_examples() -> None:
    """Add them, and print a line for each."""
    begun = time.perf_counter()
    added: list[tuple[Added, str]] = []
    with writing_register("greffier demo", create=True) as register:
        for level in LEVELS:
            found = add(
                register, examples(level), inputs.guarded, level=level_number(level), hand=Hand("demo")
            )
            for one in found:
                if not isinstance(one, Added):
                    raise RuntimeError(f"{one.source.path}: {one.error.message}")  # a broken installation
                added.append((one, find(register, one.sha256).language or ""))
    paint = streams.palette(sys.stdout)
    print(paint.paint("strong", words.DEMO_TITLE.format(count=len(added))))
    heading(words.DEMO_ADDED)
    for one, language in sorted(added, key=lambda pair: pair[0].name):
        print(row_of(one, language))
    closed = sum(one.level != LEVELS[0] for one, _ in added)
    print(words.DEMO_TIME.format(seconds=time.perf_counter() - begun, closed=closed))


def examples(level: str) -> Iterator[Candidate]:
    """The examples that are kept at a level, each named by its file alone."""
    with as_file(files("greffier") / "examples") as folder:
        for path in sorted(folder.glob(EXAMPLES)):
            closed = any(part in path.name for part in CLOSED)
            if level == (LEVELS[-1] if closed else LEVELS[0]):
                yield Candidate(path.name, path.read_bytes())


def row_of(one: Added, language: str) -> str:
    """One document, in a line."""
    return words.DEMO_ROW.format(
        document=document_name(one.work),
        kind=(one.kind or words.OUTCOMES[one.outcome]).replace("_", " "),
        language=language,
        claims=count("claims", one.claims) if one.kind else "",
        level="" if one.level == LEVELS[0] else words.DEMO_LEVEL.format(level=one.level),
        name=one.name,
    ).rstrip()


def heading(title: str) -> None:
    """A line that stands out."""
    paint = streams.palette(sys.stdout)
    print(f"\n{paint.paint('title', words.DEMO_HEADING.format(title=title))}\n")
