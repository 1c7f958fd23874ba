"""Signing in: with a password, with a second factor, by keyboard alone; what strangers and guessers meet."""

from __future__ import annotations

import base64
import hmac
import json
import os
import re
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha1
from typing import TYPE_CHECKING

import pytest

from browsing import Browsing, picture, violations
from greffier.site.saying import say_plain
from registers import opened
from serving import Site, served
from signing import NAMES, PHRASE, Session, sign_in, visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

LOGIN = "/en/account/login/"
OTHERS = ("ar", "es", "fr", "ru", "zh")


@pytest.fixture(scope="module")
def crowd(site: Site, readers: dict[str, Session]) -> Site:
    """The site, with its accounts."""
    assert readers
    return site


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site whose accounts these tests may change; nothing is in its register."""
    home = tmp_path_factory.mktemp("office") / "register"
    with opened(home):
        pass
    with served(home) as found:
        yield found


@pytest.fixture
def at_office(browser: Browser, office: Site) -> Iterator[Browsing]:
    """Opens its pages."""
    opened_pages = Browsing(browser, office.address)
    yield opened_pages
    opened_pages.close()


def enter(page: Page, name: str, phrase: str = PHRASE) -> None:
    """Sign in by keyboard alone, from the field for the name."""
    page.locator("#id_login").focus()
    page.keyboard.type(name)
    page.keyboard.press("Tab")
    page.keyboard.type(phrase)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def code_of(secret: str, at: float) -> str:
    """What an authenticator app shows (RFC 6238): six figures, for thirty seconds."""
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(at) // 30), sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place : place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def test_with_a_password_and_then_with_the_code_of_an_app(at_office: Browsing) -> None:
    page = at_office(f"{LOGIN}?next=/en/account/factors/totp/activate/")
    enter(page, "clerk")

    assert (
        "/account/reauthenticate/" in page.url
    )  # a second factor is set up by nobody who only found the page open
    page.locator("#id_password").focus()
    page.keyboard.type(PHRASE)
    page.keyboard.press("Enter")
    page.wait_for_url("**/factors/totp/activate/")
    assert violations(page) == []
    secret = page.locator("#authenticator_secret").input_value()
    now = time.time()
    page.locator("#id_code").fill(code_of(secret, now))
    page.keyboard.press("Enter")
    page.wait_for_url("**/factors/recovery-codes/")
    assert len(page.locator("textarea").input_value().split()) == 10
    page.goto(f"{at_office.address}/en/account/logout/")
    with page.expect_navigation():
        page.locator("main form button").click()
    page.goto(f"{at_office.address}{LOGIN}?next=/en/accounts")
    enter(page, "clerk")

    assert page.url.endswith("/account/factors/authenticate/")
    picture(page, "second-factor")
    assert violations(page) == []
    # No code is good twice; that of the next half minute is taken already.
    page.locator("form:not([id]) [name=code]").fill(code_of(secret, max(now + 30, time.time())))
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/accounts")
    assert page.locator("h1").inner_text() == "This cannot be shown"  # a clerk manages no accounts
    at_office.problems.clear()  # the browser tells of the status 403


KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
"""A key such as telephones and computers have, which lets anybody in who touches it."""


@pytest.mark.long  # a site and a browser: some seconds
def test_with_a_key_and_no_password(own_site: Site, browser: Browser) -> None:
    """Keys are for names, not for addresses of machines: the site is called localhost here."""
    browse = Browsing(browser, f"http://localhost:{own_site.port}")
    page = browse(f"{LOGIN}?next=/en/account/factors/webauthn/add/")
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    key = devtools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})["authenticatorId"]
    enter(page, "delegate")
    page.locator("#id_password").fill(PHRASE)
    page.keyboard.press("Enter")
    page.wait_for_url("**/factors/webauthn/add/")
    assert violations(page) == []
    picture(page, "add-key")
    page.locator("#id_name").fill("My telephone")
    page.locator("#id_passwordless").check()
    with page.expect_navigation():
        page.locator("#mfa_webauthn_add").click()
    kept = devtools.send("WebAuthn.getCredentials", {"authenticatorId": key})["credentials"]
    assert [(one["rpId"], one["isResidentCredential"]) for one in kept] == [("localhost", True)]
    page.goto(f"{browse.address}/en/account/factors/webauthn/")
    assert "My telephone" in page.locator("main").inner_text()
    picture(page, "keys")
    page.goto(f"{browse.address}/en/account/logout/")
    with page.expect_navigation():
        page.locator("main form button").click()
    assert page.locator(".mine").inner_text() == "Sign in"

    page.goto(f"{browse.address}{LOGIN}?next=/en/account/tokens")
    page.locator("#passkey_login").click()
    page.wait_for_url(f"{browse.address}/en/account/tokens")
    assert page.locator(".mine a").first.inner_text() == "delegate"
    (used,) = devtools.send("WebAuthn.getCredentials", {"authenticatorId": key})["credentials"]
    assert used["signCount"] > kept[0]["signCount"]
    browse.close()


@pytest.mark.long
def test_an_invited_person_chooses_a_password(office: Site, at_office: Browsing) -> None:
    page = at_office(f"{LOGIN}?next=/en/accounts")
    enter(page, "keeper")
    page.fill("#new-name", "rapporteur")
    page.fill("#new-email", "rapporteur@example.org")
    page.locator("[name=role][value=secretariat]").check()
    page.locator("main form button").click()
    page.wait_for_url("**/accounts/rapporteur")
    address = page.locator("input[readonly]").input_value()
    letter = next((office.home / "mail").iterdir()).read_text()
    assert address in letter.replace("=\n", "").replace("=3D", "=")
    page.reload()
    assert page.locator("input[readonly]").count() == 0  # it is shown once

    guest = at_office(address.removeprefix(office.address))
    guest.fill("#id_password1", "short")
    guest.fill("#id_password2", "short")
    guest.locator("main button[name=action]").click()
    assert guest.locator("[role=alert]").count() >= 1
    guest.fill("#id_password1", "a-Long-enough-Phrase")
    guest.fill("#id_password2", "a-Long-enough-Phrase")
    guest.locator("main button[name=action]").click()
    guest.wait_for_url("**/done/")
    guest.goto(f"{office.address}{LOGIN}")
    enter(guest, "rapporteur", "a-Long-enough-Phrase")
    assert guest.locator(".mine a").first.inner_text() == "rapporteur"

    with page.expect_navigation():
        page.locator("[name=act][value=close]").click()
    guest.reload()
    assert guest.locator(".mine").inner_text() == "Sign in"  # a closed account is signed out at once


def test_nobody_learns_which_accounts_there_are(crowd: Site) -> None:
    told = []
    for name in (NAMES["delegations"], "nobody-of-that-name"):
        session = visitor(crowd)
        answer = session.post(LOGIN, {"login": name, "password": "not the right one"})
        told.append((answer.status, FLUID.sub("", answer.text.replace(name, ""))))
        address = f"{name}@example.org"
        answer = session.post("/en/account/password/reset/", {"email": address})
        told.append((answer.status, answer.headers["location"]))

    assert told[0] == told[2]
    assert told[1] == told[3]


FLUID = re.compile(r'name="csrfmiddlewaretoken" value="[^"]*"')


@pytest.mark.long
def test_who_guesses_is_locked_out_whether_there_is_such_an_account_or_not(own_site: Site) -> None:
    met = []
    for name in ("nobody", "delegate"):
        session = visitor(own_site)
        answers = [session.post(LOGIN, {"login": name, "password": f"guess {n}"}).status for n in range(5)]
        last = session.post("/fr/account/login/", {"login": name.upper(), "password": PHRASE})
        program = session.post(LOGIN, {"login": name, "password": PHRASE}, Accept="application/json")
        assert json.loads(program.body)["error"]["code"] == "too_many"
        met.append([*answers, last.status, program.status])
        assert "sessionid" not in session.cookies  # not even with the right one

    assert met[0] == met[1] == [200, 200, 200, 200, 429, 429, 429]


@pytest.mark.long  # a process of its own
def test_who_tries_one_password_on_many_names_is_locked_out(own_site: Site) -> None:
    """One household has billions of addresses (IPv6), which count as one; another is not locked out with it."""
    program = (
        "import json, django; django.setup()\n"
        "from allauth.account.adapter import get_adapter\n"
        "from allauth.core.exceptions import ImmediateHttpResponse\n"
        "from django.test import RequestFactory\n"
        "def tried(address):\n"
        "    request = RequestFactory(headers={'Accept': 'application/json'}).post('/', REMOTE_ADDR=address)\n"
        "    request.language = 'en'\n"
        "    try: get_adapter().pre_authenticate(request); get_adapter().authentication_failed(request)\n"
        "    except ImmediateHttpResponse as error: return error.response.status_code\n"
        "print(json.dumps([tried(f'2001:db8::{n:x}') for n in range(62)] + [tried('2001:db8:1::1')]))"
    )
    own = {"GREFFIER_HOME": str(own_site.home), "DJANGO_SETTINGS_MODULE": "greffier.site.settings"}
    told = subprocess.run(
        [sys.executable, "-c", program], env=os.environ | own, capture_output=True, check=True
    )

    assert json.loads(told.stdout) == [None] * 60 + [429, 429, None]


SECRET = re.compile(r'id="authenticator_secret"[^>]* value="([A-Z2-7]+)"')
SECOND = "/account/factors/authenticate/"


def with_an_app(session: Session) -> str:
    """Set up a second factor for whoever signed in: its secret."""
    activate = "/en/account/factors/totp/activate/"
    session.post(f"/en/account/reauthenticate/?next={activate}", {"password": PHRASE})
    found = SECRET.search(session.get(activate).text)
    assert found is not None
    assert session.post(activate, {"code": code_of(found[1], time.time())}).status == 302
    return found[1]


def test_nobody_guesses_codes(office: Site) -> None:
    """After five, not even the right one is taken for a while."""
    guess_codes([office])


@pytest.mark.long  # a site of its own, served by two processes
def test_nobody_guesses_codes_at_another_process(own_site: Site) -> None:
    with served(own_site.home) as other:
        guess_codes([own_site, other])


def guess_codes(doors: list[Site]) -> None:
    name = NAMES["delegations"]
    secret = with_an_app(sign_in(doors[0], name))
    session = visitor(doors[0])
    assert SECOND in session.post(LOGIN, {"login": name, "password": PHRASE}).headers["location"]
    met = [
        Session(doors[n % len(doors)], session.cookies).post(f"/en{SECOND}", {"code": "000000"})
        for n in range(5)
    ]
    right = session.post(f"/ru{SECOND}", {"code": code_of(secret, time.time() + 30)})

    assert [one.status for one in met] == [200] * 5
    assert right.status == 200
    assert 'role="alert"' in right.text
    assert "Too many" not in right.text
    assert session.get("/en/account/factors/").status == 302  # nobody is signed in


@pytest.mark.parametrize("language", OTHERS)
def test_what_goes_wrong_is_told_in_the_language_of_the_page(crowd: Site, language: str) -> None:
    session = visitor(crowd)
    path = f"/{language}/account/login/"
    answer = session.post(path, {"login": "", "password": "x"})
    wrong = session.post(path, {"login": f"nobody-{language}", "password": "x"})

    assert not re.search(r"This field is required|not correct|Sign In|Password<", answer.text + wrong.text)
    assert 'role="alert"' in answer.text
    assert 'role="alert"' in wrong.text


def test_a_form_from_elsewhere_is_refused_in_words(crowd: Site) -> None:
    answer = crowd.ask(
        "POST",
        "/ru/account/login/",
        b"login=clerk&password=x",
        {"Content-Type": "application/x-www-form-urlencoded"},
    )

    assert answer.status == 403
    assert "Обновите страницу" in answer.text


def test_keys_are_listed_in_the_words_of_the_site(readers: dict[str, Session]) -> None:
    for language in ("en", *OTHERS):
        answer = readers["secretariat"].get(f"/{language}/account/factors/webauthn/")
        assert answer.status == 200
        for name in ("account-keys", "account-keys-none", "account-key-add"):
            assert say_plain(language, name) in answer.text, (language, name)
