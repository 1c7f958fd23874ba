"""The elements of Akoma Ntoso by what they are to us; what is in none of these sets is walked through."""

from __future__ import annotations

from lxml import etree

DOCUMENTS = frozenset(
    "act amendment amendmentList bill debate debateReport doc documentCollection judgment officialGazette portion "
    "statement".split()
)
CHAPTERS = frozenset("book tome part title chapter division subdivision subtitle subpart subchapter".split())
SECTIONS = frozenset(
    "section subsection article rule subrule clause subclause proviso transitional level debateSection "
    "administrationOfOath rollCall prayers oralStatements writtenStatements personalStatements ministerialStatements "
    "resolutions nationalInterest declarationOfVote communication petitions papers noticesOfMotion questions address "
    "proceduralMotions pointOfOrder adjournment".split()
)
PARAGRAPHS = frozenset("paragraph subparagraph alinea hcontainer".split())
LISTS = frozenset("list sublist blockList ul ol".split())
ITEMS = frozenset("point indent item li".split())
HEADINGS = frozenset("heading subheading longTitle".split())
LINES = frozenset(
    "p block listIntroduction listWrapUp wrap tocItem from narrative summary scene caption".split()
)
"""What prints a line of text."""
AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN = "urn:greffier:akn:1"
"""What this namespace holds says, in the files that Greffier writes, what Akoma Ntoso has no words for.

An element `written` in the metadata of the document: the kind of the masthead, facts of the description, `drafted` with
the mark of what was not only converted but drafted (`documents/mark.py`). Attributes on
the element of a part: `part` (its type), `number`, `listed`, `parent` (where that is not the part around it), `why` (of
furniture); of a note `after` (the part that it follows, where that is not the part around it), `order` among the parts,
`apart` (no mark of it is printed). On a line of the masthead: `slot`.
"""


_NAMES: dict[object, str] = {}
_MOST = 4096


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for what is no element."""
    name = _NAMES.get(element.tag)
    return _learned(element.tag) if name is None else name


def _learned(tag: object) -> str:
    if len(_NAMES) > _MOST:  # a file may make up as many names as it likes
        _NAMES.clear()
    name = _NAMES[tag] = tag.rpartition("}")[2] if isinstance(tag, str) else ""
    return name
