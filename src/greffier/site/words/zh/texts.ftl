### 比较两份案文。

texts-title = 比较两份案文
texts-about = 每一部分的变化：增添、删除、逐字修改、移动。也可生成带修订标记的 Word 文件。
texts-first = 较早的案文
texts-second = 较晚的案文
texts-do = 比较
texts-with = 与文件比较
texts-word = 带修订标记的 Word
texts-draft = 草稿：{ $kind }
texts-heading = { $before } – { $after }
texts-files = 比较自己的两个文件
texts-files-sign-in = 有账户者可在此比较文件。
texts-files-about = Word、PDF、网页、纯文本、Akoma Ntoso；每个不超过{ $most } MB。读取、比较后不保存。
texts-first-file = 较早的文件
texts-second-file = 较晚的文件
texts-file-too-large = 文件不得超过{ $most } MB。
texts-file-unreadable = 其中一个文件无法读取。可读取 Word、PDF、网页、纯文本和 Akoma Ntoso。
texts-changes = 变化
texts-languages-differ = 两份案文语文不同：几乎没有相同的词。
texts-none = 两份案文各部分均相同。
texts-same = { $count ->
   *[other] { $count }个部分未变
}
texts-hidden = { $count ->
   *[other] 另有{ $count }行见 Word 文件。
}
texts-count-changed = 修改{ $count }处
texts-count-inserted = 增添{ $count }处
texts-count-deleted = 删除{ $count }处
texts-count-moved = 移动{ $count }处
texts-how-changed = 修改
texts-how-inserted = 增添
texts-how-deleted = 删除
texts-how-moved = 移到此处
texts-how-moved-away = 从此处移走
texts-was = 原为{ $place }
