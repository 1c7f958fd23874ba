"""The report of a session of a body, or while it is still held, the draft of it.

A working group reports on its mandate, recommendations, and how its meeting was organized; the Conference on what it
adopted, how its session was organized, who spoke in the general discussion and to which item of the agenda.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from greffier.drafting.content import Block, Draft, Fact, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import HELD, Gathering
from greffier.drafting.sections import adopting, attending, conduct, tabled
from greffier.drafting.sections.introducing import introduction, where
from greffier.drafting.sections.recommending import recommendations
from greffier.drafting.wording.numerals import roman

__all__ = ["draft"]

SESSION = "session"
"""Sessions are known by their ordinals, in titles too; meetings of groups by their days."""


def draft(drafter: Drafter, session: str, date: str | None) -> Draft:
    """The report on a session (its key), dated `date`; up to the last day of the session it is a draft.

    So it is of a session of which nothing says that it was held. Raises DraftError for one that was not.
    """
    host = conduct.the_host(drafter, session)
    as_of = drafter.facts.as_of or date
    met = as_of is not None and (host.start or "") <= as_of <= (host.end or as_of)
    still = host.status != HELD or met
    main = drafter.main(host.body)
    chapters = _conference(drafter, host) if host.body == main else _group(drafter, host, main)
    blocks = list(chapters)
    slots = [*conduct.masthead(drafter, host, date, limited=still), *_titled(drafter, host, still=still)]
    return drafter.made("draft_report" if still else "report", date, slots, blocks)


def _titled(drafter: Drafter, host: Gathering, *, still: bool) -> Iterator[Slot]:
    """The title: of a report with body, place and days; of a draft no more than that it is one."""
    if still:
        yield Slot("title", drafter.say("title.draft"))
        return
    numbered = host.ordinal is not None and (host.noun == SESSION or host.body == drafter.main(host.body))
    facts = [
        Fact(
            "session",
            host.fact(ordinal=numbered, place=host.place is not None).keys,
            host.statements,
        )
    ]
    days = drafter.days(host)
    yield Slot(
        "title",
        drafter.say(
            "title.numbered" if numbered else "title.bare",
            facts if host.start is not None else [],
            body=drafter.body(host.body),
            session=drafter.gathering(host) if numbered else drafter.grammar.gathering(host.noun, None),
            where=where(drafter, host),
            days=days,
        ),
    )


def _group(drafter: Drafter, host: Gathering, main: str) -> Iterator[Block]:
    """The chapters of a subsidiary body's report."""
    yield _chapter(drafter, 1, "introduction", host, introduction(drafter, host, main))
    yield _chapter(drafter, 2, "recommendations", host, recommendations(drafter, host, roman(2)))
    yield _chapter(drafter, 3, "summary", host, _summary(drafter, host))
    sections = [
        _section(drafter, 1, "opening", host, _opening(drafter, host)),
        _section(drafter, 2, "statements", host, _statements(drafter, host)),
        _section(drafter, 3, "agenda", host, tabled.agenda(drafter, host)),
        _section(drafter, 4, "attendance", host, _attendance(drafter, host)),
        _section(drafter, 5, "documentation", host, tabled.documentation(drafter, host)),
    ]
    yield _chapter(drafter, 4, "organization", host, sections)
    yield _chapter(drafter, 5, "adoption", host, adopting.report(drafter, host))


def _conference(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    """The chapters of the report of the Conference; general discussion and statements only where there were any."""
    yield _chapter(drafter, 1, "decisions", host, adopting.decisions(drafter, host))
    sections = [
        _section(drafter, 1, "opening", host, _sentences(drafter, conduct.opening(drafter, host))),
        _section(drafter, 2, "officers", host, _officers(drafter, host)),
        _section(drafter, 3, "agenda", host, tabled.agenda(drafter, host)),
        _section(drafter, 4, "attendance", host, _attendance(drafter, host)),
        _section(drafter, 5, "documentation", host, tabled.documentation(drafter, host)),
    ]
    yield _chapter(drafter, 2, "organization", host, sections)
    number = 2
    spoken = attending.spoken(drafter, host)
    if None in spoken:
        number += 1
        yield _chapter(drafter, number, "general", host, attending.statements(drafter, host, None))
    items = [item for item in spoken if item is not None]
    if items:
        number += 1
        told = [block for item in items for block in attending.statements(drafter, host, item)]
        yield _chapter(drafter, number, "items", host, told)
    yield _chapter(drafter, number + 1, "adoption", host, adopting.report(drafter, host))


# Parts


def _chapter(drafter: Drafter, number: int, name: str, host: Gathering, blocks: Iterable[Block]) -> Block:
    return _headed(drafter, "chapter", number, name, host, blocks)


def _section(drafter: Drafter, number: int, name: str, host: Gathering, blocks: Iterable[Block]) -> Block:
    return _headed(drafter, "section", number, name, host, blocks)


def _headed(
    drafter: Drafter, type_: str, number: int, name: str, host: Gathering, blocks: Iterable[Block]
) -> Block:
    heading = drafter.say(
        f"heading.{name}",
        session=drafter.grammar.gathering(host.noun, None),
        body=drafter.short_body(host.body),
    )
    return Block(type_, [heading], marker=drafter.grammar.marker(type_, number), blocks=list(blocks))


def _sentences(drafter: Drafter, said: Iterable[Sentence]) -> Iterator[Block]:
    """One paragraph of all sentences, where there are any."""
    found = list(said)
    if found:
        yield drafter.paragraph(*found)


def _summary(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    """The summary is the chairs': its place is kept."""
    yield Block("other", [drafter.say("open", gap=drafter.gap("left_to_chairs", host.key))])


def _opening(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    yield from _sentences(drafter, conduct.opening(drafter, host))
    served = list(_sentences(drafter, conduct.officers(drafter, host, elected=False)))
    if not served:
        drafter.facts.missing("no_officers", host.key)
    yield from served


def _officers(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    served = list(_sentences(drafter, conduct.officers(drafter, host, elected=True)))
    yield from served or [drafter.paragraph(drafter.say("open", gap=drafter.gap("no_officers", host.key)))]


def _statements(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    found = [
        block
        for item in attending.spoken(drafter, host)
        for block in attending.statements(drafter, host, item)
    ]
    yield from found or [drafter.paragraph(drafter.say("open", gap=drafter.gap("no_statements", host.key)))]


def _attendance(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    present = [said for _, said in attending.by_capacity(drafter, host)]
    present += attending.unsorted(drafter, host)
    if not present:
        yield drafter.paragraph(drafter.say("open", gap=drafter.gap("no_attendance", host.key)))
        return
    expert = list(attending.experts(drafter, host))
    for said in (*present[:1], *expert, *present[1:]):
        yield drafter.paragraph(said)
