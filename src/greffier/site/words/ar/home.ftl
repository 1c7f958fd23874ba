### The first page.

home-title = ما تقرر، ومتى، ومن قرره، وأين ورد ذلك
home-about = يقرأ Greffier الوثائق الرسمية لمؤتمرات المعاهدات ويحفظ سجلها: الهيئات والدورات والقرارات والتوصيات وما آلت إليه. وكل حقيقة تفتح المقطع الذي ينص عليها.
home-counts = محتويات السجل
home-count-body = { $count ->
    [zero] لا هيئات
    [one] هيئة واحدة
    [two] هيئتان
    [few] { $count } هيئات
    [many] { $count } هيئة
   *[other] { $count } هيئة
}
home-count-session = { $count ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
home-count-document = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
home-count-decision = { $count ->
    [zero] لا قرارات ولا مقررات
    [one] قرار أو مقرر واحد
    [two] قراران أو مقرران
    [few] { $count } قرارات ومقررات
    [many] { $count } قرارا ومقررا
   *[other] { $count } قرار ومقرر
}
home-count-provision = { $count ->
    [zero] لا أحكام
    [one] حكم واحد
    [two] حكمان
    [few] { $count } أحكام
    [many] { $count } حكما
   *[other] { $count } حكم
}
home-count-participant = { $count ->
    [zero] لا مشاركين
    [one] مشارك واحد
    [two] مشاركان
    [few] { $count } مشاركين
    [many] { $count } مشاركا
   *[other] { $count } مشارك
}
home-empty = لا شيء في هذا السجل بعد. تضاف الوثائق في صفحة ”إضافة وثائق“ بعد تسجيل الدخول، أو بالأمر `greffier add`.
home-next = الدورات المقبلة
home-none-next = لا يتحدث أي نص عن دورة مقبلة.
home-last = آخر الدورات
home-new = أحدث الإضافات
home-open = تناقضات لم تُحسم
home-open-count = { $count ->
    [zero] لا تتناقض الأدلة في أي موضع.
    [one] تتناقض الأدلة في موضع واحد.
    [two] تتناقض الأدلة في موضعين.
    [few] تتناقض الأدلة في { $count } مواضع.
    [many] تتناقض الأدلة في { $count } موضعا.
   *[other] تتناقض الأدلة في { $count } موضع.
}
