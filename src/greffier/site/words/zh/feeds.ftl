### Feeds and calendars.

feed-all = Greffier：最近添加的文件
feed-of = Greffier：{ $thing }
feed-asks = Greffier：对下列各方的要求：{ $who }
feed-calendar = 所有机构的届会
feed-follow = 通过 Atom 关注
feed-days = 届会日历
