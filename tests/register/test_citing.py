"""Who cites what, both ways, with the passage; and provisions that are like one another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from greffier.record.models import Provision
from greffier.register.bands import bands
from greffier.register.citing import Citation, cited_by, cites
from greffier.register.claims import passage
from greffier.register.errors import RegisterError
from greffier.register.likeness import LEAST, compared, near, same
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register, reading_register
from greffier.register.paging import Page
from greffier.register.retelling import claims_of
from registers import CLOSED, EXAMPLES, RECORD, opened, put

Link = tuple[str, str, str, int]
"""Who cites, the kind and key of what is cited, in how many passages."""


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The examples, one of them for the secretariat only."""
    made = tmp_path_factory.mktemp("cited")
    paths = [*RECORD, *sorted(EXAMPLES.glob("uncac-*.txt"))]
    with opened(made) as register:
        put(register, [path for path in paths if path.name != CLOSED])
        put(register, [path for path in paths if path.name == CLOSED], level=2)
    with reading_register(made) as found:
        yield found


def slowly(register: Register, level: int) -> set[Link]:
    """All citations, by all claims of all sources."""
    lookup = RegisterLookup(register.database, level)
    found: dict[tuple[str, str, str], int] = {}
    for source, reading in register.database.rows(
        "SELECT source_id, reading_id FROM register_holding WHERE low <= %s AND high > %s", (level, level)
    ):
        for claim in claims_of(register.database, source, reading):
            own = lookup.key("document", claim.source.work)
            if claim.kind == "symbol":
                cited = ("document", lookup.key("document", claim.keys["symbol"]))
            elif claim.kind == "decision" and claim.keys["decision"]["body"] is not None:
                said = claim.keys["decision"]
                cited = (
                    "decision",
                    lookup.key("decision", f"{said['body']}/{said['kind']}/{said['number']}"),
                )
            else:
                continue
            if cited != ("document", own):
                found[own, *cited] = found.get((own, *cited), 0) + 1
    return {(*link, count) for link, count in found.items()}


@pytest.mark.parametrize("level", [0, 2])
def test_both_ways_are_what_all_claims_say(register: Register, level: int) -> None:
    lookup = RegisterLookup(register.database, level)
    expected = slowly(register, level)
    assert len(expected) > 100
    forth = {
        (key, one.kind, one.key, one.passages)
        for key in {link[0] for link in expected}
        for one in cites(lookup, key, limit=1000).items
    }
    back = {
        (one.key, kind, key, one.passages)
        for kind, key in {link[1:3] for link in expected}
        for one in cited_by(lookup, kind, key, limit=1000).items
    }
    assert forth == expected
    assert back == expected


def test_pages_of_citations(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    links = slowly(register, 0)
    citing = max({link[0] for link in links}, key=lambda key: sum(link[0] == key for link in links))
    cited = max({link[1:3] for link in links}, key=lambda name: sum(link[1:3] == name for link in links))
    asked: list[tuple[Callable[..., Page[Citation]], tuple[str, ...]]] = [
        (cites, (citing,)),
        (cited_by, cited),
    ]
    for ask, name in asked:
        whole = ask(lookup, *name, limit=1000)
        assert whole.next is None
        assert whole.count == len(whole.items) > 4
        found: list[Citation] = []
        after = None
        while len(found) < whole.count:
            part = ask(lookup, *name, after=after, limit=3)
            found += part.items
            after = part.next
        assert found == whole.items
        assert after is None
    dates = [one.date or "" for one in cited_by(lookup, *cited).items]
    assert dates == sorted(dates, reverse=True)


def test_a_citation_shows_its_passage(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    found = cites(lookup, "CTOC/COP/WG.6/2028/4").items
    shown = {one.key: passage(register.database, one.claim) for one in found}
    assert shown["CTOC/COP/resolution/7/1"].endswith("7/1")
    starts = [one.claim.start for one in found if one.claim.language == found[0].claim.language]
    assert starts == sorted(starts)


def test_what_is_not_cited(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    assert cites(lookup, "no such document").items == []
    assert cited_by(lookup, "document", "no such document").count == 0
    with pytest.raises(RegisterError, match="kind: 'body' is not cited; allowed: document, decision"):
        cited_by(lookup, "body", "CTOC/COP")
    with pytest.raises(RegisterError, match="no place in this list"):
        cited_by(lookup, "document", "A/1", after="W10")


def provisions(lookup: RegisterLookup) -> list[Provision]:
    return [one for one in lookup.records("provision") if isinstance(one, Provision)]


def test_the_same_text_elsewhere(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    listed = provisions(lookup)
    repeated = 0
    for one in listed:
        expected = {
            other.key
            for other in listed
            if other.key != one.key and set(other.text_digests) & set(one.text_digests)
        }
        if expected:
            repeated += 1
            found = same(lookup, one, limit=1)
            assert found.count == len(expected)
            assert {other.key for other in same(lookup, one, limit=1000).items} == expected
    assert repeated > 5


def test_near_texts_are_those_with_most_words_in_common(register: Register) -> None:
    """Bands find most of them (see below how many); nothing else is found."""
    lookup = RegisterLookup(register.database, 0)
    listed = provisions(lookup)
    expected, found = set(), set()
    for one in listed:
        for other in listed:
            if one.key < other.key and not set(other.text_digests) & set(one.text_digests):
                likeness = compared(one, other)
                if likeness is not None and likeness.score >= LEAST and likeness.shared >= 4:
                    expected.add(frozenset((one.text_digests, other.text_digests)))
        for likeness in near(lookup, one, limit=100):
            assert likeness == compared(one, likeness.provision)
            assert likeness.score >= LEAST
            assert not set(likeness.provision.text_digests) & set(one.text_digests)
            found.add(frozenset((one.text_digests, likeness.provision.text_digests)))
    assert len(expected) > 3
    assert len(expected & found) >= 0.5 * len(expected)


def test_a_closed_provision_is_like_none(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, [path for path in RECORD if path.name != CLOSED])
        lookup = RegisterLookup(register.database, 0)
        before = [(near(lookup, one), same(lookup, one)) for one in provisions(lookup)]
        put(register, sorted(EXAMPLES.glob("uncac-*.txt")), level=1)
        put(register, [path for path in RECORD if path.name == CLOSED], level=2)
        assert [(near(lookup, one), same(lookup, one)) for one in provisions(lookup)] == before


@pytest.mark.parametrize(("shared", "least", "most"), [(16, 0.9, 1), (10, 0.4, 0.85), (2, 0, 0.15)])
def test_how_often_texts_of_twenty_words_share_a_band(shared: int, least: float, most: float) -> None:
    """By how many of their words they share."""
    dice = Random(7)  # noqa: S311 - words, no secret
    hits = 0
    for _ in range(300):
        words = dice.sample(range(100_000), 40 - shared)
        one, other = words[:20], [*words[:shared], *words[20:]]
        texts = (" ".join(f"w{word}" for word in some) for some in (one, other))
        hits += bool(set.intersection(*(set(bands(text, "en")) for text in texts)))
    assert least <= hits / 300 <= most


TEXT = "Requests the secretariat to prepare a study of trafficking in firearms by mail and to present it to the group"


@pytest.mark.parametrize(
    ("other", "shares", "why"),
    [
        (TEXT.upper(), True, "letters of another case"),
        (TEXT.replace("firearms by mail", "firearms by post"), True, "one word is another"),
        ("Decides to continue its work at its next session in Vienna", False, "another matter"),
        ("Requests the secretariat", False, "too short to be like anything"),
    ],
)
def test_bands(other: str, shares: bool, why: str) -> None:
    assert bool(set(bands(TEXT, "en")) & set(bands(other, "en"))) == shares, why
    assert not set(bands(TEXT, "en")) & set(bands(other, "fr")), "texts of two languages are not compared"
