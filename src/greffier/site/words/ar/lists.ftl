### Lists of bodies, sessions and participants.

lists-nothing = لا يوجد شيء من هذا القبيل.
lists-last = الأخيرة:
lists-next = القادمة:
lists-ahead = القادمة
lists-by-body = الهيئة
lists-by-year = السنة
lists-by-status = الحالة
lists-by-group = المجموعة
lists-any = الكل
lists-show = عرض
lists-others = جهات أخرى بأسمائها المطبوعة
lists-unlinked = لم يُقرأ شيء عمّن لا رابط له.
