### Names of things, put together from names that official texts give them.

session-of-body = { $body }, { $session }
session-inferred = { $session } (numéro déduit)
# $kind is `session` or `meeting`, as the body calls its gatherings
session-dated = { $kind ->
    [session] session : { $days }
   *[other] réunion : { $days }
}
session-during = { $kind ->
    [session] session tenue pendant : { $session }
   *[other] réunion tenue pendant : { $session }
}
session-plain = { $kind ->
    [session] session
   *[other] réunion
}
document-symbol = { $kind } { $symbols }
document-only-cited = { $symbols } (non détenu)
document-dated = { $kind }, { $date }
document-titled = { $kind } « { $title } »
document-drafted = { $document } (rédigé par Greffier)
decision-of-body = { $decision }, { $body }
decision-unsaid = une décision qui n’est pas nommée
provision-of = { $place }, { $document }

## Values of facts

value-request = { $bodies } : { $what } (à la demande de { $by })
value-request-of = { $bodies } : { $what }
value-not-held = non détenu
value-report-to = { $document }, soumis à { $session }
value-report-of = { $document }, sur { $sessions }
value-acted-on = { $provision } : { $act }
value-acts-on = { $act } : { $thing }
value-of-what = sans dire de quoi
value-adopted-as = sous la forme de { $decision }
value-votes = { $yes } pour, { $no } contre, { $abstentions } abstentions
value-row = { $first } · { $rest }
value-act = { $act } : { $addressees }
value-wording = { $action } … { $addressees }
value-mandate = { $act } : { $by }
value-item = point { $number }, { $session }
