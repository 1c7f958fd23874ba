"""The operations of the API as the page lists them, out of the document of OpenAPI."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec import Struct

from greffier.site.api.openapi import document
from greffier.site.api.things import LISTS

__all__ = ["Group", "Operation", "groups"]

GROUPS = ("things", "search", "texts", "chains", "checks", "exports", "writing")
"""In the order in which the page shows them."""


class Operation(Struct, frozen=True):
    """An operation: its method, its address, the message that says what it does, the names of its parameters."""

    method: str
    address: str
    message: str
    parameters: tuple[str, ...]


class Group(Struct, frozen=True):
    """Operations of one subject; its title is the message `data-group-NAME`."""

    name: str
    operations: tuple[Operation, ...]


@cache
def groups(prefix: str) -> tuple[Group, ...]:
    """All operations below an address, by subject; those of lists once for all lists."""
    found: dict[str, list[Operation]] = {name: [] for name in GROUPS}
    for address, methods in sorted(document(prefix)["paths"].items()):
        for method, said in methods.items():
            for one in _operations(address, method, said):
                if one not in found[said["tags"][0]]:
                    found[said["tags"][0]].append(one)
    return tuple(Group(name, tuple(operations)) for name, operations in found.items())


def _operations(address: str, method: str, said: dict[str, Any]) -> list[Operation]:
    name: str = said["operationId"]
    act, _, of = name.partition("_")
    parameters = tuple(one["name"] for one in said["parameters"] if one["in"] == "query")
    if act in ("list", "get") and of in LISTS:
        general = address.replace(f"/{of}", "/LIST", 1).replace("{key}", "KEY")
        kept = tuple(one for one in parameters if one in ("order", "cursor", "limit"))
        return [Operation(method.upper(), general, f"data-op-{act}", kept)]
    plain = address.replace("{", "").replace("}", "")
    return [Operation(method.upper(), plain, f"data-op-{name.replace('_', '-')}", parameters)]
