### مشاريع الوثائق.

drafts-title = مشاريع الوثائق
drafts-about = وثائق رسمية تُصاغ من السجل. كل جملة تقود إلى المقاطع التي تستند إليها.
drafts-tools = أدوات الوثائق
drafts-draft = صياغة وثيقة
drafts-kind = الوثيقة
drafts-kind-note = مذكرة لإحالة تقارير
drafts-kind-agenda = جدول أعمال مؤقت
drafts-kind-annotated-agenda = جدول أعمال مؤقت مشروح
drafts-kind-report = تقرير دورة
drafts-kind-resolution = قرار أو مقرر
drafts-kind-participants = قائمة المشاركين
drafts-kind-documents = قائمة الوثائق
drafts-kind-programme = برنامج العمل
drafts-kind-compendium = خلاصة وافية للتوصيات
drafts-kind-followup = متابعة التوصيات
drafts-of = عن أي دورة أو هيئة أو قرار
drafts-of-hint = الدورة بهيئتها ورقمها (CTOC/COP:14) أو بالكلمات. وللخلاصة هيئة، وللقرار رقمه.
drafts-language = لغة المشروع
drafts-as-of = الحالة في (كل الوثائق إن تُرك فارغا)
drafts-show = عرض
drafts-more = اللغة الأصلية، رمز الوثيقة
drafts-original = اللغة الأصلية
drafts-symbol = رمز الوثيقة
drafts-waiting = يجري إعداد المشروع.
drafts-waiting-why = يُعاد تكوين السجل في ذلك اليوم من وثائقه. يستغرق ذلك بضع ثوان في المرة الأولى، وتُظهر الصفحة المشروع حين يصبح جاهزا.
drafts-again = التحقق مجددا
drafts-files = تنزيل
drafts-file-docx = Word
drafts-file-pdf = PDF
drafts-file-html = صفحة ويب
drafts-file-text = نص عادي
drafts-file-akn = Akoma Ntoso
drafts-file-sources = المصادر
drafts-file-all = الكل (ZIP)
drafts-preview = معاينة المشروع
drafts-beside = ما يتركه المشروع مفتوحا
drafts-questions = { $count ->
    [0] حُسمت جميع التناقضات
    [one] تناقض واحد ينبغي حسمه
    [two] تناقضان ينبغي حسمهما
    [few] { $count } تناقضات ينبغي حسمها
    [many] { $count } تناقضا ينبغي حسمها
   *[other] { $count } تناقض ينبغي حسمها
}
drafts-no-questions = السجل لا يناقض نفسه هنا
drafts-questions-about = اختر قيمة فيُعاد إعداد المشروع بها. وما يبقى مفتوحا يُعلَّم في النص بالعلامة [?].
drafts-taken = مأخوذ، وهو الأقوى سندا
drafts-leave-open = تركه مفتوحا
drafts-gaps = { $count ->
    [zero] لا ثغرات
    [one] ثغرة واحدة
    [two] ثغرتان
    [few] { $count } ثغرات
    [many] { $count } ثغرة
   *[other] { $count } ثغرة
}
drafts-no-gaps = لا شيء ناقص
drafts-gaps-open = متروك فارغا في المشروع
drafts-gaps-untold = غير مذكور في المشروع
drafts-gaps-added = وارد في المشروع وإن لم تذكره أي وثيقة
drafts-link = عنوان هذه الصفحة يحفظ كل ما اختير: من يفتحه يرى المشروع نفسه.
drafts-begin = دورات يمكن الصياغة لها
drafts-no-sessions = لا توجد دورات في السجل بعد.
drafts-back = العودة إلى المشروع
drafts-no-passage = لا يوجد مقطع يقول ذلك وحده: فهو مستمد من القواعد أو من الأسماء الواردة في بيانات المعاهدة.

## ما لا يمكن صياغته

drafts-refused-no-subject = حدد الدورة أو الهيئة أو القرار الذي تتناوله الوثيقة.
drafts-refused-needs-session = هذه الوثيقة تصاغ لدورة: ”{ $asked }“ ليس دورة.
drafts-refused-not-the-conference = تحيل المذكرة تقارير إلى دورة من دورات { $conference } لا من دورات { $body }.
drafts-refused-not-a-session = ”{ $asked }“ ليس دورة في السجل.
drafts-refused-no-text = ليس في السجل قرار أو مقرر لتلك الدورة.
drafts-refused-several = لـ ”{ $asked }“ عدة نصوص. أيها المقصود؟
drafts-refused-no-treaty = ”{ $asked }“ لا ينتمي إلى أي معاهدة معروفة.
drafts-refused-not-known = لم يكن السجل يعرف ”{ $asked }“ في ذلك اليوم.
drafts-refused-no-words = لا توجد صيغ لهذه الوثيقة بهذه اللغة.
drafts-refused-choice-form = الاختيار الخاص بـ ”{ $asked }“ يجب أن يكون رقم قيمة.
drafts-refused-unknown-choice = ”{ $asked }“ ليس تناقضا في هذا السجل: ربما حُسم في هذه الأثناء.
drafts-refused-unknown-value = ليس لـ { $asked } قيمة رقمها { $number }: القيم مرقمة من 1 إلى { $most }.
drafts-refused-not-a-symbol = ”{ $asked }“ ليس رمز وثيقة.
drafts-refused-no-kind = ”{ $asked }“ ليس وثيقة يمكن صياغتها.
drafts-refused-no-language = لا يمكن الصياغة باللغة ”{ $asked }“؛ واللغات المتاحة هي ar وen وes وfr وru وzh.
drafts-refused-no-day = ”{ $asked }“ ليس تاريخا: اكتبه هكذا: 2028-09-01.
drafts-refused-not-held = لا شيء يُبلَّغ عنه بشأن هذه الدورة ({ $session }): { $status }.
drafts-refused-missing-fonts = لا يمكن إنشاء ملفات PDF هنا لنقص الخطوط. والأنساق الأخرى متاحة.
drafts-refused-not-printable = لا يمكن كتابة هذا المشروع بهذا النسق.

## ما ينقص

drafts-gap-from-rules = مأخوذ من القواعد، إذ لا تذكره أي وثيقة
drafts-gap-left-to-chairs = الملخص، وهو متروك للرئيسين
drafts-gap-no-adoption = في أي جلسة اعتُمد هذا
drafts-gap-no-agenda = جدول الأعمال
drafts-gap-no-annotation = ما ينبغي قوله عن هذا البند من جدول الأعمال
drafts-gap-no-attendance = من حضر
drafts-gap-no-capacity = الصفة التي حضر بها بعض الحاضرين
drafts-gap-no-date = تاريخ الوثيقة
drafts-gap-no-days = الأيام التي عُقدت فيها
drafts-gap-no-decisions = القرارات والمقررات التي اعتمدتها
drafts-gap-no-outcome = ما آلت إليه توصياتها
drafts-gap-no-recommendations = توصيات هذه الهيئات
drafts-gap-no-session = دورة المؤتمر التي ستنظر فيه
drafts-gap-no-sponsor = من يقترحه
drafts-gap-for-the-conference = ما يقرره المؤتمر فضلا عن ذلك
drafts-gap-proposal = ما فعله المؤتمر بتوصياته: النص مجرد مقترح
drafts-gap-no-documents = الوثائق المعروضة على هذه الدورة
drafts-gap-no-mandate = القرار الذي أنشأها
drafts-gap-no-meetings = عدد الجلسات التي عقدتها
drafts-gap-no-name = اسمها بهذه اللغة
drafts-gap-no-number = رقمها
drafts-gap-no-officers = أعضاء المكتب
drafts-gap-no-ordinal = رقمها في ترتيب الدورات
drafts-gap-no-place = مكان انعقادها
drafts-gap-no-previous-session = موعد الدورة السابقة؛ وقد ذُكر ما أُبلغت به هذه الدورة
drafts-gap-no-provisions = توصياتها
drafts-gap-no-reports = تقارير الهيئات الفرعية المقدمة إلى هذه الدورة
drafts-gap-no-state = الدولة التي ينتمي إليها الشخص
drafts-gap-no-statements = من أدلى ببيانات
drafts-gap-no-symbol = رمزها
drafts-gap-no-text = نصها بهذه اللغة
drafts-gap-no-timetable = جدولها الزمني: لا يُقترح جدول لدورة انقضت أو لن تُعقد
drafts-gap-no-topic = ما ستناقشه
drafts-gap-usual-hours = الساعات، وهي الساعات المعتادة
drafts-gap-untold-act = القرار الذي تم به ذلك
drafts-gap-untold-mandate = ما تقرر بشأنها قبل هذه الدورة
drafts-gap-untold-report = تقرير عن دوراتها
drafts-gap-untold-session = الأيام التي عُقدت فيها
drafts-gap-review-items = بندها الوحيد المتعلق بآلية الاستعراض: هناك عدة بنود

drafts-fill-report = تقرير الدورة يذكره.
drafts-fill-agenda = جدول الأعمال المؤقت للدورة يذكره.
drafts-fill-decision = القرار أو المقرر نفسه يذكره، أو نص يستشهد به.
drafts-fill-documents = الوثائق نفسها تذكره متى أضيفت.
drafts-fill-language = الوثيقة نفسها بهذه اللغة تسد الثغرة.
drafts-fill-treaty = بيانات المعاهدة تسد الثغرة: ففيها أسماء الهيئات والأماكن.
drafts-fill-day = اختر تاريخ المشروع أعلاه.
drafts-fill-hand = يكتبه من يُنجز الوثيقة.
drafts-fill-nothing = لا حاجة إلى ما يسدها.

## ما تقوله الجملة

drafts-fact-symbol = رمز وثيقة
drafts-fact-decision = قرار أو مقرر
drafts-fact-mandate = ولاية
drafts-fact-session = دورة
drafts-fact-report = تقرير
drafts-fact-agenda-item = بند من جدول الأعمال
drafts-fact-participation = مشاركة
drafts-fact-statement = بيان
drafts-fact-officer = عضو مكتب
drafts-fact-meetings = جلسات
drafts-fact-documentation = وثائق الدورة
drafts-fact-provision = حكم
drafts-fact-endorsement = إجراء بشأن توصية
drafts-fact-adoption = اعتماد
drafts-fact-placeholder = ثغرة
