"""The page of a document: its text in every language, each part with its link; nothing of it that is not for the reader."""

from __future__ import annotations

import re

import pytest

from browsing import Browsing
from serving import Site

REPORT = "CTOC/COP/WG.6/2028/4"
"""Held in English and Russian."""


@pytest.mark.parametrize(
    ("path", "language", "words"),
    [
        (f"/en/document/{REPORT}", "en", "Working Group on Firearms"),
        (f"/ru/document/{REPORT}", "ru", "Рабочая группа"),
        (f"/ar/document/{REPORT}", "en", "Working Group on Firearms"),  # not held in Arabic: the original
        (f"/ar/document/{REPORT}?text=ru", "ru", "Рабочая группа"),
    ],
)
def test_the_text_is_in_the_language_of_the_reader_if_it_is_held(
    site: Site, path: str, language: str, words: str
) -> None:
    answer = site.get(path)

    assert answer.status == 200
    assert f'<div class="official" lang="{language}" dir="ltr">' in answer.text
    assert words in answer.text


@pytest.mark.parametrize(
    "query", ["?text=zh", "?text=../x", "?source=deadbeef", "?source=", "?text=ru&source=abc"]
)
def test_a_version_that_is_not_there_is_not_found(site: Site, query: str) -> None:
    assert site.get(f"/en/document/{REPORT}{query}").status == (200 if query.endswith("=") else 404)


def test_every_part_has_a_permanent_link_that_leads_to_it(browse: Browsing) -> None:
    page = browse(f"/en/document/{REPORT}")
    anchor = page.locator(".part.paragraph .anchor").first
    part = anchor.locator("xpath=..").get_attribute("id")
    anchor.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#"))

    assert page.url.endswith(f"?part={part}#{part}")
    assert page.evaluate("document.querySelector(':target').id") == part


def test_a_permanent_link_of_a_part_needs_no_script(site: Site) -> None:
    answer = site.get(f"/id/document/{REPORT}~chp_I", Accept_Language="ru")

    assert (answer.status, answer.headers["location"]) == (
        303,
        f"/ru/document/{REPORT}?part=chp_I#chp_I",
    )


def test_a_part_that_a_version_has_not_is_told(site: Site) -> None:
    answer = site.get(f"/en/document/{REPORT}?part=<b>x</b>")

    assert answer.status == 200
    assert "&lt;b&gt;x&lt;/b&gt;" in answer.text


def test_what_is_closed_is_not_there(site: Site) -> None:
    assert site.get("/en/document/CTOC/COP/note/2029-05-04").status == 404
