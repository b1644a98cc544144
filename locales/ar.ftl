# العربية الفصحى المبسّطة. Short, plain Modern Standard Arabic.
# Address: no imperative and no gendered verb; buttons are verbal nouns (عرض، إزالة), the reader is ـك,
# which is written alike for all, or يمكنك. A Stelle is a جهة; a filter is a شرط (شروط البحث).
# German words stand in brackets where they are met on doors and in letters: docs/glossary.md.

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## الإطار
app-title = دليل استشارات الهجرة في ساكسونيا السفلى
app-notice = المعلومات مأخوذة من مواقع إنترنت عامة. معظم الجهات لم تؤكدها بعد.
skip-to-results = الانتقال إلى النتائج
skip-to-map = الانتقال إلى الخريطة
skip-map = تخطي الخريطة
menu = الخيارات
close = إغلاق
back-to-list = العودة إلى القائمة
language = اللغة
language-find = البحث عن لغة
language-count = { $n ->
    [0] لا توجد لغة مطابقة.
    [zero] لا توجد لغة مطابقة.
    [one] لغة واحدة
    [two] لغتان
    [few] { $n } لغات
    [many] { $n } لغة
   *[other] { $n } لغة
 }
language-failed = تعذّر تحميل هذه اللغة الآن. يمكنك المحاولة مرة أخرى عند عودة الاتصال.
theme = المظهر
theme-auto = حسب الجهاز
theme-light = فاتح
theme-dark = داكن
about = عن هذا الدليل
loading = جارٍ تحميل الجهات…
load-failed = تعذّر تحميل الجهات.
load-failed-why = السبب: { $reason }.
load-failed-hint = يمكنك المحاولة مرة أخرى. وتوجد أيضًا قائمة بسيطة بدون خريطة.
load-retry = المحاولة مرة أخرى
plain-list = قائمة بسيطة بكل الجهات

## البحث
search-label = البحث عن مكان أو موضوع
search-placeholder = مكان أو رمز بريدي أو اسم أو موضوع
search-clear = مسح البحث
search-suggestions = اقتراحات
search-suggestions-count = { $n ->
    [0] لا توجد اقتراحات
    [zero] لا توجد اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $n } اقتراحات
    [many] { $n } اقتراحًا
   *[other] { $n } اقتراح
 }
search-place-hint = مكان
search-postcode-hint = رمز بريدي
search-position = استخدام موقعي الحالي
search-position-name = موقعك الحالي
search-kept = ما كتبته محفوظ. سيبدأ البحث بعد لحظات…
search-position-asking = جارٍ تحديد موقعك…
search-position-denied = لا يوجد إذن باستخدام موقعك. يمكنك كتابة اسم مكان أو رمز بريدي.
search-position-unavailable = تعذّر تحديد موقعك الآن. يمكنك كتابة اسم مكان أو رمز بريدي.
search-position-vague = موقعك معروف بشكل تقريبي فقط. يمكنك كتابة اسم مكان أو رمز بريدي.
search-position-outside = موقعك خارج ولاية ساكسونيا السفلى. يمكنك كتابة اسم مكان أو رمز بريدي.

## شروط البحث
filters = شروط البحث
filter-language = لغة الاستشارة
filter-language-chip = اللغة: { $language }
filter-language-hint = الجهات التي لم تُذكر لغاتها تبقى في القائمة، لكن بعد غيرها.
language-ku = الكردية
language-kmr = الكرمانجية
language-ckb = السورانية
language-prs = الدارية
language-rom = لغة الروما
filter-topic = الموضوع
filter-kind = نوع الجهة
filter-open = مفتوح الآن
filter-wheelchair = مناسب للكرسي المتحرك
filter-channel = نوع الاستشارة
filter-district = المنطقة (Landkreis) أو المدينة
filter-district-any = كل ساكسونيا السفلى (Niedersachsen)
filter-area = جزء من الخريطة
filter-area-remove = إزالة شرط «جزء من الخريطة»
filter-more = شروط أخرى
filter-reset = إزالة كل الشروط
filter-text = كلمة البحث: { $text }
filter-done = تم
filter-show = { $n ->
    [0] لا توجد جهات
    [zero] لا توجد جهات
    [one] عرض جهة واحدة
    [two] عرض جهتين
    [few] عرض { $n } جهات
    [many] عرض { $n } جهة
   *[other] عرض { $n } جهة
 }
filter-count = { $n ->
    [zero] لا توجد جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } جهة
 }

## النتائج
results = النتائج
results-count = { $n ->
    [0] لم نجد أي جهة
    [zero] لم نجد أي جهة
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } جهة
 }
results-origin = المسافة من { $place }
results-origin-remove = إزالة المكان «{ $place }»
results-shown = المعروض: { $shown } من { $n }
results-more = { $n ->
    [zero] لا توجد جهات أخرى
    [one] عرض جهة أخرى
    [two] عرض جهتين أخريين
    [few] عرض { $n } جهات أخرى
    [many] عرض { $n } جهة أخرى
   *[other] عرض { $n } جهة أخرى
 }
results-none-hint = يمكنك تجربة ما يلي:
results-drop = { $n ->
    [zero] بدون «{ $filter }»: لا توجد جهات
    [one] بدون «{ $filter }»: جهة واحدة
    [two] بدون «{ $filter }»: جهتان
    [few] بدون «{ $filter }»: { $n } جهات
    [many] بدون «{ $filter }»: { $n } جهة
   *[other] بدون «{ $filter }»: { $n } جهة
 }
results-near = عرض الجهات القريبة من { $place }
results-nearest = أقرب جهة بدون هذه الشروط تبعد { $distance }:
group-speaks = لغة الاستشارة: { $language }
group-interpreter = مع ترجمة شفوية
group-unstated = اللغة غير مذكورة
group-unstated-hint = من الأفضل السؤال مسبقًا إن كان أحد هناك يتحدث { $language }.
sort = الترتيب
sort-nearest = المسافة
sort-best = أفضل النتائج
sort-name = الاسم
show-list = القائمة
show-map = الخريطة
row-approximate = الموقع تقريبي
row-about = حوالي { $distance }
row-no-place = بدون عنوان
outdated-call = معلومات من عام { $year }: من الأفضل الاتصال قبل الزيارة
outdated-ask = معلومات من عام { $year }: من الأفضل السؤال قبل الزيارة

## الأوقات
hours-open-until = مفتوح حتى { $time }
hours-open-end = مفتوح، ووقت الإغلاق غير محدد
hours-opens-today = مغلق، يفتح اليوم الساعة { $time }
hours-opens-tomorrow = مغلق، يفتح غدًا الساعة { $time }
hours-opens-day = مغلق، يفتح يوم { $day } الساعة { $time }
hours-closed = مغلق
hours-unknown = أوقات العمل غير معروفة
hours-appointment = بموعد فقط
hours-paused = مغلق مؤقتًا
hours-by-channel = { $state } · { $channel }
hours-heading = أوقات العمل
hours-today = اليوم
hours-day-closed = مغلق
hours-range = من { $from } إلى { $to }
hours-from = من الساعة { $from }
hours-nth = { $days } (ترتيبه في الشهر: { $which } فقط)
hours-last = الأخير
hours-since = ابتداءً من { $date }
hours-until = حتى { $date }
hours-holidays = أيضًا في أيام العطل
hours-unknown-long = أوقات العمل غير معروفة هنا. من الأفضل الاتصال قبل الزيارة.
hours-berlin-note = كل الأوقات بالتوقيت المحلي في ساكسونيا السفلى. معظم الجهات مغلقة في أيام العطل الرسمية.
channel-visit = حضوريًا
channel-phone = هاتفيًا
channel-legal = استشارة قانونية
channel-online = عبر الإنترنت
appointment-required = بموعد فقط
appointment-possible = بموعد أو بدون موعد
appointment-walk_in = بدون موعد
holiday-new_year = رأس السنة الميلادية
holiday-good_friday = الجمعة العظيمة (Karfreitag)
holiday-easter_monday = اثنين الفصح (Ostermontag)
holiday-labour_day = عيد العمال
holiday-ascension = عيد الصعود (Christi Himmelfahrt)
holiday-whit_monday = اثنين العنصرة (Pfingstmontag)
holiday-german_unity = يوم الوحدة الألمانية
holiday-reformation = يوم الإصلاح الديني (Reformationstag)
holiday-christmas = اليوم الأول من عيد الميلاد
holiday-second_christmas = اليوم الثاني من عيد الميلاد

## الأنواع
kind-migrationsberatung_land = استشارة الهجرة (Migrationsberatung)
kind-mbe = استشارة للبالغين (MBE)
kind-jmd = خدمة الشباب المهاجرين (Jugendmigrationsdienst)
kind-migrantenorganisation = جمعية مهاجرين (Migrantenorganisation)
kind-kompetenzzentrum = مركز متخصص (Kompetenzzentrum)
kind-initiative = مبادرة محلية
kind-koordinierungsstelle = مكتب تنسيق (Koordinierungsstelle)
kind-behoerde = دائرة حكومية (Behörde)
kind-other = جهة أخرى
kind-about-migrationsberatung_land = استشارة مجانية وسرّية في كل ما يخص الإقامة والحياة اليومية. بتمويل من ولاية ساكسونيا السفلى.
kind-about-mbe = استشارة للمهاجرين والمهاجرات البالغين من عمر 27 عامًا فأكثر. مجانية، بتمويل من الحكومة الاتحادية.
kind-about-jmd = دعم للشباب والشابات من عمر 12 إلى 27 عامًا: المدرسة والتدريب المهني واللغة الألمانية والحياة اليومية. مجانًا.
kind-about-migrantenorganisation = جمعية أسسها مهاجرون ومهاجرات بأنفسهم.
kind-about-kompetenzzentrum = جهة متخصصة في موضوع معيّن، مثل الصحة أو الاعتراف بالشهادات.
kind-about-initiative = مكان للقاء أو للمساعدة قرب السكن، غالبًا بعمل تطوعي.
kind-about-koordinierungsstelle = يربط بين الخدمات المتاحة في منطقته أو مدينته، ويدلّك على الجهة المسؤولة. غالبًا لا يقدم استشارة للأفراد.
kind-about-behoerde = دائرة تابعة لمدينة أو لمنطقة (Landkreis).
kind-about-other = جهة أخرى في الشبكة.

## المواضيع
topic-aufenthaltsrecht = قانون الإقامة (Aufenthaltsrecht)
topic-asylverfahren = إجراءات اللجوء (Asylverfahren)
topic-sozialrecht = المال والمساعدات الاجتماعية
topic-behoerden = الرسائل والدوائر الحكومية
topic-arbeit = العمل
topic-ausbildung = التدريب المهني والاعتراف بالشهادات
topic-sprache = تعلّم اللغة الألمانية
topic-schule = المدرسة
topic-wohnen = السكن
topic-familie = العائلة
topic-gesundheit = الصحة
topic-jugend = الشباب
topic-rueckkehr = العودة إلى بلدك
topic-gewaltschutz = الحماية من العنف
topic-antidiskriminierung = التمييز
topic-about-aufenthaltsrecht = أسئلة عن التأشيرة، وتصريح الإقامة، ووقف الترحيل المؤقت (Duldung)، والحصول على الجنسية الألمانية.
topic-about-asylverfahren = من تقديم طلب اللجوء، مرورًا بالمقابلة، حتى رفع دعوى ضد القرار أمام المحكمة.
topic-about-sozialrecht = أموال من الدوائر الحكومية: للمعيشة أو للأطفال أو للسكن. وما يساعد عند وجود ديون.
topic-about-behoerden = فهم الرسائل، وملء الاستمارات، والتحضير للمواعيد في الدوائر الحكومية.
topic-about-arbeit = البحث عن عمل، والسماح بالعمل، والحقوق في مكان العمل.
topic-about-ausbildung = بدء تدريب مهني أو دراسة جامعية، والاعتراف بشهادات من بلدان أخرى.
topic-about-sprache = إيجاد دورة اندماج أو دورة لغة ألمانية أو لقاء للتدرّب على الكلام.
topic-about-schule = تسجيل الأطفال في الروضة أو المدرسة، ودعمهم فيها.
topic-about-wohnen = إيجاد سكن، وعقد الإيجار، والانتقال، والخلاف مع المؤجّر.
topic-about-familie = إحضار العائلة إلى ألمانيا (لمّ الشمل)، والعلاقة بين الشريكين، والأطفال والتربية.
topic-about-gesundheit = الأطباء والتأمين الصحي، والمرض، والضغط النفسي، والحمل.
topic-about-jugend = مساعدة للشباب والشابات حتى عمر 27 عامًا.
topic-about-rueckkehr = العودة الطوعية إلى بلد الأصل: ما هو ممكن، وما المساعدة المتوفرة.
topic-about-gewaltschutz = مساعدة عند العنف في العائلة، وعند التهديد، وعند الاتجار بالبشر.
topic-about-antidiskriminierung = مساعدة عندما يُظلم الناس أو يُعتدى عليهم بسبب الأصل أو الدين أو لون البشرة.

## صفحة الجهة
member-call = اتصال
member-write = إرسال بريد إلكتروني
member-website = الموقع الإلكتروني
member-phone = الهاتف
member-mail = البريد الإلكتروني
member-directions = عرض الطريق
member-appointment = حجز موعد
member-address = العنوان
member-provider = المؤسسة المشرفة (Träger)
member-languages = اللغات
member-languages-unstated = غير مذكورة. يمكنك السؤال عن لغتك أو عن ترجمة شفوية.
member-interpreter = الترجمة الشفوية ممكنة.
member-language-hours = { $language }: { $times }
member-topics = المواضيع
member-topics-unstated = غير مذكورة.
member-kind = نوع الجهة
member-district = المنطقة (Landkreis) أو المدينة المسؤولة
member-access = سهولة الوصول
wheelchair-yes = مناسب للكرسي المتحرك
wheelchair-limited = مناسب جزئيًا للكرسي المتحرك
wheelchair-no = غير مناسب للكرسي المتحرك
member-no-place = لا يوجد هنا عنوان لهذه الجهة.
member-approximate-postcode = الموقع على الخريطة تقريبي: وسط منطقة الرمز البريدي.
member-approximate-city = الموقع على الخريطة تقريبي: وسط المدينة أو البلدة.
member-provenance = مصدر المعلومات
member-unconfirmed = لم تؤكد الجهة هذه المعلومات بعد.
member-confirmed = أكدت الجهة هذه المعلومات بتاريخ { $date }.
member-source = المعلومات من { $source }.
member-source-dated = المعلومات من { $source }، { $date }.
member-report = الإبلاغ عن خطأ
member-report-subject = خطأ في معلومات «{ $name }» (Fehler im Eintrag)
member-report-body = ما المعلومة غير الصحيحة (الهاتف، العنوان، الأوقات، اللغات…)؟
member-share = مشاركة الرابط
member-shared = تم نسخ الرابط
member-print = طباعة
member-read = قراءة بصوت عالٍ
member-read-stop = إيقاف القراءة
desk-title = جملة لعرضها هناك
desk-hint = يمكنك عرض هذه الجملة عند الزيارة، أو قراءتها على الهاتف.
desk-text = مرحبًا. أبحث عن استشارة. أتحدث { $language }. هل يمكن لأحد أن يساعدني بهذه اللغة؟ أو هل الترجمة الشفوية ممكنة؟
member-on-map = عرض على الخريطة
member-gone = لم تعد هذه الجهة موجودة في الدليل.
member-damaged = هذا الرابط تالف. يمكنك البحث عن الجهة في القائمة.
member-counsels-no = لا تقدم هذه الجهة استشارة للأفراد، لكنها تدلّك على مكان الاستشارة المناسب.

## الخريطة
map = الخريطة
map-label = خريطة الجهات. التحريك بمفاتيح الأسهم، والتكبير والتصغير بمفتاحي زائد وناقص، ومفتاح Home يعرض كل ساكسونيا السفلى، ومفتاح Enter يختار المنطقة التي في الوسط. مفتاح Tab ينقل إلى الجهات. كل ما هو مهم موجود أيضًا في القائمة.
map-zoom-in = تكبير
map-zoom-out = تصغير
map-whole = كل ساكسونيا السفلى
map-position = موقعي
map-failed = تعذّر تحميل الخريطة. كل الجهات موجودة في القائمة.
map-sources = مصادر الخريطة
map-cluster = { $n ->
    [zero] لا توجد جهات هنا
    [one] جهة واحدة هنا
    [two] جهتان هنا
    [few] { $n } جهات هنا
    [many] { $n } جهة هنا
   *[other] { $n } جهة هنا
 }
map-near = { $n ->
    [zero] لا توجد جهات قرب { $place }
    [one] جهة واحدة قرب { $place }
    [two] جهتان قرب { $place }
    [few] { $n } جهات قرب { $place }
    [many] { $n } جهة قرب { $place }
   *[other] { $n } جهة قرب { $place }
 }
map-open = { $name }، فتح
map-list = الجهات في هذا الجزء من الخريطة
map-search = البحث هنا
map-choose = عرض { $district } فقط
map-unchoose = إلغاء اختيار { $district }
map-clear = إلغاء اختيار المنطقة (Landkreis)
map-missing = تعذّر تحميل جزء من الخريطة حاليًا.
map-two-fingers = يمكنك تحريك الخريطة بإصبعين.
map-ctrl-wheel = لتكبير الخريطة: الضغط على مفتاح Ctrl (أو ⌘ في أجهزة Mac) مع تدوير عجلة الفأرة.
map-legend = معاني الرموز
map-counsels = تقدّم استشارة للأفراد
map-others = جهات أخرى، غالبًا بدون استشارة
map-marks = رموز أخرى
map-legend-cluster = عدة جهات، مع عددها.
map-legend-approximate = الموقع تقريبي: المعروف هو المكان أو الرمز البريدي فقط. تبيّن الدائرة المنقّطة مدى ذلك: قد يبعد الموقع الحقيقي عن وسطها حوالي { $distance } في المتوسط.

## المعلومات
data-state = تاريخ المعلومات: { $date }
data-updating = جارٍ التحديث…
data-updated = تم تحديث المعلومات.
data-trouble = معلومات بتاريخ { $date }. تعذّر التحديث: { $reason }.
data-trouble-undated = معلومات محفوظة. تعذّر التحديث: { $reason }.
reason-unreachable = لا يوجد اتصال
reason-slow = الاتصال بطيء جدًا
reason-cut-off = انقطع الاتصال
reason-missing = لا يجد الخادم المعلومات
reason-busy = الخادم مشغول جدًا
reason-server = حدث خطأ في الخادم
reason-too-large = رد الخادم كبير جدًا
reason-web-page = جاءت صفحة ويب بدلًا من المعلومات، ربما صفحة تسجيل الدخول إلى شبكة واي فاي
reason-no-feed = تعذّرت قراءة رد الخادم
reason-wrong-profile = رد الخادم بصيغة غير معروفة
reason-shrunk = المعلومات الجديدة غير كاملة
data-offline = لا يوجد اتصال. تعمل الصفحة بالمعلومات المحفوظة.
data-refresh = تحديث الآن
data-memory = هذا المتصفح لا يحفظ شيئًا. بدون إنترنت لن تظهر المعلومات في المرة القادمة.
data-full = مساحة التخزين لهذه الصفحة ممتلئة. بدون إنترنت لن تظهر المعلومات في المرة القادمة.

## المحفوظ، والنسخة الجديدة، وبدون اتصال
saved-title = الجهات المحفوظة
saved-add = حفظ الجهة
saved-remove = إزالة من المحفوظات
saved-mark = محفوظة
saved-blocked = لم تُحفظ الجهة. هذا المتصفح لا يحفظ شيئًا.
saved-full = لم تُحفظ الجهة. مساحة التخزين لهذه الصفحة ممتلئة.
saved-none = لا توجد جهات محفوظة بعد. في صفحة كل جهة زر «حفظ الجهة».
saved-hint = ما يُحفظ يبقى على هذا الجهاز فقط.
update-ready = نسخة جديدة من هذه الصفحة جاهزة.
update-now = الانتقال إليها الآن
update-later = لاحقًا
offline-map = خريطة بدون إنترنت
offline-map-hint = بدون إنترنت لا تعرض الخريطة إلا ما سبق عرضه. بعد حفظها تظهر كاملة.
offline-map-size = حجم الخريطة كاملة { $size }.
offline-map-sparing = جهازك يوفّر البيانات. لذلك لا تحمّل هذه الصفحة شيئًا مسبقًا من تلقاء نفسها.
offline-map-save = حفظ الخريطة
offline-map-saving = جارٍ حفظ الخريطة…
offline-map-loading = { $done } من { $size }
offline-map-stop = إلغاء
offline-map-saved = تم حفظ الخريطة.
offline-map-drop = حذف الخريطة المحفوظة
offline-map-no-room = لا توجد مساحة كافية على هذا الجهاز.
offline-map-failed = تعذّر حفظ الخريطة. يمكنك المحاولة مرة أخرى عندما يكون الاتصال أفضل.

## عن هذا الدليل
about-lead = يعرض هذا الدليل جهات من شبكة { -netzwerk } (KMN). الدليل مجاني ولا يحتاج إلى تسجيل.
about-data = المعلومات
about-data-publisher = الناشر
about-data-licence = الترخيص
about-data-modified = تاريخ المعلومات
about-data-checked = آخر تحقق من وجود تحديث
about-data-attempt = آخر محاولة
about-data-attempt-failed = لم تنجح: { $reason }{ $code }
about-data-count = عدد الجهات في الدليل
about-data-problems = { $n ->
    [0] يمكن قراءة كل البيانات.
    [zero] يمكن قراءة كل البيانات.
    [one] توجد معلومة واحدة فيها خطأ.
    [two] توجد معلومتان فيهما خطأ.
    [few] توجد { $n } معلومات فيها خطأ.
    [many] توجد { $n } معلومة فيها خطأ.
   *[other] توجد { $n } معلومة فيها خطأ.
 }
about-data-never = لم يتم بعد
about-unconfirmed = جُمعت المعلومات من مواقع إنترنت عامة. لم تؤكدها الجهات بعد. مصدر المعلومات مذكور لدى كل جهة.
about-privacy = حماية البيانات
about-privacy-text = لا ملفات تعريف ارتباط (Cookies)، ولا تسجيل، ولا خوادم خارجية. يبقى بحثك على جهازك. لا يُستخدم موقعك الحالي إلا بطلب منك، ولا يُرسل إلى أي مكان.
about-stored = ما هو محفوظ على هذا الجهاز
about-stored-feed = دليل الجهات، ليكون متاحًا بدون إنترنت
about-stored-prefs = اختيارك للغة والمظهر
about-stored-offices = الجهات التي حفظتها
about-stored-shell = هذه الصفحة نفسها، لتعمل بدون إنترنت
about-stored-seen = أجزاء الخريطة التي سبق عرضها
about-stored-map = الخريطة المحفوظة للاستخدام بدون إنترنت
about-stored-nothing = لا شيء
about-delete = حذف كل شيء على هذا الجهاز
about-deleted = تم حذف كل شيء.
about-delete-failed = تعذّر حذف جزء من البيانات. يمكنك حذف بيانات هذه الصفحة من إعدادات المتصفح.
about-sources = المصادر والتراخيص
about-source-basemap = الخريطة
about-source-gazetteer = الأماكن والرموز البريدية
about-source-icons = الرموز
about-source-engine = برنامج الخريطة
about-imprint = بيانات الناشر (Impressum)
about-imprint-placeholder = هنا بيانات الجهة التي تشغّل هذا الدليل. على الجهة المشغّلة أن تملأها.
about-accessibility = سهولة الاستخدام للجميع
about-accessibility-text = كل شيء يعمل بلوحة المفاتيح وبقارئ الشاشة. القائمة تحتوي على كل ما تعرضه الخريطة.
about-statement = بيان سهولة الاستخدام
about-embedding = إضافة الدليل إلى صفحة أخرى على الإنترنت
embed-open = فتح في الدليل الكامل
