"""Drafts on a site of tests: they may take a while to be made."""

from __future__ import annotations

from serving import Answer, Site

__all__ = ["drawn"]


def drawn(site: Site, path: str) -> Answer:
    """The page of a draft, however long it takes to be made."""
    for _ in range(60):
        answer = site.get(path)
        if 'aria-busy="true"' not in answer.text:
            return answer
    raise AssertionError("the draft was not made")
