# دری

## Einfache Liste
list-heading = مشوره و کمک برای مهاجران در نیدرزاکسن
list-call = پیش از رفتن بهتر است تلفن کنید.
list-search = به جستجو با نقشه
list-contents = جای‌ها و ولسوالی‌ها
list-statewide = در تمام نیدرزاکسن
list-elsewhere = نهادهای دیگر
list-phone = تلفن
list-mail = ایمیل
list-nth = { $days } (تنها { $which } ماه)
list-last = آخری
list-since = از { $date }
list-until = تا { $date }
list-languages = این صفحه به زبان‌های دیگر

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = این صفحه باید برای همه آسان باشد.
statement-works = چه کار می‌کند
statement-keyboard = همه چیز تنها با کیبورد و با صفحه‌خوان کار می‌کند.
statement-map = لیست هر چیزی را دارد که نقشه نشان می‌دهد. می‌توانید از نقشه بگذرید.
statement-sight = می‌توانید خط را دو چند بزرگ کنید. ظاهر روشن، تاریک و پُررنگ هست.
statement-languages = صفحه به ۱۶ زبان است، به آلمانی ساده هم.
statement-read = معلومات یک نهاد با آواز خوانده می‌شود، اگر دستگاه شما برای آن زبان آواز داشته باشد.
statement-limits = چه هنوز خوب کار نمی‌کند
statement-names = نام و توضیح نهادها بیشتر تنها به آلمانی است.
statement-sign = هنوز ویدیو به زبان اشارهٔ آلمانی و زبان آسان بررسی شده (Leichte Sprache) نیست.
statement-reviewed = ترجمه‌ها هنوز از سوی کسانی که این زبان مادری آن‌هاست بررسی نشده است.
statement-report = گزارش مانع
statement-write = چیزی کار نمی‌کند؟ به ما بنویسید: { $address }. لطفاً بگویید در کدام صفحه و با کدام دستگاه.
statement-nobody = کسی که این صفحه را می‌گرداند هنوز آدرس نداده است.
statement-legal = در ادامه بیانیه‌ای است که قانون می‌خواهد. متن آلمانی اعتبار دارد.
