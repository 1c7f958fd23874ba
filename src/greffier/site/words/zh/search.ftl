### The page of search.

search = 检索
search-how = 检索所有收存案文，涵盖各种语文，词语的各种形式均可检出。
search-for = 检索：{ $words }
search-found = { $count ->
    [0] 没有相符的案文。
   *[other] 有 { $count } 份相符的案文。
}
search-named = 以此为名
search-pages = 结果页
search-narrow = 筛选
search-leave = 取消此条件
search-sample = 仅就相符案文中的 { $count } 份样本计数。
search-refused = 此处没有可检索的内容。请输入词语、引号中的“短语”、文件文号，或不得出现的 -词语。
search-too-long = 检索内容过长，请减少词语。
search-example-words = 工作组 枪支
search-means-words = 含有所有这些词语的案文
search-example-phrase = “技术援助”
search-means-phrase = 相连的词语
search-means-symbol = 一份文件及所有援引它的文件；字形相似的字母视为相同
search-example-without = 建议 -草案
search-means-without = 不含该词语的案文
facet-kind = 类型
facet-body = 机构
facet-session = 届会
facet-language = 语文
facet-year = 年份
facet-addressee = 致送对象
facet-class = 规定的作用
