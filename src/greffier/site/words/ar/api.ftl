### واجهة البرمجة: لماذا رُفض الطلب.

api-error-bad-value = في الطلب قيمة غير مسموح بها.
api-error-bad-request = تعذّر فهم الطلب.
api-error-bad-token = هذا الرمز غير معروف هنا.
api-error-token-expired = انتهت صلاحية هذا الرمز في { $date }. أنشئ رمزا جديدا في صفحة حسابك.
api-error-token-revoked = أُلغي هذا الرمز في { $date }.
api-error-sign-in = سجّل الدخول أو أرسل رمزا للقيام بذلك.
api-error-forbidden = لا يحق لحسابك القيام بذلك.
api-error-no-scope = ليس لهذا الرمز الصلاحية { $scope }.
api-error-no-csrf = لا يثبت الطلب أنه صادر من صفحة في هذا الموقع.
api-error-not-found = لا يوجد هنا شيء اسمه ”{ $asked }“.
api-error-bad-cursor = لا يقود هذا المؤشر إلى أي موضع في هذه القائمة. ابدأ من دونه.
api-error-ambiguous = قد يعني المطلوب أشياء عدة.
api-error-not-there = لا يوجد مثل هذا العنوان في الواجهة.
api-error-method-not-allowed = لا يمكن القيام بذلك في هذا العنوان.
api-error-not-acceptable = لا يتوافر المطلوب في الشكل المطلوب. المتاح: { $available }.
api-error-not-allowed = لا يمكن القيام بذلك في الوضع الراهن.
api-error-conflict = استُخدم هذا المفتاح في طلب آخر.
api-error-gone = مُحي هذا المحتوى.
api-error-begin-again = بدأت قائمة التغييرات من جديد. تخلّص مما نسخته واطلبها من دون علامة.
api-error-changed = تغيّر هذا منذ أن قرأته.
api-error-too-large = حجم ما أُرسل أكبر من المسموح به. الحد الأقصى بالبايت: { $most }.
api-error-unsupported-type = ما أُرسل ليس في شكل مقبول هنا. المسموح به: { $available }.
api-error-unreadable = تعذّرت قراءة الوثيقة.
api-error-too-many = { $seconds ->
    [zero] عدد الطلبات أكبر من المسموح به. أعد المحاولة الآن.
    [one] عدد الطلبات أكبر من المسموح به. أعد المحاولة بعد ثانية واحدة.
    [two] عدد الطلبات أكبر من المسموح به. أعد المحاولة بعد ثانيتين.
    [few] عدد الطلبات أكبر من المسموح به. أعد المحاولة بعد { $seconds } ثوان.
    [many] عدد الطلبات أكبر من المسموح به. أعد المحاولة بعد { $seconds } ثانية.
   *[other] عدد الطلبات أكبر من المسموح به. أعد المحاولة بعد { $seconds } ثانية.
}
api-error-server = حدث خطأ هنا، وقد سُجّل، ولم يُفقد شيء.
api-error-locked = تجري الكتابة في السجل. أعد المحاولة بعد لحظة.
api-error-crowded = يجري الآن إعداد الكثير لآخرين. أعد المحاولة بعد لحظات.
api-error-no-register = لا يوجد سجل بعد.
api-error-newer-format = السجل من إصدار أحدث من Greffier.
api-error-disk-full = لم تعد هنا مساحة، ولم يُحفظ شيء من هذا.
api-error-being-made = هذا قيد الإعداد. أعد الطلب بعد لحظة.
