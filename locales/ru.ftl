# Русский

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Найти миграционную консультацию в Нижней Саксонии
app-notice = Данные взяты с открытых сайтов. Большинство учреждений ещё не подтвердило их.
skip-to-results = К результатам
skip-to-map = К карте
skip-map = Пропустить карту
menu = Меню
close = Закрыть
back-to-list = Назад к списку
language = Язык
language-find = Найти язык
language-count = { $n ->
    [0] Такого языка нет.
    [one] { $n } язык
    [few] { $n } языка
    [many] { $n } языков
   *[other] { $n } языка
 }
language-failed = Этот язык сейчас не загружается. Попробуйте ещё раз, когда будет интернет.
theme = Вид
theme-auto = Как на устройстве
theme-light = Светлый
theme-dark = Тёмный
about = Об этом сайте
loading = Загружаем учреждения…
load-failed = Не удалось загрузить учреждения.
load-failed-why = Причина: { $reason }.
load-failed-hint = Попробуйте ещё раз. Есть и простой список без карты.
load-retry = Попробовать ещё раз
plain-list = Простой список всех учреждений

## Suche
search-label = Что или где вы ищете?
search-placeholder = Город, индекс, название или тема
search-clear = Очистить поиск
search-suggestions = Подсказки
search-suggestions-count = { $n ->
    [0] Подсказок нет
    [one] { $n } подсказка
    [few] { $n } подсказки
    [many] { $n } подсказок
   *[other] { $n } подсказки
 }
search-place-hint = Город или село
search-postcode-hint = Почтовый индекс
search-position = Моё местоположение
search-position-name = Ваше местоположение
search-kept = Ваш запрос сохранён. Поиск сейчас начнётся…
search-position-asking = Определяем, где вы…
search-position-denied = Нет доступа к местоположению. Введите город или почтовый индекс.
search-position-unavailable = Сейчас не удаётся определить, где вы. Введите город или почтовый индекс.
search-position-vague = Ваше местоположение известно лишь приблизительно. Введите город или почтовый индекс.
search-position-outside = Вы находитесь за пределами Нижней Саксонии. Введите город или почтовый индекс.

## Filter
filters = Фильтры
filter-language = Язык консультации
filter-language-chip = Язык: { $language }
filter-language-hint = Учреждения, которые не указали язык, остаются в списке, но ниже.
language-ku = курдский
language-kmr = курманджи
language-ckb = сорани
language-prs = дари
language-rom = цыганский (романи)
filter-topic = Тема
filter-kind = Вид учреждения
filter-open = Сейчас открыто
filter-wheelchair = Доступно на инвалидной коляске
filter-channel = Часы приёма
filter-district = Район (Landkreis) или город
filter-district-any = Вся Нижняя Саксония (Niedersachsen)
filter-area = Часть карты
filter-area-remove = Убрать часть карты
filter-more = Ещё фильтры
filter-reset = Убрать все фильтры
filter-text = Слово: { $text }
filter-done = Готово
filter-show = { $n ->
    [0] Нет учреждений
    [one] Показать { $n } учреждение
    [few] Показать { $n } учреждения
    [many] Показать { $n } учреждений
   *[other] Показать { $n } учреждения
 }
filter-count = { $n ->
    [one] { $n } учреждение
    [few] { $n } учреждения
    [many] { $n } учреждений
   *[other] { $n } учреждения
 }

## Ergebnisse
results = Результаты
results-count = { $n ->
    [0] Ничего не найдено
    [one] { $n } учреждение
    [few] { $n } учреждения
    [many] { $n } учреждений
   *[other] { $n } учреждения
 }
results-origin = Расстояние от: { $place }
results-origin-remove = Убрать место «{ $place }»
results-shown = Показано { $shown } из { $n }
results-more = { $n ->
    [one] Показать ещё { $n } учреждение
    [few] Показать ещё { $n } учреждения
    [many] Показать ещё { $n } учреждений
   *[other] Показать ещё { $n } учреждения
 }
results-none-hint = Попробуйте так:
results-drop = { $n ->
    [one] Без «{ $filter }»: { $n } учреждение
    [few] Без «{ $filter }»: { $n } учреждения
    [many] Без «{ $filter }»: { $n } учреждений
   *[other] Без «{ $filter }»: { $n } учреждения
 }
results-near = Показать учреждения поблизости: { $place }
results-nearest = Ближайшее учреждение без этих фильтров — в { $distance }:
group-speaks = Язык: { $language }
group-interpreter = С устным переводом
group-unstated = Язык не указан
group-unstated-hint = Лучше спросите заранее, говорит ли там кто-нибудь на этом языке: { $language }.
sort = Сортировать
sort-nearest = Расстояние
sort-best = Лучшие совпадения
sort-name = Название
show-list = Список
show-map = Карта
row-approximate = примерное место
row-about = около { $distance }
row-no-place = без адреса
outdated-call = Данные { $year } года: сначала позвоните
outdated-ask = Данные { $year } года: сначала спросите

## Zeiten
hours-open-until = Открыто до { $time }
hours-open-end = Открыто, время закрытия не указано
hours-opens-today = Закрыто, откроется сегодня в { $time }
hours-opens-tomorrow = Закрыто, откроется завтра в { $time }
hours-opens-day = Закрыто, откроется: { $day }, { $time }
hours-closed = Закрыто
hours-unknown = Часы работы неизвестны
hours-appointment = Только по записи
hours-paused = Временно закрыто
hours-by-channel = { $state } · { $channel }
hours-heading = Часы работы
hours-today = сегодня
hours-day-closed = закрыто
hours-range = { $from }–{ $to }
hours-from = с { $from }
hours-nth = { $days } (только { $which } в месяце)
hours-last = последний/-яя
hours-since = с { $date }
hours-until = до { $date }
hours-holidays = также в праздники
hours-unknown-long = Часы работы здесь неизвестны. Лучше сначала позвоните.
hours-berlin-note = Всё время указано местное, для Нижней Саксонии. В праздники обычно закрыто.
channel-visit = лично
channel-phone = по телефону
channel-legal = юридическая консультация
channel-online = онлайн
appointment-required = Только по записи
appointment-possible = По записи или без записи
appointment-walk_in = Без записи
holiday-new_year = Новый год
holiday-good_friday = Страстная пятница (Karfreitag)
holiday-easter_monday = Пасхальный понедельник (Ostermontag)
holiday-labour_day = День труда
holiday-ascension = Вознесение (Himmelfahrt)
holiday-whit_monday = Духов день (Pfingstmontag)
holiday-german_unity = День германского единства
holiday-reformation = День Реформации (Reformationstag)
holiday-christmas = 1-й день Рождества (Weihnachten)
holiday-second_christmas = 2-й день Рождества (Weihnachten)

## Arten
kind-migrationsberatung_land = Миграционная консультация (Migrationsberatung)
kind-mbe = Консультация для взрослых (MBE)
kind-jmd = Консультация для молодёжи (Jugendmigrationsdienst)
kind-migrantenorganisation = Организация мигрантов (Migrantenorganisation)
kind-kompetenzzentrum = Экспертный центр (Kompetenzzentrum)
kind-initiative = Местная инициатива
kind-koordinierungsstelle = Координационный центр (Koordinierungsstelle)
kind-behoerde = Ведомство (Behörde)
kind-other = Другое учреждение
kind-about-migrationsberatung_land = Бесплатно и конфиденциально консультирует по всем вопросам пребывания и повседневной жизни. На средства земли Нижняя Саксония.
kind-about-mbe = Миграционная консультация для взрослых от 27 лет. Бесплатно, на средства федерального правительства.
kind-about-jmd = Помогает молодым людям от 12 до 27 лет: школа, обучение профессии, немецкий язык, повседневная жизнь. Бесплатно.
kind-about-migrantenorganisation = Объединение, которое создали сами мигранты и мигрантки.
kind-about-kompetenzzentrum = Специалисты по одной теме, например здоровье или признание дипломов.
kind-about-initiative = Место встреч или помощь рядом, часто от волонтёров.
kind-about-koordinierungsstelle = Координирует помощь в своём районе или городе и подсказывает, кто за что отвечает. Часто не консультирует отдельных людей.
kind-about-behoerde = Ведомство или служба города или района.
kind-about-other = Другое учреждение сети.

## Themen
topic-aufenthaltsrecht = Право на пребывание (Aufenthaltsrecht)
topic-asylverfahren = Процедура убежища (Asylverfahren)
topic-sozialrecht = Деньги и социальные выплаты
topic-behoerden = Письма и ведомства
topic-arbeit = Работа
topic-ausbildung = Обучение и признание дипломов
topic-sprache = Изучение немецкого
topic-schule = Школа
topic-wohnen = Жильё
topic-familie = Семья
topic-gesundheit = Здоровье
topic-jugend = Молодёжь
topic-rueckkehr = Возвращение в свою страну
topic-gewaltschutz = Защита от насилия
topic-antidiskriminierung = Дискриминация
topic-about-aufenthaltsrecht = Вопросы о визе, виде на жительство, Duldung (временная приостановка депортации) и гражданстве Германии.
topic-about-asylverfahren = От заявления об убежище и интервью до обжалования решения в суде.
topic-about-sozialrecht = Деньги от государства: на жизнь, на детей или на жильё. И что поможет, когда есть долги.
topic-about-behoerden = Понять письма, заполнить бланки, подготовиться к приёму в ведомствах.
topic-about-arbeit = Поиск работы, право работать, права на рабочем месте.
topic-about-ausbildung = Начать обучение профессии или учёбу в вузе, признать дипломы из других стран.
topic-about-sprache = Найти интеграционный курс, курс немецкого или разговорный клуб.
topic-about-schule = Записать детей в детский сад или школу и поддержать их там.
topic-about-wohnen = Найти жильё, договор аренды, переезд, споры с арендодателем.
topic-about-familie = Перевезти семью в Германию, жизнь в паре, дети и воспитание.
topic-about-gesundheit = Врач и медицинская страховка, болезнь, психологические трудности, беременность.
topic-about-jugend = Помощь молодым людям до 27 лет.
topic-about-rueckkehr = Добровольно вернуться в свою страну: что возможно и какая есть помощь.
topic-about-gewaltschutz = Помощь при насилии в семье, угрозах и торговле людьми.
topic-about-antidiskriminierung = Помощь людям, с которыми хуже обращаются или на которых нападают из-за происхождения, религии или цвета кожи.

## Eine Stelle
member-call = Позвонить
member-write = Написать на почту
member-website = Сайт
member-phone = Телефон
member-mail = Электронная почта
member-directions = Как добраться
member-appointment = Записаться на приём
member-address = Адрес
member-provider = Организация (Träger)
member-languages = Языки
member-languages-unstated = Не указано. Спросите о своём языке или об устном переводе.
member-interpreter = Возможен устный перевод.
member-language-hours = { $language }: { $times }
member-topics = Темы
member-topics-unstated = Не указано.
member-kind = Вид учреждения
member-district = Ответственный район (Landkreis) или город
member-access = Доступность
wheelchair-yes = Доступно на инвалидной коляске
wheelchair-limited = Частично доступно на инвалидной коляске
wheelchair-no = Недоступно на инвалидной коляске
member-no-place = Адреса этого учреждения здесь нет.
member-approximate-postcode = Место на карте примерное: середина территории почтового индекса.
member-approximate-city = Место на карте примерное: середина города или села.
member-provenance = Откуда данные
member-unconfirmed = Учреждение ещё не подтвердило эти данные.
member-confirmed = Учреждение подтвердило { $date }
member-source = Источник: { $source }.
member-source-dated = Источник: { $source }, { $date }
member-report = Сообщить об ошибке
member-report-subject = Ошибка в записи «{ $name }»
member-report-body = Что неправильно (телефон, адрес, часы, языки…)?
member-share = Поделиться
member-shared = Ссылка скопирована
member-print = Распечатать
member-read = Прослушать
member-read-stop = Остановить чтение
desk-title = Фраза, чтобы показать
desk-hint = Покажите эту фразу в учреждении или прочитайте её вслух по телефону.
desk-text = Добрый день. Мне нужна консультация. Мой язык: { $language }. Может ли кто-нибудь помочь мне на этом языке? Или возможен ли устный перевод?
member-on-map = Показать на карте
member-gone = Этого учреждения больше нет в каталоге.
member-damaged = Эта ссылка повреждена. Найдите учреждение в списке.
member-counsels-no = Это учреждение не консультирует отдельных людей. Оно подскажет, где получить нужную консультацию.

## Karte
map = Карта
map-label = Карта учреждений. Стрелки двигают её, плюс и минус увеличивают и уменьшают, Home показывает всю Нижнюю Саксонию, Enter выбирает район в середине. Клавишей Tab вы перейдёте к учреждениям. Всё важное есть и в списке.
map-zoom-in = Увеличить
map-zoom-out = Уменьшить
map-whole = Вся Нижняя Саксония
map-position = Моё местоположение
map-failed = Не удалось загрузить карту. Все учреждения есть в списке.
map-sources = Источники карты
map-cluster = { $n ->
    [one] { $n } учреждение здесь
    [few] { $n } учреждения здесь
    [many] { $n } учреждений здесь
   *[other] { $n } учреждения здесь
 }
map-near = { $n ->
    [one] { $place }: { $n } учреждение
    [few] { $place }: { $n } учреждения
    [many] { $place }: { $n } учреждений
   *[other] { $place }: { $n } учреждения
 }
map-open = { $name }, открыть
map-list = Учреждения в этой части карты
map-search = Искать здесь
map-choose = Показать только: { $district }
map-unchoose = Отменить выбор: { $district }
map-clear = Отменить выбор района
map-missing = Часть карты сейчас не загружается.
map-two-fingers = Двигайте карту двумя пальцами.
map-ctrl-wheel = Чтобы увеличить карту, удерживайте клавишу Ctrl (на Mac ⌘) и крутите колесо мыши.
map-legend = Что означают знаки
map-counsels = Консультируют отдельных людей
map-others = Другие учреждения, часто без консультаций
map-marks = Другие знаки
map-legend-cluster = Несколько учреждений. Число показывает, сколько их.
map-legend-approximate = Примерное место: известен только город или почтовый индекс. Круг из точек показывает среднюю неточность: примерно { $distance } вокруг.

## Daten
data-state = Данные на { $date }
data-updating = Обновляется…
data-updated = Данные обновлены.
data-trouble = Не удаётся обновить: { $reason }. Данные на { $date }
data-trouble-undated = Не удаётся обновить: { $reason }. Это сохранённые данные.
reason-unreachable = нет связи
reason-slow = связь слишком медленная
reason-cut-off = связь прервалась
reason-missing = сервер не находит данных
reason-busy = сервер перегружен
reason-server = сервер сообщает об ошибке
reason-too-large = ответ слишком большой
reason-web-page = вместо данных пришла веб-страница, возможно, вход в Wi-Fi
reason-no-feed = ответ сервера не читается
reason-wrong-profile = неизвестный формат ответа
reason-shrunk = новые данные неполные
data-offline = Нет интернета. Сайт работает дальше с сохранёнными данными.
data-refresh = Обновить сейчас
data-memory = Этот браузер ничего не сохраняет. В следующий раз без интернета данных не будет.
data-full = Память для этого сайта заполнена. В следующий раз без интернета данных не будет.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Сохранённые учреждения
saved-add = Сохранить
saved-remove = Убрать из сохранённых
saved-mark = сохранено
saved-blocked = Не сохранено. Этот браузер ничего не сохраняет.
saved-full = Не сохранено. Память для этого сайта заполнена.
saved-none = Вы ещё не сохранили ни одного учреждения. На странице каждого учреждения есть кнопка «Сохранить».
saved-hint = Всё, что вы сохранили, остаётся только на этом устройстве.
update-ready = Есть новая версия этого сайта.
update-now = Обновить
update-later = Позже
offline-map = Карта без интернета
offline-map-hint = Без интернета карта показывает только то, что вы уже видели. Если сохранить карту, она будет вся.
offline-map-size = Вся карта занимает { $size }.
offline-map-sparing = Ваше устройство экономит трафик. Поэтому сайт ничего не загружает заранее.
offline-map-save = Сохранить карту
offline-map-saving = Карта сохраняется…
offline-map-loading = { $done } из { $size }
offline-map-stop = Отменить
offline-map-saved = Карта сохранена.
offline-map-drop = Удалить сохранённую карту
offline-map-no-room = На этом устройстве недостаточно места.
offline-map-failed = Не удалось сохранить карту. Попробуйте ещё раз, когда интернет будет лучше.

## Über diese Seite
about-lead = Здесь вы найдёте учреждения сети { -netzwerk } (KMN). Сайт бесплатный, регистрация не нужна.
about-data = Данные
about-data-publisher = Издатель
about-data-licence = Лицензия
about-data-modified = Данные на
about-data-checked = Последняя проверка на сервере
about-data-attempt = Последняя попытка
about-data-attempt-failed = не удалась: { $reason }{ $code }
about-data-count = Учреждений в каталоге
about-data-problems = { $n ->
    [0] Все записи читаются.
    [one] { $n } запись содержит ошибку.
    [few] { $n } записи содержат ошибки.
    [many] { $n } записей содержат ошибки.
   *[other] { $n } записи содержат ошибки.
 }
about-data-never = ещё никогда
about-unconfirmed = Данные собраны с открытых сайтов. Учреждения ещё не подтвердили их. У каждой записи указан источник.
about-privacy = Защита данных
about-privacy-text = Без файлов cookie, без регистрации, без чужих серверов. Ваш поиск остаётся на вашем устройстве. Ваше местоположение используется только по вашему желанию и никуда не отправляется.
about-stored = Что сохранено на этом устройстве
about-stored-feed = Каталог учреждений, чтобы он был и без интернета
about-stored-prefs = Ваш выбор языка и вида
about-stored-offices = Ваши сохранённые учреждения
about-stored-shell = Сам сайт, чтобы он открывался без интернета
about-stored-seen = Части карты, которые вы видели
about-stored-map = Карта без интернета
about-stored-nothing = ничего
about-delete = Удалить всё на этом устройстве
about-deleted = Всё удалено.
about-delete-failed = Кое-что не удалось удалить. Удалите данные этого сайта в настройках браузера.
about-sources = Источники и лицензии
about-source-basemap = Карта
about-source-gazetteer = Населённые пункты и индексы
about-source-icons = Значки
about-source-engine = Программа карты
about-imprint = Кто ведёт этот сайт (Impressum)
about-imprint-placeholder = Здесь должны быть данные организации, которая ведёт этот сайт (Impressum). Она должна их заполнить.
about-accessibility = Доступность
about-accessibility-text = Всё работает с клавиатуры и с программой чтения с экрана. В списке есть всё, что показывает карта.
about-statement = Заявление о доступности
about-embedding = Встроить на свой сайт
embed-open = Открыть полную версию
