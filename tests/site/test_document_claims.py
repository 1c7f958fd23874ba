"""What is read from a text, marked in it: each passage opens what was read, and what the record takes from it."""

from __future__ import annotations

import re

import pytest

from browsing import Browsing, violations
from greffier.site.pages.document.marking import span_of
from serving import Site

REPORT = "CTOC/COP/WG.6/2028/4"


@pytest.mark.parametrize(
    ("words", "printed", "passage", "marked"),
    [
        ("it met in Vienna", "4.  it met in\nVienna", "met in\nVienna", "met in Vienna"),
        # the second of two that are alike
        ("resolution 5/4 and resolution 5/4", "resolution 5/4 and resolution 5/4", 19, "resolution 5/4"),
        # a word that was broken at the end of a line
        ("the organization of work", "the organi-\nzation of work", "organi-\nzation", "organization"),
        ("拟订公约", "拟订\n公约", "公约", "公约"),
        # what cannot be found marks the part as a whole
        ("the text as mended", "something else", "else", "the text as mended"),
    ],
)
def test_passages_are_found_in_mended_words(
    words: str, printed: str, passage: str | int, marked: str
) -> None:
    start = passage if isinstance(passage, int) else printed.index(passage)
    end = len(printed) if isinstance(passage, int) else start + len(passage)
    first, last = span_of(words, printed, start, end)

    assert words[first:last] == marked
    assert first == 19 or not isinstance(passage, int)


def test_passages_are_marked_where_it_is_asked_for(site: Site) -> None:
    plain, marked = (site.get(f"/en/document/{REPORT}{query}") for query in ("", "?claims=1"))

    assert "<mark>" not in plain.text
    assert '<mark>27 to 29 March 2028</mark><a class="cited claim"' in marked.text
    assert re.sub("<[^>]+>", "", marked.text).count("fourteenth meeting in Vienna") == 1


def test_a_passage_opens_what_is_read_from_it_beside_the_text(browse: Browsing) -> None:
    page = browse(f"/en/document/{REPORT}?claims=1")
    page.locator("a.claim", has_text="mandate").first.focus()
    page.keyboard.press("Enter")
    page.locator("#evidence blockquote mark").wait_for()

    panel = page.locator("#evidence").inner_text()
    assert "resolution 5/4, Conference of the Parties" in panel
    assert "The record takes from it:" in panel
    assert violations(page) == []


def test_what_is_read_is_a_page_without_scripts(site: Site) -> None:
    address = re.findall(r'href="(/ru/claim/[^"]+)"', site.get(f"/ru/document/{REPORT}?claims=1").text)[0]
    answer = site.get(address)

    assert answer.status == 200
    assert "Прочитано программой" in answer.text


@pytest.mark.parametrize("name", ["00000000-000000000000", "x", "%", "'"])
def test_a_claim_that_nobody_makes_is_not_found(site: Site, name: str) -> None:
    assert site.get(f"/en/claim/{name}").status == 404


def test_claims_of_a_closed_source_are_not_found(site: Site) -> None:
    import sqlite3

    with sqlite3.connect(f"file:{site.home / 'register.db'}?mode=ro", uri=True) as database:
        rows = database.execute(
            "SELECT c.fingerprint FROM register_claim c JOIN register_holding h ON h.reading_id = c.reading_id "
            "WHERE h.level > 0"
        ).fetchall()

    assert rows
    assert {site.get(f"/en/claim/{name}").status for (name,) in rows[:3]} == {404}


def test_marking_costs_one_statement_however_much_is_read(site: Site) -> None:
    cost = {}
    for key in (REPORT, "CTOC/COP/WG.6/2029/1"):
        # The least of three: a connection that is opened anew asks a little more.
        plain, marked = (
            min(site.get(f"/en/document/{key}{query}").statements for _ in range(3))
            for query in ("", "?claims=1")
        )
        cost[key] = marked - plain

    assert set(cost.values()) == {1}
