### The page of a session.

session-contents = في هذه الصفحة
session-chain = الأساس والمتابعة
chain-mandate = الولاية
chain-session = الدورة
chain-report = التقرير
chain-transmitted = الإحالة
chain-endorsed = ما اتُّخذ بشأنها
chain-unknown = غير معروف
session-agenda = جدول الأعمال
item-mandate = أُدرج في جدول الأعمال بموجب
item-paragraph = الفقرة { $number }
item-rules = المادة { $number } من النظام الداخلي
item-article = المادة { $number } من الاتفاقية
item-other-titles = عنوان البند في نصوص أخرى
data-of-treaty = من بيانات المعاهدة
session-participants = { $count ->
    [zero] لا مشاركين
    [one] مشارك واحد
    [two] مشاركان
    [few] { $count } مشاركين
    [many] { $count } مشاركا
   *[other] { $count } مشارك
}
session-participants-table = المشاركون في جدول
session-spoke = البيانات
session-attendance = الدول الحاضرة في آخر دورات الهيئة
group-name = المجموعة الإقليمية
group-african-states = الدول الأفريقية
group-asia-pacific-states = دول آسيا والمحيط الهادئ
group-eastern-european-states = دول أوروبا الشرقية
group-latin-american-and-caribbean-states = دول أمريكا اللاتينية والكاريبي
group-western-european-and-other-states = دول أوروبا الغربية ودول أخرى
group-none = دول لا تنتمي إلى أي مجموعة إقليمية
others-party = أطراف أخرى
others-regional-organization = منظمات إقليمية
others-signatory = موقعون آخرون
others-non-signatory = غير موقعين آخرون
others-un-entity = كيانات منظومة الأمم المتحدة
others-igo = منظمات حكومية دولية
others-ngo = منظمات غير حكومية
others-other = جهات أخرى
# How many of the States of a group were present
group-present = { $present } من { $count }
session-statements = { $count ->
    [zero] لا بيانات
    [one] بيان واحد
    [two] بيانان
    [few] { $count } بيانات
    [many] { $count } بيانا
   *[other] { $count } بيان
}
session-on-item = في إطار البند { $number }
session-on-no-item = دون ذكر البند
session-sittings = { $count ->
    [zero] لا جلسات معروفة
    [one] جلسة واحدة تتوافر عنها معلومات
    [two] جلستان تتوافر عنهما معلومات
    [few] { $count } جلسات تتوافر عنها معلومات
    [many] { $count } جلسة تتوافر عنها معلومات
   *[other] { $count } جلسة تتوافر عنها معلومات
}
session-sitting = الجلسة { $number }
session-documents = { $count ->
    [zero] لا وثائق للدورة
    [one] وثيقة واحدة للدورة
    [two] وثيقتان للدورة
    [few] { $count } وثائق للدورة
    [many] { $count } وثيقة للدورة
   *[other] { $count } وثيقة للدورة
}
session-before = { $count ->
    [zero] لا وثائق معروضة عليها
    [one] وثيقة واحدة معروضة عليها
    [two] وثيقتان معروضتان عليها
    [few] { $count } وثائق معروضة عليها
    [many] { $count } وثيقة معروضة عليها
   *[other] { $count } وثيقة معروضة عليها
}
session-received = { $count ->
    [zero] لا تقارير مقدمة إليها
    [one] تقرير واحد مقدم إليها
    [two] تقريران مقدمان إليها
    [few] { $count } تقارير مقدمة إليها
    [many] { $count } تقريرا مقدما إليها
   *[other] { $count } تقرير مقدم إليها
}
session-decisions = { $count ->
    [zero] لم تُعتمد قرارات أو مقررات
    [one] اعتُمد قرار أو مقرر واحد
    [two] اعتُمد قراران أو مقرران
    [few] اعتُمدت { $count } قرارات ومقررات
    [many] اعتُمد { $count } قرارا ومقررا
   *[other] اعتُمد { $count } قرار ومقرر
}
session-recommendations = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة وما اتُّخذ بشأنها
    [two] توصيتان وما اتُّخذ بشأنهما
    [few] { $count } توصيات وما اتُّخذ بشأنها
    [many] { $count } توصية وما اتُّخذ بشأنها
   *[other] { $count } توصية وما اتُّخذ بشأنها
}
session-recommendations-least = التوصيات وما اتُّخذ بشأنها: { $count } على الأقل
session-beside = اجتماعات هيئات أخرى أثناءها
session-beside-about = اجتماعات الهيئات التي يُذكر أنها اجتمعت خلالها، والهيئات التابعة لهذه الهيئة التي تقع أيام اجتماعها ضمن أيامها.
session-missing = ما ينقص
session-gap-session-without-report = عُقدت ولا يُعرف أي تقرير عنها
session-gap-nothing-held = انقضت أيامها ولا شيء يدل على أنها عُقدت
session-gap-report-not-held = تقرير مشار إليه وغير محفوظ
session-gap-language-not-held = محفوظة، ولكن ليس باللغات التالية
