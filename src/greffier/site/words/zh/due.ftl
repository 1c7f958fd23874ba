### 会议文件的期限。

due-title = 文件期限
due-about = 届会文件何时到期、何时印发、哪些迟交。期限取自议事规则和“十、四、六周”规则：会前十周提交，四周处理，会前六周印发。
due-coming = 今后的届会
due-all = 所有届会
due-next = 下一期限：{ $day }
due-count-late = 迟交{ $count }份
due-count-missing = 缺{ $count }份
due-count-on-time = 按时{ $count }份
due-count-to-come = 待印发{ $count }份
due-count-undated = 无日期{ $count }份
due-opens = { $day }开幕。
due-to-session = 该届会议
due-caption = 届会文件
due-number = 序号
due-document = 文件
due-submit = 提交期限
due-issue = 印发期限
due-issued = 文件日期
due-state = 状态
due-source = 依据
due-rule = 第{ $number }条
due-after = 会后两周
due-slots = 十、四、六周
due-special = 如为特别届会：提前{ $days }天
due-nothing = 该届会没有预期文件：日期不详，届会推迟或取消，或不知其条约的要求。
due-picture = 会前各周的文件
# A document in the picture, with its state
due-line = { $document }：{ $state }
due-axis = 开幕前的周数。横条为文件处理时间，末端的竖线为印发期限。
mark-due-on-time = 按时
mark-due-late = 迟交
mark-due-missing = 缺失
mark-due-to-come = 待印发或不详
due-document-agenda = 临时议程
due-document-papers = 届会文件
due-document-before = 提交届会的文件
due-document-reports = 提交届会的报告
due-document-organizations = 非政府组织名单
due-document-report = 届会报告
due-state-on-time = 按时
due-state-late = { $days ->
   *[other] 迟{ $days }天
}
due-state-missing = { $days ->
   *[other] 缺失，已逾期{ $days }天
}
due-state-to-come = 待印发
due-state-undated = 日期不详
due-state-untold = 记录库中没有
