"""Who may do what through the API: each operation that writes, by each role and token; what a token can and cannot."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from registers import CLOSED
from serving import Answer, Site, make_register, served
from signing import NAMES, ROLES, Session, make_token, make_tokens, sign_in, visitor

API = "/api/v1/"
JSON = {"Content-Type": "application/json"}
NOWHERE = "0" * 64
WRITES: dict[str, tuple[str, str, bytes, dict[str, str], int]] = {
    "write:add": ("POST", "documents", b"%PDF-1.4 and no more", {"Content-Type": "application/pdf"}, 422),
    "write:judge": ("POST", "judgements", b'{"kind":"explain","targets":["zz"],"reason":"x"}', JSON, 404),
    "write:assert": ("POST", "assertions", b'{"kind":"session","keys":{},"reason":"x"}', JSON, 422),
    "write:withdraw": ("PATCH", f"sources/{NOWHERE}", b'{"withdrawn":true,"reason":"x"}', JSON, 404),
}  # fmt: skip
"""Scope → a request that needs it, and what whoever may do it is answered: nothing of it can be done."""
REVOKE: tuple[str, str, bytes, dict[str, str], int] = ("DELETE", "judgements/000000?reason=x", b"", {}, 404)
EVERYTHING = ("read:secretariat", *WRITES)


TOKENS = [
    ("secretariat", EVERYTHING),
    *(("secretariat", tuple(one for one in EVERYTHING if one != scope)) for scope in WRITES),
    *(("secretariat", (f"read:{level}",)) for level in ("public", "delegations", "secretariat")),
    ("secretariat", ("read:public", "write:judge")),
    ("secretariat", ("write:report",)),
    ("delegations", ("read:delegations",)),
    *(("delegations", ("read:public", "read:delegations")) for _ in range(3)),
]
"""Role and scopes of the tokens that the tests use."""


class Office:
    """A site with an account of each role, and tokens."""

    def __init__(self, site: Site) -> None:
        self.site = site
        asked = [(NAMES[role], ",".join(scopes)) for role, scopes in TOKENS]
        self.made = dict(zip(asked, made := make_tokens(site.home, asked), strict=True))
        self.mortal = made[-3:]
        self.signed_in: dict[str, Session] = {}

    def token(self, role: str, *scopes: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.made[NAMES[role], ','.join(scopes)]}"}

    def session(self, role: str) -> Session:
        if role not in self.signed_in:
            own = visitor(self.site) if role == "public" else sign_in(self.site, NAMES[role])
            self.signed_in[role] = own
        return self.signed_in[role]

    def ask(self, request: tuple[str, str, bytes, dict[str, str], int], carried: dict[str, str]) -> Answer:
        method, path, body, headers, _ = request
        return self.site.ask(method, API + path, body, headers | carried)


@pytest.fixture(scope="module")
def office(staffed_site: Site) -> Office:
    return Office(staffed_site)


def code(answer: Answer) -> str:
    return str(json.loads(answer.body)["error"]["code"])


def cookies(session: Session) -> dict[str, str]:
    return {"Cookie": "; ".join(f"{name}={value}" for name, value in session.cookies.items())}


@pytest.mark.parametrize("scope", WRITES)
def test_each_role_writes_what_it_may(office: Office, scope: str) -> None:
    request = WRITES[scope]
    met = {}
    for role in ROLES:
        session = office.session(role)
        proof = {"X-CSRFToken": session.cookies.get("csrftoken", "")}
        met[role] = office.ask(request, cookies(session) | proof).status
    assert met == {
        "public": 401,
        "delegations": 403,
        "secretariat": request[-1],
        "administrator": request[-1],
    }


@pytest.mark.parametrize("scope", WRITES)
def test_a_cookie_alone_writes_nothing(office: Office, scope: str) -> None:
    answer = office.ask(WRITES[scope], cookies(office.session("secretariat")))

    assert (answer.status, code(answer)) == (403, "no_csrf")


@pytest.mark.parametrize("scope", WRITES)
def test_a_token_does_what_its_scopes_say(office: Office, scope: str) -> None:
    may = office.ask(WRITES[scope], office.token("secretariat", *EVERYTHING))
    others = tuple(one for one in EVERYTHING if one != scope)
    may_not = office.ask(WRITES[scope], office.token("secretariat", *others))

    assert may.status == WRITES[scope][-1]
    assert (may_not.status, code(may_not)) == (403, "no_scope")


def test_taking_back_needs_what_judging_needs(office: Office) -> None:
    assert office.ask(REVOKE, {}).status == 401
    assert office.ask(REVOKE, office.token("secretariat", *EVERYTHING)).status == 404


def test_who_writes_must_see_what_officers_see(office: Office) -> None:
    answer = office.ask(WRITES["write:judge"], office.token("secretariat", "read:public", "write:judge"))

    assert json.loads(answer.body)["error"]["scope"] == "read:secretariat"


def seen(office: Office, carried: dict[str, str]) -> str:
    answer = office.site.ask("GET", f"{API}bodies/CTOC/COP", headers=carried)
    return str(json.loads(answer.body)["view"]["audience"])


@pytest.mark.parametrize(
    ("role", "scopes", "audience"),
    [
        ("secretariat", ("read:public",), "public"),
        ("secretariat", ("read:delegations",), "delegations"),
        ("secretariat", ("read:secretariat",), "secretariat"),
        ("secretariat", ("write:report",), "public"),  # what is public needs no scope
        ("delegations", ("read:delegations",), "delegations"),
    ],
)
def test_a_token_sees_what_its_scopes_say(
    office: Office, role: str, scopes: tuple[str, ...], audience: str
) -> None:
    assert seen(office, office.token(role, *scopes)) == audience


def test_a_session_of_the_pages_reads(office: Office) -> None:
    assert {role: seen(office, cookies(office.session(role))) for role in ROLES} == {
        "public": "public", "delegations": "delegations", "secretariat": "secretariat", "administrator": "secretariat",
    }  # fmt: skip


def test_no_token_gets_more_than_its_account(office: Office) -> None:
    with pytest.raises(Exception, match="returned non-zero"):
        make_token(office.site.home, NAMES["delegations"], "read:secretariat")


def change(home: Path, statement: str, *values: object) -> None:
    with sqlite3.connect(home / "site.db", timeout=10) as database:
        database.execute(statement, values)
    database.close()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE api_token SET expires = '2026-01-31 00:00:00' WHERE begins = ?", "token_expired"),
        ("UPDATE api_token SET revoked = '2026-01-31 00:00:00' WHERE begins = ?", "token_revoked"),
        ("DELETE FROM api_token WHERE begins = ?", "bad_token"),
    ],
)
def test_a_token_that_is_over_is_told_so(office: Office, statement: str, expected: str) -> None:
    token = office.mortal.pop()
    carried = {"Authorization": f"Bearer {token}", "Accept-Language": "fr"}
    assert seen(office, carried) == "delegations"
    change(office.site.home, statement, token[:12])
    answer = office.site.ask("GET", f"{API}bodies", headers=carried)

    assert (answer.status, code(answer)) == (401, expected)
    assert answer.headers["www-authenticate"].startswith("Bearer")
    if expected != "bad_token":
        assert "2026-01-31" in json.loads(answer.body)["error"]["message"]


def test_of_a_token_only_a_digest_is_kept(office: Office) -> None:
    token = office.made[NAMES["secretariat"], "read:public"]
    for path in office.site.home.glob("site.db*"):
        assert token.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    "path",
    [
        "documents?limit=1000",
        "search?q=bureau",
        "export/records.jsonl",
        "changes?limit=1000",
        "sessions?limit=1000",
        "export/sources.zip",
    ],
)
def test_what_is_closed_is_nowhere(office: Office, path: str) -> None:
    digest = _digest_of_closed(office.site.home)
    public, officer = (
        office.site.ask("GET", API + path, headers=carried)
        for carried in ({}, office.token("secretariat", "read:secretariat"))
    )

    assert digest.encode() not in public.body
    assert public.body != officer.body


def _digest_of_closed(home: Path) -> str:
    database = sqlite3.connect(home / "register.db")
    row = database.execute(
        "SELECT s.sha256 FROM register_source s JOIN register_holding h ON h.source_id = s.id WHERE h.name = ?",
        (CLOSED,),
    ).fetchone()
    database.close()
    return str(row[0])


def test_a_closed_source_is_not_there_for_the_public(office: Office) -> None:
    digest = _digest_of_closed(office.site.home)
    for path in (f"sources/{digest}", f"sources/{digest}/content"):
        assert office.site.get(API + path).status == 404
        officer = office.token("secretariat", "read:secretariat")
        assert office.site.ask("GET", API + path, headers=officer).status == 200


NOTE = b"CTOC/COP/WG.6/2031/8\n\nWorking Group on Firearms\n\nNote by the Secretariat\n\nText.\n"


def test_what_is_sent_twice_is_done_once(office: Office) -> None:
    carried = office.token("secretariat", *EVERYTHING) | {
        "Content-Type": "text/plain",
        "Idempotency-Key": "one",
    }

    def send(body: bytes) -> Answer:
        return office.site.ask("POST", f"{API}documents", body, carried)

    note = NOTE + b"\nSent twice.\n"
    first, again, other = send(note), send(note), send(note + b"\n")

    assert (first.status, outcome(first)) == (201, "new")
    assert (again.status, again.body, again.headers["idempotent-replayed"]) == (201, first.body, "true")
    assert (other.status, code(other)) == (409, "conflict")
    later = carried | {"Idempotency-Key": "later", "Prefer": "respond-async"}
    begun, replayed = (office.site.ask("POST", f"{API}documents", note, later) for _ in range(2))
    assert (begun.status, replayed.status) == (202, 202)
    for name in ("location", "retry-after"):
        assert replayed.headers[name] == begun.headers[name]
    del carried["Idempotency-Key"]
    assert (send(note).status, outcome(send(note))) == (200, "known")


def outcome(answer: Answer) -> Any:
    return json.loads(answer.body)["outcomes"][0]["outcome"]


def test_a_change_of_what_has_changed_is_refused(office: Office) -> None:
    carried = office.token("secretariat", *EVERYTHING) | JSON
    office.site.ask("POST", f"{API}documents", NOTE, carried | {"Content-Type": "text/plain"})
    digest = json.loads(office.site.ask("GET", f"{API}documents/CTOC/COP/WG.6/2031/8", headers=carried).body)[
        "sources"
    ][0]["source"]
    path = f"{API}sources/{digest}"
    known = office.site.ask("GET", path, headers=carried).headers["etag"]

    def turn(*, withdrawn: bool) -> Answer:
        body = json.dumps({"withdrawn": withdrawn, "reason": "x"}).encode()
        return office.site.ask("PATCH", path, body, carried | {"If-Match": known})

    assert turn(withdrawn=True).status == 200
    assert (turn(withdrawn=False).status, code(turn(withdrawn=False))) == (412, "changed")
    known = office.site.ask("GET", path, headers=carried).headers["etag"]
    assert turn(withdrawn=False).status == 200


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status", "expected"),
    [
        ("POST", "judgements", {"Content-Type": "text/plain"}, b"{}", 415, "unsupported_type"),
        ("POST", "judgements", JSON, b"{", 400, "bad_request"),
        ("POST", "judgements", JSON, b"[" * 100_000, 400, "bad_request"),
        ("POST", "judgements", JSON, b" " * ((1 << 20) + 1), 413, "too_large"),
        ("POST", "documents", JSON, b"{}", 415, "unsupported_type"),
        ("POST", "documents", {"Content-Type": "text/plain"}, b"", 422, "bad_value"),
        (
            "POST",
            "documents",
            {"Content-Type": "multipart/form-data; boundary=x"},
            b"--x--\r\n",
            422,
            "bad_value",
        ),
        ("POST", "documents", {"Content-Type": "multipart/form-data"}, b"--x--", 400, "bad_request"),
        ("POST", "documents?access=everybody", {"Content-Type": "text/plain"}, b"x", 422, "bad_value"),
    ],
)
def test_bad_requests_are_told_so(
    office: Office, method: str, path: str, headers: dict[str, str], body: bytes, status: int, expected: str
) -> None:
    carried = office.token("secretariat", *EVERYTHING)
    answer = office.site.ask(method, API + path, body, headers | carried)

    assert (answer.status, code(answer)) == (status, expected)


@pytest.mark.long
def test_who_asks_too_often_is_told_when_to_ask_again(tmp_path: Path) -> None:
    home = tmp_path / "register"
    make_register(home)
    with served(home, GREFFIER_REQUESTS_PER_MINUTE="3") as site:
        answers = [site.get(f"{API}bodies") for _ in range(4)]
        assert [one.status for one in answers] == [200, 200, 200, 429]
        assert [one.headers["ratelimit-remaining"] for one in answers[:3]] == ["2", "1", "0"]
        assert code(answers[3]) == "too_many"
        assert 1 <= int(answers[3].headers["retry-after"]) <= 20
        assert site.get("/en/").status == 200  # the pages do not count
