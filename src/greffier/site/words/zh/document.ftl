### 文件：案文、从中读出的内容、清单。

document-by-greffier = 由 Greffier 起草
document-open = 含待定案文
document-prints = 这是以下文件的案文：
document-text = 案文
document-languages = 案文语文
document-not-held = 此处没有案文：本文件仅见于引用它的文件。
document-other-rendition = 这是案文的另一份副本。记录库以文件清单中的第一份为准。
document-no-part = 该语文版本没有“{ $part }”部分。
document-link-to = 永久链接：{ $place }
document-pages = 案文分页
document-page-of = 第 { $page } 页，共 { $pages } 页
document-cut = 这一部分的其余内容见文件。
document-facts = 要素
document-cited-by = { $count ->
   *[other] 被 { $count } 份文件引用
}
document-cites = { $count ->
   *[other] 引用 { $count } 份文件和决定
}

## Beside the text

document-beside = 多语对照
document-related = 订正、增编、更正
document-compare = 比较
document-files = 文件下载
document-show-file = 显示该副本
document-as = 其他格式：
document-odd = 印刷异常
document-all = 全部
form-text = 纯文本
form-json = 读取结果 JSON
form-akn = Akoma Ntoso
form-html = HTML
form-docx = Word
form-pdf = PDF
warning-no-symbol = 未印本文件文号
warning-lookalike-letters = 文号印有其他字母表的字母
warning-mixed-list-letters = 列项字母更换了字母表
warning-page-furniture = 案文中残留页眉或页脚
warning-placeholder = 案文待定
warning-page-without-text = 有一页为图像，未读取内容
warning-rebuilt-text = 案文系按页面上字母的位置重建
warning-future-event = 将晚于文件日期的事项述为已发生
warning-tracked-changes = 含有未接受的修订

## Languages side by side

beside-show = 显示
beside-missing = 该语文版本缺少这一部分。
beside-figures = 数字或日期不一致：
beside-none = 没有可对照的部分。

## Two texts compared

compare-title = 两份案文之间的变化
compare-with = 比较对象（文号）
compare-language = 语文
compare-whole = 同时显示相同部分
compare-go = 比较
compare-unknown = 此处没有文件“{ $asked }”。
compare-no-language = 两份案文没有相同语文的版本。
compare-now-at = 现位于{ $place }
compare-was-at = 原位于{ $place }
compare-changed = 修改
compare-inserted = 新增
compare-deleted = 删除
compare-moved = 移至此处
compare-moved-away = 已移走

## The list

documents-by-body = 机构
documents-by-kind = 种类
documents-by-year = 年份
documents-by-language = 语文
documents-by-state = 案文
documents-any = 全部
documents-held = 已收录
documents-cited = 仅被引用
documents-drafted = 由 Greffier 起草
documents-order = 排序
documents-order-newest = 由新到旧
documents-order-oldest = 由旧到新
documents-order-key = 按文号
documents-filter = 筛选
documents-none = 没有这样的文件。
documents-pages = 清单分页
document-passages = { $count ->
   *[other] { $count } 处
}
documents-count = { $count ->
   *[other] { $count } 份文件
}
beside-lacks = { $count ->
   *[other] { $language }缺 { $count } 个部分
}
compare-same = { $count ->
   *[other] { $count } 个部分相同
}
compare-count-changed = { $count ->
   *[other] 修改 { $count } 个部分
}
compare-count-inserted = { $count ->
   *[other] 新增 { $count } 个部分
}
compare-count-deleted = { $count ->
   *[other] 删除 { $count } 个部分
}
compare-count-moved = { $count ->
   *[other] 移动 { $count } 个部分
}

## A part that is the same

compare-unchanged = 相同

## The page of the source beside the text

document-show-image = 显示原文页面
document-image = 原文第 { $page } 页
document-image-marked = 原文第 { $page } 页，已标出段落
document-image-pages = 原文分页
document-image-of = 在原文页面上：{ $place }
document-provisions = { $count ->
   *[other] { $count } 项规定
}
compare-from-to = { $before } → { $after }
compare-copies = 记录库所依据的副本与此副本的不同之处。
