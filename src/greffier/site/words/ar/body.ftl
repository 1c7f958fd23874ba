### The page of a body.

body-kind-conference = مؤتمر
body-kind-working-group = فريق عامل
body-kind-expert-group = فريق خبراء
body-kind-review-group = فريق استعراض
body-kind-bureau = مكتب
body-kind-committee = لجنة
body-kind-organ = جهاز رئيسي
body-kind-commission = لجنة
body-kind-subsidiary-body = هيئة فرعية
body-kind-forum = منتدى
body-kind-other = هيئة
body-sessions = { $count ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
body-timeline = الدورات على مر السنين: { $body }
body-undated = { $count ->
    [zero] لا توجد دورة غير معلومة التاريخ.
    [one] دورة واحدة غير معلومة التاريخ ترد في الجدول فقط.
    [two] دورتان غير معلومتي التاريخ تردان في الجدول فقط.
    [few] { $count } دورات غير معلومة التاريخ ترد في الجدول فقط.
    [many] { $count } دورة غير معلومة التاريخ ترد في الجدول فقط.
   *[other] { $count } دورة غير معلومة التاريخ ترد في الجدول فقط.
}
body-no-sessions = لا تُعرف أي دورة لهذه الهيئة.
body-mandates = إنشاء الهيئة وتعديل ولايتها
body-no-mandates = لا يُعرف قرار أنشأ هذه الهيئة أو عدَّل ولايتها.
body-proposed = ما اقتُرح في مشاريع النصوص
body-requests = كيف طُلب إليها أن تجتمع
body-names = الأسماء
body-former = الأسماء السابقة
body-around = الهيئة الأعلى والهيئات الفرعية
body-parent = هيئة فرعية تابعة لـ
body-documents = وثائق هذه الهيئة
body-decisions = قرارات هذه الهيئة ومقرراتها
body-officers = أعضاء المكتب
body-recommendations = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة وما اتُّخذ بشأنها
    [two] توصيتان وما اتُّخذ بشأنهما
    [few] { $count } توصيات وما اتُّخذ بشأنها
    [many] { $count } توصية وما اتُّخذ بشأنها
   *[other] { $count } توصية وما اتُّخذ بشأنها
}
body-recommendations-least = التوصيات وما اتُّخذ بشأنها: { $count } على الأقل
body-no-recommendations = لا تُعرف أي توصية لهذه الهيئة.
body-asked = { $count ->
    [zero] لا أحكام موجهة إلى هيئات من هذا النوع
    [one] حكم واحد موجه إلى هيئات من هذا النوع
    [two] حكمان موجهان إلى هيئات من هذا النوع
    [few] { $count } أحكام موجهة إلى هيئات من هذا النوع
    [many] { $count } حكما موجها إلى هيئات من هذا النوع
   *[other] { $count } حكم موجه إلى هيئات من هذا النوع
}
body-asked-least = الأحكام الموجهة إلى هيئات من هذا النوع: { $count } على الأقل
body-asked-about = يحدد نص كل حكم الهيئة المقصودة بالضبط.

## What several pages share

outcome-unknown = لا يُعرف ما اتُّخذ بشأن ذلك.
disputes-count = { $count ->
    [zero] لا تتناقض المصادر.
    [one] تتناقض المصادر في موضع واحد.
    [two] تتناقض المصادر في موضعين.
    [few] تتناقض المصادر في { $count } مواضع.
    [many] تتناقض المصادر في { $count } موضعا.
   *[other] تتناقض المصادر في { $count } موضع.
}
fact-inferred = مستنتَج
date-unsaid = التاريخ غير معروف
data-source = المصدر: { $source }
data-unverified = لم يُشاهد في وثيقة
provisions-same = النص نفسه:
provisions-once = { $count ->
    [zero] لم تُطبع في مشاريع النصوص والتقارير والمرفقات؛ ويُحسب كل نص مرة واحدة.
    [one] طُبعت مرة واحدة في مشاريع النصوص والتقارير والمرفقات؛ ويُحسب كل نص مرة واحدة.
    [two] طُبعت مرتين في مشاريع النصوص والتقارير والمرفقات؛ ويُحسب كل نص مرة واحدة.
    [few] طُبعت { $count } مرات إجمالا في مشاريع النصوص والتقارير والمرفقات؛ ويُحسب كل نص مرة واحدة.
    [many] طُبعت { $count } مرة إجمالا في مشاريع النصوص والتقارير والمرفقات؛ ويُحسب كل نص مرة واحدة.
   *[other] طُبعت { $count } مرة إجمالا في مشاريع النصوص والتقارير والمرفقات؛ ويُحسب كل نص مرة واحدة.
}
provisions-first = عدد المقاطع المطبوعة المحسوبة: { $count }. وترد المقاطع التالية أيضا في القائمة، وقد يتكرر فيها نص.
