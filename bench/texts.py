"""What is read: the example documents, and the samples beside the repository where they are, with shifted years."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (ROOT / "src" / "greffier" / "examples", ROOT.parent / "shared" / "samples")

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
PIECE = 9_000  # bytes; what peers are given at a time


def originals(language: str = "*") -> list[str]:
    """Every document there is, once."""
    return [
        path.read_text(encoding="utf-8")
        for folder in FOLDERS
        for path in sorted(folder.glob(f"*.{language}.txt"))
    ]


def corpus(size: int, language: str = "*") -> list[str]:
    """Whole documents, about `size` bytes together; each round has its own years, so that no cache can help."""
    texts: list[str] = []
    total = shift = 0
    while total < size:
        for original in originals(language):
            text = shifted(original, shift)
            texts.append(text)
            total += len(text.encode())
            if total >= size:
                break
        shift += 1
    return texts


def shifted(text: str, years: int) -> str:
    """The text some years later."""
    return YEAR.sub(lambda year: str(1900 + (int(year.group()) - 1900 + years) % 200), text)


def pieces(texts: list[str]) -> list[str]:
    """The same in pieces of about 9 kB, cut at line ends."""
    found = []
    for text in texts:
        piece: list[str] = []
        length = 0
        for line in text.splitlines(keepends=True):
            piece.append(line)
            length += len(line.encode())
            if length >= PIECE:
                found.append("".join(piece))
                piece, length = [], 0
        if piece:
            found.append("".join(piece))
    return found


def hostile(kind: str, length: int) -> str:
    """Text that is made to be slow: one thing repeated until `length` characters are full."""
    unit = HOSTILE[kind]
    return (unit * (length // len(unit) + 1))[:length]


HOSTILE = {
    "one word without end": "а",
    "blanks": " ",
    "empty lines": "\n",
    "slashes": "CTOC/COP/",
    "open brackets": "([{«",
    "digits": "1234567890",
    "ordinals and days": "15-е совещание с 5 по ",
    "names of States": "Боливия (Многонациональное Государство), ",
    "broken words": "конфе-\n",
    "markers": "a) ",
    "numbered lines": "1. \n",
    "footnote marks": "1/ *\n",
    "acts, bodies and decisions": "decision 4/4 established the Working Group on Firearms, ",
    "verbs and addressees": "urges States parties to do, and requests the Secretariat to, ",
    "days without a verb": "2 June 2024 and ",
    "reports of meetings": "The report on the first meeting of the Working Group on Firearms, held on 5 June 2024 "
    "(CTOC/COP/WG.6/2024/4), will be submitted to the Conference at its twelfth session.\n\n",
}
