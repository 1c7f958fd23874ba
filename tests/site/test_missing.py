"""What the record lacks: grouped and narrowed, with what would fill it; what was looked for in vain."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from html import unescape

import pytest

from serving import Site
from signing import Session, visitor

COUNT = re.compile(r'<p class="muted" id="page">(\d+)')
OPTION = re.compile(r'<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)')


def options(text: str, name: str) -> dict[str, int]:
    part = text.partition(f'id="{name}"')[2].partition("</select>")[0]
    return {value: int(count) for value, count in OPTION.findall(part)}


def first_of(text: str) -> tuple[str, dict[str, str]]:
    """Where an officer says that the first gap of a page was looked for, and what the form says of it."""
    form = re.search(r'<form method="post" action="(/en/missing/[0-9a-f]+)".*?</form>', text, re.DOTALL)
    assert form is not None
    fields = dict(re.findall(r'name="(code|about)" value="([^"]+)"', form[0]))
    return form[1], {name: unescape(value) for name, value in fields.items()}


def counted(session: Session, path: str) -> int:
    found = COUNT.search(session.get(path).text)
    return int(found[1]) if found is not None else 0


def test_the_kinds_are_the_whole_and_each_is_a_list_of_its_own(site: Site) -> None:
    session = visitor(site)
    page = session.get("/en/missing").text
    kinds = options(page, "kind")

    assert set(kinds) >= {"report_not_held", "language_not_held"}
    assert sum(kinds.values()) == counted(session, "/en/missing")
    for kind, count in kinds.items():
        assert counted(session, f"/en/missing?kind={kind}") == count
    for body, count in options(page, "body").items():
        assert counted(session, f"/en/missing?body={body}") == count


def test_each_says_what_would_fill_it(site: Site) -> None:
    page = site.get("/fr/missing?kind=language_not_held").text

    assert "Exemplaires officiels" in page
    assert re.search(r'href="https://[^"]+" rel="external noopener">arabe<', page)


def test_pages_ask_a_constant_number_of_questions(site: Site) -> None:
    first = site.get("/en/missing")
    again = site.get("/en/missing")  # how much lacks is known now

    assert again.statements <= first.statements <= 30
    assert site.get("/api/v1/gaps").statements <= 20


def test_an_officer_says_that_something_is_not_to_be_had(readers: dict[str, Session]) -> None:
    clerk, public = readers["secretariat"], readers["public"]
    page = clerk.get("/en/missing?kind=report_not_held").text
    address, told_of = first_of(page)
    before = counted(public, "/en/missing")
    clerk.post(address, {**told_of, "reason": "The archive burnt."})

    try:
        assert counted(public, "/en/missing") == before - 1
        told = clerk.get("/en/missing?state=sought").text
        assert "The archive burnt." in told
        assert "clerk" in told
        shown = public.get("/en/missing?state=sought").text
        assert "looked for, not to be had</span>" in shown
        assert "The archive burnt." not in shown  # it may speak of what only officers see
        assert "clerk" not in shown
        with closing(sqlite3.connect(clerk.site.home / "site.db")) as notes, notes:  # as notes were once
            notes.execute("UPDATE site_sought SET code = '', about = ''")
        assert counted(public, "/en/missing") == before - 1
        assert "The archive burnt." in clerk.get("/en/missing?state=sought").text
    finally:
        clerk.post(address, {"act": "undo"})
    assert counted(public, "/en/missing") == before


def test_only_what_lacks_is_looked_for_and_with_a_reason(readers: dict[str, Session]) -> None:
    clerk = readers["secretariat"]
    address, told_of = first_of(clerk.get("/en/missing").text)
    before = counted(clerk, "/en/missing")

    assert clerk.post("/en/missing/0123456789abcdef", {"reason": "x"}).status == 404
    assert clerk.post(address, {"reason": "x"}).status == 404
    assert clerk.post(address, {**told_of, "about": "CTOC/COP", "reason": "x"}).status == 404
    clerk.post(address, {**told_of, "reason": "  "})
    assert counted(clerk, "/en/missing") == before


@pytest.mark.parametrize("asked", ["kind=none", "body=none", "state=none", "page=99999", "page=x"])
def test_what_there_is_not_is_no_error(site: Site, asked: str) -> None:
    assert site.get(f"/en/missing?{asked}").status == 200
