"""Pages in a real browser: opened at a width, checked by axe, walked by keyboard."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

AXE = Path(__file__).resolve().parents[1] / "node_modules" / "axe-core" / "axe.min.js"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
STANDARD = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
WIDTHS = (360, 1440)
EXPECTED = ("ERR_INTERNET_DISCONNECTED", "htmx:sendAbort", "htmx:afterRequest")
"""A connection that is gone; a question that a newer one took the place of (a failed one says more than that it ended)."""


@contextmanager
def browsing() -> Iterator[Browser]:
    """Debian's Chromium; the test is skipped where it is not installed."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("there is no Chromium here (Debian package chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


class Browsing:
    """Opens pages of one site, and looks that they are sound: no error of a script, nothing from elsewhere."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address
        self.contexts: list[BrowserContext] = []
        self.problems: list[str] = []

    def __call__(self, path: str, width: int = 1440, **options: Any) -> Page:
        """A page, loaded."""
        height = 800 if width > 600 else 740
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **options
        )
        self.contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("console", self._told)
        page.goto(f"{self.address}{path}")
        return page

    def _told(self, said: ConsoleMessage) -> None:
        """An error in the console is a problem, but for what the test itself took away or asked anew."""
        if said.type == "error" and not any(one in said.text for one in EXPECTED):
            self.problems.append(said.text)

    def close(self) -> None:
        """Close what was opened; fails where a script failed or the page's policy was broken."""
        for context in self.contexts:
            context.close()
        assert not self.problems, self.problems


@cache
def axe() -> str:
    """The program that finds what people could not use."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (npm, scripts/setup-front)")
    return AXE.read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """What WCAG 2.2 AA would not let pass: rule, and the places."""
    # Evaluated, not added as a script: the page's own policy lets no script in.
    page.evaluate(axe())
    found = page.evaluate(
        "async (tags) => (await axe.run(document, {runOnly: tags})).violations", list(STANDARD)
    )
    return [f"{one['id']}: {one['help']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


def overflows(page: Page) -> bool:
    """Whether the page is wider than the screen, so that it must be moved to and fro."""
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


def picture(page: Page, name: str) -> None:
    """A screenshot of the whole page, where the folder GREFFIER_SCREENSHOTS names wants them."""
    folder = os.environ.get("GREFFIER_SCREENSHOTS")
    if folder:
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)
