# Български

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Намерете консултация за мигранти в Долна Саксония
app-notice = Данните са от публични интернет страници. Повечето служби още не са ги потвърдили.
skip-to-results = Към резултатите
skip-to-map = Към картата
skip-map = Пропусни картата
menu = Меню
close = Затвори
back-to-list = Назад към списъка
language = Език
language-find = Търси език
language-count = { $n ->
    [0] Няма такъв език.
    [one] Един език
   *[other] { $n } езика
 }
language-failed = Този език не може да се зареди сега. Опитайте отново, когато имате интернет.
theme = Изглед
theme-auto = Като на устройството
theme-light = Светъл
theme-dark = Тъмен
about = За този сайт
loading = Зареждаме службите…
load-failed = Службите не можаха да се заредят.
load-failed-why = Причина: { $reason }.
load-failed-hint = Опитайте отново. Има и прост списък без карта.
load-retry = Опитай отново
plain-list = Прост списък на всички служби

## Suche
search-label = Какво или къде търсите?
search-placeholder = Място, пощенски код, име или тема
search-clear = Изчисти търсенето
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
search-kept = Написаното остава. Търсенето започва след миг…
search-position-asking = Търсим къде сте…
search-position-denied = Няма достъп до местоположението. Въведете място или пощенски код.
search-position-unavailable = Сега не може да се определи къде сте. Въведете място или пощенски код.
search-position-vague = Местоположението ви е известно само приблизително. Въведете място или пощенски код.
search-position-outside = Намирате се извън Долна Саксония. Въведете място или пощенски код.

## Filter
filters = Филтри
filter-language = Език на консултацията
filter-language-chip = Език: { $language }
filter-language-hint = Службите, които не са посочили език, остават в списъка, но по-надолу.
language-ku = кюрдски
language-kmr = курманджи
language-ckb = сорани
language-prs = дари
language-rom = ромски
filter-topic = Тема
filter-kind = Вид служба
filter-open = Отворено сега
filter-wheelchair = Достъпно с инвалидна количка
filter-channel = Приемно време
filter-district = Окръг (Landkreis) или град
filter-district-any = Цяла Долна Саксония (Niedersachsen)
filter-area = Част от картата
filter-area-remove = Махни частта от картата
filter-more = Още филтри
filter-reset = Махни всички филтри
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
results-origin-remove = Махни мястото „{ $place }“
results-shown = Показани { $shown } от { $n }
results-more = { $n ->
    [one] Покажи още една служба
   *[other] Покажи още { $n } служби
 }
results-none-hint = Опитайте така:
results-drop = { $n ->
    [one] Без „{ $filter }“: една служба
   *[other] Без „{ $filter }“: { $n } служби
 }
results-near = Покажи службите наблизо: { $place }
results-nearest = Най-близката служба без тези филтри е на { $distance }:
group-speaks = Език: { $language }
group-interpreter = С устен превод
group-unstated = Не е посочен език
group-unstated-hint = Най-добре попитайте предварително дали някой там говори този език: { $language }.
sort = Подреди
sort-nearest = Разстояние
sort-best = Най-добри съвпадения
sort-name = Име
show-list = Списък
show-map = Карта
row-approximate = приблизително място
row-about = около { $distance }
row-no-place = без адрес
outdated-call = Данни от { $year } г.: моля, първо се обадете
outdated-ask = Данни от { $year } г.: моля, първо попитайте

## Zeiten
hours-open-until = Отворено до { $time } ч.
hours-open-end = Отворено, краят не е посочен
hours-opens-today = Затворено, отваря днес в { $time } ч.
hours-opens-tomorrow = Затворено, отваря утре в { $time } ч.
hours-opens-day = Затворено, отваря: { $day }, { $time } ч.
hours-closed = Затворено
hours-unknown = Работното време е неизвестно
hours-appointment = Само със записан час
hours-paused = Временно затворено
hours-by-channel = { $state } · { $channel }
hours-heading = Работно време
hours-today = днес
hours-day-closed = затворено
hours-range = { $from }–{ $to } ч.
hours-from = от { $from } ч.
hours-nth = { $days } (само { $which } в месеца)
hours-last = последният/-ата
hours-since = от { $date }
hours-until = до { $date }
hours-holidays = и на празници
hours-unknown-long = Тук работното време е неизвестно. Най-добре първо се обадете.
hours-berlin-note = Всички часове са по местното време в Долна Саксония. На празници обикновено е затворено.
channel-visit = лично
channel-phone = по телефона
channel-legal = правна консултация
channel-online = онлайн
appointment-required = Само със записан час
appointment-possible = Със или без записан час
appointment-walk_in = Без записан час
holiday-new_year = Нова година
holiday-good_friday = Разпети петък (Karfreitag)
holiday-easter_monday = Великденски понеделник (Ostermontag)
holiday-labour_day = Ден на труда
holiday-ascension = Възнесение Христово (Himmelfahrt)
holiday-whit_monday = Понеделник след Петдесетница (Pfingstmontag)
holiday-german_unity = Ден на германското единство
holiday-reformation = Ден на Реформацията (Reformationstag)
holiday-christmas = Първи ден на Коледа
holiday-second_christmas = Втори ден на Коледа

## Arten
kind-migrationsberatung_land = Консултация за мигранти (Migrationsberatung)
kind-mbe = Консултация за възрастни (MBE)
kind-jmd = Консултация за младежи (Jugendmigrationsdienst)
kind-migrantenorganisation = Сдружение на мигранти (Migrantenorganisation)
kind-kompetenzzentrum = Експертен център (Kompetenzzentrum)
kind-initiative = Местна инициатива
kind-koordinierungsstelle = Координационна служба (Koordinierungsstelle)
kind-behoerde = Институция (Behörde)
kind-other = Друга служба
kind-about-migrationsberatung_land = Консултира безплатно и поверително по всички въпроси за пребиваването и ежедневието. Със средства на провинция Долна Саксония.
kind-about-mbe = Консултация за възрастни мигранти на 27 и повече години. Безплатно, със средства на федералното правителство.
kind-about-jmd = Помага на млади хора от 12 до 27 години: училище, професия, немски език, ежедневие. Безплатно.
kind-about-migrantenorganisation = Сдружение, създадено от самите мигранти.
kind-about-kompetenzzentrum = Специалисти по една тема, например здраве или признаване на дипломи.
kind-about-initiative = Място за срещи или помощ наблизо, често от доброволци.
kind-about-koordinierungsstelle = Координира помощта в своя окръг или град и казва кой за какво отговаря. Често не консултира отделни хора.
kind-about-behoerde = Учреждение на град или окръг.
kind-about-other = Друга служба от мрежата.

## Themen
topic-aufenthaltsrecht = Право на пребиваване (Aufenthaltsrecht)
topic-asylverfahren = Процедура за убежище (Asylverfahren)
topic-sozialrecht = Пари и социални помощи
topic-behoerden = Писма и институции
topic-arbeit = Работа
topic-ausbildung = Обучение и признаване на дипломи
topic-sprache = Учене на немски
topic-schule = Училище
topic-wohnen = Жилище
topic-familie = Семейство
topic-gesundheit = Здраве
topic-jugend = Младежи
topic-rueckkehr = Завръщане в родината
topic-gewaltschutz = Защита от насилие
topic-antidiskriminierung = Дискриминация
topic-about-aufenthaltsrecht = Въпроси за виза, разрешение за пребиваване, Duldung (временно спиране на депортирането) и германско гражданство.
topic-about-asylverfahren = От молбата за убежище и интервюто до обжалването на решението в съда.
topic-about-sozialrecht = Пари от държавата: за живот, за деца или за жилище. И какво помага при дългове.
topic-about-behoerden = Да разберете писма, да попълните формуляри, да се подготвите за срещи в институциите.
topic-about-arbeit = Търсене на работа, дали имате право да работите, права на работното място.
topic-about-ausbildung = Да започнете професионално обучение или следване, да признаят дипломите Ви от други страни.
topic-about-sprache = Да намерите интеграционен курс, курс по немски или място за разговори на немски.
topic-about-schule = Да запишете децата в детска градина или училище и да им помагате там.
topic-about-wohnen = Намиране на жилище, договор за наем, преместване, спор с наемодателя.
topic-about-familie = Да доведете семейството си в Германия, живот с партньор, деца и възпитание.
topic-about-gesundheit = Лекар и здравна осигуровка, болест, психически проблеми, бременност.
topic-about-jugend = Помощ за млади хора до 27 години.
topic-about-rueckkehr = Доброволно завръщане в родината: какво е възможно и каква помощ има.
topic-about-gewaltschutz = Помощ при насилие в семейството, заплахи и трафик на хора.
topic-about-antidiskriminierung = Помощ за хора, с които се отнасят по-лошо или които са нападани заради произход, религия или цвят на кожата.

## Eine Stelle
member-call = Обаждане
member-write = Имейл
member-website = Сайт
member-phone = Телефон
member-mail = Имейл
member-directions = Упътване
member-appointment = Запиши час
member-address = Адрес
member-provider = Организация (Träger)
member-languages = Езици
member-languages-unstated = Не е посочено. Попитайте за Вашия език или за устен превод.
member-interpreter = Възможен е устен превод.
member-language-hours = { $language }: { $times }
member-topics = Теми
member-topics-unstated = Не е посочено.
member-kind = Вид служба
member-district = Отговорен окръг (Landkreis) или град
member-access = Достъпност
wheelchair-yes = Достъпно с инвалидна количка
wheelchair-limited = Частично достъпно с инвалидна количка
wheelchair-no = Недостъпно с инвалидна количка
member-no-place = Тук няма адрес на тази служба.
member-approximate-postcode = Мястото на картата е приблизително: средата на пощенския район.
member-approximate-city = Мястото на картата е приблизително: средата на населеното място.
member-provenance = Откъде са данните
member-unconfirmed = Службата още не е потвърдила тези данни.
member-confirmed = Потвърдено от службата на { $date }
member-source = Източник: { $source }.
member-source-dated = Източник: { $source }, { $date }
member-report = Съобщи за грешка
member-report-subject = Грешка в записа „{ $name }“
member-report-body = Какво не е вярно (телефон, адрес, часове, езици…)?
member-share = Сподели
member-shared = Връзката е копирана
member-print = Отпечатай
member-read = Прочети на глас
member-read-stop = Спри четенето
desk-title = Изречение за показване
desk-hint = Покажете това изречение в службата или го прочетете на глас по телефона.
desk-text = Добър ден. Търся консултация. Моят език: { $language }. Може ли някой да ми помогне на този език? Или е възможен устен превод?
member-on-map = Покажи на картата
member-gone = Тази служба вече я няма в списъка.
member-damaged = Тази връзка е повредена. Потърсете службата в списъка.
member-counsels-no = Тази служба не консултира отделни хора. Тя ще Ви каже къде да отидете за консултация.

## Karte
map = Карта
map-label = Карта на службите. Стрелките я местят, плюс и минус увеличават и намаляват, Home показва цяла Долна Саксония, Enter избира окръга в средата. С клавиша Tab стигате до службите. Всичко важно го има и в списъка.
map-zoom-in = Увеличи
map-zoom-out = Намали
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
map-open = { $name }, отвори
map-list = Служби в тази част от картата
map-search = Търси тук
map-choose = Покажи само: { $district }
map-unchoose = Махни избора: { $district }
map-clear = Махни избора на окръг
map-missing = Част от картата не може да се зареди сега.
map-two-fingers = Местете картата с два пръста.
map-ctrl-wheel = За да увеличите картата, задръжте клавиша Ctrl (на Mac ⌘) и въртете колелцето на мишката.
map-legend = Какво значат знаците
map-counsels = Консултират отделни хора
map-others = Други служби, често без консултация
map-marks = Други знаци
map-legend-cluster = Няколко служби. Числото показва колко са.
map-legend-approximate = Приблизително място: известен е само градът или пощенският код. Кръгът от точки показва средната неточност: около { $distance } наоколо.

## Daten
data-state = Данни към { $date }
data-updating = Обновява се…
data-updated = Данните са обновени.
data-trouble = Обновяването не е възможно: { $reason }. Данни към { $date }
data-trouble-undated = Обновяването не е възможно: { $reason }. Това са запазени данни.
reason-unreachable = няма връзка
reason-slow = връзката е твърде бавна
reason-cut-off = връзката прекъсна
reason-missing = сървърът не намира данните
reason-busy = сървърът е претоварен
reason-server = сървърът съобщава за грешка
reason-too-large = отговорът е твърде голям
reason-web-page = вместо данни дойде интернет страница, може би вход за Wi-Fi
reason-no-feed = отговорът на сървъра не се чете
reason-wrong-profile = непознат формат на отговора
reason-shrunk = новите данни са непълни
data-offline = Няма интернет. Сайтът работи нататък със запазените данни.
data-refresh = Обнови сега
data-memory = Този браузър не запазва нищо. Следващия път без интернет данните няма да ги има.
data-full = Паметта за този сайт е пълна. Следващия път без интернет данните няма да ги има.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Запазени служби
saved-add = Запази
saved-remove = Махни от запазените
saved-mark = запазено
saved-blocked = Не е запазено. Този браузър не запазва нищо.
saved-full = Не е запазено. Паметта за този сайт е пълна.
saved-none = Още не сте запазили служба. На страницата на всяка служба има бутон „Запази“.
saved-hint = Каквото запазите, остава само на това устройство.
update-ready = Има нова версия на този сайт.
update-now = Обнови
update-later = По-късно
offline-map = Карта без интернет
offline-map-hint = Без интернет картата показва само това, което вече сте видели. Ако я запазите, ще я имате цялата.
offline-map-size = Цялата карта е { $size }.
offline-map-sparing = Вашето устройство пести данни. Затова сайтът не изтегля нищо предварително.
offline-map-save = Запази картата
offline-map-saving = Картата се запазва…
offline-map-loading = { $done } от { $size }
offline-map-stop = Отказ
offline-map-saved = Картата е запазена.
offline-map-drop = Изтрий запазената карта
offline-map-no-room = На това устройство няма достатъчно място.
offline-map-failed = Картата не можа да се запази. Опитайте отново с по-добър интернет.

## Über diese Seite
about-lead = Тук ще намерите служби от мрежата { -netzwerk } (KMN). Сайтът е безплатен, не е нужна регистрация.
about-data = Данните
about-data-publisher = Издател
about-data-licence = Лиценз
about-data-modified = Данни към
about-data-checked = Последна проверка на сървъра
about-data-attempt = Последен опит
about-data-attempt-failed = неуспешен: { $reason }{ $code }
about-data-count = Служби в списъка
about-data-problems = { $n ->
    [0] Всички записи се четат.
    [one] Един запис съдържа грешка.
   *[other] { $n } записа съдържат грешки.
 }
about-data-never = още не
about-unconfirmed = Данните са събрани от публични интернет страници. Службите още не са ги потвърдили. При всеки запис е посочен източникът.
about-privacy = Защита на данните
about-privacy-text = Без бисквитки, без регистрация, без чужди сървъри. Вашето търсене остава на Вашето устройство. Местоположението Ви се използва само ако Вие поискате и не се изпраща никъде.
about-stored = Какво е запазено на това устройство
about-stored-feed = Списъкът на службите, за да го има и без интернет
about-stored-prefs = Вашият избор на език и изглед
about-stored-offices = Вашите запазени служби
about-stored-shell = Самият сайт, за да се отваря без интернет
about-stored-seen = Части от картата, които сте видели
about-stored-map = Картата без интернет
about-stored-nothing = нищо
about-delete = Изтрий всичко на това устройство
about-deleted = Всичко е изтрито.
about-delete-failed = Нещо не можа да се изтрие. Изтрийте данните на този сайт в настройките на браузъра.
about-sources = Източници и лицензи
about-source-basemap = Карта
about-source-gazetteer = Места и пощенски кодове
about-source-icons = Икони
about-source-engine = Програма за картата
about-imprint = Кой поддържа сайта (Impressum)
about-imprint-placeholder = Тук трябва да са данните за организацията, която поддържа сайта (Impressum). Тя трябва да ги попълни.
about-accessibility = Достъпност
about-accessibility-text = Всичко работи с клавиатура и с екранен четец. В списъка има всичко, което показва картата.
about-statement = Декларация за достъпност
about-embedding = Вграждане в собствен сайт
embed-open = Отвори пълната версия
