"""The API: the same JSON as the commands, a page at a time, errors in one shape, nothing sent twice."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from asking import Asking
from greffier.register.standing import status_on
from registers import CLOSED, EXAMPLES, RECORD, opened, put
from serving import Answer, Site, served

API = "/api/v1/"
TODAY = datetime.now(UTC).date().isoformat()
LISTS = (
    "bodies", "sessions", "meetings", "agenda_items", "participations", "statements", "officers", "participants",
    "decisions", "documents", "reports", "provisions",
)  # fmt: skip


def got(site: Site, path: str, **headers: str) -> Any:
    answer = site.get(API + path, **headers)
    assert answer.status == 200, answer.text
    return json.loads(answer.body)


@pytest.fixture
def ask(site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Asking:
    """The commands, on the register of the site."""
    return Asking(site.home, monkeypatch, capsys)


@pytest.mark.parametrize(
    "name", ["bodies", "sessions", "documents", "decisions", "provisions", "participants"]
)
def test_lists_have_the_lines_of_the_command(site: Site, ask: Asking, name: str) -> None:
    everything = ("--all",) if name == "documents" else ()
    lines = [json.loads(line) for line in ask("list", name, *everything, "--json").splitlines()]
    items = got(site, f"{name}?limit=1000")["items"]

    if name == "sessions":  # the command tells what documents tell, the site what holds today
        lines = [one | {"status": status_on(TODAY, one["status"], one["start"])} for one in lines]
    assert sorted(items, key=lambda one: one["key"]) == sorted(lines, key=lambda one: one["key"])


@pytest.mark.parametrize("order", ["key", "newest", "oldest"])
@pytest.mark.parametrize("status", ["held", "scheduled", "cancelled"])
def test_sessions_are_narrowed_by_their_status_of_today(site: Site, status: str, order: str) -> None:
    whole = got(site, f"sessions?limit=1000&order={order}")["items"]
    expected = [one["key"] for one in whole if one["status"] == status]
    found, cursor = list[str](), ""
    while True:
        page = got(site, f"sessions?limit=7&order={order}&status={status}{cursor}")
        found += [one["key"] for one in page["items"]]
        assert page["count"] == len(expected)
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"

    assert found == expected != []


def test_what_lies_ahead_is_scheduled_everywhere(site: Site) -> None:
    """On its page, in its data, in the facet that counts it."""
    (status,) = got(site, "sessions/CTOC/COP/WG.6:15")["record"]["status"]
    assert status["value"] == status_on(TODAY, "held", "2028-03-27")
    for code in ("held", "scheduled"):
        listed = got(site, f"sessions?status={code}&limit=1000")
        page = site.get(f"/en/sessions?status={code}").text
        assert f"({listed['count']})" in page.partition(f'<option value="{code}" selected>')[2][:40]


def comparable(shape: Any) -> Any:
    """Without what the API says in the reader's own language."""
    if isinstance(shape, dict):
        return {
            k: comparable(v) for k, v in shape.items() if k not in ("label", "rule", "meaning", "more_claims")
        }
    return [comparable(one) for one in shape] if isinstance(shape, list) else shape


def today(shape: Any) -> Any:
    """A thing of the command with the statuses of today: of a session, of the sessions of a body."""
    record = shape.get("record", {})
    for line in record.get("sessions", ()):
        if "status" in line:
            line["status"] = status_on(TODAY, line["status"], line.get("start"))
    for value in record.get("status", ()):
        status = status_on(TODAY, value["value"], record["days"][0]["value"]["start"])
        if status != value["value"]:
            value |= {"value": status, "inferred": "days_ahead"}
    return shape


@pytest.mark.parametrize(
    ("path", "command"),
    [
        ("bodies/CTOC/COP/WG.3", ("show", "CTOC/COP/WG.3")),
        ("sessions/CTOC/COP/WG.6:15", ("show", "CTOC/COP/WG.6:15")),
        ("documents/CTOC/COP/WG.6/2028/4", ("show", "CTOC/COP/WG.6/2028/4")),
        ("decisions/CTOC/COP/resolution/7/1", ("show", "7/1")),
        ("participants/PER", ("show", "PER")),
        ("trace?kind=session&key=CTOC/COP/WG.6:15", ("trace", "CTOC/COP/WG.6:15")),
        ("trace?kind=body&key=CTOC/COP/WG.3", ("trace", "CTOC/COP/WG.3")),
    ],
)
def test_things_and_chains_are_those_of_the_command(
    site: Site, ask: Asking, path: str, command: tuple[str, ...]
) -> None:
    assert comparable(got(site, path)) == comparable(today(ask.json(*command)))


def test_search_is_that_of_the_command(site: Site, ask: Asking) -> None:
    found = got(site, "search?q=extradition&limit=2")
    following = found.pop("next")

    assert comparable(found) == comparable(ask.json("search", "extradition", "--limit", "2"))
    again = got(site, f"search?q=extradition&limit=2&cursor={following}")
    assert [one["document"] for one in again["hits"]] != [one["document"] for one in found["hits"]]


def test_discrepancies_and_gaps_are_those_of_the_command(site: Site, ask: Asking) -> None:
    checked = ask.json("check", "--all")

    assert comparable(got(site, "discrepancies?limit=1000")["items"]) == comparable(checked["discrepancies"])
    assert comparable(got(site, "gaps?limit=1000")["items"]) == comparable(checked["gaps"])


@pytest.mark.parametrize("name", LISTS)
def test_cursors_lead_through_the_whole_list(site: Site, name: str) -> None:
    whole = got(site, f"{name}?limit=1000")
    size, found, cursor = max(1, whole["count"] // 3), [], ""
    while True:
        page = got(site, f"{name}?limit={size}{cursor}")
        found += page["items"]
        assert page["count"] == whole["count"]
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert found == whole["items"]
    assert len(found) == whole["count"]


def test_the_header_leads_to_the_next_page(site: Site) -> None:
    first = site.get(f"{API}sessions?body=CTOC/COP/WG.3&limit=1")
    address, _, relation = first.headers["link"].partition("; ")

    assert relation == 'rel="next"'
    second = json.loads(site.get(address.strip("<>").removeprefix(site.address)).body)
    assert second["items"][0]["key"] not in first.text
    assert second["items"][0]["body"] == "CTOC/COP/WG.3"


@pytest.mark.parametrize(
    ("path", "headers", "status", "code", "begins"),
    [
        ("sessions/CTOC/COP/WG.6:99", {"Accept-Language": "ru"}, 404, "not_found", "Здесь нет ничего"),
        ("sessions?limit=0", {"Accept-Language": "fr"}, 422, "bad_value", "Une des valeurs"),
        ("sessions?cursor=abc", {"Accept-Language": "es"}, 404, "bad_cursor", "Este cursor"),
        ("sessions?cursor=WyJhIl0", {}, 404, "bad_cursor", "This cursor"),  # a cursor of another list
        ("search?q=-draft", {"Accept-Language": "zh"}, 422, "bad_value", "请求中"),
        ("search", {}, 422, "bad_value", "Something"),
        ("find?thing=CTOC/COP/WG.2:2028", {}, 404, "not_found", "There is nothing"),
        ("nowhere", {"Accept-Language": "ar"}, 404, "not_there", "لا يوجد"),
        ("bodies", {"Accept": "text/html"}, 406, "not_acceptable", "This is not to be had"),
        ("bodies", {"Accept": "application/json;q=0, */*"}, 406, "not_acceptable", "This is not to be had"),
        ("bodies", {"Authorization": "Bearer grf_no"}, 401, "bad_token", "This token"),
        ("bodies", {"Authorization": "Basic YTpi"}, 401, "bad_token", "This token"),
    ],
)
def test_errors_have_one_shape(
    site: Site, path: str, headers: dict[str, str], status: int, code: str, begins: str
) -> None:
    answer = site.ask("GET", API + path, headers=headers)
    error = json.loads(answer.body)["error"]

    assert (answer.status, error["code"]) == (status, code)
    assert error["message"].startswith(begins)
    assert answer.headers["content-type"] == "application/json"
    assert ("www-authenticate" in answer.headers) == (status == 401)


def test_a_wrong_method_is_told_with_those_that_are_right(site: Site) -> None:
    answer = site.ask("DELETE", f"{API}bodies")

    assert (answer.status, json.loads(answer.body)["error"]["code"]) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"


def test_an_alias_leads_to_the_key_that_holds_now(site: Site) -> None:
    answer = site.get(f"{API}sessions/CTOC/COP/WG.6:2028-03-27..2028-03-29")

    assert (answer.status, answer.headers["location"]) == (301, f"{API}sessions/CTOC/COP/WG.6:15")


def test_heads_are_those_of_the_whole_answer(site: Site) -> None:
    whole, head = (site.ask(method, f"{API}bodies") for method in ("GET", "HEAD"))

    assert (head.status, head.body) == (200, b"")
    for name in ("etag", "content-type", "content-length", "last-modified"):
        assert head.headers[name] == whole.headers[name]


def test_other_sites_may_read_what_is_public(site: Site) -> None:
    answer = site.get(f"{API}bodies", Origin="https://example.org")
    asked = site.ask("OPTIONS", f"{API}bodies", headers={"Access-Control-Request-Method": "GET"})

    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers
    assert (asked.status, asked.headers["access-control-allow-methods"]) == (204, "GET, HEAD")


def test_what_is_known_is_not_sent_again(site: Site) -> None:
    first = site.get(f"{API}sessions/CTOC/COP/WG.6:15")
    again = site.get(f"{API}sessions/CTOC/COP/WG.6:15", If_None_Match=first.headers["etag"])

    assert (again.status, again.body) == (304, b"")
    assert again.statements < first.statements / 2  # told before the work
    other = site.get(
        f"{API}sessions/CTOC/COP/WG.6:15", If_None_Match=first.headers["etag"], Accept_Language="ru"
    )
    assert other.status == 200  # its labels are in another language


def tags(site: Site) -> list[str]:
    paths = ("bodies", "sessions/CTOC/COP/WG.6:15", "search?q=extradition", "export/records.jsonl", "changes")
    return [site.get(API + path).headers.get("etag", "") for path in paths]


def test_what_is_closed_changes_no_name_of_an_answer(own_site: Site) -> None:
    before = tags(own_site)
    secret = own_site.home / "secret.txt"
    secret.write_text((EXAMPLES / CLOSED).read_text(encoding="utf-8") + "\nAnother line.\n", encoding="utf-8")
    with opened(own_site.home) as register:
        put(register, [secret], 2)
    assert tags(own_site) == before
    with opened(own_site.home) as register:
        put(register, [note(own_site)])
    assert all(one != other for one, other in zip(tags(own_site), before, strict=True) if other)


def note(site: Site) -> Any:
    path = site.home / "open.txt"
    path.write_text(
        "CTOC/COP/WG.6/2031/9\n\nWorking Group on Firearms\n\nNote\n\nA short text.\n", encoding="utf-8"
    )
    return path


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ("sessions?limit=1", "sessions?limit=1000"),
        ("documents?limit=1", "documents?limit=1000"),
        ("officers?limit=2", "officers?limit=1000"),
        ("discrepancies?limit=2", "discrepancies?limit=1000"),
        ("parts?document=CTOC/COP/WG.6/2028/4&limit=1", "parts?document=CTOC/COP/WG.6/2028/4&limit=1000"),
    ],
)
def test_a_longer_answer_asks_no_more_questions(site: Site, small: str, large: str) -> None:
    few: Answer = site.get(API + small)
    many = site.get(API + large)

    assert len(many.body) > 2 * len(few.body)
    assert many.statements <= few.statements


@pytest.mark.long
def test_what_is_read_by_other_rules_has_another_name(tmp_path: Path) -> None:
    """Nothing new is noticed where treaties' data change and all is read anew."""
    home, names = tmp_path / "register", []
    with opened(home) as register:
        put(register, RECORD[:1])
    for rules in ("", "own"):
        if rules:
            (home / "treaties" / rules).mkdir(parents=True)
            (home / "treaties" / rules / "rules.toml").write_text("", encoding="utf-8")
        with served(home, jobs=False) as site:
            names.append({site.get("/api/v1/documents").headers["etag"] for _ in range(2)})

    assert [len(one) for one in names] == [1, 1]
    assert names[0] != names[1]


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("sessions?bodyy=CTOC/COP", "bodyy"),
        ("search?q=firearms&lang=ru", "lang"),
        ("decisions/CTOC/COP/resolution/14/3?format=csv", "format"),
        ("find?thing=7/1&class=x", "class"),  # another operation's
        ("documents/CTOC/COP/WG.6/2028/4?fields=text", "fields"),
    ],
)
def test_what_would_be_passed_over_is_refused(site: Site, path: str, wrong: str) -> None:
    answer = site.get(f"/api/v1/{path}")

    assert answer.status == 422
    assert [one["at"][-1] for one in json.loads(answer.body)["error"]["fields"]] == [wrong]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("sessions?body=FOO", 422),
        ("search?q=firearms&body=FOO", 422),
        ("sessions?body=CTOC/COP/WG.10", 200),  # known, and nothing of it is here
        ("search?q=firearms&class=directive", 200),
    ],
)
def test_a_body_that_nobody_knows_is_told_of(site: Site, path: str, status: int) -> None:
    assert site.get(f"/api/v1/{path}").status == status


def test_less_of_a_thing_is_to_be_had(site: Site) -> None:
    address = "/api/v1/documents/CTOC/COP/WG.6/2028/4"
    whole, less = (
        json.loads(site.get(address).body),
        json.loads(site.get(f"{address}?fields=record,sources").body),
    )

    assert set(whole) - set(less) == {"names", "records", "sessions", "discrepancies"}
    assert less == {name: whole[name] for name in less}
    linked = site.get("/id/document/CTOC/COP/WG.6/2028/4?format=json&fields=record,sources")
    assert json.loads(linked.body)["record"] == less["record"]
    assert site.get("/id/document/CTOC/COP/WG.6/2028/4?format=json&fields=x").status == 422
