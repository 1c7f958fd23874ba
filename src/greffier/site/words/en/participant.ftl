### The page of a participant.

participant-state = State
participant-attendance = { $count ->
    [one] Present at { $count } session
   *[other] Present at { $count } sessions
}
participant-picture = Sessions over the years: { $title }
participant-cut = The picture shows the last sessions only; the table has all.
participant-nowhere = It is on no list of those present that is known.
participant-spoke = made a statement
participant-names-data = From the data of the world: names that all know.
participant-printed = As texts print it
participant-bound = Treaties
participant-since = since { $date }
participant-until = until { $date }
participant-asked = { $count ->
    [one] { $count } provision is addressed to it
   *[other] { $count } provisions are addressed to it
}
participant-asked-about = As one of: { $classes }.
