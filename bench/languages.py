"""How fast each language is read, from plain text to claims, side by side in one run: `make bench`.

    python bench/languages.py [FOLDER]

FOLDER holds texts (`*.txt`) in any of the languages; without one the example documents are read, with shifted years.
Times are of the processor, so that what else the machine does counts for little; turns alternate.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from greffier.documents.language import available, detect
from greffier.documents.text import document_from
from greffier.reading import read
from measure import RUNS, machine, table, versions
from texts import corpus

SIZE = 400_000
"""Bytes a language."""
PROMISED = {"zh": 3.0}
USUAL = 5.0
"""Million characters a second that are promised."""


def texts_of(folder: str | None) -> dict[str, list[str]]:
    """Language → texts."""
    if folder is None:
        return {code: corpus(SIZE, code) for code in available()}
    found: dict[str, list[str]] = {code: [] for code in available()}
    for path in sorted(Path(folder).rglob("*.txt")):
        text = path.read_text(encoding="utf-8")
        code = detect(text)
        if code in found and sum(map(len, found[code])) < SIZE:
            found[code].append(text)
    return found


def spent(texts: Sequence[str]) -> float:
    """Seconds of the processor that reading some texts takes."""
    start = time.process_time()
    for text in texts:
        read(document_from(text.encode(), "bench"))
    return time.process_time() - start


def main() -> None:
    """Measure and print."""
    print("machine:", machine())
    print("versions:", versions("greffier", "pyahocorasick", "msgspec"))
    texts = texts_of(sys.argv[1] if len(sys.argv) > 1 else None)
    times: dict[str, list[float]] = {code: [] for code in texts}
    for turn in range(RUNS + 1):
        for code, some in texts.items():
            found = spent(some)
            if turn:  # the first one warms up
                times[code].append(found)
    rows = []
    for code, some in texts.items():
        size = sum(map(len, some)) / 1e6
        rows.append((code, len(some), size, size / median(times[code]), PROMISED.get(code, USUAL)))
    table(
        f"Languages, million characters a second, median of {RUNS} runs",
        ("", "texts", "million characters", "a second", "promised"),
        rows,
    )


if __name__ == "__main__":
    main()
