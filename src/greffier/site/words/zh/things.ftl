### Names of things, put together from names that official texts give them.

session-of-body = { $body }{ $session }
session-inferred = { $session }（编号为推断）
# $kind is `session` or `meeting`, as the body calls its gatherings
session-dated = { $kind ->
    [session] { $days }届会
   *[other] { $days }会议
}
session-during = { $kind ->
    [session] 在{ $session }期间举行的届会
   *[other] 在{ $session }期间举行的会议
}
session-plain = { $kind ->
    [session] 届会
   *[other] 会议
}
document-symbol = { $kind } { $symbols }
document-only-cited = { $symbols }（未收存）
document-dated = { $date }的{ $kind }
document-titled = { $kind }“{ $title }”
document-drafted = { $document }（由 Greffier 起草）
decision-of-body = { $body }{ $decision }
decision-unsaid = 未指明的决定
provision-of = { $document }，{ $place }

## Values of facts

value-request = { $bodies }：{ $what }（依据：{ $by }）
value-request-of = { $bodies }：{ $what }
value-not-held = 未收存
value-report-to = { $document }，提交{ $session }
value-report-of = { $document }，关于{ $sessions }
value-acted-on = { $provision }：{ $act }
value-acts-on = { $act }：{ $thing }
value-of-what = 未说明对象
value-adopted-as = 作为{ $decision }
value-votes = 赞成 { $yes }，反对 { $no }，弃权 { $abstentions }
value-row = { $first } · { $rest }
value-act = { $act }：{ $addressees }
value-wording = { $action } … { $addressees }
value-mandate = { $act }：{ $by }
value-item = 项目 { $number }，{ $session }
