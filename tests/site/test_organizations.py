"""Signing in with the account of an organization: for whom it may speak, and for whom not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest

from registers import opened
from serving import Site, served
from signing import visitor

CHOICES = """
[[site.organizations]]
id = "{id}"
name = "Example Organization"
server = "{server}"
client = "greffier"
secret = "x"
{more}
"""
ORGANIZATIONS = {
    "delegations": 'role = "delegations"',
    "secretariat": 'role = "secretariat"',
    "roleless": "",
    "narrow": 'role = "secretariat"\ndomains = ["example.net"]',
}


class Organization(HTTPServer):
    """An organization that says of everybody who comes what `person` says."""

    person: dict[str, object]


class _Answers(BaseHTTPRequestHandler):
    server: Organization

    def do_GET(self) -> None:
        base = f"http://127.0.0.1:{self.server.server_port}"
        ends = {"authorization_endpoint": "/go", "token_endpoint": "/token", "userinfo_endpoint": "/person"}
        known: dict[str, object] = {"issuer": base, **{name: base + path for name, path in ends.items()}}
        self._say(self.server.person if self.path == "/person" else known)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._say({"access_token": "x", "token_type": "Bearer"})

    def _say(self, told: dict[str, object]) -> None:
        body = json.dumps(told).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is told."""


@contextmanager
def organization() -> Iterator[Organization]:
    server = Organization(("127.0.0.1", 0), _Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Organization]]:
    home: Path = tmp_path_factory.mktemp("world") / "register"
    with opened(home):
        pass
    with organization() as there:
        server = f"http://127.0.0.1:{there.server_port}"
        said = [CHOICES.format(id=name, server=server, more=more) for name, more in ORGANIZATIONS.items()]
        (home / "settings.toml").write_text("".join(said), encoding="utf-8")
        with served(home, jobs=False) as site:
            yield site, there


@pytest.mark.parametrize(
    ("by", "email", "let_in"),
    [
        ("delegations", "delegate@example.org", True),
        ("delegations", "clerk@example.org", False),
        pytest.param("delegations", "keeper@example.org", False, marks=pytest.mark.long),
        pytest.param("secretariat", "clerk@example.org", True, marks=pytest.mark.long),
        ("secretariat", "keeper@example.org", False),  # never an administrator
        pytest.param("roleless", "keeper@example.org", False, marks=pytest.mark.long),
        ("narrow", "delegate@example.org", False),  # it does not speak for that domain
        pytest.param("narrow", "newcomer@example.net", True, marks=pytest.mark.long),
        pytest.param("narrow", "newcomer@example.com", False, marks=pytest.mark.long),
    ],
)
def test_an_organization_speaks_only_for_its_own(
    world: tuple[Site, Organization], by: str, email: str, let_in: bool
) -> None:
    site, there = world
    there.person = {"sub": f"{by}-{email}", "email": email, "email_verified": True}
    session = visitor(site)
    sent = session.post(f"/en/account/organizations/{by}/login/", {})
    state = parse_qs(urlsplit(sent.headers["location"]).query)["state"][0]
    came = session.get(f"/account/organizations/{by}/back/?code=x&state={state}")

    assert came.status < 500
    assert (session.get("/en/two-texts/files").status == 200) is let_in  # for those who signed in
