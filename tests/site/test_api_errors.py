"""Errors of the API: one shape wherever they come from, the code the same in every language, the words in the reader's."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

import greffier
from serving import Site

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
SOURCES = Path(greffier.__file__).parent
REFUSED = [
    # request, code, what the detail or the problem of the field must hold in every language
    ("sessions?order=sideways", "bad_value", ["newest"]),
    ("sessions?limit=x", "bad_value", []),
    ("sessions?limit=100000", "bad_value", ["1", "000"]),
    ("find?thing=nothing+of+the+kind", "not_found", ["nothing of the kind", "7/1"]),
    ("find", "bad_value", []),
    ("search?q=-only", "bad_value", ["-"]),
    ("search?q=" + "x" * 2000, "bad_value", []),
    ("search?q=x&body=CTOC/COP/WG.10", None, []),  # narrowed to nothing: no error
    ("search?q=x&body=CTOC/COP/NOWHERE", "bad_value", ["CTOC/COP/NOWHERE"]),  # to what nobody knows: one
    ("sessions?bodyy=CTOC/COP", "bad_value", ["year"]),
    ("sessions?cursor=nowhere", "bad_cursor", []),
    ("nowhere", "not_there", []),
]


@pytest.mark.parametrize(("address", "code", "held"), REFUSED, ids=[row[0][:30] for row in REFUSED])
def test_an_error_is_in_the_language_of_the_request(
    site: Site, address: str, code: str | None, held: list[str]
) -> None:
    said = {}
    for language in LANGUAGES:
        answer = site.get(f"/api/v1/{address}", Accept_Language=f"{language}, en;q=0.1")
        if code is None:
            assert answer.status == 200
            return
        error = json.loads(answer.body)["error"]
        words = [
            error["message"],
            error.get("detail", ""),
            *(one["problem"] for one in error.get("fields", ())),
        ]
        assert error["code"] == code
        assert answer.headers["content-language"] == language
        told = "".join(words).replace("\u2066", "").replace("\u2068", "").replace("\u2069", "")
        assert all(one in told for one in held), told
        said[language] = words

    for place in range(len(said["en"])):
        words = [said[language][place] for language in LANGUAGES]
        assert len(set(words)) in (1, len(LANGUAGES)), words  # nothing, or other words in each
        assert (len(set(words)) == 1) == (words[0] == "")


def test_english_is_what_one_gets_who_asks_for_no_language_that_there_is(site: Site) -> None:
    for asked in ({}, {"Accept_Language": "pt"}, {"Accept_Language": "xx;q=bad"}):
        error = json.loads(site.get("/api/v1/sessions?order=sideways", **asked).body)["error"]
        assert error["fields"] == [{"at": ["query", "order"], "problem": "Allowed: key, newest, oldest."}]


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/id/session/CTOC/COP:99", 404, "not_found"),
        ("/id/nothing/x", 404, "not_found"),
        ("/fr/session/CTOC/COP:99", 404, "not_found"),
        ("/fr/sessions?sessions=nowhere", 400, "bad_value"),
        ("/odata/Nothing", 404, "not_found"),
        ("/api/v2/", 404, "not_there"),
    ],
)
def test_programs_get_the_same_shape_everywhere(site: Site, path: str, status: int, code: str) -> None:
    answer = site.get(path, Accept="application/json", Accept_Language="fr")

    assert answer.status == status
    assert json.loads(answer.body)["error"]["code"] == code
    assert answer.headers["content-language"] == "fr"
    assert site.get(path, Accept="text/html, application/json;q=0.9").status == status


def test_what_the_register_refuses_has_words_in_every_language() -> None:
    """Each name that is given with a refusal is a message, and is given what the message needs."""
    words = (SOURCES / "site/words/en/details.ftl").read_text(encoding="utf-8")
    needed = {
        name: set(re.findall(r"\$(\w+)", said))
        for name, said in re.findall(r"^api-detail-(\S+) = (.+)$", words, re.MULTILINE)
    }
    found = dict[str, set[str]]()
    for file in SOURCES.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if "Error(" in text:
            for call in (one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.Call)):
                place = {"RegisterError": 2, "QueryError": 1, "ApiError": 1}.get(getattr(call.func, "id", ""))
                if (
                    place is not None
                    and len(call.args) > place
                    and isinstance(call.args[place], ast.Constant)
                ):
                    says = str(ast.literal_eval(call.args[place]))
                    given = {one.arg for one in call.keywords if one.arg not in (None, "more")}
                    assert needed[says] <= given, (file, says)
                    found[says] = given
    assert set(needed) - set(found) == {
        "withdrawn-already",
        "not-withdrawn",
    }  # chosen between where it is said
