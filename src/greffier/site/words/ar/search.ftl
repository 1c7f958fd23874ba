### The page of search.

search = البحث
search-how = يشمل البحث جميع النصوص المتوفرة بكل اللغات. وتُسترجع الكلمات بجميع صيغها.
search-for = البحث: { $words }
search-found = { $count ->
    [0] لا نص مطابقا.
    [one] نص واحد مطابق.
    [two] نصان مطابقان.
    [few] { $count } نصوص مطابقة.
    [many] { $count } نصا مطابقا.
   *[other] { $count } نص مطابق.
}
search-named = بهذا الاسم
search-pages = صفحات النتائج
search-narrow = تضييق البحث
search-leave = إزالة هذا الشرط
search-sample = أُجري العدّ على عينة من النصوص المطابقة عددها { $count }.
search-refused = ليس هنا ما يُبحث عنه. اكتب كلمات، أو ”عبارات“ بين علامتي تنصيص، أو رموز وثائق، أو -كلمات يجب ألا ترد.
search-too-long = الطلب أطول مما يمكن البحث عنه. اكتب كلمات أقل.
search-example-words = الفريق العامل الأسلحة
search-means-words = النصوص التي ترد فيها هذه الكلمات كلها بأي صيغة
search-example-phrase = ”المساعدة التقنية“
search-means-phrase = كلمات متتالية
search-means-symbol = وثيقة وكل ما يستشهد بها؛ ولا يُفرَّق بين الحروف المتشابهة شكلا
search-example-without = التوصيات -مشروع
search-means-without = النصوص التي لا ترد فيها الكلمة
facet-kind = النوع
facet-body = الهيئة
facet-session = الدورة
facet-language = اللغة
facet-year = السنة
facet-addressee = الجهة المخاطَبة
facet-class = ما يفعله الحكم
