### What stands around every page.

site-name = Greffier
site-about = 条约会议记录库：每项事实均附出处段落
skip-to-content = 跳到正文
menu = 菜单
menu-home = 首页
menu-bodies = 机构
menu-sessions = 届会
menu-documents = 文件
menu-decisions = 决议和决定
menu-participants = 与会者
menu-missing = 缺失内容
menu-discrepancies = 不一致之处
menu-drafts = 草稿
menu-add = 添加文件
menu-data = 数据与接口
menu-reports = 错误报告
menu-accounts = 账户
menu-sign-in = 登录
menu-sign-out = 退出
menu-account = 账户
interface-language = 语文
search-label = 检索记录库
search-hint = 文号、编号（如 7/1）或词语
search-go = 检索
machine-read = 由程序读自正式文件。以正式文本为准。
# Above every page of the register that `greffier demo` makes
demonstration = 演示：其中的文件以及文件所述2026年及以后的一切均属虚构，请勿以此为据，也请勿引用。
close = 关闭
page-previous = 上一页
page-next = 下一页
page-more = 还有 { $count } 项
permanent-link = 永久链接

## Evidence

evidence = 依据
evidence-of = 依据：{ $fact }
evidence-count = 有 { $count } 个段落说明此事
evidence-none = 您可查看的内容中没有任何段落说明此事。
evidence-inferred = 推断：{ $rule }
evidence-stated = 由{ $by }于{ $date }陈述：{ $reason }
evidence-data = 来自条约数据：{ $name }
evidence-official = 正式文本
evidence-other = 另一说法
evidence-disputed = 依据不一致
cite = 引用
cite-un = 联合国格式
cite-bibtex = BibTeX
cite-ris = RIS
# Behind the name of a form: a link that brings it as a file
cite-file = 下载文件
report-wrong = 报告错误

## Errors

error-title = 无法显示
error-not-found = 此处没有名为“{ $asked }”的内容。
error-ambiguous = “{ $asked }”可能指多项内容。
error-no-language = 没有“{ $asked }”语言的页面。可用语言如下：
error-bad-value = 地址所要求的内容不存在：列表中的某个位置或某个值，可能输入有误或已不存在。请从头打开该列表。
error-no-register = 尚无记录库。请用 `greffier add` 添加文件。
error-busy = 记录库正在写入，请稍后再试。
error-crowded = 目前请求较多，请稍后再试。
error-other = 记录库无法应答：{ $code }。
error-server = 此处发生错误，已作记载，没有丢失任何内容。
error-forbidden = 您所用的账户无权查看或执行此项操作。
error-signed-out = 您已不在登录状态。请先登录，再重新发送。
error-unreadable = 无法读取所发送的内容：传输中断，或者发送的不是本网站的表单。未保存任何内容。请返回并重新发送。
error-method = 此地址不接受所发送的请求。请返回页面，使用其中的链接和按钮。
error-advice = 请用上方检索框查找，或从首页开始。
