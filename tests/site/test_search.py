"""The page of search: what answers, where it leads, how it narrows, what it says to a query that is none."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from browsing import Browsing
from serving import Site


def test_a_snippet_opens_at_its_passage(browse: Browsing) -> None:
    page = browse("/en/search?q=firearms+tracing")
    first = page.locator(".hits a").first

    assert page.locator(".hits mark").first.inner_text().lower() in ("firearms", "firearm", "tracing")
    assert "#" in str(first.get_attribute("href"))


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("CTOC/COP/WG.6/2028/4", "as it is printed"),
        ("СТОС/СОР/WG.6/2028/4", "Cyrillic letters that look alike"),
        ("ctoc/cop/wg.6/2028/4", "small letters"),
    ],
)
def test_a_symbol_is_found_however_typed(site: Site, query: str, why: str) -> None:
    assert 'href="/en/document/CTOC/COP/WG.6/2028/4' in site.get(f"/en/search?q={query}").text, why


def test_facets_narrow_and_the_link_keeps_them(browse: Browsing) -> None:
    page = browse("/en/search?q=CTOC/COP/WG.6")
    before = page.locator(".hits > li").count()
    page.get_by_role("link", name="Russian", exact=True).click()

    expect(page).to_have_url(re.compile("language=ru"))
    assert 0 < page.locator(".hits > li").count() <= before
    page.locator(".narrowing a[aria-current]").click()
    expect(page).not_to_have_url(re.compile("language="))


@pytest.mark.parametrize("query", ["   -draft ", '""', "«»", "?!", "x" * 2000])
def test_what_cannot_be_looked_for_is_told(site: Site, query: str) -> None:
    answer = site.get(f"/ru/search?q={quote(query)}")

    assert answer.status == 400
    assert "notice warn" in answer.text


@pytest.mark.parametrize("query", ["%", "_", "NEAR(", '" OR 1', "a*", "\x00", "title:x", "'; DROP TABLE"])
def test_nothing_that_is_typed_is_an_error(site: Site, query: str) -> None:
    assert site.get(f"/en/search?q={quote(query)}").status in (200, 400)


def test_what_was_typed_is_shown_as_text(site: Site) -> None:
    assert "<script>alert" not in site.get("/en/search?q=<script>alert(1)</script>").text
