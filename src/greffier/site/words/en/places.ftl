### Places in a text: parts from what stands before `_` in their identifiers.

part-chp = chapter { $number }
part-sec = section { $number }
part-para = para. { $number }
part-p = unnumbered para. { $number }
part-point = ({ $number })
part-item = item { $number }
part-rec = preambular para. { $number }
part-ann = annex { $number }
part-annex = annex
part-fn = footnote { $number }
part-tbl = table { $number }
part-furniture = page margin { $number }
part-masthead = masthead
part-title = title
part-signature = signature
part-whole = whole document
part-other = part { $number }

# Two places, the wider one first
place-join = { $first }, { $second }
