# دری

## Einfache Liste
list-heading = مشوره و کمک برای مهاجران در نیدرزاکسن
list-call = پیش از رفتن بهتر است تلفن کنید.
list-search = رفتن به جستجو با نقشه
list-contents = محل‌ها و ولسوالی‌ها
list-statewide = در تمام نیدرزاکسن
list-elsewhere = نهادهای دیگر
list-languages = این صفحه به زبان‌های دیگر

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = استفاده از این صفحه باید برای همه آسان باشد.
statement-works = چه کار می‌کند
statement-keyboard = همه چیز تنها با کیبورد و با صفحه‌خوان کار می‌کند.
statement-map = لیست هر چیزی را دارد که نقشه نشان می‌دهد. می‌توانید از نقشه بگذرید.
statement-sight = می‌توانید نوشته را دو برابر بزرگ کنید. صفحه به سه شکل هست: روشن، تاریک و با تضاد رنگ زیاد.
statement-languages = صفحه به ۱۶ زبان است، به آلمانی ساده هم.
statement-read = معلومات یک نهاد با صدا خوانده می‌شود، اگر دستگاه شما برای آن زبان صدا داشته باشد.
statement-limits = چه هنوز خوب کار نمی‌کند
statement-names = نام و توضیح نهادها بیشتر تنها به آلمانی است.
statement-sign = هنوز ویدیو به زبان اشارهٔ آلمانی و زبان آسان بررسی‌شده (Leichte Sprache) نیست.
statement-reviewed = ترجمه‌ها را هنوز کسانی که این زبان، زبان مادری‌شان است، بررسی نکرده‌اند.
statement-report = خبر دادن مشکل
statement-write = چیزی کار نمی‌کند؟ به ما بنویسید: { $address }. لطفاً بگویید در کدام صفحه و با کدام دستگاه.
statement-nobody = کسی که این صفحه را اداره می‌کند هنوز آدرس نداده است.
statement-legal = در ادامه بیانیه‌ای است که قانون می‌خواهد. متن آلمانی اعتبار دارد.
