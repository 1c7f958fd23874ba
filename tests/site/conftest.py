"""What tests of the site have: a site of the examples that nobody writes to, a browser, what checks accessibility."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from browsing import Browsing, browsing
from once import MakeOnce
from registers import RECORD, opened, put
from serving import TEMPLATE, Site, make_register, served
from signing import NAMES, Session, make_template, sign_in, visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test speaks to anybody but to servers on this machine."""
    connect = socket.socket.connect

    def only_here(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in LOOPBACK:
            refuse()
        connect(self, address)

    def refuse(*_: object) -> NoReturn:
        raise AssertionError("a test tried to open a network connection")

    monkeypatch.setattr(socket.socket, "connect", only_here)


@pytest.fixture(scope="session", autouse=True)
def first_site(once: MakeOnce) -> Iterator[None]:
    """What every site begins with, made once."""
    os.environ[TEMPLATE] = str(once("site", make_template))
    yield
    del os.environ[TEMPLATE]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of the examples' record; tests that write have one of their own (`own_site`)."""
    home = tmp_path_factory.mktemp("site") / "register"
    make_register(home)
    with served(home) as found:
        found.get(
            "/en/bodies"
        )  # what is kept for all pages is loaded: it is in no page's count of statements
        yield found


@pytest.fixture(scope="session")
def readers(site: Site) -> dict[str, Session]:
    """Role → somebody who reads the site with it; `public` has not signed in."""
    return {"public": visitor(site)} | {role: sign_in(site, name) for role, name in NAMES.items()}


@pytest.fixture(scope="session")
def staffed_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site with an account of each role, to which tests of the API add what takes nothing from others."""
    home = tmp_path_factory.mktemp("staffed") / "register"
    make_register(home)
    with served(home) as found:
        yield found


@pytest.fixture(scope="session")
def behind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site behind a proxy that speaks https, of which not much may be asked for."""
    home = tmp_path_factory.mktemp("behind") / "register"
    with opened(home) as register:
        put(register, RECORD[:3])
    (home / "settings.toml").write_text("[site.per_minute]\ndrafts = 3\nexports = 1\n", encoding="utf-8")
    with served(home, "--behind-proxy", GREFFIER_REQUESTS_PER_MINUTE="") as found:
        yield found


@pytest.fixture
def own_site(tmp_path: Path) -> Iterator[Site]:
    """A site that a test may change."""
    home = tmp_path / "register"
    make_register(home)
    with served(home) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    with browsing() as found:
        yield found


@pytest.fixture
def browse(browser: Browser, site: Site) -> Iterator[Browsing]:
    """Opens pages of the site: `browse("/en/", width=360)`."""
    opened = Browsing(browser, site.address)
    yield opened
    opened.close()
