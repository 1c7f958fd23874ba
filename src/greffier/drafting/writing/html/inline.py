"""Words as HTML: emphasis, references to notes, gaps, and what runs from left to right whatever stands around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape

from greffier.drafting.content import Draft, Sentence
from greffier.drafting.writing.words import direction, pieces, together

__all__ = ["Inline"]


class Inline:
    """Writes the words of one draft; it counts the references, so that each has an id and notes lead back to them."""

    def __init__(self, draft: Draft) -> None:
        self.numbers = {note.mark: n for n, note in reversed(list(enumerate(draft.notes)))}
        self.way = direction(draft)
        self.referred: Counter[int] = Counter()

    def words(self, text: str) -> str:
        """Words as the content of an element."""
        made = []
        for run in pieces(text, self.way):
            if run.note is not None:
                made.append(self._reference(run.note))
                continue
            words = escape(run.text, quote=False)
            if run.ltr:
                words = f'<bdi dir="ltr">{words}</bdi>'
            if run.gap:
                words = f"<mark>{words}</mark>"
            made.append(f"<em>{words}</em>" if run.emphasis else words)
        return "".join(made)

    def sentence(self, said: Sentence) -> str:
        """A sentence by itself: a line, a cell of a table, a note."""
        return self.words(said.text)

    def part(self, said: Iterable[Sentence]) -> str:
        """The sentences of a part."""
        return self.words(together(said))

    def _reference(self, mark: str) -> str:
        n = self.numbers.get(mark)
        if n is None:
            return self.mark(mark)
        self.referred[n] += 1
        return (
            f'<sup><a id="{self._place(n, self.referred[n])}" href="#{self.id_of(n)}" role="doc-noteref">'
            f"{escape(mark, quote=False)}</a></sup>"
        )

    def mark(self, mark: str) -> str:
        """The mark of a note, raised."""
        return f"<sup>{escape(mark, quote=False)}</sup>"

    def id_of(self, n: int) -> str:
        """The id of a note, counted from 0."""
        return f"fn_{n + 1}"

    def back(self, n: int, said: str) -> str:
        """The link from a note to the first reference to it, with the words that say what it is."""
        if not self.referred[n]:
            return ""
        label = f' aria-label="{escape(said)}"' if said else ""
        return f' <a href="#{self._place(n, 1)}" role="doc-backlink"{label}>↩</a>'

    def _place(self, n: int, time: int) -> str:
        return f"{self.id_of(n)}__ref" + (f"_{time}" if time > 1 else "")
