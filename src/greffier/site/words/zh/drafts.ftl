### 文件草稿。

drafts-title = 文件草稿
drafts-about = 根据记录库起草的正式文件。每句话都可查到所依据的段落。
drafts-tools = 文件工具
drafts-draft = 起草文件
drafts-kind = 文件
drafts-kind-note = 转递报告的说明
drafts-kind-agenda = 临时议程
drafts-kind-annotated-agenda = 临时议程说明
drafts-kind-report = 届会报告
drafts-kind-resolution = 决议或决定
drafts-kind-participants = 与会者名单
drafts-kind-documents = 文件清单
drafts-kind-programme = 工作安排
drafts-kind-compendium = 建议汇编
drafts-kind-followup = 建议的后续落实
drafts-of = 关于哪个届会、机构或决定
drafts-of-hint = 届会可写机构和届次（CTOC/COP:14），也可用文字。汇编写机构，决议写编号。
drafts-language = 草稿语文
drafts-as-of = 截至（留空则用全部文件）
drafts-show = 显示
drafts-more = 原文语文、文号
drafts-original = 原文语文
drafts-symbol = 文件文号
drafts-waiting = 正在起草。
drafts-waiting-why = 正在根据文件还原当时的记录库。首次需要几秒钟，完成后本页会显示草稿。
drafts-again = 再看一次
drafts-files = 下载
drafts-file-docx = Word
drafts-file-pdf = PDF
drafts-file-html = 网页
drafts-file-text = 纯文本
drafts-file-akn = Akoma Ntoso
drafts-file-sources = 依据
drafts-file-all = 全部（ZIP）
drafts-preview = 草稿预览
drafts-beside = 草稿中未定之处
drafts-questions = { $count ->
    [0] 所有不一致之处均已解决
   *[other] 有{ $count }处不一致待解决
}
drafts-no-questions = 此处记录库没有不一致
drafts-questions-about = 选定一个值，草稿即据此重拟。未定之处在文中标为 [?]。
drafts-taken = 已采用，依据最充分
drafts-leave-open = 暂不决定
drafts-gaps = { $count ->
   *[other] { $count }处空缺
}
drafts-no-gaps = 没有空缺
drafts-gaps-open = 草稿中留空
drafts-gaps-untold = 草稿中未提及
drafts-gaps-added = 草稿中有，但没有文件提到
drafts-link = 本页网址保留全部选择：打开者看到的是同一份草稿。
drafts-begin = 可为之起草的届会
drafts-no-sessions = 记录库中还没有届会。
drafts-back = 返回草稿
drafts-no-passage = 没有单独的段落这样说：这是根据规则或条约数据中的名称得出的。

## 无法起草

drafts-refused-no-subject = 请说明文件关于哪个届会、机构或决定。
drafts-refused-needs-session = 这种文件为届会起草：“{ $asked }”不是届会。
drafts-refused-not-the-conference = 说明是向{ $conference }的届会转递报告，不是向{ $body }的届会。
drafts-refused-not-a-session = 记录库中没有届会“{ $asked }”。
drafts-refused-no-text = 记录库中没有该届会的决议或决定。
drafts-refused-several = “{ $asked }”有多份案文。是哪一份？
drafts-refused-no-treaty = “{ $asked }”不属于任何已知条约。
drafts-refused-not-known = 在那一天，记录库中还没有“{ $asked }”。
drafts-refused-no-words = 这种文件在该语文中没有措辞。
drafts-refused-choice-form = 对“{ $asked }”的选择必须是一个值的编号。
drafts-refused-unknown-choice = “{ $asked }”不是本记录库的不一致之处：可能已经解决。
drafts-refused-unknown-value = { $asked } 没有值 { $number }：编号为1至{ $most }。
drafts-refused-not-a-symbol = “{ $asked }”不是文件文号。
drafts-refused-no-kind = 不能起草文件“{ $asked }”。
drafts-refused-no-language = 不能用“{ $asked }”语文起草；可用 ar、en、es、fr、ru、zh。
drafts-refused-no-day = “{ $asked }”不是日期：请写成 2028-09-01。
drafts-refused-not-held = 该届会（{ $session }）没有可报告的内容：{ $status }。
drafts-refused-missing-fonts = 此处缺少字体，不能生成 PDF。其他格式可以。
drafts-refused-not-printable = 该草稿不能写成这种格式。

## 缺少什么

drafts-gap-from-rules = 取自规则，因为没有文件提到
drafts-gap-left-to-chairs = 摘要，由主席撰写
drafts-gap-no-adoption = 在哪次会议上通过
drafts-gap-no-agenda = 议程
drafts-gap-no-annotation = 对该议程项目应作的说明
drafts-gap-no-attendance = 出席者
drafts-gap-no-capacity = 部分出席者以何种身份出席
drafts-gap-no-date = 文件日期
drafts-gap-no-days = 举行日期
drafts-gap-no-decisions = 所通过的决议和决定
drafts-gap-no-outcome = 其建议的结果
drafts-gap-no-recommendations = 这些机构的建议
drafts-gap-no-session = 将予审议的缔约方会议届会
drafts-gap-no-sponsor = 提案者
drafts-gap-for-the-conference = 缔约方会议还决定什么
drafts-gap-proposal = 缔约方会议如何处理其建议：案文只是提议
drafts-gap-no-documents = 提交本届会议的文件
drafts-gap-no-mandate = 由哪项决定设立
drafts-gap-no-meetings = 举行了多少次会议
drafts-gap-no-name = 在该语文中的名称
drafts-gap-no-number = 编号
drafts-gap-no-officers = 主席团成员
drafts-gap-no-ordinal = 届次
drafts-gap-no-place = 举行地点
drafts-gap-no-previous-session = 上届会议的时间；向本届会议报告的内容已写入
drafts-gap-no-provisions = 其建议
drafts-gap-no-reports = 附属机构提交本届会议的报告
drafts-gap-no-state = 此人来自哪个国家
drafts-gap-no-statements = 发言者
drafts-gap-no-symbol = 文号
drafts-gap-no-text = 在该语文中的案文
drafts-gap-no-timetable = 时间安排：已结束或不举行的届会不提出安排
drafts-gap-no-topic = 将讨论的内容
drafts-gap-usual-hours = 会议时间，用的是通常时间
drafts-gap-untold-act = 由哪项决定作出
drafts-gap-untold-mandate = 本届会议之前对它作过什么决定
drafts-gap-untold-report = 关于其届会的报告
drafts-gap-untold-session = 举行日期
drafts-gap-review-items = 关于审议机制的唯一项目：现有多个

drafts-fill-report = 届会报告会说明。
drafts-fill-agenda = 届会的临时议程会说明。
drafts-fill-decision = 决议或决定本身，或引用它的案文会说明。
drafts-fill-documents = 添加这些文件后即可知道。
drafts-fill-language = 同一文件的该语文版本即可补足。
drafts-fill-treaty = 条约数据可补足：机构和地点的名称在那里。
drafts-fill-day = 请在上面选择草稿日期。
drafts-fill-hand = 由完成文件的人撰写。
drafts-fill-nothing = 无需补足。

## 一句话说了什么

drafts-fact-symbol = 文号
drafts-fact-decision = 决议或决定
drafts-fact-mandate = 任务授权
drafts-fact-session = 届会
drafts-fact-report = 报告
drafts-fact-agenda-item = 议程项目
drafts-fact-participation = 出席情况
drafts-fact-statement = 发言
drafts-fact-officer = 主席团成员
drafts-fact-meetings = 会议次数
drafts-fact-documentation = 届会文件
drafts-fact-provision = 条款
drafts-fact-endorsement = 对建议的处理
drafts-fact-adoption = 通过
drafts-fact-placeholder = 空缺
