### ما ينقص السجل.

missing-about = ما يعرف السجل أنه ينقصه: قائمة واحدة للعمل، مع كل سطر ما يسده.
missing-state-open = للبحث عنه
missing-state-sought = بُحث عنه ولم يتوافر
missing-state-all = الكل
missing-count = { $count ->
    [zero] لا شيء
    [one] ينقص شيء واحد
    [two] ينقص شيئان
    [few] تنقص { $count } أشياء
    [many] ينقص { $count } شيئا
   *[other] ينقص { $count } شيء
}
missing-nothing = لا ينقص شيء مما يعرف Greffier كيف يبحث عنه.
missing-copies = النسخ الرسمية:
missing-sought = بُحث عنه ولم يتوافر
missing-seek = بُحث عنه ولم يتوافر
missing-undo = قد يتوافر مع ذلك
gap-series-hole = أرقام ناقصة في سلسلة رموز
gap-report-not-held = تقارير ورد ذكرها وليست محفوظة
gap-language-not-held = لغات رسمية غير محفوظة
gap-session-without-report = دورات عُقدت ولا يُعرف لها تقرير
gap-nothing-held = أيام مضت ولا شيء يقول إن الدورة عُقدت
