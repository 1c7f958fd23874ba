"""The command as a process: how fast it starts, how much memory it takes for ten thousand files."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from statistics import median

from measure import once
from texts import FOLDERS, corpus, originals

FILES = 10_000
STARTS = 15
# The command itself lies beside the interpreter of its environment.
COMMAND = str(Path(sys.executable).with_name("greffier"))


# A small process of its own waits for the command: a child's peak is never below that of the process that made it,
# and this one has the models of peers in its memory.
OBSERVER = """
import resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run([sys.argv[1], "read", "--json", sys.argv[2]], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, time.perf_counter() - start)
"""


def starts() -> list[tuple[str, float, float]]:
    """Median and best of some starts, in milliseconds: help, and one small file read."""
    small = min(FOLDERS[0].glob("*.txt"), key=os.path.getsize)
    rows = []
    for name, arguments in (
        ("greffier --help", ["--help"]),
        (f"greffier read --json {small.name}", ["read", "--json", small]),
    ):
        spent = [
            1000 * once(partial(subprocess.run, [COMMAND, *arguments], check=True, stdout=subprocess.DEVNULL))
            for _ in range(STARTS)
        ]
        rows.append((name, median(spent), min(spent)))
    return rows


def memory() -> tuple[float, float, float]:
    """Reading a folder of ten thousand files: peak memory in MB, seconds, MB of text."""
    mean = sum(len(text.encode()) for text in originals()) // len(originals())
    texts = corpus(FILES * mean)[:FILES]
    size = sum(len(text.encode()) for text in texts) / 1e6
    with tempfile.TemporaryDirectory(prefix="greffier-bench-") as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number:05}.txt").write_text(text, encoding="utf-8", newline="")
        count = len(texts)
        del texts
        peak, spent = map(
            float, subprocess.check_output([sys.executable, "-c", OBSERVER, COMMAND, folder]).split()
        )
    print(f"\n{count:,} files of {size * 1e6 / count:,.0f} bytes on average were written and read")
    return peak / 1024, spent, size
