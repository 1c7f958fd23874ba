"""The encoding of a web page: its byte-order mark, else what it says of itself, else UTF-8 if it is that.

Source: the HTML Standard, 13.2.3.2 (determining the encoding) and the Encoding Standard, 4.2 (labels); what a server
said is not known of a file, and nothing is guessed from the letters.
"""

from __future__ import annotations

import re

from greffier.documents.errors import DocumentError

__all__ = ["decode_page"]

REACH = 1024
"""A page says within so many bytes what its encoding is."""
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_SAID = re.compile(
    rb"<meta\s[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)|^\s*<\?xml\s[^>]*?encoding\s*=\s*[\"']([\w.:-]+)",
    re.IGNORECASE,
)
_CODECS = {
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"), "utf-8"),
    **dict.fromkeys(("gb2312", "gb_2312-80", "gbk", "x-gbk", "gb18030", "chinese", "csgb2312"), "gb18030"),
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "l1", "ascii", "us-ascii", "windows-1252", "cp1252"), "cp1252"),
    **{f"windows-125{n}": f"cp125{n}" for n in range(9) if n != 2},
    **{f"cp125{n}": f"cp125{n}" for n in range(9) if n != 2},
    "x-cp1251": "cp1251", "x-cp1250": "cp1250", "windows-874": "cp874",
    **{f"iso-8859-{n}": f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    "iso-8859-9": "cp1254", "asmo-708": "iso8859-6", "arabic": "iso8859-6", "cyrillic": "iso8859-5",
    "koi8-r": "koi8-r", "koi8": "koi8-r", "koi8-u": "koi8-u", "ibm866": "cp866", "cp866": "cp866",
    "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic",
    "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "x-x-big5": "big5hkscs",
    "euc-jp": "euc-jp", "shift_jis": "cp932", "sjis": "cp932", "iso-2022-jp": "iso2022-jp",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
}  # fmt: skip
"""Labels and Python's names; a page that can be read so far cannot be UTF-16, whatever it says."""


def decode_page(data: bytes) -> str:
    """The text of a page, markup and all; bytes that its encoding does not know become replacement signs.

    Raises DocumentError (`not_text`) where the page says no encoding that is known, and is not UTF-8.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    said = _SAID.search(_COMMENT.sub(b"", data[:REACH]))
    label = (said[1] or said[2]).decode("ascii", "replace").lower() if said is not None else None
    if label in _CODECS:
        return data.decode(_CODECS[label], "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        what = (
            f"the page says that its encoding is '{label}', which is not known"
            if label
            else "the page does not say its encoding"
        )
        raise DocumentError("not_text", f"{what}, and it is not UTF-8: save it as UTF-8") from None
