"""The items of an agenda to be drafted: those that the record has, and those that stand on every agenda of the body.

Best first: the agenda that the record has of the session (its own, or the one that a decision of the session before
approved); the titles that mastheads name; the standing items of the treaty's data, of which the list of gaps tells that
no document names them. What is on the agenda of a working group beside those is never inferred: it is a gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from greffier.drafting.content import Block, Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import GAP
from greffier.drafting.sections.quoted import CITED, says
from greffier.drafting.wording import Name
from greffier.drafting.wording.files import load_toml
from greffier.record.models import AgendaItem
from greffier.treaties.details import StandingItem

__all__ = [
    "NEXT",
    "OPENING",
    "Item",
    "agenda_blocks",
    "following",
    "items_of",
    "leaves",
    "marker",
    "tell_ruled",
]

LETTERS = "abcdefghijklmnopqrstuvwxyz"
OPENING, NEXT, REPORT = "opening", "next", "report"


class Item(Struct):
    """An item: its number (`2`, `2.a`), its title as printed in the agenda, what it is of the standing items.

    `key` is the standing item's, or that of an item below one (`adoption`); None for a topic. `ruled` are items that the
    rules put there and no document of the session names.
    """

    number: str
    title: Name
    standing: StandingItem | None = None
    key: str | None = None
    statements: tuple[str, ...] = ()
    below: list[Item] = field(default_factory=list)
    told: tuple[Fact, ...] = ()
    ruled: bool = False

    @property
    def heading(self) -> Sentence:
        """The title as a heading: with a capital. It may tell of more than an agenda does that lists it."""
        words = str(self.title)
        return Sentence(words[:1].upper() + words[1:], self.told)

    @property
    def open(self) -> bool:
        """Whether nobody named it yet."""
        return self.standing is None and str(self.title) == GAP and "." not in self.number

    @property
    def cited(self) -> tuple[Fact, ...]:
        """What the title cites, and its gaps."""
        return tuple(fact for fact in self.told if fact.kind in CITED or fact.kind == "placeholder")


def items_of(drafter: Drafter, host: Gathering) -> list[Item]:
    """The agenda of a session, in its order."""
    known = [_recorded(drafter, host, item) for item in drafter.agenda(host.key)]
    tops = [item for item in known if "." not in item.number]
    whole = _whole(tops)
    if not whole:
        tops = _filled(drafter, host, tops)
    for item in tops:
        item.below = [one for one in known if one.number.rpartition(".")[0] == item.number]
        if item.standing is not None and not whole:
            item.below = _filled_below(drafter, host, item, item.standing.below)
    once = [item.number for item in tops if item.standing is not None and item.standing.once]
    if len(once) > 1:
        drafter.facts.missing("review_items", host.key, ", ".join(once))
    for item in (one for top in tops for one in (top, *top.below)):
        item.told = says(drafter, host, str(item.title))
    return tops


def tell_ruled(drafter: Drafter, host: Gathering, items: Iterable[Item]) -> None:
    """Note which items, and which below them, stand there by the rules alone."""
    for item in (one for top in items for one in (top, *top.below)):
        if item.ruled:
            drafter.facts.missing("from_rules", host.key, item.number)


def leaves(item: Item) -> list[Item]:
    """The items of which a session takes up one after the other: those below an item, or the item itself."""
    return item.below or [item]


def agenda_blocks(
    drafter: Drafter, items: Sequence[Item], references: dict[str, str] | None = None
) -> list[Block]:
    """The agenda as a list. `references` are those to notes, by the number of the item."""
    return [
        _block(drafter, item, place == len(items) - 1, references or {}) for place, item in enumerate(items)
    ]


def _block(drafter: Drafter, item: Item, last: bool, references: dict[str, str]) -> Block:
    below = [
        _block(drafter, one, place == len(item.below) - 1, references) for place, one in enumerate(item.below)
    ]
    inside = "." in item.number
    form = "announcing" if below else "ended" if last or not inside else "following"
    words = drafter.wording.text(f"line.{form}", title=item.title, note=references.get(item.number, ""))
    keys = {"number": item.number, "title": str(item.title)}
    facts = [Fact("agenda_item", keys, item.statements)] if str(item.title) != GAP else []
    said = Sentence(words, (*facts, *item.cited))
    return Block("item", [said], marker=marker(drafter, item), blocks=below)


def marker(drafter: Drafter, item: Item) -> str:
    """The marker of an item in an agenda."""
    number = item.number.rpartition(".")[2]
    if "." not in item.number:
        return drafter.grammar.marker("agenda", int(number)) if number.isdigit() else number
    return drafter.grammar.marker("item", LETTERS.index(number) + 1) if number in LETTERS else number


def _recorded(drafter: Drafter, host: Gathering, item: AgendaItem) -> Item:
    """An item of the record. What its title is a form of has the words of a language that the record lacks it in."""
    standing = drafter.standing(item) if "." not in item.number else None
    key = standing.key if standing is not None else _below(item)
    values = item.titles.get(drafter.language, ())
    if values or key is None:
        title = drafter.item_title(item)
    elif standing is None:
        title = _titled(drafter, host, f"below.{key}")
    else:
        title = _titled(drafter, host, f"standing.{key}") if standing.named else drafter.item_title(item)
    supported = values or next((item.titles[language] for language in sorted(item.titles)), ())
    statements = tuple(s for value in supported[:1] for s in value.statements)
    return Item(item.number, title, standing, key, statements)


def _below(item: AgendaItem) -> str | None:
    """Which item below organizational matters an item is, by the beginning of its title in any language."""
    for language, values in sorted(item.titles.items()):
        for key, begins in load_toml(language, "agenda")["begins"].items():
            if any(str(value.value).casefold().startswith(begins.casefold()) for value in values):
                return str(key)
    return None


def _titled(drafter: Drafter, host: Gathering, name: str) -> Name:
    """A title in the words of the language: those that name the session."""
    words = drafter.wording.text(
        _of_noun(drafter, name, host),
        session=drafter.gathering(host),
        following=following(drafter, host),
        body=drafter.short_body(host.body),
    )
    return Name({"nom": words, "bare": words})


def following(drafter: Drafter, host: Gathering) -> Name:
    """The session after this one."""
    if host.ordinal is None:
        return drafter.gap("no_ordinal", host.key)
    return drafter.gathering(replace(host, ordinal=host.ordinal + 1))


def _of_noun(drafter: Drafter, name: str, host: Gathering) -> str:
    exact = f"{name}.{host.noun}"
    return exact if drafter.wording.has(exact) else name


def _whole(items: Sequence[Item]) -> bool:
    """Whether the record has the whole agenda: numbered from 1 on, from organizational matters or to the report."""
    numbers = [item.number for item in items]
    return (
        len(items) > 1
        and numbers == [str(n) for n in range(1, len(items) + 1)]
        and (items[0].key == OPENING or items[-1].key == REPORT)
    )


def _filled(drafter: Drafter, host: Gathering, known: Sequence[Item]) -> list[Item]:
    """The items known at their numbers, the standing items that are not among them at the numbers left free.

    Nothing comes behind the adoption of the report.
    """
    numbers = {item.number: item for item in known if item.number.isdigit()}
    there = {item.key for item in known}
    rest = [
        _standing(drafter, host, one)
        for one in drafter.treaty.items_of(host.body)
        if one.key not in there and _begun(drafter, host, one)
    ]
    topics = [item for item in known if item.key is None]
    if host.body != drafter.treaty.main_body and not topics:  # a group meets on something
        topic = Item("", drafter.gap("no_topic", host.key))
        rest.insert(1 if rest and rest[0].key == OPENING else 0, topic)
    waiting = iter(rest)
    found: list[Item] = []
    last = max(map(int, numbers), default=0)
    size = last if REPORT in there else max(len(numbers) + len(rest), last)
    for number in map(str, range(1, size + 1)):
        item = numbers.get(number) or next(waiting, None)
        if item is None:  # a number that neither the record nor the rules fill
            item = Item("", drafter.gap("no_topic", host.key))
        item.number = number
        found.append(item)
    return found


def _filled_below(drafter: Drafter, host: Gathering, item: Item, names: Sequence[str]) -> list[Item]:
    """The items below a standing one: those known at their letters, those of the rules at letters left free before them."""
    known = {one.number: one for one in item.below}
    there = {one.key for one in item.below}
    rest = [name for name in names if name not in there]
    letters = LETTERS[: len(names)]
    if known:
        letters = letters[: max(letters.find(number[-1]) for number in known) + 1]
    found = []
    for letter in letters:
        number = f"{item.number}.{letter}"
        if number in known:
            found.append(known.pop(number))
        elif rest:
            name = rest.pop(0)
            title = _titled(drafter, host, f"below.{name}")
            found.append(Item(number, title, None, name, ruled=True))
    return [*found, *known.values()]


def _begun(drafter: Drafter, host: Gathering, one: StandingItem) -> bool:
    """Whether the decision that brings an item is older than the session."""
    main = drafter.treaty.main_body
    for name in one.decisions:
        number = name.split("/")[1]
        if host.body == main and host.ordinal is not None:
            return int(number) < host.ordinal
        taken = drafter.facts.gathering(f"{main}:{number}")
        if taken is not None and taken.start and host.start:
            return taken.start < host.start
    return True


def _standing(drafter: Drafter, host: Gathering, one: StandingItem) -> Item:
    if one.named:
        title = _titled(drafter, host, f"standing.{one.key}")
    else:
        title = drafter.text({k: v[0] for k, v in one.titles.items()}, one.key, "title")
    return Item("", title, one, one.key, ruled=True)
