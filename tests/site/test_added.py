"""Documents in the order in which they were added: page by page all of them, and no cursor says more than its page."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from greffier.register.lookup import RegisterLookup
from greffier.site.feeds.added import Added, added
from registers import CLOSED, RECORD, opened, put


def test_pages_are_the_whole_and_their_cursors_are_made_of_what_they_show(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, [path for path in RECORD if path.name == CLOSED], 2)
        put(register, RECORD[:6])
        lookup = RegisterLookup(register.database, 0)
        whole = added(lookup).items
        found: list[Added] = []
        after = None
        while len(found) < len(whole):
            page = added(lookup, after=after, limit=1)
            found += page.items
            after = page.next
            if after is not None:
                last = page.items[-1]
                assert json.loads(base64.urlsafe_b64decode(f"{after}==")) == [last.at, last.document.key]

        first, latest = whole[0].at, whole[-1].at
        assert found == whole
        assert after is None
        assert added(lookup, since=first, until=latest).items == whole
        assert added(lookup, since=f"{latest}0").items == []
        assert added(lookup, until=first[:4]).items == whole  # a day, a year: all of it
        assert added(lookup, until="2000").items == []
