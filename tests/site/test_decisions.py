"""The pages of decisions and provisions: who is asked to do what, the chain both ways, what is like it and why."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from browsing import Browsing
from serving import Site

RESOLUTION = "decision/CTOC/COP/resolution/14/3"
RECOMMENDATION = "provision/CTOC/COP/WG.6/2028/4~II/a"


def test_a_resolution_says_who_is_asked_to_do_what(browse: Browsing) -> None:
    page = browse(f"/en/{RESOLUTION}")

    assert page.locator(".provisions > li").count() > 5
    page.locator(".acts a.cited").first.click()
    page.locator("#evidence blockquote mark").first.wait_for()


def test_passages_are_quoted_without_marks_of_emphasis(site: Site) -> None:
    """The source is printed with them: `7. *Also requests* the …`; the words of a passage are what one sees."""
    page = site.get("/en/provision/CTOC/COP/resolution/14/3~7").text
    address = next(one for one in re.findall(r'href="(/en/evidence[^"]+)"', page) if "field=wording" in one)
    quoted = re.findall(r"<blockquote.*?</blockquote>", site.get(unescape(address)).text)

    assert "<mark>Also requests the" in quoted[0]
    assert not any("*" in one for one in quoted)


def test_the_chain_leads_both_ways_and_each_step_has_its_evidence(browse: Browsing) -> None:
    page = browse(f"/en/{RECOMMENDATION}")

    before = page.locator("section[aria-labelledby=chain-before]").inner_text()
    after = page.locator("section[aria-labelledby=chain-after]").inner_text()
    assert "fifteenth meeting" in before
    assert "resolution 14/3" in after
    page.locator("section[aria-labelledby=chain-after] a.cited").first.click()
    page.locator("#evidence blockquote mark").first.wait_for()


def test_the_picture_and_the_list_name_the_same_things(browse: Browsing) -> None:
    page = browse(f"/en/{RECOMMENDATION}")
    drawn = {one.get_attribute("href") for one in page.locator(".graph svg a").all()}
    listed = {one.get_attribute("href") for one in page.locator(".chain a:not(.cited, .small)").all()}

    assert drawn - {f"/en/{RECOMMENDATION}"} <= listed


def test_the_graph_can_be_moved_about_in(browse: Browsing) -> None:
    page = browse(f"/en/{RECOMMENDATION}")
    page.locator("[data-move]").click()

    page.locator(".interactive canvas").first.wait_for()


def test_similar_provisions_say_why(site: Site) -> None:
    answer = site.get(f"/en/{RECOMMENDATION}")

    assert "the same text" in answer.text  # it stands in the annex of the resolution too
    assert "CTOC/COP/resolution/14/3~annex" in answer.text


def test_the_list_narrows(browse: Browsing) -> None:
    page = browse("/en/decisions")
    page.locator("select[name=kind]").select_option("decision")
    page.get_by_role("button", name="Show").click()

    expect(page).to_have_url(re.compile("kind=decision"))
    assert page.locator(".rows > li").count() > 0


def test_another_name_leads_to_the_page(site: Site) -> None:
    """What a document is cited by is an alias of the decision that it is."""
    answer = site.get("/en/decision/CTOC/COP/resolution/14/99")

    assert answer.status == 404


def test_statements_named_in_an_address_are_looked_at_with_care(site: Site) -> None:
    for asked in ("says=x&as=chain-is", "says=" + "a" * 16 + "&as=site-name", "says=&as=chain-is"):
        assert site.get(f"/en/evidence?kind=decision&key=x&{asked}").status == 404


def test_a_decision_without_a_date_has_the_days_of_its_session(site: Site) -> None:
    text = site.get(f"/en/{RESOLUTION}").text

    date = re.search(r"<dt>date</dt>.*?</div>", text, re.DOTALL)
    assert date is not None
    assert "16–20 October 2028" in date[0]
    assert "inferred" in date[0]
    evidence = re.search(r'href="(/en/evidence[^"]*field=days[^"]*)"', date[0])
    assert evidence is not None
    assert "CTOC%2FCOP%3A14" in evidence[1]


def test_one_may_see_only_what_asks_somebody_to_act(site: Site) -> None:
    whole, asking = (site.get(f"/en/{RESOLUTION}{query}").text for query in ("", "?only=asking"))
    places = [re.findall(r'<li class="depth-\d" id="([^"]+)"', page) for page in (whole, asking)]

    assert set(places[1]) < set(places[0])
    assert f"The whole text: {len(places[0])} paragraphs" in asking
    assert f"Only what asks somebody to act: {len(places[1])} paragraphs" in whole
    assert "preamble" in "".join(places[0])
    assert "preamble" not in "".join(places[1])


@pytest.mark.parametrize(
    "paths",
    [
        ("provision/CTOC/COP/WG.2/2028/4-CTOC/COP/WG.3/2028/4~II/a", RECOMMENDATION),
        ("decision/CTOC/COP/decision/3/2", RESOLUTION),
    ],
    ids=["provision", "decision"],
)
def test_a_page_asks_few_questions_whatever_its_chain_holds(site: Site, paths: tuple[str, str]) -> None:
    asked = [site.get(f"/en/{path}") for path in paths]
    api = [
        site.get(f"/api/v1/trace?kind={kind}&key={quote(key.replace('~', '#'), safe='')}")
        for kind, _, key in (path.partition("/") for path in paths)
    ]
    assert {one.status for one in (*asked, *api)} == {200}
    assert max(one.statements for one in asked) <= 45
    assert max(one.statements for one in api) <= 50
