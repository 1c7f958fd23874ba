### ما يبلغ القراء أنه خطأ، وما يفعله الموظفون به.

report-page-wrong = الإبلاغ عن خطأ في هذه الصفحة
report-how = اذكر ما هو الخطأ، وأي وثيقة تبينه إن أمكن. لا حاجة إلى حساب. وستحصل على رقم مرجعي.
report-fact = { $fact }: { $words }
report-page = الصفحة
report-text = ما هو الخطأ
report-sender = عنوان بريدك الإلكتروني، إن قبلت أن تُسأل
report-trap = اترك هذا فارغا
report-send = إرسال
report-thanks = شكرا. سُجّل بلاغك
report-done = نُظر في بلاغك
report-reference = الرقم المرجعي:
report-keep = احتفظ بهذا الرقم أو بعنوان هذه الصفحة: سيظهر الجواب هنا.
report-state-open = ينتظر أحد الموظفين.
report-state-answered = أُجيب عنه.
report-state-closed = أُغلق.
report-answer = الجواب
report-refused-empty = لم يُكتب شيء.
report-refused-long = النص أطول من اللازم: 2000 حرف على الأكثر.
report-refused-address = ليس هذا عنوان بريد إلكتروني.
report-refused-flood = وردت بلاغات كثيرة جدا في الساعة الأخيرة. حاول لاحقا؛ لم يُرسل شيء.
reports-count = { $count ->
    [zero] لا بلاغات
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $count } بلاغات
    [many] { $count } بلاغا
   *[other] { $count } بلاغ
}
reports-none = لا شيء هنا.
report-list-open = مفتوحة
report-list-answered = أُجيب عنها
report-list-closed = مغلقة
report-list-all = الكل
report-evidence = المقاطع التي تستند إليها هذه الحقيقة
report-changed = تقول الصفحة الآن: { $now }.
report-answer-text = الجواب أو سبب التقدير؛ ويمكن لصاحب البلاغ قراءته
report-do-answer = إجابة
report-do-close = إغلاق بلا جواب
report-do-open = إعادة الفتح
