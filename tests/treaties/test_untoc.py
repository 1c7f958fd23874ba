"""The data of the Conference of the Parties to the Organized Crime Convention, and of its twin."""

from __future__ import annotations

import pytest

from greffier.treaties import load, world
from greffier.treaties.world import LANGUAGES

SIX = set(LANGUAGES)


def test_the_bodies_that_are_known() -> None:
    bodies = load("untoc").bodies

    groups = {f"CTOC/COP/WG.{number}" for number in (1, 2, 3, 4, 6, 7, 8, 9, 10)}
    others = {"bureau", "extended-bureau", "committee-of-the-whole", "expert-group-environment"}
    assert set(bodies) == {"CTOC/COP"} | groups | {f"CTOC/COP#{name}" for name in others}


def test_the_conference_holds_sessions_and_groups_hold_meetings() -> None:
    for key in ("untoc", "uncac"):
        for body in load(key).bodies.values():
            expected = "session" if body.kind in ("conference", "review_group") else "meeting"
            assert body.gathering == expected, body.key


@pytest.mark.parametrize("number", [2, 3, 4, 6, 7])
def test_standing_groups_are_named_and_mentioned_in_six_languages(number: int) -> None:
    body = load("untoc").bodies[f"CTOC/COP/WG.{number}"]

    assert set(body.names) == SIX
    assert set(body.mentions) == SIX
    assert all(one.topics or one.forms for one in body.mentions.values())


MENTIONED = [
    ("CTOC/COP", "ru", "conference", "участников Конвенции"),
    ("CTOC/COP", "en", "conference", "of the Parties"),
    ("CTOC/COP/WG.2", "ru", "working_group", "по технической помощи"),
    ("CTOC/COP/WG.3", "ru", "working_group", "по вопросам международного сотрудничества"),
    ("CTOC/COP/WG.4", "en", "working_group", "on Trafficking in Persons"),
    ("CTOC/COP/WG.6", "fr", "working_group", "sur les armes à feu"),
    ("CTOC/COP/WG.2", "fr", "working_group", "sur l'assistance technique"),
    ("CTOC/COP/WG.7", "es", "working_group", "sobre el Tráfico Ilícito de Migrantes"),
]


@pytest.mark.parametrize(("key", "language", "head", "topic"), MENTIONED)
def test_mentions(key: str, language: str, head: str, topic: str) -> None:
    mentions = load("untoc").bodies[key].mentions[language]

    assert mentions.head == head
    assert topic in mentions.topics


@pytest.mark.parametrize("key", ["untoc", "uncac"])
def test_no_two_bodies_are_mentioned_in_the_same_way(key: str) -> None:
    seen: dict[tuple[str, str | None, str], str] = {}
    for body in load(key).bodies.values():
        for language, one in body.mentions.items():
            for head, words in [(one.head, one.topics), (None, one.forms)]:
                for word in words:
                    assert seen.setdefault((language, head, word), body.key) == body.key


@pytest.mark.parametrize("key", ["untoc", "uncac"])
def test_the_bare_head_means_one_body(key: str) -> None:
    bare = [
        (language, one.head)
        for body in load(key).bodies.values()
        for language, one in body.mentions.items()
        if one.bare
    ]
    assert len(bare) == len(set(bare))


@pytest.mark.parametrize("key", ["untoc", "uncac"])
def test_unverified_names_are_names(key: str) -> None:
    treaty = load(key)
    for body in treaty.bodies.values():
        assert set(body.unverified) <= set(body.names), body.key
        assert body.source, body.key
    for instrument in treaty.instruments.values():
        assert set(instrument.unverified) <= set(instrument.names), instrument.key


LOOKALIKES = ["СТОС/COP/WG.4/2023/5", "СТОС/СОР/WG.4/2023/5", "CTOC/COP/WG.4/2023/5"]


@pytest.mark.parametrize("printed", LOOKALIKES)
def test_three_spellings_are_one_symbol(printed: str) -> None:
    folded = printed.translate(load("untoc").lookalikes)

    assert folded == "CTOC/COP/WG.4/2023/5"
    assert len(folded) == len(printed)


@pytest.mark.parametrize("key", ["untoc", "uncac"])
def test_folding_gives_latin_letters_and_takes_none(key: str) -> None:
    for letter, latin in load(key).lookalikes.items():
        assert not chr(letter).isascii()
        assert chr(latin).isascii()
        assert chr(letter).isupper() == chr(latin).isupper()


COPIES = [
    ("CTOC/COP/WG.3/2024/2", "https://undocs.org/ru/CTOC/COP/WG.3/2024/2"),
    (
        "CTOC/COP/WG.2/2024/4-CTOC/COP/WG.3/2024/4",
        "https://undocs.org/ru/CTOC/COP/WG.2/2024/4-CTOC/COP/WG.3/2024/4",
    ),
    ("CTOC/COP/2004/6*", "https://undocs.org/ru/CTOC/COP/2004/6"),
    ("A?b#c d", "https://undocs.org/ru/A%3Fb%23c%20d"),
]


@pytest.mark.parametrize(("symbol", "address"), COPIES)
def test_official_copies(symbol: str, address: str) -> None:
    assert load("untoc").official_copy(symbol, "ru") == address


def test_resolutions_and_decisions_are_counted_apart() -> None:
    decisions = load("untoc").decisions

    assert set(decisions) == {"resolution", "decision"}
    assert decisions["resolution"].pattern.format(session=9, number=1) == "9/1"
    assert (decisions["decision"].since_session, decisions["resolution"].since_session) == (1, 5)


def test_the_parties_that_a_document_shows() -> None:
    treaty = load("untoc")
    parties = {one.participant for one in treaty.parties if one.status == "party"}

    assert len(parties) == 79
    assert {"EU", "PSE", "VEN"} <= parties
    assert [one.participant for one in treaty.parties if one.status == "signatory"] == ["IRN"]
    assert parties <= {*world().states(), "EU"}
    assert all(one.source for one in treaty.parties)


def test_protocols() -> None:
    instruments = load("untoc").instruments

    assert [one.kind for one in instruments.values()] == ["convention", "protocol", "protocol", "protocol"]
    assert instruments["convention"].conference_article == "32"


def test_the_resolution_that_adopted_an_instrument_and_the_day_it_took_force() -> None:
    """Documents name an instrument by the resolution it is annexed to; before it is in force it has no parties."""
    facts = {one.key: (one.adopted_by, one.in_force) for one in load("untoc").instruments.values()}

    assert list(facts.values()) == [
        ("A/RES/55/25", "2003-09-29"),
        ("A/RES/55/25", "2003-12-25"),
        ("A/RES/55/25", "2004-01-28"),
        ("A/RES/55/255", "2005-07-03"),
    ]
    for key in ("untoc", "uncac"):
        for one in load(key).instruments.values():
            assert (one.adopted_by or "").startswith("A/RES/"), one.key
            assert (one.adopted or "") < (one.in_force or ""), one.key


RULES = [
    # rule, number, value, unit, whether it was read
    ("agenda-notice-regular", "9", 60, "days", True),
    ("agenda-notice-special", "9", 30, "days", True),
    ("credentials-notice", "18", 24, "hours", True),
    ("officers", "22", 10, "officers", True),
    ("quorum-debate", "41", "1/3", "parties", True),
    ("quorum-decision", "41", "1/2", "parties", True),
    ("reconsideration", "55", "2/3", "parties", True),
    ("majority-substance", "58", "2/3", "parties", False),
]


@pytest.mark.parametrize(("key", "number", "value", "unit", "verified"), RULES)
def test_rules(key: str, number: str, value: int | str, unit: str, *, verified: bool) -> None:
    rule = load("untoc").rules[key]

    assert (rule.number, rule.value, rule.unit, rule.verified) == (number, value, unit, verified)


def test_a_rule_says_what_its_number_is_counted_on() -> None:
    assert load("untoc").rules["agenda-notice-special"].basis == "at least, before the opening"


def test_every_rule_is_a_number_or_an_order_with_its_source() -> None:
    for rule in load("untoc").rules.values():
        assert rule.value is not None or rule.order, rule.key
        assert rule.source, rule.key


def test_words() -> None:
    words = load("untoc").vocabulary

    assert "участник" in words["ru"]["party"]
    assert "государство-участник" in load("uncac").vocabulary["ru"]["party"]
