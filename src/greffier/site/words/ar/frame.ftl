### What stands around every page.

site-name = Greffier
site-about = سجل مؤتمرات المعاهدات، مع كل حقيقة المقطع الذي ينص عليها
skip-to-content = انتقل إلى المحتوى
menu = القائمة
menu-home = الصفحة الرئيسية
menu-bodies = الهيئات
menu-sessions = الدورات
menu-documents = الوثائق
menu-decisions = القرارات والمقررات
menu-participants = المشاركون
menu-missing = ما ينقص
menu-discrepancies = التناقضات
menu-drafts = مشاريع الوثائق
menu-add = إضافة وثائق
menu-data = البيانات وواجهة البرمجة
menu-reports = البلاغات
menu-accounts = الحسابات
menu-sign-in = تسجيل الدخول
menu-sign-out = تسجيل الخروج
menu-account = الحساب
interface-language = اللغة
search-label = البحث في السجل
search-hint = رمز وثيقة، أو رقم مثل 7/1، أو كلمات
search-go = بحث
machine-read = قرأها برنامج من وثائق رسمية. والعبرة بالنص الرسمي.
# Above every page of the register that `greffier demo` makes
demonstration = عرض توضيحي: وثائقه مختلَقة، وكذلك كل ما تذكره عن عام 2026 وما بعده. فلا تعتمد عليها ولا تستشهد بها.
close = إغلاق
page-previous = السابق
page-next = التالي
page-more = { $count ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}
permanent-link = رابط دائم

## Evidence

evidence = الدليل
evidence-of = الدليل: { $fact }
evidence-count = { $count ->
    [zero] لا ينص على ذلك أي مقطع
    [one] ينص على ذلك مقطع واحد
    [two] ينص على ذلك مقطعان
    [few] تنص على ذلك { $count } مقاطع
    [many] ينص على ذلك { $count } مقطعا
   *[other] ينص على ذلك { $count } مقطع
}
evidence-none = لا يوجد مقطع متاح لك ينص على ذلك.
evidence-inferred = استنتاج: { $rule }
evidence-stated = صرح بذلك { $by } في { $date }: { $reason }
evidence-data = من بيانات المعاهدة: { $name }
evidence-official = النسخة الرسمية
evidence-other = رواية أخرى
evidence-disputed = الأدلة متناقضة
cite = الاستشهاد
cite-un = أسلوب الأمم المتحدة
cite-bibtex = BibTeX
cite-ris = RIS
# Behind the name of a form: a link that brings it as a file
cite-file = في ملف
report-wrong = الإبلاغ عن خطأ

## Errors

error-title = لا يمكن عرض هذا
error-not-found = لا يوجد هنا ما يسمى ”{ $asked }“.
error-ambiguous = قد تعني ”{ $asked }“ أشياء عدة.
error-no-language = لا توجد صفحات باللغة ”{ $asked }“. اللغات المتاحة هي:
error-bad-value = يطلب العنوان ما لا وجود له: موضعا في قائمة، أو قيمة، كُتبت خطأ أو زالت. ابدأ القائمة من جديد.
error-no-register = لا يوجد سجل بعد. تضاف الوثائق بالأمر `greffier add`.
error-busy = تجري الكتابة في السجل الآن. أعد المحاولة بعد لحظات.
error-crowded = يجري الآن إعداد الكثير لآخرين. أعد المحاولة بعد لحظات.
error-other = لا يستطيع السجل الإجابة: { $code }.
error-server = حدث خطأ لدينا. وقد سُجِّل، ولم يُفقد شيء.
error-forbidden = لا يحق للحساب الذي تستخدمه رؤية هذا أو القيام به.
error-signed-out = انتهت جلستك. سجّل الدخول ثم أعد الإرسال.
error-unreadable = تعذّرت قراءة ما أُرسل: إما أنه انقطع في الطريق أو أنه ليس من استمارات هذا الموقع. لم يُحفظ منه شيء. عُد إلى الصفحة السابقة وأرسله من جديد.
error-method = لا يقبل هذا العنوان ما أُرسل إليه. عُد إلى الصفحة واستعمل روابطها وأزرارها.
error-advice = ابحث عنها في خانة البحث أعلاه، أو ابدأ من الصفحة الأولى.
