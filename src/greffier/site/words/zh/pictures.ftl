### What the marks of pictures mean.

mark-held = 已举行
mark-scheduled = 已排定
mark-postponed = 已推迟
mark-cancelled = 已取消
mark-unsaid = 未载明是否举行
mark-spoke = 出席并发言
mark-present = 出席
mark-absent = 未列入出席名单
# What a mark is called: a session, its days, and what is marked
mark-session = { $session }，{ $days }：{ $status }
picture-table = 同一内容的表格
