"""What the eye does not see changes nothing: line ends, wrapping, hyphens at line ends, look-alike letters, odd blanks.

Each example document is changed in such a way and read again; its claims must be the same, where they stand aside.
"""

from __future__ import annotations

import re
import textwrap
from functools import cache
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from factories import EXAMPLE_FILES, reading
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greffier.documents.language import language
from greffier.documents.lines import marker_of
from greffier.treaties import load

WIDTHS = (64, 76, 92)
LONG = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
EVERY = pytest.mark.parametrize("path", EXAMPLE_FILES, ids=lambda path: path.stem)


@cache
def original(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def expected(path: Path) -> dict[str, Any]:
    return reading(original(path))


def claims(found: dict[str, Any], *aside: str) -> list[dict[str, Any]]:
    """The claims without their place."""
    return [{k: v for k, v in c.items() if k not in ("start", "end", *aside)} for c in found["claims"]]


def same(path: Path, changed: str, *aside: str) -> None:
    """The changed text claims what the original does, and is the same document with the same parts."""
    found = reading(changed)

    assert claims(expected(path), *aside) == claims(found, *aside)
    assert expected(path)["document"] == found["document"]
    assert [(p["id"], p["type"], p["number"], p["text"]) for p in expected(path)["parts"]] == [
        (p["id"], p["type"], p["number"], p["text"]) for p in found["parts"]
    ]


# ---------------------------------------------------------------- line ends and blanks


@EVERY
def test_line_ends_of_windows(path: Path) -> None:
    same(path, original(path).replace("\n", "\r\n"))


@EVERY
def test_line_ends_of_old_machines(path: Path) -> None:
    same(path, original(path).replace("\n", "\r"))


@EVERY
def test_blanks_at_the_ends_of_lines(path: Path) -> None:
    same(path, original(path).replace("\n", " \t\n"))


@EVERY
@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2009"], ids=["no-break", "narrow no-break", "thin"])
def test_other_blanks_between_words(path: Path, blank: str) -> None:
    same(path, re.sub(r"(?<=\w) (?=\w)", blank, original(path)))


@EVERY
def test_two_blanks_between_words(path: Path) -> None:
    """Two are a typist's habit; three part columns."""
    same(path, re.sub(r"(?<=[\w,]) (?=[^\W\d_]{2})", "  ", original(path)))


# ---------------------------------------------------------------- wrapping


def paragraphs(path: Path) -> list[str]:
    """The lines of a text with wrapped paragraphs joined; the masthead, tables and hyphens at line ends stay as they are."""
    text = original(path)
    head = next((p["end"] for p in expected(path)["parts"] if p["type"] == "masthead"), 0)
    column = max((len(line) for line in text.split("\n") if len(line) <= 150), default=0)
    out: list[str] = []
    at = 0
    for line in text.split("\n"):
        if out and joins(out[-1].rsplit("\n", 1)[-1], line, column) and at > head:
            out[-1] += " " + line.strip()
        else:
            out.append(line)
        at += len(line) + 1
    return out


def joins(before: str, line: str, column: int) -> bool:
    """Whether a line plainly goes on with the one before: its first word did not fit there."""
    if len(before) < 40 or not line.strip() or "   " in before.strip() + line.strip() or "|" in before + line:
        return False
    first = line.split()[0]
    wrapped = len(before) + 1 + len(first) > column or len(before) > column
    return wrapped and before[-1] not in "-*/" and marker_of(line.strip()) is None and line.strip()[0] not in "*<_#"


def wrapped(path: Path, width: int, between: str = "\n") -> str:
    """The text with every paragraph wrapped at a column."""
    out: list[str] = []
    for line in paragraphs(path):
        indent = line[: len(line) - len(line.lstrip())]
        if "   " in line.strip() or "|" in line:
            out.append(line)
            continue
        rows = textwrap.wrap(
            line.strip(), width - len(indent), break_on_hyphens=False, break_long_words=False
        )
        out.append(between.join(indent + row for row in rows))
    return "\n".join(out)


@EVERY
@pytest.mark.parametrize("width", WIDTHS)
def test_wrapped_at_another_column(path: Path, width: int) -> None:
    same(path, wrapped(path, width))


@EVERY
def test_one_paragraph_a_line(path: Path) -> None:
    same(path, "\n".join(paragraphs(path)))


# ---------------------------------------------------------------- hyphens at line ends


def hyphenated(path: Path, width: int, random: Random) -> str:
    """The wrapped text with words cut at line ends, where a cut word would not read as a compound."""
    text = wrapped(path, width)
    lang = language(expected(path)["document"]["language"])
    lines = text.split("\n")
    for i, (line, following) in enumerate(pairwise(lines)):
        m = re.match(r"(?P<word>[^\W\d_]{6,})(?=[\s,;.])", following)
        if m is None or len(line) < width // 2 or not line[-1:].isalnum() or marker_of(following) is not None:
            continue
        cut = random.randint(3, len(m["word"]) - 3)
        left, right = m["word"][:cut], m["word"][cut:]
        room = len(line) + 1 + cut + 1 <= width + 8
        if not room or right[0].isupper() or lang.keep_hyphen.fullmatch(f"{left}|{right}".lower()):
            continue
        lines[i] = f"{line} {left}-"
        lines[i + 1] = following[cut:]
    return "\n".join(lines)


@EVERY
@pytest.mark.parametrize("seed", [1, 2])
def test_words_cut_at_line_ends(path: Path, seed: int) -> None:
    same(path, hyphenated(path, 76, Random(seed)))


# ---------------------------------------------------------------- look-alike letters


def with_lookalikes(path: Path, random: Random, share: float) -> str:
    """Letters of the symbols exchanged for their look-alikes, in the treaty's own roots."""
    text = list(original(path))
    treaty = load("uncac" if path.stem.startswith("uncac") else "untoc")
    back = {chr(latin): chr(other) for other, latin in treaty.lookalikes.items()}
    for root in treaty.lookalike_roots:
        for m in re.finditer(rf"(?<![\w/]){root}(?:/[A-Z.]+)+", original(path)):
            for i in range(*m.span()):
                if text[i] in back and random.random() < share:
                    text[i] = back[text[i]]
    return "".join(text)


@EVERY
@pytest.mark.parametrize("share", [0.4, 1.0])
def test_lookalike_letters_in_symbols(path: Path, share: float) -> None:
    same(path, with_lookalikes(path, Random(7), share), "raw", "lookalikes")


# ---------------------------------------------------------------- many more


@pytest.mark.long
@LONG
@given(st.sampled_from(EXAMPLE_FILES), st.integers(56, 120), st.integers(0, 10**6))
def test_any_column_and_any_cuts(path: Path, width: int, seed: int) -> None:
    same(path, wrapped(path, width))
    same(path, hyphenated(path, width, Random(seed)))


@pytest.mark.long
@LONG
@given(st.sampled_from(EXAMPLE_FILES), st.integers(0, 10**6))
def test_any_letters_and_blanks(path: Path, seed: int) -> None:
    random = Random(seed)
    changed = with_lookalikes(path, random, random.random())
    same(path, re.sub(r"(?<=\w) (?=\w)", lambda _: random.choice(" \u00a0\u202f"), changed), "raw", "lookalikes")
