"""The agenda of a session and the documents that lay before it, as a report lists them."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from greffier.documents.language import language
from greffier.documents.letters import capital
from greffier.documents.masthead import kind_of
from greffier.drafting.content import Block, Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import plain
from greffier.drafting.sections.adopting import adopted, of_kind
from greffier.drafting.sections.listed import OUTCOMES
from greffier.drafting.sections.quoted import CITED, says
from greffier.record.models import AgendaItem, Document

__all__ = ["agenda", "documentation"]


def agenda(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    """That the agenda was adopted, and its items; where the record says neither, a gap."""
    items = drafter.agenda(host.key)
    found = of_kind(drafter, host, "agenda")
    if found:
        said = adopted(drafter, host, "agenda.adopted", *found[0])
    elif items:
        drafter.facts.missing("no_adoption", host.key, "agenda")
        said = drafter.say("agenda.printed", session=drafter.grammar.gathering(host.noun, None))
    else:
        said = drafter.say("open", gap=drafter.gap("no_agenda", host.key))
    block = drafter.paragraph(said)
    block.blocks = list(_items(drafter, host, items))
    yield block


def _items(drafter: Drafter, host: Gathering, items: list[AgendaItem]) -> Iterator[Block]:
    """The items of the agenda, those of one item inside it."""
    for item in items:
        if "." in item.number:
            continue
        inside = [one for one in items if one.number.startswith(f"{item.number}.")]
        below = [
            Block(
                "item",
                [_item(drafter, host, one, n == len(inside))],
                marker=drafter.grammar.marker("item", _letter(one)),
            )
            for n, one in enumerate(inside, 1)
        ]
        words = _item(drafter, host, item, not inside, lead=bool(inside))
        yield Block("item", [words], marker=drafter.grammar.marker("agenda", int(item.number)), blocks=below)


def _letter(item: AgendaItem) -> int:
    """The place of an item below another by its letter."""
    marker = item.number.rpartition(".")[2]
    return int(marker) if marker.isdecimal() else ascii_lowercase.find(marker[-1:]) + 1


def _item(drafter: Drafter, host: Gathering, item: AgendaItem, last: bool, *, lead: bool = False) -> Sentence:
    """The title of an item, with the sign that its place in the list needs."""
    title = drafter.item_title(item)
    name = "agenda.lead" if lead else "agenda.last" if last else "agenda.item"
    values = next(
        (v for v in item.titles.get(drafter.language, ()) if plain(str(v.value)) == str(title)), None
    )
    keys = {"number": item.number, "title": str(title)}
    facts = (
        () if title.facts else (Fact("agenda_item", keys, values.statements if values is not None else ()),)
    )
    cited = says(drafter, host, str(title), CITED) if facts else title.facts
    said = Sentence(drafter.wording.text(name, title=title), (*facts, *cited))
    disputed = drafter.facts.in_dispute(item.key, f"title.{drafter.language}")
    return drafter.doubted(said) if disputed else said


# Documents


def documentation(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    """The documents that were before the session: its own in the order of their numbers, then others."""
    statements = _before(drafter, host)
    records = [doc for doc in map(drafter.facts.document, statements) if doc is not None and doc.symbols]
    if not records:
        yield drafter.paragraph(drafter.say("open", gap=drafter.gap("no_documents", host.key)))
        return
    block = drafter.paragraph(drafter.say("documents", body=drafter.short_body(host.body)))
    records.sort(key=lambda doc: _place(host.body, doc))
    for n, record in enumerate(records, 1):
        said = _document(drafter, host, record, statements.get(record.key, ()), n == len(records))
        block.blocks.append(drafter.item(n, said))
    yield block


def _before(drafter: Drafter, host: Gathering) -> dict[str, tuple[str, ...]]:
    """The documents that lay before it, with what says so: those that its report lists, and those under its items."""
    facts = drafter.facts
    session = facts.session(host.key)
    listed = [v for v in session.before if v.value["document"]] if session is not None else []
    found = {facts.key("document", v.value["document"]): v.statements for v in listed}
    for document in facts.of("document", "", Document):
        under = [v for v in document.items if facts.key("session", v.value["session"]) == host.key]
        if under and not any(v.value in OUTCOMES for v in document.kind[:1]):
            found.setdefault(document.key, tuple(s for v in under for s in v.statements))
    return found


def _place(body: str, document: Document) -> tuple[bool, list[tuple[int, int, str]]]:
    """Documents of the body before others; numbers in a symbol count as such."""
    own = [symbol for symbol in document.symbols if symbol.startswith(f"{body}/")]
    parts = (own or list(document.symbols))[0].split("/")
    return not own, [(0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts]


def _document(
    drafter: Drafter, host: Gathering, record: Document, statements: tuple[str, ...], last: bool
) -> Sentence:
    """A document by its title and symbols. A title stands in quotation marks, what says only its kind does not."""
    titles = {code: str(values[0].value) for code, values in record.titles.items() if values}
    title = drafter.text(titles, record.key, "title")
    words = str(title)
    if not title.facts and _needs_quotes(words, drafter.language):
        words = drafter.grammar.quoted(words)
    symbol = drafter.grammar.symbol(*record.symbols)
    keys = {"symbols": list(record.symbols), "title": plain(str(title))}
    told = (Fact("documentation", keys, statements), *says(drafter, host, str(title), CITED))
    facts = title.facts or told
    text = drafter.wording.text("document.last" if last else "document.item", title=words, symbol=symbol)
    return Sentence(text, (*facts, *symbol.facts))


def _needs_quotes(title: str, code: str) -> bool:
    """Whether words are a title, and not the name of a kind of document, as of an agenda."""
    return capital(title) and kind_of(title, language(code)) is None
