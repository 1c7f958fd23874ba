"""Documents that are long, hostile, or pages of a PDF file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browsing import Browsing, violations
from pdfs import Sheet, pdf, wrapped
from registers import opened, put
from serving import LEVEL_OF_CLOSED, Site, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

HEAD = """{symbol}

**Conference of the Parties to the
United Nations Convention against
Transnational Organized Crime**

Distr.: General
3 July 2031

Original: English

**Fifteenth session**

Vienna, 16-20 October 2031

**{title}**

Note by the Secretariat

"""
LONG, HOSTILE, PRINTED = "CTOC/COP/2031/9", "CTOC/COP/2031/10", "CTOC/COP/2031/11"
COUNT = 300
"""Paragraphs of the long one: five pages."""


def paragraphs(first: int = 1) -> str:
    """Observations with their numbers."""
    return "\n\n".join(
        f"{n}. The observation with the number {n} was made in Vienna on the tools that States parties share."
        for n in range(first, COUNT + 1)
    )


def printed() -> bytes:
    """A note of two pages as PDF."""
    first, second = Sheet(), Sheet()
    y = first.column(HEAD.replace("*", "").format(symbol=PRINTED, title="Printed matter").splitlines(), 60)
    for n in (1, 2):
        text = f"{n}. The paragraph with the number {n} is printed on the first page of two, and it is long enough."
        y = first.paragraph(72, y + 14, wrapped(text, 80))
    second.paragraph(
        72, 90, wrapped("3. The third paragraph stands alone on the second page of the note.", 80)
    )
    return pdf(first, second)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site of these documents."""
    folder = tmp_path_factory.mktemp("documents")
    texts = {
        "long.txt": HEAD.format(symbol=LONG, title="Observations") + paragraphs(),
        "later.txt": HEAD.format(symbol=f"{LONG}/Rev.1", title="Observations") + paragraphs(2),
        "hostile.txt": HEAD.format(symbol=HOSTILE, title="<script>alert(1)</script>")
        + "1. The meeting </div><img src=x onerror=alert(2)> was opened under resolution 7/1 & closed.\n\n"
        '2. <a href="javascript:alert(3)">States</a> "were" \'invited\' {{ desk }} {% url %}.\n',
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "printed.pdf").write_bytes(printed())
    home = folder / "register"
    with opened(home) as register:
        put(register, [Path(folder / name) for name in (*texts, "printed.pdf")])
        # a better copy of the printed one, for the secretariat, and a text that cites it
        closed = HEAD.format(symbol=PRINTED, title="Closed words") + "1. The paragraph is closed.\n"
        (folder / "closed.txt").write_text(closed, encoding="utf-8")
        citing = (
            HEAD.format(symbol="CTOC/COP/2031/12", title="Closed too") + f"1. See {PRINTED} and {LONG}.\n"
        )
        (folder / "citing.txt").write_text(citing, encoding="utf-8")
        put(register, [folder / "closed.txt", folder / "citing.txt"], LEVEL_OF_CLOSED)
    with served(home) as found:
        yield found


@pytest.fixture
def browse(browser: Browser, site: Site) -> Iterator[Browsing]:
    """A browser on this site."""
    found = Browsing(browser, site.address)
    yield found
    found.close()


def test_a_long_text_is_shown_a_page_at_a_time(site: Site) -> None:
    first = site.get(f"/en/document/{LONG}")

    assert len(first.body) < 100_000
    seen: list[str] = []
    address = f"/en/document/{LONG}"
    for _ in range(COUNT):
        answer = site.get(address)
        seen += re.findall(r'<div id="(para_\d+)"', answer.text)
        following = re.search(r'rel="next" href="([^"#]+)', answer.text)
        if following is None:
            break
        address = f"/en/document/{LONG}{following[1].replace('&amp;', '&')}"
    assert seen == [f"para_{n}" for n in range(1, COUNT + 1)]
    assert site.get(address).statements == site.get(f"/en/document/{LONG}").statements


def test_a_link_to_a_part_lands_on_its_page(site: Site, browse: Browsing) -> None:
    """The permanent one by the server's way, a fragment alone by the script's."""
    location = site.get(f"/id/document/{LONG}~para_290").headers["location"]
    for address in (location, f"/en/document/{LONG}#para_290"):
        page = browse(address)
        page.wait_for_function("document.querySelector(':target') !== null")
        assert (
            page.evaluate("document.querySelector(':target').innerText")
            .strip()
            .endswith("States parties share.")
        )


def test_what_a_text_holds_is_shown_and_not_run(browse: Browsing) -> None:
    page = browse(f"/en/document/{HOSTILE}?claims=1")

    text = page.locator(".official").inner_text()
    assert "<img src=x onerror=alert(2)>" in text
    assert '<a href="javascript:alert(3)">States</a>' in text
    assert "{{ desk }} {% url %}" in text
    assert page.locator(".official img, .official script").count() == 0
    for path in (
        f"/en/compare/{LONG}?with={HOSTILE}",
        "/en/documents?body=CTOC/COP",
        f"/en/beside/{HOSTILE}",
    ):
        assert browse(path).locator("main img, main script").count() == 0


def test_a_revision_is_compared_with_what_it_revises(browse: Browsing) -> None:
    page = browse(f"/en/document/{LONG}")
    page.get_by_role("link", name="compare").first.click()

    counts = page.locator(".counts").inner_text()
    assert "1 part deleted" in counts
    assert "0 parts inserted" in counts
    assert f"{COUNT - 1} parts are the same" in page.locator(".changes").inner_text()
    assert violations(page) == []


def test_the_page_of_the_source_stands_beside_the_text(site: Site, browse: Browsing) -> None:
    page = browse(f"/en/document/{PRINTED}")
    page.get_by_role("link", name="Show the page of the source").click()
    page.get_by_role("link", name="On the page of the source: para. 3").click()
    page.wait_for_url(re.compile("para_3"))

    picture = page.get_by_role("img", name="Page 2 of the source, the passage marked")
    page.wait_for_function("document.querySelector('figure img').naturalWidth > 900")
    address = picture.get_attribute("src")
    assert address is not None
    marked, plain = site.get(address), site.get(address.partition("?")[0])
    assert marked.headers["content-type"] == "image/png"
    assert marked.body != plain.body
    assert violations(page) == []


@pytest.mark.parametrize("path", ["{0}/0", "{0}/3", "{0}/99999999", "{1}/1", "zz/1"])
def test_a_page_that_is_not_there_is_not_found(site: Site, path: str) -> None:
    page = site.get(f"/en/document/{PRINTED}?page=").text
    (own,) = set(re.findall(r"/picture/([0-9a-f]{64})/", page))

    assert site.get(f"/en/picture/{path.format(own, '0' * 64)}").status == 404


@pytest.mark.parametrize(
    "path",
    [
        f"document/{PRINTED}",
        f"document/{PRINTED}?claims=1",
        f"document/{LONG}",
        f"citing/{LONG}",
        f"citing/{PRINTED}",
        f"beside/{PRINTED}",
        f"compare/{LONG}?with={PRINTED}",
        "documents?order=key",
    ],
)
def test_a_closed_copy_is_in_no_page(site: Site, path: str) -> None:
    answer = site.get(f"/en/{path}")

    assert answer.status == 200
    assert "losed" not in answer.text.partition("<main")[2].partition("</main>")[0]
    assert "2031/12" not in answer.text


def test_the_open_copy_is_shown_where_a_better_one_is_closed(site: Site) -> None:
    page = site.get(f"/en/document/{PRINTED}").text

    assert "stands alone on the second page" in page
    assert page.count(f"/download/{PRINTED}?source=") == 1 + 6  # the file itself, and in six formats
