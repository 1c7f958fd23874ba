"""Two registers to measure pages and search on: the resolutions of an archive, and one of a million parts.

    python bench/site_registers.py RESOLUTIONS MILLION [--archive FILE] [--parts NUMBER]

Both are folders. One that is whole is left as it is, one that was broken off is gone on with. The first is made by the
command of an archive beside the repository, where there is one; the second of invented documents (`synthetic.py`),
always the same ones.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from greffier.register.adding import Candidate, add
from greffier.register.journal import Hand
from greffier.register.opening import Register, writing_register
from greffier.register.preparing import Prepared
from synthetic import documents
from texts import ROOT

ARCHIVE = ROOT.parent / "shared" / "corpus" / "akn4un-ga76.tar.xz"
PARTS = 1_000_000
CHUNK = 260
HAND = Hand("bench", "2030-01-01T00:00:00Z")
COMMAND = str(Path(sys.executable).with_name("greffier"))


def resolutions(folder: Path, archive: Path = ARCHIVE) -> None:
    """The register of an archive."""
    if (folder / "whole").exists() or not archive.exists():
        return
    environment = os.environ | {"GREFFIER_HOME": str(folder)}
    # 1: some file in it is none that is read
    done = subprocess.run(
        [COMMAND, "add", "--json", str(archive)], check=False, stdout=subprocess.DEVNULL, env=environment
    )
    if done.returncode not in (0, 1):
        raise SystemExit(done.returncode)
    (folder / "whole").touch()


def million(folder: Path, parts: int = PARTS) -> None:
    """The register of invented documents that have so many parts together, or a few more."""
    with writing_register("bench", folder, create=True) as register:
        while (held := _count(register, "part")) < parts:
            at = _count(register, "source")
            print(f"{at:,} documents, {held:,} parts", file=sys.stderr)
            for _ in add(register, _files(at), _read, hand=HAND):
                pass


def _count(register: Register, table: str) -> int:
    return int(register.database.rows(f"SELECT COUNT(*) FROM register_{table}")[0][0])  # noqa: S608 - the tables are ours


def _files(start: int) -> Iterator[Candidate]:
    return (Candidate(name, text.encode()) for name, text in documents(CHUNK, start))


def _read(_: str, work: Callable[[], Prepared]) -> Prepared:
    return work()


def main() -> None:
    """Make both."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("resolutions", type=Path)
    arguments.add_argument("million", type=Path)
    arguments.add_argument("--archive", type=Path, default=ARCHIVE)
    arguments.add_argument("--parts", type=int, default=PARTS)
    asked = arguments.parse_args()
    start = time.perf_counter()
    resolutions(asked.resolutions, asked.archive)
    print(f"resolutions: {time.perf_counter() - start:,.0f} s")
    start = time.perf_counter()
    million(asked.million, asked.parts)
    print(f"million: {time.perf_counter() - start:,.0f} s")


if __name__ == "__main__":
    main()
