"""Clocks and tables."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median

RUNS = 5


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median of several runs, after one that warms up."""
    work()
    return median(once(work) for _ in range(runs))


def once(work: Callable[[], object]) -> float:
    """One run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def rate(texts: Sequence[str], spent: float) -> tuple[float, float, float]:
    """Millions of characters, megabytes (10⁶ bytes of UTF-8) and documents a second."""
    characters = sum(map(len, texts))
    size = sum(len(text.encode()) for text in texts)
    return characters / spent / 1e6, size / spent / 1e6, len(texts) / spent


def machine() -> str:
    """The processor and system that the figures belong to."""
    model = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        names = [line for line in information.read_text().splitlines() if line.startswith("model name")]
        model = names[0].partition(":")[2].strip() if names else model
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


def versions(*names: str) -> str:
    """`package 1.2` of each that is installed."""
    found = [f"Python {platform.python_version()}"]
    for name in names:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} is not installed")
    return ", ".join(found)


def table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table; the first column is text, the others numbers."""
    cells = [[f"{cell:,.2f}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
    widths = [max(len(column), *(len(row[i]) for row in cells)) for i, column in enumerate(columns)]
    print(f"\n{title}")
    for row in [list(columns), *cells]:
        line = "  ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print(f"  {line.rstrip()}")
