### Places in a text: parts from what stands before `_` in their identifiers.

part-chp = 第 { $number } 章
part-sec = 第 { $number } 节
part-para = 第 { $number } 段
part-p = 未编号段 { $number }
part-point = ({ $number })
part-item = 项目 { $number }
part-rec = 序言部分第 { $number } 段
part-ann = 附件 { $number }
part-annex = 附件
part-fn = 脚注 { $number }
part-tbl = 表 { $number }
part-furniture = 页眉页脚 { $number }
part-masthead = 抬头
part-title = 标题
part-signature = 签署
part-whole = 整份文件
part-other = 部分 { $number }

# Two places, the wider one first
place-join = { $first }，{ $second }
