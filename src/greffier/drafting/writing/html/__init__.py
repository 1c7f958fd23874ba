"""Web pages: one file, no scripts, to be read on a screen, by a screen reader, on paper, and by Greffier again."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from functools import lru_cache
from html import escape
from importlib import resources

from greffier.documents.mark import MARK
from greffier.documents.script import unspaced
from greffier.drafting.content import Draft, Sentence, sentences
from greffier.drafting.writing.ids import part_ids
from greffier.drafting.writing.words import pieces

from .body import Body
from .inline import Inline
from .masthead import masthead

__all__ = ["preview", "write"]

_PLAIN = re.compile(r"[^A-Za-z0-9/._() –-]")
_PAGE = {"ltr": ("left", "right"), "rtl": ("right", "left")}


def write(draft: Draft) -> bytes:
    """The draft as an HTML5 page in UTF-8, with its style sheet inside; the ids of its parts are those of Akoma Ntoso."""
    inline = Inline(draft)
    way = inline.way
    head = masthead(draft, inline)
    body = Body(inline, part_ids(draft)).parts(draft.blocks, 2)
    notes = _notes(draft, inline)
    title = escape(
        " ".join(filter(None, (" – ".join(map(_words, draft.symbols)), _words(draft.title)))), quote=False
    )
    page = f"""<!DOCTYPE html>
<html lang="{escape(draft.language)}" dir="{way}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<meta name="greffier.drafted" content="{MARK}">
<style>
{_data("style.css")}{_margins(draft, way)}</style>
</head>
<body>
<main>
{head}{body}{notes}</main>
</body>
</html>
"""
    return page.encode("utf-8")


def preview(draft: Draft, mark: Callable[[int, Sentence], str], level: int = 2) -> str:
    """The draft as a part of another page, its title a heading of that level.

    `mark` gives what stands behind each sentence, as HTML; sentences are counted from 0 in the order of
    `content.sentences`.
    """
    inline = _Marked(draft, mark)
    head = masthead(draft, inline, level)
    return f"{head}{Body(inline, part_ids(draft)).parts(draft.blocks, level + 1)}{_notes(draft, inline)}"


class _Marked(Inline):
    """Writes a mark behind each sentence."""

    def __init__(self, draft: Draft, mark: Callable[[int, Sentence], str]) -> None:
        super().__init__(draft)
        self.mark_of = mark
        self.places = {id(said): n for n, said in reversed(list(enumerate(sentences(draft))))}

    def sentence(self, said: Sentence) -> str:
        return self.words(said.text) + self.mark_of(self.places[id(said)], said) if said.text else ""

    def part(self, said: Iterable[Sentence]) -> str:
        made, before = "", ""
        for one in said:
            if one.text:
                blank = bool(before) and not unspaced(before[-1]) and not unspaced(one.text[0])
                made += " " * blank + self.sentence(one)
                before = one.text
        return made


def _words(text: str) -> str:
    return " ".join("".join(run.text for run in pieces(text)).split())


def _margins(draft: Draft, way: str) -> str:
    """What is printed in the margins of the pages: the symbol behind the first, the number of the page on each."""
    start, end = _PAGE[way]
    symbol = " – ".join(map(_words, draft.symbols))
    said = _PLAIN.sub(lambda m: f"\\{ord(m[0]):x} ", symbol)
    return f"""@page {{ @top-{start} {{ content: "{said}"; }} @bottom-{end} {{ content: counter(page) "/" counter(pages); }} }}
@page :first {{ @top-{start} {{ content: none; }} }}
"""


def _notes(draft: Draft, inline: Inline) -> str:
    """The footnotes, each with a link back to where it is referred to."""
    if not draft.notes:
        return ""
    said = _said(draft.language)
    label = f' aria-label="{escape(said["notes"])}"' if said else ""
    made = [f'<footer>\n<section role="doc-endnotes"{label}>\n<ul role="list">\n']
    for n, note in enumerate(draft.notes):
        words = inline.sentence(note.sentence)
        back = inline.back(n, said.get("back", ""))
        made.append(f'<li id="{inline.id_of(n)}">{inline.mark(note.mark)} {words}{back}</li>\n')
    return "".join([*made, "</ul>\n</section>\n</footer>\n"])


@lru_cache(maxsize=4)
def _data(name: str) -> str:
    return (resources.files(__package__) / name).read_text(encoding="utf-8")


def _said(language: str) -> dict[str, str]:
    """The few words of the page itself, in a language that has them."""
    found: dict[str, str] = tomllib.loads(_data("words.toml")).get(language, {})
    return found
