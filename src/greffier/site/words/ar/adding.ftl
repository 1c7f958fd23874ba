### The page on which documents are added.

add-how = أرسل الملفات، وانظر ما قُرئ فيها، ثم أكِّد. لا يدخل شيء السجل قبل تأكيدك.
add-files = الملفات: نص أو Word أو PDF أو صفحة ويب أو Akoma Ntoso
add-level = من يجوز له الاطلاع عليها
add-level-public = الجميع
add-level-delegations = الوفود والأمانة
add-level-secretariat = الأمانة فقط
add-send = إرسال
add-drop = يمكن أيضا إسقاط الملفات هنا.
add-sending = جارٍ الإرسال
add-lost = انقطع الاتصال قبل وصول الملف. الملف لا يزال لديك.
add-again = إعادة الإرسال
add-none = لم يُرسل أي ملف، أو أن المستوى غير موجود.
add-too-large = أحد الملفات أكبر مما يمكن إرساله هنا (256 ميغابايت).
add-sent = ما أُرسل
add-nothing = لا شيء في الانتظار.
add-state-received = وصل
add-state-reading = تجري قراءته
add-state-read = قُرئ؛ في انتظار تأكيدك
add-state-refused = تعذرت قراءته
add-state-adding = تجري إضافته
add-state-added = أُضيف
# An archive
add-state-opened = فُكّ ضغطه
add-archive = { $count ->
    [zero] محفوظ مضغوط بلا ملفات
    [one] محفوظ مضغوط فيه ملف واحد يرد في القائمة
    [two] محفوظ مضغوط فيه ملفان يردان في القائمة
    [few] محفوظ مضغوط فيه { $count } ملفات ترد كلها في القائمة
    [many] محفوظ مضغوط فيه { $count } ملفا ترد كلها في القائمة
   *[other] محفوظ مضغوط فيه { $count } ملف ترد كلها في القائمة
}
add-size = { $kb } كيلوبايت
add-confirm = إضافة
add-confirm-this = إضافة: { $name }
add-discard = إزالة
add-discard-this = إزالة: { $name }
add-held = هذا الملف بعينه موجود في السجل؛ ولن تغيِّر إضافته مجددا شيئا.
add-versions = المتوفر من هذه الوثيقة:
add-see = عرضه
add-outcome-new = دخل السجل.
add-outcome-known = كان في السجل من قبل؛ ولم يتغير شيء.
add-outcome-restricted = كان في السجل من قبل، وأصبح الآن محجوبا عن عدد أكبر.
add-outcome-open = هو في السجل بمستوى أشد تقييدا؛ ولم يتغير ذلك.
add-outcome-withdrawn = سُحب من السجل، ويبقى كذلك.
add-error-not-found = لم يعد الملف هنا. أرسله مجددا.
add-error-empty = لا نص في الملف.
add-error-too-large = الملف أكبر مما يُقرأ.
add-error-not-text = ترميز الملف غير مقروء. احفظه بترميز UTF-8.
add-error-unsupported-format = لا تُقرأ ملفات بهذه الصيغة. احفظه بصيغة Word (.docx) أو PDF أو نص.
add-error-encrypted = الملف محمي بكلمة سر. أرسله من دونها.
add-error-damaged = الملف تالف ولا يمكن تفكيكه. احفظه من جديد وأعد إرساله.
add-error-no-text-layer = لا يحتوي الملف إلا على صور للصفحات، بلا نص.
add-error-limit-exceeded = قراءة الملف تحتاج إلى أكثر مما هو مسموح به.
add-error-timeout = قراءة الملف تستغرق أكثر مما هو مسموح به.
add-error-locked = برنامج آخر يكتب في السجل. أعد الإرسال بعد قليل.
add-error-disk-full = لا مساحة على قرص السجل؛ ولم يُضف منه شيء.
add-error-other = تعذرت إضافته: { $code }.
warned-future-event = يُروى كماضٍ وتاريخه لاحق للوثيقة
warned-lookalike-letters = حروف من أبجدية أخرى تتشابه شكلا فقط
warned-mixed-list-letters = قائمة تتغير أبجديتها
warned-no-symbol = لا يرد رمز للوثيقة
warned-page-furniture = ترويسة متكررة أو رقم صفحة
warned-placeholder = نص متروك مفتوحا
warned-rebuilt-text = أُعيد تركيب النص من حروف متفرقة
warned-tracked-changes = في الملف تغييرات متعقَّبة؛ قُرئت على أنها مقبولة

add-confirm-all = { $count ->
    [zero] لا وثائق لإضافتها
    [one] إضافة وثيقة واحدة
    [two] إضافة الوثيقتين
    [few] إضافة الوثائق جميعها وعددها { $count }
    [many] إضافة الوثائق جميعها وعددها { $count }
   *[other] إضافة الوثائق جميعها وعددها { $count }
}
add-read = { $parts ->
    [zero] لم يُقرأ أي جزء
    [one] قُرئ جزء واحد
    [two] قُرئ جزآن
    [few] قُرئت { $parts } أجزاء
    [many] قُرئ { $parts } جزءا
   *[other] قُرئ { $parts } جزء
}
add-warnings = { $count ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيها
   *[other] { $count } تنبيه
}
