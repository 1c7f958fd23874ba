"""The readers that Greffier is measured against, each on its own kind of text."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Sequence


def natasha(texts: Sequence[str]) -> Callable[[], int]:
    """Names and dates in Russian: what natasha finds with its own models, counted."""
    from natasha import DatesExtractor, Doc, MorphVocab, NewsEmbedding, NewsNERTagger, Segmenter

    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())
    extract_dates = DatesExtractor(MorphVocab())

    def work() -> int:
        found = 0
        for text in texts:
            doc = Doc(text)
            doc.segment(segmenter)
            doc.tag_ner(tagger)
            found += len(doc.spans) + sum(1 for _ in extract_dates(text))
        return found

    return work


def eyecite(texts: Sequence[str]) -> Callable[[], int]:
    """Citations of American law with the fast tokenizer; compiling its patterns is not counted."""
    from eyecite import get_citations
    from eyecite.tokenizers import HyperscanTokenizer

    logging.getLogger("eyecite").setLevel(logging.ERROR)  # writing warnings is not its work
    tokenizer = HyperscanTokenizer(cache_dir=tempfile.mkdtemp(prefix="greffier-bench-"))
    get_citations("1 U.S. 1", tokenizer=tokenizer)  # compiles

    def work() -> int:
        return sum(len(get_citations(text, tokenizer=tokenizer)) for text in texts)

    return work
