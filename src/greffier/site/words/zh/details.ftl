### Details of errors of the API: what is wrong, and what is allowed.

api-detail-among = { $what }：不允许“{ $said }”。允许的值：{ $allowed }。
api-detail-between = { $what }：不允许{ $said }。允许的范围：{ $least }至{ $most }。
api-detail-least = { $what }：{ $said }；该值不得小于{ $least }。
api-detail-most = { $what }：超出限度。上限：{ $most }。
api-detail-no-day = “{ $said }”不是日期。请写成 2024-06-05 的形式。
api-detail-days-order = 结束日期（{ $end }）早于开始日期（{ $start }）。
api-detail-could-be = “{ $said }”可能指：{ $listed }。
api-detail-several-sessions = “{ $said }”与多个届会相符。请用其键指明一个。
api-detail-not-called = 此处没有名为“{ $said }”的内容。请指明键、文号、编号（如 7/1）或名称中的词语。
api-detail-no-discrepancy = 没有标识为“{ $said }”的不一致之处。
api-detail-no-judgement = 标识“{ $said }”不对应唯一一项有效的判断。
api-detail-no-claim = 现有读取结果中没有陈述“{ $said }”。
api-detail-no-source = 没有来源“{ $said }”。请用其文件名、文件的键或摘要值的开头指明。
api-detail-not-spoken-of = 现存内容中已无任何提及“{ $said }”之处。
api-detail-two-things = { $kind }：请指明同一类的两项不同内容。
api-detail-two-bodies = { $one }和{ $other }是两个机构的届会。
api-detail-two-ordinals = { $one }和{ $other }编号不同：是两个届会。
api-detail-one-discrepancy = 请用标识指明一处不一致。
api-detail-which-claims = 请指明所涉及的陈述。
api-detail-needs-reason = 必须说明理由。
api-detail-say-its = { $kind }：必须写明：{ $names }。
api-detail-session-which = session：请写明 ordinal、dates 或 during，以便辨明是哪一届。
api-detail-no-shape = { $kind }：有一个值的形式不符。可用的键：{ $allowed }。
api-detail-done-already = 此事已经办理。
api-detail-erased = { $said }已被删除，没有任何留存。
api-detail-erased-before = 此项内容曾经说明，其后已被删除，不能一字不差地再次说明。
api-detail-withdrawn-already = { $said }已被撤回。
api-detail-not-withdrawn = { $said }未被撤回。
api-detail-nothing-sought = 没有可检索的内容。请输入词语、用直引号括起的"短语"、文号，以及不得出现的 -词语。
api-detail-no-document = 请求中没有文件。

## What is wrong with a field

api-field-missing = 缺少此项。
api-field-number = 必须是整数。
api-field-boolean = 必须是 true 或 false。
api-field-text = 必须是文本。
api-field-list = 必须是列表。
api-field-object = 必须是 JSON 对象。
api-field-among = 允许的值：{ $allowed }。
api-field-least = 不得小于{ $bound }。
api-field-most = 不得大于{ $bound }。
api-field-short = 过短。最小长度：{ $bound }。
api-field-long = 过长。最大长度：{ $bound }。
api-field-unknown = 没有这个字段。
api-field-form = 形式不符合要求。
api-field-json = 不是格式正确的 JSON。
api-field-other = 不允许。
