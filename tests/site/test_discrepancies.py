"""Discrepancies: both sides with their passages; explained by an officer, signed, and taken back again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from browsing import Browsing, violations
from registers import RECORD, opened, put
from serving import Site, served
from signing import PHRASE, Session, sign_in, visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ARTICLE = re.compile(r'<article class="dispute" id="([0-9a-f]+)">(.*?)</article>', re.DOTALL)
COUNT = re.compile(r'<p class="muted" id="page">(\d+)')
DISPUTED = "CTOC/COP/WG.3"
"""A body of which two decisions are said to have set it up."""


def articles(session: Session, path: str) -> dict[str, str]:
    return dict(ARTICLE.findall(session.get(path).text))


@pytest.fixture(scope="module")
def courtroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site whose evidence these tests may judge."""
    home = tmp_path_factory.mktemp("courtroom") / "register"
    with opened(home) as register:
        put(register, [path for path in RECORD if ".en." in path.name])
    with served(home) as found:
        yield found


@pytest.fixture(scope="module")
def clerk(courtroom: Site) -> Session:
    """An officer there."""
    return sign_in(courtroom, "clerk")


def test_each_has_its_sides_with_the_passages_that_say_so(site: Site) -> None:
    found = articles(visitor(site), f"/en/discrepancies?state=all&code=mandate&about={DISPUTED}")

    ((_, text),) = found.items()
    assert text.count('<section class="side">') == 2
    assert text.count("<mark>") == 2
    assert text.count('class="source"') == 2
    assert "Different decisions are said to have done the same to a body" in text


def test_a_passage_stands_in_its_sentence_as_it_is_printed(site: Site) -> None:
    text = visitor(site).get("/en/discrepancies?state=all").text

    assert "/WG.6/2027/4</mark>)," in text
    assert re.search(r"[(]<mark>[^<]*/WG.6/2027/4<", text)
    assert "Vienna on <mark>6 and 7 July 2028</mark>" in text


def test_the_list_is_narrowed_and_its_parts_are_the_whole(site: Site) -> None:
    session = visitor(site)
    whole: dict[str, str] = {}
    for number in range(1, 9):
        whole |= articles(session, f"/en/discrepancies?state=all&page={number}")
    page = session.get("/en/discrepancies?state=all").text
    codes = re.findall(
        r'<option value="(\w+)">[^<]*\((\d+)\)', page.partition('id="code"')[2].partition("</select>")[0]
    )

    assert sum(int(count) for _, count in codes) == len(whole)
    assert COUNT.search(page)[1] == str(len(whole))  # type: ignore[index]  # it is there
    for code, count in codes:
        narrowed = session.get(f"/en/discrepancies?state=all&code={code}").text
        assert COUNT.search(narrowed)[1] == count  # type: ignore[index]  # it is there


def test_what_nobody_asked_for_is_told(site: Site) -> None:
    assert site.get("/en/discrepancies?state=strange&page=x&code=none").status == 200
    assert site.get("/en/discrepancies/ffffffffff").status == 404


def test_a_page_asks_no_more_for_more_discrepancies(site: Site) -> None:
    one = site.get("/en/discrepancies?state=all&code=joint_report")
    many = site.get("/en/discrepancies?state=all")

    assert one.statements <= many.statements <= 45  # each of ten may open the texts of two passages


def enter(page: Page) -> None:
    page.locator("#id_login").focus()
    page.keyboard.type("clerk")
    page.keyboard.press("Tab")
    page.keyboard.type(PHRASE)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_an_officer_explains_one_by_keyboard_and_takes_it_back(browser: Browser, courtroom: Site) -> None:
    browse = Browsing(browser, courtroom.address)
    (name,) = articles(visitor(courtroom), f"/en/discrepancies?code=mandate&about={DISPUTED}")
    page = browse(f"/en/account/login/?next=/en/discrepancies/{name}")
    enter(page)
    assert violations(page) == []
    page.locator("#explain-reason").focus()
    page.keyboard.type("The second decision made permanent what the first had set up.")
    for _ in range(2):
        page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")

    assert "The second decision made permanent" in page.locator(".explained").inner_text()
    assert "clerk" in page.locator(".explained").inner_text()
    public = visitor(courtroom)
    assert name not in articles(public, "/en/discrepancies")
    assert name in articles(public, "/en/discrepancies?state=explained")
    assert "The second decision made permanent" in public.get("/ru/judgements").text

    page.locator(".explained summary").focus()
    page.keyboard.press("Enter")
    page.locator(".explained textarea").focus()
    page.keyboard.type("It was too simple.")
    page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".explained").count() == 0
    assert name in articles(public, "/en/discrepancies")
    browse.close()


def test_judgements_of_passages_and_things(clerk: Session) -> None:
    (name,) = articles(clerk, "/en/discrepancies?state=all&code=future_event") or ("",)
    claim = re.findall(
        r'name="target" value="([0-9a-f]+-[0-9a-f]+)"', clerk.get(f"/en/discrepancies/{name}").text
    )[0]

    struck = clerk.post(
        "/en/judgements/new", {"kind": "misread", "target": claim, "reason": "A slip of the pen."}
    )
    assert struck.status == 302
    assert name not in articles(clerk, "/en/discrepancies?state=all&code=future_event")
    judgement = re.findall(r'<li id="([0-9a-f]+)">', clerk.get("/en/judgements").text)[0]
    back = clerk.post(f"/en/judgements/{judgement}/revoke", {"reason": "It was none."})
    assert back.status == 302
    assert name in articles(clerk, "/en/discrepancies?state=all&code=future_event")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kind": "explain", "target": "ffffffffff", "reason": "x"}, "is not there any more"),
        ({"kind": "explain", "target": "ffffffffff", "reason": "  "}, "a judgement needs a reason"),
        ({"kind": "nonsense", "target": "x", "reason": "x"}, "a judgement needs a reason"),
        ({"kind": "same", "target": "CTOC/COP/WG.3:1", "reason": "x"}, "a judgement needs a reason"),
        ({"kind": "prefer", "reason": "x"}, "a judgement needs a reason"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(clerk: Session, fields: dict[str, str], told: str) -> None:
    answer = clerk.post("/en/judgements/new", {**fields, "next": "//elsewhere.example/"})

    assert (answer.status, answer.headers["location"]) == (302, "/en/judgements")  # never to elsewhere
    assert told in clerk.get("/en/judgements").text


def test_who_is_no_officer_judges_nothing(courtroom: Site) -> None:
    fields = {"kind": "explain", "target": "ffffffffff", "reason": "x"}

    assert visitor(courtroom).post("/en/judgements/new", fields).status == 302
    assert sign_in(courtroom, "delegate").post("/en/judgements/new", fields).status == 403
