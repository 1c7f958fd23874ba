"""The register: how fast documents are added, how long one more takes, how long a command: `make bench`.

Everything is measured on the command itself, as a process, but for the fold of one document, which is timed inside.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from archive import write_archive
from measure import machine, table, versions

FEW, MANY, MORE = 100, 10_000, 20
STARTS = 7
COMMAND = str(Path(sys.executable).with_name("greffier"))
PROMISED = {"add": "80 (150 aimed at)", "fold": "50 ms", "command": "0.3 s", "memory": "300 MB"}

# Adds some documents one by one, and times what comes after each is written: settling, folding, comparing.
ONE_MORE = """
import sys, time
from pathlib import Path
from greffier.register import adding
from greffier.register.journal import Hand
from greffier.register.opening import writing_register
spent = []
finish = adding.finish
def timed(*arguments):
    start = time.perf_counter()
    finish(*arguments)
    spent.append(1000 * (time.perf_counter() - start))
adding.finish = timed
with writing_register("bench") as register:
    for path in map(Path, sys.argv[1:]):
        files = [adding.Candidate(path.name, path.read_bytes())]
        assert [one.outcome for one in adding.add(register, files, lambda _, work: work(), hand=Hand("bench"))] == ["new"]
print(*spent)
"""


def run(home: Path, *arguments: str) -> float:
    """Run the command on a register; the seconds that it took come back."""
    start = time.perf_counter()
    subprocess.run(
        [COMMAND, *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"GREFFIER_HOME": str(home)},
    )
    return time.perf_counter() - start


def added(home: Path, files: list[str]) -> float:
    """Documents a second."""
    return len(files) / run(home, "add", *files)


def one_more(home: Path, files: list[str]) -> list[float]:
    """Milliseconds of folding for each of some documents, added one by one."""
    done = subprocess.run(
        [sys.executable, "-c", ONE_MORE, *files],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"GREFFIER_HOME": str(home)},
    )
    return [float(number) for number in done.stdout.split()][
        1:
    ]  # the first loads what the others find loaded


def commands(home: Path) -> list[tuple[str, float, float]]:
    """Whole processes, in seconds: median and best."""
    rows = []
    for arguments in (
        ("list", "bodies"),
        ("list", "sessions"),
        ("list", "documents"),
        ("list", "decisions"),
        ("show", "CTOC/COP/WG.3"),
        ("show", "7/1"),
        ("show", "CTOC/COP/WG.6/2028/4"),
        ("search", "extradition"),
        ("search", "Рабочая группа"),
        ("search", '"technical assistance" CTOC/COP/WG.2'),
    ):
        spent = [run(home, *arguments) for _ in range(STARTS)]
        rows.append((" ".join(arguments), median(spent), min(spent)))
    return rows


def main() -> None:
    """All tables."""
    print(machine(), versions("Django", "msgspec", "PyStemmer"), sep="\n")
    with tempfile.TemporaryDirectory(prefix="greffier-register-") as name:
        folder = Path(name)
        archive = folder / "archive"
        archive.mkdir()
        size = write_archive(archive, MANY + 2 * MORE)
        files = [str(path) for path in sorted(archive.glob("*.txt"))]
        print(f"\n{len(files):,} documents of {size / len(files):,.0f} bytes on average")
        few, many, more = files[:FEW], files[:MANY], files[MANY:]
        rates = [
            added(folder / "few", few),
            added(folder / "thousand", files[:1000]),
            added(folder / "many", many),
        ]
        table(
            "Adding, search and synchronous=FULL, the command as a process (documents/s)",
            ("documents", "a second", "promised"),
            [
                (f"{count:,}", rate, PROMISED["add"])
                for count, rate in zip((FEW, 1000, MANY), rates, strict=True)
            ],
        )
        folds = [one_more(folder / "few", more[:MORE]), one_more(folder / "many", more[:MORE])]
        table(
            "Folding one added document (ms)",
            ("register of", "median", "most", "promised"),
            [
                (f"{count:,}", median(spent), max(spent), PROMISED["fold"])
                for count, spent in zip((FEW, MANY), folds, strict=True)
            ],
        )
        table(
            f"Commands at {MANY:,} documents, whole process (s), {STARTS} runs",
            ("command", "median", "best", "promised"),
            [(*row, PROMISED["command"]) for row in commands(folder / "many")],
        )
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"\nMost memory of any of these processes: {peak:.0f} MB (promised: {PROMISED['memory']})")
        database = (folder / "many" / "register.db").stat().st_size / 1e6
        print(
            f"register.db of {MANY:,} documents: {database:,.0f} MB, {database * 1e6 / size:.1f} times their text"
        )


if __name__ == "__main__":
    main()
