"""`greffier assert`: what a person states is a source of its own, marked as such."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from desk import Desk

WHY = ("--reason", "from the programme", "--by", "A. Clerk", "--date", "2030-12-01")
SESSION = ("session", "body=CTOC/COP/WG.2", "ordinal=6", "dates=2012-10-17..2012-10-18", "status=held")


@pytest.fixture(autouse=True)
def report(desk: Desk, examples: Path) -> None:
    """A register with one report."""

    def one() -> None:
        desk("add", examples / "untoc-firearms-report.en.txt")

    desk.once(one)


def record(desk: Desk, kind: str, key: str, audience: str = "secretariat") -> dict[str, Any]:
    lines = map(json.loads, desk.exported(audience).splitlines())
    return next(
        one for one in lines if one["type"] == "record" and (one["record"], one["key"]) == (kind, key)
    )


def test_a_session(desk: Desk) -> None:
    before = desk.exported()

    done = desk("assert", *SESSION, *WHY, "--reference", "programme, page 2")

    assert done.status == 0
    assert (
        "stated by A. Clerk on 2030-12-01: session: CTOC/COP/WG.2 session 6 held 17–18 October 2012"
        in done.out
    )
    session = record(desk, "session", "CTOC/COP/WG.2:6", "public")
    assert session["days"][0]["value"] == {"start": "2012-10-17", "end": "2012-10-18"}
    assert '"origin":"person"' in desk.exported("public")
    assert desk.is_whole()

    digest = done.out.splitlines()[-1].split()[-3]
    assert desk("withdraw", digest, "--reason", "x").status == 0
    assert desk.exported() == before
    assert desk("erase", digest, "--reason", "x").status == 0
    assert desk.is_whole()


def test_a_mandate_by_a_decision_of_the_main_body(desk: Desk) -> None:
    done = desk("assert", "mandate", "body=WG.3", "act=established", "by=decision 2/2", *WHY, "--json")

    assert done.json["keys"] == {
        "body": "CTOC/COP/WG.3",
        "act": "established",
        "by": {"body": "CTOC/COP", "kind": "decision", "number": "2/2"},
    }
    assert record(desk, "body", "CTOC/COP/WG.3")["mandates"]


@pytest.mark.parametrize(
    "by", ["CTOC/COP resolution 5/4", "ctoc/cop/resolution/5/4", "5/4", "Resolution 5/4"]
)
def test_a_decision_however_it_is_named(by: str, desk: Desk) -> None:
    done = desk("assert", "mandate", "body=CTOC/COP/WG.6", "act=established", f"by={by}", *WHY, "--json")

    assert done.json["keys"]["by"] == {"body": "CTOC/COP", "kind": "resolution", "number": "5/4"}


@pytest.mark.parametrize("of", ["CTOC/COP/WG.6 2028-03-27..2028-03-29", "WG.6 15", "CTOC/COP/WG.6:15"])
def test_a_report_of_a_session_however_it_is_named(of: str, desk: Desk) -> None:
    done = desk(
        "assert", "report", "symbols=ctoc/cop/wg.6/2028/4*,CTOC/COP/2028/99", f"of={of}", "to=CTOC/COP:14", *WHY,
        "--json",
    )  # fmt: skip

    assert done.json["keys"] == {
        "symbols": ["CTOC/COP/WG.6/2028/4", "CTOC/COP/2028/99"],
        "of": {"body": "CTOC/COP/WG.6", "start": "2028-03-27", "end": "2028-03-29"},
        "to": {"body": "CTOC/COP", "number": 14},
    }


def test_in_the_course_of_and_jointly_with(desk: Desk) -> None:
    done = desk(
        "assert", "session", "body=WG.2", "status=held", "during=CTOC/COP 6", "joint_with=WG.3,CTOC/COP/WG.4", *WHY,
        "--json",
    )  # fmt: skip

    assert done.json["keys"]["during"] == {"body": "CTOC/COP", "number": 6}
    assert done.json["keys"]["joint_with"] == ["CTOC/COP/WG.3", "CTOC/COP/WG.4"]


def test_for_the_secretariat_only(desk: Desk) -> None:
    before = desk.exported("public")

    assert desk("assert", *SESSION, *WHY, "--access", "secretariat").status == 0

    assert desk.exported("public") == before
    assert record(desk, "session", "CTOC/COP/WG.2:6")


def test_it_is_stated_once(desk: Desk) -> None:
    desk("assert", *SESSION, *WHY)

    done = desk("assert", *SESSION, *WHY)

    assert done.status == 1
    assert "stated already (not_allowed)" in done.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["meeting", "body=WG.2"], "allowed: session, mandate, report"),
        (["session", "body"], "no KEY=VALUE"),
        (["session", "colour=red"], "no key 'colour'; allowed: body, ordinal"),
        (["session", "body=WG.2", "body=WG.3"], "given twice"),
        (["session", "body=WG.99", "ordinal=1", "status=held"], "no treaty and no document here"),
        (["session", "body=WG.2", "ordinal=first", "status=held"], "must be a number"),
        (["session", "body=WG.2", "ordinal=0", "status=held"], "1 or more"),
        (["session", "body=WG.2", "ordinal=1"], "say its status"),
        (["session", "body=WG.2", "ordinal=1", "status=met"], "allowed: held, scheduled"),
        (["session", "body=WG.2", "status=held"], "say ordinal, dates or during"),
        (["session", "body=WG.2", "dates=June 2024", "status=held"], "write days like 2024-06-05"),
        (["session", "body=WG.2", "dates=2024-06-31", "status=held"], "is no day"),
        (["session", "body=WG.2", "dates=2024-06-02..2024-06-01", "status=held"], "before they begin"),
        (["session", "body=WG.2", "during=the sixth", "status=held"], "like CTOC/COP:6"),
        (["mandate", "body=WG.2", "act=founded"], "allowed: established"),
        (["mandate", "body=WG.2", "act=established", "by=a letter"], "kind and number"),
        (["report", "symbols=nothing", "of=WG.6 15"], "no document symbol"),
        (["report", "symbols=,", "of=WG.6 15"], "say its symbols"),
        (["report", "symbols=CTOC/COP/2028/99", "of=the last one"], "write a session"),
    ],
)
def test_what_cannot_be_stated(arguments: list[str], words: str, desk: Desk) -> None:
    before = desk.exported()

    done = desk("assert", *arguments, *WHY)

    assert done.status == 2
    assert words in done.err
    assert "(bad_value)" in done.err
    assert desk.exported() == before
    assert desk.is_whole()
