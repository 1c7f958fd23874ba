### The page of a participant.

participant-state = دولة
participant-attendance = { $count ->
    [zero] لم يُسجَّل حضور في أي دورة
    [one] الحضور في دورة واحدة
    [two] الحضور في دورتين
    [few] الحضور في { $count } دورات
    [many] الحضور في { $count } دورة
   *[other] الحضور في { $count } دورة
}
participant-picture = الدورات على مر السنين: { $title }
participant-cut = تُظهر الصورة آخر الدورات فقط؛ أما الجدول فيضمها كلها.
participant-nowhere = لم يرد في أي قائمة حضور معروفة.
participant-spoke = أدلى ببيان
participant-names-data = من البيانات العامة: الأسماء المتعارف عليها.
participant-printed = كما يرد في النصوص
participant-bound = المعاهدات
participant-since = منذ { $date }
participant-until = حتى { $date }
participant-asked = { $count ->
    [zero] لا أحكام موجهة إليه
    [one] حكم واحد موجه إليه
    [two] حكمان موجهان إليه
    [few] { $count } أحكام موجهة إليه
    [many] { $count } حكما موجها إليه
   *[other] { $count } حكم موجه إليه
}
participant-asked-about = بوصفه من الجهات التالية: { $classes }.
