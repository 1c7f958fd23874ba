### Details of errors of the API: what is wrong, and what is allowed.

api-detail-among = { $what }: القيمة ”{ $said }“ غير مسموح بها. القيم المسموح بها: { $allowed }.
api-detail-between = { $what }: القيمة { $said } غير مسموح بها. القيم المسموح بها: من { $least } إلى { $most }.
api-detail-least = { $what }: { $said }؛ يجب ألا تقل القيمة عن { $least }.
api-detail-most = { $what }: تجاوزت الحد. الحد الأقصى: { $most }.
api-detail-no-day = ”{ $said }“ ليس تاريخا. اكتبه على هذا النحو: 2024-06-05.
api-detail-days-order = تاريخ الانتهاء ({ $end }) سابق لتاريخ البدء ({ $start }).
api-detail-could-be = قد تعني ”{ $said }“ أيا مما يلي: { $listed }.
api-detail-several-sessions = تنطبق ”{ $said }“ على عدة دورات. حدد إحداها بمفتاحها.
api-detail-not-called = لا يوجد هنا ما يسمى ”{ $said }“. اذكر مفتاحا أو رمز وثيقة أو رقما مثل 7/1 أو كلمات من اسم.
api-detail-no-discrepancy = لا يوجد تناقض معرّفه ”{ $said }“.
api-detail-no-judgement = لا يدل المعرّف ”{ $said }“ على تقدير واحد سارٍ.
api-detail-no-claim = لا ترد الإفادة ”{ $said }“ في أي قراءة حالية.
api-detail-no-source = لا يوجد مصدر ”{ $said }“. حدده باسم ملفه أو بمفتاح وثيقته أو ببداية بصمته.
api-detail-not-spoken-of = لم يعد في المحفوظات ما يذكر ”{ $said }“.
api-detail-two-things = { $kind }: حدد شيئين مختلفين من نوع واحد.
api-detail-two-bodies = { $one } و { $other } دورتان لهيئتين.
api-detail-two-ordinals = لـ{ $one } و { $other } رقمان: فهما دورتان.
api-detail-one-discrepancy = حدد تناقضا واحدا بمعرّفه.
api-detail-which-claims = حدد الإفادات المعنية.
api-detail-needs-reason = يجب ذكر السبب.
api-detail-say-its = { $kind }: يجب ذكر ما يلي: { $names }.
api-detail-session-which = session: اذكر ordinal أو dates أو during كي تُعرف أي دورة هي.
api-detail-no-shape = { $kind }: إحدى القيم ليست بالصيغة المطلوبة. المفاتيح هي: { $allowed }.
api-detail-done-already = سبق القيام بذلك.
api-detail-erased = { $said }: حُذف ولم يبق منه شيء.
api-detail-erased-before = سبق التصريح بهذا ثم حُذف. ولا يجوز التصريح به من جديد حرفيا.
api-detail-withdrawn-already = { $said }: سبق سحبه.
api-detail-not-withdrawn = { $said }: لم يُسحب.
api-detail-nothing-sought = لا يوجد ما يُبحث عنه. اكتب كلمات، أو "عبارات" بين علامتي اقتباس، أو رموز وثائق، و-كلمات يجب ألا ترد.
api-detail-no-document = لا توجد وثيقة في الطلب.

## What is wrong with a field

api-field-missing = غير مذكور.
api-field-number = يجب أن يكون عددا صحيحا.
api-field-boolean = يجب أن تكون القيمة true أو false.
api-field-text = يجب أن يكون نصا.
api-field-list = يجب أن يكون قائمة.
api-field-object = يجب أن يكون كائن JSON.
api-field-among = القيم المسموح بها: { $allowed }.
api-field-least = يجب ألا تقل القيمة عن { $bound }.
api-field-most = يجب ألا تزيد القيمة على { $bound }.
api-field-short = أقصر مما ينبغي. أدنى طول: { $bound }.
api-field-long = أطول مما ينبغي. أقصى طول: { $bound }.
api-field-unknown = لا يوجد حقل بهذا الاسم.
api-field-form = ليس بالصيغة المطلوبة.
api-field-json = ليس بصيغة JSON سليمة.
api-field-other = هذا غير مسموح به.
