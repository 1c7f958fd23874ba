"""Search: how long the queries of a mix take in registers of different size: `make bench`.

    python bench/searching.py FOLDER... [--slowest NUMBER]

A folder is a register, of which `site_registers.py` makes two. Queries are those of `queries.tsv` that are meant for a
register of resolutions, or for one of a million parts where the folder is called so. Each query asks for a first page of 20 with all its facets. Times are of the function that pages and commands call.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles

from greffier.register.opening import Register, reading_register
from greffier.register.searching import search
from measure import machine, table, versions

QUERIES = Path(__file__).with_name("queries.tsv")
ROUNDS = 5
COMMON = "common"
PROMISED = {COMMON: "200", "others": "50"}

Times = dict[tuple[str, str], list[tuple[float, float]]]
"""Kind and query: seconds that passed, and seconds of work, each time that it was put."""


def mix(name: str) -> list[tuple[str, str]]:
    """The queries for a register, each with its kind."""
    rows = (line.split("\t") for line in QUERIES.read_text(encoding="utf-8").splitlines() if line[:1] != "#")
    return [(kind, words) for register, kind, words in rows if register == name]


def times(register: Register, queries: list[tuple[str, str]]) -> Times:
    """Every query some times, in an order that is always another; the first round only warms up."""
    found: Times = {query: [] for query in queries}
    chance = random.Random(1)
    for turn in range(ROUNDS + 1):
        chance.shuffle(queries)
        for kind, words in queries:
            start, work = time.perf_counter(), time.process_time()
            search(register.database, 0, words)
            spent = time.perf_counter() - start, time.process_time() - work
            if turn:
                found[kind, words].append(spent)
    return found


def rows(found: Times) -> Iterator[tuple[str, float, float, float, float, str]]:
    """p50, p95 and p99 by kind, then for the common queries and for all others, in milliseconds."""
    kinds = list(dict.fromkeys(sorted(kind for kind, _ in found)))
    others = [kind for kind in kinds if kind != COMMON]
    for name, which in (*((kind, [kind]) for kind in others), ("others", others), (COMMON, [COMMON])):
        spent = [1000 * one for (kind, _), some in found.items() if kind in which for one, _ in some]
        work = [1000 * one for (kind, _), some in found.items() if kind in which for _, one in some]
        if len(spent) > 1:
            cut = quantiles(spent, n=100)
            yield name, cut[49], cut[94], cut[98], quantiles(work, n=100)[94], PROMISED.get(name, "")


def main() -> None:
    """A table a register."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("folders", nargs="+", type=Path)
    arguments.add_argument(
        "--slowest", type=int, default=0, help="so many of the slowest queries, with their hits"
    )
    asked = arguments.parse_args()
    print(machine(), versions("greffier", "PyStemmer", "rjieba"), sep="\n")
    for folder in filter(Path.is_dir, asked.folders):
        with reading_register(folder) as register:
            queries = mix("million" if "million" in folder.name else "resolutions")
            found = times(register, queries)
            parts = register.database.rows("SELECT COUNT(*) FROM register_part")[0][0]
            texts = register.database.rows("SELECT COUNT(*) FROM register_holding")[0][0]
            table(
                f"Search in {texts:,} texts of {parts:,} parts: {len(queries)} queries, {ROUNDS} times each (ms)",
                ("queries", "p50", "p95", "p99", "p95 of work", "promised p95"),
                list(rows(found)),
            )
            for (kind, words), spent in sorted(found.items(), key=lambda one: -min(one[1])[0])[
                : asked.slowest
            ]:
                count = search(register.database, 0, words).count
                print(
                    f"{1000 * min(spent)[0]:7.1f} {1000 * min(work for _, work in spent):7.1f} {kind} {words!r}: {count:,}"
                )


if __name__ == "__main__":
    main()
