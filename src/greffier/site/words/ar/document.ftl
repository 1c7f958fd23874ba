### الوثائق: نصوصها وما يُقرأ منها وقائمتها.

document-by-greffier = من صياغة Greffier
document-open = فيها نص متروك مفتوحا
document-prints = هذا نص:
document-text = النص
document-languages = لغات النص
document-not-held = النص غير محفوظ هنا: الوثيقة معروفة من الوثائق التي تستشهد بها.
document-other-rendition = هذه نسخة أخرى من النص. يستند السجل إلى النسخة الأولى في قائمة الملفات.
document-no-part = ليس في هذه النسخة جزء اسمه ”{ $part }“.
document-link-to = رابط دائم: { $place }
document-pages = صفحات النص
document-page-of = الصفحة { $page } من { $pages }
document-cut = بقية هذا الجزء في الملف.
document-facts = البيانات
document-cited-by = { $count ->
    [zero] لا تستشهد بها أي وثيقة
    [one] تستشهد بها وثيقة واحدة
    [two] تستشهد بها وثيقتان
    [few] تستشهد بها { $count } وثائق
    [many] تستشهد بها { $count } وثيقة
   *[other] تستشهد بها { $count } وثيقة
}
document-cites = { $count ->
    [zero] لا تستشهد بأي وثيقة أو مقرر
    [one] تستشهد بوثيقة واحدة أو مقرر واحد
    [two] تستشهد بوثيقتين أو مقررين
    [few] تستشهد بـ { $count } وثائق ومقررات
    [many] تستشهد بـ { $count } وثيقة ومقررا
   *[other] تستشهد بـ { $count } وثيقة ومقرر
}

## Beside the text

document-beside = اللغات جنبا إلى جنب
document-related = التنقيحات والإضافات والتصويبات
document-compare = مقارنة
document-files = الملفات
document-show-file = عرض هذه النسخة
document-as = وأيضا بصيغة:
document-odd = غرائب الطباعة
document-all = الكل
form-text = نص عادي
form-json = JSON للقراءة
form-akn = Akoma Ntoso
form-html = HTML
form-docx = Word
form-pdf = PDF
warning-no-symbol = لا يحمل رمزا خاصا به
warning-lookalike-letters = رمز مطبوع بحروف من أبجدية أخرى
warning-mixed-list-letters = تتغير أبجدية حروف إحدى القوائم
warning-page-furniture = بقايا رؤوس الصفحات أو تذييلاتها في النص
warning-placeholder = نص متروك مفتوحا
warning-page-without-text = صفحة على شكل صورة لا يُقرأ منها شيء
warning-rebuilt-text = أعيد بناء النص من مواضع حروفه على الصفحة
warning-future-event = يُذكر أمر مؤرخ بعد الوثيقة كأنه وقع
warning-tracked-changes = فيه تعديلات لم يقبلها أحد

## Languages side by side

beside-show = عرض
beside-missing = هذا الجزء غير موجود في هذه النسخة.
beside-figures = تختلف الأرقام أو التواريخ:
beside-none = ليس في أي نسخة أجزاء يمكن وضعها جنبا إلى جنب.

## Two texts compared

compare-title = ما تغيّر بين نصين
compare-with = مقارنة مع (الرمز)
compare-language = اللغة
compare-whole = عرض ما لم يتغير أيضا
compare-go = قارن
compare-unknown = لا تُعرف هنا وثيقة اسمها ”{ $asked }“.
compare-no-language = النصان غير محفوظين بلغة واحدة.
compare-now-at = موضعه الآن: { $place }
compare-was-at = كان موضعه: { $place }
compare-changed = معدَّل
compare-inserted = مضاف
compare-deleted = محذوف
compare-moved = منقول إلى هنا
compare-moved-away = منقول من هنا

## The list

documents-by-body = الهيئة
documents-by-kind = النوع
documents-by-year = السنة
documents-by-language = اللغة
documents-by-state = النص
documents-any = الكل
documents-held = محفوظ
documents-cited = مستشهد به فقط
documents-drafted = من صياغة Greffier
documents-order = الترتيب
documents-order-newest = الأحدث أولا
documents-order-oldest = الأقدم أولا
documents-order-key = حسب الرمز
documents-filter = تصفية
documents-none = لا توجد وثيقة كهذه.
documents-pages = صفحات القائمة
document-passages = { $count ->
    [zero] لا مقاطع
    [one] مقطع واحد
    [two] مقطعان
    [few] { $count } مقاطع
    [many] { $count } مقطعا
   *[other] { $count } مقطع
}
documents-count = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
beside-lacks = { $count ->
    [zero] { $language }: لا ينقص شيء
    [one] { $language }: ينقص جزء واحد
    [two] { $language }: ينقص جزءان
    [few] { $language }: تنقص { $count } أجزاء
    [many] { $language }: ينقص { $count } جزءا
   *[other] { $language }: ينقص { $count } جزء
}
compare-same = { $count ->
    [zero] لا أجزاء مطابقة
    [one] جزء واحد لم يتغير
    [two] جزءان لم يتغيرا
    [few] { $count } أجزاء لم تتغير
    [many] { $count } جزءا لم يتغير
   *[other] { $count } جزء لم يتغير
}
compare-count-changed = { $count ->
    [zero] لم يُعدَّل شيء
    [one] عُدِّل جزء واحد
    [two] عُدِّل جزءان
    [few] عُدِّلت { $count } أجزاء
    [many] عُدِّل { $count } جزءا
   *[other] عُدِّل { $count } جزء
}
compare-count-inserted = { $count ->
    [zero] لم يُضف شيء
    [one] أُضيف جزء واحد
    [two] أُضيف جزءان
    [few] أُضيفت { $count } أجزاء
    [many] أُضيف { $count } جزءا
   *[other] أُضيف { $count } جزء
}
compare-count-deleted = { $count ->
    [zero] لم يُحذف شيء
    [one] حُذف جزء واحد
    [two] حُذف جزءان
    [few] حُذفت { $count } أجزاء
    [many] حُذف { $count } جزءا
   *[other] حُذف { $count } جزء
}
compare-count-moved = { $count ->
    [zero] لم يُنقل شيء
    [one] نُقل جزء واحد
    [two] نُقل جزءان
    [few] نُقلت { $count } أجزاء
    [many] نُقل { $count } جزءا
   *[other] نُقل { $count } جزء
}

## A part that is the same

compare-unchanged = لم يتغير

## The page of the source beside the text

document-show-image = عرض صفحة المصدر
document-image = الصفحة { $page } من المصدر
document-image-marked = الصفحة { $page } من المصدر والمقطع مميز فيها
document-image-pages = صفحات المصدر
document-image-of = في صفحة المصدر: { $place }
document-provisions = { $count ->
    [zero] لا أحكام فيها
    [one] فيها حكم واحد
    [two] فيها حكمان
    [few] فيها { $count } أحكام
    [many] فيها { $count } حكما
   *[other] فيها { $count } حكم
}
compare-from-to = { $before } ← { $after }
compare-copies = ما تختلف به النسخة التي يستند إليها السجل عن هذه النسخة.
