"""Drafts in the browser: chosen, settled where the record disagrees, looked through by sentence, taken away."""

from __future__ import annotations

import io
import json
import re
import zipfile
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from browsing import Browsing, violations
from drawing import drawn
from greffier.cli.words import drafting
from greffier.drafting.kinds import KINDS
from greffier.drafting.sources import decoded
from registers import opened, put
from serving import LEVEL_OF_CLOSED, Site

if TYPE_CHECKING:
    from playwright.sync_api import Page

NOTE = "/en/drafts?kind=note&of=CTOC/COP:14&in=en&on=2028-09-01"
DISPUTED = "48760c3705"
"""WG.3 is said to have been set up by decision 2/2, and by decision 3/2."""
QUICK = ("report", "resolution", "compendium", "followup")
"""Kinds that are drawn in the quick tests: of a session, a text, a body, and of several texts."""
OF = {"compendium": "CTOC/COP/WG.6", "resolution": "14/3", "followup": "CTOC/COP:14"}


def shown(page: Page) -> None:
    """Wait until the draft is there, and the page listens to what is chosen in it."""
    page.locator("article.sheet").wait_for()
    page.wait_for_load_state()


def test_a_draft_is_chosen_settled_and_taken_away(browse: Browsing) -> None:
    page = browse("/en/drafts")
    page.get_by_label("On which session").fill("CTOC/COP:14")
    page.get_by_label("As of").fill("2028-09-01")
    page.keyboard.press("Enter")
    shown(page)
    assert "in its decision 2/2 [?]." in page.locator("article.sheet").inner_text()

    page.locator(f"#c-{DISPUTED}-2").check()
    page.locator("article.sheet", has_text="established by the Conference in its decision 3/2").wait_for()

    assert "[?]" not in page.locator("article.sheet p", has_text="decision 3/2").inner_text()
    page.wait_for_url(lambda address: f"c.{DISPUTED}=2" in address)
    with page.expect_download() as taken:
        page.get_by_role("link", name="Word").click()
    assert taken.value.suggested_filename == "note-2028-09-01-en.docx"
    words = zipfile.ZipFile(taken.value.path()).read("word/document.xml").decode()
    assert "decision 3/2" in re.sub("<[^>]*>", "", words)
    assert violations(page) == []


def test_every_session_can_be_reached_from_the_page_of_drafts(site: Site) -> None:
    """A page of them at a time, and narrowed by body and year; by links and a form, without scripts."""
    address, found = "/ru/drafts?kind=agenda&in=fr", list[str]()
    while True:
        text = site.get(address).text
        found += re.findall(
            r'/ru/drafts\?kind=agenda&amp;of=([^&]+)&amp;in=fr"', text[text.index('id="sessions"') :]
        )
        more = re.search(r'<a href="([^"]+)" rel="next"', text)
        if more is None:
            break
        address = f"/ru/drafts{unescape(more[1]).partition('#')[0]}"
    held = json.loads(site.get("/api/v1/sessions?limit=1000").body)["items"]

    assert sorted(map(unquote, found)) == sorted(one["key"] for one in held)
    narrowed = site.get("/en/drafts?kind=note&body=CTOC/COP/WG.6&year=2028").text
    assert '<option value="CTOC/COP/WG.6" selected>' in narrowed
    assert set(re.findall(r"of=([^&]+)&amp;in=en", narrowed)) == {"CTOC/COP/WG.6%3A15"}
    assert site.get("/en/drafts?sessions=nowhere").status == 400


def test_a_link_keeps_what_was_chosen_and_works_without_scripts(site: Site, browse: Browsing) -> None:
    drawn(site, NOTE)
    page = browse(f"{NOTE}&c.{DISPUTED}=2", java_script_enabled=False)
    assert page.locator(f"#c-{DISPUTED}-2").is_checked()

    page.locator(f"#c-{DISPUTED}-0").check()
    page.get_by_label("Language of the draft").select_option("fr")
    page.get_by_role("button", name="Show").click()

    assert page.locator("article.sheet").get_attribute("lang") == "fr"
    assert "[?]" in page.locator("article.sheet").inner_text()


def test_a_sentence_opens_the_passages_that_it_rests_on(site: Site, browse: Browsing) -> None:
    drawn(site, NOTE)
    page = browse(NOTE)
    page.locator("article.sheet p", has_text="decision 2/6").locator("a.cited").first.click()

    page.locator("#evidence blockquote mark").first.wait_for()
    assert "decision 2/6" in page.locator("#evidence h2").inner_text()
    assert "mandate" in page.locator("#evidence header").inner_text()


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=() if kind in QUICK else pytest.mark.long) for kind in KINDS]
)
def test_every_kind_is_drawn_with_the_evidence_of_its_sentences(site: Site, kind: str) -> None:
    answer = drawn(site, f"/ru/drafts?kind={kind}&of={OF.get(kind, 'CTOC/COP:14')}&in=en")

    assert answer.status == 200
    assert 'class="cited"' in answer.text or kind == "programme"
    assert '<article class="sheet" lang="en" dir="ltr"' in answer.text


@pytest.mark.parametrize(
    ("query", "status", "said"),
    [
        ("kind=note&of=CTOC/COP:99", 404, "“CTOC/COP:99” is no session of the record."),
        ("kind=note&of=CTOC/COP/WG.6:15", 400, "A note transmits reports to a session of"),
        ("kind=poem&of=CTOC/COP:14", 400, "“poem” is no document that can be drafted."),
        ("kind=note&of=CTOC/COP:14&in=xx", 400, "“xx” is no language to draft in"),
        ("kind=note&of=CTOC/COP:14&on=2028-13-01", 400, "“2028-13-01” is no day"),
        ("kind=note&of=CTOC/COP:14&symbol=%3Cb%3E", 400, "“&lt;b&gt;” is no symbol of a document."),
        ("kind=note&of=CTOC/COP:14&c.zzz=1", 400, "“zzz” is no disagreement of this record"),
        (f"kind=note&of=CTOC/COP:14&c.{DISPUTED}=9", 400, f"{DISPUTED} has no value 9: its values are numbered from 1 to 2."),
        (f"kind=note&of=CTOC/COP:14&c.{DISPUTED}=x", 400, "must be the number of a value"),
        ("kind=report&of=CTOC/COP/WG.4:19", 409, "Nothing can be reported of this session"),
        ("kind=agenda&of=nothing+of+the+kind", 404, "There is nothing here that is called"),
    ],
)  # fmt: skip
def test_what_cannot_be_drafted_is_told(site: Site, query: str, status: int, said: str) -> None:
    answer = drawn(site, f"/en/drafts?{query}")

    assert answer.status == status
    assert said in answer.text
    for path in ("sentence", "file"):
        assert site.get(f"/en/drafts/{path}?{query}&n=1&as=text").status == status


@pytest.mark.parametrize("tongue", ["ar", "en", "es", "fr", "ru", "zh"])
def test_everything_that_can_be_missing_has_words(tongue: str) -> None:
    folder = Path(__file__).resolve().parents[2] / "src" / "greffier" / "site" / "words" / tongue
    known = set(
        re.findall(r"^([a-z-]+) =", (folder / "drafts.ftl").read_text(encoding="utf-8"), re.MULTILINE)
    )

    assert {f"drafts-gap-{code.replace('_', '-')}" for code in drafting.GAPS} <= known
    assert {f"drafts-kind-{kind.replace('_', '-')}" for kind in KINDS} <= known


def test_all_files_come_together_with_their_sources(site: Site) -> None:
    drawn(site, NOTE)
    answer = site.get(f"{NOTE.replace('/drafts?', '/drafts/file?')}&as=all")

    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        names = set(archive.namelist())
        sources = decoded(archive.read("note-2028-09-01-en.sources.json"))
    assert {f"note-2028-09-01-en.{end}" for end in ("docx", "html", "txt", "xml")} < names
    assert {one.name for one in sources.files} == names - {"note-2028-09-01-en.sources.json"}
    assert sources.asked.audience == "public"
    assert json.loads(site.get(f"{NOTE.replace('/drafts?', '/drafts/file?')}&as=sources").body)["sentences"]


def test_what_was_made_is_kept(site: Site) -> None:
    """The record of a day is folded once: another language, another choice is drawn from it."""
    drawn(site, NOTE)
    again = site.get(NOTE.replace("in=en", "in=fr"))

    assert again.milliseconds < 1000
    assert again.statements <= 30


def test_a_draft_of_a_large_session_asks_no_more_than_one_of_a_small_one(site: Site) -> None:
    def asked(query: str) -> int:
        drawn(site, f"/en/drafts?{query}")
        return site.get(f"/en/drafts?{query}").statements

    small = asked("kind=report&of=CTOC/COP/WG.6:14&in=en")
    large = asked("kind=report&of=CTOC/COP:14&in=en")

    assert large <= small <= 30


@pytest.mark.long  # a site of its own, three folds
def test_what_is_closed_changes_no_byte_of_a_draft(own_site: Site, tmp_path: Path) -> None:
    """A source that the reader may not see is in no sentence, no count, no gap, no disagreement."""
    path = "/en/drafts?kind=report&of=CTOC/COP/WG.6:15&in=en&on=2028-12-01"
    paper = (
        "CTOC/COP/WG.6/2028/{n}\n\n1 June 2028\n\nOriginal: English\n\nNote by the Secretariat\n\n"
        "1. The Working Group on Firearms held its fifteenth meeting in Rome on 1 May 2028.\n"
    )
    before = sheet(drawn(own_site, path).text)
    for n, level in ((31, LEVEL_OF_CLOSED), (32, 0)):
        (tmp_path / f"{n}.txt").write_text(paper.format(n=n), encoding="utf-8")
        with opened(own_site.home) as register:
            put(register, [tmp_path / f"{n}.txt"], level)

        assert (sheet(drawn(own_site, path).text) == before) == (level > 0)


def sheet(page: str) -> str:
    """The part of a page that has the draft and what is open in it."""
    return page[page.index('id="drafted"') : page.index("</main>")]
