"""Draw `docs/picture.svg` from what `greffier read` prints on an example: `make picture`."""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path

from greffier.cli.inputs import Item, Success, attempt
from greffier.cli.outline import Outline
from greffier.cli.streams import Palette

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "picture.svg"
EXAMPLE = "untoc-wg-report.en.txt"

COLUMNS, ROWS = 112, 34
ADVANCE, LEADING, MARGIN, BAR = 7.8, 18, 16, 34  # pixels

ANSI = re.compile(r"\x1b\[([\d;]*)m")
CLASS_OF = {"1": "strong", "2": "faint", "36": "kind", "33": "warning", "1;34": "title"}

STYLE = """
  .card { fill: #fbfbf9; stroke: #c9c9c2 }
  text { font: 13px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #24292f; white-space: pre }
  .strong { font-weight: 700 } .title { font-weight: 700; fill: #1f4e9e } .kind { fill: #0b6e6e }
  .faint { fill: #62666b } .warning { fill: #8a5a00 } .prompt { fill: #62666b }
  @media (prefers-color-scheme: dark) {
    .card { fill: #17191c; stroke: #3b3f45 } text { fill: #dcdfe4 }
    .title { fill: #8ab4f8 } .kind { fill: #6fd3d3 } .faint, .prompt { fill: #9aa0a6 } .warning { fill: #e0b050 }
  }
"""


def outline() -> list[str]:
    """The lines, in colour, as a terminal would get them."""
    outcome = attempt(Item(str(ROOT / "src" / "greffier" / "examples" / EXAMPLE), True))
    assert isinstance(outcome, Success), outcome  # noqa: S101 - the example belongs to the project
    outcome.reading.source.path = EXAMPLE
    return list(Outline(outcome.reading, outcome.text, Palette(enabled=True), COLUMNS).lines())


def spans(line: str) -> str:
    """One line: what was coloured becomes a `tspan` with a class."""
    pieces = ANSI.split(line)
    found = [escape(pieces[0], quote=False)]
    for code, text in zip(pieces[1::2], pieces[2::2], strict=True):
        name = CLASS_OF.get(code)
        words = escape(text, quote=False)
        found.append(f'<tspan class="{name}">{words}</tspan>' if name and text else words)
    return "".join(found)


def draw() -> str:
    """The whole picture."""
    lines = outline()
    shown = [f'<tspan class="prompt">$</tspan> greffier read {EXAMPLE}', *map(spans, lines[: ROWS - 2])]
    shown.append(f'<tspan class="faint">  … {len(lines) - ROWS + 2} lines more</tspan>')
    width, height = round(COLUMNS * ADVANCE + 2 * MARGIN), BAR + LEADING * len(shown)
    rows = "\n".join(
        f'  <text x="{MARGIN}" y="{BAR + LEADING * number}" xml:space="preserve">{line}</text>'
        for number, line in enumerate(shown)
        if line
    )
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 {width} {height}">
  <title id="title">greffier read {EXAMPLE}</title>
  <desc id="desc">A terminal: the outline of a working group's report. Its masthead stands first, then its chapters and
  paragraphs, and under each the claims that it makes (mandates, decisions cited, sessions, recommendations) in words,
  with the numbers of the characters where the text says so.</desc>
  <style>{STYLE}</style>
  <rect class="card" x="1" y="1" width="{width - 2}" height="{height - 2}" rx="8"/>
{rows}
</svg>
"""


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
    sys.stdout.write(f"{PICTURE.relative_to(ROOT)}\n")
