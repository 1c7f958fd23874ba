"""What `greffier check` and `greffier missing` say: what each code means, and what its sides say."""

from __future__ import annotations

MEANINGS = {
    "session_days": "One session is said to have been held on different days",
    "session_place": "One session is said to have been held in different places",
    "session_status": "A session is said to have been held, and to have been cancelled or postponed",
    "past_and_future": "A session that one passage calls past and another to come",
    "meetings_count": "The sittings of one session are counted differently",
    "mandate": "Different decisions are said to have done the same to a body",
    "session_unclear": "A mention fits several sessions, and so joins none",
    "ordinals_share_days": "Two numbered sessions of a body are on the same days",
    "ordinals_out_of_order": "A session with a higher number comes before one with a lower number",
    "too_many_sessions": "More sessions are known before one than its number allows",
    "not_consecutive": "Bodies were asked to meet one right after the other, and did not",
    "decision_date": "One decision has different dates",
    "version_differs": "Versions or renditions of one document differ in what they are",
    "part_missing": "A language version lacks what another has",
    "versions_disagree": "Language versions give other figures or days in one part",
    "title_differs": "One document has different titles in one language",
    "renditions_differ": "Two renditions of one text say different things",
    "lookalike_letters": "Symbols printed with letters of another alphabet",
    "mixed_list_letters": "A list whose letters change alphabet",
    "future_event": "Something told as past is dated after the document",
    "joint_report": "A report calls itself joint and bears one symbol only",
    "speaker_absent": "Someone made a statement and is not in the list of those present",
    "expert_absent": "Someone took part as an expert and is not in the list of those present",
    "capacity": "One participant is listed in two capacities",
}
"""Code → what it means; groups are shown in this order."""
OTHER = "Something else ({code})"

GROUP = "{meaning} ({count})"
MORE = "… and {count} more (greffier check THING for those of one thing; --json has all)"
ITEM = "{about}"
HOW = 'to account for it: greffier judge explain {id} --reason "…"'
EXPLAINED = "explained by {by} on {date}: {reason} (judgement {judgement})"
SIDE = "– {words}"
SIDE_BUT = "– but {words}"
NUMBER_INFERRED = "The number {ordinal} is inferred: {rule}."
TOLD_AS = {"held": "told as past", "scheduled": "told as to come"}
TOLD_BY = "{told}, in documents of {date}"
CONSECUTIVE = "{decision} asks {bodies} to meet one right after the other; in {year} they did not:"
MET = "{session} met on {days}"
LACKING = "not in {language}: {places}"
MANY_PLACES = "{places} and {count} more"
GIVES = "{languages}: {figures}"
GIVES_NONE = "{languages}: none of these"
CALLS_ITSELF_JOINT = "the agenda calls the report joint"
ONE_SYMBOL = "the document bears one symbol: {symbols}"
LETTERS = "letters that are not Latin: {letters}"
LOOKALIKE = "{raw}, read as {canonical}, in {place}"
LETTER = "{letter} ({name})"
MARKER = "the marker {marker} is of another alphabet than those before it: {letters}"
LATIN = "Latin letters"
DIFFERS = "they differ in: {field}"
DIFFERING = {
    "kind": "kind",
    "body": "body",
    "number": "number",
    "original_language": "original language",
    "date": "date of issue",
}
ASKED = "the request:"
RENDITION = "rendition {rendition}"
CURRENT_SAYS = "only the current rendition says: {words}"
RENDITION_SAYS = "only rendition {rendition} says: {words}"
ABSENT = "{participant} in {document}"
FITS = "{name} fits {sessions}"
AND = " and "

NOTHING = "Nothing that is held disagrees."
NOTHING_LEFT = "Nothing that is held disagrees, but for {count} that a judgement explains (--all shows them)."
SUMMARY = "{found} found, {explained} explained."
SUMMARY_HIDDEN = "{found} to look at; {explained} more explained by a judgement (--all shows them)."
ORPHANED = "Judgements that name claims which no reading makes any more ({count})"
ORPHAN = "{id}  {kind}, by {by} on {date}: {reason}; gone: {claims}"

GAPS_HEADING = "Missing ({count})"
GAPS = {
    "series_hole": "Numbers missing in a series of symbols",
    "report_not_held": "Reports cited and not held",
    "language_not_held": "Official languages not held",
    "session_without_report": "Sessions held of which no report is known",
    "nothing_held": "Days that passed, and nothing says that the session was held",
}
GAP_COUNT = "{meaning}: {count}"
GAPS_POINTER = "greffier missing lists them"
GAPS_POINTER_OF = "greffier missing {thing} lists them"
NO_GAPS = "Nothing is missing that Greffier knows to look for."
NOTHING_MISSING = "Nothing is missing that Greffier knows to look for."

MISSING_GROUP = "{meaning} ({count})"
MORE_GAPS = "… and {count} more (greffier missing THING for those of one thing; --json has all)"
MISSING_SYMBOLS = "{series}: {symbols}"
MISSING_REPORT = "{document}"
MISSING_REPORT_OF = "{document}, on {of}"
MISSING_LANGUAGES = "{document}: {languages}"
ADDRESSES = "greffier missing DOCUMENT tells where the official copies are; so does --json"
MISSING_ADDRESS = "{language}: {address}"
MISSING_SESSION = "{session}, {days}"
MISSING_SESSION_UNDATED = "{session}"
