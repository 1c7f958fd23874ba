### Lists of bodies, sessions and participants.

lists-nothing = 没有此类内容。
lists-last = 上一届：
lists-next = 下一届：
lists-ahead = 即将举行
lists-by-body = 机构
lists-by-year = 年份
lists-by-status = 状况
lists-by-group = 组别
lists-any = 全部
lists-show = 显示
lists-others = 其他（按印刷名称）
lists-unlinked = 无链接者尚无任何已读内容。
