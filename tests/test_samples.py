"""The worked samples beside the repository, scored by their own scorer: what the reader must reach."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

SUPPORT = 20  # a kind with fewer instances says too little on its own

PARTS_F1 = 98.0
CLAIMS_EXACT = 97.0
CLAIMS_OVERLAP = 99.0
KIND_EXACT = 95.0
SYMBOLS_PARSED = 99.5


@pytest.fixture(scope="module")
def report(shared: Path) -> str:
    """What the scorer prints."""
    scorer = shared / "tools" / "score.py"
    command = f"{sys.executable} -m greffier"
    done = subprocess.run(
        [sys.executable, scorer, "samples", "--command", command],
        capture_output=True,
        check=True,
        text=True,
        timeout=120,
    )
    print(done.stdout, done.stderr)  # shown by pytest beside a failure
    return done.stdout


def numbers(line: str) -> list[float]:
    return [float(number) for number in re.findall(r"\d+\.\d+|\d+", line)]


def row(report: str, name: str) -> list[float]:
    """The numbers of one row: gold, got, exact P R F1, overlap P R F1."""
    return numbers(next(line for line in report.splitlines() if line.startswith(name))[18:])


def test_every_masthead_is_right(report: str) -> None:
    heads = re.findall(r"^(\S+) +masthead (\d+)/(\d+)", report, re.MULTILINE)

    assert heads
    assert [f"{name}: {right} of {of}" for name, right, of in heads if right != of] == []


def test_parts(report: str) -> None:
    line = next(line for line in report.splitlines() if line.startswith("parts: "))
    found = re.search(r"found P/R/F1 +[\d.]+/ *[\d.]+/ *([\d.]+)", line)
    parents = re.search(r"parent ([\d.]+)", line)
    assert found
    assert parents

    assert float(found[1]) >= PARTS_F1
    assert float(parents[1]) >= PARTS_F1


def test_all_claims_together(report: str) -> None:
    _, _, _, _, exact, _, _, overlap = row(report, "all claims")

    assert exact >= CLAIMS_EXACT
    assert overlap >= CLAIMS_OVERLAP


def test_each_kind_of_claim_that_is_frequent(report: str) -> None:
    table = report[: report.index("all claims")].splitlines()[1:]
    kinds = {line.split()[0]: numbers(line[18:]) for line in table if line.strip()}
    frequent = {kind: cells[4] for kind, cells in kinds.items() if cells[0] >= SUPPORT}

    assert frequent
    assert {kind: exact for kind, exact in frequent.items() if exact < KIND_EXACT} == {}


@pytest.mark.long
def test_the_score_of_symbols(shared: Path) -> None:
    """Symbols of the field as they were seen: parsed, stable, and nothing else taken for one.

    What is not parsed counts as unstable for the scorer, so the two figures are equal where all that is parsed is
    stable; `tests/documents/test_symbol.py` looks at that symbol by symbol.
    """
    scorer = shared / "tools" / "score.py"
    done = subprocess.run(
        [sys.executable, scorer, "symbols", "--command", f"{sys.executable} -m greffier"],
        capture_output=True,
        check=True,
        text=True,
        timeout=300,
    )
    print(done.stdout, done.stderr)
    parsed = re.search(r"parsed ([\d.]+)   print\(parse\) idempotent ([\d.]+)", done.stdout)
    refused = re.search(r"refused ([\d.]+)", done.stdout)
    assert parsed
    assert refused

    assert float(parsed[1]) >= SYMBOLS_PARSED
    assert parsed[2] == parsed[1]
    assert float(refused[1]) == 100.0
