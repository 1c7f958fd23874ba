"""How long the site takes for its pages: server time, statements, bytes over the wire. Part of `make bench`.

    bench/pages.py FOLDER...    the registers of these folders (see site_registers.py); else the examples' own

Of every kind of thing up to SAMPLE are looked at, evenly spread over the list of their keys, so that the largest and the
smallest are among them as they come. Each page is asked for twice; the second time counts, as on a server that runs.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from greffier.register.opening import reading_register
from serving import Site, make_register, served

SAMPLE = 40
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
}
BOUND = 60
"""Milliseconds at the 95th percentile."""


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
    print(
        f"\npages of {home.name}: milliseconds of server time, and of its thread's work (bound {BOUND} at the 95th percentile)"
    )
    print(
        f"{'page':<14}{'asked':>6}{'median':>9}{'p95':>8}{'most':>8}{'work p95':>10}{'statements':>12}{'kB gzip':>9}"
    )
    with served(home) as site:
        for name, path in PLAIN.items():
            line(site, name, [path])
        for kind in KINDS:
            line(
                site, kind, [f"{kind}/{key.replace('~', '~~').replace('#', '~')}" for key in keys(home, kind)]
            )


def keys(home: Path, kind: str) -> list[str]:
    """Keys of a kind, evenly spread."""
    with reading_register(home) as register:
        rows = register.database.rows(
            "SELECT key FROM register_record WHERE kind = %s AND level = 0 ORDER BY key", (kind,)
        )
    step = max(1, len(rows) // SAMPLE)
    return [key for (key,) in rows[::step]][:SAMPLE]


def line(site: Site, name: str, paths: list[str]) -> None:
    """One kind of page."""
    found = list(asked(site, paths))
    if not found:
        print(f"{name:<14}     0")
        return
    times = sorted(one[0] for one in found)
    at_95 = times[min(len(times) - 1, int(len(times) * 0.95))]
    statements = sorted(one[1] for one in found)
    size = max(one[2] for one in found) / 1000
    works = sorted(one[3] for one in found)
    work_at_95 = works[min(len(works) - 1, int(len(works) * 0.95))]
    print(
        f"{name:<14}{len(times):>6}{median(times):>9.1f}{at_95:>8.1f}{times[-1]:>8.1f}{work_at_95:>10.1f}"
        f"{f'{statements[0]}-{statements[-1]}':>12}{size:>9.1f}{'  OVER' if at_95 > BOUND else ''}"
    )


def asked(site: Site, paths: list[str]) -> Iterator[tuple[float, int, int, float]]:
    """Milliseconds, statements, bytes and milliseconds of work of each page."""
    for path in paths:
        site.get(f"/en/{path}")
        answer = site.get(f"/en/{path}")
        if answer.status != 200:
            print(f"  {path}: {answer.status}")
            continue
        size = len(answer.body if answer.headers.get("content-encoding") else gzip.compress(answer.body, 6))
        yield answer.milliseconds, answer.statements, size, answer.busy


if __name__ == "__main__":
    main()
