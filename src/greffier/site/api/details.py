"""What is wrong with a request, and what is allowed, in the language of the request.

The register and the validator say it in English, and by a name or a type: by that the words are found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from greffier.site.languages import DEFAULT
from greffier.site.saying import knows, say_plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greffier.register.errors import RegisterError
    from greffier.register.search.query import QueryError

__all__ = ["detail", "detail_of", "failure", "problem"]

PUBLIC = frozenset(("bad_value", "not_found", "ambiguous", "gone", "not_allowed"))
"""What the register tells of the request; its other words are of the machine it runs on, for who runs it."""
TYPES = {
    "missing": "missing",
    "int_parsing": "number",
    "int_type": "number",
    "int_from_float": "number",
    "bool_parsing": "boolean",
    "bool_type": "boolean",
    "string_type": "text",
    "list_type": "list",
    "tuple_type": "list",
    "dict_type": "object",
    "model_type": "object",
    "model_attributes_type": "object",
    "literal_error": "among",
    "enum": "among",
    "greater_than_equal": "least",
    "less_than_equal": "most",
    "string_too_short": "short",
    "too_short": "short",
    "string_too_long": "long",
    "too_long": "long",
    "extra_forbidden": "unknown",
    "string_pattern_mismatch": "form",
    "json_invalid": "json",
}
"""Type of a fault of pydantic → what `api-field-` goes on with."""
BOUNDS = {"ge": "bound", "le": "bound", "min_length": "bound", "max_length": "bound", "expected": "allowed"}
"""What pydantic calls a bound → what the messages call it."""


def detail(language: str, says: str, **values: str | int) -> str:
    """What is wrong, by its name."""
    return say_plain(language, f"api-detail-{says}", **values)


def detail_of(language: str, error: RegisterError | QueryError) -> str | None:
    """What the register says of a request; nothing in other languages of what they have no words for."""
    if error.says:
        return detail(language, error.says, **error.given)
    code = getattr(error, "code", "bad_value")
    return str(error) if language == DEFAULT and code in PUBLIC else None


def problem(language: str, fault: Mapping[str, Any]) -> str:
    """What is wrong with a field, by the type and the context that pydantic gives."""
    context: Mapping[str, Any] = fault.get("ctx") or {}
    values = {BOUNDS[key]: value for key, value in context.items() if key in BOUNDS}
    if "allowed" in values:  # 'key', 'newest' or 'oldest'
        values["allowed"] = ", ".join(re.findall("'([^']*)'", str(values["allowed"])))
    return say_plain(language, f"api-field-{TYPES.get(str(fault['type']), 'other')}", **values)


def failure(language: str, told: dict[str, Any]) -> dict[str, Any]:
    """The outcome of a file, with what is wrong with it in the language."""
    if "error" not in told or language == DEFAULT:
        return told
    code = str(told["error"]["code"])
    message = f"add-error-{code.replace('_', '-')}"
    said = (
        say_plain(language, message)
        if knows(language, message)
        else say_plain(language, "add-error-other", code=code)
    )
    return told | {"error": told["error"] | {"message": said}}
