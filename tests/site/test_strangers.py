"""What strangers may try: to read over an officer's shoulder, to send without end, to lead officers astray."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from greffier.documents.text import document_from
from registers import RECORD, opened, put
from serving import Answer, Site, served
from signing import Session, make_accounts, sign_in, visitor

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
        make_accounts(home)
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
