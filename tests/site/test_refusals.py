"""What is asked for wrongly, sent broken or cut off: told in the language of the page, with the headers of every page."""

from __future__ import annotations

import ast
import json
import re
import socket
from html import unescape
from pathlib import Path

import pytest

from serving import Answer, Site
from signing import Session

LANGUAGES = ("en", "ru", "ar")
SITE = Path(__file__).resolve().parents[2] / "src/greffier/site"
SHOWN = re.compile(r"\bpage\(request, \"([\w-]+)\", (\d+)")
FORM = "application/x-www-form-urlencoded"
SAID = {
    "error-unreadable": {"en": "cut off on the way", "ru": "оборвалось по пути", "ar": "انقطع في الطريق"},
    "error-method": {
        "en": "does not take what was sent",
        "ru": "нельзя сделать то",
        "ar": "لا يقبل هذا العنوان",
    },
    "error-not-found": {
        "en": "nothing here that is called",
        "ru": "нет ничего под именем",
        "ar": "لا يوجد هنا ما يسمى",
    },
    "api-error-too-large": {"en": "too large", "ru": "слишком много", "ar": "أكبر من المسموح"},
    "error-form": {"en": "open for too long", "ru": "открыта слишком долго", "ar": "وقتا أطول من اللازم"},
}
"""A few words of each message."""
STRICT = {
    "content-security-policy", "cross-origin-opener-policy", "permissions-policy", "referrer-policy",
    "x-content-type-options", "x-frame-options",
}  # fmt: skip


def sent(session: Session, method: str, path: str, body: bytes, kind: str) -> Answer:
    """What somebody sends who has signed in, and proves that it comes from a page of the site."""
    carried = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    told = {"Content-Type": kind, "Cookie": carried, "X-CSRFToken": session.cookies["csrftoken"]}
    return session.site.ask(method, path, body, told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("method", "path", "body", "kind", "status", "message"),
    [
        ("POST", "add/files", b"xx", "multipart/form-data", 400, "error-unreadable"),  # it has no boundary
        ("POST", "report", b"&".join(b"x%d=1" % n for n in range(1100)), FORM, 400, "error-unreadable"),
        ("POST", "report", bytes(1_500_000), "text/plain", 413, "api-error-too-large"),
        ("GET", "add/files", b"", FORM, 405, "error-method"),
        ("GET", "document/CTOC/COP/WG.99/2028/77", b"", FORM, 404, "error-not-found"),
        ("GET", f"session/{'x' * 5000}", b"", FORM, 404, "error-not-found"),
        ("GET", "two-texts?a=NOPE/1&b=CTOC/COP/WG.6/2028/4", b"", FORM, 404, "error-not-found"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_in_the_language_of_the_page(
    readers: dict[str, Session],
    language: str,
    method: str,
    path: str,
    body: bytes,
    kind: str,
    status: int,
    message: str,
) -> None:
    answer = sent(readers["secretariat"], method, f"/{language}/{path}", body, kind)

    assert answer.status == status
    assert SAID[message][language] in unescape(answer.text)
    assert set(answer.headers) >= STRICT


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_that_was_open_too_long(site: Site, language: str) -> None:
    answer = site.ask("POST", f"/{language}/report", b"text=x", {"Content-Type": FORM})

    assert answer.status == 403
    assert SAID["error-form"][language] in answer.text


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/en", "/en/"),
        ("/RU/search?q=%D1%81", "/ru/search?q=%D1%81"),
        ("/zh-hans/session/CTOC/COP/WG.6:15", "/zh/session/CTOC/COP/WG.6:15"),
        ("/en-GB/", "/en/"),
        ("/EN//elsewhere.example", "/en//elsewhere.example"),  # it does not lead off the site
    ],
)
def test_a_language_that_is_spelled_otherwise(site: Site, path: str, expected: str) -> None:
    answer = site.get(path)

    assert (answer.status, answer.headers["location"]) == (302, expected)


def test_programs_are_told_in_the_shape_of_the_api(readers: dict[str, Session]) -> None:
    answer = readers["secretariat"].get("/ru/add/files", Accept="application/json")

    assert answer.status == 405
    assert json.loads(answer.body)["error"]["code"] == "method_not_allowed"


def test_what_pages_refuse_has_a_code_for_programs() -> None:
    """Whatever is not a fault of the site is told as what it is."""
    sources = {path: path.read_text(encoding="utf-8") for path in SITE.rglob("*.py")}
    tables = {
        ast.unparse(one.targets[0]): one.value
        for one in ast.parse(sources[SITE / "pages/errors.py"]).body
        if isinstance(one, ast.Assign)
    }
    codes, messages = (ast.literal_eval(tables[name]) for name in ("CODES", "MESSAGES"))
    said = {(one, int(status)) for text in sources.values() for one, status in SHOWN.findall(text)}

    assert ("account-locked", 429) in said
    wrong = {one for one in said | set(messages.values()) if (one[0] in codes) is (one[1] == 500)}
    assert wrong == set()


def test_every_kind_of_answer_tells_browsers_to_be_strict(site: Site) -> None:
    sheet = re.search(r"/static/site/greffier\.\w+\.css", site.get("/en/").text)
    assert sheet is not None
    source = json.loads(site.get("/api/v1/documents/CTOC/COP/WG.6/2028/4").body)["sources"][0]["source"]
    answers = {
        path: site.get(path)
        for path in (
            sheet[0],
            "/static/none.css",
            "/robots.txt",
            "/en/feeds/documents.atom",
            "/en/feeds/sessions.ics",
            "/api/v1/documents?limit=1",
            "/api/v1/none",
            "/api/v1/export/bodies.csv",
            f"/en/download/CTOC/COP/WG.6/2028/4?source={source}",
            f"/api/v1/sources/{source}/content",
        )
    }
    answers["a name that is not ours"] = site.get("/ar/", Host="elsewhere.example")
    answers["no method of the API"] = site.ask("DELETE", "/api/v1/documents")
    answers["too much for the API"] = site.ask("POST", "/api/v1/judgements", bytes(1_500_000))

    assert {
        name: STRICT - set(one.headers) for name, one in answers.items() if STRICT - set(one.headers)
    } == {}
    assert "انقطع" in answers["a name that is not ours"].text
    assert answers[f"/api/v1/sources/{source}/content"].headers["content-security-policy"] == "sandbox"


def test_a_connection_that_is_lost_in_the_middle_leaves_nothing(
    site: Site, readers: dict[str, Session]
) -> None:
    officer = readers["secretariat"]
    before = officer.get("/en/add/list").text
    carried = "; ".join(f"{name}={value}" for name, value in officer.cookies.items())
    lines = (
        "POST /en/add/files HTTP/1.1", "Host: 127.0.0.1", f"Cookie: {carried}",
        f"X-CSRFToken: {officer.cookies['csrftoken']}", "Content-Type: multipart/form-data; boundary=x",
        "Content-Length: 90000",
    )  # fmt: skip
    part = b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nThe first half'
    with socket.create_connection(("127.0.0.1", site.port), 10) as connection:
        connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + part)

    assert officer.get("/en/add/list").text == before
    assert [path for path in site.home.rglob("*") if path.suffix == ".part"] == []
