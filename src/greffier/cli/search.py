"""`greffier search`: the texts that answer, with the passage that answers best, and facets to narrow by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from greffier.cli import opened, streams
from greffier.cli.labels import code_words, language_words
from greffier.cli.looking import Look
from greffier.cli.places import part_words
from greffier.cli.sheet import Sheet
from greffier.cli.wording import day
from greffier.cli.words import facts, lists, things
from greffier.record.keys import BODY, DOCUMENT, SESSION
from greffier.register.errors import RegisterError
from greffier.register.forms.found import results
from greffier.register.naming import find_thing
from greffier.register.search.facets import FACETS
from greffier.register.searching import search

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable

    from greffier.register.search.results import Hit, Results

__all__ = ["run"]

LONGEST = 300
"""Characters of a passage that are shown."""
WORD = re.compile(r"\w")
SHOWN = 8
"""Values of a facet that are shown."""


def run(arguments: Namespace) -> int:
    """Search the texts."""
    if arguments.limit < 1:
        raise RegisterError("bad_value", lists.BAD_LIMIT.format(limit=arguments.limit))
    if arguments.year is not None and not re.fullmatch(r"\d{4}", arguments.year):
        raise RegisterError("bad_value", lists.BAD_YEAR.format(year=arguments.year))
    words = " ".join(arguments.words)
    with opened.viewed(arguments) as view:
        look = Look(view)
        narrowed = {name: value for name in FACETS if (value := getattr(arguments, name)) is not None}
        for kind in (BODY, SESSION):
            if kind in narrowed:
                narrowed[kind] = find_thing(view.lookup, narrowed[kind], (kind,)).key
        try:
            found = search(
                view.register.database,
                view.level,
                words,
                limit=arguments.limit,
                offset=arguments.offset,
                narrowed=narrowed,
            )
        except ValueError as error:  # QueryError: what cannot be answered
            raise RegisterError("bad_value", str(error)) from None
        look.records.ahead(DOCUMENT, (hit.document for hit in found.hits))
        if arguments.json:
            streams.write_bytes(msgspec.json.encode(results(look, words, narrowed, found)) + b"\n")
        else:
            print_page(look, found, arguments.offset)
    return 0


def print_page(look: Look, found: Results, offset: int) -> None:
    """The results for people."""
    sheet = Sheet(look)
    for line in look.told():
        sheet.say(line, 0, "warning")
    for one in found.named:
        label = look.labels.of(one.kind, one.key)
        form = lists.CALLED if one.key in label else lists.CALLED_BY_KEY
        sheet.say(form.format(label=label, key=one.key))
    if not found.count:
        sheet.say(lists.NOTHING_FOUND)
        return
    told = lists.FOUND[found.count == 1] if found.sample is None else lists.FOUND_MORE
    last = offset + len(found.hits)
    shown = (
        lists.ALL_SHOWN if last - offset == found.count else lists.SHOWN.format(first=offset + 1, last=last)
    )
    sheet.say(told.format(count=found.count) + shown)
    for number, hit in enumerate(found.hits, offset + 1):
        sheet.say()
        _hit(sheet, number, hit)
    sheet.say()
    for name, counts in found.facets.items():
        if len(counts) > 1:
            sheet.say(lists.FACET.format(facet=lists.FACETS[name], values=_values(look, name, counts)))


def _hit(sheet: Sheet, number: int, hit: Hit) -> None:
    document = sheet.look.labels.document(hit.document)
    when = day(hit.date) if hit.date else ""
    form = lists.HIT_DATED if when and when not in document else lists.HIT
    words = form.format(number=number, document=document, language=language_words(hit.language), date=when)
    sheet.say(words, 0, "strong")
    if hit.title:
        sheet.say(hit.title, 1)
    if hit.part is None:
        sheet.say(lists.IN_SYMBOLS, 1, "faint")
        return
    sheet.say(part_words(hit.part), 1, "faint")
    passage = marked(hit, sheet)
    sheet.say(facts.PASSAGE.format(passage=passage), 2)


def marked(hit: Hit, sheet: Sheet) -> str:
    """The passage around its first match; what matches is bold on a terminal, between asterisks elsewhere."""
    text, marks = hit.passage, hit.marks
    start = max(0, marks[0][0] - LONGEST // 3) if marks else 0
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = min(len(text), start + LONGEST)
    end = end if end == len(text) else max(text.rfind(" ", start, end), start + 1)
    found, at = "…" if start else "", start
    for first, last in joined(text, marks):
        if last > end:
            break
        word = text[first:last]
        bold = sheet.paint.paint("strong", word) if sheet.paint.enabled else lists.MARK.format(word=word)
        found += text[at:first] + bold
        at = last
    return found + text[at:end] + ("…" if end < len(text) else "")


def joined(text: str, marks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Marks of words that follow one another, as one."""
    found: list[tuple[int, int]] = []
    for first, last in marks:
        if found and not WORD.search(text, found[-1][1], first):
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _values(look: Look, name: str, counts: dict[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda pair: pair[0] if name == "year" else (-pair[1], pair[0]))
    worded: dict[str, Callable[[str], str]] = {
        "kind": code_words,
        "language": language_words,
        "body": look.labels.body,
        "session": look.labels.session,
        "addressee": lambda value: things.ADDRESSEES.get(value, value),
        "class": code_words,
    }
    words = worded.get(name, str)
    shown = [lists.FACET_VALUE.format(value=words(value), count=count) for value, count in ordered[:SHOWN]]
    if len(ordered) > SHOWN:
        shown.append(lists.MORE_FACET.format(count=len(ordered) - SHOWN))
    return ", ".join(shown)
