### The first page.

home-title = What was decided, when, by whom, and where it says so
home-about = Greffier reads the official documents of treaty conferences and keeps their record: bodies, sessions, decisions, recommendations and what became of them. Every fact opens the passage that says it.
home-counts = How much there is
home-count-body = { $count ->
    [one] { $count } body
   *[other] { $count } bodies
}
home-count-session = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
home-count-document = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
home-count-decision = { $count ->
    [one] { $count } resolution or decision
   *[other] { $count } resolutions and decisions
}
home-count-provision = { $count ->
    [one] { $count } provision
   *[other] { $count } provisions
}
home-count-participant = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
home-empty = There is nothing in this record yet. Documents are added on the page “Add documents” after signing in, or with `greffier add`.
home-next = Next sessions
home-none-next = No text tells of a session to come.
home-last = Last sessions
home-new = Added last
home-open = Open discrepancies
home-open-count = { $count ->
    [0] The evidence disagrees nowhere.
    [one] In { $count } place the evidence disagrees.
   *[other] In { $count } places the evidence disagrees.
}
