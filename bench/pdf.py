"""PDF: pages a second from bytes to claims with positions, beside what pypdfium2 itself takes: `make bench`.

    python bench/pdf.py [FOLDER]

FOLDER holds PDF files with a text layer; without one the example documents are set on pages as an office prints them.
Runs of all kinds take turns, so that what slows the machine slows each of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median

import msgspec
import pypdfium2

from greffier.cli.collector import Collector
from greffier.documents.formats.pdf import extract
from greffier.documents.text import document_from
from greffier.reading import read
from measure import RUNS, machine, once, table, versions

ROOT = Path(__file__).resolve().parent.parent
LINES = 46
"""Lines on a page."""


def files(folder: str | None) -> list[bytes]:
    """The PDF files of a folder, or the example documents as PDF."""
    if folder is not None:
        return [path.read_bytes() for path in sorted(Path(folder).rglob("*.pdf"))]
    sys.path.insert(0, str(ROOT / "tests"))
    from pdfs import Sheet, pdf

    made = []
    for path in sorted((ROOT / "src/greffier/examples").glob("*.txt")):
        lines = path.read_text(encoding="utf-8").split("\n")
        sheets = []
        for first in range(0, len(lines), LINES):
            sheet = Sheet()
            for n, line in enumerate(lines[first : first + LINES]):
                if line.strip():
                    # a program draws a line in several pieces
                    half = len(line) // 2
                    sheet.put(sheet.put(72, 80 + 13 * n, line[:half]), 80 + 13 * n, line[half:] or " ")
            sheets.append(sheet)
        made.append(pdf(*sheets))
    return made * max(1, 40 // len(made))


def bare(data: Sequence[bytes]) -> int:
    """What pypdfium2 gives of a page without positions; the number of pages."""
    pages = 0
    for each in data:
        document = pypdfium2.PdfDocument(each)
        for page in document:
            text = page.get_textpage()
            text.get_text_range()
            text.close()
            page.close()
            pages += 1
        document.close()
    return pages


def by_rectangle(data: Sequence[bytes]) -> int:
    """The same with positions: the text of each rectangle."""
    pages = 0
    for each in data:
        document = pypdfium2.PdfDocument(each)
        for page in document:
            text = page.get_textpage()
            for i in range(text.count_rects()):
                text.get_text_bounded(*text.get_rect(i))
            text.close()
            page.close()
            pages += 1
        document.close()
    return pages


def structured(data: Sequence[bytes]) -> int:
    """Our text, with lines, notes, paragraphs, tables and boxes."""
    return sum(len(extract(each).pages) for each in data)


def claims(data: Sequence[bytes]) -> int:
    """The whole way to JSON, through the process that limits what a file may take."""
    pages = 0
    with Collector() as collector:
        for each in data:
            document = document_from(each, "bench.pdf")
            msgspec.json.encode(read(document))
            pages += len(document.extract.pages)
            collector.after_document()
    return pages


def main() -> None:
    """Time all, and print the table."""
    data = files(sys.argv[1] if len(sys.argv) > 1 else None)
    works: dict[str, Callable[[Sequence[bytes]], int]] = {
        "pypdfium2, text by page": bare,
        "pypdfium2, text by rectangle": by_rectangle,
        "greffier, text with structure": structured,
        "greffier, claims with positions, confined": claims,
    }
    spent: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work(data)
    for _ in range(RUNS):
        for name, work in works.items():
            spent[name].append(once(partial(work, data)))
    pages = bare(data)
    base = median(spent["pypdfium2, text by rectangle"])
    print(machine())
    print(versions("pypdfium2", "greffier"))
    table(
        f"PDF, {len(data)} files, {pages} pages, median of {RUNS} runs",
        ("", "pages/s", "times the rate by rectangle"),
        [(name, pages / median(times), base / median(times)) for name, times in spent.items()],
    )


if __name__ == "__main__":
    main()
