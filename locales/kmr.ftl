# Kurmancî

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Li Saksonyaya Jêrîn şêwirmendiya koçberiyê bibînin
app-notice = Agahî ji malperên vekirî ne. Piraniya saziyan hîn ew piştrast nekirine.
skip-to-results = Here encaman
skip-to-map = Here nexşeyê
skip-map = Nexşeyê derbas bike
menu = Menû
close = Bigire
back-to-list = Vegere lîsteyê
language = Ziman
language-find = Li ziman bigere
language-count = { $n ->
    [0] Ti ziman li hev nayê.
    [one] Zimanek
   *[other] { $n } ziman
 }
language-failed = Ev ziman niha nayê barkirin. Gava înternet hebe, dîsa biceribînin.
theme = Xuyakirin
theme-auto = Wek amûrê
theme-light = Ronî
theme-dark = Tarî
about = Derbarê vê malperê
loading = Sazî tên barkirin …
load-failed = Sazî nehatin barkirin.
load-failed-why = Sedem: { $reason }.
load-failed-hint = Ji kerema xwe dîsa biceribînin. Lîsteyeke sade ya bê nexşe jî heye.
load-retry = Dîsa biceribîne
plain-list = Lîsteya sade ya hemû saziyan

## Suche
search-label = Hûn li ku an li çi digerin?
search-placeholder = Cih, koda posteyê, nav an mijar
search-clear = Lêgerînê vala bike
search-suggestions = Pêşniyar
search-suggestions-count = { $n ->
    [0] Pêşniyar tune
    [one] Pêşniyarek
   *[other] { $n } pêşniyar
 }
search-place-hint = Cih
search-postcode-hint = Koda posteyê
search-position = Cihê min bi kar bîne
search-position-name = Cihê we
search-position-asking = Cihê we tê dîtin …
search-position-denied = Destûr ji bo cihê we tune. Navê cihekî an kodeke posteyê binivîsin.
search-position-unavailable = Cihê we niha nayê dîtin. Navê cihekî an kodeke posteyê binivîsin.

## Filter
filters = Parzûn
filter-language = Zimanê şêwirmendiyê
filter-language-chip = Ziman: { $language }
filter-language-hint = Saziyên ku zimanê xwe nenivîsandine di lîsteyê de dimînin, lê li jêrtir.
language-ku = Kurdî
language-kmr = Kurmancî
language-ckb = Soranî
language-prs = Derî
language-rom = Romanî
filter-topic = Mijar
filter-kind = Cureyê saziyê
filter-open = Niha vekirî
filter-wheelchair = Bi kursiya bi teker
filter-channel = Demên ji bo
filter-district = Navçe an bajar
filter-district-any = Hemû Saksonyaya Jêrîn (Niedersachsen)
filter-area = Beşa nexşeyê
filter-area-remove = Beşa nexşeyê rake
filter-more = Zêdetir parzûn
filter-reset = Hemû parzûnan rake
filter-text = Peyv: { $text }
filter-done = Temam
filter-show = { $n ->
    [0] Ti sazî tune
    [one] Saziyekê nîşan bide
   *[other] { $n } saziyan nîşan bide
 }
filter-count = { $n ->
    [one] saziyek
   *[other] { $n } sazî
 }

## Ergebnisse
results = Encam
results-count = { $n ->
    [0] Ti sazî nehat dîtin
    [one] Saziyek
   *[other] { $n } sazî
 }
results-origin = Dûrî ji { $place }
results-origin-remove = Cihê „{ $place }“ rake
results-shown = { $shown } ji { $n } tên nîşandan
results-more = { $n ->
    [one] Saziyeke din nîşan bide
   *[other] { $n } saziyên din nîşan bide
 }
results-none-hint = Bi vî awayî hûn saziyan dibînin:
results-drop = { $n ->
    [one] Bê „{ $filter }“: saziyek
   *[other] Bê „{ $filter }“: { $n } sazî
 }
results-near = Saziyên nêzî { $place } nîşan bide
results-nearest = Saziya herî nêzîk a bê van parzûnan { $distance } dûr e:
group-speaks = Bi zimanê: { $language }
group-interpreter = Bi wergera devkî
group-unstated = Ziman nehatiye nivîsandin
group-unstated-hint = Çêtir e ku hûn pêşî bipirsin ka kesek bi vî zimanî diaxive: { $language }.
sort = Rêz bike
sort-nearest = Dûrî
sort-best = Encamên herî baş
sort-name = Nav
show-list = Lîste
show-map = Nexşe
row-approximate = cihê nêzîkî rastiyê
row-about = nêzîkî { $distance }
row-no-place = bê navnîşan

## Zeiten
hours-open-until = Heta { $time } vekirî ye
hours-open-end = Vekirî ye, dawî ne diyar e
hours-opens-today = Girtî ye, îro di { $time } de vedibe
hours-opens-tomorrow = Girtî ye, sibê di { $time } de vedibe
hours-opens-day = Girtî ye, { $day } di { $time } de vedibe
hours-closed = Girtî ye
hours-unknown = Demên vekirinê nayên zanîn
hours-appointment = Tenê bi termîn (Termin)
hours-paused = Niha demkî girtî ye
hours-by-channel = { $state } · { $channel }
hours-heading = Demên vekirinê
hours-today = îro
hours-day-closed = girtî
hours-range = { $from } – { $to }
hours-from = ji { $from }
hours-unknown-long = Demên vekirinê li vir nayên zanîn. Çêtir e ku hûn pêşî telefon bikin.
hours-berlin-note = Hemû dem li gorî Almanyayê ne. Di rojên cejnan de piranî girtî ye.
channel-visit = li cih
channel-phone = bi telefonê
channel-legal = şêwirmendiya yasayî
channel-online = online
appointment-required = Tenê bi termîn (Termin)
appointment-possible = Bi termîn an bê termîn
appointment-walk_in = Bê termîn
holiday-new_year = Sersal
holiday-good_friday = Îna Pîroz (Karfreitag)
holiday-easter_monday = Duşema Paskalyayê (Ostermontag)
holiday-labour_day = Roja Karkeran
holiday-ascension = Hilkişîna Îsa (Himmelfahrt)
holiday-whit_monday = Duşema Pentekostê (Pfingstmontag)
holiday-german_unity = Roja Yekîtiya Almanyayê
holiday-reformation = Roja Reformê (Reformationstag)
holiday-christmas = Roja 1. a Noelê
holiday-second_christmas = Roja 2. a Noelê

## Arten
kind-migrationsberatung_land = Şêwirmendiya koçberiyê (Migrationsberatung)
kind-mbe = Şêwirmendî ji bo mezinan (MBE)
kind-jmd = Xizmeta ciwanên koçber (Jugendmigrationsdienst)
kind-migrantenorganisation = Komeleya koçberan (Migrantenorganisation)
kind-kompetenzzentrum = Navenda pispor (Kompetenzzentrum)
kind-initiative = Însiyatîfa herêmî
kind-koordinierungsstelle = Buroya koordînasyonê (Koordinierungsstelle)
kind-behoerde = Daîreya dewletê (Behörde)
kind-other = Saziyeke din
kind-about-migrationsberatung_land = Di hemû pirsên mafê mayînê û jiyana rojane de belaş û bi dizî şêwirmendiyê dide. Eyaleta Niedersachsenê pere dide.
kind-about-mbe = Şêwirmendî ji bo koçberên mezin, ji 27 salî pê ve. Belaş e, dewleta Almanyayê pere dide.
kind-about-jmd = Alîkariya ciwanên 12 heta 27 salî dike: dibistan, perwerdeya pîşeyî, almanî, jiyana rojane. Belaş e.
kind-about-migrantenorganisation = Komeleyek e ku koçberan bi xwe ava kiriye.
kind-about-kompetenzzentrum = Cihê pispor ji bo mijarekê, wek tenduristî an naskirina dîplomayan.
kind-about-initiative = Cihê hevdîtinê an alîkarî li herêmê, gelek caran bi dilxwazî.
kind-about-koordinierungsstelle = Xizmetên navçeyê an bajêr digihîne hev û dibêje kî berpirs e. Gelek caran şêwirmendiyê nade kesên yekane.
kind-about-behoerde = Daîreyeke bajêr an navçeyê.
kind-about-other = Saziyeke din a vê torê.

## Themen
topic-aufenthaltsrecht = Mafê mayînê (Aufenthaltsrecht)
topic-asylverfahren = Prosedûra penaberiyê (Asylverfahren)
topic-sozialrecht = Pere û alîkariya civakî
topic-behoerden = Name û daîre
topic-arbeit = Kar
topic-ausbildung = Perwerde û naskirina dîplomayan
topic-sprache = Fêrbûna almanî
topic-schule = Dibistan
topic-wohnen = Xanî
topic-familie = Malbat
topic-gesundheit = Tenduristî
topic-jugend = Ciwan
topic-rueckkehr = Vegera welêt
topic-gewaltschutz = Parastina ji tundiyê
topic-antidiskriminierung = Cudakarî
topic-about-aufenthaltsrecht = Pirsên vîzeyê, destûra mayînê, Duldungê û hemwelatiya Almanyayê.
topic-about-asylverfahren = Ji serlêdana penaberiyê û hevpeyvînê heta doza li dijî biryarekê.
topic-about-sozialrecht = Pereyê ji daîreyan: ji bo jiyanê, zarokan an xanî. Û tiştên ku di deynan de alîkar in.
topic-about-behoerden = Fêmkirina nameyan, tijekirina forman, amadekirina termînên li daîreyan.
topic-about-arbeit = Lêgerîna kar, destûra kar, mafên li cihê kar.
topic-about-ausbildung = Destpêkirina perwerdeya pîşeyî an zanîngehê, naskirina dîplomayên ji welatên din.
topic-about-sprache = Dîtina kursa entegrasyonê, kursa almanî an cihê axaftinê.
topic-about-schule = Qeydkirina zarokan li baxçeyê zarokan an dibistanê û alîkariya wan.
topic-about-wohnen = Dîtina xanî, peymana kirê, barkirin, pirsgirêkên bi xwedîyê xanî re.
topic-about-familie = Anîna malbatê bo Almanyayê, zewac û hevjînî, zarok û perwerdekirin.
topic-about-gesundheit = Doktor û sîgorteya tenduristiyê, nexweşî, giraniya derûnî, ducanî.
topic-about-jugend = Alîkarî ji bo ciwanan heta 27 salî.
topic-about-rueckkehr = Bi dilê xwe vegera welatê xwe: çi gengaz e û çi alîkarî heye.
topic-about-gewaltschutz = Alîkarî di tundiya malbatê, gefan û bazirganiya mirovan de.
topic-about-antidiskriminierung = Alîkarî dema mirov ji ber eslê xwe, ol an rengê çerm rastî neheqiyê an êrîşê tên.

## Eine Stelle
member-call = Telefon bike
member-write = E-nameyê binivîse
member-website = Malper
member-directions = Rê nîşan bide
member-appointment = Termîn bistîne
member-address = Navnîşan
member-provider = Rêxistina berpirs (Träger)
member-languages = Ziman
member-languages-unstated = Nehatiye nivîsandin. Li zimanê xwe an li wergêr bipirsin.
member-interpreter = Wergera devkî gengaz e.
member-language-hours = { $language }: { $times }
member-topics = Mijar
member-topics-unstated = Nehatiye nivîsandin.
member-kind = Cureyê saziyê
member-district = Navçe an bajarê berpirs
member-access = Gihîştina bê asteng
wheelchair-yes = Bi kursiya bi teker tê gihîştin
wheelchair-limited = Bi kursiya bi teker bi sînor tê gihîştin
wheelchair-no = Bi kursiya bi teker nayê gihîştin
member-no-place = Navnîşana vê saziyê li vir tune.
member-approximate-postcode = Cihê li ser nexşeyê nêzîkî rastiyê ye: navenda herêma koda posteyê.
member-approximate-city = Cihê li ser nexşeyê nêzîkî rastiyê ye: navenda bajêr an gund.
member-provenance = Agahî ji ku ne
member-unconfirmed = Saziyê hîn piştrast nekiriye.
member-confirmed = Saziyê di { $date } de piştrast kiriye.
member-source = Agahî ji { $source }.
member-source-dated = Agahî ji { $source }, { $date }.
member-report = Şaşiyê ragihîne
member-report-subject = Şaşî di „{ $name }“ de
member-report-body = Çi şaş e (telefon, navnîşan, dem, ziman …)?
member-share = Girêdanê parve bike
member-shared = Girêdan hat kopîkirin
member-print = Çap bike
member-read = Bi deng bixwîne
member-read-stop = Xwendinê rawestîne
desk-title = Hevok ji bo nîşandanê
desk-hint = Vê hevokê li saziyê nîşan bidin, an bi telefonê bixwînin.
desk-text = Silav. Ez li şêwirmendiyê digerim. Zimanê min { $language } ye. Kesek dikare bi vî zimanî alîkariya min bike? An wergera devkî gengaz e?
member-on-map = Li ser nexşeyê nîşan bide
member-gone = Ev sazî êdî di lîsteyê de tune.
member-counsels-no = Ev sazî şêwirmendiyê nade kesên yekane. Ew ji we re şêwirmendiya rast dibêje.

## Karte
map = Nexşe
map-label = Nexşeya saziyan. Tuşên tîran wê dilivînin, plus û mînus mezin û biçûk dikin, Home hemû Saksonyaya Jêrîn nîşan dide, Enter navçeya navendê hildibijêre. Bi tuşa Tab hûn digihîjin saziyan. Her tiştê girîng di lîsteyê de jî heye.
map-zoom-in = Mezin bike
map-zoom-out = Biçûk bike
map-whole = Hemû Saksonyaya Jêrîn
map-position = Cihê min
map-failed = Nexşe nehat barkirin. Lîste hemû saziyan nîşan dide.
map-sources = Çavkaniyên nexşeyê
map-cluster = { $n ->
    [one] Li vir saziyek
   *[other] Li vir { $n } sazî
 }
map-near = { $n ->
    [one] Li { $place } saziyek
   *[other] Li { $place } { $n } sazî
 }
map-open = { $name }, veke
map-list = Saziyên vê beşa nexşeyê
map-search = Li vir bigere
map-choose = Tenê { $district } nîşan bide
map-unchoose = { $district } êdî hilnebijêre
map-clear = Hilbijartina navçeyê rake
map-missing = Beşek ji nexşeyê niha nayê barkirin.
map-two-fingers = Nexşeyê bi du tiliyan bilivînin.
map-ctrl-wheel = Tuşa Ctrl (li Mac ⌘) bigirin û tekera mişkê bizivirînin da ku nexşe mezin bibe.
map-legend = Wateya nîşanan
map-counsels = Şêwirmendiyê didin kesên yekane
map-others = Saziyên din, gelek caran bê şêwirmendî
map-marks = Herwiha
map-legend-cluster = Çend sazî, bi hejmara wan.
map-legend-approximate = Cihê nêzîkî rastiyê: tenê bajar an koda posteyê tê zanîn. Çembera xalxalî nîşan dide ku cih bi navînî çiqas ne rast e, ango nêzîkî { $distance } li dora wê.

## Daten
data-state = Rewşa { $date }
data-updating = Tê nûkirin …
data-updated = Agahî hatin nûkirin.
data-trouble = Agahiyên { $date }. Nûkirin ne gengaz e: { $reason }.
data-trouble-undated = Agahiyên tomarkirî. Nûkirin ne gengaz e: { $reason }.
reason-unreachable = girêdan tune
reason-slow = girêdan pir hêdî ye
reason-cut-off = girêdan qut bû
reason-missing = server agahiyan nabîne
reason-busy = server pir mijûl e
reason-server = server şaşiyekê dide
reason-too-large = bersiv pir mezin e
reason-web-page = malperek hat, belkî têketina WLANê ye
reason-no-feed = bersiva server nayê xwendin
reason-wrong-profile = forma bersivê nayê nasîn
reason-shrunk = agahiyên nû kêm in
data-offline = Girêdan tune. Ev malper bi agahiyên tomarkirî dixebite.
data-refresh = Niha nû bike
data-memory = Ev gerok tiştekî tomar nake. Cara din bê girêdan agahî tune ne.
data-full = Cihê tomarkirinê tije ye. Cara din bê girêdan agahî tune ne.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Saziyên tomarkirî
saved-add = Tomar bike
saved-remove = Ji tomarê derxe
saved-mark = tomarkirî
saved-none = We hîn saziyek tomar nekiriye. Li ser rûpela her saziyê bişkoja „Tomar bike“ heye.
saved-hint = Tiştên ku hûn tomar dikin tenê li ser vê amûrê dimînin.
update-ready = Guhertoyeke nû ya vê malperê amade ye.
update-now = Niha biguhere
update-later = Paşê
offline-map = Nexşe ji bo rê
offline-map-hint = Bê girêdan nexşe tenê tiştên ku we berê dîtine nîşan dide. Gava were tomarkirin, ew temamî li wir e.
offline-map-size = Hemû nexşe { $size } e.
offline-map-sparing = Amûra we daneyan teserûf dike. Ji ber vê ev malper ji xwe tiştekî ji berê ve bar nake.
offline-map-save = Nexşeyê tomar bike
offline-map-saving = Nexşe tê tomarkirin …
offline-map-loading = { $done } ji { $size }
offline-map-stop = Rawestîne
offline-map-saved = Nexşe hat tomarkirin.
offline-map-drop = Nexşeya tomarkirî jê bibe
offline-map-no-room = Li ser vê amûrê cih têr nake.
offline-map-failed = Nexşe nehat tomarkirin. Bi girêdaneke baştir dîsa biceribînin.

## Über diese Seite
about-lead = Ev lêger saziyên tora { -netzwerk } (KMN) nîşan dide. Belaş e û bê qeyd e.
about-data = Agahî
about-data-publisher = Weşanger
about-data-licence = Lîsans
about-data-modified = Rewşa agahiyan
about-data-checked = Cara dawî li server hat kontrolkirin
about-data-attempt = Hewla dawî
about-data-attempt-failed = ne serketî: { $reason }{ $code }
about-data-count = Sazî di lîsteyê de
about-data-problems = { $n ->
    [0] Hemû tomar tên xwendin.
    [one] Di tomarekê de şaşî heye.
   *[other] Di { $n } agahiyan de şaşî hene.
 }
about-data-never = hîn na
about-unconfirmed = Agahî ji malperên vekirî hatine komkirin. Sazî hîn ew piştrast nekirine. Her tomar çavkaniya xwe dibêje.
about-privacy = Parastina daneyan
about-privacy-text = Ne cookie, ne têketin, ne serverên biyanî. Lêgerîna we li ser amûra we dimîne. Cihê we tenê gava hûn bixwazin tê bikaranîn û nayê şandin.
about-stored = Çi li ser vê amûrê tomarkirî ye
about-stored-feed = Lîsteya saziyan, da ku bê girêdan jî hebe
about-stored-prefs = Hilbijartina we ya ziman û xuyakirinê
about-stored-favourites = Saziyên we yên tomarkirî
about-stored-shell = Malper bi xwe, da ku bê girêdan jî vebe
about-stored-seen = Beşên nexşeyê yên ku we dîtine
about-stored-map = Nexşe ji bo rê
about-stored-nothing = ti tişt
about-delete = Her tiştî li ser vê amûrê jê bibe
about-deleted = Her tişt hat jêbirin.
about-delete-failed = Beşek nehat jêbirin. Daneyên vê malperê di mîhengên gerokê de jê bibin.
about-sources = Çavkanî û lîsans
about-source-basemap = Nexşe
about-source-gazetteer = Cih û kodên posteyê
about-source-icons = Îkon
about-source-engine = Bernameya nexşeyê
about-imprint = Agahiyên weşanger (Impressum)
about-imprint-placeholder = Li vir agahiyên saziya ku vê lêgerê dimeşîne hene. Divê ew wan binivîse.
about-accessibility = Bê astengî
about-accessibility-text = Her tişt bi klavyeyê û bi xwînerê ekranê dixebite. Her tiştê nexşeyê di lîsteyê de heye.
about-statement = Daxuyaniya bê astengiyê
about-embedding = Li malpera xwe bi cih bike
embed-open = Di lêgera tevahî de veke

## Intl
-intl-weekdays = Duşem|Sêşem|Çarşem|Pêncşem|În|Şemî|Yekşem
-intl-months = Çile|Sibat|Adar|Nîsan|Gulan|Hezîran|Tîrmeh|Tebax|Îlon|Cotmeh|Mijdar|Berfanbar
-intl-units = km|m
-intl-languages = de=Almanî|en=Îngilîzî|ar=Erebî|fa=Farisî|prs=Derî|ps=Peştûyî|ku=Kurdî|kmr=Kurmancî|ckb=Soranî|tr=Tirkî|ru=Rûsî|uk=Ukraynî|fr=Fransî|es=Spanî|pt=Portugalî|ro=Romanyayî|bg=Bulgarî|pl=Polonî|it=Îtalî|el=Yewnanî|sq=Albanî|sr=Sirbî|hr=Xirwatî|bs=Bosnî|mk=Makedonî|cs=Çekî|sk=Slovakî|hu=Macarî|nl=Holendî|ka=Gurcî|hy=Ermenî|az=Azerî|kk=Qazaxî|uz=Ozbekî|zh=Çînî|vi=Vîetnamî|th=Taylandî|hi=Hindî|ur=Urdûyî|pa=Pencabî|bn=Bengalî|ta=Tamîlî|ti=Tîgrînî|am=Amharî|so=Somalî|sw=Swahîlî|ha=Hewsayî|om=Oromî|rom=Romanî (Romanes)|he=Îbranî|ja=Japonî|ko=Koreyî|lt=Lîtvanî|lv=Letonî|et=Estonî|gsg=Zimanê îşaretan ê Almanyayê
