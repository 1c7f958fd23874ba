### Signing in, and accounts.

account-locked = فشلت محاولات كثيرة لتسجيل الدخول. انتظر ربع ساعة ثم حاول من جديد.
error-form = ظل هذا النموذج مفتوحا وقتا أطول من اللازم، أو لم يرد من صفحة من صفحات هذا الموقع. أعد تحميل الصفحة وأرسله مرة أخرى.
account-who = لكل من يعمل على هذا السجل حساب أنشأه مسؤول. ولا حاجة إلى حساب لقراءة ما هو متاح للجمهور.
account-otherwise = أو سجّل الدخول
account-passkey = بمفتاح مرور
account-none = لا يوجد حساب لك هنا
account-key-alone = مفتاح مرور
account-key-second = عامل ثانٍ
account-keys = مفاتيح الأمان
account-keys-none = لا توجد مفاتيح أمان بعد.
account-key-add = إضافة مفتاح أمان
account-key-rename = تغيير الاسم
account-key-remove = حذف
account-name = الاسم
account-role = الدور
account-state = الحالة
account-email = عنوان البريد الإلكتروني
account-email-none = لا يوجد؛ ولا يمكن إرسال رسائل
account-factors = العامل الثاني
account-factors-none = لا يوجد
account-factor-totp = تطبيق المصادقة
account-factor-webauthn = مفتاح أمان
account-last = آخر تسجيل دخول
account-never = لم يحدث قط
account-made = تاريخ الإنشاء
account-open = مفتوح
account-closed = مغلق
account-waiting = بلا كلمة مرور بعد
account-role-delegations = الوفود
account-role-secretariat = الأمانة
account-role-administrator = مسؤول
account-role-none = لا دور: يرى ما هو متاح للجمهور
account-may-delegations = يرى ما هو مخصص للوفود
account-may-secretariat = يرى كل شيء، ويضيف الوثائق، ويبدي الرأي، ويصحح، ويجيب عن البلاغات
account-may-administrator = كل ذلك، ويدير الحسابات
account-invitation = حسابك في { $site }
account-invitation-text = أُنشئ لك حساب باسم { $account } في { $site }، أو أصبح يحتاج إلى كلمة مرور جديدة. اختر كلمة مرور هنا:
account-invitation-once = يصلح العنوان مرة واحدة ولمدة ثلاثة أيام.

## حسابات الآخرين

accounts = الحسابات
accounts-count = { $count ->
    [zero] لا حسابات. ولا ينشئ الحسابات إلا مسؤول.
    [one] حساب واحد. ولا ينشئ الحسابات إلا مسؤول.
    [two] حسابان. ولا ينشئ الحسابات إلا مسؤول.
    [few] { $count } حسابات. ولا ينشئ الحسابات إلا مسؤول.
    [many] { $count } حسابا. ولا ينشئ الحسابات إلا مسؤول.
   *[other] { $count } حساب. ولا ينشئ الحسابات إلا مسؤول.
}
accounts-new = حساب جديد
accounts-new-how = تحصل على عنوان يختار فيه صاحب الحساب كلمة المرور؛ وإذا ذُكر عنوان بريد إلكتروني أُرسل إليه أيضا.
accounts-make = إنشاء الحساب
accounts-invited = سلّم هذا العنوان إلى صاحب الحساب. يُعرض مرة واحدة، ويصلح مرة واحدة ولمدة ثلاثة أيام.
accounts-invitation = عنوان اختيار كلمة المرور
accounts-more = إجراءات أخرى
accounts-do-role = تغيير الدور
accounts-do-invite = عنوان جديد لاختيار كلمة المرور
accounts-do-factors = إلغاء العوامل الثانية
accounts-do-close = إغلاق الحساب
accounts-do-open = إعادة فتح الحساب
accounts-do-remove = حذف الحساب
accounts-remove-sure = يُحذف الحساب نهائيا. ويبقى ما وُقّع باسمه.
accounts-done-role = تغيّر دور { $account }.
accounts-done-close = لم يعد بإمكان { $account } تسجيل الدخول.
accounts-done-open = عاد بإمكان { $account } تسجيل الدخول.
accounts-done-factors = لم يعد لدى { $account } عامل ثانٍ.
accounts-done-remove = حُذف { $account }.
accounts-own = لا يمكنك إغلاق الحساب الذي تستخدمه أو حذفه.
accounts-refused-taken = يوجد حساب بهذا الاسم.
accounts-refused-name = يتألف الاسم من حرف إلى 150 حرفا أو رقما أو علامة من @ . + - _
accounts-refused-address = ليس هذا عنوان بريد إلكتروني.
accounts-refused-address-taken = لحساب آخر عنوان البريد الإلكتروني هذا.
accounts-refused-role = لا يوجد دور كهذا.
accounts-refused-last = هذا آخر مسؤول: عيّن مسؤولا آخر أولا.
