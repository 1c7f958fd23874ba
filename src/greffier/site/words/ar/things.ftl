### Names of things, put together from names that official texts give them.

session-of-body = { $body }، { $session }
session-inferred = { $session } (الرقم مستنتج)
# $kind is `session` or `meeting`, as the body calls its gatherings
session-dated = { $kind ->
    [session] دورة: { $days }
   *[other] اجتماع: { $days }
}
session-during = { $kind ->
    [session] دورة في أثناء: { $session }
   *[other] اجتماع في أثناء: { $session }
}
session-plain = { $kind ->
    [session] دورة
   *[other] اجتماع
}
document-symbol = { $kind } { $symbols }
document-only-cited = { $symbols } (غير متوفرة)
document-dated = { $kind } بتاريخ { $date }
document-titled = { $kind } ”{ $title }“
document-drafted = { $document } (صاغها Greffier)
decision-of-body = { $decision }، { $body }
decision-unsaid = قرار غير مسمى
provision-of = { $place }، { $document }

## Values of facts

value-request = { $bodies }: { $what } (بطلب من { $by })
value-request-of = { $bodies }: { $what }
value-not-held = غير متوفرة
value-report-to = { $document }، مقدَّم إلى { $session }
value-report-of = { $document }، عن { $sessions }
value-acted-on = { $provision }: { $act }
value-acts-on = { $act }: { $thing }
value-of-what = لم يُذكر بشأن ماذا
value-adopted-as = بوصفه { $decision }
value-votes = مؤيدون: { $yes }، معارضون: { $no }، ممتنعون: { $abstentions }
value-row = { $first } · { $rest }
value-act = { $act }: { $addressees }
value-wording = { $action } … { $addressees }
value-mandate = { $act }: { $by }
value-item = البند { $number }، { $session }
