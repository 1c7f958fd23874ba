"""What browsers are told, over http on this machine and over https behind a proxy; what a public visitor never meets."""

from __future__ import annotations

import json
import re
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest

from registers import CLOSED, RECORD, opened, put
from serving import Site, served
from signing import Session

HERE = re.compile(rb"127\.0\.0\.1:\d+")
FLUID = re.compile(
    rb'name="csrfmiddlewaretoken" value="[^"]*"|'
    + datetime.now(UTC).date().isoformat().encode()
    + rb"T[\d:.]+"
)
"""The token of a form; the time of the answer (what is held was added on another day)."""
LINK = re.compile(r'(?:href|action|src)="(/[^"#]*)')
OTHER_LANGUAGE = re.compile(r"/(?:ar|es|fr|zh)/")
LEFT_OUT = ("/static/", "/en/account/", "/ru/account/", "/en/report", "/ru/report")
MACHINES = (
    "/sitemap.xml",
    "/robots.txt",
    "/api/v1/documents?limit=200",
    "/api/v1/discrepancies?limit=200",
    "/en/feeds/documents.atom",
    "/en/feeds/sessions.ics",
    "/en/missing?state=all",
    "/en/discrepancies?state=all",
)
"""What programs ask for: the walk begins there too."""
FEW, MANY = 16, 400
"""Pages that are walked in the quick run, and in the long one."""


def test_pages_tell_browsers_to_be_strict(site: Site) -> None:
    answer = site.get("/en/session/CTOC/COP/WG.6:15")
    policy = answer.headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "form-action 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "camera=()" in answer.headers["permissions-policy"]
    assert "server" not in answer.headers
    assert not re.search(
        r"<[^>]+ (?:style|on\w+)=|<style|<script(?![^>]*(?:\bsrc=|application/(?:ld\+)?json))", answer.text
    )


def test_who_only_reads_is_given_no_cookie(site: Site) -> None:
    for path in (
        "/en/",
        "/en/session/CTOC/COP/WG.6:15",
        "/en/discrepancies",
        "/en/missing",
        "/api/v1/documents",
    ):
        assert "set-cookie" not in site.get(path).headers, path


def test_on_this_machine_nothing_is_relaxed_but_https(site: Site) -> None:
    answer = site.get("/en/account/login/")

    assert answer.status == 200
    assert "strict-transport-security" not in answer.headers
    assert "httponly" in answer.headers["set-cookie"].lower()
    assert "samesite=lax" in answer.headers["set-cookie"].lower()
    assert "secure" not in answer.headers["set-cookie"].lower()


def test_elsewhere_everything_goes_over_https(behind: Site) -> None:
    plain = behind.get("/en/")
    spoken = behind.get("/en/account/login/", X_Forwarded_Proto="https")

    assert (plain.status, plain.headers["location"]) == (301, f"https://127.0.0.1:{behind.port}/en/")
    assert spoken.status == 200
    assert spoken.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains; preload"
    refused = behind.ask("POST", "/en/report", bytes(1_500_000), {"X-Forwarded-Proto": "https"})
    assert refused.status == 413  # before Django sees it
    assert refused.headers["strict-transport-security"] == spoken.headers["strict-transport-security"]
    assert "secure" in spoken.headers["set-cookie"].lower()


def test_on_this_machine_nobody_is_believed_to_be_a_proxy(site: Site) -> None:
    answer = site.get("/en/account/login/", X_Forwarded_Proto="https", X_Forwarded_For="192.0.2.1")

    assert "secure" not in answer.headers["set-cookie"].lower()


def test_a_site_answers_to_its_own_names_only(site: Site) -> None:
    assert site.get("/en/", Host="elsewhere.example").status == 400


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of a register that never had the closed document."""
    home = tmp_path_factory.mktemp("without") / "register"
    with opened(home) as register:
        put(register, [path for path in RECORD if path.name != CLOSED])
    with served(home, jobs=False) as found:
        yield found


def sentences() -> list[str]:
    """What only the closed document says: its lines of some length that no other example has."""
    folder = Path(RECORD[0]).parent
    others = "\n".join(path.read_text(encoding="utf-8") for path in RECORD if path.name != CLOSED)
    lines = (folder / CLOSED).read_text(encoding="utf-8").splitlines()
    return [" ".join(line.split()) for line in lines if len(line.strip()) > 24 and line.strip() not in others]


@pytest.mark.parametrize("most", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
def test_a_closed_document_is_nowhere(site: Site, without: Site, most: int) -> None:
    """Every page that a visitor comes to by links from the first one, and what programs read, is as if it had never been."""
    told = sentences()
    assert len(told) >= 5
    words = " ".join(told[0].split()[:6])
    waiting = ["/en/", *MACHINES, f"/en/search?q={words.replace(' ', '+')}"]
    seen = set(waiting)
    walked = 0
    while waiting and walked < most:
        path = waiting.pop(0)
        answer, oracle = site.get(path), without.get(path)
        assert plain(answer.body) == plain(oracle.body), path
        assert (answer.status, answer.headers.get("etag")) == (oracle.status, oracle.headers.get("etag")), (
            path
        )
        text = " ".join(unescape(answer.body.decode("utf-8", "replace")).split())
        assert [one for one in told if one in text and one not in path] == [], path
        for link in LINK.findall(answer.body.decode("utf-8", "replace")):
            address = unescape(link)
            if address not in seen and not OTHER_LANGUAGE.match(address) and not address.startswith(LEFT_OUT):
                seen.add(address)
                waiting.append(address)
        walked += 1
    assert walked >= min(most, FEW)


CLOSED_THING = {"document": "CTOC/COP/note/2029-05-04", "of": "CTOC/COP/WG.6", "open": "CTOC/COP/WG.6/2028/4"}
"""What the closed document is called by those who may see it; a body that it speaks of, another document of that."""
PROBES = (
    "/en/document/{document}",
    "/ru/download/{open}?source={source}&form=text",
    "/en/picture/{source}/1",
    "/en/claim/{claim}",
    "/id/document/{document}?format=json",
    "/en/search?q={document}",
    "/en/two-texts?a={open}&b={document}",
    "/en/drafts?kind=compendium&of={document}",
    "/api/v1/sources/{source}/content",
    "/api/v1/claims?document={document}",
    "/api/v1/fact?fingerprint={claim}",
    "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:{document}",
    "/oai?verb=ListRecords&metadataPrefix=marc21",
    "/sitemap-document-0.xml",
    "/api/v1/export/records.jsonl",
    "/api/v1/export/sources.zip",
)
"""What is asked of by whoever has heard of the closed document, or takes away all that there is."""
MORE_PROBES = (
    "/en/beside/{document}",
    "/en/compare/{document}",
    "/en/citing/{document}",
    "/en/download/{document}?source={source}",
    "/en/download/{open}?source={source}",
    "/en/document/{document}?claim={claim}",
    "/en/document/{open}?claim={claim}",
    "/en/evidence?kind=document&key={document}&field=date",
    "/en/report?kind=document&key={document}&field=date",
    "/id/document/{document}",
    "/id/document/{document}~par_1",
    "/en/two-texts/word?a={open}&b={document}",
    "/en/two-texts?a={open}&kind=report&of={document}",
    "/en/drafts?kind=compendium&of={of}&in=en",
    "/en/due?body={of}",
    "/en/body/{of}",
    "/en/judgements",
    "/en/documents?body={of}",
    "/en/feeds/body/{of}.atom",
    "/en/feeds/sessions/{of}.ics",
    "/en/feeds/search.atom?q={document}",
    "/odata/Decisions?$count=true",
    "/odata/Meetings?$count=true",
    "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=CTOC_COP_WG.6",
    "/api/v1/documents/{document}",
    "/api/v1/parts?document={document}",
    "/api/v1/versions?document={document}",
    "/api/v1/cites?document={document}",
    "/api/v1/cited_by?kind=document&key={document}",
    "/api/v1/trace?kind=document&key={document}",
    "/api/v1/citation?kind=document&key={document}",
    "/api/v1/sources/{source}",
    "/api/v1/search?q={document}",
    "/api/v1/find?name={document}",
    "/api/v1/drafts?kind=report&of={document}",
    "/api/v1/gaps",
    "/api/v1/judgements",
    "/api/v1/export/documents.csv",
    "/api/v1/export/provisions.csv",
    "/api/v1/export/bundle.zip",
)
APART = ("date", "server-timing", "last-modified", "set-cookie", "etag")
"""Headers that differ from answer to answer; the names of answers the walk compares."""


@pytest.fixture(scope="module")
def named(readers: dict[str, Session]) -> dict[str, str]:
    """The names of what is closed, as officers know them."""
    officer, key = readers["secretariat"], CLOSED_THING["document"]
    sources = json.loads(officer.get(f"/api/v1/documents/{key}").body)["sources"]
    claims = json.loads(officer.get(f"/api/v1/claims?document={key}").body)["items"]
    return {**CLOSED_THING, "source": sources[0]["source"], "claim": claims[0]["fingerprint"]}


def test_whoever_has_heard_of_what_is_closed_learns_nothing(
    site: Site, without: Site, named: dict[str, str]
) -> None:
    for probe in PROBES:
        path = probe.format_map(named)
        assert told(site, path) == told(without, path), path


@pytest.mark.long  # 52 addresses, each looked at by an officer first
def test_what_an_officer_looked_at_is_kept_for_officers(
    site: Site, without: Site, readers: dict[str, Session], named: dict[str, str]
) -> None:
    for probe in (*PROBES, *MORE_PROBES):
        path = probe.format_map(named)
        readers["secretariat"].get(path)
        assert told(site, path) == told(without, path), path


def told(site: Site, path: str) -> tuple[int, object, dict[str, object]]:
    """All that an answer tells, but for what differs from site to site; what is still being made is awaited."""
    answer = site.get(path)
    while answer.status == 503:
        time.sleep(0.2)
        answer = site.get(path)
    headers: dict[str, object] = {
        name: sorted(value.split("; ")) for name, value in answer.headers.items() if name not in APART
    }
    headers.pop("ratelimit-remaining", None)
    headers.pop("ratelimit-reset", None)
    if path.endswith("sources.zip"):
        with zipfile.ZipFile(BytesIO(answer.body)) as archive:
            return answer.status, {name: archive.read(name) for name in archive.namelist()}, headers
    headers.pop("content-length", None)
    return answer.status, plain(answer.body), headers


def plain(body: bytes) -> bytes:
    """A page without what differs from site to site and from time to time."""
    return FLUID.sub(b"", HERE.sub(b"", body))
