### The page of a session.

session-contents = On this page
session-chain = Where it comes from and what became of it
chain-mandate = Mandate
chain-session = Session
chain-report = Report
chain-transmitted = Transmitted
chain-endorsed = Acted on
chain-unknown = not known
session-agenda = Agenda
item-mandate = On the agenda by
item-paragraph = para. { $number }
item-rules = rule { $number } of the rules of procedure
item-article = article { $number } of the Convention
item-other-titles = The title as other texts have it
data-of-treaty = from the data of the treaty
session-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
session-participants-table = Participants as a table
session-spoke = Statements
session-attendance = States present at the last sessions of the body
group-name = Regional group
group-african-states = African States
group-asia-pacific-states = Asia-Pacific States
group-eastern-european-states = Eastern European States
group-latin-american-and-caribbean-states = Latin American and Caribbean States
group-western-european-and-other-states = Western European and other States
group-none = States of no regional group
others-party = Other parties
others-regional-organization = Regional organizations
others-signatory = Other signatories
others-non-signatory = Other non-signatories
others-un-entity = Entities of the United Nations system
others-igo = Intergovernmental organizations
others-ngo = Non-governmental organizations
others-other = Others
# How many of the States of a group were present
group-present = { $present } of { $count }
session-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
session-on-item = On item { $number }
session-on-no-item = On an item that is not named
session-sittings = { $count ->
    [one] { $count } sitting of which something is known
   *[other] { $count } sittings of which something is known
}
session-sitting = Sitting { $number }
session-documents = { $count ->
    [one] { $count } document of the session
   *[other] { $count } documents of the session
}
session-before = { $count ->
    [one] { $count } document before it
   *[other] { $count } documents before it
}
session-received = { $count ->
    [one] { $count } report submitted to it
   *[other] { $count } reports submitted to it
}
session-decisions = { $count ->
    [one] { $count } resolution or decision adopted
   *[other] { $count } resolutions and decisions adopted
}
session-recommendations = { $count ->
    [one] { $count } recommendation, and what became of it
   *[other] { $count } recommendations, and what became of them
}
session-recommendations-least = Recommendations, and what became of them: at least { $count }
session-beside = Meetings of other bodies during it
session-beside-about = Of those that are said to have met in its course, and of those below this body whose days fall within its own.
session-missing = What is missing
session-gap-session-without-report = It was held, and no report on it is known
session-gap-nothing-held = Its days have passed, and nothing says that it was held
session-gap-report-not-held = A report is cited and not held
session-gap-language-not-held = Held, but not in these languages
