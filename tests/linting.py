"""Short texts given to the linter: what it finds in them."""

from __future__ import annotations

from greffier.documents.text import document_from
from greffier.drafting.lint import Finding, lint
from greffier.reading import read


def findings(text: str, language: str | None = None) -> list[Finding]:
    """What is found in a plain text, which must be told to be in the language."""
    document = document_from(text.encode(), "draft.txt")
    reading = read(document)
    assert language in (None, reading.document.language), "the text must show its language"
    return lint(document, reading)


def codes(text: str, language: str | None = None) -> list[str]:
    """The codes that are found, in the order of the text."""
    return [finding.code for finding in findings(text, language)]


def told(text: str, code: str, language: str | None = None) -> list[str]:
    """The passages that are found for a code."""
    return [text[f.start : f.end] for f in findings(text, language) if f.code == code]
