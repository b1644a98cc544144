# Українська

## Einfache Liste
list-heading = Консультації та допомога для тих, хто приїхав до Нижньої Саксонії
list-call = Перед візитом краще подзвоніть.
list-search = До пошуку з картою
list-contents = Міста й райони
list-statewide = У всій Нижній Саксонії
list-elsewhere = Інші установи
list-phone = Телефон
list-mail = Електронна пошта
list-nth = { $days } (лише { $which } в місяці)
list-last = останній/-я
list-since = з { $date }
list-until = до { $date }
list-holidays = також у свята
list-languages = Ця сторінка іншими мовами

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Цей сайт має бути зручним для всіх людей.
statement-works = Що працює
statement-keyboard = Усе можна робити самою клавіатурою або з програмою читання з екрана.
statement-map = У списку є все, що показує карта. Карту можна пропустити.
statement-sight = Шрифт можна збільшити вдвічі. Є світлий, темний і контрастний вигляд.
statement-languages = Сайт є 16 мовами, зокрема простою німецькою.
statement-read = Дані установи можна прослухати, якщо ваш пристрій має голос для цієї мови.
statement-limits = Що ще працює погано
statement-names = Назви та описи установ здебільшого лише німецькою.
statement-sign = Ще немає ні відео німецькою жестовою мовою, ні перевірених текстів легкою мовою (Leichte Sprache).
statement-reviewed = Ці переклади ще не перевіряли люди, для яких ця мова рідна.
statement-report = Повідомити про перешкоди
statement-write = Щось не працює? Напишіть нам: { $address }. Вкажіть, будь ласка, на якій сторінці й на якому пристрої.
statement-nobody = Тут ще не вказано адреси тих, хто веде цей сайт.
statement-legal = Далі – заява, якої вимагає закон. Чинною є німецька версія.
