"""The linter on the example documents: they are clean but for the faults that they were given, and one more is found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

import pytest

from factories import EXAMPLE_FILES
from greffier.documents.text import Document, document_from
from greffier.drafting.lint import Finding, lint
from greffier.reading import read

NAMES = [path.name for path in EXAMPLE_FILES]
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in EXAMPLE_FILES}

KNOWN = {
    # symbols in look-alike letters, hyphens in ranges, letters of a list of two alphabets: faults of real documents
    # that the reader must bear; the notes tell of meetings that had not taken place on their date
    "untoc-annotated-agenda.ru.txt": {"range_dash": 1, "foreign_symbol_letters": 1},
    "untoc-background-paper.en.txt": {"range_dash": 1},
    "untoc-background-paper.ru.txt": {"foreign_symbol_letters": 1},
    "untoc-conference-room-paper.ru.txt": {"foreign_symbol_letters": 1},
    "untoc-draft-report.ru.txt": {"mixed_list_letters": 1},
    "untoc-note-reissued.en.txt": {"range_dash": 3, "future_event": 1},
    "untoc-note.en.txt": {"range_dash": 3, "future_event": 1},
    "untoc-note.ru.txt": {"range_dash": 1, "future_event": 1, "foreign_symbol_letters": 5},
    "untoc-resolution.ru.txt": {"mixed_list_letters": 1},
    "untoc-wg-report.ru.txt": {"mixed_list_letters": 1},
}


def linted(text: str) -> tuple[Document, list[Finding]]:
    document = document_from(text.encode(), "draft.txt")
    return document, lint(document, read(document))


@lru_cache(maxsize=64)
def example(name: str) -> tuple[Document, list[Finding]]:
    return linted(TEXTS[name])


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_clean_but_for_what_it_was_given(name: str) -> None:
    found = Counter(f.code for f in example(name)[1] if f.severity != "note")

    assert found == KNOWN.get(name, {})


@pytest.mark.parametrize("name", NAMES)
def test_findings_point_into_the_text_and_into_their_parts(name: str) -> None:
    document, found = example(name)
    parts = {part.id: part for part in read(document).parts}
    for finding in found:
        assert 0 <= finding.start < finding.end <= len(document.text)
        if finding.part is not None:
            assert parts[finding.part].start <= finding.start <= parts[finding.part].end
    assert found == sorted(found, key=lambda f: (f.start, f.end, f.code))


Planted = tuple[str, int] | None
"""A text with a fault, and about where it is; None where the text has nothing to do it to."""


def quotation(text: str, _: Document) -> Planted:
    """One closing mark becomes one of another kind."""
    m = re.search(r"(?<=\w)[»”“](?=[\s,.;)，。；]|$)", text)
    return (f"{text[: m.start()]}{'”' if m[0] == '»' else '»'}{text[m.end() :]}", m.start()) if m else None


def letter(text: str, document: Document) -> Planted:
    """One letter becomes the one of another alphabet that looks like it."""
    for span in document.structure.spans:
        if span.node.type not in ("paragraph", "operative", "preambular"):
            continue
        start, end = document.structure.view.span(span.start, span.end)
        m = re.compile(r"(?<=[a-zа-яё])[oeaоеа](?=[a-zа-яё])").search(text, start, end)
        if m:
            other = dict(zip("oeaоеа", "оеаoea", strict=True))[m[0]]
            return f"{text[: m.start()]}{other}{text[m.end() :]}", m.start()
    return None


def days(text: str, _: Document) -> Planted:
    """The days of a range change places."""
    m = re.search(r"(?<!\d)(\d{1,2})([-–]| и | and | et | y )(\d{1,2})(?=(?: de)? [^\W\d_]{3,} )", text)
    if m is None or m[2] not in "-–" or int(m[1]) >= int(m[3]):
        return None
    return f"{text[: m.start()]}{m[3]}{m[2]}{m[1]}{text[m.end() :]}", m.start()


def item(text: str, document: Document) -> Planted:
    """A paragraph or an item between two others is taken out."""
    nodes = document.structure.nodes
    for node, following in pairwise(nodes):
        of_a_kind = [n for n in nodes if n.type == node.type and n.parent is node.parent and n.number]
        if node.type not in ("paragraph", "operative", "item") or following.start < node.end:
            continue
        if node in of_a_kind[1:-1] and following in of_a_kind:
            return f"{text[: node.start]}{text[following.start :]}", node.start
    return None


def blank(text: str, document: Document) -> Planted:
    """One blank becomes two."""
    for node in document.structure.nodes:
        if node.type in ("paragraph", "operative", "preambular"):
            m = re.compile(r"(?<=[^\W\d_]{2}) (?=[^\W\d_])").search(text, node.start + 12, node.end)
            if m:
                return f"{text[: m.start()]}  {text[m.end() :]}", m.start()
    return None


def day(text: str, _: Document) -> Planted:
    """A day becomes one that its month does not have."""
    m = re.search(r"\d{1,2}(?= (?:June|июня|juin|de junio|حزيران/يونيه)|日)", text)
    return (f"{text[: m.start()]}39{text[m.end() :]}", m.start()) if m else None


FAULTS: dict[Callable[[str, Document], Planted], set[str]] = {
    quotation: {"mismatched_quotes", "unpaired_quote"},
    letter: {"foreign_letter", "foreign_sign"},
    days: {"reversed_range"},
    item: {"number_gap", "mixed_list_letters"},
    blank: {"double_space"},
    day: {"no_such_day"},
}
NEAR = 200
"""A fault is told of within so many characters: a gap at the paragraph behind it, an unpaired mark at its partner."""


@pytest.mark.parametrize("name", NAMES)
def test_a_fault_that_is_put_in_is_found(name: str) -> None:
    for fault in FAULTS:
        is_found(fault, name)


def is_found(fault: Callable[[str, Document], Planted], name: str) -> None:
    document, before = example(name)
    planted = fault(document.text, document)
    if planted is None:
        return  # nothing in this example to do it to
    text, place = planted
    old = Counter(f.code for f in before)
    found = [f for f in linted(text)[1] if f.code in FAULTS[fault]]

    assert any(abs(f.start - place) <= NEAR for f in found), text[max(0, place - 60) : place + 60]
    assert len(found) > sum(old[code] for code in FAULTS[fault])


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_every_fault_can_be_put_into_some_example(fault: Callable[[str, Document], Planted]) -> None:
    assert sum(fault(example(name)[0].text, example(name)[0]) is not None for name in NAMES) >= 3
