"""Whether good tokens make a symbol together: a root that begins a series, and a number after it.

No list of series is needed: an unknown root with a good shape is read like a known one. The known roots decide only
where the shape could also be that of something else: `CD/1299` and `OS/2`, `cd/2067` and `page/3`.
"""

from __future__ import annotations

import re

__all__ = ["fault", "is_known"]

_ROOTS = frozenset(
    # United Nations
    "A S E T ST SG SC TD CD DC DP CEB CERD CAT CCPR CED CEDAW CMW CRC CRPD SPT HRC HRI CLCS SPLOS LOS ISBA PBC "
    "PCNICC ID IDB IDB. GC GC. ECE ECA ECLAC ESCAP ESCWA TRANS JIU INCB UNODC UNCTAD UNICEF UNEP UNW HSP HS "
    # Treaties, and agencies with treaties in their care
    "APLC ATT BWC CAC CBD CCM CCW CP. CTOC FCCC FCTC ICC ICC- ICCD IPBES MP. NPT OEWG. POPRC. SAICM TPNW UNFCCC "
    "C- EC- GOV INFCIRC".split()
)
"""Roots that are series whatever follows; with their dot or hyphen where a number or a second word follows that."""

_ROOT = re.compile(r"([A-Za-z]+[.-]?)(?:(?<=[.-])(?:[A-Za-z]+|\d+))?(?:\(\w+\))?")
_NUMBERED = re.compile(r"\d|[.-][IVX]+(?:/|$)")
_EVIDENCE = re.compile(
    r"/(?:(?:AC|Add|CN|CONF|Corr|CRP|DEC|INF|L|NGO|PV|Res|Rev|SR|WG|WP)\.\d|(?:COP|COSP|MOP|CMP|CMA)(?:[/.(]|$)"
    r"|RES/\d+/\d)"
)


def fault(raw: str, canonical: str) -> str:
    """What keeps the tokens of a string, all of them good, from being a symbol, and what is allowed; else empty.

    >>> fault("S/RES", "S/RES")
    "no number follows 'S'; a symbol holds one, as A/2170"
    """
    root = raw.partition("/")[0]
    match = _ROOT.fullmatch(root)
    if not match:
        return f"it begins with {root!r}; a series begins with letters, as A, CTOC, GC.18 or C-V"
    if not _NUMBERED.search(canonical.partition("/")[2]):
        return f"no number follows {root!r}; a symbol holds one, as A/2170"
    if is_known(root) or _has_good_shape(raw, root, canonical):
        return ""
    return (
        f"{root!r} is not known as a series; one that is new is told by its shape, as XYZ/2031/4 or xyz/cop/4"
    )


def is_known(root: str) -> bool:
    """Whether a root is a series that is known, with whatever number it has: `A`, `CTOC`, `GC.18`."""
    match = _ROOT.fullmatch(root)
    return match is not None and match[1].upper() in _ROOTS


def _has_good_shape(raw: str, root: str, canonical: str) -> bool:
    """Whether a symbol of an unknown series looks like one; small letters need more to go by than capitals."""
    if not root[:2].isalpha() or len(root) < 2:
        return False
    evidence = _EVIDENCE.search(canonical) is not None
    long = canonical.count("/") > 1
    if root.isupper():
        return evidence or long
    return evidence and long and raw.islower() and "." not in root
