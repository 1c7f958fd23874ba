"""What the record lacks: grouped and narrowed, with what would fill it; what was looked for in vain."""

from __future__ import annotations

import re

import pytest

from serving import Site
from signing import Session, visitor

COUNT = re.compile(r'<p class="muted" id="page">(\d+)')
OPTION = re.compile(r'<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)')


def options(text: str, name: str) -> dict[str, int]:
    part = text.partition(f'id="{name}"')[2].partition("</select>")[0]
    return {value: int(count) for value, count in OPTION.findall(part)}


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
    first = site.get("/en/missing")  # looks the whole record through, once for each state of it
    again = site.get("/en/missing")

    assert again.statements <= first.statements
    assert again.statements <= 25


def test_an_officer_says_that_something_is_not_to_be_had(readers: dict[str, Session]) -> None:
    clerk, public = readers["secretariat"], readers["public"]
    page = clerk.get("/en/missing?kind=report_not_held").text
    name = re.findall(r'action="/en/missing/([0-9a-f]+)"', page)[0]
    before = counted(public, "/en/missing")
    clerk.post(f"/en/missing/{name}", {"reason": "The archive burnt."})

    try:
        assert counted(public, "/en/missing") == before - 1
        told = clerk.get("/en/missing?state=sought").text
        assert "The archive burnt." in told
        assert "clerk" in told
        shown = public.get("/en/missing?state=sought").text
        assert "looked for, not to be had</span>" in shown
        assert "The archive burnt." not in shown  # it may speak of what only officers see
        assert "clerk" not in shown
    finally:
        clerk.post(f"/en/missing/{name}", {"act": "undo"})
    assert counted(public, "/en/missing") == before


def test_only_what_lacks_is_looked_for_and_with_a_reason(readers: dict[str, Session]) -> None:
    clerk = readers["secretariat"]
    name = re.findall(r'action="/en/missing/([0-9a-f]+)"', clerk.get("/en/missing").text)[0]
    before = counted(clerk, "/en/missing")

    assert clerk.post("/en/missing/0123456789abcdef", {"reason": "x"}).status == 404
    clerk.post(f"/en/missing/{name}", {"reason": "  "})
    assert counted(clerk, "/en/missing") == before


@pytest.mark.parametrize("asked", ["kind=none", "body=none", "state=none", "page=99999", "page=x"])
def test_what_there_is_not_is_no_error(site: Site, asked: str) -> None:
    assert site.get(f"/en/missing?{asked}").status == 200
