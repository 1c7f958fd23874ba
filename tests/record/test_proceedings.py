"""What went on at a session: agenda, sittings, people; speakers and experts whom no list of those present names."""

from __future__ import annotations

import pytest

from greffier.record import Claim
from greffier.record.absences import absences
from greffier.record.cells.officers import officer_key
from greffier.record.lookup import FoldLookup
from greffier.record.models import AgendaItem, Meeting, Officer, Participant, Participation
from greffier.record.models import Statement as Spoken
from record.making import WG3, act, claim, folded, found, masthead, said, source

KEY = f"{WG3}:15"
A = source("A", session=KEY, kind="report")
B = source("B", session=KEY, kind="report")
RU = source("A-ru", session=KEY, kind="report", work=A.work, language="ru")
LOST = source("lost", kind="report")


def present(who: str | None, where: object = A, **keys: object) -> Claim:
    name = keys.pop("name", who or "")
    return claim("participation", where, participant=who, name=name, **keys)  # type: ignore[arg-type]  # a source


def spoke(who: str | None, where: object = A, **keys: object) -> Claim:
    return claim("statement", where, participant=who, name=keys.pop("name", who or ""), **keys)  # type: ignore[arg-type]  # as above


def expert(who: str, where: object = A) -> Claim:
    return present(who, where, list="review_experts")


def missed(claims: list[Claim]) -> list[Claim]:
    """What each source says by the way of who is not in its list."""
    found = []
    for where in dict.fromkeys(one.source for one in claims):
        told = [
            {"kind": c.kind, **c.keys, "part": "", "start": 0, "end": 1} for c in claims if c.source == where
        ]
        found += [
            claim("absent", where, participant=one["participant"], role=one["role"]) for one in absences(told)
        ]
    return found


ABSENT: list[tuple[list[Claim], list[str], str]] = [
    ([present("FRA"), present("PER"), spoke("FRA"), spoke("PER"), expert("FRA")], [], "all are present"),
    ([present("FRA"), spoke("FRA"), spoke("PER")], ["speaker_absent"], "a speaker is not in the list"),
    ([present("FRA"), spoke("PER", agenda_item="2"), spoke("PER", agenda_item="3")], ["speaker_absent"], "on two items: one oddity"),
    ([present("FRA"), spoke("PER"), spoke("TCD")], ["speaker_absent", "speaker_absent"], "two speakers"),
    ([present("FRA"), expert("FRA"), expert("PER")], ["expert_absent"], "an expert is not in the list"),
    ([spoke("PER")], [], "there is no list"),
    ([present("FRA", B), spoke("PER", A)], [], "the list of another document tells nothing of this one"),
    ([present("FRA"), present("PER", RU), spoke("PER")], ["speaker_absent"], "each version is asked by itself"),
    ([present("FRA"), spoke(None, name="Some League")], [], "a name without key may stand in the list in another form"),
    ([present("EU"), present("EU", capacity="regional_organization")], ["capacity"], "present in two capacities"),
    ([present("EU"), spoke("EU", capacity="regional_organization")], [], "a speaker's capacity is told with other words"),
    ([present("EU"), present("EU", capacity="igo", list="review_experts")], [], "a list of experts tells no capacity"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "codes", "why"), ABSENT, ids=[row[2] for row in ABSENT])
def test_who_is_absent(claims: list[Claim], codes: list[str], why: str) -> None:
    fold = folded(masthead(A), masthead(B), masthead(RU), *claims, *missed(claims))

    assert found(fold) == [(code, KEY if code == "capacity" else A.work) for code in codes], why


def test_people() -> None:
    fold = folded(
        masthead(A), present("FRA", name="France"), present("FRA", RU, name="Франции"), expert("FRA"),
        spoke("FRA", agenda_item="2"), spoke("FRA"), claim("officer", A, name="A. Silva", state="PER"),
        claim("officer", B, name="A. SILVA", role="rapporteur"),
    )  # fmt: skip
    there = fold.records["participation", f"{KEY}/participant/FRA"]
    person = fold.records["participant", "FRA"]
    chair = fold.records["officer", f"{KEY}/officer/a-silva"]

    assert isinstance(there, Participation)
    assert (said(there.capacity), sorted(said(there.lists))) == (["party"], ["attendance", "review_experts"])
    assert isinstance(person, Participant)
    assert {language: sorted(said(v)) for language, v in person.names.items()} == {
        "en": ["FRA", "France"],
        "ru": ["Франции"],
    }
    assert isinstance(chair, Officer)
    assert sorted(said(chair.role)) == ["chair", "rapporteur"], "one person, whatever the case of the letters"
    assert sorted(k for kind, k in fold.records if kind == "statement") == [
        f"{KEY}/statement/FRA",
        f"{KEY}/statement/FRA/2",
    ]


AR = source("A-ar", session=KEY, kind="report", work=A.work, language="ar")


def chair(name: str, where: object = A, part: str = "chp_I__para_2", **keys: object) -> Claim:
    return claim("officer", where, name=name, part=part, **{"state": "KEN", **keys})  # type: ignore[arg-type]  # a source


PERSONS: list[tuple[list[Claim], list[list[str]], str]] = [
    ([chair("Wanjiru"), chair("Ванджиру", RU), chair("وانجيرو", AR)], [["Wanjiru", "وانجيرو", "Ванджиру"]], "one place, one office, one State"),
    ([chair("Wanjiru"), chair("Ванджиру", RU, "chp_I__para_3")], [["Wanjiru"], ["Ванджиру"]], "another place may be of another person"),
    ([chair("Wanjiru"), chair("Ванджиру", RU, role="rapporteur")], [["Wanjiru"], ["Ванджиру"]], "another office"),
    ([chair("Wanjiru", state=None), chair("Ванджиру", RU, state=None)], [["Wanjiru"], ["Ванджиру"]], "no State: each text may have lost another person"),
    ([chair("Wanjiru", state=None), chair("WANJIRU", RU, state=None)], [["WANJIRU", "Wanjiru"]], "no State, but one name"),
    ([chair("Wanjiru"), chair("Ванджиру", RU, state="TUN")], [["Wanjiru"], ["Ванджиру"]], "another State"),
    ([chair("Wanjiru", B), chair("Ванджиру", RU)], [["Wanjiru"], ["Ванджиру"]], "two documents are no versions of each other"),
    ([chair("Wanjiru"), chair("Otieno"), chair("Ванджиру", RU)], [["Otieno"], ["Wanjiru"], ["Ванджиру"]], "two fit: neither is guessed"),
    ([chair("Wanjiru"), chair("Ванджиру", RU), chair("Ванджиру", RU, "chp_II__para_9", at=9), chair("Wanjiru", B)], [["Wanjiru", "Ванджиру"]], "known by one place, known everywhere in the session"),
    ([chair("Wanjiru"), chair("Ванджиру", RU), chair("وانجيرو", AR, "p_1"), chair("Ванджиру", RU, "p_1", at=9)], [["Wanjiru", "وانجيرو", "Ванджиру"]], "two by one place, the third by another"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "persons", "why"), PERSONS, ids=[row[2] for row in PERSONS])
def test_one_person_in_several_scripts(claims: list[Claim], persons: list[list[str]], why: str) -> None:
    fold = folded(masthead(A), masthead(B), masthead(RU), masthead(AR), *claims)
    officers = [one for one in fold.records.values() if isinstance(one, Officer)]
    names = [sorted({str(n) for values in one.names.values() for n in said(values)}) for one in officers]

    assert sorted(names) == sorted(sorted(one) for one in persons), why
    assert all(len(values) == 1 for one in officers for values in one.names.values()), "no name in dispute"


def test_a_person_is_found_by_every_name_for_ever() -> None:
    """The first name of all makes the key: it changes once another language version is known."""
    before = folded(masthead(RU), chair("Ванджиру", RU))
    lookup = FoldLookup(folded(masthead(A), masthead(RU), chair("Wanjiru"), chair("Ванджиру", RU)))
    (old,) = [key for kind, key in before.records if kind == "officer"]

    assert officer_key(lookup, old) == f"{KEY}/officer/wanjiru" != old
    assert lookup.record("officer", officer_key(lookup, f"{KEY}/officer/wanjiru")) is not None
    for unknown in (f"{KEY}/officer/otieno", "B:99/officer/wanjiru", KEY):
        assert officer_key(lookup, unknown) == unknown


def test_agenda_and_sittings() -> None:
    fold = folded(
        masthead(A, agenda_items=[{"number": "2", "title": "Firearms"}]),
        claim("agenda_item", A, number="2", title="Firearms"),
        claim("agenda_item", RU, number="2", title="Огнестрельное оружие"),
        claim("adoption", A, meeting=2, date="2024-06-06", what="report"),
        claim("adoption", A, meeting=2, what="resolution", of=act("resolution", "6/4"), mode="consensus"),
        claim("adoption", A, what="agenda"),
    )
    item = fold.records["agenda_item", f"{KEY}/item/2"]
    sitting = fold.records["meeting", f"{KEY}/meeting/2"]

    assert isinstance(item, AgendaItem)
    assert {k: said(v) for k, v in item.titles.items()} == {
        "en": ["Firearms"],
        "ru": ["Огнестрельное оружие"],
    }
    assert isinstance(sitting, Meeting)
    assert said(sitting.date) == ["2024-06-06"]
    assert sorted(one["what"] for one in said(sitting.adopted)) == ["report", "resolution"]
    assert [key for kind, key in fold.records if kind == "meeting"] == [f"{KEY}/meeting/2"]


def test_where_the_session_is_not_known_people_belong_to_the_document() -> None:
    claims = [present("FRA", LOST), spoke("PER", LOST, agenda_item="2")]
    fold = folded(masthead(LOST), *claims, *missed(claims))

    assert ("participation", f"{LOST.work}/participant/FRA") in fold.records
    told = fold.records["statement", f"{LOST.work}/statement/PER/2"]
    assert isinstance(told, Spoken)
    assert told.session == LOST.work
    assert found(fold) == [("speaker_absent", LOST.work)]
