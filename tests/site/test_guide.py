"""The user guide: what it tells is on the pages, and its pictures are of them.

`make guide` takes the pictures again into docs/site (GREFFIER_GUIDE names the folder); else the tests only look that
every picture is there and that the page shows what stands below it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from browsing import Browsing

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "site.md"
PICTURES = GUIDE.parent / "site"
WIDTH = 1200
SHOWN = {
    "home": ("/en/", "h1", ""),
    "search": ("/en/search?q=tracing+of+firearms", ".hits mark", ""),
    "session": ("/en/session/CTOC/COP/WG.6:15", "h1", ""),
    "evidence": ("/en/session/CTOC/COP/WG.6:15", "#evidence blockquote mark", "a.cited"),
    "document": ("/en/document/CTOC/COP/WG.6/2028/4?claims=1", "h1", ""),
    "languages": ("/en/beside/CTOC/COP/WG.6/2028/4", "h1", ""),
    "chain": ("/en/provision/CTOC/COP/WG.6/2028/4~II/a", ".graph svg", ""),
    "draft": ("/en/drafts?kind=note&of=CTOC/COP:14&on=2028-09-01", "h1", ""),
    "discrepancies": ("/en/discrepancies?state=all", "h1", ""),
    "arabic": ("/ar/session/CTOC/COP/WG.6:15", "h1", ""),
}
"""Picture → the page, what must be seen on it, what is clicked first."""


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=() if name in ("evidence", "chain") else pytest.mark.long) for name in SHOWN],
)
def test_the_page_is_as_the_guide_shows_it(browse: Browsing, name: str) -> None:
    path, seen, clicked = SHOWN[name]
    page = browse(path, WIDTH)
    if clicked:
        page.locator(clicked).first.click()
    if name == "chain":
        page.locator(seen).scroll_into_view_if_needed()

    expect(page.locator(seen).first).to_be_visible()
    folder = os.environ.get("GREFFIER_GUIDE")
    if folder:
        page.screenshot(path=f"{folder}/{name}.png")


def test_the_guide_shows_every_picture() -> None:
    named = set(re.findall(r"\]\(site/([\w-]+)\.png\)", GUIDE.read_text(encoding="utf-8")))

    assert named == set(SHOWN)
    assert {path.stem for path in PICTURES.glob("*.png")} == set(SHOWN)


def test_every_picture_can_be_read_aloud() -> None:
    alternatives = re.findall(r"!\[([^\]]*)\]\(site/", GUIDE.read_text(encoding="utf-8"))

    assert all(len(one) > 20 for one in alternatives)
