"""What the OpenAPI document says of answers: their shapes as JSON Schema, made of the records themselves."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import msgspec
from msgspec import Struct

from greffier.record.judgements import Judgement
from greffier.record.models import RECORDS, AnyRecord, Discrepancy
from greffier.record.values import Value
from greffier.register.gaps import Gap
from greffier.site.api.errors import STATUSES

__all__ = ["answers", "components"]

REFERENCE = "#/components/schemas/{name}"
READING = ("bad_value", "bad_token", "not_found", "not_acceptable", "too_many", "locked")
"""What every operation may answer with."""
JSON = "application/json"


class Problem(Struct, omit_defaults=True):
    """Why a request is refused. `message`, `detail` and `fields` are in the language that was asked for."""

    code: str
    message: str
    detail: str | None = None
    fields: list[dict[str, Any]] | None = None


class Error(Struct):
    """Every error."""

    error: Problem


class Claim(Struct, omit_defaults=True):
    """A claim that says a value: a passage of a document, or what a person stated (`stated`) or the treaty's data say."""

    fingerprint: str
    source: str
    document: str | None = None
    language: str | None = None
    part: str | None = None
    start: int | None = None
    end: int | None = None
    passage: str | None = None
    stated: dict[str, Any] | None = None
    name: str | None = None


class View(Struct):
    """Through whose eyes."""

    audience: str
    as_of: str | None
    known_at: int | None


class Held(Struct):
    """A source of a document, as far as one may see it."""

    source: str
    name: str
    language: str
    access: str
    current: bool


class Thing(Struct):
    """One thing with all that belongs to it, as `greffier show --json`; with `fields` without what that does not name."""

    schema: Literal["greffier.show/1"]
    kind: str
    key: str
    label: str
    view: View
    names: list[str] = []
    record: AnyRecord | None = None
    records: list[AnyRecord] = []
    sessions: list[AnyRecord] = []
    sources: list[Held] = []
    discrepancies: list[Discrepancy] = []


class Step(Struct):
    """A step of a chain, and those that hang on it."""

    relation: str
    kind: str
    key: str | None
    label: str | None
    detail: dict[str, Any]
    inferred: str | None
    rule: str | None
    claims: list[Claim]
    steps: list[Step]


class Chain(Struct):
    """What a thing comes from and what became of it, as `greffier trace --json`."""

    schema: Literal["greffier.trace/1"]
    kind: str
    key: str
    label: str
    view: View
    before: list[Step]
    after: list[Step]
    cut: bool


class Hit(Struct):
    """A text that answers."""

    document: str
    label: str
    source: str
    language: str
    kind: str
    body: str | None
    date: str | None
    title: str | None
    part: str | None
    start: int | None
    end: int | None
    passage: str
    marks: list[tuple[int, int]]


class Found(Struct):
    """What search found, as `greffier search --json`; `next` is the cursor of the next page."""

    schema: Literal["greffier.search/1"]
    view: View
    words: str
    narrowed: dict[str, str]
    count: int
    following: int | None
    sample: int | None
    hits: list[Hit]
    facets: dict[str, dict[str, int]]
    next: str | None


class Page(Struct):
    """A page of a list: `count` is how many items the list has (null where that is not counted), `next` a cursor."""

    items: list[dict[str, Any]]
    count: int | None
    exact: bool
    next: str | None


class Object(Struct):
    """An object; docs/api.md tells what is in it."""


SHAPES = (Error, Claim, Value, Thing, Chain, Found, Page, Object, Judgement, Gap, *RECORDS.values())


@cache
def components() -> dict[str, Any]:
    """The schemas that answers refer to. What has statements inside has claims in the answer."""
    _, found = msgspec.json.schema_components(SHAPES, ref_template=REFERENCE)
    for schema in found.values():
        _cite(schema)
    found["Object"] = {"type": "object"}
    return found


def _cite(schema: dict[str, Any]) -> None:
    inner = schema.get("properties", {})
    if "statements" in inner:
        del inner["statements"]
        inner["claims"] = {"type": "array", "items": {"$ref": REFERENCE.format(name="Claim")}}
        inner["more_claims"] = {"type": "integer"}
        schema["required"] = [one if one != "statements" else "claims" for one in schema.get("required", ())]


def answers(
    name: str, *codes: str, status: int = 200, media: str = JSON, like: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The answers of an operation for `openapi_extra`: a shape by its name, and the errors by their codes."""
    schema = like or {"$ref": REFERENCE.format(name=name)}
    given: dict[int, Any] = {status: {"description": name, "content": {media: {"schema": schema}}}}
    for code in (*READING, *codes):
        known = given.setdefault(STATUSES[code], {"description": "", "content": {}})
        known["content"][JSON] = {"schema": {"$ref": REFERENCE.format(name="Error")}}
        known["description"] = ", ".join(filter(None, (known["description"], code)))
    if status == 200:
        given[304] = {"description": "nothing has changed"}
    return {"responses": given}
