# Български

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Консултация за мигранти в Долна Саксония
app-notice = Данните са от публични интернет страници. Повечето служби още не са ги потвърдили.
skip-to-results = Към резултатите
skip-to-map = Към картата
skip-map = Пропускане на картата
menu = Меню
close = Затваряне
back-to-list = Назад към списъка
language = Език
language-find = Търсене на език
language-count = { $n ->
    [0] Няма такъв език.
    [one] Един език
   *[other] { $n } езика
 }
language-failed = Този език не може да се зареди сега. Опитайте отново, когато имате връзка.
theme = Изглед
theme-auto = Като на устройството
theme-light = Светъл
theme-dark = Тъмен
about = За тази страница
loading = Службите се зареждат …
load-failed = Службите не можаха да се заредят.
load-failed-why = Причина: { $reason }.
load-failed-hint = Моля, опитайте отново. Има и прост списък без карта.
load-retry = Опитайте отново
plain-list = Прост списък на всички служби

## Suche
search-label = Къде или какво търсите?
search-placeholder = Място, пощенски код, име или тема
search-clear = Изчистване на търсенето
search-suggestions = Предложения
search-suggestions-count = { $n ->
    [0] Няма предложения
    [one] Едно предложение
   *[other] { $n } предложения
 }
search-place-hint = Място
search-postcode-hint = Пощенски код
search-position = Моето местоположение
search-position-name = Вашето местоположение
search-position-asking = Определя се къде сте …
search-position-denied = Няма достъп до местоположението. Въведете място или пощенски код.
search-position-unavailable = Сега не може да се определи къде сте. Въведете място или пощенски код.

## Filter
filters = Филтри
filter-language = Език на консултацията
filter-language-chip = Език: { $language }
filter-language-hint = Служби, които не са посочили език, остават в списъка, но по-надолу.
language-ku = Кюрдски
language-kmr = Курманджи
language-ckb = Сорани
language-prs = Дари
language-rom = Ромски
filter-topic = Тема
filter-kind = Вид служба
filter-open = Отворено сега
filter-wheelchair = Достъпно с инвалидна количка
filter-channel = Часове за
filter-district = Окръг (Landkreis) или град
filter-district-any = Цяла Долна Саксония (Niedersachsen)
filter-area = Част от картата
filter-area-remove = Махане на частта от картата
filter-more = Още филтри
filter-reset = Махане на всички филтри
filter-text = Дума: { $text }
filter-done = Готово
filter-show = { $n ->
    [0] Няма служба
    [one] Покажи една служба
   *[other] Покажи { $n } служби
 }
filter-count = { $n ->
    [one] една служба
   *[other] { $n } служби
 }

## Ergebnisse
results = Резултати
results-count = { $n ->
    [0] Не е намерена служба
    [one] Една служба
   *[other] { $n } служби
 }
results-origin = Разстояние от: { $place }
results-origin-remove = Махане на мястото „{ $place }“
results-shown = Показани { $shown } от { $n }
results-more = { $n ->
    [one] Покажи още една служба
   *[other] Покажи още { $n } служби
 }
results-none-hint = Как да намерите служби:
results-drop = { $n ->
    [one] Без „{ $filter }“: една служба
   *[other] Без „{ $filter }“: { $n } служби
 }
results-near = Покажи службите близо до { $place }
results-nearest = Най-близката служба без тези филтри е на { $distance }:
group-speaks = Език: { $language }
group-interpreter = С устен превод
group-unstated = Не е посочен език
group-unstated-hint = Най-добре попитайте предварително дали някой говори този език: { $language }.
sort = Подреждане
sort-nearest = Разстояние
sort-best = Най-добри съвпадения
sort-name = Име
show-list = Списък
show-map = Карта
row-approximate = приблизително място
row-about = около { $distance }
row-no-place = без адрес

## Zeiten
hours-open-until = Отворено до { $time } ч.
hours-open-end = Отворено, краят не е посочен
hours-opens-today = Затворено, отваря днес в { $time } ч.
hours-opens-tomorrow = Затворено, отваря утре в { $time } ч.
hours-opens-day = Затворено, отваря: { $day }, { $time } ч.
hours-closed = Затворено
hours-unknown = Работното време не е известно
hours-appointment = Само с уговорен час
hours-paused = Временно затворено
hours-by-channel = { $state } · { $channel }
hours-heading = Работно време
hours-today = днес
hours-day-closed = затворено
hours-range = { $from } – { $to } ч.
hours-from = от { $from } ч.
hours-unknown-long = Работното време не е известно тук. Най-добре първо се обадете.
hours-berlin-note = Всички часове са по времето в Германия. На празници обикновено е затворено.
channel-visit = лично
channel-phone = по телефона
channel-legal = правна консултация
channel-online = онлайн
appointment-required = Само с уговорен час
appointment-possible = С уговорен час или без
appointment-walk_in = Без уговорен час
holiday-new_year = Нова година
holiday-good_friday = Разпети петък (Karfreitag)
holiday-easter_monday = Великденски понеделник (Ostermontag)
holiday-labour_day = Ден на труда
holiday-ascension = Възнесение (Himmelfahrt)
holiday-whit_monday = Понеделник след Петдесетница (Pfingstmontag)
holiday-german_unity = Ден на германското единство
holiday-reformation = Ден на Реформацията (Reformationstag)
holiday-christmas = Първи ден на Коледа
holiday-second_christmas = Втори ден на Коледа

## Arten
kind-migrationsberatung_land = Консултация за мигранти (Migrationsberatung)
kind-mbe = Консултация за възрастни (MBE)
kind-jmd = Служба за млади мигранти (Jugendmigrationsdienst)
kind-migrantenorganisation = Организация на мигранти (Migrantenorganisation)
kind-kompetenzzentrum = Експертен център (Kompetenzzentrum)
kind-initiative = Местна инициатива
kind-koordinierungsstelle = Координационна служба (Koordinierungsstelle)
kind-behoerde = Държавна служба (Behörde)
kind-other = Друга служба
kind-about-migrationsberatung_land = Консултира безплатно и поверително по всички въпроси за престоя и ежедневието. Финансира се от провинция Долна Саксония.
kind-about-mbe = Консултация за възрастни новодошли от 27 години. Безплатна, финансира се от федералната държава.
kind-about-jmd = Помага на млади хора от 12 до 27 години: училище, професия, немски, ежедневие. Безплатно.
kind-about-migrantenorganisation = Сдружение, което самите мигранти са основали.
kind-about-kompetenzzentrum = Специалисти по една тема, например здраве или признаване на дипломи.
kind-about-initiative = Място за срещи или помощ наблизо, често от доброволци.
kind-about-koordinierungsstelle = Свързва услугите в своя окръг или град и казва кой за какво отговаря. Често не консултира отделни хора.
kind-about-behoerde = Служба на град или окръг.
kind-about-other = Друго място в мрежата.

## Themen
topic-aufenthaltsrecht = Право на престой (Aufenthaltsrecht)
topic-asylverfahren = Процедура за убежище (Asylverfahren)
topic-sozialrecht = Пари и социални помощи
topic-behoerden = Писма и служби
topic-arbeit = Работа
topic-ausbildung = Обучение и признаване на дипломи
topic-sprache = Учене на немски
topic-schule = Училище
topic-wohnen = Жилище
topic-familie = Семейство
topic-gesundheit = Здраве
topic-jugend = Младежи
topic-rueckkehr = Връщане в родината
topic-gewaltschutz = Защита от насилие
topic-antidiskriminierung = Дискриминация
topic-about-aufenthaltsrecht = Въпроси за виза, право на престой, Duldung и гражданство.
topic-about-asylverfahren = От молбата за убежище и интервюто до обжалване на решението в съда.
topic-about-sozialrecht = Пари от държавата: за живот, за деца или за жилище. И помощ при дългове.
topic-about-behoerden = Разбиране на писма, попълване на формуляри, подготовка за срещи в службите.
topic-about-arbeit = Търсене на работа, право на работа, права на работното място.
topic-about-ausbildung = Започване на професионално обучение или следване, признаване на дипломи от други страни.
topic-about-sprache = Намиране на интеграционен курс, курс по немски или място за разговори.
topic-about-schule = Записване на децата в детска градина или училище и помощ за тях там.
topic-about-wohnen = Намиране на жилище, договор за наем, преместване, спорове с наемодателя.
topic-about-familie = Довеждане на семейството в Германия, партньорство, деца и възпитание.
topic-about-gesundheit = Лекар и здравна осигуровка, болест, душевни трудности, бременност.
topic-about-jugend = Помощ за млади хора до 27 години.
topic-about-rueckkehr = Доброволно връщане в родината: какво е възможно и каква помощ има.
topic-about-gewaltschutz = Помощ при насилие в семейството, заплахи и трафик на хора.
topic-about-antidiskriminierung = Помощ, когато хора са онеправдани или нападани заради произход, религия или цвят на кожата.

## Eine Stelle
member-call = Обаждане
member-write = Писане на имейл
member-website = Интернет страница
member-directions = Покажи пътя
member-appointment = Уговаряне на час
member-address = Адрес
member-provider = Отговорна организация (Träger)
member-languages = Езици
member-languages-unstated = Не е посочено. Попитайте за Вашия език или за устен превод.
member-interpreter = Възможен е устен превод.
member-language-hours = { $language }: { $times }
member-topics = Теми
member-topics-unstated = Не е посочено.
member-kind = Вид служба
member-district = Отговорен окръг или град
member-access = Достъпност
wheelchair-yes = Достъпно с инвалидна количка
wheelchair-limited = Частично достъпно с инвалидна количка
wheelchair-no = Недостъпно с инвалидна количка
member-no-place = Тази служба няма адрес тук.
member-approximate-postcode = Мястото на картата е приблизително: средата на пощенския район.
member-approximate-city = Мястото на картата е приблизително: средата на населеното място.
member-provenance = Откъде са данните
member-unconfirmed = Службата още не е потвърдила.
member-confirmed = Службата е потвърдила: { $date }.
member-source = Данни от { $source }.
member-source-dated = Данни от { $source }, { $date }.
member-report = Съобщете за грешка
member-report-subject = Грешка в записа „{ $name }“
member-report-body = Какво не е вярно (телефон, адрес, часове, езици …)?
member-share = Споделяне на връзката
member-shared = Връзката е копирана
member-print = Печат
member-read = Прочитане на глас
member-read-stop = Спиране на четенето
desk-title = Изречение за показване
desk-hint = Покажете това изречение в службата или го прочетете по телефона.
desk-text = Добър ден. Търся консултация. Моят език: { $language }. Може ли някой да ми помогне на този език? Или възможен ли е устен превод?
member-on-map = Покажи на картата
member-gone = Тази служба вече я няма в списъка.
member-counsels-no = Тази служба не консултира отделни хора. Тя ще Ви каже коя е правилната консултация.

## Karte
map = Карта
map-label = Карта на службите. Стрелките я местят, плюс и минус увеличават и намаляват, Home показва цяла Долна Саксония, Enter избира окръга в средата. С клавиша Tab стигате до службите. Всичко важно е и в списъка.
map-zoom-in = Увеличаване
map-zoom-out = Намаляване
map-whole = Цяла Долна Саксония
map-position = Моето местоположение
map-failed = Картата не можа да се зареди. Списъкът показва всички служби.
map-sources = Източници на картата
map-cluster = { $n ->
    [one] Една служба тук
   *[other] { $n } служби тук
 }
map-near = { $n ->
    [one] { $place }: една служба
   *[other] { $place }: { $n } служби
 }
map-open = { $name }, отваряне
map-list = Служби в тази част от картата
map-search = Търсене тук
map-choose = Покажи само: { $district }
map-unchoose = Без избор: { $district }
map-clear = Махане на избора на окръг
map-missing = Част от картата не може да се зареди сега.
map-two-fingers = Местете картата с два пръста.
map-ctrl-wheel = За да увеличите картата, задръжте клавиша Ctrl (на Mac ⌘) и въртете колелцето на мишката.
map-legend = Какво значат знаците
map-counsels = Консултират отделни хора
map-others = Други служби, често без консултация
map-marks = Освен това
map-legend-cluster = Няколко служби, с техния брой.
map-legend-approximate = Приблизително място: известни са само градът или пощенският код. Кръгът от точки показва средната неточност, около { $distance } наоколо.

## Daten
data-state = Данни от { $date }
data-updating = Обновява се …
data-updated = Данните са обновени.
data-trouble = Данни от { $date }. Обновяването не е възможно: { $reason }.
data-trouble-undated = Запазени данни. Обновяването не е възможно: { $reason }.
reason-unreachable = няма връзка
reason-slow = връзката е твърде бавна
reason-cut-off = връзката прекъсна
reason-missing = сървърът не намира данните
reason-busy = сървърът е претоварен
reason-server = сървърът съобщава за грешка
reason-too-large = отговорът е твърде голям
reason-web-page = дойде интернет страница, може би вход за WLAN
reason-no-feed = отговорът на сървъра не се чете
reason-wrong-profile = непознат формат на отговора
reason-shrunk = новите данни са непълни
data-offline = Няма връзка. Страницата продължава със запазените данни.
data-refresh = Обновяване сега
data-memory = Този браузър не запазва нищо. Следващия път без връзка данните няма да ги има.
data-full = Паметта за тази страница е пълна. Следващия път без връзка данните няма да ги има.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Запазени служби
saved-add = Запазване
saved-remove = Без запазване
saved-mark = запазено
saved-none = Още не сте запазили служба. На страницата на всяка служба има бутон „Запазване“.
saved-hint = Запазеното остава само на това устройство.
update-ready = Има нова версия на тази страница.
update-now = Смяна сега
update-later = По-късно
offline-map = Карта за път
offline-map-hint = Без връзка картата показва само това, което вече сте видели. Ако е запазена, тя е цялата тук.
offline-map-size = Цялата карта е { $size }.
offline-map-sparing = Вашето устройство пести данни. Затова страницата не зарежда нищо предварително сама.
offline-map-save = Запазване на картата
offline-map-saving = Картата се запазва …
offline-map-loading = { $done } от { $size }
offline-map-stop = Отказ
offline-map-saved = Картата е запазена.
offline-map-drop = Изтриване на запазената карта
offline-map-no-room = На това устройство няма достатъчно място.
offline-map-failed = Картата не можа да се запази. Опитайте отново с по-добра връзка.

## Über diese Seite
about-lead = Тук ще намерите службите от мрежата { -netzwerk } (KMN). Безплатно и без регистрация.
about-data = Данните
about-data-publisher = Издател
about-data-licence = Лиценз
about-data-modified = Данни от
about-data-checked = Последна проверка на сървъра
about-data-attempt = Последен опит
about-data-attempt-failed = неуспешен: { $reason }{ $code }
about-data-count = Служби в списъка
about-data-problems = { $n ->
    [0] Всички записи се четат.
    [one] Един запис съдържа грешка.
   *[other] { $n } записа съдържат грешки.
 }
about-data-never = още никога
about-unconfirmed = Данните са събрани от публични интернет страници. Службите още не са ги потвърдили. Всеки запис посочва своя източник.
about-privacy = Защита на данните
about-privacy-text = Без бисквитки, без вход, без чужди сървъри. Вашето търсене остава на Вашето устройство. Местоположението се използва само по Ваше желание и не се изпраща.
about-stored = Какво е запазено на това устройство
about-stored-feed = Списъкът на службите, за да го има и без връзка
about-stored-prefs = Вашият избор на език и изглед
about-stored-favourites = Вашите запазени служби
about-stored-shell = Самата страница, за да се отваря без връзка
about-stored-seen = Части от картата, които сте видели
about-stored-map = Картата за път
about-stored-nothing = нищо
about-delete = Изтриване на всичко на това устройство
about-deleted = Всичко е изтрито.
about-delete-failed = Част не можа да се изтрие. Изтрийте данните на тази страница в настройките на браузъра.
about-sources = Източници и лицензи
about-source-basemap = Карта
about-source-gazetteer = Места и пощенски кодове
about-source-icons = Икони
about-source-engine = Програма за картата
about-imprint = Данни за издателя (Impressum)
about-imprint-placeholder = Тук стоят данните за службата, която поддържа тази страница. Тя трябва да ги попълни.
about-accessibility = Достъпност
about-accessibility-text = Всичко работи с клавиатура и с екранен четец. Списъкът съдържа всичко, което показва картата.
about-statement = Декларация за достъпност
about-embedding = Вграждане в собствена страница
embed-open = Отваряне на пълната версия
