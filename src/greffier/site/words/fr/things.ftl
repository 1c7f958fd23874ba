### Names of things, put together from names that official texts give them.

session-of-body = { $body }, { $session }
session-inferred = { $session } (number inferred)
# $kind is `session` or `meeting`, as the body calls its gatherings
session-dated = { $kind ->
    [session] session of { $days }
   *[other] meeting of { $days }
}
session-during = { $kind ->
    [session] session in the course of: { $session }
   *[other] meeting in the course of: { $session }
}
session-plain = { $kind ->
    [session] session
   *[other] meeting
}
document-symbol = { $kind } { $symbols }
document-only-cited = { $symbols } (not held)
document-dated = { $kind } of { $date }
document-titled = { $kind } “{ $title }”
document-drafted = { $document } (drafted by Greffier)
decision-of-body = { $decision }, { $body }
decision-unsaid = a decision that is not named
provision-of = { $place }, { $document }

## Values of facts

value-request = { $bodies }: { $what } (asked by { $by })
value-request-of = { $bodies }: { $what }
value-not-held = not held
value-report-to = { $document }, submitted to { $session }
value-report-of = { $document }, on { $sessions }
value-acted-on = { $provision }: { $act }
value-acts-on = { $act }: { $thing }
value-of-what = not said of what
value-adopted-as = as { $decision }
value-votes = { $yes } in favour, { $no } against, { $abstentions } abstentions
value-row = { $first } · { $rest }
value-act = { $act }: { $addressees }
value-wording = { $action } … { $addressees }
value-mandate = { $act }: { $by }
value-item = item { $number }, { $session }
