"""What other programs follow: each feed is well formed by its own standard, complete, and tells nothing that is closed."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import pytest
from icalendar import Calendar
from lxml import etree

from registers import CLOSED, EXAMPLES
from serving import Answer, Site

ATOM = "{http://www.w3.org/2005/Atom}"
OAI = "{http://www.openarchives.org/OAI/2.0/}"
DC = "{http://purl.org/dc/elements/1.1/}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def xml(answer: Answer) -> Any:
    assert answer.status == 200, answer.text[:400]
    return etree.fromstring(answer.body)


@pytest.mark.parametrize(
    ("path", "least"),
    [
        ("feeds/documents.atom", 10),
        ("feeds/body/CTOC/COP.atom", 3),
        ("feeds/session/CTOC/COP/WG.6:15.atom", 1),
        ("feeds/search.atom?q=firearms", 2),
        ("feeds/addressee/states_parties.atom", 3),
    ],
)
def test_atom(site: Site, path: str, least: int) -> None:
    """RFC 4287: ids once, times in full, titles; in the language of the address."""
    feed = xml(site.get(f"/ru/{path}"))
    entries = feed.findall(f"{ATOM}entry")

    assert feed.tag == f"{ATOM}feed"
    assert len(entries) >= least
    assert all(
        re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)", one.findtext(f"{ATOM}updated")) for one in entries
    )
    ids = [one.findtext(f"{ATOM}id") for one in entries]
    assert len(set(ids)) == len(ids)
    assert all("/id/" in one for one in ids)
    assert all("/ru/" in one.find(f"{ATOM}link").get("href") for one in entries)


def test_a_search_has_one_entry_for_a_thing_in_however_many_languages(site: Site) -> None:
    feed = xml(site.get("/en/feeds/search.atom?q=CTOC/COP/WG.6/2028/4"))
    ids = [one.findtext(f"{ATOM}id") for one in feed.findall(f"{ATOM}entry")]

    assert ids
    assert len(set(ids)) == len(ids)


def test_pages_lead_to_the_feeds_of_addressees(site: Site) -> None:
    """What a State is asked as one of all, and what the chosen addressee of a search is, can be followed."""
    for page, feed in (
        ("participant/AUT", "participant/AUT"),
        ("search?q=report&addressee=secretariat", "addressee/secretariat"),
    ):
        assert f'href="/fr/feeds/{feed}.atom"' in site.get(f"/fr/{page}").text
        assert xml(site.get(f"/fr/feeds/{feed}.atom")).findall(f"{ATOM}entry")
    unlike = site.get("/en/search?q=report&addressee=SECRETARIAT")  # found, but no code is written so
    assert (unlike.status, "feeds/addressee" in unlike.text) == (200, False)
    listed = re.findall(r'href="(/ar/feeds/addressee/[^"]+)"', site.get("/ar/data").text)
    assert len(listed) > 5
    assert all(site.get(address).status == 200 for address in listed[:3])


TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)")


@pytest.mark.parametrize(
    "path", ["documents.atom", "search.atom?q=firearms", "addressee/states_parties.atom"]
)
def test_a_feed_tells_when_the_register_changed(site: Site, path: str) -> None:
    """RFC 4287: a feed is as old as its last entry, an entry as its last source; never as what a document is dated.

    The documents here are dated years after the day on which they were added.
    """
    feed = xml(site.get(f"/en/feeds/{path}"))
    entries = feed.findall(f"{ATOM}entry")
    times = [one.findtext(f"{ATOM}updated") for one in entries]
    links = {one.get("rel"): one.get("href") for one in feed.findall(f"{ATOM}link")}

    assert feed.findtext(f"{ATOM}updated") == max(times) <= datetime.now(UTC).isoformat()
    assert all(one.findtext(f"{ATOM}published") <= one.findtext(f"{ATOM}updated") for one in entries)
    assert links["self"] == feed.findtext(f"{ATOM}id") == f"{site.address}/en/feeds/{path}"
    assert site.get(links["alternate"].removeprefix(site.address)).status == 200
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    for one in [feed, *entries]:  # 4.1.1, 4.1.2: what must be there, once
        assert all(len(one.findall(f"{ATOM}{name}")) == 1 for name in ("id", "title", "updated"))
        assert TIME.fullmatch(one.findtext(f"{ATOM}updated"))
    summaries = [one for entry in entries for one in entry.findall(f"{ATOM}summary")]
    assert {one.get("type") for one in summaries} == {"text"}
    languages = {one.get("{http://www.w3.org/XML/1998/namespace}lang") for one in summaries}
    assert "en" in languages <= {"ar", "en", "es", "fr", "ru", "zh"}


@pytest.mark.parametrize("path", ["feeds/body/CTOC/COP.atom", "feeds/sessions.ics"])
def test_what_was_read_already_is_not_sent_again(site: Site, path: str) -> None:
    first = site.get(f"/en/{path}")
    tag, time = first.headers["etag"], first.headers["last-modified"]

    for known in ({"If_None_Match": tag}, {"If_None_Match": f'"x", W/{tag}'}, {"If_Modified_Since": time}):
        again = site.get(f"/en/{path}", **known)
        assert (again.status, again.body, again.headers["etag"]) == (304, b"", tag), known
    others: list[dict[str, str]] = [
        {"If_None_Match": '"x"', "If_Modified_Since": time},  # the tag decides where there is one
        {"If_Modified_Since": "Mon, 01 Jan 2024 00:00:00 GMT"},
        {"If_Modified_Since": "yesterday"},
    ]
    assert [site.get(f"/en/{path}", **known).status for known in others] == [200] * 3
    assert site.get(f"/fr/{path}").headers["etag"] != tag


def test_the_day_changes_what_is_told_of_sessions(site: Site) -> None:
    """Whether they lie ahead: what was read yesterday is read again."""
    answer = site.get("/en/feeds/sessions.ics")
    midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    stamps = {one.decoded("dtstamp") for one in Calendar.from_ical(answer.text).walk("VEVENT")}

    assert parsedate_to_datetime(answer.headers["last-modified"]) >= midnight
    assert min(stamps) >= midnight
    before = format_datetime(midnight - timedelta(seconds=1), usegmt=True)
    assert site.get("/en/feeds/sessions.ics", If_Modified_Since=before).status == 200


@pytest.mark.parametrize(
    "known", [{"If_None_Match": "*"}, {"If_Modified_Since": "Fri, 01 Jan 2100 00:00:00 GMT"}]
)
def test_what_there_is_not_was_not_read_already(site: Site, known: dict[str, str]) -> None:
    statuses = [
        site.get(f"/en/feeds/{path}", **known).status for path in ("body/NOPE.atom", "body/CTOC/COP.atom")
    ]

    assert statuses == [404, 304]


@pytest.mark.parametrize(
    "path", ["feeds/body/CTOC/NO.atom", "feeds/search.atom?q=", "feeds/addressee/nobody.atom"]
)
def test_there_is_no_feed_of_nothing(site: Site, path: str) -> None:
    assert site.get(f"/en/{path}").status == 404


def test_sessions_as_a_calendar(site: Site) -> None:
    answer = site.get("/en/feeds/sessions/CTOC/COP/WG.6.ics")
    events = Calendar.from_ical(answer.text).walk("VEVENT")
    found = {str(one["url"]): one for one in events}
    fifteenth = found[f"{site.address}/en/session/CTOC/COP/WG.6:15"]

    assert answer.headers["content-type"].startswith("text/calendar")
    assert fifteenth.decoded("dtstart").isoformat() == "2028-03-27"
    assert fifteenth.decoded("dtend").isoformat() == "2028-03-30"  # the day after the last
    ahead = fifteenth.decoded("dtstart") > datetime.now(UTC).date()
    status = (
        "TENTATIVE" if ahead else "CONFIRMED"
    )  # its report says that it was held: so it is, once its days have come
    assert (str(fifteenth["status"]), str(fifteenth["location"])) == (status, "Vienna")
    stamps = {
        one.decoded("dtstamp") for one in events
    }  # when the register last changed, not when anybody meets
    assert len(stamps) == 1
    assert all(stamp <= datetime.now(UTC) for stamp in stamps)
    assert len(Calendar.from_ical(site.get("/en/feeds/sessions.ics").text).walk("VEVENT")) > len(events)


def test_every_page_of_the_map_is_there(site: Site) -> None:
    """Those of each kind, in every language; robots.txt names the map."""
    assert f"Sitemap: {site.address}/sitemap.xml" in site.get("/robots.txt").text
    maps = [one.text for one in xml(site.get("/sitemap.xml")).iter(f"{MAP}loc")]
    pages = [
        one.text
        for address in maps
        for one in xml(site.get(address.removeprefix(site.address))).iter(f"{MAP}loc")
    ]

    assert len(maps) == 5
    assert len(pages) > 100
    for page in pages[:: len(pages) // 12]:
        assert site.get(page.removeprefix(site.address)).status == 200, page


def test_meetings_and_decisions_for_informea(site: Site) -> None:
    service = json.loads(site.get("/odata/").body)
    assert {one["name"] for one in service["value"]} == {"Decisions", "Meetings"}
    assert etree.fromstring(site.get("/odata/$metadata").body) is not None
    listed: list[Any] = []
    page: Any = {"@odata.nextLink": f"{site.address}/odata/Decisions?$top=7&$count=true"}
    while "@odata.nextLink" in page:
        page = json.loads(site.get(page["@odata.nextLink"].removeprefix(site.address)).body)
        listed += page["value"]

    assert page["@odata.count"] == len(listed)
    assert len({one["id"] for one in listed}) == len(listed)
    found = next(one for one in listed if one["id"] == "CTOC/COP/resolution/14/3")
    assert (found["number"], found["type"], found["treaty"]) == ("14/3", "resolution", "untoc")
    assert found["meetingId"] == "CTOC/COP:14"
    meeting = json.loads(site.get("/odata/Meetings?$top=100").body)["value"]
    assert any(one["id"] == "CTOC/COP:14" and one["start"] == "2028-10-16" for one in meeting)


def decisions(site: Site, query: str) -> list[dict[str, Any]]:
    answer = site.get(f"/odata/Decisions{query}")
    assert answer.status == 200, answer.text
    found: list[dict[str, Any]] = json.loads(answer.body)["value"]
    return found


def test_a_harvester_chooses_what_it_takes(site: Site) -> None:
    whole = decisions(site, "")
    of_2028 = decisions(site, "?$filter=type%20eq%20'resolution'%20and%20year(published)%20eq%202028")
    mine = decisions(site, "?$filter=treaty eq 'untoc' and meetingId eq 'CTOC/COP:14'".replace(" ", "%20"))

    assert (
        [one["id"] for one in of_2028]
        == [
            one["id"]
            for one in whole
            if one["type"] == "resolution" and (one["published"] or "")[:4] == "2028"
        ]
        != []
    )
    assert mine
    assert {one["treaty"] for one in mine} == {"untoc"}
    assert decisions(site, "?$filter=treaty%20eq%20'nothing'") == []
    assert decisions(site, "?$skip=2&$top=3") == whole[2:5]
    assert decisions(site, "?$skip=1000") == []
    assert decisions(site, "?$select=id,updated") == [
        {"id": one["id"], "updated": one["updated"]} for one in whole
    ]
    dated = [one["published"] for one in decisions(site, "?$orderby=published%20asc") if one["published"]]
    assert dated == sorted(dated)
    assert all(one["titles"] for one in whole)
    assert all(TIME.fullmatch(one["updated"]) for one in whole if one["updated"] or one["published"])
    single = json.loads(site.get("/odata/Decisions('CTOC/COP/resolution/14/3')").body)
    context = single.pop("@odata.context")
    assert context.endswith("#Decisions/$entity")
    assert single == next(one for one in whole if one["id"] == single["id"])


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/odata/Treaties", 404),
        ("/odata/Decisions('CTOC/COP/resolution/99/99')", 404),
        ("/odata/Decisions?$format=atom", 400),
        ("/odata/Decisions?top=5", 400),
        ("/odata/Decisions?$select=id,size", 400),
        ("/odata/Decisions?$orderby=number", 400),
        ("/odata/Decisions?$filter=published%20gt%202024-01-01", 400),
        ("/odata/Decisions?$filter=type%20eq%202028", 400),
        ("/odata/Decisions?$skip=1001", 400),
        ("/odata/Decisions?$top=0", 400),
        ("/odata/Decisions?$top=x", 400),
        ("/odata/Decisions?$top=" + "9" * 5000, 400),
        ("/odata/Decisions?$filter=a", 400),  # not offered, so it must not be passed over
        ("/odata/Decisions?$skiptoken=x", 400),
    ],
)
def test_what_odata_does_not_offer_is_told(site: Site, path: str, status: int) -> None:
    answer = site.get(path)

    assert (answer.status, set(json.loads(answer.body)["error"])) == (status, {"code", "message"})


def oai(site: Site, asked: str) -> Any:
    return xml(site.get(f"/oai?{asked}"))


def test_libraries_harvest_all_documents(site: Site) -> None:
    identify = oai(site, "verb=Identify").find(f"{OAI}Identify")
    assert identify.findtext(f"{OAI}protocolVersion") == "2.0"
    records = oai(site, "verb=ListRecords&metadataPrefix=oai_dc").findall(f".//{OAI}record")
    symbols = {one.text for record in records for one in record.iter(f"{DC}identifier")}

    assert {"CTOC/COP/WG.6/2028/4", "CTOC/COP/2028/13"} <= symbols
    identifier = records[0].findtext(f".//{OAI}identifier")
    for prefix in ("oai_dc", "marcxml"):
        one = oai(site, f"verb=GetRecord&metadataPrefix={prefix}&identifier={quote(identifier)}")
        assert one.findtext(f".//{OAI}identifier") == identifier
        assert one.find(f".//{OAI}metadata")[0] is not None


def test_harvesting_goes_on_where_it_stopped(site: Site) -> None:
    day = oai(site, "verb=Identify").findtext(f".//{OAI}earliestDatestamp")[:10]
    whole = oai(site, f"verb=ListIdentifiers&metadataPrefix=oai_dc&from={day}").findall(f".//{OAI}header")
    sets = oai(site, "verb=ListSets").findall(f".//{OAI}setSpec")
    by_set = [
        one
        for spec in sets
        for one in oai(site, f"verb=ListIdentifiers&metadataPrefix=oai_dc&set={spec.text}").findall(
            f".//{OAI}header"
        )
    ]

    assert len(whole) >= len(by_set) > 0


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("", "badVerb"),
        ("verb=Sing", "badVerb"),
        ("verb=ListRecords", "badArgument"),
        ("verb=Identify&x=1", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01", "badArgument"),
        ("verb=ListRecords&metadataPrefix=mods", "cannotDisseminateFormat"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01", "noRecordsMatch"),
        ("verb=ListRecords&resumptionToken=x", "badResumptionToken"),
        (
            "verb=ListRecords&resumptionToken=WyJ4eXoiLG51bGwsbnVsbCxudWxsLCJXekFzSWlKZCJd",
            "badResumptionToken",
        ),
        ("verb=ListRecords&resumptionToken=WyJvYWlfZGMiLG51bGwsbnVsbCxudWxsLCJ4Il0", "badResumptionToken"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x:y", "idDoesNotExist"),
    ],
)
def test_errors_of_the_protocol(site: Site, asked: str, code: str) -> None:
    assert oai(site, asked).find(f"{OAI}error").get("code") == code


@pytest.mark.parametrize(
    "path",
    [
        "/en/feeds/documents.atom",
        "/en/feeds/sessions.ics",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc",
        "/odata/Meetings",
        "/sitemap-document-0.xml",
    ],
)
def test_what_is_closed_is_in_no_feed(site: Site, path: str) -> None:
    """The note that is meant for the secretariat: neither its symbol nor its title."""
    text = (EXAMPLES / CLOSED).read_text(encoding="utf-8")
    symbol = re.search(r"CTOC/COP/\S+", text)
    assert symbol is not None
    assert symbol[0] not in site.get(path).text


def test_a_page_carries_its_thing_as_linked_data_and_names_its_feed(site: Site) -> None:
    page = site.get("/en/session/CTOC/COP/WG.6:15").text
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    data = json.loads(found[1])

    assert data["@id"] == f"{site.address}/id/session/CTOC/COP/WG.6:15"
    assert 'href="/en/feeds/session/CTOC/COP/WG.6:15.atom"' in page
    assert 'href="/en/feeds/search.atom?q=firearms"' in site.get("/en/search?q=firearms").text


def test_harvesters_may_post(site: Site) -> None:
    """The protocol wants both ways."""
    answer = site.ask("POST", "/oai", b"verb=Identify", {"Content-Type": "application/x-www-form-urlencoded"})

    assert xml(answer).find(f"{OAI}Identify") is not None


def test_a_feed_is_well_formed_whatever_was_looked_for(site: Site) -> None:
    assert site.get("/en/feeds/search.atom?q=%01firearms").status in (200, 404)
    assert site.get("/sitemap-document-99999999999999999999.xml").status == 404
