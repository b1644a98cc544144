# دری

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = یافتن مشورهٔ مهاجرت در نیدرزاکسن
app-notice = معلومات از صفحه‌های عمومی انترنت است. بیشتر نهادها هنوز آن را تأیید نکرده‌اند.
skip-to-results = رفتن به نتیجه‌ها
skip-to-map = رفتن به نقشه
skip-map = گذشتن از نقشه
menu = فهرست
close = بستن
back-to-list = برگشت به لیست
language = زبان
language-find = جستجوی زبان
language-count = { $n ->
    [0] هیچ زبانی پیدا نشد.
    [one] { $n } زبان
   *[other] { $n } زبان
 }
language-failed = این زبان حالا بار نمی‌شود. وقتی انترنت داشتید، دوباره کوشش کنید.
theme = ظاهر
theme-auto = مانند دستگاه
theme-light = روشن
theme-dark = تاریک
about = دربارهٔ این صفحه
loading = نهادها بار می‌شوند …
load-failed = نهادها بار نشدند.
load-failed-why = دلیل: { $reason }.
load-failed-hint = لطفاً دوباره کوشش کنید. یک لیست ساده بدون نقشه هم هست.
load-retry = دوباره کوشش کردن
plain-list = لیست سادهٔ همهٔ نهادها

## Suche
search-label = کجا یا چه چیزی را جستجو می‌کنید؟
search-placeholder = محل، کُد پُستی، نام یا موضوع
search-clear = پاک کردن جستجو
search-suggestions = پیشنهادها
search-suggestions-count = { $n ->
    [0] پیشنهادی نیست
    [one] { $n } پیشنهاد
   *[other] { $n } پیشنهاد
 }
search-place-hint = محل
search-postcode-hint = کُد پُستی
search-position = استفاده از موقعیت من
search-position-name = موقعیت شما
search-kept = نوشته شما می‌ماند. جستجو به زودی آغاز می‌شود …
search-position-asking = موقعیت شما پیدا می‌شود …
search-position-denied = اجازهٔ موقعیت داده نشده است. نام محل یا کُد پُستی را بنویسید.
search-position-unavailable = موقعیت شما حالا پیدا نمی‌شود. نام محل یا کُد پُستی را بنویسید.
search-position-vague = موقعیت شما فقط به‌صورت تقریبی معلوم است. نام محل یا کُد پُستی را بنویسید.
search-position-outside = موقعیت شما بیرون از نیدرزاکسن است. نام محل یا کُد پُستی را بنویسید.

## Filter
filters = فیلترها
filter-language = زبان مشوره
filter-language-chip = زبان: { $language }
filter-language-hint = نهادهایی که زبان را ننوشته‌اند در لیست می‌مانند، ولی پایین‌تر.
language-ku = کردی
language-kmr = کرمانجی
language-ckb = سورانی
language-prs = دری
language-rom = روما
filter-topic = موضوع
filter-kind = نوع نهاد
filter-open = حالا باز
filter-wheelchair = مناسب برای ویلچر
filter-channel = ساعت‌ها برای
filter-district = ولسوالی (Landkreis) یا شهر
filter-district-any = تمام نیدرزاکسن (Niedersachsen)
filter-area = بخش نقشه
filter-area-remove = برداشتن بخش نقشه
filter-more = فیلترهای بیشتر
filter-reset = برداشتن همهٔ فیلترها
filter-text = کلمه: { $text }
filter-done = تمام
filter-show = { $n ->
    [0] هیچ نهادی نیست
    [one] نشان دادن { $n } نهاد
   *[other] نشان دادن { $n } نهاد
 }
filter-count = { $n ->
    [one] { $n } نهاد
   *[other] { $n } نهاد
 }

## Ergebnisse
results = نتیجه‌ها
results-count = { $n ->
    [0] هیچ نهادی پیدا نشد
    [one] { $n } نهاد
   *[other] { $n } نهاد
 }
results-origin = فاصله از { $place }
results-origin-remove = برداشتن محل «{ $place }»
results-shown = { $shown } از { $n } نشان داده می‌شود
results-more = { $n ->
    [one] نشان دادن { $n } نهاد دیگر
   *[other] نشان دادن { $n } نهاد دیگر
 }
results-none-hint = نهادها را این‌طور پیدا می‌کنید:
results-drop = { $n ->
    [one] بدون «{ $filter }»: { $n } نهاد
   *[other] بدون «{ $filter }»: { $n } نهاد
 }
results-near = نشان دادن نهادهای نزدیک { $place }
results-nearest = نزدیک‌ترین نهاد بدون این فیلترها { $distance } دور است:
group-speaks = زبان: { $language }
group-interpreter = با ترجمان
group-unstated = زبان نوشته نشده
group-unstated-hint = بهتر است اول بپرسید که آیا کسی به این زبان صحبت می‌کند: { $language }.
sort = ترتیب
sort-nearest = فاصله
sort-best = بهترین نتیجه‌ها
sort-name = نام
show-list = لیست
show-map = نقشه
row-approximate = موقعیت تقریبی
row-about = حدود { $distance }
row-no-place = بدون آدرس
outdated-call = معلومات از سال { $year }: لطفاً اول تلفن کنید
outdated-ask = معلومات از سال { $year }: لطفاً اول بپرسید

## Zeiten
hours-open-until = باز تا ساعت { $time }
hours-open-end = باز، وقت بسته شدن معلوم نیست
hours-opens-today = بسته، امروز ساعت { $time } باز می‌شود
hours-opens-tomorrow = بسته، فردا ساعت { $time } باز می‌شود
hours-opens-day = بسته، { $day } ساعت { $time } باز می‌شود
hours-closed = بسته
hours-unknown = ساعت‌های کار معلوم نیست
hours-appointment = تنها با وقت گرفتن
hours-paused = فعلاً بسته
hours-by-channel = { $state } · { $channel }
hours-heading = ساعت‌های کار
hours-today = امروز
hours-day-closed = بسته
hours-range = { $from } – { $to }
hours-from = از { $from }
hours-nth = { $days } (تنها { $which } در ماه)
hours-last = آخرین
hours-since = از { $date }
hours-until = تا { $date }
hours-holidays = در رخصتی‌ها هم
hours-unknown-long = ساعت‌های کار این‌جا معلوم نیست. بهتر است اول تلفن کنید.
hours-berlin-note = همهٔ ساعت‌ها به وقت آلمان است. در روزهای رخصتی عمومی اغلب بسته است.
channel-visit = حضوری
channel-phone = با تلفن
channel-legal = مشورهٔ حقوقی
channel-online = آنلاین
appointment-required = تنها با وقت گرفتن
appointment-possible = با وقت یا بدون وقت
appointment-walk_in = بدون وقت گرفتن
holiday-new_year = سال نو
holiday-good_friday = جمعهٔ مقدس (Karfreitag)
holiday-easter_monday = دوشنبهٔ عید پاک (Ostermontag)
holiday-labour_day = روز کارگر
holiday-ascension = عید عروج (Himmelfahrt)
holiday-whit_monday = دوشنبهٔ پنطیکاست (Pfingstmontag)
holiday-german_unity = روز وحدت آلمان
holiday-reformation = روز اصلاح دین (Reformationstag)
holiday-christmas = روز اول کریسمس
holiday-second_christmas = روز دوم کریسمس

## Arten
kind-migrationsberatung_land = مشورهٔ مهاجرت (Migrationsberatung)
kind-mbe = مشوره برای بزرگسالان (MBE)
kind-jmd = خدمات جوانان مهاجر (Jugendmigrationsdienst)
kind-migrantenorganisation = انجمن مهاجران (Migrantenorganisation)
kind-kompetenzzentrum = مرکز تخصصی (Kompetenzzentrum)
kind-initiative = گروه محلی
kind-koordinierungsstelle = دفتر هماهنگی (Koordinierungsstelle)
kind-behoerde = ادارهٔ دولتی (Behörde)
kind-other = نهاد دیگر
kind-about-migrationsberatung_land = مشورهٔ رایگان و محرمانه در همهٔ پرسش‌های اقامت و زندگی روزمره. پول آن را ایالت نیدرزاکسن می‌دهد.
kind-about-mbe = مشورهٔ مهاجرت برای بزرگسالان از ۲۷ سالگی. رایگان است، پول آن را حکومت فدرال می‌دهد.
kind-about-jmd = به جوانان ۱۲ تا ۲۷ ساله کمک می‌کند: مکتب، آموزش حرفه‌ای، زبان آلمانی، زندگی روزمره. رایگان.
kind-about-migrantenorganisation = انجمنی که خود مهاجران ساخته‌اند.
kind-about-kompetenzzentrum = متخصصان یک موضوع، مثلاً صحت یا به رسمیت شناختن اسناد تحصیلی.
kind-about-initiative = جای دیدار یا کمک در محل، اغلب با کار داوطلبانه.
kind-about-koordinierungsstelle = خدمات ولسوالی یا شهر خود را با هم هماهنگ می‌کند و می‌گوید چه کسی مسئول است. اغلب به افراد مشوره نمی‌دهد.
kind-about-behoerde = ادارهٔ یک شهر یا یک ولسوالی (Landkreis).
kind-about-other = یک نهاد دیگر در شبکه.

## Themen
topic-aufenthaltsrecht = حق اقامت (Aufenthaltsrecht)
topic-asylverfahren = مراحل پناهندگی (Asylverfahren)
topic-sozialrecht = پول و کمک‌های اجتماعی
topic-behoerden = نامه‌ها و اداره‌ها
topic-arbeit = کار
topic-ausbildung = آموزش حرفه‌ای و تأیید اسناد
topic-sprache = یاد گرفتن آلمانی
topic-schule = مکتب
topic-wohnen = خانه و مسکن
topic-familie = خانواده
topic-gesundheit = صحت
topic-jugend = جوانان
topic-rueckkehr = برگشت به وطن
topic-gewaltschutz = محافظت در برابر خشونت
topic-antidiskriminierung = تبعیض
topic-about-aufenthaltsrecht = پرسش‌ها دربارهٔ ویزه، اجازهٔ اقامت، دولدونگ (Duldung، به تعویق افتادن اخراج) و گرفتن تابعیت آلمان.
topic-about-asylverfahren = از درخواست پناهندگی و مصاحبه تا شکایت به محکمه از تصمیم اداره.
topic-about-sozialrecht = پول از اداره: برای زندگی، برای اطفال یا برای خانه. و این‌که در قرض‌داری چه کمک می‌کند.
topic-about-behoerden = فهمیدن نامه‌ها، پُر کردن فورم‌ها، آماده شدن برای ملاقات در اداره‌ها.
topic-about-arbeit = پیدا کردن کار، اجازهٔ کار، حق و حقوق شما در محل کار.
topic-about-ausbildung = شروع آموزش حرفه‌ای یا تحصیلات عالی، به رسمیت شناختن اسناد تحصیلی از کشورهای دیگر.
topic-about-sprache = یافتن کورس ادغام (Integrationskurs)، کورس آلمانی یا جای تمرین زبان.
topic-about-schule = ثبت‌نام اطفال در کودکستان یا مکتب و همراهی آن‌ها.
topic-about-wohnen = یافتن خانه، قرارداد کرایه، کوچ‌کشی، اختلاف با صاحب‌خانه.
topic-about-familie = آوردن خانواده به آلمان، زندگی مشترک، اطفال و تربیت.
topic-about-gesundheit = داکتر و بیمهٔ صحی، مریضی، فشار روحی، حاملگی.
topic-about-jugend = کمک برای جوانان تا ۲۷ سالگی.
topic-about-rueckkehr = برگشت داوطلبانه به وطن: چه ممکن است و چه کمکی هست.
topic-about-gewaltschutz = کمک در خشونت خانوادگی، تهدید و قاچاق انسان.
topic-about-antidiskriminierung = کمک، وقتی با کسی به خاطر اصل و نسب، دین یا رنگ پوست رفتار نابرابر می‌شود یا به او حمله می‌شود.

## Eine Stelle
member-call = تلفن کردن
member-write = نوشتن ایمیل
member-website = صفحهٔ انترنت
member-phone = تلفن
member-mail = ایمیل
member-directions = نشان دادن راه
member-appointment = گرفتن وقت
member-address = آدرس
member-provider = مؤسسهٔ مسئول (Träger)
member-languages = زبان‌ها
member-languages-unstated = نوشته نشده. زبان خود یا ترجمان را بپرسید.
member-interpreter = ترجمان ممکن است.
member-language-hours = { $language }: { $times }
member-topics = موضوع‌ها
member-topics-unstated = نوشته نشده.
member-kind = نوع نهاد
member-district = ولسوالی (Landkreis) یا شهر مربوط
member-access = دسترسی
wheelchair-yes = مناسب برای ویلچر
wheelchair-limited = تا اندازه‌ای مناسب برای ویلچر
wheelchair-no = نامناسب برای ویلچر
member-no-place = این نهاد این‌جا آدرس ندارد.
member-approximate-postcode = موقعیت روی نقشه تقریبی است: وسط منطقهٔ کُد پُستی.
member-approximate-city = موقعیت روی نقشه تقریبی است: وسط شهر یا قریه.
member-provenance = معلومات از کجاست
member-unconfirmed = نهاد هنوز تأیید نکرده است.
member-confirmed = نهاد تأیید کرده است: { $date }.
member-source = معلومات از { $source }.
member-source-dated = معلومات از { $source }، { $date }.
member-report = گزارش اشتباه
member-report-subject = اشتباه در «{ $name }»
member-report-body = چه درست نیست (تلفن، آدرس، ساعت‌ها، زبان‌ها …)؟
member-share = فرستادن لینک
member-shared = لینک کاپی شد
member-print = چاپ
member-read = با صدا خواندن
member-read-stop = بس کردن خواندن
desk-title = جمله برای نشان دادن
desk-hint = این جمله را در نهاد نشان بدهید یا با تلفن بخوانید.
desk-text = سلام. من مشوره می‌خواهم. من به زبان { $language } صحبت می‌کنم. آیا کسی می‌تواند به این زبان به من کمک کند؟ یا ترجمان ممکن است؟
member-on-map = نشان دادن روی نقشه
member-gone = این نهاد دیگر در لیست نیست.
member-damaged = این لینک خراب است. نهاد را در لیست جستجو کنید.
member-counsels-no = این نهاد به افراد مشوره نمی‌دهد. به شما می‌گوید برای مشوره کجا بروید.

## Karte
map = نقشه
map-label = نقشهٔ نهادها. کلیدهای تیر نقشه را حرکت می‌دهند، جمع و منفی آن را بزرگ و کوچک می‌کنند، Home تمام نیدرزاکسن را نشان می‌دهد، Enter ولسوالی وسط را انتخاب می‌کند. با کلید Tab به نهادها می‌رسید. هر چیز مهم در لیست هم هست.
map-zoom-in = بزرگ کردن
map-zoom-out = کوچک کردن
map-whole = تمام نیدرزاکسن
map-position = موقعیت من
map-failed = نقشه بار نشد. لیست همهٔ نهادها را نشان می‌دهد.
map-sources = منابع نقشه
map-cluster = { $n ->
    [one] این‌جا { $n } نهاد
   *[other] این‌جا { $n } نهاد
 }
map-near = { $n ->
    [one] { $n } نهاد نزدیک { $place }
   *[other] { $n } نهاد نزدیک { $place }
 }
map-open = { $name }، باز کردن
map-list = نهادهای این بخش نقشه
map-search = جستجو در این‌جا
map-choose = تنها نشان دادن { $district }
map-unchoose = لغو انتخاب { $district }
map-clear = لغو انتخاب ولسوالی (Landkreis)
map-missing = یک بخش نقشه حالا بار نمی‌شود.
map-two-fingers = نقشه را با دو انگشت حرکت بدهید.
map-ctrl-wheel = برای بزرگ کردن نقشه کلید Ctrl (در Mac کلید ⌘) را بگیرید و چرخ ماوس را بچرخانید.
map-legend = معنای نشانه‌ها
map-counsels = به افراد مشوره می‌دهند
map-others = نهادهای دیگر، اغلب بدون مشوره
map-marks = همچنین
map-legend-cluster = چند نهاد، با شمار آن‌ها.
map-legend-approximate = موقعیت تقریبی: تنها نام محل یا کُد پُستی معلوم است. دایرهٔ نقطه‌چین نشان می‌دهد که موقعیت به‌طور اوسط چقدر نادقیق است، یعنی حدود { $distance } در اطراف.

## Daten
data-state = معلومات از { $date }
data-updating = تازه می‌شود …
data-updated = معلومات تازه شد.
data-trouble = معلومات از { $date }. تازه کردن ممکن نیست: { $reason }.
data-trouble-undated = معلومات ذخیره‌شده. تازه کردن ممکن نیست: { $reason }.
reason-unreachable = انترنت نیست
reason-slow = انترنت بسیار آهسته است
reason-cut-off = اتصال قطع شد
reason-missing = سرور معلومات را پیدا نمی‌کند
reason-busy = سرور زیر فشار زیاد است
reason-server = سرور خطا نشان می‌دهد
reason-too-large = جواب بسیار بزرگ است
reason-web-page = به جای معلومات یک صفحهٔ انترنت آمد، شاید صفحهٔ ورود وای‌فای
reason-no-feed = جواب سرور خوانده نمی‌شود
reason-wrong-profile = شکل جواب ناشناخته است
reason-shrunk = معلومات نو ناقص است
data-offline = انترنت نیست. صفحه با معلومات ذخیره‌شده کار می‌کند.
data-refresh = حالا تازه کردن
data-memory = این مرورگر چیزی ذخیره نمی‌کند. بار دیگر بدون انترنت معلومات نخواهد بود.
data-full = حافظهٔ این صفحه پُر است. بار دیگر بدون انترنت معلومات نخواهد بود.

## Gemerkt, neue Version, ohne Verbindung
saved-title = نهادهای ذخیره‌شده
saved-add = ذخیره کردن
saved-remove = حذف از ذخیره
saved-mark = ذخیره‌شده
saved-blocked = ذخیره نشد. این مرورگر چیزی ذخیره نمی‌کند.
saved-full = ذخیره نشد. حافظهٔ این صفحه پُر است.
saved-none = شما هنوز هیچ نهادی را ذخیره نکرده‌اید. در صفحهٔ هر نهاد دکمهٔ «ذخیره کردن» هست.
saved-hint = آنچه ذخیره می‌کنید تنها در این دستگاه می‌ماند.
update-ready = نسخهٔ نو این صفحه آماده است.
update-now = حالا عوض کردن
update-later = بعدتر
offline-map = نقشه بدون انترنت
offline-map-hint = بدون انترنت نقشه تنها آنچه را که دیده‌اید نشان می‌دهد. اگر ذخیره شود، تمام آن هست.
offline-map-size = تمام نقشه { $size } است.
offline-map-sparing = دستگاه شما در مصرف انترنت صرفه‌جویی می‌کند. از این رو صفحه خودش چیزی را از پیش دانلود نمی‌کند.
offline-map-save = ذخیره کردن نقشه
offline-map-saving = نقشه ذخیره می‌شود …
offline-map-loading = { $done } از { $size }
offline-map-stop = لغو
offline-map-saved = نقشه ذخیره شد.
offline-map-drop = پاک کردن نقشهٔ ذخیره‌شده
offline-map-no-room = در این دستگاه جای کافی نیست.
offline-map-failed = نقشه ذخیره نشد. با انترنت بهتر دوباره کوشش کنید.

## Über diese Seite
about-lead = این صفحه نهادهای شبکهٔ { -netzwerk } (KMN) را نشان می‌دهد. رایگان و بدون ثبت‌نام است.
about-data = معلومات
about-data-publisher = ناشر
about-data-licence = لایسنس
about-data-modified = معلومات از
about-data-checked = آخرین بررسی در سرور
about-data-attempt = آخرین کوشش
about-data-attempt-failed = ناموفق: { $reason }{ $code }
about-data-count = شمار نهادها در لیست
about-data-problems = { $n ->
    [0] همهٔ ثبت‌ها خوانده می‌شوند.
    [one] { $n } ثبت اشتباه دارد.
   *[other] { $n } ثبت اشتباه دارند.
 }
about-data-never = هنوز نه
about-unconfirmed = معلومات از صفحه‌های عمومی انترنت جمع شده است. نهادها هنوز آن را تأیید نکرده‌اند. هر ثبت منبع خود را می‌گوید.
about-privacy = حفظ معلومات شخصی
about-privacy-text = بدون کوکی، بدون ثبت‌نام، بدون سرور شرکت‌های دیگر. جستجوی شما در دستگاه شما می‌ماند. موقعیت شما تنها به خواست شما استفاده می‌شود و فرستاده نمی‌شود.
about-stored = چه چیزی در این دستگاه ذخیره شده است
about-stored-feed = لیست نهادها، تا بدون انترنت هم باشد
about-stored-prefs = انتخاب زبان و ظاهر شما
about-stored-offices = نهادهای ذخیره‌شدهٔ شما
about-stored-shell = خود صفحه، تا بدون انترنت باز شود
about-stored-seen = بخش‌های نقشه که دیده‌اید
about-stored-map = نقشه بدون انترنت
about-stored-nothing = هیچ چیز
about-delete = پاک کردن همه چیز در این دستگاه
about-deleted = همه چیز پاک شد.
about-delete-failed = یک بخش پاک نشد. معلومات این صفحه را در تنظیمات مرورگر پاک کنید.
about-sources = منابع و لایسنس‌ها
about-source-basemap = نقشه
about-source-gazetteer = محل‌ها و کُدهای پُستی
about-source-icons = نشانه‌ها
about-source-engine = پروگرام نقشه
about-imprint = مشخصات ناشر (Impressum)
about-imprint-placeholder = این‌جا مشخصات نهادی می‌آید که این صفحه را اداره می‌کند. آن نهاد باید آن را پُر کند.
about-accessibility = دسترسی برای همه
about-accessibility-text = همه چیز با کیبورد و با صفحه‌خوان کار می‌کند. لیست هر چیزی را دارد که نقشه نشان می‌دهد.
about-statement = بیانیهٔ دسترسی برای همه
about-embedding = گذاشتن در صفحهٔ خود
embed-open = باز کردن صفحهٔ کامل
