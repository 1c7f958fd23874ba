### Where the evidence disagrees, and what is judged of it. Codes are those of the register.

discrepancy-session-days = ذُكرت لدورة واحدة أيام مختلفة
discrepancy-session-place = ذُكرت لدورة واحدة أماكن مختلفة
discrepancy-session-status = قيل عن دورة إنها عُقدت وقيل إنها أُلغيت أو أُجلت
discrepancy-past-and-future = يتحدث مقطع عن دورة على أنها مضت وآخر على أنها قادمة
discrepancy-meetings-count = يختلف عدد جلسات دورة واحدة
discrepancy-mandate = نُسب الإجراء نفسه بشأن هيئة إلى مقررات مختلفة
discrepancy-session-unclear = تنطبق إشارة على عدة دورات فلم تُلحق بأي منها
discrepancy-ordinals-share-days = تقع دورتان مرقمتان لهيئة واحدة في الأيام نفسها
discrepancy-ordinals-out-of-order = تسبق دورة رقمها أكبر دورة رقمها أصغر
discrepancy-too-many-sessions = الدورات المعروفة قبل هذه الدورة أكثر مما يسمح به رقمها
discrepancy-not-consecutive = طُلب إلى هيئات أن تجتمع مباشرة واحدة بعد الأخرى ولم تفعل
discrepancy-decision-date = لمقرر واحد تواريخ مختلفة
discrepancy-version-differs = تختلف نسخ وثيقة واحدة في ماهيتها
discrepancy-part-missing = ينقص نسخة لغوية ما هو وارد في أخرى
discrepancy-versions-disagree = تورد النسخ اللغوية أرقاما أو أياما مختلفة في جزء واحد
discrepancy-title-differs = لوثيقة واحدة عناوين مختلفة بلغة واحدة
discrepancy-renditions-differ = تقول صيغتان لنص واحد أشياء مختلفة
discrepancy-lookalike-letters = طُبعت رموز وثائق بحروف أبجدية أخرى
discrepancy-mixed-list-letters = تتغير أبجدية حروف القائمة
discrepancy-future-event = ما رُوي على أنه مضى تاريخه لاحق للوثيقة
discrepancy-joint-report = يسمي التقرير نفسه مشتركا وليس له إلا رمز واحد
discrepancy-speaker-absent = أدلى أحدهم ببيان وليس في قائمة الحاضرين
discrepancy-expert-absent = شارك أحدهم خبيرا وليس في قائمة الحاضرين
discrepancy-capacity = أُدرج مشارك واحد بصفتين
discrepancy-other = تناقض آخر

discrepancy-only-current = لا يرد إلا في الصيغة الحالية
discrepancy-only-rendition = لا يرد إلا في الصيغة { $rendition }
discrepancy-asked = كان عليها أن تجتمع مباشرة واحدة بعد الأخرى: { $bodies }. ولم تفعل في عام { $year }.
discrepancy-absent = { $participant }، في { $document }
discrepancy-fits = تنطبق على: { $sessions }
discrepancy-told-held = يُروى على أنه مضى، في وثائق تاريخها { $date }
discrepancy-told-scheduled = يُروى على أنه قادم، في وثائق تاريخها { $date }
discrepancy-lacking = { $more ->
    [0] غير وارد ({ $language }): { $places }
   *[other] غير وارد ({ $language }): { $places }، ومواضع أخرى عددها { $more }
}
discrepancy-gives = { $languages }: { $figures }
discrepancy-gives-none = { $languages }: لا شيء من ذلك
discrepancy-calls-joint = يصف جدول الأعمال التقرير بأنه مشترك
discrepancy-one-symbol = للوثيقة رمز واحد: { $symbols }
discrepancy-met = { $session }، { $days }
discrepancy-request = الطلب
discrepancy-explained = مفسَّر:
discrepancies-about = حيث تتناقض الوثائق فيما بينها أو مع نفسها. يبقى الجانبان في السجل، مع كل منهما المقطع الذي يقوله، إلى أن يفسرهما أحد.
discrepancies-code = النوع
discrepancies-state-open = غير مفسَّرة
discrepancies-state-explained = مفسَّرة
discrepancies-state-all = الكل
discrepancies-of = بشأن: { $thing }.
discrepancies-every = عرض الكل
discrepancies-count = { $count ->
    [zero] لا تناقضات
    [one] تناقض واحد
    [two] تناقضان
    [few] { $count } تناقضات
    [many] { $count } تناقضا
   *[other] { $count } تناقض
}
filter-all = الكل
filter-go = عرض
level-public = الجميع
level-delegations = الوفود والأمانة
level-secretariat = الأمانة وحدها

## التقديرات

judgements = التقديرات
judgements-about = ما قدّره أشخاص بشأن الأدلة: بتوقيع وتاريخ وسبب. ويمكن الرجوع عن كل تقدير، فيعود كل شيء كما كان.
judgements-count = { $count ->
    [zero] لا تقديرات
    [one] تقدير واحد
    [two] تقديران
    [few] { $count } تقديرات
    [many] { $count } تقديرا
   *[other] { $count } تقدير
}
judgements-none = لم يصدر أي تقدير.
judgement-by = { $by }، { $date }
judgement-claims = { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
}
judgement-orphaned = بشأن إفادات لم تعد ترد في أي قراءة
judgement-explain = فُسّر
judgement-prefer = فُضّل
judgement-misread = شُطب لخطأ في القراءة
judgement-same = شيء واحد
judgement-different = شيئان مختلفان
judging-this = اختر هذا المقطع
judging-explain = تفسير
judging-explain-how = اذكر كيف يمكن أن يكون الجانبان كما هما. لا يتغير شيء، ويُعد التناقض مفسَّرا.
judging-claims = تقدير المقاطع
judging-claims-how = اختر مقاطع. توضع المفضلة في المقدمة، ويُشطب من السجل ما أُسيئت قراءته. وتبقى الوثائق كما هي.
judging-prefer = تفضيل هذه المقاطع
judging-misread = أُسيئت قراءتها
judging-things = الجمع أو الفصل
judging-things-how = دورتان أو وثيقتان أو مشاركان، بالمفتاح أو بالاسم.
judging-one = الأول
judging-other = الثاني
judging-same = هما شيء واحد
judging-different = هما شيئان مختلفان
judging-reason = السبب
judging-for = من يجوز له أن يعلم به
judging-who = يمكن للموظفين الذين سجلوا الدخول تفسير هذا التناقض.
judging-revoke = الرجوع عنه
judging-made = صدر التقدير ووُقّع. ويمكن الرجوع عنه: { $judgement }
judging-revoked = جرى الرجوع عنه. وعاد كل شيء كما كان: { $judgement }
judging-refused = لم يقبل السجل ذلك.
judging-refused-bad-value = ثمة نقص أو ما لا معنى له: يحتاج التقدير إلى سبب وموضوع.
judging-refused-not-found = لم يعد موضوعه موجودا.
judging-refused-ambiguous = قد يعني ذلك أشياء عدة؛ كن أدق.
judging-refused-not-allowed = صدر هذا التقدير من قبل، أو لا يمكن إصداره: لا تُجمع الدورات المرقمة.
judging-refused-gone = لا يتحدث عن ذلك أي شيء محفوظ.
judging-refused-locked = تجري الكتابة في السجل. حاول من جديد بعد لحظة.
