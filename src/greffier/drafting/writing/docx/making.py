"""Elements of WordprocessingML as text: same content, same bytes."""

from __future__ import annotations

__all__ = ["HEAD", "el", "quoted", "root", "text"]

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_QUOTED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def quoted(words: str) -> str:
    """Words as they stand in XML; they hold nothing that XML cannot (`words.pieces`)."""
    return words.translate(_QUOTED)


def el(name: str, /, *content: str, **given: str | int) -> str:
    """An element `w:name` with attributes `w:…`; content is XML.

    >>> el("jc", val="both")
    '<w:jc w:val="both"/>'
    """
    attributes = "".join([f' w:{key}="{quoted(str(value))}"' for key, value in given.items()])
    inner = "".join(content)
    return f"<w:{name}{attributes}>{inner}</w:{name}>" if inner else f"<w:{name}{attributes}/>"


def text(words: str) -> str:
    """The words of a run, blanks at their edges kept."""
    return f'<w:t xml:space="preserve">{quoted(words)}</w:t>'


def root(name: str, *content: str) -> bytes:
    """A part of the package, whose root is `w:name`."""
    return f'{HEAD}<w:{name} xmlns:w="{W}" xmlns:r="{R}">{"".join(content)}</w:{name}>'.encode()
