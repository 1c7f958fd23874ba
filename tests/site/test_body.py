"""The page of a body: what set it up, its sessions as a picture and as a table, its officers, what became of its advice."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from browsing import Browsing
from serving import Site

MOST = 60
"""Statements that a page may ask the register, whatever it shows."""


def test_every_session_with_a_day_is_a_mark_that_leads_to_it(browse: Browsing) -> None:
    page = browse("/en/body/CTOC/COP/WG.3")

    marks = page.locator(".picture svg a[href*='/session/']")
    named = [str(one.get_attribute("aria-label")) for one in marks.all()]
    assert any(name.startswith("fourteenth meeting") and name.endswith(": held") for name in named)
    # The first meeting has no day of its own: it stands in the table only.
    assert not any(name.startswith("first meeting") for name in named)
    page.get_by_text("The same as a table").click()
    assert page.locator("table th[scope=row]", has_text="first meeting").count() == 1


def test_marks_tell_what_became_of_sessions_by_their_shape(site: Site) -> None:
    text = site.get("/en/body/CTOC/COP/WG.6").text

    drawn = set(re.findall(r'class="shape (\w+)" d="[^"]+"', text))
    assert drawn == {"solid", "hollow"}  # held, and scheduled


def test_no_session_is_held_before_its_day(site: Site) -> None:
    """A report may tell of days after its own date, or of today's; on a page these are still to come."""
    text = site.get("/en/body/CTOC/COP/WG.6").text
    named = re.findall(r'aria-label="([^"]+), (\d[^"]* (\d{4})): (held|scheduled)"', text)
    this_year = datetime.now(UTC).year

    assert named
    assert not [one for one in named if int(one[2]) > this_year and one[3] == "held"]
    assert [one for one in named if int(one[2]) < this_year and one[3] == "held"]


def test_an_act_without_a_date_has_the_days_of_its_session(site: Site) -> None:
    text = site.get("/en/body/CTOC/COP/WG.3").text

    made_permanent = re.search(r"<li><span>(?:(?!</li>).)*decision 3/2", text, re.DOTALL)
    assert made_permanent is not None
    assert "9–18 October 2006" in made_permanent[0]
    assert "inferred" in made_permanent[0]


def test_time_runs_as_the_lines_of_the_reader_do(site: Site) -> None:
    def years(language: str) -> list[tuple[int, int]]:
        text = site.get(f"/{language}/body/CTOC/COP/WG.2").text
        found = re.findall(r'<text class="soft" x="(\d+)"[^>]*>(\d{4})</text>', text)
        return sorted((int(year), int(x)) for x, year in found)

    left_to_right, right_to_left = ([x for _, x in years(language)] for language in ("en", "ar"))
    assert left_to_right == sorted(left_to_right)
    assert right_to_left == sorted(right_to_left, reverse=True)


def test_acts_stand_in_the_order_in_which_they_were_decided(site: Site) -> None:
    text = site.get("/en/body/CTOC/COP/WG.2").text

    acts = re.findall(r"(established|made permanent): (decision [\d/]+)", text)
    assert acts == [("established", "decision 2/6"), ("made permanent", "decision 4/3")]


def test_former_names_are_told_with_their_source(site: Site) -> None:
    text = site.get("/en/body/CTOC/COP/WG.2").text

    assert "Open-ended Interim Working Group" in text
    assert "source: still printed in the programme of October 2012" in text


def test_what_became_of_a_recommendation_leads_to_the_paragraph(site: Site) -> None:
    text = site.get("/en/body/CTOC/COP/WG.6").text

    assert re.search(r'endorses: <a href="/en/provision/CTOC/COP/resolution/14/3~1">', text)
    assert "What became of it is not known." in site.get("/en/body/CTOC/COP/WG.2").text


def test_a_body_of_any_size_costs_as_many_statements(site: Site) -> None:
    counts = {
        key: site.get(f"/en/body/{key}").statements for key in ("CTOC/COP", "CTOC/COP/WG.3", "CTOC/COP/WG.6")
    }

    assert max(counts.values()) <= MOST, counts
