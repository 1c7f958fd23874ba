### 记录库的缺失内容。

missing-about = 记录库已知的缺失内容：一份待处理的清单，每行附有可以补足之处。
missing-state-open = 待查找
missing-state-sought = 已查找，无法取得
missing-state-all = 全部
missing-count = { $count ->
    [0] 无
   *[other] 缺 { $count } 项
}
missing-nothing = 在 Greffier 所能查找的范围内没有缺失内容。
missing-copies = 正式文本：
missing-sought = 已查找，无法取得
missing-seek = 已查找，无法取得
missing-undo = 或许仍可取得
gap-series-hole = 文号系列中缺少的编号
gap-report-not-held = 被引用但未收存的报告
gap-language-not-held = 未收存的正式语文版本
gap-session-without-report = 已举行但未见报告的会议
gap-nothing-held = 日期已过，但未见会议已举行的记载
