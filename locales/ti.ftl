# ትግርኛ

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = ምኽሪ ስደተኛታት ኣብ ኒደርዛክሰን ርኸቡ
app-notice = እዚ ሓበሬታ ካብ ክፉት ዌብሳይታት እዩ። መብዛሕትአን ትካላት ገና ኣየረጋገጻኦን።
skip-to-results = ናብ ውጽኢት ኪዱ
skip-to-map = ናብ ካርታ ኪዱ
skip-map = ካርታ ሕለፉ
menu = ሜኑ
close = ዕጸዉ
back-to-list = ናብ ዝርዝር ተመለሱ
language = ቋንቋ
language-find = ቋንቋ ድለዩ
language-count = { $n ->
    [0] ቋንቋ ኣይተረኽበን።
    [one] { $n } ቋንቋ
   *[other] { $n } ቋንቋታት
 }
language-failed = እዚ ቋንቋ ሕጂ ኣይክፈትን እዩ። ኢንተርነት ምስ ረኸብኩም ደጊምኩም ፈትኑ።
theme = መልክዕ
theme-auto = ከም መሳርሒ
theme-light = ብሩህ
theme-dark = ጸልማት
about = ብዛዕባ እዚ ገጽ
loading = ሓበሬታ ይጽዓን ኣሎ …
load-failed = እቲ ሓበሬታ ኣይተጻዕነን።
load-failed-why = ምኽንያት፦ { $reason }።
load-failed-hint = በጃኹም ደጊምኩም ፈትኑ። ብዘይ ካርታ ቀሊል ዝርዝር እውን ኣሎ።
load-retry = ደጊምኩም ፈትኑ
plain-list = ቀሊል ዝርዝር ናይ ኩለን ትካላት

## Suche
search-label = ኣበይ ወይ እንታይ ትደልዩ ኣለኹም፧
search-placeholder = ቦታ፣ ቁጽሪ ፖስታ፣ ስም ወይ ኣርእስቲ
search-clear = ምድላይ ደምስሱ
search-suggestions = እማመታት
search-suggestions-count = { $n ->
    [0] እማመ የለን
    [one] { $n } እማመ
   *[other] { $n } እማመታት
 }
search-place-hint = ቦታ
search-postcode-hint = ቁጽሪ ፖስታ
search-position = ዘለኹዎ ቦታ ተጠቐሙ
search-position-name = ዘለኹምዎ ቦታ
search-kept = ዝጸሓፍኩምዎ ይጸንሕ። እቲ ምድላይ ሕጂ ክጅምር እዩ …
search-position-asking = ዘለኹምዎ ቦታ ይድለ ኣሎ …
search-position-denied = ቦታኹም ንምርኣይ ፍቓድ የለን። ስም ቦታ ወይ ቁጽሪ ፖስታ ጽሓፉ።
search-position-unavailable = ቦታኹም ሕጂ ክርከብ ኣይከኣለን። ስም ቦታ ወይ ቁጽሪ ፖስታ ጽሓፉ።
search-position-vague = ቦታኹም ብግምት ጥራይ ይፍለጥ። ስም ቦታ ወይ ቁጽሪ ፖስታ ጽሓፉ።
search-position-outside = ቦታኹም ካብ ኒደርዛክሰን ወጻኢ እዩ። ስም ቦታ ወይ ቁጽሪ ፖስታ ጽሓፉ።

## Filter
filters = ምርጫታት
filter-language = ቋንቋ ምኽሪ
filter-language-chip = ቋንቋ፦ { $language }
filter-language-hint = ቋንቋአን ዘይተጻሕፈ ትካላት ኣብ ታሕቲ ዝርዝር ይርከባ።
language-ku = ኩርድኛ
language-kmr = ኩርማንጂ
language-ckb = ሶራኒ
language-prs = ዳሪ
language-rom = ሮማኒ
filter-topic = ኣርእስቲ
filter-kind = ዓይነት ትካል
filter-open = ሕጂ ክፉት
filter-wheelchair = ብዊልቸር ምእታው ይከኣል
filter-channel = ዓይነት ምኽሪ
filter-district = ኣውራጃ (Landkreis) ወይ ከተማ
filter-district-any = ምሉእ ኒደርዛክሰን (Niedersachsen)
filter-area = ክፋል ካርታ
filter-area-remove = ክፋል ካርታ ኣውጽኡ
filter-more = ተወሳኺ ምርጫታት
filter-reset = ኩሉ ምርጫታት ኣውጽኡ
filter-text = ቃል { $text }
filter-done = ተወዲኡ
filter-show = { $n ->
    [0] ትካል የለን
    [one] { $n } ትካል ርኣዩ
   *[other] { $n } ትካላት ርኣዩ
 }
filter-count = { $n ->
    [one] { $n } ትካል
   *[other] { $n } ትካላት
 }

## Ergebnisse
results = ውጽኢት
results-count = { $n ->
    [0] ትካል ኣይተረኽበትን
    [one] { $n } ትካል
   *[other] { $n } ትካላት
 }
results-origin = ርሕቀት ካብ { $place }
results-origin-remove = ቦታ “{ $place }” ኣውጽኡ
results-shown = { $shown } ካብ { $n } ይርአ
results-more = { $n ->
    [one] ተወሳኺ { $n } ትካል ርኣዩ
   *[other] ተወሳኺ { $n } ትካላት ርኣዩ
 }
results-none-hint = ትካላት ንምርካብ፦
results-drop = { $n ->
    [one] ብዘይ “{ $filter }”፦ { $n } ትካል
   *[other] ብዘይ “{ $filter }”፦ { $n } ትካላት
 }
results-near = ኣብ ቀረባ { $place } ዘለዋ ትካላት ርኣዩ
results-nearest = ብዘይ እዚ ምርጫታት እታ ዝቐረበት ትካል { $distance } ትርሕቕ፦
group-speaks = ቋንቋ፦ { $language }
group-interpreter = ምስ ኣስተርጓሚ
group-unstated = ቋንቋ ኣይተጻሕፈን
group-unstated-hint = ኣቐዲምኩም ሕተቱ፦ { $language } ዝዛረብ ሰብ ኣሎ ዶ፧
sort = ቅደም ተኸተል
sort-nearest = ርሕቀት
sort-best = ዝበለጸ ውጽኢት
sort-name = ስም
show-list = ዝርዝር
show-map = ካርታ
row-approximate = ግምታዊ ቦታ
row-about = ኣስታት { $distance }
row-no-place = ብዘይ ኣድራሻ
outdated-call = ሓበሬታ ናይ { $year }፦ ቅድሚ ምኻድኩም ደውሉ
outdated-ask = ሓበሬታ ናይ { $year }፦ ቅድሚ ምኻድኩም ሕተቱ

## Zeiten
hours-open-until = ክሳብ ሰዓት { $time } ክፉት
hours-open-end = ክፉት፣ መዕጸዊ ሰዓት ኣይተወሰነን
hours-opens-today = ዕጹው፣ ሎሚ ሰዓት { $time } ይኽፈት
hours-opens-tomorrow = ዕጹው፣ ጽባሕ ሰዓት { $time } ይኽፈት
hours-opens-day = ዕጹው፣ { $day } ሰዓት { $time } ይኽፈት
hours-closed = ዕጹው
hours-unknown = ሰዓታት ስራሕ ኣይፍለጥን
hours-appointment = ብቆጸራ ጥራይ
hours-paused = ንግዚኡ ዕጹው
hours-by-channel = { $state } · { $channel }
hours-heading = ሰዓታት ስራሕ
hours-today = ሎሚ
hours-day-closed = ዕጹው
hours-range = { $from } – { $to }
hours-from = ካብ ሰዓት { $from }
hours-nth = { $days } (ኣብ ወርሒ { $which } ጥራይ)
hours-last = ናይ መወዳእታ
hours-since = ካብ { $date }
hours-until = ክሳብ { $date }
hours-holidays = ኣብ በዓላት እውን
hours-unknown-long = ሰዓታት ስራሕ ኣብዚ ኣይፍለጥን። ቅድሚ ምኻድኩም ደውሉ።
hours-berlin-note = ኩሉ ሰዓታት ብሰዓት ጀርመን እዩ። ኣብ መዓልቲ በዓል መብዛሕትኡ ዕጹው እዩ።
channel-visit = ብኣካል
channel-phone = ብተሌፎን
channel-legal = ሕጋዊ ምኽሪ
channel-online = ብኢንተርነት
appointment-required = ብቆጸራ ጥራይ
appointment-possible = ብቆጸራ ወይ ብዘይ ቆጸራ
appointment-walk_in = ብዘይ ቆጸራ
holiday-new_year = ሓድሽ ዓመት (Neujahr)
holiday-good_friday = ዓርቢ ስቕለት (Karfreitag)
holiday-easter_monday = ሰኑይ ትንሳኤ (Ostermontag)
holiday-labour_day = መዓልቲ ሰራሕተኛታት
holiday-ascension = ዕርገት (Christi Himmelfahrt)
holiday-whit_monday = ሰኑይ ጰራቅሊጦስ (Pfingstmontag)
holiday-german_unity = መዓልቲ ሓድነት ጀርመን
holiday-reformation = መዓልቲ ተሃድሶ (Reformationstag)
holiday-christmas = ቀዳማይ መዓልቲ ልደት (Weihnachten)
holiday-second_christmas = ካልኣይ መዓልቲ ልደት (Weihnachten)

## Arten
kind-migrationsberatung_land = ምኽሪ ስደተኛታት (Migrationsberatung)
kind-mbe = ምኽሪ ንበጽሒ (MBE)
kind-jmd = ኣገልግሎት ንመንእሰያት ስደተኛታት (Jugendmigrationsdienst)
kind-migrantenorganisation = ማሕበር ስደተኛታት (Migrantenorganisation)
kind-kompetenzzentrum = ማእከል ክኢላታት (Kompetenzzentrum)
kind-initiative = ጉጅለ ሓገዝ
kind-koordinierungsstelle = ኣወሃሃዲ ቤት ጽሕፈት (Koordinierungsstelle)
kind-behoerde = ቤት ጽሕፈት መንግስቲ (Behörde)
kind-other = ካልእ ትካል
kind-about-migrationsberatung_land = ምኽሪ ብዛዕባ ኩሉ ሕቶታት መንበሪ ፍቓድን መዓልታዊ ናብራን። ብነጻን ብምስጢርን እዩ። ክፍለ-ሃገር ኒደርዛክሰን ትኸፍሎ።
kind-about-mbe = ምኽሪ ንስደተኛታት ካብ 27 ዓመት ንላዕሊ። ብነጻ እዩ። ፈደራላዊ መንግስቲ ይኸፍሎ።
kind-about-jmd = ንመንእሰያት ካብ 12 ክሳብ 27 ዓመት ይሕግዝ፦ ቤት ትምህርቲ፣ ሞያዊ ስልጠና፣ ቋንቋ ጀርመን፣ መዓልታዊ ናብራ። ብነጻ እዩ።
kind-about-migrantenorganisation = ስደተኛታት ባዕላቶም ዘቖምዎ ማሕበር።
kind-about-kompetenzzentrum = ናይ ሓደ ኣርእስቲ ክኢላታት፣ ንኣብነት ጥዕና ወይ ተቐባልነት ናይ ምስክር ወረቓቕቲ።
kind-about-initiative = መራኸቢ ቦታ ወይ ሓገዝ ኣብ ከባቢኹም፣ መብዛሕትኡ ብወለንታ።
kind-about-koordinierungsstelle = ኣብ ኣውራጃኣ ወይ ከተማኣ ዘሎ ሓገዛት ተወሃህድ። ጉዳይኩም ንመን ከም ዝምልከት ድማ ትነግር። መብዛሕትኡ ግዜ ንውልቀ-ሰባት ኣይትመክርን።
kind-about-behoerde = ቤት ጽሕፈት ናይ ከተማ ወይ ናይ ኣውራጃ (Landkreis)።
kind-about-other = ካልእ ትካል ኣብቲ መርበብ።

## Themen
topic-aufenthaltsrecht = መሰል መንበሪ (Aufenthaltsrecht)
topic-asylverfahren = መስርሕ ዑቕባ (Asylverfahren)
topic-sozialrecht = ገንዘብን ማሕበራዊ ሓገዝን
topic-behoerden = ደብዳበታትን ኣብያተ ጽሕፈትን
topic-arbeit = ስራሕ
topic-ausbildung = ሞያን ምስክር ወረቓቕትን
topic-sprache = ቋንቋ ጀርመን ምምሃር
topic-schule = ቤት ትምህርቲ
topic-wohnen = መንበሪ ገዛ
topic-familie = ስድራቤት
topic-gesundheit = ጥዕና
topic-jugend = መንእሰያት
topic-rueckkehr = ብወለንታ ናብ ሃገር ምምላስ
topic-gewaltschutz = ካብ ዓመጽ ምክልኻል
topic-antidiskriminierung = ኣድልዎ
topic-about-aufenthaltsrecht = ሕቶታት ብዛዕባ ቪዛ፣ መንበሪ ፍቓድ፣ Duldung (ምስጓግ ንግዚኡ ደው ዝበለሉ) ከምኡውን ዜግነት ጀርመን።
topic-about-asylverfahren = ካብ መመልከቲ ዑቕባን ቃለ-መሕትትን (Anhörung) ክሳብ ኣንጻር ውሳነ ናብ ቤት ፍርዲ ምኻድ።
topic-about-sozialrecht = ካብ መንግስቲ ዝወሃብ ገንዘብ፦ ንመነባብሮ፣ ንቖልዑ ወይ ንገዛ። ከምኡውን ሓገዝ ኣብ ዕዳ።
topic-about-behoerden = ደብዳበታት ምርዳእ፣ ፎርም ምምላእ፣ ንቆጸራ ኣብ ቤት ጽሕፈት ምድላው።
topic-about-arbeit = ስራሕ ምድላይ፣ ፍቓድ ስራሕ፣ መሰላት ኣብ ስራሕ።
topic-about-ausbildung = ሞያዊ ስልጠና ወይ ዩኒቨርሲቲ ምጅማር፣ ንናይ ካልእ ሃገር ምስክር ወረቓቕቲ ተቐባልነት ምርካብ።
topic-about-sprache = Integrationskurs፣ ኮርስ ቋንቋ ጀርመን ወይ ቋንቋ መለማመዲ ቦታ ምርካብ።
topic-about-schule = ቆልዑ ኣብ መዋእለ ህጻናት ወይ ቤት ትምህርቲ ምምዝጋብን ምሕጋዝን።
topic-about-wohnen = ገዛ ምርካብ፣ ውዕል ክራይ፣ ምግዓዝ፣ ምስ ዋና ገዛ ዘጋጥም ጸገም።
topic-about-familie = ስድራቤት ናብ ጀርመን ምምጻእ፣ ሓዳር፣ ቆልዑን ኣተዓባብያን።
topic-about-gesundheit = ሓኪምን መድሕን ጥዕናን፣ ሕማም፣ ጭንቀት፣ ጥንሲ።
topic-about-jugend = ሓገዝ ንመንእሰያት ክሳብ 27 ዓመት።
topic-about-rueckkehr = ብወለንታ ናብ ሃገርኩም ምምላስ፦ እንታይ ከም ዝከኣልን እንታይ ሓገዝ ከም ዘሎን።
topic-about-gewaltschutz = ሓገዝ ኣብ ዓመጽ ስድራቤት፣ ምፍርራሕን ንግዲ ሰብን።
topic-about-antidiskriminierung = ብሰንኪ መበቆል፣ ሃይማኖት ወይ ሕብሪ ቆርበት ኣድልዎ ወይ መጥቃዕቲ ንዘጋጠሞም ሰባት ሓገዝ።

## Eine Stelle
member-call = ደውሉ
member-write = ኢመይል ጽሓፉ
member-website = ዌብሳይት
member-phone = ተሌፎን
member-mail = ኢመይል
member-directions = መንገዲ ርኣዩ
member-appointment = ቆጸራ ሓዙ
member-address = ኣድራሻ
member-provider = ኣካያዲ ትካል (Träger)
member-languages = ቋንቋታት
member-languages-unstated = ኣይተጻሕፈን። ብዛዕባ ቋንቋኹም ወይ ኣስተርጓሚ ሕተቱ።
member-interpreter = ኣስተርጓሚ ክርከብ ይከኣል።
member-language-hours = { $language }፦ { $times }
member-topics = ኣርእስታት
member-topics-unstated = ኣይተጻሕፈን።
member-kind = ዓይነት ትካል
member-district = ዝምልከቶ ኣውራጃ (Landkreis) ወይ ከተማ
member-access = ምቹእ ንኹሉ ሰብ
wheelchair-yes = ብዊልቸር ምእታው ይከኣል
wheelchair-limited = ብዊልቸር ምእታው ብኸፊል ይከኣል
wheelchair-no = ብዊልቸር ምእታው ኣይከኣልን
member-no-place = ናይዛ ትካል ኣድራሻ ኣብዚ የለን።
member-approximate-postcode = ኣብ ካርታ ዘሎ ቦታ ግምታዊ እዩ፦ ማእከል ናይቲ ቁጽሪ ፖስታ ዘለዎ ከባቢ።
member-approximate-city = ኣብ ካርታ ዘሎ ቦታ ግምታዊ እዩ፦ ማእከል ናይታ ከተማ።
member-provenance = ምንጪ ሓበሬታ
member-unconfirmed = እታ ትካል ገና ኣየረጋገጸቶን።
member-confirmed = እታ ትካል ኣረጋጊጻቶ፦ { $date }።
member-source = ሓበሬታ ካብ { $source }።
member-source-dated = ሓበሬታ ካብ { $source }፣ { $date }።
member-report = ጌጋ ሓብሩ
member-report-subject = ጌጋ ኣብ “{ $name }”
member-report-body = እንታይ ጌጋ ኣሎ (ተሌፎን፣ ኣድራሻ፣ ሰዓታት፣ ቋንቋታት …)፧
member-share = ሊንክ ስደዱ
member-shared = ሊንክ ተቐዲሑ
member-print = ኣሕትሙ
member-read = ብድምጺ ስምዑ
member-read-stop = ምንባብ ደው ኣብሉ
desk-title = እተርእዩዎ ጽሑፍ
desk-hint = ነዚ ጽሑፍ ኣብታ ትካል ኣርእዩ፣ ወይ ብተሌፎን ኣንብቡዎ።
desk-text = ሰላም። ምኽሪ እደሊ ኣለኹ። ቋንቋይ { $language } እዩ። በዚ ቋንቋ ክሕግዘኒ ዝኽእል ሰብ ኣሎ ዶ፧ ወይ ኣስተርጓሚ ክርከብ ይከኣል ዶ፧
member-on-map = ኣብ ካርታ ርኣዩ
member-gone = እዛ ትካል ካብ ዝርዝር ወጺኣ እያ።
member-damaged = እዚ ሊንክ ተበላሽዩ ኣሎ። ነታ ትካል ኣብ ዝርዝር ድለዩዋ።
member-counsels-no = እዛ ትካል ንውልቀ-ሰባት ኣይትመክርን እያ። ትኽክለኛ ምኽሪ ኣበይ ከም እትረኽቡ ግን ትነግረኩም።

## Karte
map = ካርታ
map-label = ካርታ ናይ ትካላት። ፍላጻታት ነቲ ካርታ የንቀሳቕስዎ፣ + የዕብዮ፣ − የንእሶ፣ Home ምሉእ ኒደርዛክሰን የርኢ፣ Enter ነቲ ኣብ ማእከል ዘሎ ኣውራጃ ይመርጽ። ብ Tab ናብ ትካላት ትኸዱ። ኩሉ ኣገዳሲ ነገር ኣብ ዝርዝር እውን ኣሎ።
map-zoom-in = ኣዕብዩ
map-zoom-out = ኣንእሱ
map-whole = ምሉእ ኒደርዛክሰን
map-position = ዘለኹዎ ቦታ
map-failed = ካርታ ኣይተጻዕነን። ዝርዝር ኩለን ትካላት የርኢ።
map-sources = ምንጪ ካርታ
map-cluster = { $n ->
    [one] { $n } ትካል ኣብዚ
   *[other] { $n } ትካላት ኣብዚ
 }
map-near = { $n ->
    [one] { $n } ትካል ኣብ ቀረባ { $place }
   *[other] { $n } ትካላት ኣብ ቀረባ { $place }
 }
map-open = { $name }፣ ክፈቱ
map-list = ትካላት ኣብዚ ክፋል ካርታ
map-search = ኣብዚ ድለዩ
map-choose = { $district } ጥራይ ርኣዩ
map-unchoose = { $district } ካብ ምርጫ ኣውጽኡ
map-clear = ምርጫ ኣውራጃ ኣውጽኡ
map-missing = ሓደ ክፋል ናይ ካርታ ሕጂ ኣይርአን እዩ።
map-two-fingers = ካርታ ብክልተ ኣጻብዕ ኣንቀሳቕሱ።
map-ctrl-wheel = ካርታ ንምዕባይ፣ Strg (ኣብ Mac ⌘) ጸቒጥኩም መንኮርኮር ናይ ማውስ ኣዙሩ።
map-legend = ትርጉም ምልክታት
map-counsels = ንውልቀ-ሰባት ይመኽራ
map-others = ካልኦት ትካላት፣ መብዛሕትኡ ብዘይ ምኽሪ
map-marks = ካልኦት ምልክታት
map-legend-cluster = ብዙሓት ትካላት፣ ምስ ቁጽረን።
map-legend-approximate = ግምታዊ ቦታ፦ ከተማ ወይ ቁጽሪ ፖስታ ጥራይ ይፍለጥ። እቲ ነጠብጣብ ዘለዎ ክቢ፣ እቲ ቦታ ብማእከላይ ክንደይ ከም ዝርሕቕ የርኢ፦ ኣስታት { $distance }።

## Daten
data-state = ዕለት ሓበሬታ፦ { $date }
data-updating = ይሕደስ ኣሎ …
data-updated = ሓበሬታ ተሓዲሱ።
data-trouble = ሓበሬታ ናይ { $date }። ምሕዳስ ኣይተኻእለን፦ { $reason }።
data-trouble-undated = ዝተቐመጠ ሓበሬታ። ምሕዳስ ኣይተኻእለን፦ { $reason }።
reason-unreachable = ኢንተርነት የለን
reason-slow = ኢንተርነት ኣዝዩ ቀስ ዝበለ እዩ
reason-cut-off = ኢንተርነት ተቛሪጹ
reason-missing = ሰርቨር ነቲ ሓበሬታ ኣይረኸቦን
reason-busy = ሰርቨር ኣዝዩ ብዙሕ ስራሕ ኣለዎ
reason-server = ሰርቨር ጌጋ ሓቢሩ
reason-too-large = መልሲ ኣዝዩ ዓቢ እዩ
reason-web-page = ካልእ ገጽ መጺኡ፣ ምናልባት መእተዊ ገጽ WLAN
reason-no-feed = መልሲ ሰርቨር ክንበብ ኣይከኣለን
reason-wrong-profile = ቅርጺ መልሲ ኣይፍለጥን
reason-shrunk = ሓድሽ ሓበሬታ ምሉእ ኣይኮነን
data-offline = ኢንተርነት የለን። እዚ ገጽ ብዝተቐመጠ ሓበሬታ ይሰርሕ ኣሎ።
data-refresh = ሕጂ ኣሐድሱ
data-memory = እዚ ብራውዘር ሓበሬታ ኣየቐምጥን እዩ። ብዘይ ኢንተርነት፣ ዝቕጽል ግዜ ሓበሬታ ኣይክህሉን እዩ።
data-full = መቐመጢ ናይዚ ገጽ መሊኡ እዩ። ብዘይ ኢንተርነት፣ ዝቕጽል ግዜ ሓበሬታ ኣይክህሉን እዩ።

## Gemerkt, neue Version, ohne Verbindung
saved-title = ዝተቐመጣ ትካላት
saved-add = ኣቐምጡ
saved-remove = ካብ ዝተቐመጣ ኣውጽኡ
saved-mark = ተቐሚጣ
saved-blocked = ኣይተቐመጠን። እዚ ብራውዘር ሓበሬታ ኣየቐምጥን እዩ።
saved-full = ኣይተቐመጠን። መቐመጢ ናይዚ ገጽ መሊኡ እዩ።
saved-none = ገና ትካል ኣየቐመጥኩምን። ኣብ ገጽ ነፍሲ ወከፍ ትካል “ኣቐምጡ” ዝብል መልጎም ኣሎ።
saved-hint = እተቐምጥዎ ኣብዚ መሳርሒ ጥራይ ይተርፍ።
update-ready = ሓድሽ ሕታም ናይዚ ገጽ ድሉው እዩ።
update-now = ሕጂ ቀይሩ
update-later = ደሓር
offline-map = ካርታ ብዘይ ኢንተርነት
offline-map-hint = ብዘይ ኢንተርነት፣ ካርታ ዝረኣኹምዎ ክፋል ጥራይ የርኢ። ምስ ተቐመጠ ግን ምሉእ ኣሎ።
offline-map-size = ምሉእ ካርታ { $size } እዩ።
offline-map-sparing = መሳርሒኹም ኢንተርነት ይቑጥብ ኣሎ። ስለዚ እዚ ገጽ ባዕሉ ኣቐዲሙ ዋላ ሓንቲ ኣይጽዕንን እዩ።
offline-map-save = ካርታ ኣቐምጡ
offline-map-saving = ካርታ ይቕመጥ ኣሎ …
offline-map-loading = { $done } ካብ { $size }
offline-map-stop = ኣቋርጹ
offline-map-saved = ካርታ ተቐሚጡ።
offline-map-drop = ዝተቐመጠ ካርታ ደምስሱ
offline-map-no-room = ኣብዚ መሳርሒ እኹል ቦታ የለን።
offline-map-failed = ካርታ ኣይተቐመጠን። በጃኹም ብዝሓሸ ኢንተርነት ደጊምኩም ፈትኑ።

## Über diese Seite
about-lead = እዚ ገጽ ትካላት ናይ መርበብ { -netzwerk } (KMN) የርኢ። ብነጻ እዩ፣ ምዝገባ ኣየድልን።
about-data = ሓበሬታ
about-data-publisher = ኣሕታሚ
about-data-licence = ፍቓድ ኣጠቓቕማ
about-data-modified = ዕለት ሓበሬታ
about-data-checked = ናይ መወዳእታ ምርመራ ኣብ ሰርቨር
about-data-attempt = ናይ መወዳእታ ፈተነ
about-data-attempt-failed = ኣይሰለጠን፦ { $reason }{ $code }
about-data-count = ትካላት ኣብ ዝርዝር
about-data-problems = { $n ->
    [0] ኩሉ ሓበሬታ ክንበብ ይከኣል።
    [one] { $n } ጌጋ ኣሎ።
   *[other] { $n } ጌጋታት ኣለዉ።
 }
about-data-never = ገና
about-unconfirmed = እዚ ሓበሬታ ካብ ክፉት ዌብሳይታት ዝተኣከበ እዩ። እተን ትካላት ገና ኣየረጋገጻኦን። ምንጪ ሓበሬታ ኣብ ነፍሲ ወከፍ ትካል ተጻሒፉ ኣሎ።
about-privacy = ሓለዋ ውልቃዊ ሓበሬታ
about-privacy-text = ኩኪታት (Cookies) የለን፣ ምዝገባ የለን፣ ናይ ካልኦት ሰርቨር የለን። ምድላይኩም ኣብ መሳርሒኹም ይተርፍ። ዘለኹምዎ ቦታ ንስኹም ምስ እትደልዩ ጥራይ ንጥቀመሉ፣ ናብ ዝኾነ ኣይስደድን እዩ።
about-stored = ኣብዚ መሳርሒ ዝተቐመጠ
about-stored-feed = ዝርዝር ትካላት፣ ብዘይ ኢንተርነት እውን ክህሉ
about-stored-prefs = ዝመረጽኩምዎ ቋንቋን መልክዕን
about-stored-offices = ዘቐመጥኩምወን ትካላት
about-stored-shell = እቲ ገጽ ባዕሉ፣ ብዘይ ኢንተርነት ክኽፈት
about-stored-seen = ዝረኣኹምዎ ክፋላት ካርታ
about-stored-map = ካርታ ብዘይ ኢንተርነት
about-stored-nothing = ዋላ ሓንቲ
about-delete = ኣብዚ መሳርሒ ዘሎ ኩሉ ደምስሱ
about-deleted = ኩሉ ተደምሲሱ።
about-delete-failed = ሓደ ክፋል ክድምሰስ ኣይከኣለን። ሓበሬታ ናይዚ ገጽ ኣብ Settings ናይ ብራውዘርኩም ደምስሱ።
about-sources = ምንጭታትን ፍቓዳትን
about-source-basemap = ካርታ
about-source-gazetteer = ቦታታትን ቁጽሪ ፖስታን
about-source-icons = ምልክታት
about-source-engine = ፕሮግራም ካርታ
about-imprint = ብዛዕባ ኣሕታሚ (Impressum)
about-imprint-placeholder = ኣብዚ ብዛዕባ እታ ነዚ ገጽ እተካይድ ትካል ይጸሓፍ። እታ ትካል ክትመልኦ ኣለዋ።
about-accessibility = ምቹእ ንኹሉ ሰብ
about-accessibility-text = ኩሉ ብኪቦርድን ብመንበቢ ስክሪንን ይሰርሕ። ኣብ ካርታ ዘሎ ኩሉ ኣብ ዝርዝር እውን ኣሎ።
about-statement = መግለጺ፦ ምቹእ ንኹሉ ሰብ
about-embedding = ኣብ ዌብሳይትኩም ኣእትዉ
embed-open = ምሉእ ገጽ ክፈቱ

## Intl
-intl-weekdays = ሰኑይ|ሰሉስ|ረቡዕ|ሓሙስ|ዓርቢ|ቀዳም|ሰንበት
-intl-months = ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰነ|ሓምለ|ነሓሰ|መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ
-intl-units = ኪ.ሜ|ሜ
-intl-languages = de=ጀርመንኛ|en=እንግሊዝኛ|ar=ዓረብኛ|fa=ፋርስኛ|prs=ዳሪ|ps=ፓሽቶ|ku=ኩርድኛ|kmr=ኩርማንጂ|ckb=ሶራኒ|tr=ቱርክኛ|ru=ሩስኛ|uk=ዩክሬንኛ|fr=ፈረንሳይኛ|es=ስጳንኛ|pt=ፖርቱጋልኛ|ro=ሩማንያኛ|bg=ቡልጋርኛ|pl=ፖላንድኛ|it=ጣልያንኛ|el=ግሪኽኛ|sq=ኣልባንኛ|sr=ሰርብኛ|hr=ክሮኤሽያኛ|bs=ቦስንያኛ|mk=መቄዶንኛ|cs=ቸክኛ|sk=ስሎቫክኛ|hu=ሃንጋርኛ|nl=ሆላንድኛ|ka=ጆርጅያኛ|hy=ኣርመንኛ|az=ኣዘርባጃንኛ|kk=ካዛክኛ|uz=ኡዝበክኛ|zh=ቻይንኛ|vi=ቬትናምኛ|th=ታይኛ|hi=ሂንዲ|ur=ኡርዱ|pa=ፑንጃቢ|bn=በንጋሊ|ta=ታሚል|ti=ትግርኛ|am=ኣምሓርኛ|so=ሶማልኛ|sw=ስዋሂሊ|ha=ሃውሳ|om=ኦሮምኛ|rom=ሮማኒ|he=ዕብራይስጥ|ja=ጃፓንኛ|ko=ኮርያኛ|lt=ሊትዌንኛ|lv=ላትቭያኛ|et=ኤስቶንኛ|gsg=ቋንቋ ምልክት ጀርመን
