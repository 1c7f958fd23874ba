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
