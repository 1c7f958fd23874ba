"""Generated resolutions in six languages, as texts that are read and folded: what drafts of acts are made from."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import strategies as st

from greffier.documents.text import document_from
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Facts
from greffier.drafting.papers import papers_of
from greffier.drafting.wording import Name, Wording, wording
from greffier.reading import read
from greffier.record import evidence, fold
from greffier.treaties import load
from greffier.treaties.world import LANGUAGES

__all__ = ["LANGUAGES", "UNTOC", "acts", "drafter", "later", "register"]

UNTOC = load("untoc")
GROUPS = ("CTOC/COP/WG.6", "CTOC/COP/WG.4", "CTOC/COP/WG.7")


def sentences(language: str) -> dict[str, Any]:
    """The words that acts in a language are made of."""
    path = Path(__file__).parent / "acts" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@st.composite
def acts(draw: st.DrawFn, language: str) -> str:
    """Resolution 12/N: recitals, operative paragraphs, an annex of recommendations, in the words of a language."""
    words, word = sentences(language), wording(language, UNTOC, "resolution")
    group = draw(st.sampled_from(GROUPS))
    start = draw(st.dates(min_value=date(2023, 1, 1), max_value=date(2024, 1, 1))).isoformat()
    told = {
        "group": word.grammar.body(group),
        "session": word.grammar.gathering("meeting", draw(st.none() | st.integers(2, 30))),
        "days": word.grammar.days(start, start),
        "symbol": Name({"nom": f"{group}/2023/{draw(st.integers(2, 9))}"}),
        "decision": word.grammar.decision(
            draw(st.sampled_from(("resolution", "decision"))), f"{draw(st.integers(2, 11))}/{draw(st.integers(1, 9))}"
        ),
    }  # fmt: skip

    def some(name: str) -> list[str]:
        return [
            text.format(**told)
            for text in draw(st.lists(st.sampled_from(words[name]), min_size=1, unique=True))
        ]

    number = word.grammar.decision("resolution", f"12/{draw(st.integers(1, 9))}")
    operative = [words["endorses"].format(**told), *some("operative")]
    listed = draw(st.booleans())
    return "\n\n".join(
        [
            word.say("number", decision=number).text,
            words["title"],
            word.say("formula", body=word.grammar.body("CTOC/COP")).text,
            *some("recitals"),
            *_numbered(word, "paragraph", operative, last=not listed),
            *(_list(word, words, len(operative) + 1) if listed else ()),
            word.text("annex.alone"),
            words["annex"].format(**told),
            *_numbered(word, "item", some("recommendations"), last=True),
        ]
    )


def later(language: str, act: str, paragraph: int) -> str:
    """Resolution 13/1, which cites a paragraph of an act."""
    words, word = sentences(language), wording(language, UNTOC, "resolution")
    number = act.partition("\n")[0].split("12/")[1][:1]
    decision = word.grammar.decision("resolution", f"12/{number}")
    said = words["later"].format(decision=decision, paragraph=paragraph)
    return "\n\n".join(
        [
            word.say("number", decision=word.grammar.decision("resolution", "13/1")).text,
            words["title"],
            word.say("formula", body=word.grammar.body("CTOC/COP")).text,
            words["recitals"][1],
            *_numbered(word, "paragraph", [said], last=True),
        ]
    )


def _numbered(word: Wording, kind: str, texts: Sequence[str], *, last: bool) -> list[str]:
    """Paragraphs or items with their markers; the last of a text ends with a full stop."""
    ends = [word.text("gap.item", gap="")] * len(texts)
    ends[-1] = word.text("quoting.stop") if last else ends[-1]
    return [
        f"{word.grammar.marker(kind, n)} {text}{end}"
        for n, (text, end) in enumerate(zip(texts, ends, strict=True), 1)
    ]


def _list(word: Wording, words: dict[str, Any], number: int) -> list[str]:
    marker = word.grammar.marker("paragraph", number)
    return [f"{marker} {words['announced']}", *_numbered(word, "item", words["items"], last=True)]


def register(texts: Iterable[tuple[str, str]], treaty: str = "untoc") -> Facts:
    """The record of some texts of a treaty, with the texts themselves."""
    readings = []
    for name, text in texts:
        document = document_from(text.encode(), name)
        reading: dict[str, Any] = msgspec.to_builtins(read(document))
        _, claims = evidence(reading, sha256=sha256(text.encode()).hexdigest())
        readings.append((claims, reading["parts"], document.text))
    made = fold([claim for claims, _, _ in readings for claim in claims], {treaty: load(treaty)})
    return Facts(made, load(treaty), "2026-01-01", papers=papers_of(made, readings))


def drafter(facts: Facts, language: str, kind: str) -> Drafter:
    """A drafter of a kind of document with its own gaps."""
    own = Facts(facts.fold, facts.treaty, facts.as_of, papers=facts.papers)
    return Drafter(own, wording(language, facts.treaty, kind))
