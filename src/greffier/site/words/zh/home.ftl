### The first page.

home-title = 何时、由谁、作出何种决定，出处何在
home-about = Greffier 阅读条约会议的正式文件，并建立其记录库：机构、届会、决定、建议及其后续情况。每项事实均可打开其出处段落。
home-counts = 收录数量
home-count-body = { $count } 个机构
home-count-session = { $count } 届会议
home-count-document = { $count } 份文件
home-count-decision = { $count } 项决议和决定
home-count-provision = { $count } 条规定
home-count-participant = { $count } 个与会方
home-empty = 本记录库尚无内容。登录后可在“添加文件”页添加文件，或使用 `greffier add`。
home-next = 即将举行的届会
home-none-next = 没有案文提到即将举行的届会。
home-last = 最近的届会
home-new = 最近添加
home-open = 待处理的不一致之处
home-open-count = { $count ->
    [0] 各项依据并无不一致。
   *[other] 有 { $count } 处依据不一致。
}
