### Places in a text: parts from what stands before `_` in their identifiers.

part-chp = الفصل { $number }
part-sec = الفرع { $number }
part-para = الفقرة { $number }
part-p = الفقرة غير المرقمة { $number }
part-point = ({ $number })
part-item = البند { $number }
part-rec = فقرة الديباجة { $number }
part-ann = المرفق { $number }
part-annex = المرفق
part-fn = الحاشية { $number }
part-tbl = الجدول { $number }
part-furniture = هامش الصفحة { $number }
part-masthead = الترويسة
part-title = العنوان
part-signature = التوقيع
part-whole = الوثيقة بكاملها
part-other = الجزء { $number }

# Two places, the wider one first
place-join = { $first }، { $second }
