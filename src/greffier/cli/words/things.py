"""How things are called: bodies, sessions, documents, decisions, provisions, participants, places in a text."""

from __future__ import annotations

KINDS = {
    "body": "body",
    "session": "session",
    "meeting": "meeting",
    "agenda_item": "agenda item",
    "participation": "participation",
    "statement": "statement",
    "officer": "officer",
    "participant": "participant",
    "decision": "resolution or decision",
    "document": "document",
    "report": "report",
    "provision": "provision",
}

# A body of this kind has a short name beside its own.
SHORT_BODIES = {"conference": "Conference"}
NAME_LANGUAGES = ("en", "fr", "es", "ru")
BODY = "{name} ({key})"

ORDINAL_ENDINGS = ("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th")
ORDINAL_TEENS = "th"
ORDINAL = "{number}{ending}"

# What a gathering of a kind of body is called.
GATHERINGS = dict.fromkeys(
    ("conference", "organ", "commission", "committee", "subsidiary_body", "forum"), "session"
)
GATHERING = "meeting"
SESSION_NUMBERED = "{ordinal} {gathering} of the {body} ({key})"
SESSION_INFERRED = "{ordinal} {gathering} (number inferred) of the {body} ({key})"
SESSION_DATED = "{gathering} of the {body} on {days} ({key})"
SESSION_DURING = "{gathering} of the {body} in the course of {during} ({key})"
SESSION_PLAIN = "{gathering} of the {body} ({key})"

DOCUMENT_KINDS = {
    "note": "note",
    "provisional_agenda": "provisional agenda",
    "annotated_agenda": "annotated agenda",
    "draft_report": "draft report",
    "report": "report",
    "resolution": "resolution",
    "decision": "decision",
    "draft_resolution": "draft resolution",
    "draft_decision": "draft decision",
    "background_paper": "background paper",
    "conference_room_paper": "conference room paper",
    "information": "information",
    "presidential_statement": "statement by the President",
    "letter": "letter",
    "rules_of_procedure": "rules of procedure",
    "programme": "programme",
    "other": "document",
}
DOCUMENT = "document"
DOCUMENT_DRAFTED = "{document} (drafted by Greffier)"
DOCUMENT_SYMBOL = "{kind} {symbols}"
DOCUMENT_ONLY_CITED = "{symbols} (not held)"
DOCUMENT_DATED = "{kind} of {date} ({key})"
DOCUMENT_TITLED = "{kind} “{title}” ({key})"
DOCUMENT_PLAIN = "{kind} ({key})"
DECISION = "{kind} {number} of the {body}"
DECISION_KEYED = "{kind} {number} of the {body} ({key})"
UNSAID_DECISION = "(which decision is not said)"
PROVISION = "{place} of {document}"
ITEM = "item {number}"
MEETING_OF = "{ordinal} meeting"
NUMBER_ONLY = "{number}"
PARTICIPANT = "{name} ({key})"
KEYED = "{name} ({key})"

LANGUAGES = {
    "ar": "Arabic",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ru": "Russian",
    "zh": "Chinese",
    "und": "language not known",
}

# Parts of a text, from their identifiers: what stands before `_`, then the number.
PARTS = {
    "chp": "chapter {number}",
    "sec": "section {number}",
    "para": "paragraph {number}",
    "p": "unnumbered paragraph {number}",
    "point": "({number})",
    "item": "item {number}",
    "rec": "preambular paragraph {number}",
    "ann": "annex {number}",
    "fn": "footnote {number}",
    "tbl": "table {number}",
    "furniture": "page furniture {number}",
    "masthead": "masthead",
    "title": "title",
    "signature": "signature",
}
ANNEX_ALONE = "annex"  # of the first annex, where annexes are not numbered
PART_OTHER = "part {id}"
WHOLE = "whole document"
PART_JOIN = ", "
POINT = "({number})"

# The path of a provision, marker by marker.
PATH_PREAMBLE = "preambular paragraph {number}"
PATH_ANNEX = "annex"
PATH_ANNEX_NUMBER = "annex {number}"
PATH_CHAPTER = "chapter {number}"
PATH_SECTION = "section {number}"
PATH_PARAGRAPH = "paragraph {number}"

CODES = {
    # what was done to a body
    "established": "established",
    "made_permanent": "made permanent",
    "reaffirmed": "reaffirmed",
    "renamed": "renamed",
    "ended": "ended",
    # what is said of a session
    "held": "held",
    "scheduled": "scheduled",
    "postponed": "postponed",
    "cancelled": "cancelled",
    # what a paragraph does to an outcome
    "endorses": "endorses",
    "takes_note": "takes note of",
    "welcomes": "welcomes",
    "approves": "approves",
    # provisions
    "recommendation": "recommendation",
    "operative": "operative paragraph",
    "preambular": "preambular paragraph",
    "directive": "asks to act",
    "deciding": "decides",
    "reinforcing": "repeats what holds",
    "observing": "takes in",
    "evaluative": "judges",
    # people
    "party": "party",
    "regional_organization": "regional organization",
    "signatory": "signatory",
    "non_signatory": "non-signatory State",
    "un_entity": "entity of the United Nations",
    "igo": "intergovernmental organization",
    "ngo": "non-governmental organization",
    "attendance": "list of those present",
    "review_experts": "experts of reviews",
    "chair": "Chair",
    "co_chair": "Co-Chair",
    "president": "President",
    "vice_president": "Vice-President",
    "rapporteur": "Rapporteur",
    # adoption
    "consensus": "by consensus",
    "vote": "by vote",
    "silence": "by silence procedure",
    # documents
    "secretariat": "Secretariat",
    "general": "general",
    "limited": "limited",
    "restricted": "restricted",
    # requests
    "consecutive": "meet one right after the other",
    # warnings of the reader
    "lookalike_letters": "letters of another alphabet",
    "mixed_list_letters": "a list that changes alphabet",
    "future_event": "told as past, dated after the document",
    "joint": "calls itself joint",
}

ADDRESSEES = {
    "states_parties": "States parties",
    "states": "States",
    "member_states": "Member States",
    "signatories": "signatories",
    "state": "a State",
    "secretariat": "the Secretariat",
    "unodc": "UNODC",
    "secretary_general": "the Secretary-General",
    "conference": "the Conference",
    "working_group": "a working group",
    "bureau": "the Bureau",
    "donors": "donors",
    "international_organizations": "international organizations",
    "regional_organizations": "regional organizations",
    "private_sector": "the private sector",
    "civil_society": "civil society",
    "other": "others",
}

RULES = {
    "own_claims": "the document prints no session in its masthead; what it tells of itself leads to this one",
    "annex_title": "the title of the annex says at which session its recommendations were adopted",
    "number": "the number of a decision names its session",
    "title": "the document prints no number; a decision of its session is cited with the words of its title",
    "session_outcome": "the paragraph acts on the outcome of that session as a whole, and this is part of it",
    "document_outcome": "the paragraph acts on the document as a whole, and this is part of it",
    "session_report": "the report tells of the session from which this comes",
    "same_text": "the texts differ in nothing but white space, case and final punctuation",
    "place_in_order": "its place in the order: exactly as many sessions are known before it, and a later one bears its number",
    "adoption": "the day of its adoption",
    "session": "the last day of its session",
    "event": "the latest day that it tells of as past",
    "year": "the year of its symbol",
}
"""Rule by which a value or a step is inferred → what it rests on."""

INFERRED = "inferred: {rule}"

NOT_CITED = "{thing} is of the kind “{kind}”, which has no citation; what can be cited: {allowed}"
NOT_TRACED = "{thing} is of the kind “{kind}”, which has no chain; what can be traced: {allowed}"
