"""What sessions recommended, in the words of the texts that carry it, and which paragraphs acted on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from greffier.drafting.content import Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering, decision_of
from greffier.drafting.inline import plain, unreferenced
from greffier.drafting.papers import Paper, Part
from greffier.drafting.sections.quoting import annex_heading, gap_of, said
from greffier.drafting.wording import Name
from greffier.record.chain import decision_of as identity_of
from greffier.record.lookup import FoldLookup
from greffier.record.models import Document
from greffier.record.values import Value

__all__ = [
    "Recommendation",
    "became",
    "carrier",
    "cited",
    "paragraph_of",
    "quotable",
    "recommendations",
    "theme_of",
]

CARRIERS = ("report", "draft_report", "resolution", "decision")
"""Kinds of documents that carry recommendations, the one first in which they were adopted."""
OF_ACTS = frozenset(("provision", "endorsement", "agenda_item"))
"""What a text says where it stands, and not where it is quoted."""


class Recommendation(Struct, frozen=True):
    """A recommendation: its part, the parts inside it, the heading it stands under, whom it addresses (keys).

    Where the text is not held in the language of the draft (`held`), the words are those of another language.
    """

    part: Part
    inside: tuple[Part, ...]
    theme: Part | None
    addressees: tuple[str, ...]
    held: bool


def carrier(drafter: Drafter, session: str) -> Document | None:
    """The document from which the recommendations of a session are taken: one held in the language, a report first."""
    record = drafter.facts.session(session)
    names = [str(v.value["document"]) for v in record.provisions] if record is not None else []
    found = {one.key: one for name in names if (one := drafter.facts.document(name)) is not None}

    def rank(one: Document) -> tuple[bool, int, str]:
        kind = one.kind[0].value if one.kind else ""
        place = CARRIERS.index(kind) if kind in CARRIERS else len(CARRIERS)
        return drafter.language not in drafter.facts.papers(one.key), place, one.key

    return min(found.values(), key=rank, default=None)


def recommendations(drafter: Drafter, session: str) -> list[Recommendation]:
    """The recommendations of a session in the order of their text; items stand with what they belong to."""
    document = carrier(drafter, session)
    record = drafter.facts.session(session)
    if document is None or record is None:
        return []
    papers = drafter.facts.papers(document.key)
    paper = papers.get(drafter.language) or next((papers[one] for one in sorted(papers)), None)
    if paper is None:
        drafter.facts.missing("no_text", document.key, drafter.language)
        return []
    own = drafter.facts.key("document", document.key)
    paths = {
        v.value["path"]
        for v in record.provisions
        if drafter.facts.key("document", v.value["document"]) == own
    }
    return list(_in_order(paper, paths, held=paper.language == drafter.language))


def _in_order(paper: Paper, paths: set[str], *, held: bool) -> Iterator[Recommendation]:
    by_id = {part.id: part for part in paper.parts}
    theme: Part | None = None
    top: list[Part] = []
    inside: dict[str, list[Part]] = {}
    themes: dict[str, Part | None] = {}
    for part in paper.parts:
        if part.type == "section":
            theme = part
        elif part.type in ("chapter", "annex"):
            theme = None
        acts = [f for f in part.facts if f.kind == "provision" and f.keys["path"] in paths]
        above = _above(part, by_id, inside)
        if above is not None:
            inside[above].append(part)
        elif any(f.keys["provision_kind"] == "recommendation" for f in acts):
            top.append(part)
            inside[part.id], themes[part.id] = [], theme
    for part in top:
        keys = dict.fromkeys(
            key
            for one in (part, *inside[part.id])
            for fact in one.facts
            if fact.kind == "provision"
            for key in fact.keys["addressees"]
        )
        yield Recommendation(part, tuple(inside[part.id]), themes[part.id], tuple(keys), held)


def _above(part: Part, by_id: dict[str, Part], inside: dict[str, list[Part]]) -> str | None:
    """The recommendation that a part stands inside."""
    up = part.parent
    while up is not None and up in by_id:
        if up in inside:
            return up
        up = by_id[up].parent
    return None


def quotable(part: Part) -> Part:
    """A part as it is quoted: it says what it cites and tells, but acts on nothing and has no notes."""
    facts = tuple(f for f in part.facts if f.kind not in OF_ACTS)
    return replace(part, facts=facts, text=unreferenced(part.text))


def theme_of(drafter: Drafter, session: str, theme: Part, *, held: bool) -> Sentence:
    """The heading of recommendations; where it is not held, the title of the agenda item that it names, else a gap."""
    if held:
        return said(drafter, quotable(theme))
    words = _folded(theme.text)
    for item in drafter.agenda(session):
        titles = {_folded(str(v.value)) for values in item.titles.values() for v in values}
        if drafter.language in item.titles and any(_begins(title, words) for title in titles):
            facts = tuple(fact for fact in theme.facts if fact.kind in ("symbol", "decision"))
            return Sentence(drafter.grammar.finished(str(drafter.item_title(item))), facts)
    return gap_of(drafter, theme)


def _begins(title: str, heading: str) -> bool:
    """Whether a heading is the title of an item, or the title up to a sign: headings leave out what stands behind it."""
    rest = title.removeprefix(heading)
    return not rest or (rest != title and not rest[0].isalnum() and not rest[0].isspace())


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")


# What became of them


def became(drafter: Drafter, session: Gathering, documents: Sequence[Document]) -> list[Sentence]:
    """A sentence for each paragraph that acted on the outcome of a session, or on the documents that carry it."""
    record = drafter.facts.session(session.key)
    values = [*(record.endorsed if record is not None else ()), *(v for d in documents for v in d.endorsed)]
    said: dict[tuple[str, str, str], Sentence] = {}
    conference = drafter.short_body(_parent(drafter, session.body))
    for value in values:
        place = _place(drafter, value, conference)
        at = (value.value["act"], drafter.facts.key("document", value.value["document"]), value.value["path"])
        if place is not None and drafter.wording.has(f"became.{at[0]}"):
            said.setdefault(at, drafter.say(f"became.{at[0]}", conference=conference, place=place))
    if not said:
        drafter.facts.missing("no_outcome", session.key)
        return [drafter.say("became.unknown")]
    return [said[at] for at in sorted(said)]


def _place(drafter: Drafter, value: Value, conference: Name) -> Name | None:
    """A paragraph of a decision of the Conference, cited."""
    document = drafter.facts.document(value.value["document"])
    if document is None:
        return None
    path = str(value.value["path"])
    number = path if path.startswith("annex") else path.partition("/")[0]
    identity = identity_of(document.key, FoldLookup(drafter.facts.fold))
    decision = decision_of(identity.decision) if identity is not None else None
    words = {"paragraph": paragraph_of(drafter, number)}
    if decision is not None:
        told = number if number.isdigit() else None
        fact = Fact("decision", {"decision": decision, "date": None, "paragraph": told}, value.statements)
        name = drafter.grammar.decision(decision["kind"], decision["number"])
        text = drafter.wording.text("place.decision", decision=name, conference=conference, **words)
        return Name({"nom": text}, "m", (fact,))
    if document.symbols:
        symbol = drafter.grammar.symbol(*document.symbols)
        return Name({"nom": drafter.wording.text("place.symbol", symbol=symbol, **words)}, "m", symbol.facts)
    titles = document.titles.get(drafter.language, ())
    if not titles:
        return Name({"nom": drafter.wording.text("place.untitled", **words)}, "m")
    title = drafter.grammar.quoted(plain(str(titles[0].value)))
    said = _title_says(drafter, document)
    return Name({"nom": drafter.wording.text("place.title", title=title, **words)}, "m", said)


def paragraph_of(drafter: Drafter, path: str) -> str:
    """The number of a paragraph in a sentence: `4`, `4 (a)`, `(c)`, `annex II, 1`; `path` as the contract has it."""
    annex, _, rest = path.partition("/")
    if annex.startswith("annex") and rest:
        name = annex_heading(drafter, annex.partition("_")[2] or None).text
        return drafter.wording.text(
            "quoting.in_annex", annex=name[:1].lower() + name[1:], path=paragraph_of(drafter, rest)
        )
    top, *below = path.split("/")
    item = drafter.grammar.marked
    letters = below[:1] if top.isdigit() else [top]
    words = [top] * top.isdigit() + [item("item", letter) for letter in letters]
    return drafter.grammar.finished(
        " ".join([*words, *(item("subitem", n) for n in below[len(words) - 1 :])])
    )


def cited(drafter: Drafter, document: Document) -> Name:
    """A document by its symbol, else the decision that it is, else its title."""
    identity = identity_of(document.key, FoldLookup(drafter.facts.fold))
    if document.symbols:
        symbol = drafter.grammar.symbol(*document.symbols)
        return _called(drafter.wording.text("cited.symbol", symbol=symbol), symbol.facts)
    if identity is not None and decision_of(identity.decision) is not None:
        decision = drafter.decision(identity.decision)
        return _called(drafter.wording.text("cited.decision", decision=decision), decision.facts)
    titles = document.titles.get(drafter.language, ())
    if not titles:
        return drafter.gap("no_symbol", document.key)
    title = drafter.grammar.quoted(plain(str(titles[0].value)))
    return _called(drafter.wording.text("cited.title", title=title), _title_says(drafter, document))


def _title_says(drafter: Drafter, document: Document) -> tuple[Fact, ...]:
    """What the title of a document says by itself."""
    paper = drafter.facts.papers(document.key).get(drafter.language)
    parts = paper.parts if paper is not None else ()
    titles = [p for p in parts if p.type == "title" and p.parent in (None, "masthead")]
    return tuple(fact for part in titles for fact in part.facts if fact.kind not in OF_ACTS)


def _called(words: str, facts: tuple[Fact, ...]) -> Name:
    return Name({"nom": words, "bare": words}, "m", facts)


def _parent(drafter: Drafter, body: str) -> str:
    found = drafter.treaty.bodies.get(body)
    return found.parent if found is not None and found.parent is not None else body
