"""Document symbols: what is one, how it is written, what a program reads off it, and what is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from greffier.documents.symbol import LIMIT, LOOKALIKES, Symbol, SymbolError, parse_joint

SEEN = Path(__file__).resolve().parents[3] / "shared" / "reference" / "symbols-seen.tsv"

# ---------------------------------------------------------------- the canonical form

AS_THEY_ARE = [
    "CTOC/COP/2018/1",
    "CTOC/COP/WG.2/2013/5",
    "CTOC/COP/WG.3/2024/L.1/Add.1/Rev.2/Corr.3",
    "CTOC/COP/2018/INF/1",
    "CTOC/COP/2018/NGO/2",
    "XYZ/MOP/WG.3/2031/L.4/Add.1",  # a treaty that nobody has heard of
    "A/2170",
    "A/75/L.87/Rev.1",
    "A/ES-10/273",
    "A/HRC/RES/S-16/1",
    "A/C.6/64/SR.1-28",  # a hyphen inside a number
    "A/RES/217 (III)",
    "A/RES/217 A (III)",
    "A/RES/217 (III) A",  # a letter after the session: another way to print it, kept apart
    "A/RES/74/92 A-B",
    "A/79/6 (Sect. 29A)/Add.1",
    "A/77/PV.56 (Resumption 1)",
    "NPT/CONF.2000/28 (Parts I and II)/Corr.3",
    "S/RES/1325 (2000)",
    "S/PV.9473",
    "S/PV9473",  # a dot is missing; it stays so
    "A/79/7Add.2",  # and a slash
    "BWC/CONF.IX/9",  # a roman number
    "CAC/COSP/IRG/I/3/1/Add.14",
    "CCW/AP.II/CONF.23/6",
    "NPT/CONF.2020/PC.I/CRP.2",
    "C-V/6",  # the session stands in the root
    "EC-105/DG.7",
    "GC.18/INF/4",
    "ICC-ASP/6/Res.2",
    "ICCD/COP(15)/23/Add.1",  # no blank: the parentheses follow a word
    "FCTC/COP1(16)",
    "UNEP(DTIE)/Hg/INC.5/7",
    "UNEP/OzL.Pro.28/12",
    "UNEP/EA.2/Res.10",  # but A/RES/…
    "UNEP/CBD/BS/COP-MOP/5/17",  # no joint symbol: UNEP/CBD/BS/COP is none
    "CP.TEIA/B/2013/INF.1",
    "E/CN.4/Sub.2/2000/46",
    "E/ESCWA/S-7/17/REPORTING",  # a word that is not known is kept
    "CBD/WG2020/3/3",
]


@pytest.mark.parametrize("printed", AS_THEY_ARE)
def test_a_well_formed_symbol_is_its_own_canonical_form(printed: str) -> None:
    assert str(Symbol.parse(printed)) == printed


@pytest.mark.parametrize("printed", AS_THEY_ARE)
def test_letter_case_is_no_difference(printed: str) -> None:
    if printed == "XYZ/2031/4":
        pytest.skip(
            "xyz/2031/4 has nothing to tell it from data/2031/4: small letters need a known root or word"
        )

    assert str(Symbol.parse(printed.lower())) == printed


OTHERWISE_PRINTED = [
    ("  CTOC/COP/2018/1\n", "CTOC/COP/2018/1"),
    ("CTOC/COP/2018/1.", "CTOC/COP/2018/1"),  # the end of a sentence
    ("CTOC\u200b/COP/20\u00ad18/1\u200f", "CTOC/COP/2018/1"),  # zero width
    ("CTOC/COP/\n2018/1", "CTOC/COP/2018/1"),  # a line broken after a slash
    ("CTOC/COP/2004/6*", "CTOC/COP/2004/6"),
    ("CTOC/COP/2004/6 **", "CTOC/COP/2004/6"),
    ("a/hrc/res/49/13", "A/HRC/RES/49/13"),
    ("A/Res/72/269", "A/RES/72/269"),
    ("A/77/349/corr.1", "A/77/349/Corr.1"),
    ("A/52/3/REV.1(SUPP)", "A/52/3/Rev.1 (Supp)"),
    ("S/RES/1325(2000)", "S/RES/1325 (2000)"),  # the blank of the masthead, which links leave out
    ("S/RES/1325\u00a0(2000)", "S/RES/1325 (2000)"),
    ("S/RES/1325（2000）", "S/RES/1325 (2000)"),  # Chinese type
    ("A/RES/2200(xxi)", "A/RES/2200 (XXI)"),
    ("A/RES/1874(s-iv)", "A/RES/1874 (S-IV)"),
    ("A/RES/2200A(XXI)", "A/RES/2200 A (XXI)"),
    ("A/RES/76/47a-b", "A/RES/76/47 A-B"),
    ("A/RES/57/270B", "A/RES/57/270 B"),
    ("A/80/6(Sect.36)", "A/80/6 (Sect. 36)"),
    ("A/78/301(parti)", "A/78/301 (Part I)"),
    ("NPT/CONF.2000/28(PartsIandII)", "NPT/CONF.2000/28 (Parts I and II)"),
    ("A/77/6 (PLAN OUTLINE)", "A/77/6 (Plan Outline)"),
    ("A/ES‑10/273", "A/ES-10/273"),  # a hyphen that does not break
    ("A/C.6/64/SR.1-28/Сorrigendum", "A/C.6/64/SR.1-28/Corrigendum"),  # a Cyrillic С
]


@pytest.mark.parametrize(("printed", "canonical"), OTHERWISE_PRINTED)
def test_other_spellings_give_the_canonical_form(printed: str, canonical: str) -> None:
    assert str(Symbol.parse(printed)) == canonical


def test_a_reissue_is_marked() -> None:
    assert Symbol.parse("CTOC/COP/2004/6*").reissued
    assert not Symbol.parse("CTOC/COP/2004/6").reissued


# ---------------------------------------------------------------- letters of another alphabet


@pytest.mark.parametrize("printed", ["СТОС/COP/WG.2/2013/5", "СТОС/СОР/WG.2/2013/5", "ϹΤΟϹ/ΟΡ/WG.2/2013/5"])
def test_lookalikes_are_folded_and_marked(printed: str) -> None:
    symbol = Symbol.parse(printed)

    assert symbol.canonical.isascii()
    assert symbol.lookalikes
    assert not Symbol.parse(symbol.canonical).lookalikes


def test_the_table_of_lookalikes_is_the_treatys() -> None:
    only_s = {ord("С"): ord("C")}

    assert str(Symbol.parse("С-V/6", only_s)) == "C-V/6"
    with pytest.raises(SymbolError, match="'О' at character 2"):
        Symbol.parse("СОР/2018/1", only_s)
    with pytest.raises(SymbolError, match="no Latin letter"):
        Symbol.parse("СТОС/COP/2018/1", {})  # a treaty with Cyrillic codes of its own folds nothing


def test_lookalikes_are_one_letter_for_one() -> None:
    assert all(len(chr(letter).translate(LOOKALIKES)) == 1 for letter in LOOKALIKES)


# ---------------------------------------------------------------- joint symbols

JOINT = [
    (
        "CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4",
        ["CTOC/COP/WG.2/2017/4", "CTOC/COP/WG.3/2017/4"],
    ),
    (
        "СТОС/COP/WG.2/2017/4-\nCTOC/COP/WG.3/2017/4",  # a line broken at the hyphen, which stays
        ["CTOC/COP/WG.2/2017/4", "CTOC/COP/WG.3/2017/4"],
    ),
    ("E/CN.7/2019/CRP.13-E/CN.15/2019/CRP.9", ["E/CN.7/2019/CRP.13", "E/CN.15/2019/CRP.9"]),
    ("A/72/707–S/2018/43", ["A/72/707", "S/2018/43"]),
    ("A/72/707 S/2018/43", ["A/72/707", "S/2018/43"]),
    ("A/72/707*-S/2018/43*", ["A/72/707", "S/2018/43"]),
    ("FCCC/CP/2008/4; FCCC/KP/CMP/2008/8", ["FCCC/CP/2008/4", "FCCC/KP/CMP/2008/8"]),
    ("CP.TEIA/B/2013/INF.1 – CP.TEIA/WG.2/2013/INF.2", ["CP.TEIA/B/2013/INF.1", "CP.TEIA/WG.2/2013/INF.2"]),
    ("A/1/2-A/1/3-S/4", ["A/1/2", "A/1/3", "S/4"]),
    (
        "UNEP/CBD/BS/COP-MOP/5/17-UNEP/CBD/BS/COP-MOP/5/18",
        ["UNEP/CBD/BS/COP-MOP/5/17", "UNEP/CBD/BS/COP-MOP/5/18"],
    ),
    ("A/RES/57/270 B-A/RES/57/271", ["A/RES/57/270 B", "A/RES/57/271"]),
]


@pytest.mark.parametrize(("printed", "symbols"), JOINT)
def test_a_joint_symbol_is_parted_between_whole_symbols(printed: str, symbols: list[str]) -> None:
    assert [str(symbol) for symbol in parse_joint(printed)] == symbols

    whole = Symbol.parse(printed)
    assert str(whole) == "-".join(symbols)
    assert [str(symbol) for symbol in whole.joint] == symbols
    assert str(Symbol.parse(str(whole))) == str(whole)


@pytest.mark.parametrize("printed", AS_THEY_ARE)
def test_a_single_symbol_is_not_parted(printed: str) -> None:
    assert parse_joint(printed) == (Symbol.parse(printed),)
    assert Symbol.parse(printed).joint == ()


# ---------------------------------------------------------------- what a program reads off it

PLACES = [
    # symbol, body, kind, session, year, number, remark
    ("CTOC/COP/WG.2/2013/5/Add.1", "CTOC/COP/WG.2", None, "2013", 2013, "5", None),
    ("CTOC/COP/WG.3/2024/L.1", "CTOC/COP/WG.3", "L", "2024", 2024, "1", None),
    ("CTOC/COP/2018/INF/1", "CTOC/COP", "INF", "2018", 2018, "1", None),
    ("CTOC/COP/2018/INF", "CTOC/COP", "INF", "2018", 2018, None, None),
    ("A/RES/76/47", "A", "RES", "76", None, "47", None),
    ("A/HRC/RES/S-16/1", "A/HRC", "RES", "S-16", None, "1", None),
    ("A/C.3/75/L.111/Rev.1", "A/C.3", "L", "75", None, "111", None),
    ("S/RES/1325 (2000)", "S", "RES", None, 2000, "1325", "2000"),
    ("S/2018/43", "S", None, "2018", 2018, "43", None),
    ("S/PV.9473", "S", "PV", None, None, "9473", None),
    ("A/2170", "A", None, None, None, "2170", None),
    ("A/79/6 (Sect. 27)/Add.1", "A", None, "79", None, "6", "Sect. 27"),
    ("A/RES/57/270 B", "A", "RES", "57", None, "270 B", None),
    ("C-V/6", "C", None, "V", None, "6", None),
    ("ICC-ASP/6/Res.2", "ICC-ASP", "RES", "6", None, "2", None),
    ("NPT/CONF.2020/PC.I/CRP.2", "NPT/CONF.2020/PC.I", "CRP", None, None, "2", None),
    ("CAC/COSP/IRG/I/3/1/Add.14", "CAC/COSP/IRG", None, "I", None, "1", None),
    ("UNEP(DTIE)/Hg/INC.5/7", "UNEP(DTIE)/Hg/INC.5", None, None, None, "7", None),
]


@pytest.mark.parametrize(("printed", "body", "kind", "session", "year", "number", "remark"), PLACES)
def test_the_places_of_a_symbol(
    printed: str,
    body: str,
    kind: str | None,
    session: str | None,
    year: int | None,
    number: str | None,
    remark: str | None,
) -> None:
    symbol = Symbol.parse(printed)

    assert symbol.root == printed.partition("/")[0]
    assert (symbol.body, symbol.kind, symbol.session) == (body, kind, session)
    assert (symbol.year, symbol.number, symbol.remark) == (year, number, remark)


def test_changes_come_in_order_and_need_no_number() -> None:
    symbol = Symbol.parse("A/C.6/64/SR.1-28/Add.2/Rev.10/Corrigendum")

    assert symbol.changes == (("Add", "2"), ("Rev", "10"), ("Corrigendum", ""))


# ---------------------------------------------------------------- what is no symbol

NO_SYMBOLS = [
    "",
    " ",
    "/",
    "A",
    "A/",
    "A//1",
    "A/RES/",
    "A/C",
    "A/RES",  # a series, but no document of it
    "S/RES/()",
    "S/RES/2282(2016",  # cut
    "S/RES/2244(pp.4)",  # a place in a document is no part of its symbol
    "A/75/L.101 (as amended in A/75/L.104)",  # two symbols and a sentence about them
    "CTOC/COP/2018/1, CTOC/COP/2018/2",  # a list is no joint symbol
    "CTOC/COP/WG.2/2017/4-",
    "and/or",
    "he/she",
    "w/o",
    "km/h",
    "N/A",
    "I/O",
    "TCP/IP",
    "OS/2",
    "page/3",
    "B/12",
    "p.3/4",
    "fig. 2/3",
    "1/2",
    "24/7",
    "9/1",  # a decision's number
    "1/CP.21",
    "SC-6/24",
    "10/10/2024",
    "Jan/10/2024",
    "2024-06-06",
    "V.24-09626",
    "ISO/IEC 27001",
    "resolution 9/1",
    "see A/76/94",
    "https://undocs.org/A/RES/76/47",
    "undocs.org/A/RES/76/47",
    "A/RES/76/47.pdf",
    "docs/2024/06",
    "xyz/2031/4",  # in small letters the same as the one above; see the next test
    "src/main/file2.py",
    "кг/м",
    "км/ч",
    "и/или",
    "с/х",
    "٣/٤",
    "A/٣",
    "💥/1",
    "A/1\x00",
]


@pytest.mark.parametrize("printed", NO_SYMBOLS)
def test_what_is_no_symbol_is_refused_with_a_reason(printed: str) -> None:
    with pytest.raises(SymbolError, match="is no document symbol: "):
        Symbol.parse(printed)


@pytest.mark.parametrize("printed", ["XYZ/2031/4", "xyz/cop/2031/4", "xyz/res/76/47", "cd/2067"])
def test_an_unknown_root_needs_a_shape_and_in_small_letters_a_word_of_symbols_too(printed: str) -> None:
    assert str(Symbol.parse(printed)) == printed.upper()


REASONS = [
    ("A/RES/76/47.pdf", "'47.pdf' is wrong at character 10; between slashes stand words and numbers"),
    ("A//1", "something is missing at character 3"),
    ("A/RES", "no number follows 'A'; a symbol holds one, as A/2170"),
    ("9/1", "it begins with '9'; a series begins with letters"),
    ("page/3", "'page' is not known as a series; one that is new is told by its shape, as XYZ/2031/4"),
    ("A/Я", "'Я' at character 3 is no Latin letter"),
]


@pytest.mark.parametrize(("printed", "reason"), REASONS)
def test_the_reason_says_what_where_and_what_is_allowed(printed: str, reason: str) -> None:
    with pytest.raises(SymbolError, match=re.escape(reason)):
        Symbol.parse(printed)


def test_a_string_beyond_the_limit_is_refused_unread() -> None:
    with pytest.raises(
        SymbolError, match=f"has {LIMIT + 1} characters; a document symbol has at most {LIMIT}"
    ):
        Symbol.parse("A/" + "1" * (LIMIT - 1))


# ---------------------------------------------------------------- for every string

_WORDS = st.sampled_from("COP MOP WG.3 AC.109 CN.15 RES L.4 CRP.1 INF NGO Add.2 Rev.1 Corr.3 QQ ZZ.7".split())
_NUMBERS = st.integers(min_value=0, max_value=999_999).map(str)
_REMARKS = st.sampled_from(["", "", "", " (III)", "(Sect. 27)", " (2000)", "(PartI)", "B", " A-F"])
_ROOTS = st.sampled_from("A S CTOC CAC UNEP XYZ GC.18 C-V".split())
SYMBOLS = st.builds(
    lambda root, tokens, number, remark: "/".join((root, *tokens, "2031", number)) + remark,
    _ROOTS,
    st.lists(_WORDS | _NUMBERS, max_size=4),
    _NUMBERS,
    _REMARKS,
)
ANYTHING = st.text() | st.text("ACLSXaсСТ/.-–; ()*12\u00a0\u200b\n", max_size=40) | SYMBOLS


@given(ANYTHING)
@example("A/1-" * 50)
@example("A/" + "a-" * 99)
@example("-a/" * 66)
def test_any_text_is_a_symbol_or_a_symbol_error(raw: str) -> None:
    try:
        symbol = Symbol.parse(raw)
    except SymbolError:
        return
    assert str(Symbol.parse(str(symbol))) == str(symbol)
    assert _runs(str(symbol)) == _runs(raw.translate(LOOKALIKES))
    assert str(symbol).isascii()


@given(SYMBOLS)
def test_nothing_of_a_symbol_is_dropped(printed: str) -> None:
    symbol = Symbol.parse(printed)

    assert _runs(str(symbol)) == _runs(printed)
    assert re.findall(r"\d+", str(symbol)) == re.findall(r"\d+", printed)


@given(SYMBOLS, st.sampled_from([("COPTX", "СОРТХ"), ("ACEHM", "АСЕНМ"), ("OTXA", "ΟΤΧΑ")]))
def test_swapped_lookalikes_give_the_same_symbol(printed: str, letters: tuple[str, str]) -> None:
    swapped = printed.translate(str.maketrans(*letters))

    assert str(Symbol.parse(swapped)) == str(Symbol.parse(printed))
    assert Symbol.parse(swapped).lookalikes == (swapped != printed)


@given(SYMBOLS, SYMBOLS)
def test_joining_and_parting_are_inverse(one: str, other: str) -> None:
    assert parse_joint(f"{one} – {other}") == (Symbol.parse(one), Symbol.parse(other))


def _runs(text: str) -> str:
    """The letters and digits of a text without case; full-width forms are the same ones."""
    text = "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)
    return re.sub(r"[\W_]", "", text).upper()


# ---------------------------------------------------------------- symbols that the United Nations printed


@pytest.fixture(scope="module")
def seen() -> list[str]:
    """14,444 symbols as links and texts print them, dirt included."""
    if not SEEN.is_file():
        pytest.skip(
            "needs the table of symbols ../shared/reference/symbols-seen.tsv, which is no part of this repository"
        )
    return [line.split("\t")[0] for line in SEEN.read_text(encoding="utf-8").splitlines()[1:]]


def test_the_symbols_that_are_in_use_are_read(seen: list[str]) -> None:
    """What is refused, 13 of them, is none: a remark with symbols of its own, a link, a series without a number,
    a missing bracket, a place in a document, a year and a number without a slash between them.
    """
    refused = []
    for raw in seen:
        try:
            symbol = Symbol.parse(raw)
        except SymbolError:
            refused.append(raw)
            continue
        assert str(Symbol.parse(str(symbol))) == str(symbol), raw
        assert _runs(str(symbol)) == _runs(raw.translate(LOOKALIKES)), raw

    assert len(refused) <= len(seen) // 1000, refused


def test_the_other_spellings_of_symbols_in_use_are_the_same_symbols(seen: list[str]) -> None:
    for raw in seen:
        if not re.fullmatch(r"[A-Z]+(?:/(?:[A-Z]+|[A-Z]+\.\d+|\d{1,6}))+", raw) or not raw[-1].isdigit():
            continue
        canonical = str(Symbol.parse(raw))
        for other in (raw.lower(), raw.translate(str.maketrans("ACEHKMOPTX", "АСЕНКМОРТХ")), f" {raw}* "):
            assert str(Symbol.parse(other)) == canonical, other


def test_no_two_symbols_in_use_fall_together(seen: list[str]) -> None:
    """They differ at most in blanks, case and dots: so they do in their letters and digits."""
    of: dict[str, str] = {}
    for raw in seen:
        try:
            canonical = str(Symbol.parse(raw))
        except SymbolError:
            continue
        runs = _runs(raw.translate(LOOKALIKES))
        assert of.setdefault(canonical, runs) == runs, raw
