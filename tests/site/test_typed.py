"""Whatever is typed into an address is answered: what is no place in a list, or no value, is told, and no error of ours."""

from __future__ import annotations

import pytest

from greffier.register.paging import cursor
from serving import Site

HUGE = cursor(10**23, "")
"""A place that no database can count to."""


@pytest.mark.parametrize(
    "path",
    [
        "citing/CTOC/COP/WG.6/2028/4?after={}",
        "decisions?after={}",
        "session/CTOC/COP/WG.6:15?recommendations={}",
        "body/CTOC/COP?asked={}",
        "sessions?sessions={}",
        "participants?others={}",
    ],
)
@pytest.mark.parametrize("typed", ["junk", "%00", HUGE])
def test_a_place_that_is_none(site: Site, path: str, typed: str) -> None:
    answer = site.get(f"/ru/{path.format(typed)}")

    assert answer.status == 400
    assert "Начните список заново" in answer.text


def test_another_name_of_a_thing_leads_to_the_same_page_asked_for_in_the_same_way(site: Site) -> None:
    """A session by its days, which has a number now; the decision that a document is."""
    answer = site.get("/en/session/CTOC/COP/WG.6:2028-03-27..2028-03-29?statements=x")

    assert (answer.status, answer.headers["location"]) == (301, "/en/session/CTOC/COP/WG.6:15?statements=x")


@pytest.mark.parametrize(
    ("path", "leads"),
    [
        ("/en/discrepancies/", "/en/discrepancies"),
        ("/ru/search/?q=x", "/ru/search?q=x"),
    ],
)
def test_a_slash_too_many_leads_to_the_page(site: Site, path: str, leads: str) -> None:
    answer = site.get(path)

    assert (answer.status, answer.headers["location"]) == (301, leads)


@pytest.mark.parametrize(
    ("path", "language", "leads"),
    [
        ("/de/", "fr", "/fr/"),
        ("/pt-BR/session/CTOC/COP:14", "ru", "/zh/session/CTOC/COP:14"),
    ],
)
def test_a_language_that_there_is_not_is_named_with_those_that_there_are(
    site: Site, path: str, language: str, leads: str
) -> None:
    answer = site.get(path, Accept_Language=language)

    assert answer.status == 404
    assert f'<html lang="{language}"' in answer.text
    assert path.split("/")[1] in answer.text
    assert f'href="{leads}"' in answer.text


@pytest.mark.parametrize("path", ["/de/nothing-of-the-kind", "/wp", "/api"])  # the last two are no languages
def test_what_is_no_page_in_any_language_is_told_as_such(site: Site, path: str) -> None:
    answer = site.get(path)

    assert answer.status == 404
    assert path in answer.text
    assert "no pages in the language" not in answer.text
