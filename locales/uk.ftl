# Українська

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Знайти міграційну консультацію в Нижній Саксонії
app-notice = Дані взято з відкритих вебсторінок. Більшість установ ще не підтвердила їх.
skip-to-results = До результатів
skip-to-map = До карти
skip-map = Пропустити карту
menu = Меню
close = Закрити
back-to-list = Назад до списку
language = Мова
language-find = Знайти мову
language-count = { $n ->
    [0] Такої мови немає.
    [one] { $n } мова
    [few] { $n } мови
    [many] { $n } мов
   *[other] { $n } мови
 }
language-failed = Цю мову зараз не вдається завантажити. Спробуйте ще раз, коли буде інтернет.
theme = Вигляд
theme-auto = Як на пристрої
theme-light = Світлий
theme-dark = Темний
about = Про цей сайт
loading = Завантажуємо установи…
load-failed = Не вдалося завантажити установи.
load-failed-why = Причина: { $reason }.
load-failed-hint = Спробуйте ще раз. Є також простий список без карти.
load-retry = Спробувати ще раз
plain-list = Простий список усіх установ

## Suche
search-label = Що або де ви шукаєте?
search-placeholder = Місто, індекс, назва або тема
search-clear = Очистити пошук
search-suggestions = Підказки
search-suggestions-count = { $n ->
    [0] Підказок немає
    [one] { $n } підказка
    [few] { $n } підказки
    [many] { $n } підказок
   *[other] { $n } підказки
 }
search-place-hint = Місто або село
search-postcode-hint = Поштовий індекс
search-position = Моє місцезнаходження
search-position-name = Ваше місцезнаходження
search-kept = Ваш запит збережено. Пошук зараз почнеться…
search-position-asking = Визначаємо, де ви…
search-position-denied = Немає доступу до місцезнаходження. Введіть місто або поштовий індекс.
search-position-unavailable = Зараз не вдається визначити, де ви. Введіть місто або поштовий індекс.
search-position-vague = Ваше місцезнаходження відоме лише приблизно. Введіть місто або поштовий індекс.
search-position-outside = Ви перебуваєте за межами Нижньої Саксонії. Введіть місто або поштовий індекс.

## Filter
filters = Фільтри
filter-language = Мова консультації
filter-language-chip = Мова: { $language }
filter-language-hint = Установи, які не вказали мову, лишаються у списку, але нижче.
language-ku = курдська
language-kmr = курманджі
language-ckb = сорані
language-prs = дарі
language-rom = ромська
filter-topic = Тема
filter-kind = Вид установи
filter-open = Зараз відчинено
filter-wheelchair = Доступно на кріслі колісному
filter-channel = Години прийому
filter-district = Район (Landkreis) або місто
filter-district-any = Уся Нижня Саксонія (Niedersachsen)
filter-area = Частина карти
filter-area-remove = Прибрати частину карти
filter-more = Ще фільтри
filter-reset = Прибрати всі фільтри
filter-text = Слово: { $text }
filter-done = Готово
filter-show = { $n ->
    [0] Немає установ
    [one] Показати { $n } установу
    [few] Показати { $n } установи
    [many] Показати { $n } установ
   *[other] Показати { $n } установи
 }
filter-count = { $n ->
    [one] { $n } установа
    [few] { $n } установи
    [many] { $n } установ
   *[other] { $n } установи
 }

## Ergebnisse
results = Результати
results-count = { $n ->
    [0] Нічого не знайдено
    [one] { $n } установа
    [few] { $n } установи
    [many] { $n } установ
   *[other] { $n } установи
 }
results-origin = Відстань від: { $place }
results-origin-remove = Прибрати місце «{ $place }»
results-shown = Показано { $shown } з { $n }
results-more = { $n ->
    [one] Показати ще { $n } установу
    [few] Показати ще { $n } установи
    [many] Показати ще { $n } установ
   *[other] Показати ще { $n } установи
 }
results-none-hint = Спробуйте так:
results-drop = { $n ->
    [one] Без «{ $filter }»: { $n } установа
    [few] Без «{ $filter }»: { $n } установи
    [many] Без «{ $filter }»: { $n } установ
   *[other] Без «{ $filter }»: { $n } установи
 }
results-near = Показати установи поблизу: { $place }
results-nearest = Найближча установа без цих фільтрів – за { $distance }:
group-speaks = Мова: { $language }
group-interpreter = З усним перекладом
group-unstated = Мову не вказано
group-unstated-hint = Краще спитайте заздалегідь, чи хтось там говорить цією мовою: { $language }.
sort = Сортувати
sort-nearest = Відстань
sort-best = Найкращі збіги
sort-name = Назва
show-list = Список
show-map = Карта
row-approximate = приблизне місце
row-about = близько { $distance }
row-no-place = без адреси
outdated-call = Дані { $year } року: спершу подзвоніть
outdated-ask = Дані { $year } року: спершу спитайте

## Zeiten
hours-open-until = Відчинено до { $time }
hours-open-end = Відчинено, час закриття не вказано
hours-opens-today = Зачинено, відчиниться сьогодні о { $time }
hours-opens-tomorrow = Зачинено, відчиниться завтра о { $time }
hours-opens-day = Зачинено, відчиниться: { $day }, { $time }
hours-closed = Зачинено
hours-unknown = Години роботи невідомі
hours-appointment = Лише за записом
hours-paused = Тимчасово зачинено
hours-by-channel = { $state } · { $channel }
hours-heading = Години роботи
hours-today = сьогодні
hours-day-closed = зачинено
hours-range = { $from }–{ $to }
hours-from = з { $from }
hours-nth = { $days } (лише { $which } в місяці)
hours-last = останній/-я
hours-since = з { $date }
hours-until = до { $date }
hours-holidays = також у свята
hours-unknown-long = Години роботи тут невідомі. Краще спершу подзвоніть.
hours-berlin-note = Усі години – за місцевим часом Нижньої Саксонії. У святкові дні здебільшого зачинено.
channel-visit = особисто
channel-phone = телефоном
channel-legal = юридична консультація
channel-online = онлайн
appointment-required = Лише за записом
appointment-possible = За записом або без запису
appointment-walk_in = Без запису
holiday-new_year = Новий рік
holiday-good_friday = Страсна п’ятниця (Karfreitag)
holiday-easter_monday = Великодній понеділок (Ostermontag)
holiday-labour_day = День праці
holiday-ascension = Вознесіння (Himmelfahrt)
holiday-whit_monday = Понеділок після Трійці (Pfingstmontag)
holiday-german_unity = День німецької єдності
holiday-reformation = День Реформації (Reformationstag)
holiday-christmas = 1-й день Різдва
holiday-second_christmas = 2-й день Різдва

## Arten
kind-migrationsberatung_land = Міграційна консультація (Migrationsberatung)
kind-mbe = Консультація для дорослих (MBE)
kind-jmd = Консультація для молоді (Jugendmigrationsdienst)
kind-migrantenorganisation = Організація мігрантів (Migrantenorganisation)
kind-kompetenzzentrum = Експертний центр (Kompetenzzentrum)
kind-initiative = Місцева ініціатива
kind-koordinierungsstelle = Координаційний центр (Koordinierungsstelle)
kind-behoerde = Відомство (Behörde)
kind-other = Інша установа
kind-about-migrationsberatung_land = Безплатно й конфіденційно консультує з усіх питань перебування та щоденного життя. Коштом землі Нижня Саксонія.
kind-about-mbe = Міграційна консультація для дорослих від 27 років. Безплатно, коштом федерального уряду.
kind-about-jmd = Підтримує молодь від 12 до 27 років: школа, здобуття професії, німецька мова, щоденне життя. Безплатно.
kind-about-migrantenorganisation = Об’єднання, яке створили самі мігранти й мігрантки.
kind-about-kompetenzzentrum = Фахівці з однієї теми, наприклад здоров’я або визнання дипломів.
kind-about-initiative = Місце зустрічі або допомога поруч, часто від волонтерів.
kind-about-koordinierungsstelle = Координує допомогу у своєму районі чи місті й підказує, хто за що відповідає. Часто не консультує окремих людей.
kind-about-behoerde = Відомство або служба міста чи району.
kind-about-other = Інша установа мережі.

## Themen
topic-aufenthaltsrecht = Право на перебування (Aufenthaltsrecht)
topic-asylverfahren = Процедура притулку (Asylverfahren)
topic-sozialrecht = Гроші та соціальні виплати
topic-behoerden = Листи й відомства
topic-arbeit = Робота
topic-ausbildung = Навчання й визнання дипломів
topic-sprache = Вивчення німецької
topic-schule = Школа
topic-wohnen = Житло
topic-familie = Сім’я
topic-gesundheit = Здоров’я
topic-jugend = Молодь
topic-rueckkehr = Повернення до своєї країни
topic-gewaltschutz = Захист від насильства
topic-antidiskriminierung = Дискримінація
topic-about-aufenthaltsrecht = Питання про візу, дозвіл на перебування (також за § 24), Duldung (тимчасове призупинення депортації) і громадянство Німеччини.
topic-about-asylverfahren = Від заяви на притулок і співбесіди до оскарження рішення в суді.
topic-about-sozialrecht = Гроші від держави: на життя, на дітей або на житло. І що допоможе, коли є борги.
topic-about-behoerden = Зрозуміти листи, заповнити бланки, підготуватися до прийому у відомствах.
topic-about-arbeit = Пошук роботи, право працювати, права на робочому місці.
topic-about-ausbildung = Почати професійне навчання чи навчання в університеті, визнати дипломи з інших країн.
topic-about-sprache = Знайти інтеграційний курс, курс німецької або розмовний клуб.
topic-about-schule = Записати дітей до дитсадка чи школи й підтримати їх там.
topic-about-wohnen = Знайти житло, договір оренди, переїзд, суперечки з орендодавцем.
topic-about-familie = Перевезти родину до Німеччини, життя в парі, діти й виховання.
topic-about-gesundheit = Лікар і медичне страхування, хвороба, психологічні труднощі, вагітність.
topic-about-jugend = Допомога молодим людям до 27 років.
topic-about-rueckkehr = Добровільно повернутися до своєї країни: що можливо і яка є допомога.
topic-about-gewaltschutz = Допомога в разі насильства в сім’ї, погроз і торгівлі людьми.
topic-about-antidiskriminierung = Допомога людям, до яких ставляться гірше або на яких нападають через походження, релігію чи колір шкіри.

## Eine Stelle
member-call = Подзвонити
member-write = Написати на пошту
member-website = Сайт
member-phone = Телефон
member-mail = Електронна пошта
member-directions = Як дістатися
member-appointment = Записатися на прийом
member-address = Адреса
member-provider = Організація (Träger)
member-languages = Мови
member-languages-unstated = Не вказано. Спитайте про свою мову або про усний переклад.
member-interpreter = Можливий усний переклад.
member-language-hours = { $language }: { $times }
member-topics = Теми
member-topics-unstated = Не вказано.
member-kind = Вид установи
member-district = Відповідальний район (Landkreis) або місто
member-access = Доступність
wheelchair-yes = Доступно на кріслі колісному
wheelchair-limited = Частково доступно на кріслі колісному
wheelchair-no = Недоступно на кріслі колісному
member-no-place = Адреси цієї установи тут немає.
member-approximate-postcode = Місце на карті приблизне: середина території поштового індексу.
member-approximate-city = Місце на карті приблизне: середина міста чи села.
member-provenance = Звідки дані
member-unconfirmed = Установа ще не підтвердила цих даних.
member-confirmed = Установа підтвердила { $date }
member-source = Джерело: { $source }.
member-source-dated = Джерело: { $source }, { $date }
member-report = Повідомити про помилку
member-report-subject = Помилка в записі «{ $name }»
member-report-body = Що неправильно (телефон, адреса, години, мови…)?
member-share = Поділитися
member-shared = Посилання скопійовано
member-print = Надрукувати
member-read = Прослухати
member-read-stop = Зупинити читання
desk-title = Речення, щоб показати
desk-hint = Покажіть це речення в установі або прочитайте його вголос, коли телефонуєте.
desk-text = Добрий день. Мені потрібна консультація. Моя мова: { $language }. Чи може хтось допомогти мені цією мовою? Або чи можливий усний переклад?
member-on-map = Показати на карті
member-gone = Цієї установи більше немає в каталозі.
member-damaged = Це посилання пошкоджене. Знайдіть установу у списку.
member-counsels-no = Ця установа не консультує окремих людей. Вона підкаже, де отримати потрібну консультацію.

## Karte
map = Карта
map-label = Карта установ. Стрілки пересувають її, плюс і мінус збільшують і зменшують, Home показує всю Нижню Саксонію, Enter вибирає район посередині. Клавішею Tab ви перейдете до установ. Усе важливе є і в списку.
map-zoom-in = Збільшити
map-zoom-out = Зменшити
map-whole = Уся Нижня Саксонія
map-position = Моє місцезнаходження
map-failed = Не вдалося завантажити карту. Усі установи є у списку.
map-sources = Джерела карти
map-cluster = { $n ->
    [one] { $n } установа тут
    [few] { $n } установи тут
    [many] { $n } установ тут
   *[other] { $n } установи тут
 }
map-near = { $n ->
    [one] { $place }: { $n } установа
    [few] { $place }: { $n } установи
    [many] { $place }: { $n } установ
   *[other] { $place }: { $n } установи
 }
map-open = { $name }, відкрити
map-list = Установи в цій частині карти
map-search = Шукати тут
map-choose = Показати лише: { $district }
map-unchoose = Скасувати вибір: { $district }
map-clear = Скасувати вибір району
map-missing = Частину карти зараз не вдається завантажити.
map-two-fingers = Пересувайте карту двома пальцями.
map-ctrl-wheel = Щоб збільшити карту, тримайте клавішу Ctrl (на Mac ⌘) і крутіть коліщатко миші.
map-legend = Що означають знаки
map-counsels = Консультують окремих людей
map-others = Інші установи, часто без консультацій
map-marks = Інші знаки
map-legend-cluster = Кілька установ. Число показує, скільки їх.
map-legend-approximate = Приблизне місце: відомо лише місто або поштовий індекс. Коло з крапок показує середню неточність: приблизно { $distance } довкола.

## Daten
data-state = Дані станом на { $date }
data-updating = Оновлюється…
data-updated = Дані оновлено.
data-trouble = Не вдається оновити: { $reason }. Дані станом на { $date }
data-trouble-undated = Не вдається оновити: { $reason }. Це збережені дані.
reason-unreachable = немає зв’язку
reason-slow = зв’язок надто повільний
reason-cut-off = зв’язок перервався
reason-missing = сервер не знаходить даних
reason-busy = сервер перевантажений
reason-server = сервер повідомляє про помилку
reason-too-large = відповідь завелика
reason-web-page = замість даних прийшла вебсторінка, можливо, вхід до Wi-Fi
reason-no-feed = відповідь сервера не читається
reason-wrong-profile = невідомий формат відповіді
reason-shrunk = нові дані неповні
data-offline = Немає інтернету. Сайт працює далі зі збереженими даними.
data-refresh = Оновити зараз
data-memory = Цей браузер нічого не зберігає. Наступного разу без інтернету даних не буде.
data-full = Пам’ять для цього сайту заповнена. Наступного разу без інтернету даних не буде.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Збережені установи
saved-add = Зберегти
saved-remove = Прибрати зі збережених
saved-mark = збережено
saved-blocked = Не збережено. Цей браузер нічого не зберігає.
saved-full = Не збережено. Пам’ять для цього сайту заповнена.
saved-none = Ви ще не зберегли жодної установи. На сторінці кожної установи є кнопка «Зберегти».
saved-hint = Усе, що ви зберегли, лишається тільки на цьому пристрої.
update-ready = Є нова версія цього сайту.
update-now = Оновити
update-later = Пізніше
offline-map = Карта без інтернету
offline-map-hint = Без інтернету карта показує лише те, що ви вже бачили. Якщо зберегти карту, вона буде вся.
offline-map-size = Уся карта займає { $size }.
offline-map-sparing = Ваш пристрій заощаджує трафік. Тому сайт нічого не завантажує наперед.
offline-map-save = Зберегти карту
offline-map-saving = Карта зберігається…
offline-map-loading = { $done } з { $size }
offline-map-stop = Скасувати
offline-map-saved = Карту збережено.
offline-map-drop = Видалити збережену карту
offline-map-no-room = На цьому пристрої замало місця.
offline-map-failed = Не вдалося зберегти карту. Спробуйте ще раз, коли інтернет буде кращий.

## Über diese Seite
about-lead = Тут ви знайдете установи мережі { -netzwerk } (KMN). Сайт безплатний, реєстрація не потрібна.
about-data = Дані
about-data-publisher = Видавець
about-data-licence = Ліцензія
about-data-modified = Дані станом на
about-data-checked = Востаннє перевірено на сервері
about-data-attempt = Остання спроба
about-data-attempt-failed = не вдалася: { $reason }{ $code }
about-data-count = Установ у каталозі
about-data-problems = { $n ->
    [0] Усі записи читаються.
    [one] { $n } запис має помилку.
    [few] { $n } записи мають помилки.
    [many] { $n } записів мають помилки.
   *[other] { $n } запису мають помилки.
 }
about-data-never = ще ніколи
about-unconfirmed = Дані зібрано з відкритих вебсторінок. Установи ще не підтвердили їх. Біля кожного запису вказано джерело.
about-privacy = Захист даних
about-privacy-text = Без файлів cookie, без реєстрації, без чужих серверів. Ваш пошук лишається на вашому пристрої. Ваше місцезнаходження використовується лише на ваше бажання і нікуди не надсилається.
about-stored = Що збережено на цьому пристрої
about-stored-feed = Каталог установ, щоб він був і без інтернету
about-stored-prefs = Ваш вибір мови та вигляду
about-stored-offices = Ваші збережені установи
about-stored-shell = Сам сайт, щоб він відкривався без інтернету
about-stored-seen = Частини карти, які ви бачили
about-stored-map = Карта без інтернету
about-stored-nothing = нічого
about-delete = Видалити все на цьому пристрої
about-deleted = Усе видалено.
about-delete-failed = Дещо не вдалося видалити. Видаліть дані цього сайту в налаштуваннях браузера.
about-sources = Джерела та ліцензії
about-source-basemap = Карта
about-source-gazetteer = Населені пункти та індекси
about-source-icons = Значки
about-source-engine = Програма карти
about-imprint = Хто веде цей сайт (Impressum)
about-imprint-placeholder = Тут мають бути дані організації, яка веде цей сайт (Impressum). Вона має їх заповнити.
about-accessibility = Доступність
about-accessibility-text = Усе працює з клавіатури та з програмою читання з екрана. У списку є все, що показує карта.
about-statement = Заява про доступність
about-embedding = Вбудувати на свій сайт
embed-open = Відкрити повну версію
