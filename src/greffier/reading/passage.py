"""Reading words by themselves: what they claim in a document of which language, treaty and body are known."""

from __future__ import annotations

from greffier.documents.block import Block, mend
from greffier.documents.language import language
from greffier.documents.letters import unmarked
from greffier.documents.lines import lines_of
from greffier.documents.masthead import Masthead
from greffier.documents.mending import Hyphenation
from greffier.documents.models import Description
from greffier.documents.outline import Node
from greffier.documents.structure import Span, Structure

from .context import Context
from .lexicon import lexicon
from .models import AnyClaim
from .read import read_parts
from .tokens import tokenized

__all__ = ["read_passage"]


def read_passage(
    words: str, code: str, treaty: str, body: str, date: str | None = None, folder: str | None = None
) -> list[AnyClaim]:
    """The claims of a paragraph of a note to a body, dated `date`; `words` are not empty and have no number before them.

    `treaty` is a key, `folder` holds further treaties. Spans count in `words`.

    >>> [claim.decision.number for claim in read_passage("In its decision 4/2", "en", "untoc", "CTOC/COP")]
    ['4/2']
    """
    structure = _paragraph(words, code)
    known = lexicon(treaty, code, folder)
    description = Description(
        symbols=[], number=None, kind="note", language=code, original_language=None, title=None, author=None,
        distribution=None, date=date, job_number=None, body=body, session=None, agenda_items=[],
    )  # fmt: skip
    context = Context(tokenized(structure, known), known, description)
    read_parts(context, structure)
    return sorted(context.claims, key=lambda claim: claim.start)


def _paragraph(words: str, code: str) -> Structure:
    """The structure of a document that is one paragraph."""
    block = Block("text", lines_of(words))
    lang = language(code)
    mend(block, Hyphenation(lang.keep_hyphen, words))
    node = Node("paragraph", None, block, block.start, block.end, None, "para", 0)
    view = unmarked(block.mended)
    return Structure(
        code,
        Masthead(),
        [node],
        [],
        view,
        [Span(0, len(view.text), node)],
        [block],
        None,
        [],
        lang.placeholder,
    )
