### البيانات وواجهة البرمجة؛ رموز الحساب.

data-lead = كل ما تعرضه هذه الصفحات يمكن أخذه كاملا، وتتبّعه كلما تغيّر، وطلبه بالبرامج.
data-download = تنزيل
data-download-how = يُعدّ كل ملف أثناء إرساله من حالة واحدة للبيانات، ويحوي ما يحق لك الاطلاع عليه.
data-file-records = البيانات كلها مع أدلتها (JSON Lines)
data-file-sources = الوثائق كلها كما أُضيفت مع جدول بها (ZIP)
data-file-bundle = السجل كله مع يوميته، لحفظه في مكان آخر (ZIP)
data-tables = القوائم في شكل جداول
data-column-list = القائمة
data-column-name = الاسم في الواجهة
data-column-narrow = يمكن تضييقها بحسب
data-permanent = الروابط الدائمة
data-permanent-how = لكل شيء عنوان لا يتغيّر. يصل المتصفح إلى صفحته، ويحصل البرنامج على الشكل الذي يطلبه.
data-form-html = الصفحة
data-form-json = القيد مع أدلته
data-form-jsonld = بيانات مترابطة بمفردات schema.org وELI
data-form-akn = النص بصيغة Akoma Ntoso
data-form-bibtex = المرجع لبرنامج BibTeX
data-form-ris = المرجع لبرامج إدارة المراجع
data-api = واجهة البرمجة
data-api-how = يُقرأ ما هو عام من دون تسجيل الدخول. الوصف الكامل للبرامج:
data-api-pages = تأتي القوائم صفحة صفحة، وفي الجواب مؤشر الصفحة التالية.
data-api-again = لكل جواب علامة ETag: من يعيد إرسالها لا يتلقى ثانية ما لم يتغيّر.
data-api-errors = للأخطاء شكل واحد، فيه رمز ثابت ورسالة باللغة المطلوبة.
data-api-limits = تُحسب الطلبات بالدقيقة، ويذكر الجواب ما بقي منها.
data-api-tokens = من له حساب يُنشئ رموزا لبرامجه، يصلح كل منها لما تنص عليه صلاحياته.
data-group-things = القوائم والأشياء
data-group-search = البحث
data-group-texts = النصوص
data-group-chains = الصلات والأدلة
data-group-checks = التباينات والثغرات
data-group-exports = الكل دفعة واحدة، والتغييرات
data-group-writing = الكتابة
data-op-index = ما هو موجود وأين
data-op-list = قائمة مضيّقة ومرتّبة
data-op-get = شيء واحد مع كل ما يتعلق به
data-op-search = النصوص المطابقة مع المقاطع والأعداد
data-op-find = الشيء الذي يسمى هكذا
data-op-trace = مصدر الشيء وما آل إليه
data-op-evidence = كل المقاطع التي تذكر قيمة واحدة
data-op-citation = المرجع بثلاثة أساليب
data-op-similar = الأحكام ذات النص نفسه أو ما يقاربه
data-op-parts = النص جزءا جزءا
data-op-claims = ما يرد في النص من إفادات
data-op-versions = اللغات والمصادر والتنقيحات
data-op-cites = ما تستشهد به الوثيقة
data-op-cited-by = ما يستشهد بها
data-op-source = مصدر: ما هو
data-op-source-content = محتوى المصدر
data-op-discrepancies = حيث تتباين الأدلة
data-op-gaps = ما ينقص
data-op-judgements = التقديرات السارية
data-op-judgement = تقدير واحد
data-op-changes = ما تغيّر منذ آخر طلب، بما في ذلك المحذوف
data-op-export-records = البيانات كلها
data-op-export-table = قائمة في شكل جدول
data-op-export-sources = الوثائق كلها
data-op-export-bundle = السجل كله
data-op-add-documents = إضافة وثائق
data-op-job = مآل الوثائق التي تُضاف لاحقا
data-op-judge = تقدير الأدلة
data-op-revoke = سحب تقدير
data-op-assert = ذكر ما لا تذكره أي وثيقة
data-op-keep-source = سحب مصدر أو إعادته
data-op-report = الإبلاغ عن خطأ في معلومة
data-op-draft = صياغة وثيقة من البيانات
data-feeds = التغذيات
data-feed-atom = آخر الوثائق المضافة (Atom)
data-feed-addressees = ما يُطلب من كل جهة (Atom):
data-feed-calendar = الدورات في شكل تقويم (iCalendar)
data-feed-oai = للمكتبات (OAI-PMH)
data-feed-odata = لموقع InforMEA (OData)
data-terms = الشروط
data-terms-official = العبرة بالنص الرسمي. قرأ برنامج هذه البيانات في وثائق رسمية، وتقود كل معلومة إلى المقطع الذي يذكرها وإلى النسخة الرسمية.
data-terms-texts = الوثائق ملك للمنظمات التي أصدرتها، وتسري على نصوصها شروط الاستخدام الخاصة بتلك المنظمات.
data-terms-data = الوقائع ليست ملكا لأحد: خذها واذكر مصدرها وأورد الرابط الدائم.

tokens = رموز الدخول
tokens-lead = يستخدم البرنامج الواجهة باسمك بواسطة الرمز، لما تنص عليه صلاحياته ولا يتجاوز ذلك أبدا ما يحق لك القيام به.
tokens-manage = عرض الرموز وإنشاؤها
tokens-shown-once = هذا هو الرمز الجديد. لا يُعرض إلا الآن: احفظه حيث لا يقرؤه غيرك.
tokens-new = رمز جديد
tokens-begins = يبدأ بـ
tokens-scopes = الصلاحيات
tokens-expires = تنتهي صلاحيته في
tokens-used = آخر استخدام
tokens-revoke = إلغاء
tokens-revoke-one = إلغاء الرمز { $token }
tokens-state-good = سار
tokens-state-expired = منتهي الصلاحية
tokens-state-revoked = ملغى
tokens-days = مدة الصلاحية
tokens-days-count = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
tokens-make = إنشاء الرمز
tokens-refused = يلزم للرمز اسم وصلاحية واحدة على الأقل.
