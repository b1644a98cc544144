# Українська

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Міграційна консультація в Нижній Саксонії
app-notice = Дані взято з відкритих вебсторінок. Більшість установ їх ще не підтвердила.
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
language-failed = Цю мову зараз не вдається завантажити. Спробуйте ще раз, коли буде зв’язок.
theme = Вигляд
theme-auto = Як на пристрої
theme-light = Світлий
theme-dark = Темний
about = Про цю сторінку
loading = Установи завантажуються …
load-failed = Не вдалося завантажити установи.
load-failed-why = Причина: { $reason }.
load-failed-hint = Спробуйте, будь ласка, ще раз. Є також простий список без карти.
load-retry = Спробувати ще раз
plain-list = Простий список усіх установ

## Suche
search-label = Де або що ви шукаєте?
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
search-position = Моє місцеперебування
search-position-name = Ваше місцеперебування
search-position-asking = Визначаємо, де ви …
search-position-denied = Немає доступу до місцеперебування. Введіть місто або поштовий індекс.
search-position-unavailable = Зараз не вдається визначити, де ви. Введіть місто або поштовий індекс.

## Filter
filters = Фільтри
filter-language = Мова консультації
filter-language-chip = Мова: { $language }
filter-language-hint = Установи, що не вказали мову, лишаються у списку, але нижче.
language-ku = Курдська
language-kmr = Курманджі
language-ckb = Сорані
language-prs = Дарі
language-rom = Ромська
filter-topic = Тема
filter-kind = Вид установи
filter-open = Зараз відкрито
filter-wheelchair = Доступно на візку
filter-channel = Години для
filter-district = Район (Landkreis) або місто
filter-district-any = Уся Нижня Саксонія (Niedersachsen)
filter-area = Ділянка карти
filter-area-remove = Прибрати ділянку карти
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
results-none-hint = Як знайти установи:
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
group-unstated-hint = Краще спитайте наперед, чи там говорять цією мовою: { $language }.
sort = Сортувати
sort-nearest = Відстань
sort-best = Найкращі збіги
sort-name = Назва
show-list = Список
show-map = Карта
row-approximate = приблизне місце
row-about = близько { $distance }
row-no-place = без адреси

## Zeiten
hours-open-until = Відкрито до { $time }
hours-open-end = Відкрито, кінець не вказано
hours-opens-today = Зачинено, відкриється сьогодні о { $time }
hours-opens-tomorrow = Зачинено, відкриється завтра о { $time }
hours-opens-day = Зачинено, відкриється: { $day }, { $time }
hours-closed = Зачинено
hours-unknown = Години роботи невідомі
hours-appointment = Лише за записом
hours-paused = Тимчасово зачинено
hours-by-channel = { $state } · { $channel }
hours-heading = Години роботи
hours-today = сьогодні
hours-day-closed = зачинено
hours-range = { $from } – { $to }
hours-from = від { $from }
hours-unknown-long = Години роботи тут невідомі. Краще спершу зателефонуйте.
hours-berlin-note = Усі години – за часом Німеччини. У святкові дні здебільшого зачинено.
channel-visit = особисто
channel-phone = телефоном
channel-legal = правова консультація
channel-online = онлайн
appointment-required = Лише за записом
appointment-possible = За записом або без запису
appointment-walk_in = Без запису
holiday-new_year = Новий рік
holiday-good_friday = Страсна п’ятниця (Karfreitag)
holiday-easter_monday = Великодній понеділок (Ostermontag)
holiday-labour_day = День праці
holiday-ascension = Вознесіння (Himmelfahrt)
holiday-whit_monday = П’ятдесятниця, понеділок (Pfingstmontag)
holiday-german_unity = День єдності Німеччини
holiday-reformation = День Реформації (Reformationstag)
holiday-christmas = 1-й день Різдва
holiday-second_christmas = 2-й день Різдва

## Arten
kind-migrationsberatung_land = Міграційна консультація (Migrationsberatung)
kind-mbe = Консультація для дорослих (MBE)
kind-jmd = Служба для молодих мігрантів (Jugendmigrationsdienst)
kind-migrantenorganisation = Організація мігрантів (Migrantenorganisation)
kind-kompetenzzentrum = Експертний центр (Kompetenzzentrum)
kind-initiative = Місцева ініціатива
kind-koordinierungsstelle = Координаційний центр (Koordinierungsstelle)
kind-behoerde = Державна установа (Behörde)
kind-other = Інша установа
kind-about-migrationsberatung_land = Безплатно й конфіденційно консультує з усіх питань перебування та побуту. Фінансує земля Нижня Саксонія.
kind-about-mbe = Консультація для дорослих новоприбулих від 27 років. Безплатно, фінансує федеральний уряд.
kind-about-jmd = Супроводжує молодь від 12 до 27 років: школа, навчання професії, німецька мова, побут. Безплатно.
kind-about-migrantenorganisation = Об’єднання, яке заснували самі мігранти.
kind-about-kompetenzzentrum = Фахівці з однієї теми, наприклад здоров’я або визнання дипломів.
kind-about-initiative = Місце зустрічі або допомога поруч, часто від волонтерів.
kind-about-koordinierungsstelle = Поєднує послуги у своєму районі чи місті й каже, хто за що відповідає. Часто не консультує окремих людей.
kind-about-behoerde = Служба міста або району.
kind-about-other = Інша установа мережі.

## Themen
topic-aufenthaltsrecht = Право на перебування (Aufenthaltsrecht)
topic-asylverfahren = Процедура надання притулку (Asylverfahren)
topic-sozialrecht = Гроші та соціальні виплати
topic-behoerden = Листи й установи
topic-arbeit = Робота
topic-ausbildung = Навчання і визнання дипломів
topic-sprache = Вивчення німецької
topic-schule = Школа
topic-wohnen = Житло
topic-familie = Сім’я
topic-gesundheit = Здоров’я
topic-jugend = Молодь
topic-rueckkehr = Повернення на батьківщину
topic-gewaltschutz = Захист від насильства
topic-antidiskriminierung = Дискримінація
topic-about-aufenthaltsrecht = Питання про візу, дозвіл на перебування, тимчасовий захист (§ 24), Duldung і громадянство.
topic-about-asylverfahren = Від заяви на притулок і співбесіди до оскарження рішення в суді.
topic-about-sozialrecht = Гроші від держави: на життя, на дітей або на житло. І допомога, коли є борги.
topic-about-behoerden = Зрозуміти листи, заповнити бланки, підготуватися до зустрічей в установах.
topic-about-arbeit = Пошук роботи, дозвіл працювати, права на роботі.
topic-about-ausbildung = Почати навчання професії чи в університеті, визнати дипломи з інших країн.
topic-about-sprache = Знайти інтеграційний курс, курс німецької або розмовний клуб.
topic-about-schule = Записати дітей до садка чи школи й підтримати їх там.
topic-about-wohnen = Знайти житло, договір оренди, переїзд, суперечки з орендодавцем.
topic-about-familie = Привезти родину до Німеччини, подружжя, діти й виховання.
topic-about-gesundheit = Лікар і медичне страхування, хвороба, душевні труднощі, вагітність.
topic-about-jugend = Допомога молодим людям до 27 років.
topic-about-rueckkehr = Добровільне повернення на батьківщину: що можливо і яка є допомога.
topic-about-gewaltschutz = Допомога при насильстві в сім’ї, погрозах і торгівлі людьми.
topic-about-antidiskriminierung = Допомога людям, яких кривдять або на яких нападають через походження, релігію чи колір шкіри.

## Eine Stelle
member-call = Зателефонувати
member-write = Написати листа
member-website = Вебсторінка
member-directions = Як дістатися
member-appointment = Записатися на прийом
member-address = Адреса
member-provider = Відповідальна організація (Träger)
member-languages = Мови
member-languages-unstated = Не вказано. Спитайте про свою мову або про усний переклад.
member-interpreter = Можливий усний переклад.
member-language-hours = { $language }: { $times }
member-topics = Теми
member-topics-unstated = Не вказано.
member-kind = Вид установи
member-district = Відповідальний район або місто
member-access = Доступність
wheelchair-yes = Доступно на візку
wheelchair-limited = Частково доступно на візку
wheelchair-no = Недоступно на візку
member-no-place = Адреси цієї установи тут немає.
member-approximate-postcode = Місце на карті приблизне: середина поштового округу.
member-approximate-city = Місце на карті приблизне: середина міста чи села.
member-provenance = Звідки дані
member-unconfirmed = Установа ще не підтвердила.
member-confirmed = Установа підтвердила: { $date }.
member-source = Дані з { $source }.
member-source-dated = Дані з { $source }, { $date }.
member-report = Повідомити про помилку
member-report-subject = Помилка в записі «{ $name }»
member-report-body = Що неправильно (телефон, адреса, години, мови …)?
member-share = Поділитися посиланням
member-shared = Посилання скопійовано
member-print = Надрукувати
member-read = Прочитати вголос
member-read-stop = Зупинити читання
desk-title = Речення, щоб показати
desk-hint = Покажіть це речення в установі або прочитайте його телефоном.
desk-text = Добрий день. Я шукаю консультацію. Моя мова: { $language }. Чи може хтось допомогти мені цією мовою? Або чи можливий усний переклад?
member-on-map = Показати на карті
member-gone = Цієї установи більше немає в каталозі.
member-counsels-no = Ця установа не консультує окремих людей. Вона підкаже, хто вас проконсультує.

## Karte
map = Карта
map-label = Карта установ. Стрілки пересувають її, плюс і мінус збільшують і зменшують, Home показує всю Нижню Саксонію, Enter вибирає район посередині. Клавішею Tab ви дійдете до установ. Усе важливе є і в списку.
map-zoom-in = Збільшити
map-zoom-out = Зменшити
map-whole = Уся Нижня Саксонія
map-position = Моє місцеперебування
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
map-list = Установи на цій ділянці карти
map-search = Шукати тут
map-choose = Показати лише: { $district }
map-unchoose = Більше не вибирати: { $district }
map-clear = Скасувати вибір району
map-missing = Частину карти зараз не вдається завантажити.
map-two-fingers = Пересувайте карту двома пальцями.
map-ctrl-wheel = Щоб збільшити карту, тримайте клавішу Ctrl (на Mac ⌘) і крутіть коліщатко миші.
map-legend = Що означають знаки
map-counsels = Консультують окремих людей
map-others = Інші установи, часто без консультацій
map-marks = Крім того
map-legend-cluster = Кілька установ, число показує скільки.
map-legend-approximate = Приблизне місце: відомо лише місто або поштовий індекс. Коло з крапок показує середню неточність, близько { $distance } довкола.

## Daten
data-state = Дані станом на { $date }
data-updating = Оновлюється …
data-updated = Дані оновлено.
data-trouble = Дані від { $date }. Оновити не вдається: { $reason }.
data-trouble-undated = Збережені дані. Оновити не вдається: { $reason }.
reason-unreachable = немає зв’язку
reason-slow = зв’язок надто повільний
reason-cut-off = зв’язок перервався
reason-missing = сервер не знаходить даних
reason-busy = сервер перевантажений
reason-server = сервер повідомляє про помилку
reason-too-large = відповідь завелика
reason-web-page = прийшла вебсторінка, можливо, вхід до Wi-Fi
reason-no-feed = відповідь сервера не читається
reason-wrong-profile = невідомий формат відповіді
reason-shrunk = нові дані неповні
data-offline = Немає зв’язку. Сторінка працює далі зі збереженими даними.
data-refresh = Оновити зараз
data-memory = Цей браузер нічого не зберігає. Наступного разу без зв’язку даних не буде.
data-full = Пам’ять для цієї сторінки заповнена. Наступного разу без зв’язку даних не буде.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Збережені установи
saved-add = Зберегти
saved-remove = Більше не зберігати
saved-mark = збережено
saved-none = Ви ще не зберегли жодної установи. На сторінці кожної установи є кнопка «Зберегти».
saved-hint = Збережене лишається тільки на цьому пристрої.
update-ready = Є нова версія цієї сторінки.
update-now = Перейти зараз
update-later = Пізніше
offline-map = Карта в дорогу
offline-map-hint = Без зв’язку карта показує лише те, що ви вже бачили. Збережена, вона буде вся.
offline-map-size = Уся карта має { $size }.
offline-map-sparing = Ваш пристрій заощаджує дані. Тому сторінка нічого не завантажує наперед сама.
offline-map-save = Зберегти карту
offline-map-saving = Карта зберігається …
offline-map-loading = { $done } з { $size }
offline-map-stop = Скасувати
offline-map-saved = Карту збережено.
offline-map-drop = Видалити збережену карту
offline-map-no-room = На цьому пристрої замало місця.
offline-map-failed = Не вдалося зберегти карту. Спробуйте ще раз, коли зв’язок буде кращий.

## Über diese Seite
about-lead = Тут ви знайдете установи мережі { -netzwerk } (KMN). Безплатно й без реєстрації.
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
about-unconfirmed = Дані зібрано з відкритих вебсторінок. Установи їх ще не підтвердили. Кожен запис називає своє джерело.
about-privacy = Захист даних
about-privacy-text = Жодних кукі, жодної реєстрації, жодних чужих серверів. Ваш пошук лишається на вашому пристрої. Ваше місцеперебування використовується лише на ваше бажання і не надсилається.
about-stored = Що збережено на цьому пристрої
about-stored-feed = Каталог установ, щоб він був і без зв’язку
about-stored-prefs = Ваш вибір мови та вигляду
about-stored-favourites = Ваші збережені установи
about-stored-shell = Сама сторінка, щоб вона відкривалася без зв’язку
about-stored-seen = Частини карти, які ви бачили
about-stored-map = Карта в дорогу
about-stored-nothing = нічого
about-delete = Видалити все на цьому пристрої
about-deleted = Усе видалено.
about-delete-failed = Частину не вдалося видалити. Видаліть дані цієї сторінки в налаштуваннях браузера.
about-sources = Джерела та ліцензії
about-source-basemap = Карта
about-source-gazetteer = Населені пункти та індекси
about-source-icons = Значки
about-source-engine = Програма карти
about-imprint = Вихідні дані (Impressum)
about-imprint-placeholder = Тут будуть вихідні дані установи, яка веде цю сторінку. Вона має їх заповнити.
about-accessibility = Доступність
about-accessibility-text = Усе працює з клавіатури та з програмою зчитування з екрана. Список містить усе, що показує карта.
about-statement = Заява про доступність
about-embedding = Вбудувати на свою сторінку
embed-open = Відкрити повну версію
