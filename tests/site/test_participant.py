"""The page of a participant, and the lists of participants, sessions and bodies."""

from __future__ import annotations

import re

import pytest

from browsing import Browsing
from serving import Site

MOST = 50
"""Statements that a page may ask the register, whatever it shows."""


def test_each_session_of_a_list_is_a_mark_in_the_row_of_its_body(browse: Browsing) -> None:
    page = browse("/en/participant/BFA")

    marks = [str(one.get_attribute("aria-label")) for one in page.locator(".picture svg a").all()]
    assert any(name.startswith("CTOC/COP/WG.6: Working Group on Firearms") for name in marks)
    assert any(name.startswith("fifteenth meeting") and name.endswith(": present") for name in marks)


def test_a_statement_leads_to_its_item(site: Site) -> None:
    text = site.get("/en/participant/PHL").text

    assert '<a href="/en/session/CTOC/COP/WG.6:15#statement/PHL/3">On item 3</a>' in text


def test_a_participant_has_its_name_in_six_languages(site: Site) -> None:
    text = site.get("/ru/participant/PHL").text

    names = re.search(r'<dl class="names">.*?</dl>', text, re.DOTALL)
    assert names is not None
    assert re.findall(r'<dd lang="(\w+)"', names[0]) == ["ar", "en", "es", "fr", "ru", "zh"]
    assert "<h1>Филиппины</h1>" in text


def test_a_party_is_told_with_the_source_of_the_data(site: Site) -> None:
    text = site.get("/en/participant/BFA").text

    assert "United Nations Convention against Transnational Organized Crime<br>" in text
    assert "source: CTOC/COP/WG.3/2024/L.1, paragraph 14" in text


@pytest.mark.parametrize(
    ("key", "classes"),
    [
        ("BFA", "States, Member States, and States parties"),
        ("interpol", "international organizations"),
        ("EU", "regional organizations"),
    ],
)
def test_what_is_asked_of_a_class_is_asked_of_who_is_in_it(site: Site, key: str, classes: str) -> None:
    text = site.get(f"/en/participant/{key}").text

    asked = re.search(r"As one of: ([^<]*)\.", text)
    # Where nobody asks anything of its classes, nothing is said.
    assert asked is None or classes in asked[1]
    assert asked is not None or key != "BFA"


@pytest.mark.parametrize(
    ("language", "first", "before"),
    [
        ("en", "Algeria", "Angola"),
        ("fr", "Égypte", "Érythrée"),  # an accent makes no other letter
        ("ru", "Ирландия", "Исландия"),
        ("ar", "الجزائر", "جيبوتي"),  # the article does not count
    ],
)
def test_names_stand_in_the_order_of_the_reader(site: Site, language: str, first: str, before: str) -> None:
    text = site.get(f"/{language}/participants").text

    assert 0 < text.index(f">{first}<") < text.index(f">{before}<")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("/en/participants?name=burk", ["Burkina Faso"]),
        ("/fr/participants?name=egyp", ["Égypte"]),  # as it is typed without accents
        ("/ru/participants?name=Филип", ["Филиппины"]),
        ("/en/participants?name=alliance", ["Alliance of Non-Governmental Organizations"]),  # in no data
        ("/en/participants?name=%25", []),  # a sign of patterns means itself
    ],
)
def test_participants_are_found_by_name(site: Site, asked: str, found: list[str]) -> None:
    text = site.get(asked).text.partition("<main")[2].partition("</main>")[0]

    names = re.findall(r"<li><(?:a|span)[^>]*>([^<]*)</(?:a|span)></li>", text)
    assert len(names) == len(found)
    assert all(name.startswith(begin) for name, begin in zip(names, found, strict=True))


def test_sessions_are_narrowed_by_body_and_status(site: Site) -> None:
    def bodies(query: str) -> set[str]:
        text = site.get(f"/en/sessions?{query}").text.partition("<main")[2]
        return set(re.findall(r'<td><a href="/en/body/([^"]+)"', text))

    assert bodies("body=CTOC/COP/WG.6") == {"CTOC/COP/WG.6"}
    assert bodies("status=cancelled") == {"CTOC/COP/WG.4"}
    assert len(bodies("")) > 3


def test_bodies_stand_below_the_body_that_they_belong_to(browse: Browsing) -> None:
    page = browse("/en/bodies")

    conference = page.locator(".tree > li", has=page.locator("> a[href='/en/body/CTOC/COP']"))
    assert conference.locator(".tree a[href='/en/body/CTOC/COP/WG.6']").count() == 1


@pytest.mark.parametrize(
    "path",
    [
        "participant/BFA",
        "participant/PHL",
        "participants",
        "sessions",
        "bodies",
        "documents",
        "decisions",
        "search?q=report",
    ],
)
def test_a_page_costs_few_statements(site: Site, path: str) -> None:
    assert site.get(f"/en/{path}").statements <= MOST


def test_whatever_is_in_a_key_its_link_leads_to_its_page(site: Site) -> None:
    text = site.get("/en/participants?group=others").text

    links = re.findall(r'<li><a href="(/en/participant/name:[^"]+)"', text)
    assert len(links) >= 5
    assert {site.get(link).status for link in links[:5]} == {200}
