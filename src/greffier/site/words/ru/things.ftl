### Names of things, put together from names that official texts give them.

session-of-body = { $body }, { $session }
session-inferred = { $session } (номер выведен)
# $kind is `session` or `meeting`, as the body calls its gatherings
session-dated = { $kind ->
    [session] сессия, { $days }
   *[other] совещание, { $days }
}
session-during = { $kind ->
    [session] сессия, прошедшая во время: { $session }
   *[other] совещание, прошедшее во время: { $session }
}
session-plain = { $kind ->
    [session] сессия
   *[other] совещание
}
document-symbol = { $kind } { $symbols }
document-only-cited = { $symbols } (текста нет)
document-dated = { $kind }, { $date }
document-titled = { $kind } «{ $title }»
document-drafted = { $document } (составлено Greffier)
decision-of-body = { $decision }, { $body }
decision-unsaid = решение, которое не названо
provision-of = { $place }, { $document }

## Values of facts

value-request = { $bodies }: { $what } (просьба: { $by })
value-request-of = { $bodies }: { $what }
value-not-held = текста нет
value-report-to = { $document }, представлен: { $session }
value-report-of = { $document }, о работе: { $sessions }
value-acted-on = { $provision }: { $act }
value-acts-on = { $act }: { $thing }
value-of-what = не сказано чего
value-adopted-as = как { $decision }
value-votes = за — { $yes }, против — { $no }, воздержались — { $abstentions }
value-row = { $first } · { $rest }
value-act = { $act }: { $addressees }
value-wording = { $action } … { $addressees }
value-mandate = { $act }: { $by }
value-item = пункт { $number }, { $session }
