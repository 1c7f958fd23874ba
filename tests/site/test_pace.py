"""How often one may ask for what is work to make: the table, whom it counts as one, what whoever asks too often meets."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from browsing import Browsing
from greffier.register.crowds import PLACES, Crowd
from greffier.register.errors import RegisterError
from greffier.site.pace import address_of, paces, table
from serving import Answer, Site

SITE = Path(__file__).resolve().parents[2] / "src/greffier/site"
ROUTES = tomllib.loads((SITE / "permissions.toml").read_text(encoding="utf-8"))["routes"]
"""All routes that there are (a check of Django looks)."""
DRAFT = "drafts?kind=note&of=CTOC/COP:14"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),  # the same, as a server for both kinds hears it
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),  # whoever has one has all of these
        ("2001:db8:1:2::", "2001:db8:1:2::"),
        ("2001:db8:1:3::", "2001:db8:1:3::"),
        ("", ""),  # a socket of this machine
        ("unix:", "unix:"),
    ],
)
def test_addresses_of_one_household_are_one(said: str, expected: str) -> None:
    request: Any = SimpleNamespace(META={"REMOTE_ADDR": said})

    assert address_of(request) == expected


def test_an_installation_says_how_often() -> None:
    usual, chosen = paces({}), paces({"drafts": 300})

    assert (chosen["drafts"].address, chosen["drafts"].account) == (300, 300)
    assert chosen["drafts"].at_once == usual["drafts"].at_once
    assert (
        usual["drafts"].at_once < usual["drafts"].at_once_of_address < PLACES
    )  # a room has more than a person, not all
    assert {name: one for name, one in chosen.items() if name != "drafts"} == {
        name: one for name, one in usual.items() if name != "drafts"
    }
    assert set(table().routes.values()) <= set(usual)
    assert set(table().routes) <= set(ROUTES)


@pytest.mark.parametrize("said", [{"draughts": 3}, {"drafts": 0}])
def test_what_an_installation_may_not_say(said: dict[str, int]) -> None:
    with pytest.raises(RegisterError, match=r"allowed are numbers from 1 for: pages, search, "):
        paces(said)


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=12),
    st.integers(1, 4),
    st.integers(1, 3),
)
def test_a_crowd_has_so_many_places_and_each_caller_a_few(
    asked: list[tuple[str, bool]], places: int, each: int
) -> None:
    """Against a list of those who are in."""
    crowd = Crowd(places, each)
    inside: list[tuple[str, Callable[[], None]]] = []
    for caller, comes in asked:
        mine = [one for one in inside if one[0] == caller]
        if not comes:
            if mine:
                mine[0][1]()
                mine[0][1]()  # nobody leaves twice
                inside.remove(mine[0])
            continue
        if len(inside) < places and len(mine) < each:
            inside.append((caller, crowd.enter(caller)))
        else:
            with pytest.raises(RegisterError) as refused:
                crowd.enter(caller)
            assert refused.value.code == "crowded"


def ask(site: Site, path: str, address: str) -> Answer:
    return site.get(path, X_Forwarded_Proto="https", X_Forwarded_For=address)


def test_who_asks_too_often_is_told_when_to_come_again(behind: Site) -> None:
    met = [ask(behind, f"/ru/{DRAFT}", "192.0.2.1") for _ in range(4)]
    refused = met[-1]

    assert [one.status for one in met[:3]] == [404] * 3  # there is no such session here
    assert refused.status == 429
    assert 1 <= int(refused.headers["retry-after"]) <= 20
    assert refused.headers["cache-control"] == "no-store"
    assert "Слишком много запросов" in refused.text
    assert ask(behind, f"/api/v1/{DRAFT}", "192.0.2.1").status == 429  # by whichever way
    assert ask(behind, "/ru/search?q=report", "192.0.2.1").status == 200  # what is no work goes on
    assert ask(behind, f"/ru/{DRAFT}", "192.0.2.2").status == 404  # and so do others


def test_the_api_says_it_in_its_own_shape(behind: Site) -> None:
    met = [ask(behind, "/api/v1/export/bodies.csv", "192.0.2.3") for _ in range(2)]

    assert met[0].status == 200
    assert met[1].status == 429
    assert '"code":"too_many"' in met[1].text
    assert met[1].headers["retry-after"] == "60"


def test_those_behind_one_address_share_what_it_may(behind: Site) -> None:
    with ThreadPoolExecutor(4) as many:
        met = list(many.map(lambda n: ask(behind, f"/en/{DRAFT}", f"2001:db8::{n + 1}").status, range(5)))

    assert sorted(met) == [404] * 3 + [429] * 2


@pytest.mark.long  # a browser and two sites: some seconds
def test_who_comes_too_fast_keeps_the_form_as_it_is_filled_in(behind: Site, browse: Browsing) -> None:
    """The refusal is that of a site of which not much may be asked for."""
    refused = [ask(behind, f"/ru/{DRAFT}", "192.0.2.4") for _ in range(4)][-1]
    page = browse("/ru/drafts")
    page.route(
        "**/ru/drafts?*",
        lambda route: route.fulfill(status=429, content_type="text/html", body=refused.text),
    )
    page.locator("#of").fill("CTOC/COP:14")
    page.keyboard.press("Enter")
    page.locator("#drafted .notice").wait_for()
    browse.problems.clear()  # the browser tells of the status 429

    assert "Слишком много запросов" in page.locator("#drafted").inner_text()
    assert page.locator("#of").input_value() == "CTOC/COP:14"
    assert page.url.endswith("/ru/drafts")
