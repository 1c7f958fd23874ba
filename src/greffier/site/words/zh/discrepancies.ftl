### Where the evidence disagrees, and what is judged of it. Codes are those of the register.

discrepancy-session-days = 同一届会的日期说法不同
discrepancy-session-place = 同一届会的地点说法不同
discrepancy-session-status = 届会既称已举行，又称已取消或推迟
discrepancy-past-and-future = 一处称届会已举行，另一处称尚待举行
discrepancy-meetings-count = 同一届会的会议次数不同
discrepancy-mandate = 不同决定被称为对同一机构作出同样处置
discrepancy-session-unclear = 一处提及可对应多个届会，因而未归入任何一个
discrepancy-ordinals-share-days = 一机构两个有编号的届会日期相同
discrepancy-ordinals-out-of-order = 编号较大的届会先于编号较小的届会
discrepancy-too-many-sessions = 已知的在先届会多于其编号所允许的数目
discrepancy-not-consecutive = 曾要求各机构接连开会，但并未如此
discrepancy-decision-date = 同一决定的日期不同
discrepancy-version-differs = 同一文件的各语文版本在文件属性上不同
discrepancy-part-missing = 一种语文版本缺少另一版本所有的内容
discrepancy-versions-disagree = 各语文版本在同一处的数字或日期不同
discrepancy-title-differs = 同一文件在同一语文中标题不同
discrepancy-renditions-differ = 同一案文的两个版本内容不同
discrepancy-lookalike-letters = 文号用其他字母表的字母印刷
discrepancy-mixed-list-letters = 列表的字母变换了字母表
discrepancy-future-event = 所述已发生之事日期晚于文件
discrepancy-joint-report = 报告自称联合报告，但只有一个文号
discrepancy-speaker-absent = 有人发言，但不在出席者名单上
discrepancy-expert-absent = 有人作为专家参加，但不在出席者名单上
discrepancy-capacity = 同一与会者以两种身份列出
discrepancy-other = 其他不一致

discrepancy-only-current = 仅现行版本载有
discrepancy-only-rendition = 仅版本 { $rendition } 载有
discrepancy-asked = 曾要求接连开会：{ $bodies }。{ $year } 年并未如此。
discrepancy-absent = { $participant }，见 { $document }
discrepancy-fits = 可对应：{ $sessions }
discrepancy-told-held = 述为已举行，见 { $date } 的文件
discrepancy-told-scheduled = 述为将举行，见 { $date } 的文件
discrepancy-lacking = { $more ->
    [0] { $language }缺：{ $places }
   *[other] { $language }缺：{ $places }，另有 { $more } 处
}
discrepancy-gives = { $languages }：{ $figures }
discrepancy-gives-none = { $languages }：均无
discrepancy-calls-joint = 议程称该报告为联合报告
discrepancy-one-symbol = 该文件只有一个文号：{ $symbols }
discrepancy-met = { $session }，{ $days }
discrepancy-request = 该项要求
discrepancy-explained = 已解释：
discrepancies-about = 文件相互矛盾或自相矛盾之处。双方均保留在记录库中，各附载明该说法的段落，直至有人作出解释。
discrepancies-code = 种类
discrepancies-state-open = 待处理
discrepancies-state-explained = 已解释
discrepancies-state-all = 全部
discrepancies-of = 关于：{ $thing }。
discrepancies-every = 显示全部
discrepancies-count = { $count ->
    [0] 没有不一致之处
   *[other] 共 { $count } 处不一致
}
filter-all = 全部
filter-go = 显示
level-public = 所有人
level-delegations = 代表团和秘书处
level-secretariat = 仅限秘书处

## 判断

judgements = 判断
judgements-about = 人员对依据作出的判断：有签名、日期和理由。每项判断均可撤回，撤回后一切恢复原状。
judgements-count = { $count ->
    [0] 没有判断
   *[other] 共 { $count } 项判断
}
judgements-none = 尚未作出任何判断。
judgement-by = { $by }，{ $date }
judgement-claims = { $count } 项陈述
judgement-orphaned = 所涉陈述已不见于任何读取结果
judgement-explain = 已解释
judgement-prefer = 优先采用
judgement-misread = 因误读而剔除
judgement-same = 同一事物
judgement-different = 不同事物
judging-this = 选择此段落
judging-explain = 解释
judging-explain-how = 请说明双方为何可以如此。内容不作更改，此处算作已解释。
judging-claims = 判断段落
judging-claims-how = 请选择段落。优先采用的排在首位，误读的从记录库中剔除。文件本身保持不变。
judging-prefer = 优先采用所选段落
judging-misread = 所选段落属误读
judging-things = 合并或拆分
judging-things-how = 两个届会、两份文件或两个与会者，按键或名称。
judging-one = 其一
judging-other = 其二
judging-same = 为同一事物
judging-different = 并非同一事物
judging-reason = 理由
judging-for = 可知悉者
judging-who = 已登录的工作人员可作出解释。
judging-revoke = 撤回
judging-made = 已判断并签名。可予撤回：{ $judgement }
judging-revoked = 已撤回。一切恢复原状：{ $judgement }
judging-refused = 记录库未接受此项操作。
judging-refused-bad-value = 有所遗漏或没有意义：判断需有理由和对象。
judging-refused-not-found = 其对象已不存在。
judging-refused-ambiguous = 可能指多项事物，请说得更准确。
judging-refused-not-allowed = 已有此判断，或不能如此判断：有编号的届会不能合并。
judging-refused-gone = 所存内容均未提及该事物。
judging-refused-locked = 记录库正在写入。请稍后再试。
