### 文件：案文、从中读出的内容、清单。

document-by-greffier = 由 Greffier 起草
document-open = 含待定案文
document-prints = 这是以下文件的案文：
document-text = 案文
document-languages = 案文语文
document-not-held = 此处没有案文：本文件仅见于引用它的文件。
document-other-rendition = 这是案文的另一份副本。记录以文件清单中的第一份为准。
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
