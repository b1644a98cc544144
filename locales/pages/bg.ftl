# Български

## Einfache Liste
list-heading = Консултация и помощ за мигранти в Долна Саксония
list-call = Преди посещение най-добре се обадете.
list-search = Към търсенето с карта
list-contents = Места и окръзи
list-statewide = В цяла Долна Саксония
list-elsewhere = Други служби
list-phone = Телефон
list-mail = Имейл
list-nth = { $days } (само { $which } от месеца)
list-last = последният
list-since = от { $date }
list-until = до { $date }
list-languages = Тази страница на други езици

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Тази страница трябва да е удобна за всички хора.
statement-works = Какво работи
statement-keyboard = Всичко работи само с клавиатура и с екранен четец.
statement-map = Списъкът съдържа всичко, което показва картата. Можете да пропуснете картата.
statement-sight = Можете да увеличите шрифта двойно. Има светъл, тъмен и контрастен изглед.
statement-languages = Страницата е на 16 езика, също и на прост немски.
statement-read = Данните на една служба могат да се прочетат на глас, ако устройството Ви има глас за езика.
statement-limits = Какво още не е добре
statement-names = Имената и описанията на службите са обикновено само на немски.
statement-sign = Още няма видео на немски жестомимичен език и проверен лесен език (Leichte Sprache).
statement-reviewed = Преводите още не са проверени от хора, за които този език е роден.
statement-report = Съобщаване за пречки
statement-write = Нещо не работи? Пишете ни: { $address }. Моля, кажете на коя страница и с какво устройство.
statement-nobody = Този, който поддържа страницата, още не е посочил адрес тук.
statement-legal = Следва декларацията, която законът изисква. Валиден е немският текст.
