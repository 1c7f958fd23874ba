### The chain from mandate to endorsement; the pages of decisions and provisions.

chain = السلسلة
chain-before = الأساس
chain-after = المتابعة
chain-nothing = لا تتوافر معلومات.
chain-cut = هناك أكثر مما يُعرض هنا.
chain-picture = السلسلة في شكل رسم بياني: الأساس من جهة، والمتابعة من الجهة الأخرى
chain-list = السلسلة في شكل قائمة
chain-here = هذا
chain-mandated-by = الولاية
chain-requested-by = بطلب من
chain-of-body = للهيئة
chain-in-course-of = في أثناء
chain-received = تقرير ورد إليها
chain-had-before-it = معروض عليها
chain-stands-in = وارد في
chain-within = جزء من
chain-adopted-at = اعتُمد في
chain-is = نص
chain-reports-on = تقرير عن
chain-transmits = يحيل
chain-endorses = يتخذ إجراء بشأن
chain-held = دورة
chain-hosted = اجتمع في أثنائها
chain-joint-with = بالاشتراك مع
chain-draft = مشروع التقرير
chain-recommended = توصيات
chain-reported-by = تقرير
chain-adopted = اعتمدت
chain-told-by = ورد ذكره في
chain-submitted-to = مقدَّم إلى
chain-for-session = أُعد من أجل
chain-endorsed-by = اتُّخذ إجراء بشأنه في
chain-carries = أحكام
chain-parts = أجزاء
chain-same-text = يطابق نصه نص
chain-acts-on = الهيئة المعنية
chain-requests = يطلب من
chain-printed-in = منشور في
decision-asks = ما يُطلب وممّن يُطلب
decision-whole = { $count ->
    [zero] النص الكامل: لا فقرات
    [one] النص الكامل: فقرة واحدة
    [two] النص الكامل: فقرتان
    [few] النص الكامل: { $count } فقرات
    [many] النص الكامل: { $count } فقرة
   *[other] النص الكامل: { $count } فقرة
}
decision-asking = { $count ->
    [zero] ما يطلب اتخاذ إجراء فقط: لا فقرات
    [one] ما يطلب اتخاذ إجراء فقط: فقرة واحدة
    [two] ما يطلب اتخاذ إجراء فقط: فقرتان
    [few] ما يطلب اتخاذ إجراء فقط: { $count } فقرات
    [many] ما يطلب اتخاذ إجراء فقط: { $count } فقرة
   *[other] ما يطلب اتخاذ إجراء فقط: { $count } فقرة
}
decision-facts = الحقائق
decision-no-text = نص هذا المقرر غير متوفر.
decision-in-document = النص الكامل ببنيته
decision-other-languages = لغات أخرى
decisions-all = الكل
decisions-none = لا يوجد ما يطابق ذلك.
decisions-filter = عرض
provision-similar = أحكام مشابهة
provision-same = النص نفسه
provision-none-similar = لا يوجد حكم آخر بصياغة قريبة من هذه الصياغة.
provision-both-ask = كلاهما موجه إلى: { $who }
provision-both-do = كلاهما: { $acts }
chain-move = التنقل في الرسم البياني

provision-shared = { $count ->
    [zero] لا كلمات مشتركة، { $percent } في المائة من كلمات النصين
    [one] كلمة مشتركة واحدة، { $percent } في المائة من كلمات النصين
    [two] كلمتان مشتركتان، { $percent } في المائة من كلمات النصين
    [few] { $count } كلمات مشتركة، { $percent } في المائة من كلمات النصين
    [many] { $count } كلمة مشتركة، { $percent } في المائة من كلمات النصين
   *[other] { $count } كلمة مشتركة، { $percent } في المائة من كلمات النصين
}
decisions-count = { $count ->
    [zero] لا قرارات ولا مقررات
    [one] قرار أو مقرر واحد
    [two] قراران أو مقرران
    [few] { $count } قرارات ومقررات
    [many] { $count } قرارا ومقررا
   *[other] { $count } قرار ومقرر
}
chain-step = { $relation }:
chain-step-detail = { $relation } ({ $detail }):
