### The page of a participant.

participant-state = 国家
participant-attendance = 出席 { $count } 届会议
participant-picture = 历年会议：{ $title }
participant-cut = 图中仅显示最近几届会议；表中列有全部会议。
participant-nowhere = 未见于任何已知的出席名单。
participant-spoke = 作了发言
participant-names-data = 依据通用数据：通用名称。
participant-printed = 案文中的写法
participant-bound = 条约
participant-since = 自{ $date }
participant-until = 至{ $date }
participant-asked = { $count } 项规定针对该方
participant-asked-about = 属于下列对象之一：{ $classes }。
