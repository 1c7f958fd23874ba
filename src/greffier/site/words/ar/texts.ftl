### مقارنة نصين.

texts-title = مقارنة نصين
texts-about = ما آل إليه كل جزء: أضيف أو حُذف أو عُدّل كلمة كلمة أو نُقل. وكذلك في ملف Word بتعقب التغييرات.
texts-first = النص الأسبق
texts-second = النص الأحدث
texts-do = قارن
texts-with = المقارنة بوثيقة
texts-word = Word بتعقب التغييرات
texts-draft = مشروع: { $kind }
texts-heading = { $before } – { $after }
texts-files = مقارنة ملفين لديك
texts-files-sign-in = يمكن لمن لديه حساب أن يقارن ملفات هنا.
texts-files-about = Word وPDF وصفحات الويب والنص العادي وAkoma Ntoso؛ { $most } ميغابايت على الأكثر لكل منها. تُقرأ وتُقارن ولا تُحفظ.
texts-first-file = الملف الأسبق
texts-second-file = الملف الأحدث
texts-file-too-large = لا يجوز أن يزيد الملف على { $most } ميغابايت.
texts-file-unreadable = تتعذر قراءة أحد الملفين. المقبول هو Word وPDF وصفحات الويب والنص العادي وAkoma Ntoso.
texts-changes = التغييرات
texts-languages-differ = النصان بلغتين مختلفتين: لن تتطابق كلمة تقريبا.
texts-none = النصان متطابقان جزءا جزءا.
texts-same = { $count ->
    [zero] لا أجزاء بلا تغيير
    [one] جزء واحد بلا تغيير
    [two] جزءان بلا تغيير
    [few] { $count } أجزاء بلا تغيير
    [many] { $count } جزءا بلا تغيير
   *[other] { $count } جزء بلا تغيير
}
texts-hidden = { $count ->
    [zero] لا سطور أخرى.
    [one] سطر آخر في ملف Word.
    [two] سطران آخران في ملف Word.
    [few] { $count } سطور أخرى في ملف Word.
    [many] { $count } سطرا آخر في ملف Word.
   *[other] { $count } سطر آخر في ملف Word.
}
texts-count-changed = عُدّل: { $count }
texts-count-inserted = أضيف: { $count }
texts-count-deleted = حُذف: { $count }
texts-count-moved = نُقل: { $count }
texts-how-changed = معدَّل
texts-how-inserted = مضاف
texts-how-deleted = محذوف
texts-how-moved = نُقل إلى هنا
texts-how-moved-away = نُقل من هنا
texts-was = كان { $place }
