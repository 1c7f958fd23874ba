"""What the eye does not see changes nothing: line ends, wrapping, hyphens at line ends, look-alike letters, odd blanks.

Each example document is changed in such a way and read again; its claims must be the same, where they stand aside.
"""

from __future__ import annotations

import json
import re
import textwrap
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factories import EXAMPLE_FILES, reading
from greffier.documents.language import language
from greffier.documents.lines import marker_of
from greffier.documents.script import UNSPACED, unspaced, wide
from greffier.treaties import load

WIDTHS = (76, 84, 100)
LONG = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
EVERY = pytest.mark.parametrize("path", EXAMPLE_FILES, ids=lambda path: path.stem)


def dice(seed: int) -> Random:
    """The same throws for the same seed."""
    return Random(seed)  # noqa: S311 - nothing here is secret


@cache
def original(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def expected(path: Path) -> dict[str, Any]:
    return reading(original(path))


def claims(found: dict[str, Any], *aside: str) -> list[dict[str, Any]]:
    """The claims without their place."""
    return [{k: v for k, v in c.items() if k not in ("start", "end", *aside)} for c in found["claims"]]


def parts(found: dict[str, Any], *aside: str) -> list[tuple[str, ...]]:
    """The parts without their place; where letters are set aside, without their text."""
    keys = ("id", "type", "number") if "raw" in aside else ("id", "type", "number", "text")
    return [tuple(part[key] for key in keys) for part in found["parts"]]


def same(path: Path, changed: str, *aside: str) -> None:
    """The changed text claims what the original does, and is the same document with the same parts."""
    found = reading(changed)

    assert expected(path)["document"] == found["document"]
    assert parts(expected(path), *aside) == parts(found, *aside)
    assert claims(expected(path), *aside) == claims(found, *aside)


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


def uninterrupted(path: Path) -> bool:
    """Whether no page break, footnote or blank line stands inside a paragraph: wrapped anew, it would be elsewhere."""
    text = original(path)
    parts = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["parts"]
    inside = [part["start"] for part in parts if part["type"] in ("furniture", "footnote")]
    holders = {part["parent"] for part in parts}
    leaves = [part for part in parts if part["id"] not in holders and part["type"] != "furniture"]
    return not any(
        "\n\n" in text[part["start"] : part["end"]].replace(" ", "")
        or any(part["start"] < at < part["end"] for at in inside)
        for part in leaves
    )


WRAPPABLE = [path for path in EXAMPLE_FILES if uninterrupted(path)]
EVERY_WRAPPABLE = pytest.mark.parametrize("path", WRAPPABLE, ids=lambda path: path.stem)


@cache
def parted(path: Path) -> tuple[str, list[str]]:
    """The masthead as it stands, and the lines behind it with wrapped paragraphs joined; tables stay as they are."""
    text = original(path)
    head = next((p["end"] for p in expected(path)["parts"] if p["type"] == "masthead"), 0)
    head = text.find("\n", head) + 1 if head else 0
    lines = text[head:].split("\n")
    column = max(len(line) + wide(line) for line in lines if len(line) <= 150)
    words = " ".join(part["text"] for part in expected(path)["parts"])
    out: list[str] = []
    last = ""
    for line in lines:
        if not joins(last, line, column):
            out.append(line)
        elif last[-1] != "-":
            out[-1] += ("" if unspaced(last[-1]) or unspaced(line.strip()[0]) else " ") + line.strip()
        else:
            compound = last.rsplit(maxsplit=1)[-1] + line.split()[0].rstrip(",.;:")
            out[-1] = (out[-1] if compound in words else out[-1][:-1]) + line.strip()
        last = line
    return text[:head], out


def joins(before: str, line: str, column: int) -> bool:
    """Whether a line plainly goes on with the one before: its first word did not fit there."""
    text = line.strip()
    if not before.strip() or not text or columns(before) or columns(line):
        return False
    first = UNITS.match(text)
    assert first is not None
    wrapped = len(before) + wide(before) + 1 + len(first[0]) + wide(first[0]) > column
    return (wrapped or before[-1] == "-") and marker_of(text) is None and text[0] not in "*<_#"


def columns(line: str) -> bool:
    """Whether a line is a row of a table."""
    return "|" in line or re.search(r"[^\s.)] {3,}\S", line.strip()) is not None


def wrapped(path: Path, width: int) -> str:
    """The text with every paragraph wrapped at a column; no line begins with a dash, as the typographers' rule has it."""
    head, lines = parted(path)
    out: list[str] = []
    for line in [*head.split("\n")[:-1], *lines]:
        indent = line[: len(line) - len(line.lstrip())]
        room = width - len(indent)
        bound = line.strip().replace(" —", "\u00a0—")
        rows = (
            signs_wrapped(bound, room)
            if any(map(unspaced, bound))
            else textwrap.wrap(bound, room, break_on_hyphens=False, break_long_words=False)
        )
        out += (
            [line]
            if columns(line) or not rows or len(indent) > width // 2
            else [indent + row.replace("\u00a0—", " —") for row in rows]
        )
    return "\n".join(out)


UNITS = re.compile(rf"[{UNSPACED}][、，。；：）》”]*|[^\s{UNSPACED}]+|\s+")
"""What is not broken: a sign with the punctuation that closes behind it, a word of another script."""


def signs_wrapped(text: str, width: int) -> list[str]:
    """A text in a script without blanks between words, wrapped where its typographers allow it."""
    rows = [""]
    for unit in UNITS.findall(text):
        if rows[-1] and len(rows[-1] + unit) + wide(rows[-1] + unit) > width:
            rows.append("")
        rows[-1] += unit if rows[-1] or not unit.isspace() else ""
    return [row.rstrip() for row in rows]


TOLD = [path for path in WRAPPABLE if not path.stem.startswith("untoc-firearms-report.")]
"""The others have a title of two lines; in a text without layout it depends on where the line ends whether it is told."""


@EVERY_WRAPPABLE
@pytest.mark.parametrize("width", WIDTHS)
def test_wrapped_at_another_column(path: Path, width: int) -> None:
    same(path, wrapped(path, width))


@EVERY_WRAPPABLE
def test_one_paragraph_a_line(path: Path) -> None:
    head, lines = parted(path)

    same(path, head + "\n".join(lines))


# ---------------------------------------------------------------- hyphens at line ends


def hyphenated(path: Path, width: int, random: Random) -> str:
    """The wrapped text with words cut at line ends, where a cut word would not read as a compound."""
    lang = language(expected(path)["document"]["language"])
    lines = wrapped(path, width).split("\n")
    masthead = len(parted(path)[0].split("\n"))
    for i in range(masthead, len(lines) - 1):
        line, following = lines[i], lines[i + 1].strip()
        m = re.match(r"(?P<word>[^\W\d_]{6,})(?=[\s,;.])", following)
        if m is None or not line[-1:].isalnum() or columns(line):
            continue
        most = min(len(m["word"]) - 3, width - len(line) - 2)
        if most < 3:
            continue
        cut = random.randint(3, most)
        left, right = m["word"][:cut], m["word"][cut:]
        if right[0].isupper() or lang.keep_hyphen.fullmatch(f"{left}|{right}".lower()):
            continue
        lines[i] = f"{line} {left}-"
        lines[i + 1] = lines[i + 1].replace(m["word"], right, 1)
    return "\n".join(lines)


@EVERY_WRAPPABLE
@pytest.mark.parametrize("seed", [1, 2])
def test_words_cut_at_line_ends(path: Path, seed: int) -> None:
    same(path, hyphenated(path, 76, dice(seed)))


# ---------------------------------------------------------------- look-alike letters


def with_lookalikes(path: Path, random: Random, share: float, alphabet: str) -> str:
    """Letters of the symbols exchanged for their look-alikes, in the treaty's own roots."""
    text = list(original(path))
    treaty = load("uncac" if path.stem.startswith("uncac") else "untoc")
    letters = [(chr(latin), chr(other)) for other, latin in treaty.lookalikes.items()]
    back = {latin: other for latin, other in letters if re.match(alphabet, other)}
    for root in treaty.lookalike_roots:
        for m in re.finditer(rf"(?<![\w/]){root}(?:/[A-Z.]+)+", original(path)):
            for i in range(*m.span()):
                if text[i] in back and random.random() < share:
                    text[i] = back[text[i]]
    return "".join(text)


@EVERY
@pytest.mark.parametrize("share", [0.4, 1.0])
def test_russian_letters_in_symbols(path: Path, share: float) -> None:
    same(path, with_lookalikes(path, dice(7), share, "[А-Я]"), "raw", "lookalikes")


@EVERY
@pytest.mark.parametrize("alphabet", ["[\u0400-\u04ff]", "[\u0370-\u03ff]"], ids=["cyrillic", "greek"])
def test_every_letter_of_the_rule_in_symbols(path: Path, alphabet: str) -> None:
    """The treaty's rule has letters that Russian lacks too."""
    same(path, with_lookalikes(path, dice(7), 1, alphabet), "raw", "lookalikes")


# ---------------------------------------------------------------- many more


@pytest.mark.long
@LONG
@given(st.sampled_from(TOLD), st.integers(76, 120), st.integers(0, 10**6))
def test_any_column_and_any_cuts(path: Path, width: int, seed: int) -> None:
    same(path, wrapped(path, width))
    same(path, hyphenated(path, width, dice(seed)))


@pytest.mark.long
@LONG
@given(st.sampled_from(EXAMPLE_FILES), st.integers(0, 10**6))
def test_any_letters_and_blanks(path: Path, seed: int) -> None:
    random = dice(seed)
    changed = with_lookalikes(path, random, random.random(), "[А-Я]")
    same(
        path,
        re.sub(r"(?<=\w) (?=\w)", lambda _: random.choice(" \u00a0\u202f"), changed),
        "raw",
        "lookalikes",
    )
