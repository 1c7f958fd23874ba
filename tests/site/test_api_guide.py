"""The examples of docs/api.md: each is asked of a real site, and what the guide shows is what comes."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from serving import Site
from signing import make_token

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```\ncurl (.*?)\n```\n\n```json\n(.*?)\n```", GUIDE, re.DOTALL)
OUT = "…"
NOTE = (
    b"CTOC/COP/WG.6/2031/7\n\nWorking Group on Firearms\n\nNote by the Secretariat\n\nThe text of a note.\n"
)
OFFICER = "read:secretariat,write:add,write:judge,write:assert,write:withdraw,write:report"


@pytest.fixture(scope="module")
def written_to(staffed_site: Site) -> tuple[Site, str]:
    """A site that the examples may change, and a token for it."""
    return staffed_site, make_token(staffed_site.home, "clerk", OFFICER)


def test_the_guide_has_its_examples() -> None:
    assert len(EXAMPLES) == GUIDE.count("\ncurl ") >= 9


@pytest.mark.parametrize(("command", "shown"), EXAMPLES, ids=[command[:60] for command, _ in EXAMPLES])
def test_every_example_is_true(written_to: tuple[Site, str], command: str, shown: str) -> None:
    site, token = written_to
    method, address, headers, body = asked(command.replace("TOKEN", token))
    answer = site.ask(method, unquote(address.removeprefix("SITE")), body, headers)

    made = 202 if "Prefer" in headers else 201
    assert answer.status == (404 if '"error"' in shown else made if method == "POST" else 200), answer.text
    assert fits(json.loads(shown), json.loads(answer.body)), answer.text


def asked(command: str) -> tuple[str, str, dict[str, str], bytes | None]:
    """What curl would ask: method, address, headers, body."""
    words = iter(shlex.split(command))
    method, address, headers, body = "GET", "", {}, None
    for word in words:
        if word == "-X":
            method = next(words)
        elif word == "-H":
            name, _, value = next(words).partition(": ")
            headers[name] = value
        elif word == "-d":
            body = next(words).encode()
        elif word == "--data-binary":
            assert next(words) == "@note.txt"
            body = NOTE
        else:
            address = word
    return method, address, headers, body


def fits(shown: Any, found: Any) -> bool:
    """Whether what came is what is shown; `…` stands for anything, and for whatever else there is."""
    if shown == OUT:
        return True
    if isinstance(shown, dict):
        named = {name: value for name, value in shown.items() if name != OUT}
        whole = OUT in shown or named.keys() == found.keys()
        return whole and all(name in found and fits(value, found[name]) for name, value in named.items())
    if isinstance(shown, list):
        first = shown[:-1] if shown and shown[-1] == OUT and len(shown) > 1 else shown
        same = len(found) >= len(first) if first is not shown else len(found) == len(first)
        return same and all(fits(one, other) for one, other in zip(first, found, strict=False))
    return bool(shown == found)
