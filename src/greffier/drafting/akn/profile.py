"""The profile of the United Nations: elements, names and addresses of documents."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib import resources
from typing import Any

from msgspec import Struct

from greffier.documents.formats.akn.codes import long_code
from greffier.documents.models import Description

__all__ = ["Frame", "frame_of", "slot_element"]

NO_DATE = "1900-01-01"
"""What the schema needs where no date is known."""
_UNNAMED = re.compile(r"[^A-Za-z0-9._()-]+")


class Frame(Struct, frozen=True):
    """What the document is in Akoma Ntoso: its element, subtype, name, language, day, and the address of the work."""

    root: str
    subtype: str
    name: str
    language: str
    day: str
    actor: str
    number: str

    @property
    def work(self) -> str:
        """The address of the work: `/akn/un/statement/deliberation/untoc-cop/2028-10-20/14-3`."""
        return f"/akn/un/{self.root}/{self.subtype}/{self.actor}/{self.day}/{self.number}"

    @property
    def expression(self) -> str:
        """The address of the work in its language, on its day."""
        return f"{self.work}/{self.language}@{self.day if self.day != NO_DATE else ''}"


@lru_cache(maxsize=1)
def _profile() -> dict[str, Any]:
    file = resources.files("greffier.drafting.akn") / "profile.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def frame_of(description: Description, digest: str) -> Frame:
    """The frame of a document. Without symbol and number its number is made of its `digest`, until it gets one."""
    profile = _profile()
    root, subtype, name = profile["kinds"].get(description.kind, profile["kinds"]["other"])
    number = description.number or next(iter(description.symbols), None) or f"_{digest[:12]}"
    return Frame(
        root=root,
        subtype=subtype,
        name=name,
        language=long_code(description.language),
        day=description.date or NO_DATE,
        actor=_actor(description.body, profile["actors"]),
        number=_UNNAMED.sub("", number.replace("/", "-").replace(" ", "_")) or f"_{digest[:12]}",
    )


def _actor(body: str | None, actors: dict[str, str]) -> str:
    """The name of a body in an address: `CTOC/COP/WG.3` is `untoc-cop-wg3`."""
    if body is None:
        return "un"
    roots = [root for root in actors if body == root or body.startswith(f"{root}/")]
    root = max(roots, key=len, default="")
    rest = body[len(root) :] if root else f"/{body}"
    return _UNNAMED.sub("", (actors.get(root, "un") + rest.replace("/", "-").replace(".", "")).lower())


def slot_element(slot: str) -> tuple[str, str]:
    """The element that the words of a masthead's slot are, and its name."""
    slots: dict[str, list[str]] = _profile()["slots"]
    element, name = slots.get(slot, slots["other"])
    return element, name
