"""The page of a session: its agenda as a tree, its people by group, its chain, its documents, what is missing of it."""

from __future__ import annotations

import json
import re

from browsing import Browsing
from serving import Site

MOST = 60
"""Statements that a page may ask the register, whatever it shows."""
MEETING = "/en/session/CTOC/COP/WG.6:15"


def test_items_below_an_item_stand_inside_it(browse: Browsing) -> None:
    page = browse(MEETING)

    first = page.locator("[id='item/1']")
    assert first.locator("[id='item/1.a']").count() == 1
    assert page.locator("[id='item/2'] .agenda").count() == 0


def test_what_brings_an_item_there_comes_from_the_data_of_the_treaty(site: Site) -> None:
    text = site.get(MEETING).text

    assert "On the agenda by rule 8 of the rules of procedure" in text


def test_a_document_stands_under_its_item(site: Site) -> None:
    text = site.get("/en/session/CTOC/COP:14").text

    item = re.search(r'<li id="item/2">.*?<li id="item/3">', text, re.DOTALL)
    assert item is not None
    assert re.search(r'<ul class="papers"><li><a href="/en/document/', item[0])


def test_who_was_there_is_told_by_regional_group(browse: Browsing) -> None:
    page = browse(MEETING)

    # Each State of a group has a tile; those that were there are named by an anchor.
    assert page.locator("[id='participant/PHL'] a").inner_text().startswith("PHL")
    spoke = page.locator(".groups ul.tiles .tile.spoke")
    present = page.locator(".groups ul.tiles .tile.present")
    text = page.locator(".groups").inner_text()
    counted = sum(int(said) for said in re.findall(r"(\d+) of \d+", text))
    assert spoke.count() + present.count() == counted > 0


def test_the_chain_leads_from_the_mandate_to_the_endorsement(browse: Browsing) -> None:
    page = browse(MEETING)

    stages = page.locator("ol.chain > li")
    assert [one.inner_text() for one in stages.locator("h3").all()] == [
        "Mandate",
        "Session",
        "Report",
        "Transmitted",
        "Acted on",
    ]
    links = [stage.locator("ul a:not(.cited)").first.get_attribute("href") for stage in stages.all()[2:]]
    assert links[0] == "/en/document/CTOC/COP/WG.6/2028/4"
    assert links[2] == "/en/provision/CTOC/COP/resolution/14/3~1"


def test_what_other_evidence_says_is_marked(site: Site) -> None:
    text = site.get("/en/session/CTOC/COP/WG.3:20").text

    days = re.search(r"<dt>days</dt>.*?</div>", text, re.DOTALL)
    assert days is not None
    assert days[0].count('<dd class="rival">') == 2


def test_a_disagreement_is_marked_and_leads_to_its_page(site: Site) -> None:
    text = site.get("/en/session/CTOC/COP/WG.4:17").text

    disputed = re.search(r'<li><a href="(/en/discrepancies/[^"]+)">(.*?)</a>', text)
    assert disputed is not None
    assert disputed[2] == "One session is said to have been held on different days"
    assert site.get(disputed[1]).status == 200
    assert 'class="chip warn"' in text  # beside the days themselves too
    assert "The evidence disagrees" not in site.get(MEETING).text


def test_what_is_missing_is_told(site: Site) -> None:
    text = site.get("/en/session/CTOC/COP/WG.2:6").text

    assert "It was held, and no report on it is known" in text
    assert "no report on it is known" not in site.get(MEETING).text
    # Of another it is known which report there is, and that it is not here.
    cited = re.search(
        r"A report is cited and not held: <a href=.([^\"]+).>", site.get("/en/session/CTOC/COP/WG.4:17").text
    )
    assert cited is not None
    assert cited[1] == "/en/document/CTOC/COP/WG.4/2027/6"


def test_a_record_inside_a_session_has_its_place_on_the_page(site: Site) -> None:
    text = site.get(MEETING).text

    for place in ("item/2", "meeting/1", "participant/PHL", "officer/rodrigo-quesada"):
        assert text.count(f'id="{place}"') == 1, place


def test_every_fact_of_the_masthead_has_its_evidence(site: Site) -> None:
    text = site.get(MEETING).text

    facts = re.search(r'<dl class="facts">.*?</dl>', text, re.DOTALL)
    assert facts is not None
    values = re.findall(r"<dd.*?</dd>", facts[0], re.DOTALL)
    assert values
    assert all('class="cited"' in one for one in values)


def test_a_closed_document_changes_nothing_that_the_public_sees(site: Site) -> None:
    # The bureau's note is for the secretariat only; what it alone tells of is nowhere on the page.
    text = site.get("/en/session/CTOC/COP:14").text

    assert "bureau" not in text.casefold().replace("extended bureau", "")


def test_a_session_of_any_size_costs_as_many_statements(site: Site) -> None:
    counts = {
        key: site.get(f"/en/session/{key}").statements
        for key in ("CTOC/COP:14", "CTOC/COP/WG.6:15", "CTOC/COP/WG.3:1")
    }

    assert max(counts.values()) <= MOST, counts


def test_other_bodies_that_met_during_a_session(site: Site) -> None:
    text = site.get("/en/session/CTOC/COP:6").text

    beside = re.search(r'<section aria-labelledby="beside">.*?</section>', text, re.DOTALL)
    assert beside is not None
    row = re.search(r"<tr>(?:(?!</tr>).)*/en/session/CTOC/COP/WG\.2:6.*?</tr>", beside[0], re.DOTALL)
    assert row is not None, "a working group, as several documents tell"
    assert "field=hosted" in row[0], "and its evidence"
    assert 'id="beside"' not in site.get("/en/session/CTOC/COP/WG.6:15").text, "nobody met during it"


def test_what_was_called_off_met_during_nothing(site: Site) -> None:
    assert "/en/session/CTOC/COP/WG.4:19" not in site.get("/en/session/CTOC/COP:14").text


def test_recommendations_that_two_documents_print_are_counted_once(site: Site) -> None:
    text = site.get("/en/session/CTOC/COP/WG.6:14").text

    assert "10 recommendations, and what became of them" in text
    assert "Printed 20 times in all" in text
    assert '<a href="/en/provision/CTOC/COP/resolution/14/2~annex_I/a">' in text


def test_what_it_adopted_stands_there_with_what_says_so(site: Site) -> None:
    listed = site.get("/api/v1/decisions?session=CTOC/COP:14").text
    section = re.search(
        r'<h2 id="decisions">.*?</section>', site.get("/en/session/CTOC/COP:14").text, re.DOTALL
    )

    assert section is not None
    shown = re.findall(r'href="/en/decision/([^"]+)"', section[0])
    assert shown == [str(one["key"]) for one in json.loads(listed)["items"]] != []
    assert section[0].count('class="cited"') == len(shown)


def test_acts_on_a_body_stand_in_the_order_in_which_they_were_given(site: Site) -> None:
    """What a decision sets up comes before what it does to that besides, and before what later ones change."""
    for address in ("/en/session/CTOC/COP/WG.3:15", "/en/session/CTOC/COP/WG.6:15"):
        stage = re.search(r"<h3>Mandate</h3>.*?</ul>", site.get(address).text, re.DOTALL)
        assert stage is not None
        numbers = [
            (int(a), int(b)) for a, b in re.findall(r">(?:decision|resolution) (\d+)/(\d+)<", stage[0])
        ]
        assert numbers == sorted(numbers) != []
