"""Signed-in readers of a site: accounts made as the command makes them, sessions begun by the sign-in page."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from serving import Answer, Site, fill

ROLES = ("public", "delegations", "secretariat", "administrator")
PHRASE = "carbon-Paper-1904"
NAMES = {"delegations": "delegate", "secretariat": "clerk", "administrator": "keeper"}
"""Role → the account that has it in tests."""
FIELD = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


class Session(NamedTuple):
    """Somebody who asks a site: what they carry is kept from answer to answer."""

    site: Site
    cookies: dict[str, str]

    def get(self, path: str, **headers: str) -> Answer:
        """Ask for a page."""
        return self._ask("GET", path, None, {k.replace("_", "-"): v for k, v in headers.items()})

    def post(self, path: str, fields: Mapping[str, str], **headers: str) -> Answer:
        """Send a form, with the token that forms of this site have."""
        token = self.cookies.get("csrftoken") or self._token()
        body = urlencode({"csrfmiddlewaretoken": token, **fields}).encode()
        told = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", path, body, told | {k.replace("_", "-"): v for k, v in headers.items()})

    def send(self, path: str, files: Mapping[str, bytes], fields: Mapping[str, str] | None = None) -> Answer:
        """Send a form with files."""
        mark = "greffier-mark"
        token = self.cookies.get("csrftoken") or self._token()
        body = b""
        for name, value in {"csrfmiddlewaretoken": token, **(fields or {})}.items():
            body += f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, data in files.items():
            head = f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}"\r\n\r\n'
            body += head.encode() + data + b"\r\n"
        told = {"Content-Type": f"multipart/form-data; boundary={mark}"}
        return self._ask("POST", path, body + f"--{mark}--\r\n".encode(), told)

    def _token(self) -> str:
        found = FIELD.search(self.get("/en/account/login/").text)
        return found[1] if found else self.cookies.get("csrftoken", "")

    def _ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        carried = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = self.site.ask(method, path, body, headers | ({"Cookie": carried} if carried else {}))
        for name, value in re.findall(r"(\w+)=([^;]*);", answer.headers.get("set-cookie", "")):
            if name in ("csrftoken", "sessionid", "messages"):
                self.cookies[name] = value
        return answer


def visitor(site: Site) -> Session:
    """Somebody who has not signed in."""
    return Session(site, {})


def sign_in(site: Site, name: str, password: str = PHRASE) -> Session:
    """Somebody who signs in by the page for it."""
    session = visitor(site)
    answer = session.post("/en/account/login/", {"login": name, "password": password})
    assert answer.status == 302, answer.text
    return session


def make_template(home: Path) -> None:
    """What every site of these tests begins with: the examples' register, the site's tables, an account of each role."""
    fill(home)
    program = (
        "import json, sys\n"
        "from greffier.cli.serve import prepare; prepare()\n"
        "from greffier.site.accounts import people\n"
        "for name, role in json.loads(sys.argv[1]): people.make(name, role, f'{name}@example.org', sys.argv[2])"
    )
    pairs = json.dumps([(name, role) for role, name in NAMES.items()])
    own = {
        "GREFFIER_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "greffier.site.settings",
        "GREFFIER_PLAIN_HTTP": "1",
    }
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    subprocess.run([sys.executable, "-c", program, pairs, PHRASE], env=kept | own, check=True)


def make_token(home: Path, account: str, scopes: str, days: int | None = None) -> str:
    """A token, as `greffier token add` makes them."""
    own = {"GREFFIER_HOME": str(home)}
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DATABASE_URL", "DJANGO_ALLOW_ASYNC_UNSAFE")
    }
    until = () if days is None else ("--days", str(days))
    command = ("-m", "greffier", "token", "add", "test", "--scope", scopes, "--for", account, *until)
    made = subprocess.run(
        [sys.executable, *command], env=kept | own, check=True, capture_output=True, text=True
    )
    return made.stdout.strip()


def make_tokens(home: Path, asked: list[tuple[str, str]]) -> list[str]:
    """Many tokens at once: account and scopes of each."""
    program = (
        "import json, sys, django; django.setup()\n"
        "from greffier.site.accounts.people import account\n"
        "from greffier.site.api.tokens import make_token\n"
        "for name, scopes in json.loads(sys.argv[1]): print(make_token(account(name), 'test', scopes.split(','))[1])"
    )
    own = {"GREFFIER_HOME": str(home), "DJANGO_SETTINGS_MODULE": "greffier.site.settings"}
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    made = subprocess.run(
        [sys.executable, "-c", program, json.dumps(asked)],
        env=kept | own,
        check=True,
        capture_output=True,
        text=True,
    )
    return made.stdout.split()
