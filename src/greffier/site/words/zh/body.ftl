### The page of a body.

body-kind-conference = 会议
body-kind-working-group = 工作组
body-kind-expert-group = 专家组
body-kind-review-group = 审议组
body-kind-bureau = 主席团
body-kind-committee = 委员会
body-kind-organ = 主要机关
body-kind-commission = 委员会
body-kind-subsidiary-body = 附属机构
body-kind-forum = 论坛
body-kind-other = 机构
body-sessions = { $count } 届会议
body-timeline = 历年届会：{ $body }
body-undated = { $count } 届会议日期不详，仅列于表中。
body-no-sessions = 尚无该机构任何届会的资料。
body-mandates = 设立及任务变更
body-no-mandates = 尚无设立该机构或变更其任务的决定的资料。
body-proposed = 草案中的提议
body-requests = 关于会议安排的要求
body-names = 名称
body-former = 曾用名称
body-around = 上级机构和附属机构
body-parent = 上级机构
body-documents = 该机构的文件
body-decisions = 该机构的决议和决定
body-officers = 主席团成员
body-recommendations = { $count } 项建议及其后续情况
body-recommendations-least = 建议及其后续情况：至少 { $count } 项
body-no-recommendations = 尚无该机构任何建议的资料。
body-asked = { $count } 项规定对此类机构提出要求
body-asked-least = 对此类机构提出要求的规定：至少 { $count } 项
body-asked-about = 具体所指机构见其案文。

## What several pages share

outcome-unknown = 后续情况不详。
disputes-count = 资料有 { $count } 处不一致。
fact-inferred = 推断
date-unsaid = 日期不详
data-source = 来源：{ $source }
data-unverified = 未见于文件
provisions-same = 相同文本：
provisions-once = { $count ->
   *[other] 在草案、报告和附件中共刊印 { $count } 次；每个文本只计一次。
}
provisions-first = 已统计的刊印段落数：{ $count }。其后的段落也列入清单，其中同一案文可能再次出现。
