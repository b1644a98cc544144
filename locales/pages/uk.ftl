# Українська

## Einfache Liste
list-heading = Консультації та допомога для мігрантів у Нижній Саксонії
list-call = Перед візитом краще зателефонуйте.
list-search = До пошуку з картою
list-contents = Міста й райони
list-statewide = У всій Нижній Саксонії
list-elsewhere = Інші установи
list-phone = Телефон
list-mail = Електронна пошта
list-nth = { $days } (лише { $which } у місяці)
list-last = останній
list-since = від { $date }
list-until = до { $date }
list-languages = Ця сторінка іншими мовами

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Ця сторінка має бути зручною для всіх людей.
statement-works = Що працює
statement-keyboard = Усе працює лише з клавіатури та з програмою зчитування з екрана.
statement-map = Список містить усе, що показує карта. Карту можна пропустити.
statement-sight = Шрифт можна збільшити вдвічі. Є світлий, темний і контрастний вигляд.
statement-languages = Сторінка є 16 мовами, також простою німецькою.
statement-read = Дані установи можна прослухати, якщо ваш пристрій має голос для цієї мови.
statement-limits = Що ще не дуже добре
statement-names = Назви та описи установ здебільшого лише німецькою.
statement-sign = Ще немає відео німецькою жестовою мовою та перевіреної легкої мови (Leichte Sprache).
statement-reviewed = Переклади ще не перевіряли люди, для яких ця мова рідна.
statement-report = Повідомити про перешкоди
statement-write = Щось не працює? Напишіть нам: { $address }. Скажіть, будь ласка, на якій сторінці й на якому пристрої.
statement-nobody = Той, хто веде цю сторінку, ще не вказав тут адреси.
statement-legal = Далі – заява, якої вимагає закон. Чинною є німецька версія.
