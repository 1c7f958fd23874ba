### 读者报告的错误及工作人员的处理。

report-page-wrong = 报告本页有误
report-how = 请说明何处有误，如有可能请指出哪份文件可以证明。无需账户。您将得到一个编号。
report-fact = { $fact }：{ $words }
report-page = 页面
report-text = 何处有误
report-sender = 您的电子邮件地址（如愿意接受询问）
report-trap = 请将此处留空
report-send = 发送
report-thanks = 谢谢，已记录
report-done = 您的报告已处理
report-reference = 编号：
report-keep = 请保存此编号或本页地址：答复将显示于此。
report-state-open = 等待工作人员处理。
report-state-answered = 已答复。
report-state-closed = 已结案。
report-answer = 答复
report-refused-empty = 没有填写任何内容。
report-refused-long = 内容过长：最多 2000 个字符。
report-refused-address = 这不是电子邮件地址。
report-refused-flood = 过去一小时内报告过多。请稍后再试；内容未发送。
reports-count = { $count ->
    [0] 没有报告
   *[other] 共 { $count } 份报告
}
reports-none = 此处没有内容。
report-list-open = 待处理
report-list-answered = 已答复
report-list-closed = 已结案
report-list-all = 全部
report-evidence = 该事实所依据的段落
report-changed = 页面现称：{ $now }。
report-answer-text = 答复或判断理由；报告人可以看到
report-do-answer = 答复
report-do-close = 不答复而结案
report-do-open = 重新打开
