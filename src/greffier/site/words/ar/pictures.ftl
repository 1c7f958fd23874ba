### What the marks of pictures mean.

mark-held = عُقدت
mark-scheduled = مقررة
mark-postponed = أُجِّلت
mark-cancelled = أُلغيت
mark-unsaid = لا يُذكر ما إذا كانت قد عُقدت
mark-spoke = حضر وأدلى ببيان
mark-present = حضر
mark-absent = لم يَرد في قائمة الحضور
# What a mark is called: a session, its days, and what is marked
mark-session = { $session }، { $days }: { $status }
picture-table = البيانات نفسها في جدول
