"""Who may go where: the whole table, every route with every role, asked of a real server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from serving import Site
from signing import ROLES, Session

ROOT = Path(__file__).resolve().parents[2]
TABLE = tomllib.loads((ROOT / "src/greffier/site/permissions.toml").read_text(encoding="utf-8"))
URLCONFS = {"greffier.site.urls": "/", "greffier.site.pages.urls": "/en/"}

EXAMPLES = {
    "body": "body/CTOC/COP/WG.6",
    "session": "session/CTOC/COP/WG.6:15",
    "document": "document/CTOC/COP/WG.6/2028/2",
    "decision": "decision/CTOC/COP/resolution/8/2",
    "provision": "provision/CTOC/COP/WG.6/2028/4~1",
    "participant": "participant/FR",
    "due-of": "due/CTOC/COP/WG.6:15",
    "account_reset_password_from_key": "account/password/reset/key/1-abc/",
    "account_confirm_email": "account/confirm-email/abc/",
    "account-of": "accounts/clerk",
}
"""Route → an address of a thing that there is, where it matters; of the others the parts have `PARTS`."""
PARTS = {"kind": "session", "key": "CTOC/COP/WG.6:15", "number": "1", "pk": "1", "sha256": "00"}
"""What stands in an address for a part of it; for others a letter."""
PART = re.compile(r"<(?:\w+:)?(\w+)>")

OTHERS = ("DATABASE_URL", "DJANGO_ALLOW_ASYNC_UNSAFE")
"""What the environment of the tests says and is not about this site."""
ENDS_THE_SESSION = ("account_logout",)
NO_JSON = 415
ADDED_TO = ("api:list_documents", "api:add")
"""One address: it takes forms, from those whose scopes let them add (test_api_access.py)."""
NOT_REFUSED = (401, 404)
"""What a page that somebody may ask for can answer too: there is no such thing, or signing in elsewhere failed."""
BY_HAND = {
    "home": ("allowed", "allowed", "allowed", "allowed"),
    "document": ("allowed", "allowed", "allowed", "allowed"),
    "account_change_password": ("sign_in", "allowed", "allowed", "allowed"),
    "accounts": ("sign_in", "refused", "refused", "allowed"),
    "account-of": ("sign_in", "refused", "refused", "allowed"),
    "account_signup": ("hidden", "hidden", "hidden", "hidden"),
}
"""What the table must say of these, whatever else is changed in it."""


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every route of the site → an address of it, as Django has them."""
    program = (
        "import json, sys, django; django.setup()\n"
        "from greffier.site.permissions import routes\n"
        "print(json.dumps([[one, *route] for one in sys.argv[1:] for route in routes(one)]))"
    )
    home = str(tmp_path_factory.mktemp("routes"))
    told = django("-c", program, *URLCONFS, home=home)
    found = {}
    for urlconf, name, pattern in json.loads(told.stdout):
        plain = pattern.replace("^", "").replace("$", "")
        filled = PART.sub(lambda part: PARTS.get(part[1], "x"), plain)
        found[name] = URLCONFS[urlconf] + EXAMPLES.get(name, filled)
    return found


def django(*arguments: str, home: str) -> subprocess.CompletedProcess[str]:
    own = {"GREFFIER_HOME": home, "DJANGO_SETTINGS_MODULE": "greffier.site.settings"}
    kept = {name: value for name, value in os.environ.items() if name not in OTHERS}
    return subprocess.run(
        [sys.executable, *arguments], env=kept | own, capture_output=True, text=True, check=False
    )


def test_every_route_is_in_the_table_and_the_site_may_be_put_on_the_network(tmp_path: Path) -> None:
    """The check of the table is one of Django's, and so are those of what a public site needs."""
    told = django(str(ROOT / "manage.py"), "check", "--deploy", "--fail-level", "INFO", home=str(tmp_path))

    assert told.returncode == 0, told.stderr


def test_the_table_says_what_it_must() -> None:
    for route, outcomes in BY_HAND.items():
        group = TABLE["groups"][TABLE["routes"][route]]
        assert tuple(group[role] for role in ROLES) == outcomes, route


@pytest.mark.parametrize("method", ["GET", pytest.param("POST", marks=pytest.mark.long)])
def test_every_role_meets_at_every_route_what_the_table_says(
    routes: dict[str, str], readers: dict[str, Session], method: str
) -> None:
    assert set(routes) <= set(TABLE["routes"])
    wrong = []
    for role, session in readers.items():
        for route, address in routes.items():
            if method == "POST" and (route in ENDS_THE_SESSION or route in ADDED_TO):
                continue
            expected = TABLE["groups"][TABLE["routes"][route]][role]
            answer = session.get(address) if method == "GET" else session.post(address, {})
            met = outcome(answer.status, answer.headers.get("location", ""))
            expected = {"forbidden": "refused"}.get(
                expected, expected
            )  # the same status, in the API's own shape
            if route.startswith("api:") and answer.status == NO_JSON:
                continue  # the API takes no form, and says so before it asks who sends it
            if met != expected and not (expected == "allowed" and answer.status in NOT_REFUSED):
                wrong.append((role, route, expected, met, answer.status))
    assert wrong == []


def outcome(status: int, location: str) -> str:
    """What an answer means, in the words of the table."""
    if status == 302 and location.startswith("/en/account/login/?next="):
        return "sign_in"
    return {403: "refused", 404: "hidden", 401: "token"}.get(status, "allowed" if status < 500 else "broken")


def test_who_must_sign_in_comes_back_to_where_they_wanted(site: Site) -> None:
    answer = site.get("/ru/account/password/change/?a=1")

    assert answer.status == 302
    assert answer.headers["location"] == "/ru/account/login/?next=/ru/account/password/change/%3Fa%3D1"
