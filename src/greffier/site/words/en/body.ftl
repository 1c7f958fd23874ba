### The page of a body.

body-kind-conference = Conference
body-kind-working-group = Working group
body-kind-expert-group = Group of experts
body-kind-review-group = Review group
body-kind-bureau = Bureau
body-kind-committee = Committee
body-kind-organ = Principal organ
body-kind-commission = Commission
body-kind-subsidiary-body = Subsidiary body
body-kind-forum = Forum
body-kind-other = Body
body-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
body-timeline = Sessions over the years: { $body }
body-undated = { $count ->
    [one] { $count } session of which no day is known stands in the table only.
   *[other] { $count } sessions of which no day is known stand in the table only.
}
body-no-sessions = No session of this body is known.
body-mandates = What set it up and changed it
body-no-mandates = No decision is known that set it up or changed it.
body-proposed = Proposed in drafts
body-requests = How it is asked to meet
body-names = Names
body-former = Former names
body-around = Bodies above and below
body-parent = Subsidiary body of
body-documents = Documents of this body
body-decisions = Resolutions and decisions of this body
body-officers = Officers
body-recommendations = { $count ->
    [one] { $count } recommendation, and what became of it
   *[other] { $count } recommendations, and what became of them
}
body-recommendations-least = Recommendations, and what became of them: at least { $count }
body-no-recommendations = No recommendation of this body is known.
body-asked = { $count ->
    [one] { $count } provision asks something of bodies of this kind
   *[other] { $count } provisions ask something of bodies of this kind
}
body-asked-least = Provisions that ask something of bodies of this kind: at least { $count }
body-asked-about = Whom exactly they mean, their text says.

## What several pages share

outcome-unknown = What became of it is not known.
disputes-count = { $count ->
    [one] The evidence disagrees in { $count } place.
   *[other] The evidence disagrees in { $count } places.
}
fact-inferred = inferred
date-unsaid = date not known
data-source = source: { $source }
data-unverified = not seen in a document
provisions-same = Same text:
provisions-once = { $count ->
    [one] Printed once in drafts, reports and annexes; each text is counted once.
   *[other] Printed { $count } times in all in drafts, reports and annexes; each text is counted once.
}
provisions-first = Printed passages counted: { $count }. Those behind them are listed too; a text may come again there.
