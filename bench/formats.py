"""How fast texts come out of other formats, and how fast claims come out of them: `make bench`.

MB are 10⁶ bytes of the text that comes out, as UTF-8. "Through the worker" is the way of every untrusted file: another
process takes the text out, within limits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from greffier.documents.formats import extract, extract_here
from greffier.documents.text import document_from
from greffier.reading import read
from measure import machine, seconds, table, versions
from papers import page, word
from texts import corpus

RUNS = 3
SIZE = 4_000_000
PARTS = 16
"""Files that these are."""


def extracted(files: Sequence[bytes], form: str, how: Callable[[bytes, str], object]) -> Callable[[], None]:
    """Take the text out of all files."""

    def work() -> None:
        for data in files:
            how(data, form)

    return work


def claims(files: Sequence[bytes]) -> Callable[[], None]:
    """Bytes to claims."""

    def work() -> None:
        for data in files:
            read(document_from(data, "bench"))

    return work


def main() -> None:
    """Measure everything and print it."""
    print("machine:", machine())
    print("versions:", versions("greffier", "lxml", "pypdfium2"))
    texts = corpus(SIZE)
    joined = ["\n".join(texts[n::PARTS]) for n in range(PARTS)]
    rows = []
    for name, form, write in (("Word", "docx", word), ("web page", "html", page)):
        files = [write(text) for text in joined]
        size = sum(len(extract(data, form).text.encode()) for data in files) / 1e6
        works = (extracted(files, form, extract_here), extracted(files, form, extract), claims(files))
        rows.append((name, len(files), size, *(size / seconds(work, RUNS) for work in works)))
    table(
        f"Formats, MB of text a second, median of {RUNS} runs (promised for Word: 8 through the worker)",
        ("", "files", "MB", "text alone", "through the worker", "to claims"),
        rows,
    )


if __name__ == "__main__":
    main()
