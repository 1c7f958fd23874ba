"""Permanent links: the same address for people and programs, each in the form that it asks for."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from html import unescape

import pytest

from greffier.site.accept import quality
from serving import Site

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
DOCUMENT = "/id/document/CTOC/COP/WG.6/2028/4"


@pytest.mark.parametrize(
    ("accept", "media", "wanted"),
    [
        ("application/json", "application/json", 1),
        ("*/*", "application/json", 1),
        ("application/*;q=0.5, */*;q=0.1", "application/json", 0.5),
        ("application/json;q=0, */*", "application/json", 0),  # the nearest range decides, not the best
        ("*/*;q=0.3, application/json;q=0.2", "application/json", 0.2),
        ("text/html", "application/json", 0),
        ("application/json;q=x", "application/json", 0),
        ("", "application/json", 0),
    ],
)
def test_the_nearest_range_says_how_much_a_form_is_wanted(accept: str, media: str, wanted: float) -> None:
    assert quality(accept, media) == wanted


@pytest.mark.parametrize(
    ("accept", "status", "given"),
    [
        (BROWSER, 303, "/en/document/CTOC/COP/WG.6/2028/4"),
        ("", 303, "/en/document/CTOC/COP/WG.6/2028/4"),
        ("application/json", 200, "application/json; charset=utf-8"),
        ("application/ld+json, application/json;q=0.9", 200, "application/ld+json; charset=utf-8"),
        ("application/x-bibtex", 200, "application/x-bibtex; charset=utf-8"),
        ("image/png", 406, "application/json"),
    ],
)
def test_whoever_asks_gets_the_form_that_they_want_most(
    site: Site, accept: str, status: int, given: str
) -> None:
    answer = site.ask("GET", DOCUMENT, headers={"Accept": accept} if accept else {})

    assert answer.status == status
    assert given in (answer.headers.get("location"), answer.headers["content-type"])
    assert "Accept" in answer.headers["vary"]
    assert '?format=jsonld>; rel="alternate"; type="application/ld+json"' in answer.headers["link"]
    head = site.ask("HEAD", DOCUMENT, headers={"Accept": accept} if accept else {})
    assert (head.status, head.body) == (status, b"")


def test_the_address_may_say_the_form(site: Site) -> None:
    assert site.get(f"{DOCUMENT}?format=ris", Accept=BROWSER).text.startswith("TY  - ")
    assert site.get(f"{DOCUMENT}?format=png").status == 406


def test_a_citation_leads_back_to_where_it_was_found(site: Site) -> None:
    """In the API as in the file for programs: under its permanent link, today; the official copy beside it."""
    answer = site.get(f"{DOCUMENT}?format=ris")
    official = "https://undocs.org/en/CTOC/COP/WG.6/2028/4"
    asked = "/api/v1/citation?kind=document&key=CTOC/COP/WG.6/2028/4"
    cited = json.loads(site.get(asked).body)["citations"]

    assert (
        f"\nUR  - {site.address}{DOCUMENT}\nL1  - {official}\nY2  - {datetime.now(UTC):%Y/%m/%d}/\n"
        in answer.text
    )
    assert answer.headers["content-disposition"] == 'attachment; filename="CTOC-COP-WG.6-2028-4.ris"'
    assert cited["ris"] == answer.text.removesuffix("\n")
    assert f"url = {{{site.address}{DOCUMENT}}}" in cited["bibtex"]
    assert f'href="{DOCUMENT}?format=bibtex"' in site.get("/en/document/CTOC/COP/WG.6/2028/4").text


def test_json_is_that_of_the_api(site: Site) -> None:
    assert (
        site.get(f"{DOCUMENT}?format=json").body
        == site.get(DOCUMENT.replace("/id/document", "/api/v1/documents")).body
    )


def test_an_alias_leads_on_in_the_same_form(site: Site) -> None:
    answer = site.get("/id/session/CTOC/COP/WG.6:2028-03-27..2028-03-29?format=json")

    assert (answer.status, answer.headers["location"]) == (301, "/id/session/CTOC/COP/WG.6:15?format=json")


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        ("body/CTOC/COP/WG.6", {"@type": "Organization", "name": "Working Group on Firearms"}),
        ("session/CTOC/COP/WG.6:15", {"@type": "Event", "startDate": "2028-03-27", "endDate": "2028-03-29"}),
        ("document/CTOC/COP/WG.6/2028/4", {"datePublished": "2028-04-14", "inLanguage": ["en", "ru"]}),
        ("decision/CTOC/COP/resolution/7/1", {"legislationIdentifier": "7/1"}),
        ("provision/CTOC/COP/2028/CRP.6~2", {"eli:id_local": "2"}),
        ("participant/PER", {"name": "Peru"}),
    ],
)
def test_things_are_linked_data(site: Site, thing: str, said: dict[str, object]) -> None:
    found = json.loads(site.get(f"/id/{thing}?format=jsonld").body)

    assert said.items() <= found.items()
    assert found["@id"] == f"{site.address}/id/{thing}"
    for name in ("organizer", "creator", "parentOrganization", "legislationPassedBy", "isPartOf"):
        for linked in found.get(name, ()):
            assert site.get(linked["@id"].removeprefix(site.address)).status == 303


def test_the_examples_of_the_page_on_data_are_of_this_register(site: Site) -> None:
    text = unescape(site.get("/en/data").text)

    examples = re.findall(rf'"{site.address}(/id/session/[^"]+|/api/v1/sessions[^"]+)"', text)
    assert len(examples) == 2
    for one in examples:
        assert site.get(one, Accept="application/ld+json, application/json").status == 200, one
        assert json.loads(site.get(one, Accept="application/json").body).get("count", 1) > 0, one
