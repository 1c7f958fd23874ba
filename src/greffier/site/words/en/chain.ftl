### The chain from mandate to endorsement; the pages of decisions and provisions.

chain = The chain
chain-before = What it comes from
chain-after = What became of it
chain-nothing = Nothing is known.
chain-cut = There is more than is shown here.
chain-picture = The chain as a graph: what it comes from on one side, what became of it on the other
chain-list = The chain as a list
chain-here = this
chain-mandated-by = mandate
chain-requested-by = asked for by
chain-of-body = of the body
chain-in-course-of = in the course of
chain-received = report received
chain-had-before-it = before it
chain-stands-in = stands in
chain-within = part of
chain-adopted-at = adopted at
chain-is = text of
chain-reports-on = reports on
chain-transmits = transmits
chain-endorses = acts on
chain-held = session
chain-hosted = met in its course
chain-joint-with = jointly with
chain-draft = draft report
chain-recommended = recommendations
chain-reported-by = report
chain-adopted = adopted
chain-told-by = told of by
chain-submitted-to = submitted to
chain-for-session = written for
chain-endorsed-by = acted on by
chain-carries = provisions
chain-parts = parts
chain-same-text = same text as
chain-acts-on = body acted on
chain-requests = asks
chain-printed-in = printed in
decision-asks = Who is asked to do what
decision-whole = { $count ->
    [one] The whole text: { $count } paragraph
   *[other] The whole text: { $count } paragraphs
}
decision-asking = { $count ->
    [one] Only what asks somebody to act: { $count } paragraph
   *[other] Only what asks somebody to act: { $count } paragraphs
}
decision-facts = Facts
decision-no-text = The text of this decision is not held.
decision-in-document = The whole text with its structure
decision-other-languages = Other languages
decisions-all = All
decisions-none = There is none that fits.
decisions-filter = Show
provision-similar = Similar provisions
provision-same = the same text
provision-none-similar = No other provision has nearly the same words.
provision-both-ask = both are addressed to: { $who }
provision-both-do = both: { $acts }
chain-move = Move about in it

provision-shared = { $count ->
    [one] { $count } word in common, { $percent } % of all words of both
   *[other] { $count } words in common, { $percent } % of all words of both
}
decisions-count = { $count ->
    [one] { $count } resolution or decision
   *[other] { $count } resolutions and decisions
}
chain-step = { $relation }:
chain-step-detail = { $relation } ({ $detail }):
