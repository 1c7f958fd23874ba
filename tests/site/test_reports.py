"""What readers report as wrong: sent without an account, counted, answered by officers, turned into judgements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest

from browsing import Browsing, violations
from registers import RECORD, opened, put
from serving import Site, served
from signing import Session, sign_in, visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FACT = {"kind": "session", "key": "CTOC/COP/WG.6:15", "field": "days"}
REFERENCE = re.compile(r"[0-9A-Z]{5}-[0-9A-Z]{5}")


@pytest.fixture(scope="module")
def counter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site whose queue these tests may fill."""
    home = tmp_path_factory.mktemp("counter") / "register"
    with opened(home) as register:
        put(register, [path for path in RECORD if ".en." in path.name])
    with served(home) as found:
        yield found


@pytest.fixture(scope="module")
def clerk(counter: Site) -> Session:
    """An officer there."""
    return sign_in(counter, "clerk")


def test_a_reader_reports_a_fact_and_an_officer_answers(
    browser: Browser, counter: Site, clerk: Session
) -> None:
    browse = Browsing(browser, counter.address)
    page = browse(f"/en/evidence?{urlencode(FACT)}")
    page.locator("a", has_text="Report as wrong").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert violations(page) == []
    assert "fifteenth meeting" in page.locator("main blockquote").inner_text()
    page.locator("#text").focus()
    page.keyboard.type("The meeting lasted three days.")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    reference = page.locator("main .code").inner_text()
    assert REFERENCE.fullmatch(reference)
    assert violations(page) == []

    queue = clerk.get("/en/reports").text
    assert reference in queue
    told = clerk.get(f"/en/reports/{reference}").text
    assert "The meeting lasted three days." in told
    assert told.count('name="target"') >= 1  # the passages, to be judged
    clerk.post(f"/en/reports/{reference}", {"act": "answer", "text": "The third day was set aside."})
    page.reload()
    assert "The third day was set aside." in page.locator("main").inner_text()
    assert reference not in clerk.get("/en/reports").text
    assert reference in clerk.get("/en/reports?state=answered").text
    browse.close()


def test_a_report_becomes_a_judgement(counter: Site, clerk: Session) -> None:
    reference = sent(visitor(counter), {**FACT, "text": "This was misread."})
    claim = re.findall(r'name="target" value="([^"]+)"', clerk.get(f"/en/reports/{reference}").text)[0]
    clerk.post(
        f"/en/reports/{reference}", {"act": "prefer", "target": claim, "text": "It is right as it stands."}
    )

    assert "It is right as it stands." in visitor(counter).get("/en/judgements").text
    assert "It is right as it stands." in visitor(counter).get(f"/ar/report/{reference}").text
    (judgement,) = re.findall(r'<li id="([0-9a-f]+)">', clerk.get("/en/judgements").text)
    clerk.post(f"/en/judgements/{judgement}/revoke", {"reason": "Not needed."})


def sent(session: Session, fields: dict[str, str]) -> str:
    answer = session.post("/en/report", fields)
    assert answer.status == 302, answer.text
    return answer.headers["location"].rpartition("/")[2]


@pytest.mark.parametrize(
    ("fields", "status", "told"),
    [
        ({"text": ""}, 400, "Nothing was written"),
        ({"text": " \n"}, 400, "Nothing was written"),
        ({"text": "x" * 2001}, 400, "too long"),
        ({"text": "x", "sender": "nobody"}, 400, "no e-mail address"),
        (
            {"text": "x", "website": "https://elsewhere.example"},
            200,
            "Thank you",
        ),  # a robot is told that all is well
    ],
)
def test_what_is_no_report_is_not_kept(
    counter: Site, clerk: Session, fields: dict[str, str], status: int, told: str
) -> None:
    before = len(REFERENCE.findall(clerk.get("/en/reports?state=all").text))
    answer = visitor(counter).post("/en/report", {**FACT, **fields})

    assert answer.status == status
    assert told in answer.text
    assert len(REFERENCE.findall(clerk.get("/en/reports?state=all").text)) == before


@pytest.mark.parametrize(
    "asked",
    [
        "kind=session&key=CTOC/COP/WG.6:99&field=days",  # there is no such thing
        "kind=nonsense&key=x&field=y&n=99999999999",
        "kind=session&key=CTOC/COP/WG.6:15&field=days&n=-1",
        "page=//elsewhere.example/",
        "page=/en/session/CTOC/COP/WG.6:15",
        "",
    ],
)
def test_the_form_stands_whatever_it_is_asked_about(counter: Site, asked: str) -> None:
    answer = counter.get(f"/en/report?{asked}")

    assert answer.status == 200
    assert 'href="//' not in answer.text
    assert re.search(r'<input id="q"[^>]* value=""', answer.text)  # what is reported is not searched for


def test_nobody_floods_the_queue(own_site: Site) -> None:
    session = visitor(own_site)
    statuses = [session.post("/en/report", {"page": "/en/", "text": f"{n}"}).status for n in range(12)]

    assert 429 in statuses
    assert statuses == sorted(statuses)  # once it is too much, it stays so
    assert "Too many reports" in session.post("/en/report", {"text": "more"}).text


def test_a_reference_is_not_guessed(counter: Site) -> None:
    assert counter.get("/en/report/AAAAA-AAAAA").status == 404
