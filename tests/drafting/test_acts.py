"""Resolutions, compendia of recommendations, follow-up tables: what they say is what is read in them, in six languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.acts import LANGUAGES, UNTOC, acts, drafter, later, register
from drafting.drafts import EXAMPLES, f1, missed
from greffier.documents.text import document_from
from greffier.drafting.content import Block, Draft, walk
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Facts
from greffier.drafting.kinds import compendium, followup, resolution
from greffier.drafting.papers import Part
from greffier.drafting.sections.outcomes import paragraph_of
from greffier.drafting.wording import wording
from greffier.drafting.writing import write
from greffier.reading import read
from greffier.reading.models import Reading
from trying import tried

FEW = tried(5)


def reading(draft: Draft) -> Reading:
    return read(document_from(write(draft, "text"), "draft.txt"))


def holds(draft: Draft) -> None:
    """Reading a draft gives its facts, each as often, and no provision that is quoted comes back as its own."""
    found = reading(draft)
    assert missed(draft, found) == ([], [])


def act_of(facts: Facts) -> str:
    return next(key for kind, key in facts.fold.records if kind == "decision" and "/resolution/12/" in key)


def session_of(facts: Facts) -> str:
    found = [r for (kind, _), r in facts.fold.records.items() if kind == "session"]
    return next(s.key for s in found if getattr(s, "provisions", ()))


# Round trips over generated registers


@pytest.mark.parametrize("language", LANGUAGES)
@FEW
@given(data=st.data())
def test_a_resolution_says_what_its_text_says(language: str, data: st.DataObject) -> None:
    text = data.draw(acts(language))
    facts = register([("act.txt", text)])
    draft = resolution.draft(drafter(facts, language, "resolution"), act_of(facts), None)
    holds(draft)
    original = read(document_from(text.encode(), "act.txt"))
    assert f1(draft, original) == 1.0
    assert not draft.gaps


@pytest.mark.parametrize("language", LANGUAGES)
@FEW
@given(data=st.data())
def test_a_proposal_says_what_was_recommended(language: str, data: st.DataObject) -> None:
    facts = register([("act.txt", data.draw(acts(language)))])
    draft = resolution.draft(drafter(facts, language, "resolution"), session_of(facts), "2026-01-01")
    holds(draft)
    assert [gap.code for gap in draft.gaps][:1] == ["proposal"]


@pytest.mark.parametrize("language", LANGUAGES)
@FEW
@given(data=st.data())
def test_a_compendium_says_what_became_of_recommendations(language: str, data: st.DataObject) -> None:
    facts = register([("act.txt", data.draw(acts(language)))])
    for subject in ("CTOC/COP", session_of(facts).partition(":")[0]):
        draft = compendium.draft(drafter(facts, language, "compendium"), subject, "2026-01-01")
        holds(draft)
        kinds = {fact.kind for _, block in walk(draft.blocks) for s in block.sentences for fact in s.facts}
        assert "decision" in kinds, "by which paragraph it was endorsed"


@pytest.mark.parametrize("language", LANGUAGES)
@FEW
@given(data=st.data())
def test_a_follow_up_has_a_row_for_each_provision(language: str, data: st.DataObject) -> None:
    act = data.draw(acts(language))
    facts = register([("act.txt", act), ("later.txt", later(language, act, 1))])
    draft = followup.draft(drafter(facts, language, "followup"), act_of(facts), "2026-01-01")
    holds(draft)
    (table,) = [block for block in draft.blocks if block.rows]
    assert {len(row) for row in table.rows} == {6}
    assert "13/1" in table.rows[1][4].text, "what cites its first paragraph"
    assert len(table.rows) - 1 == len(_acts_blocks(facts, language))


PAID = [
    ("en", "Requests the Secretariat, subject to the availability of extrabudgetary resources, to meet", "extrabudgetary"),
    ("en", "Requests the Secretariat, within available extrabudgetary resources, to meet", "extrabudgetary"),
    ("en", "Requests the Secretariat, within existing resources, to meet", "existing"),
    # whoever is asked for money is not told that the act hangs on it
    ("en", "Invites States parties and other donors to provide extrabudgetary resources for these purposes", None),
    ("en", "Invites States parties to make voluntary contributions; expresses its thanks for existing resources", None),
    ("ru", "Просит Секретариат, при условии наличия внебюджетных ресурсов, провести практикум", "extrabudgetary"),
    ("ru", "Просит Секретариат при наличии добровольных взносов провести практикум", "extrabudgetary"),
    ("ru", "Просит Секретариат в рамках имеющихся ресурсов провести практикум", "existing"),
    ("ru", "Предлагает государствам внести добровольные взносы и предоставить внебюджетные ресурсы", None),
    ("fr", "Prie le Secrétariat, sous réserve de la disponibilité de ressources extrabudgétaires, de tenir", "extrabudgetary"),
    ("fr", "Prie le Secrétariat, dans la limite des ressources existantes, de tenir", "existing"),
    ("fr", "Invite les États parties à fournir des ressources extrabudgétaires à ces fins", None),
    ("es", "Solicita a la Secretaría que, con sujeción a la disponibilidad de recursos extrapresupuestarios, celebre", "extrabudgetary"),
    ("es", "Solicita a la Secretaría que, siempre que se disponga de recursos extrapresupuestarios, celebre", "extrabudgetary"),
    ("es", "Solicita a la Secretaría que, dentro de los límites de los recursos existentes, celebre", "existing"),
    ("es", "Invita a los Estados partes a que aporten recursos extrapresupuestarios para esos fines", None),
    ("ar", "يطلب إلى الأمانة، رهنا بتوافر موارد من خارج الميزانية، أن تنظم حلقة عمل", "extrabudgetary"),
    ("ar", "يطلب إلى الأمانة أن تنظم، في حدود الموارد المتاحة، حلقة عمل", "existing"),
    ("ar", "يدعو الدول الأطراف إلى تقديم موارد من خارج الميزانية لهذه الأغراض", None),
    ("zh", "请秘书处在有预算外资源的情况下举办讲习班", "extrabudgetary"),
    ("zh", "请秘书处视预算外资源的提供情况举办讲习班", "extrabudgetary"),
    ("zh", "请秘书处在现有资源范围内举办讲习班", "existing"),
    ("zh", "邀请缔约国为这些目的提供预算外资源", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), PAID)
def test_what_acts_are_paid_from(language: str, text: str, expected: str | None) -> None:
    words = wording(language, UNTOC, "followup")
    part = Part("para_1", "operative", "1", text, None)
    cell = followup.paid_from(Drafter(register([]), words), [part]).text
    assert cell == (words.text(f"resources.{expected}") if expected else "–")


@pytest.mark.parametrize(
    ("language", "path", "expected"),
    [
        ("en", "5/b/ii", "5 (b) (ii)"),
        ("en", "d/i", "(d) (i)"),
        ("en", "annex_II/3/a", "annex II, para. 3 (a)"),
        ("ru", "5/b/ii", "5 b) ii)"),
        # an item of a list of items is a numeral, though `i` is a letter too
        ("ar", "d/i", "(د) ‘1’"),
        ("ar", "i", "(ط)"),
    ],
)
def test_numbers_of_paragraphs(language: str, path: str, expected: str) -> None:
    found = paragraph_of(Drafter(register([]), wording(language, UNTOC, "followup")), path)
    assert found.replace("\u2066", "").replace("\u2069", "") == expected


def _acts_blocks(facts: Facts, language: str) -> list[Block]:
    """The operative paragraphs of the resolution, with their items."""
    draft = resolution.draft(drafter(facts, language, "resolution"), act_of(facts), None)
    return [b for _, b in walk([top for top in draft.blocks if top.type == "operative"])]


# Where the text is not held in the language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["untoc-resolution.en", "untoc-resolution.ru", "untoc-decision.ru"])
def test_nothing_is_translated(name: str, language: str) -> None:
    facts = register([(f"{name}.txt", (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8"))])
    key = next(key for kind, key in facts.fold.records if kind == "document" and facts.papers(key))
    draft = resolution.draft(drafter(facts, language, "resolution"), key, None)
    holds(draft)
    kept = name.endswith(language)
    gaps = [gap for gap in draft.gaps if gap.code == "no_text"]
    assert bool(gaps) != kept
    assert all(gap.about.startswith(key) for gap in gaps)


# Over the examples


@cache
def examples(treaty: str) -> Facts:
    paths = sorted(EXAMPLES.glob(f"{treaty}-*.txt"))
    return register([(p.name, p.read_text(encoding="utf-8")) for p in paths], treaty)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("treaty", "subject"), [("untoc", "CTOC/COP"), ("uncac", "CAC/COSP")])
def test_compendia_of_the_examples(treaty: str, subject: str, language: str) -> None:
    draft = compendium.draft(drafter(examples(treaty), language, "compendium"), subject, "2029-05-01")
    holds(draft)
    assert sum(b.type == "chapter" for b in draft.blocks) > 3, "bodies, then indexes"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("treaty", "subject"),
    [
        ("untoc", "CTOC/COP:14"),  # all decisions of a session, some without a text
        ("uncac", "CAC/COSP/resolution/13/3"),
        ("uncac", "CAC/COSP/2029/L.7"),  # a draft, which has no number
    ],
)
def test_follow_up_of_the_examples(treaty: str, subject: str, language: str) -> None:
    holds(followup.draft(drafter(examples(treaty), language, "followup"), subject, "2029-05-01"))


@pytest.mark.parametrize("kind", [resolution, followup, compendium])
def test_what_the_record_does_not_know_is_refused(kind: Any) -> None:
    with pytest.raises(LookupError):
        kind.draft(
            drafter(examples("untoc"), "en", kind.__name__.rpartition(".")[2]),
            "CTOC/COP/resolution/99/1",
            None,
        )


@pytest.mark.parametrize("form", ["docx", "html", "akn", "pdf"])
@pytest.mark.parametrize("kind", [resolution, followup])
def test_other_formats_hold_the_same(kind: Any, form: str) -> None:
    facts = examples("untoc")
    draft = kind.draft(
        drafter(facts, "en", kind.__name__.rpartition(".")[2]), "CTOC/COP/resolution/14/3", "2029-05-01"
    )
    data = write(draft, form)
    assert missed(draft, read(document_from(data, f"draft.{'xml' if form == 'akn' else form}"))) == ([], [])


AGENDA = """CTOC/COP/WG.7/2027/1

Рабочая группа по незаконному ввозу мигрантов

Distr.: General
2 March 2027
Russian
Original: English

Четырнадцатое совещание

Вена, 14 и 15 июня 2027 года

Предварительная повестка дня

1. Организационные вопросы.

2. Использование цифровых платформ для незаконного ввоза мигрантов.

3. Прочие вопросы.
"""


def test_a_heading_that_is_an_item_of_the_agenda_has_its_title_in_every_language() -> None:
    report = (EXAMPLES / "untoc-wg-report.en.txt").read_text(encoding="utf-8")
    facts = register([("report.txt", report), ("agenda.txt", AGENDA)])
    draft = compendium.draft(drafter(facts, "ru", "compendium"), "CTOC/COP/WG.7", "2029-05-01")
    sections = [b.sentences[0].text for _, b in walk(draft.blocks) if b.type == "section"]
    assert "Использование цифровых платформ для незаконного ввоза мигрантов" in sections
    assert "[…]" in sections, "the other heading is no item of the agenda"


def test_recommendations_that_name_nobody_stand_under_their_body() -> None:
    draft = compendium.draft(drafter(examples("untoc"), "ru", "compendium"), "CTOC/COP/WG.6", "2029-05-01")
    (chapter, *_) = draft.blocks
    one, other = [[b.sentences[0].text for _, b in walk(s.blocks) if b.sentences] for s in chapter.blocks]
    assert "Рабочая группа:" not in one, (
        "there each says to whom it is addressed: «Секретариату предлагается»"
    )
    at = other.index("Рабочая группа:")
    assert other.count("Рабочая группа:") == 1
    assert other[at + 1].split()[0] in ("Призывает", "Рекомендует", "Настоятельно")


# The real text


def test_the_real_resolution_comes_back_whole(shared: Path) -> None:
    samples = shared / "samples"
    texts = [(p.name, p.read_text(encoding="utf-8")) for p in sorted(samples.glob("20*.ru.txt"))]
    facts = register(texts)
    draft = resolution.draft(drafter(facts, "ru", "resolution"), "CTOC/COP/resolution/6/4", None)
    want: dict[str, Any] = msgspec.json.decode((samples / "2012-resolution.ru.json").read_bytes())
    keys = [{k: v for k, v in c.items() if k not in ("part", "start", "end")} for c in want["claims"]]
    found = reading(draft)
    got = [
        {k: v for k, v in c.items() if k not in ("part", "start", "end")}
        for c in msgspec.to_builtins(found.claims)
    ]
    assert [k for k in keys if k not in got] == []
    assert [k for k in got if k not in keys] == []
    assert found.document.number == "6/4"
