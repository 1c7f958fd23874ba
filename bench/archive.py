"""An archive to keep: the example documents and the samples, with years and numbers of their own for every round."""

from __future__ import annotations

import re
from pathlib import Path

from texts import originals

YEAR = re.compile(r"\b20\d\d\b")
SERIAL = re.compile(r"(?<=/20\d\d/)((?:L\.|CRP\.|INF/)?)(\d+)")
ACT = re.compile(r"\b(\d{1,2})/(\d{1,2})\b(?!/)")
ERAS = 12
"""Rounds that differ in their years; further rounds differ in the numbers of their documents."""


def document(text: str, turn: int) -> str:
    """The text as it would be in another round: later years, later numbers of documents and of acts."""
    era, edition = turn % ERAS, turn // ERAS
    text = SERIAL.sub(lambda m: f"{m[1]}{int(m[2]) + 20 * edition}", text)
    text = ACT.sub(lambda m: f"{int(m[1]) + turn}/{m[2]}" if int(m[1]) > 12 else m[0], text)
    return YEAR.sub(lambda m: str(int(m[0]) + 5 * era), text)


def write_archive(folder: Path, count: int) -> int:
    """Write `count` documents into a folder, none like another; their bytes together come back."""
    texts = [text for text in originals() if "[…]" not in text or len(text) < 20_000]
    size = 0
    for number in range(count):
        text = document(texts[number % len(texts)], number // len(texts))
        data = (
            f"{text.rstrip()}\n\nText {number}.\n".encode()
        )  # short originals have nothing that could differ
        size += len(data)
        (folder / f"{number:05}.txt").write_bytes(data)
    return size
