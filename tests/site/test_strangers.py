"""What strangers may try: to read over an officer's shoulder, to send without end, to lead officers astray."""

from __future__ import annotations

import base64
import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPResponse

import pytest

from greffier.documents.text import document_from
from registers import RECORD, opened, put
from serving import Answer, Site, served
from signing import Session, sign_in, visitor

REPORT, ONLY_OFFICERS_KNOW = "CTOC/COP/WG.6/2028/4", "CTOC/COP/WG.6/2027/4"
"""A document, and one that only officers are told is the same."""


HELD = ("untoc-firearms-report.en.txt", "untoc-wg-report.ru.txt")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site that these tests may change."""
    home = tmp_path_factory.mktemp("office") / "register"
    with opened(home) as register:
        put(register, [path for path in RECORD if path.name in HELD])
    with served(home, jobs=False) as found:
        yield found


@pytest.fixture(scope="module")
def clerk(office: Site) -> Session:
    """An officer there."""
    return sign_in(office, "clerk")


@pytest.mark.parametrize("form", ["html", "docx"])
def test_what_an_officer_had_printed_tells_a_stranger_nothing(
    office: Site, clerk: Session, form: str
) -> None:
    wanted = {"kind": "same", "targets": [REPORT, ONLY_OFFICERS_KNOW], "reason": "x", "access": "secretariat"}
    asked = f"?source={digest(office)}&form={form}"
    before = visitor(office).get(f"/en/download/{REPORT}{asked}")
    done = api(clerk, "POST", "judgements", wanted)
    officers = clerk.get(
        f"/en/download/{ONLY_OFFICERS_KNOW}{asked}"
    )  # what both are is called by the earlier
    after = visitor(office).get(f"/en/download/{REPORT}{asked}")
    api(clerk, "DELETE", f"judgements/{done['id']}?reason=x")

    assert {before.status, officers.status, after.status} == {200}
    assert printed(officers) != printed(before)
    assert ONLY_OFFICERS_KNOW in printed(officers)
    assert printed(after) == printed(before)


def printed(answer: Answer) -> str:
    return document_from(answer.body, "x").text


def digest(site: Site) -> str:
    found: str = json.loads(site.get(f"/api/v1/documents/{REPORT}").body)["sources"][0]["source"]
    return found


def api(session: Session, method: str, path: str, body: object = None) -> dict[str, str]:
    cookies = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    headers = {
        "Cookie": cookies,
        "X-CSRFToken": session.cookies["csrftoken"],
        "Content-Type": "application/json",
    }
    sent = json.dumps(body).encode() if body is not None else None
    answer = session.site.ask(method, f"/api/v1/{path}", sent, headers)
    assert answer.status < 300, answer.text
    found: dict[str, str] = json.loads(answer.body or b"{}")
    return found


MEGABYTE = 1 << 20


@pytest.mark.parametrize("chunked", [True, pytest.param(False, marks=pytest.mark.long)])
@pytest.mark.parametrize(
    ("path", "header", "megabytes", "expected"),
    [
        ("/api/v1/judgements", "", 3, 413),
        ("/api/v1/documents", "", 3, 401),  # files may come, but of nobody who has not said who they are
        ("/fr/add/files", "Cookie: csrftoken=x; other_sessionid=x", 3, 403),
        pytest.param("/en/two-texts/files", "", 3, 403, marks=pytest.mark.long),
        ("/en/report", "Cookie: sessionid=x", 3, 413),
        pytest.param("/no/such/page", "", 3, 413, marks=pytest.mark.long),
        pytest.param(
            "/en/two-texts/files", "Cookie: csrftoken=x; sessionid={clerk}", 22, 413, marks=pytest.mark.long
        ),
        ("/en/two-texts/files", "Cookie: csrftoken=x; sessionid={clerk}", 3, 403),  # the form has no token
        pytest.param("/en/add/files", "Cookie: sessionid={clerk}x", 3, 403, marks=pytest.mark.long),
        pytest.param("/api/v1/documents", "Authorization: Bearer x", 3, 401, marks=pytest.mark.long),
        pytest.param("/api/v1/documents", "Authorization: Basic x", 3, 401, marks=pytest.mark.long),
    ],
)
def test_nobody_sends_without_end(
    office: Site, clerk: Session, chunked: bool, path: str, header: str, megabytes: int, expected: int
) -> None:
    said = header.format(clerk=clerk.cookies["sessionid"])
    status, kind, body = post(office, path, said, megabytes, chunked=chunked)

    assert status == expected
    if expected == 413 and path.startswith("/api/"):
        assert kind == "application/json"
        assert json.loads(body)["error"]["code"] == "too_large"
    elif expected == 413:
        assert kind.startswith("text/plain")
    assert office.get("/en/").status == 200


def post(site: Site, path: str, header: str, megabytes: int, *, chunked: bool) -> tuple[int, str, bytes]:
    """Send zeros, as long as they are taken: the status of the answer, its type and body."""
    length = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {megabytes * MEGABYTE}"
    lines = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1", "Content-Type: text/plain", length, header]
    with socket.create_connection(("127.0.0.1", site.port), 60) as connection:
        connection.sendall("\r\n".join(line for line in lines if line).encode() + b"\r\n\r\n")
        try:
            for _ in range(megabytes):
                piece = bytes(MEGABYTE)
                connection.sendall(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
            connection.sendall(b"0\r\n\r\n" if chunked else b"")
        except ConnectionError:
            pass
        response = HTTPResponse(connection)
        response.begin()
        return response.status, response.headers["Content-Type"], response.read()


@pytest.mark.parametrize(
    "page", ["/\\evil.example", "//evil.example", "/\t/evil.example", "https://evil.example"]
)
def test_no_report_leads_officers_off_the_site(office: Site, clerk: Session, page: str) -> None:
    sent = visitor(office).post("/en/report", {"page": page, "text": "Look here."})

    assert sent.status == 302
    assert "evil.example" not in clerk.get("/en/reports").text


def test_no_crowd_keeps_officers_from_their_drafts(office: Site, clerk: Session) -> None:
    def draft(session: Session, day: int) -> int:
        return session.get(
            f"/en/drafts?kind=compendium&of=CTOC/COP/WG.6&in=en&on=2028-{day // 28 + 1:02}-{day % 28 + 1:02}"
        ).status

    def crowd(day: int) -> int:
        return draft(visitor(office), day)

    with ThreadPoolExecutor(12) as many:
        strangers = many.map(crowd, range(60))
        officers = [draft(clerk, day) for day in range(100, 106)]
        told = set(strangers)

    assert officers == [200] * 6
    assert told <= {200, 503}


@pytest.mark.parametrize("what", ["parts", "claims"])
def test_no_cursor_counts_what_is_closed(office: Site, what: str) -> None:
    """Numbers of readings run over all sources: a hole would tell of one that is closed."""
    path = f"/api/v1/{what}?document={REPORT}&limit="
    whole, found, after = json.loads(office.get(f"{path}1000").body)["items"], [], ""
    for place in range(3):
        page = json.loads(office.get(f"{path}1{after}").body)
        found += page["items"]
        after = f"&cursor={page['next']}"
        assert decoded(page["next"]) == [place]

    assert found == whole[:3]


def decoded(cursor: str) -> list[object]:
    found: list[object] = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    return found


def test_a_text_is_had_without_opening_its_source_again(office: Site) -> None:
    source = digest(office)
    (kept,) = [
        path for path in (office.home / "sources").rglob("*") if path.is_file() and source[4:] in path.name
    ]
    hidden = kept.rename(office.home / "hidden")
    try:
        answer = visitor(office).get(f"/en/download/{REPORT}?source={source}&form=text")
    finally:
        hidden.rename(kept)

    assert answer.status == 200
    assert REPORT in answer.text
