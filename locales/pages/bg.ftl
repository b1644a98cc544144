# Български

## Einfache Liste
list-heading = Консултация и помощ за хора от други страни в Долна Саксония
list-call = Преди посещение най-добре се обадете.
list-search = Към търсенето с карта
list-contents = Места и окръзи
list-statewide = В цяла Долна Саксония
list-elsewhere = Други служби
list-phone = Телефон
list-mail = Имейл
list-nth = { $days } (само { $which } в месеца)
list-last = последният/-ата
list-since = от { $date }
list-until = до { $date }
list-holidays = и на празници
list-languages = Тази страница на други езици

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Този сайт трябва да е удобен за всички хора.
statement-works = Какво работи
statement-keyboard = Всичко работи само с клавиатура, както и с екранен четец.
statement-map = В списъка има всичко, което показва картата. Можете да пропуснете картата.
statement-sight = Можете да увеличите шрифта двойно. Има светъл, тъмен и контрастен изглед.
statement-languages = Сайтът е на 16 езика, също и на прост немски.
statement-read = Данните на една служба могат да се прочетат на глас, ако устройството Ви има глас за езика.
statement-limits = Какво още не работи добре
statement-names = Имената и описанията на службите обикновено са само на немски.
statement-sign = Още няма видео на немски жестов език и проверени текстове на лесен език (Leichte Sprache).
statement-reviewed = Тези преводи още не са проверени от хора, за които езикът е роден.
statement-report = Съобщи за пречки
statement-write = Нещо не работи? Пишете ни: { $address }. Моля, кажете на коя страница и с какво устройство.
statement-nobody = Тук още не е посочен адрес на тези, които поддържат сайта.
statement-legal = Следва декларацията, която законът изисква. Валиден е немският текст.
