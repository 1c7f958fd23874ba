### مواعيد وثائق الدورات.

due-title = المواعيد
due-about = متى تُستحق وثائق الدورة، ومتى صدرت، وأيها تأخر. والمواعيد هي مواعيد النظام الداخلي وقاعدة عشرة وأربعة وستة أسابيع: تُقدَّم الوثيقة قبل الدورة بعشرة أسابيع، وتُجهَّز في أربعة، وتصدر قبلها بستة أسابيع.
due-coming = الدورات المقبلة
due-all = جميع الدورات
due-next = الموعد التالي: { $day }
due-count-late = متأخرة: { $count }
due-count-missing = ناقصة: { $count }
due-count-on-time = في موعدها: { $count }
due-count-to-come = مرتقبة: { $count }
due-count-undated = بلا تاريخ: { $count }
due-opens = تُفتتح في { $day }.
due-to-session = الدورة
due-caption = وثائق الدورة
due-number = الرقم
due-document = الوثيقة
due-submit = موعد التقديم
due-issue = موعد الإصدار
due-issued = تاريخ الوثيقة
due-state = الحالة
due-source = السند
due-rule = المادة { $number }
due-after = أسبوعان بعد الدورة
due-slots = عشرة وأربعة وستة أسابيع
due-special = في حالة الدورة الاستثنائية، عدد الأيام: { $days }
due-nothing = لا تُرتقب وثائق لهذه الدورة: أيامها غير معروفة، أو أُرجئت أو ألغيت، أو لا يُعرف ما تطلبه معاهدتها.
due-picture = الوثائق على مدى الأسابيع السابقة للدورة
# A document in the picture, with its state
due-line = { $document }: { $state }
due-axis = الأسابيع السابقة للافتتاح. الشريط هو مدة تجهيز الوثيقة، والخط في نهايته هو آخر يوم لإصدارها.
mark-due-on-time = في موعدها
mark-due-late = متأخرة
mark-due-missing = ناقصة
mark-due-to-come = مرتقبة أو غير معروفة
due-document-agenda = جدول الأعمال المؤقت
due-document-papers = وثيقة من وثائق الدورة
due-document-before = وثيقة معروضة على الدورة
due-document-reports = تقرير مقدم إلى الدورة
due-document-organizations = قائمة المنظمات غير الحكومية
due-document-report = تقرير الدورة
due-state-on-time = في موعدها
due-state-late = { $days ->
    [zero] بلا تأخير
    [one] متأخرة يوما واحدا
    [two] متأخرة يومين
    [few] متأخرة { $days } أيام
    [many] متأخرة { $days } يوما
   *[other] متأخرة { $days } يوم
}
due-state-missing = { $days ->
    [zero] ناقصة
    [one] ناقصة، انقضى موعدها منذ يوم
    [two] ناقصة، انقضى موعدها منذ يومين
    [few] ناقصة، انقضى موعدها منذ { $days } أيام
    [many] ناقصة، انقضى موعدها منذ { $days } يوما
   *[other] ناقصة، انقضى موعدها منذ { $days } يوم
}
due-state-to-come = مرتقبة
due-state-undated = تاريخها غير معروف
due-state-untold = السجل لا يذكر
