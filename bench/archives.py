"""An archive into the register, search included, by one worker and by two: `make bench`.

    python bench/archives.py [FOLDER|ARCHIVE]

Without an argument the example documents are written as Akoma Ntoso, with years and numbers of their own for every round.
The command runs as a process of its own; the two kinds of run take turns.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from archive import write_archive
from greffier.documents.text import open_document
from greffier.drafting.akn import to_akn
from greffier.reading import read
from measure import machine, table, versions

COUNT, TURNS = 600, 3
COMMAND = str(Path(sys.executable).with_name("greffier"))
PROMISED = "1,854 files in 90 s on two cores; two workers 1.7 times as fast as one"


def written(folder: Path) -> None:
    """Many documents as Akoma Ntoso."""
    texts = folder / "texts"
    texts.mkdir()
    write_archive(texts, COUNT)
    (folder / "files").mkdir()
    for path in sorted(texts.iterdir()):
        document = open_document(path)
        (folder / "files" / f"{path.stem}.xml").write_bytes(to_akn(document, read(document)))


def added(what: str, workers: int) -> tuple[int, float]:
    """How many files were added, and the seconds that it took."""
    with tempfile.TemporaryDirectory() as home:
        start = time.perf_counter()
        done = subprocess.run(
            [COMMAND, "add", "--json", "--workers", str(workers), what],
            check=False,
            capture_output=True,
            env=os.environ | {"GREFFIER_HOME": home},
        )
        return done.stdout.count(b"\n"), time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    print("machine:", machine())
    print("versions:", versions("greffier", "lxml"))
    with tempfile.TemporaryDirectory() as folder:
        what = sys.argv[1] if len(sys.argv) > 1 else f"{folder}/files"
        if len(sys.argv) < 2:
            written(Path(folder))
        times: dict[int, list[float]] = {1: [], 2: []}
        count = 0
        for _ in range(TURNS):
            for workers, found in times.items():
                count, seconds = added(what, workers)
                found.append(seconds)
    one, two = median(times[1]), median(times[2])
    table(
        f"An archive of {count:,} files into the register, median of {TURNS} runs ({PROMISED})",
        ("workers", "seconds", "files a second", "times as fast"),
        [("1", one, count / one, 1.0), ("2", two, count / two, one / two)],
    )


if __name__ == "__main__":
    main()
