"""What every page has: its language and direction, the way to the others, nothing wider than the screen, no barrier."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import pytest

from browsing import WIDTHS, Browsing, overflows, picture, violations
from serving import Site, served

PAGES = {
    "home": "",
    "search": "search?q=working+group",
    "search-empty": "search",
    "body": "body/CTOC/COP/WG.2",
    "decision": "decision/CTOC/COP/resolution/14/3",
    "decisions": "decisions",
    "provision": "provision/CTOC/COP/WG.6/2028/4~II/a",
    "bodies": "bodies",
    "sessions": "sessions",
    "participant": "participant/BFA",
    "participants": "participants?group=african-states",
    "conference": "session/CTOC/COP:14",
    "session": "session/CTOC/COP/WG.6:15",
    "document": "document/CTOC/COP/WG.6/2028/4",
    "document-claims": "document/CTOC/COP/WG.6/2028/4?claims=1",
    "documents": "documents?kind=report",
    "beside": "beside/CTOC/COP/WG.6/2028/4",
    "compare": "compare/CTOC/COP/WG.6/2028/4?with=CTOC/COP/WG.6/2027/4&whole=1",
    "citing": "citing/CTOC/COP/WG.6/2028/4",
    "document-cited": "document/CTOC/COP/2028/CRP.4",
    "drafts": "drafts",
    "draft": "drafts?kind=note&of=CTOC/COP:14&on=2028-09-01",
    "due": "due",
    "due-of": "due/CTOC/COP/WG.6:15",
    "two-texts": "two-texts?a=CTOC/COP/2028/5&b=CTOC/COP/2028/13",
    "discrepancies": "discrepancies?state=all",
    "judgements": "judgements",
    "missing": "missing",
    "report": "report?kind=session&key=CTOC/COP/WG.6:15&field=days",
    "sign-in": "account/login/",
    "data": "data",
    "error": "session/CTOC/COP/WG.6:99",
}
"""Each page of the site, by an example; whoever adds a page adds it here."""
LANGUAGES = ("en", "ru", "ar")
CASES = list(product(PAGES, LANGUAGES, WIDTHS))
QUICK = {(name, *list(product(LANGUAGES, WIDTHS))[at % 6]) for at, name in enumerate(list(PAGES)[::3])}
"""Every third page once, in turn in every language and width; the long tests have all pages in all of them."""


@pytest.mark.parametrize(
    ("name", "language", "width"),
    [pytest.param(*case, marks=() if case in QUICK else pytest.mark.long) for case in CASES],
)
def test_pages_are_for_everybody(browse: Browsing, name: str, language: str, width: int) -> None:
    page = browse(f"/{language}/{PAGES[name]}", width)

    picture(page, f"{name}-{language}-{width}")
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    assert not overflows(page)
    assert violations(page) == []
    if name == "error":
        browse.problems.clear()  # the browser tells of the status 404


@pytest.mark.long
def test_a_demonstration_says_so_everywhere(site: Site, tmp_path: Path) -> None:
    """Whoever comes by a link, a feed or a program learns that it is invented; a real register says nothing of it."""
    (tmp_path / "demonstration").touch()
    places = [
        "/{}/",
        "/{}/search?q=x",
        "/{}/no/such/page",
        "/{}/feeds/documents.atom",
        "/{}/feeds/sessions.ics",
    ]
    said = {
        "en": "made up",
        "ru": "вымышлены",
        "ar": "مختلَقة",
        "zh": "虚构",
        "fr": "fictifs",
        "es": "ficticios",
    }
    with served(tmp_path) as demonstration:
        for place in places:
            for language, words in said.items():
                assert words in demonstration.get(place.format(language)).text.replace("\r\n ", ""), place
            assert said["en"] not in site.get(place.format("en")).text
        assert said["en"] in demonstration.get("/oai?verb=Identify").text
        assert said["en"] in demonstration.get("/api/v1/openapi.json").text
        assert json.loads(demonstration.get("/api/v1/").body)["demonstration"] is True
    assert json.loads(site.get("/api/v1/").body)["demonstration"] is False


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("ru,en;q=0.5", "ru"),
        ("zh-CN,zh;q=0.9", "zh"),
        ("pt-BR,fr;q=0.4", "fr"),  # the first of those that there are
        ("pt", "en"),
        ("", "en"),
    ],
)
def test_the_first_page_is_in_the_language_of_the_browser(site: Site, asked: str, language: str) -> None:
    answer = site.get("/", Accept_Language=asked)

    assert (answer.status, answer.headers["location"]) == (302, f"/{language}/")


def test_evidence_opens_beside_the_page_and_closes_again(browse: Browsing) -> None:
    page = browse("/en/session/CTOC/COP/WG.6:15")
    mark = page.locator("a.cited").first
    mark.focus()
    page.keyboard.press("Enter")

    page.locator("#evidence blockquote mark").first.wait_for()
    assert page.evaluate("document.activeElement.id") == "evidence-title"
    page.keyboard.press("Escape")
    assert page.locator("#evidence").inner_text() == ""
    assert page.evaluate("document.activeElement.className") == "cited"

    page.keyboard.press("Control+k")
    assert page.evaluate("document.activeElement.id") == "q"


def test_evidence_is_a_page_without_scripts(browse: Browsing) -> None:
    page = browse("/en/session/CTOC/COP/WG.6:15", java_script_enabled=False)
    page.locator("a.cited").first.click()

    assert page.locator("main blockquote mark").count() >= 1


def test_the_menu_of_a_narrow_screen_opens_without_scripts(browse: Browsing) -> None:
    page = browse("/en/session/CTOC/COP/WG.6:15", 360, java_script_enabled=False)
    there = page.locator("#menu").get_by_role("link", name="Bodies")
    assert not there.is_visible()

    page.get_by_role("button", name="Menu").press("Enter")
    there.press("Enter")
    page.wait_for_url("**/en/bodies")
