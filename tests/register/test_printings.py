"""Texts of provisions: what several documents print alike is listed once, and all of its printings are told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from greffier.record.models import Provision
from greffier.register import printings
from greffier.register.catalogue import page
from greffier.register.kept import Kept
from greffier.register.lookup import RegisterLookup
from greffier.register.printings import texts
from registers import EXAMPLES, opened, put

SESSIONS = ("CTOC/COP/WG.6:14", "CTOC/COP/WG.6:15", "CTOC/COP/WG.3:20")
FILES = (
    "wg-report.ru",
    "resolution.ru",
    "firearms-report.en",
    "firearms-report.ru",
    "resolution.en",
    "draft-report.ru",
)


@pytest.fixture(scope="module")
def lookup(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterLookup]:
    with opened(tmp_path_factory.mktemp("printings")) as register:
        put(register, [EXAMPLES / f"untoc-{name}.txt" for name in FILES])
        yield RegisterLookup(register.database, 0)


def alike(provisions: list[Provision]) -> set[frozenset[str]]:
    """The slow way: two are of one text while any two of their groups share a digest."""
    groups = [({one.key}, set(one.text_digests)) for one in provisions]
    merged = True
    while merged:
        merged = False
        for n, (keys, digests) in enumerate(groups):
            for other in groups[n + 1 :]:
                if digests & other[1]:
                    keys.update(other[0])
                    digests.update(other[1])
                    groups.remove(other)
                    merged = True
                    break
    return {frozenset(keys) for keys, _ in groups}


@pytest.mark.parametrize("filters", [*({"session": one} for one in SESSIONS), {"kind": "operative"}, {}])
@pytest.mark.parametrize("order", ["key", "newest"])
def test_each_text_is_listed_once(lookup: RegisterLookup, filters: dict[str, str], order: str) -> None:
    listed = page(lookup, "provision", filters=filters, limit=1000).items
    provisions = [one for one in listed if isinstance(one, Provision)]
    found: list[frozenset[str]] = []
    after = None
    while True:
        part = texts(lookup, filters, order=order, after=after, limit=7)
        found += (frozenset((one.provision.key, *one.others)) for one in part.page.items)
        assert (part.page.exact, part.printings) == (True, len(provisions))
        after = part.page.next
        if after is None:
            break

    assert provisions
    assert len(found) == len(set(found)) == part.page.count
    assert set(found) == alike(provisions)


def test_the_report_stands_for_its_text(lookup: RegisterLookup) -> None:
    part = texts(lookup, {"session": "CTOC/COP/WG.6:14", "kind": "recommendation"})

    assert (part.page.count, part.printings) == (10, 20), "the report and the annex of the resolution"
    assert {one.provision.document for one in part.page.items} == {"CTOC/COP/WG.6/2027/4"}
    assert {key.partition("#")[0] for one in part.page.items for key in one.others} == {
        "CTOC/COP/resolution/14/2"
    }


def test_recommendations_are_of_the_body_that_made_them(lookup: RegisterLookup) -> None:
    def of(body: str) -> tuple[int, int]:
        found = texts(lookup, {"body": body, "kind": "recommendation"})
        return found.page.count, found.printings

    assert of("CTOC/COP") == (0, 0), "the resolution endorses them; its annex makes them nobody else's"
    assert of("CTOC/COP/WG.6") == (16, 32)


def test_what_is_too_much_is_said(lookup: RegisterLookup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printings, "MOST", 5)

    monkeypatch.setattr(printings, "_stretches", Kept(5))
    filters = {"session": "CTOC/COP/WG.6:14"}

    part = texts(lookup, filters, limit=2)
    assert (part.page.exact, part.printings) == (False, 5)
    found, counts = list[str](), set[tuple[int, int]]()
    while True:
        found += [key for one in part.page.items for key in (one.provision.key, *one.others)]
        counts.add((part.page.count, part.printings))
        if part.page.next is None:
            break
        part = texts(lookup, filters, after=part.page.next, limit=2)
    listed = [one.key for one in page(lookup, "provision", filters=filters, limit=1000).items]
    assert sorted(found) == sorted(listed), "whoever goes on comes to all, each once"
    assert len(listed) > 10
    assert len(counts) == 1, "which is the least that there are"
