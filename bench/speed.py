"""Speed, memory and start of Greffier, side by side with peers: `make bench`.

What is timed is the whole way from the bytes of a document to its parts and claims with offsets, as JSON, on one
core. Peers are timed on what they do, on their own kind of text; they do other work (natasha recognises names that
Greffier does not look for, eyecite knows thousands of reporters), so a ratio says how long one waits, not who does
more.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import msgspec

import peers
from greffier.cli.collector import Collector
from greffier.documents.text import document_from
from greffier.reading import read
from measure import RUNS, machine, once, rate, seconds, table, versions
from opinion import Opinion
from process import memory, starts
from texts import HOSTILE, PIECE, corpus, hostile, pieces

SIZE = 5_000_000
SLICE = 200_000  # natasha takes seconds for this
LENGTHS = (10_000, 100_000, 1_000_000, 10_000_000)


def greffier(texts: Sequence[str]) -> Callable[[], int]:
    """Bytes to JSON, document by document, with the collector as `greffier read` has it."""
    files = [text.encode() for text in texts]

    def work() -> int:
        written = 0
        with Collector() as collector:
            for data in files:
                written += len(msgspec.json.encode(read(document_from(data, "bench.txt"))))
                collector.after_document()
        return written

    return work


def speed() -> dict[str, tuple[float, float, float]]:
    """Greffier on whole documents, and the peers beside it."""
    everything, russian = corpus(SIZE), pieces(corpus(SLICE, "ru"))
    opinions = Opinion().pieces(SIZE // 10 // PIECE, PIECE)
    works = {
        "greffier, all documents": (everything, greffier(everything)),
        "greffier, Russian in 9 kB pieces": (russian, greffier(russian)),
        "natasha, the same Russian pieces": (russian, peers.natasha(russian)),
        "eyecite + hyperscan, opinions in 9 kB": (opinions, peers.eyecite(opinions)),
    }
    rates = {name: rate(texts, seconds(work)) for name, (texts, work) in works.items()}
    table(
        f"Speed, median of {RUNS} runs (1 MB = 10⁶ bytes of UTF-8)",
        ("", "documents", "kB each", "M characters/s", "MB/s", "documents/s"),
        [
            (name, len(texts), sum(len(t.encode()) for t in texts) / len(texts) / 1000, *rates[name])
            for name, (texts, _) in works.items()
        ],
    )
    return rates


def ratios(rates: dict[str, tuple[float, float, float]]) -> None:
    """How many times faster, in characters a second."""
    ours, russian, natasha, eyecite = (figures[0] for figures in rates.values())
    table(
        "Ratios (characters a second)",
        ("", "times", "promised"),
        [
            ("Greffier to natasha (names and dates), same Russian text", russian / natasha, "100"),
            ("Greffier to eyecite with hyperscan, each on its own kind", ours / eyecite, "5"),
        ],
    )


def linear() -> None:
    """Nanoseconds a character, from short to very long documents, honest and hostile."""
    honest = "".join(corpus(30_000_000))
    assert len(honest) >= LENGTHS[-1]
    rows = []
    for name in ("documents one after another", *HOSTILE):
        row: list[object] = [name]
        for length in LENGTHS:
            text = hostile(name, length) if name in HOSTILE else honest[:length]
            work = attempt([text])
            spent = min(once(work) for _ in range(3 if length < LENGTHS[-1] else 1))
            row.append(1e9 * spent / length)
        rows.append(row)
    table(
        "Nanoseconds a character by length of the document (linear time: a row stays level)",
        ("", *(f"{length // 1000:,} kB" for length in LENGTHS)),
        rows,
    )


def attempt(texts: Sequence[str]) -> Callable[[], object]:
    """Like `greffier`, but a refusal (an empty text has one) is an answer too."""
    work = greffier(texts)

    def tried() -> None:
        try:
            work()
        except Exception as error:
            if type(error).__name__ != "DocumentError":
                raise

    return tried


def main() -> None:
    """Measure everything and print it."""
    print("command:", " ".join(["make bench  (", sys.executable, *sys.argv, ")"]))
    print("machine:", machine())
    print(
        "versions:",
        versions("greffier", "msgspec", "pyahocorasick", "natasha", "slovnet", "eyecite", "hyperscan"),
    )
    ratios(speed())
    table("Start, whole process, milliseconds (promised: 150)", ("", "median", "best"), starts())
    peak, spent, size = memory()
    table(
        "Memory (promised: 200 MB)",
        ("", "peak MB", "seconds", "MB/s"),
        [("greffier read --json FOLDER of 10,000 files", peak, spent, size / spent)],
    )
    linear()


if __name__ == "__main__":
    main()
