"""Which markup a file is in, told by its first element: a web page, Akoma Ntoso, other XML, or none."""

from __future__ import annotations

import re

__all__ = ["markup_of"]

_AHEAD = 1024 * 1024
"""So many bytes may stand before the first element: comments, mostly."""
_ENOUGH = 64 * 1024
"""… and so many of a page that does not say that it is one are looked at."""
_ASIDE = ((b"<!--", b"-->", 2), (b"<?", b"?>", 2))
"""What may stand before the first element: how it begins and ends, and from where its end is looked for."""
_BLANK = re.compile(rb"\s*")
_AKN = re.compile(
    rb"(?:<!DOCTYPE\s.{0,1800}?>\s*)?<(?:[\w.-]+:)?akomaNtoso[\s/>]",
    re.DOTALL,
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_FIRST = re.compile(
    rb"<(?:p|div|table|title|meta|link|base|style|script|h[1-6]|ul|ol|dl|pre|hr|center|font|span|blockquote|section"
    rb"|article|main|header|nav)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(rb"<(/?)([a-z][a-z0-9]*)\b[^<>]*>", re.IGNORECASE)
_VOID = frozenset((b"meta", b"link", b"base", b"hr", b"br", b"img", b"wbr", b"input"))
_MARKDOWN = re.compile(rb"^(?:#{1,6} |```|~~~)", re.MULTILINE)


def markup_of(data: bytes) -> str | None:
    """`html`, `akn`, `xml` for XML of any other kind, or None for what is no markup."""
    plain = _without_mark(data)
    at = _first(plain)
    if _HTML.match(plain, at):
        return "html"
    if _AKN.match(plain, at):
        return "akn"
    if plain.startswith(b"<?xml"):
        return "xml"
    return "html" if _FIRST.match(plain, at) and _is_page(plain[at : at + _ENOUGH]) else None


def _without_mark(data: bytes) -> bytes:
    """The beginning of a file without its byte-order mark; of UTF-16, as ASCII as far as it goes."""
    for mark, codec in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[2:_AHEAD].decode(codec, "replace").encode("ascii", "replace")
    return data[:_AHEAD].removeprefix(b"\xef\xbb\xbf")


def _first(data: bytes) -> int:
    """Where the first element is, behind comments and instructions."""
    at = 0
    while True:
        blank = _BLANK.match(data, at)
        at = blank.end() if blank else at
        for begin, end, skipped in _ASIDE:
            if data.startswith(begin, at):
                found = data.find(end, at + skipped)
                if found < 0:
                    return len(data)
                at = found + len(end)
                break
        else:
            return at


def _is_page(data: bytes) -> bool:
    """Whether all that is written stands in elements, and one of them ends: so a page, but no Markdown, no `<title>` to be filled in."""
    if _MARKDOWN.search(data):
        return False
    pieces = data.split(b"<!--")
    text = pieces[0] + b"".join(piece.partition(b"-->")[2] for piece in pieces[1:])
    outer, depth, end, told = b"", 0, 0, 0
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        if not depth and text[end : tag.start()].strip():
            return False
        if name not in _VOID and (not depth or name == outer):
            told += bool(depth)  # it ends, by itself or because the next one begins
            outer = name
            depth = max(0, depth - 1) if tag[1] else 1 if name == b"p" else depth + 1
        end = tag.end()
    return told > 0 and (depth > 0 or not text[end:].strip())
