"""What a reading says by the way: warnings, what a decision is about, a request to meet one after the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .absences import absences
from .keys import canonical
from .outlines import outline
from .wording import Wording, wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = ["asides"]

LONGEST = 200
"""Characters of what a decision is about that are kept: titles are shorter, sentences that run on are not."""


def asides(reading: Mapping[str, Any], folder: Path | None = None) -> Iterator[dict[str, Any]]:
    """Further claims of one reading, in the shape of the contract's; `folder` holds further treaties."""
    for warning in reading["warnings"]:
        yield {"kind": "warning", "code": warning["code"], "part": "", **_place(warning)}
    yield from absences(reading["claims"])
    parts = outline(reading)
    if parts is not None:
        yield parts
    words = wording(reading["document"]["language"])
    if words is None:
        return
    texts = {part["id"]: part["text"] for part in reading["parts"]}
    cited: dict[str, list[Any]] = {}
    for claim in reading["claims"]:
        if claim["kind"] == "decision":
            cited.setdefault(claim["part"], []).append(claim)
        elif claim["kind"] == "agenda_item" and words.joint_report.search(claim["title"]):
            yield {"kind": "joint_report", "part": claim["part"], **_place(claim)}
    language = reading["document"]["language"]
    for part, decisions in cited.items():
        text = texts.get(part, "")
        yield from _named(text, decisions, words)
        # With several decisions in one part it is not sure which of them asks.
        if len({canonical(claim["decision"]) for claim in decisions}) == 1 and words.consecutive.search(text):
            claim = decisions[0]
            bodies = _bodies(text, language, claim["decision"]["body"], folder)
            if len(bodies) > 1:
                yield {
                    "kind": "request",
                    "decision": claim["decision"],
                    "bodies": bodies,
                    "what": "consecutive",
                    "part": part,
                    **_place(claim),
                }


def _place(claim: Mapping[str, Any]) -> dict[str, int]:
    return {"start": claim["start"], "end": claim["end"]}


def _named(text: str, decisions: list[Any], words: Wording) -> Iterator[dict[str, Any]]:
    """What the text of a part says the decisions that it cites are about."""
    at = 0
    for claim in decisions:
        number = claim["decision"]["number"]
        found = re.compile(rf"(?<![\w/]){re.escape(number)}(?![\w/])").search(text, at)
        if found is None:
            continue
        at = found.end()
        about = words.about.match(text, at)
        if about is not None:
            named = " ".join(words.about_ends.split(_group(about))[0].split())[:LONGEST]
            decision = claim["decision"]
            yield {
                "kind": "named",
                "decision": decision,
                "words": named,
                "part": claim["part"],
                **_place(claim),
            }


def _group(match: re.Match[str]) -> str:
    return next(text for text in match.groups() if text is not None)


def _bodies(text: str, language: str, owner: str | None, folder: Path | None) -> list[str]:
    """The subsidiary bodies of the owner of a decision that a text names, sorted."""
    from greffier.reading.lexicon import lexicon
    from greffier.reading.tokens import bodies_named
    from greffier.treaties import available, load

    for key in available(folder):
        treaty = load(key, folder)
        if owner in treaty.bodies:
            words = lexicon(key, language, str(folder) if folder is not None else None)
            named = bodies_named(text, words)
            return sorted(body for body in named if treaty.bodies[body].parent == owner)
    return []
