"""What `greffier trace` says: each step in words, seen from the step above it."""

from __future__ import annotations

BEFORE = "Before: what it comes from"
AFTER = "After: what became of it"
NOTHING = "nothing is known"
CUT = "There is more than is shown: trace one of the sessions or documents, or use --json."

STEPS = {
    "mandated_by": "{act} by {thing}",
    "requested_by": "{thing} asks {bodies} to {what}",
    "of_body": "is of the {thing}",
    "in_course_of": "met in the course of the {thing}",
    "received": "received {thing}",
    "had_before_it": "had before it {thing}",
    "stands_in": "stands in {thing}",
    "within": "is part of {thing}",
    "adopted_at": "adopted at the {thing}",
    "is": "is the text of {thing}",
    "reports_on": "reports on the {thing}",
    "transmits": "transmits {thing} to the {to}",
    "endorses": "{act} {thing}, in {path}",
    "held": "{status}: {thing}",
    "hosted": "in its course met the {thing}",
    "joint_with": "met jointly with the {thing}",
    "draft": "drafted {thing}",
    "recommended": "made {count} recommendations in {document}: {keys}",
    "reported_by": "reported on by {thing}",
    "reported_by_to": "reported on by {thing}, submitted to the {to}",
    "adopted": "adopted {thing}",
    "told_by": "told of by {thing}",
    "submitted_to": "submitted to the {thing}",
    "for_session": "written for the {thing}",
    "endorsed_by": "{thing} {act} it",
    "carries": "carries {count} provisions, each a {provision_kind}: {keys}",
    "parts": "has {count} parts: {keys}",
    "same_text": "has the same text as {thing}",
    "acts_on": "had {thing} {act}",
    "requests": "asks {thing} to {what}, with the others of {bodies}",
    "printed_in": "is printed in {thing}",
}
ONE = {
    "recommended": "made 1 recommendation in {document}: {keys}",
    "carries": "carries 1 {provision_kind}: {keys}",
    "parts": "has 1 part: {keys}",
}
"""Relation → its words where there is one only."""
STEP = "–"
AND = " and "
MANDATE_UNSAID = "{act} (by which decision is not said)"
NUMBER_INFERRED = "(the number {ordinal} is inferred: {rule})"
PARTS_BELOW = ", with {parts} parts below"
ONE_PART_BELOW = ", with 1 part below"
NO_STATUS = "known of"
DATED = "{thing}, {days}"
MORE_KEYS = " and {count} more"
INFERRED = "(inferred: {rule})"
SHOWN_ABOVE = "(followed above)"
NOT_NAMED = "(not named)"
