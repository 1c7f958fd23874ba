"""How long the site takes for its pages: server time, statements, bytes over the wire. Part of `make bench`.

    bench/pages.py FOLDER...    the registers of these folders (see site_registers.py); else the examples' own

Of every kind of thing up to SAMPLE are looked at, evenly spread over the list of their keys, so that the largest and the
smallest are among them as they come; lists are asked for in each of the six languages. All pages are asked for in one
mixed row, each once: what a page is found to take is what its first reader waits, on a server that has been running
(one page of each kind, in each language, was asked for before). A machine that does other things at the same time makes
everything slower; a fixed piece of work done beside each page says by how much, and times are told as they came as well
as divided by that.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from greffier.register.opening import reading_register
from serving import Site, make_register, served

SAMPLE = 40
LANGUAGES = ("en", "ar", "zh", "fr", "ru", "es")
KINDS = ("body", "session", "document", "decision", "provision", "participant")
PLAIN = {
    "home": "",
    "bodies": "bodies",
    "sessions": "sessions",
    "documents": "documents",
    "decisions": "decisions",
    "participants": "participants",
    "discrepancies": "discrepancies",
    "missing": "missing",
    "search": "search?q=report",
}
BOUND = 60
"""Milliseconds at the 95th percentile."""


class Asked(NamedTuple):
    """A page of a kind as it came: milliseconds of server time and of its thread's work, statements, bytes over the wire.

    `slowed` says how many times as long as at best the fixed piece of work took beside it.
    """

    kind: str
    path: str
    milliseconds: float
    work: float
    statements: int
    size: int
    slowed: float


def main() -> None:
    """Measure the registers that are named."""
    folders = [Path(one).absolute() for one in sys.argv[1:]]
    if folders:
        for folder in folders:
            measure(folder)
        return
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary) / "register"
        make_register(home)
        measure(home)


def measure(home: Path) -> None:
    """All pages of one register, a line each."""
    wanted = pages(home)
    best = min(fixed_work() for _ in range(100))
    with served(home) as site:
        for kind in {kind for kind, _ in wanted}:
            for language in LANGUAGES:
                path = next(path for one, path in wanted if one == kind)
                site.get(f"/{language}/{path.partition('/')[2]}")
        found = list(asked(site, wanted, best))
    print(
        f"\npages of {home.name}: milliseconds of server time and of its thread's work, at the 95th percentile "
        f"as they came and on a machine that does nothing else (bound {BOUND})\n"
        f"the machine was slowed {median(one.slowed for one in found):.1f} times at the median\n"
        f"{'page':<14}{'asked':>6}{'median':>8}{'p95':>8}{'most':>8}{'work p95':>10}{'alone':>8}"
        f"{'statements':>12}{'kB gzip':>9}"
    )
    for kind in (*PLAIN, *KINDS):
        if some := [one for one in found if one.kind == kind]:
            line(kind, some)


def pages(home: Path) -> list[tuple[str, str]]:
    """Kinds and paths, in a row that is mixed always alike."""
    found = [(name, f"{language}/{path}") for name, path in PLAIN.items() for language in LANGUAGES]
    with reading_register(home) as register:
        for kind in KINDS:
            rows = register.database.rows(
                "SELECT key FROM register_record WHERE kind = %s AND level = 0 ORDER BY key", (kind,)
            )
            step = max(1, len(rows) // SAMPLE)
            keys = [key.replace("~", "~~").replace("#", "~") for (key,) in rows[::step]][:SAMPLE]
            found += [(kind, f"en/{kind}/{key}") for key in keys]
    Random(1).shuffle(found)
    return found


def asked(site: Site, wanted: list[tuple[str, str]], best: float) -> Iterator[Asked]:
    """Ask for pages one after the other."""
    for kind, path in wanted:
        before = fixed_work()
        answer = site.get(f"/{path}")
        slowed = (before + fixed_work()) / 2 / best
        if answer.status != 200:
            print(f"  {path}: {answer.status}")
            continue
        size = len(answer.body if answer.headers.get("content-encoding") else gzip.compress(answer.body, 6))
        yield Asked(kind, path, answer.milliseconds, answer.busy, answer.statements, size, max(1.0, slowed))


def fixed_work() -> float:
    """The milliseconds of the thread that a fixed piece of work takes: as a page does, it makes texts and sorts them."""
    begun = time.thread_time()
    for _ in range(20):
        words = [f"{number}:{number}".replace(":", "-").upper() for number in range(300)]
        sorted(dict(zip(words, words, strict=True)), key=str)
    return (time.thread_time() - begun) * 1000


def line(name: str, found: list[Asked]) -> None:
    """One kind of page."""
    times = sorted(one.milliseconds for one in found)
    statements = sorted(one.statements for one in found)
    alone = at_95([one.work / one.slowed for one in found])
    print(
        f"{name:<14}{len(found):>6}{median(times):>8.1f}{at_95(times):>8.1f}{times[-1]:>8.1f}"
        f"{at_95([one.work for one in found]):>10.1f}{alone:>8.1f}"
        f"{f'{statements[0]}-{statements[-1]}':>12}{max(one.size for one in found) / 1000:>9.1f}"
        f"{'  OVER' if alone > BOUND else ''}"
    )


def at_95(values: list[float]) -> float:
    """The 95th percentile: as many as one in twenty may lie above it."""
    ordered = sorted(values)
    return ordered[-(len(ordered) // 20) - 1]


if __name__ == "__main__":
    main()
