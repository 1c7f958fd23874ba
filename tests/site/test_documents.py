"""Documents: their list, their languages side by side, what changed between two, their files; who cites them."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from browsing import Browsing
from greffier.documents.text import document_from
from serving import Answer, Site

REPORT = "CTOC/COP/WG.6/2028/4"
EARLIER = "CTOC/COP/WG.6/2027/4"
"""The report on the meeting before: held in Russian."""


def sources(site: Site, key: str) -> dict[str, str]:
    """Language → digest of the source of a document."""
    with sqlite3.connect(f"file:{site.home / 'register.db'}?mode=ro", uri=True) as database:
        return dict(
            database.execute(
                "SELECT t.language, s.sha256 FROM register_text t JOIN register_holding h ON h.text_id = t.id "
                "JOIN register_source s ON s.id = h.source_id WHERE t.work LIKE ?",
                (f"{key}%",),
            ).fetchall()
        )


@pytest.mark.parametrize(
    ("query", "has", "lacks"),
    [
        ("", REPORT, None),
        ("?body=CTOC/COP/WG.6", REPORT, "document/CTOC/COP/WG.3"),
        ("?kind=report&language=en", REPORT, EARLIER),
        ("?year=2027&order=key", EARLIER, REPORT),
        ("?state=cited", "only cited", f"document/{REPORT}"),
        ("?body=nobody", "No document is like that.", REPORT),
        ("?order=sideways&after=%00", REPORT, None),  # what makes no sense is passed over
    ],
)
def test_documents_are_listed_by_what_they_are(site: Site, query: str, has: str, lacks: str | None) -> None:
    answer = site.get(f"/en/documents{query}")

    assert answer.status == 200
    assert has in answer.text
    assert lacks is None or lacks not in answer.text


def test_no_list_or_choice_tells_of_what_is_closed(site: Site) -> None:
    assert "2029-05-04" not in site.get("/en/documents?order=key").text


def test_languages_stand_side_by_side(browse: Browsing) -> None:
    page = browse(f"/ru/document/{REPORT}")
    page.get_by_role("link", name="Языки рядом").click()

    row = page.locator("table.beside tbody tr", has_text="Working Group on Firearms").first
    assert "Рабочая группа" in row.inner_text()
    assert [cell.get_attribute("lang") for cell in row.locator("td").all()] == ["ru", "en"]
    assert page.locator("table.beside .place").first.get_attribute("href") is not None


@pytest.mark.parametrize("query", ["", "?text=en", "?text=en&text=ru&text=xx&from=9999999", "?from=-1"])
def test_any_choice_of_languages_is_answered(site: Site, query: str) -> None:
    assert site.get(f"/en/beside/{REPORT}{query}").status == 200


def test_two_documents_are_compared_by_part_and_word(browse: Browsing) -> None:
    page = browse(f"/en/compare/{REPORT}")
    page.get_by_label("Compare with (symbol)").fill(EARLIER.lower())
    page.get_by_role("button", name="Compare").click()

    title = page.locator(".change.changed").first
    assert title.locator("ins").first.inner_text().strip() == "11 и 12 мая 2027"
    assert title.locator("del").first.inner_text().strip() == "27–29 марта 2028"
    page.get_by_label("also what is the same").check()
    page.get_by_role("button", name="Compare").click()
    expect(page.locator(".change.same")).not_to_have_count(0)


@pytest.mark.parametrize(
    ("query", "status", "says"),
    [
        ("", 200, "What changed between two texts"),
        (f"?with={REPORT}", 200, "parts changed"),
        ("?with=<i>x</i>", 200, "&lt;i&gt;x&lt;/i&gt;"),
        (f"?with={EARLIER}&text=en", 404, ""),
        ("?with=CTOC/COP/2028/5&from=zz", 200, ""),
    ],
)
def test_what_cannot_be_compared_is_told(site: Site, query: str, status: int, says: str) -> None:
    answer = site.get(f"/en/compare/{REPORT}{query}")

    assert answer.status == status
    assert says in answer.text


def test_a_source_is_had_as_it_was_added(site: Site) -> None:
    digest = sources(site, REPORT)["ru"]
    answer = site.get(f"/en/download/{REPORT}?source={digest}")

    assert hashlib.sha256(answer.body).hexdigest() == digest
    assert answer.headers["content-disposition"] == 'attachment; filename="untoc-firearms-report.ru.txt"'
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("text", b"CTOC/COP/WG.6/2028/4"),
        ("json", b'{"schema":"greffier.reading/1"'),
        ("akn", b"<?xml"),
        ("html", b"<!DOCTYPE html>"),
        ("docx", b"PK"),
        pytest.param("pdf", b"%PDF", marks=pytest.mark.long),
    ],
)
def test_a_text_is_had_in_other_formats(site: Site, form: str, begins: bytes) -> None:
    page = site.get(f"/en/document/{REPORT}").text
    (address,) = re.findall(rf'href="([^"]*source={sources(site, REPORT)["en"]}&amp;form={form})"', page)
    answer = site.get(address.replace("&amp;", "&"))

    assert answer.status == 200
    assert answer.body.startswith(begins)
    assert answer.headers["content-disposition"].startswith("attachment")
    if form != "json":
        assert "fourteenth meeting" in " ".join(document_from(answer.body, "x").text.split())


@pytest.mark.parametrize(
    "query", ["", "?source=zz", "?form=akn", "?source={own}&form=exe", "?source={closed}"]
)
def test_what_is_no_file_of_a_document_is_not_found(site: Site, query: str) -> None:
    own, closed = sources(site, REPORT)["en"], sources(site, "CTOC/COP/note/2029-05-04")["en"]

    assert site.get(f"/en/download/{REPORT}{query.format(own=own, closed=closed)}").status == 404


def test_documents_say_who_cites_them(site: Site) -> None:
    answer = site.get(f"/en/citing/{REPORT}")

    assert answer.status == 200
    assert "/en/document/CTOC/COP/2028/5" in answer.text
    assert site.get(f"/en/citing/{REPORT}?way=cites").status == 200
    assert site.get(f"/en/citing/{REPORT}?after=nonsense").status == 400


def test_pages_of_documents_ask_a_constant_number_of_statements(site: Site) -> None:
    def asked(path: str) -> int:
        site.get(path)  # what is kept for a state of the register is asked for once
        found: Answer = site.get(path)
        return found.statements

    small, large = "CTOC/COP/WG.6/2029/1", "CTOC/COP/2028/13"
    assert asked("/en/documents?year=2029") == asked("/en/documents?state=held")
    assert asked(f"/en/document/{quote(small)}") == asked(f"/en/document/{quote(large)}")


def test_documents_are_cited_in_every_style(site: Site) -> None:
    page = site.get(f"/en/document/{REPORT}").text

    assert f"/id/document/{REPORT}" in page
    assert "TY  - " in page


def test_a_reissued_text_is_compared_with_the_first_issue(site: Site) -> None:
    """Both have one symbol, the later with an asterisk: the copy leads to what changed."""
    page = site.get("/en/document/CTOC/COP/2028/5").text
    address = re.search(r'href="(/en/compare/CTOC/COP/2028/5\?source=[0-9a-f]{12})"', page)

    assert address is not None
    compared = site.get(address[1])
    assert compared.status == 200
    assert "<ins>" in compared.text
    assert site.get("/en/compare/CTOC/COP/2028/5?source=0123456789").status == 404
