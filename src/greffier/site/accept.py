"""How much a media type is wanted, by the header `Accept`."""

from __future__ import annotations

__all__ = ["quality"]


def quality(accept: str, media: str) -> float:
    """How much a media type is wanted, 0 to 1, by a header `Accept` (RFC 9110, 12.5.1): the nearest range decides."""
    found: tuple[int, float] = (-1, 0.0)
    kind = media.partition("/")[0]
    for said in accept.split(","):
        name, *parameters = (part.strip().lower() for part in said.split(";"))
        near = {media: 2, f"{kind}/*": 1, "*/*": 0}.get(name)
        if near is not None and near > found[0]:
            found = (near, _q(parameters))
    return found[1]


def _q(parameters: list[str]) -> float:
    for one in parameters:
        name, _, value = one.partition("=")
        if name.strip() == "q":
            try:
                return min(1.0, max(0.0, float(value)))
            except ValueError:
                return 0.0
    return 1.0
