"""`greffier demo`: the example documents, read; and the trail of one body through all of them."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, NamedTuple

from greffier.cli import inputs, messages, streams
from greffier.cli.outline import heading, kind_of
from greffier.cli.wording import claim_words, shorten
from greffier.treaties import available, load

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator

    from greffier.cli.streams import Palette
    from greffier.reading.models import Claim

__all__ = ["run"]

MOST = 5  # steps of a kind that are shown
LABEL = max(map(len, messages.DEMO_STEPS.values()))


class Step(NamedTuple):
    """One thing that one document says of a body."""

    success: inputs.Success
    claim: Claim

    @property
    def kind(self) -> str:
        """The kind of the claim."""
        return kind_of(self.claim)

    @property
    def passage(self) -> str:
        """The words of the document."""
        return self.success.text[self.claim.start : self.claim.end]

    @property
    def words(self) -> str:
        """What is told; of an endorsement also the document that makes it."""
        words = claim_words(self.claim)
        if self.kind != "endorsement":
            return words
        told = self.success.reading.document
        kind = told.kind.replace("_", " ")
        document = f"{kind} {told.number}" if told.number is not None else ", ".join(told.symbols)
        return messages.DEMO_IN.format(document=document, words=words)

    @property
    def same(self) -> object:
        """What documents that agree have in common: of a session its days and its status."""
        days = getattr(self.claim, "dates", None)
        return (days.start, days.end, getattr(self.claim, "status", "")) if days is not None else self.words

    @property
    def place(self) -> str:
        """Where they stand: `note.txt 120–140`."""
        return f"{self.success.reading.source.path} {self.claim.start}–{self.claim.end}"

    @property
    def when(self) -> str:
        """The day that it tells of; what tells of none comes first."""
        days = getattr(self.claim, "dates", None) or getattr(self.claim, "of", None)
        return getattr(days, "start", None) or ""


def run(_: Namespace) -> int:
    """Read the examples and show them."""
    paint = streams.palette(sys.stdout)
    start = time.perf_counter()
    successes = read_examples()
    milliseconds = 1000 * (time.perf_counter() - start)
    title = messages.DEMO_TITLE.format(count=len(successes), milliseconds=milliseconds)
    print(paint.paint("strong", title), end="\n\n")
    for success in successes:
        print("\n".join(heading(success.reading, paint)), end="\n\n")
    print("\n".join(trail_lines(successes, paint)), end="\n\n")
    print(messages.DEMO_NEXT)
    return 0


def read_examples() -> list[inputs.Success]:
    """All example documents in the order of their names, each named by its file alone."""
    successes = []
    with as_file(files("greffier") / "examples") as folder:
        for path in sorted(folder.glob("*.txt")):
            outcome = inputs.attempt(str(path))
            if not isinstance(outcome, inputs.Success):
                raise RuntimeError(f"{path.name}: {outcome.error.message}")  # a broken installation
            outcome.reading.source.path = path.name
            successes.append(outcome)
    return successes


def trail_lines(successes: list[inputs.Success], paint: Palette) -> Iterator[str]:
    """What the documents say of the body of which they say most kinds of things, place by place."""
    trails: dict[str, list[Step]] = defaultdict(list)
    for success in successes:
        for claim in success.reading.claims:
            if body := body_of(claim):
                trails[body].append(Step(success, claim))
    if not trails:
        return
    body = max(trails, key=lambda name: (len({step.kind for step in trails[name]}), len(trails[name])))
    yield paint.paint("title", messages.DEMO_TRAIL.format(name=name_of(body), body=body))
    for kind, label in messages.DEMO_STEPS.items():
        said = together(step for step in trails[body] if step.kind == kind)
        for words, steps in said[:MOST]:
            yield f"  {paint.paint('kind', f'{label:<{LABEL}}')} {words}"
            yield f"  {'':<{LABEL}} «{shorten(steps[0].passage, 90)}»"
            places = messages.DEMO_ALSO.join(step.place for step in steps)
            yield f"  {'':<{LABEL}} {paint.paint('place', places)}"
        if len(said) > MOST:
            yield f"  {'':<{LABEL}} {messages.DEMO_MORE.format(count=len(said) - MOST)}"


def together(steps: Iterable[Step]) -> list[tuple[str, list[Step]]]:
    """The steps by what they say, so that documents that agree are cited together; in the order of time.

    The fullest wording stands for them all, its own passage first.
    """
    said: dict[object, list[Step]] = defaultdict(list)
    for step in steps:
        said[step.same].append(step)
    groups = [sorted(group, key=lambda step: -len(step.words)) for group in said.values()]
    return [(group[0].words, group) for group in sorted(groups, key=lambda group: group[0].when)]


def name_of(body: str) -> str:
    """The English name of a body, as its treaty has it; its symbol where no treaty has it."""
    for key in available():
        found = load(key).bodies.get(body)
        if found is not None:
            return found.names.get("en", body)
    return body


def body_of(claim: Claim) -> str | None:
    """The body that a claim tells a step of, if it tells one."""
    if kind_of(claim) not in messages.DEMO_STEPS:
        return None
    told = getattr(claim, "of", claim)
    return getattr(told, "body", None)
