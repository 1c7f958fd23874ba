### Names of things, put together from names that official texts give them.

session-of-body = { $body }, { $session }
session-inferred = { $session } (número inferido)
# $kind is `session` or `meeting`, as the body calls its gatherings
session-dated = { $kind ->
    [session] período de sesiones: { $days }
   *[other] reunión: { $days }
}
session-during = { $kind ->
    [session] período de sesiones celebrado durante: { $session }
   *[other] reunión celebrada durante: { $session }
}
session-plain = { $kind ->
    [session] período de sesiones
   *[other] reunión
}
document-symbol = { $kind } { $symbols }
document-only-cited = { $symbols } (no disponible)
document-dated = { $kind }, { $date }
document-titled = { $kind } «{ $title }»
document-drafted = { $document } (redactado por Greffier)
decision-of-body = { $decision }, { $body }
decision-unsaid = una decisión que no se nombra
provision-of = { $place }, { $document }

## Values of facts

value-request = { $bodies }: { $what } (a petición de { $by })
value-request-of = { $bodies }: { $what }
value-not-held = no disponible
value-report-to = { $document }, presentado a { $session }
value-report-of = { $document }, sobre { $sessions }
value-acted-on = { $provision }: { $act }
value-acts-on = { $act }: { $thing }
value-of-what = no se dice de qué
value-adopted-as = como { $decision }
value-votes = { $yes } a favor, { $no } en contra, { $abstentions } abstenciones
value-row = { $first } · { $rest }
value-act = { $act }: { $addressees }
value-wording = { $action } … { $addressees }
value-mandate = { $act }: { $by }
value-item = tema { $number }, { $session }
