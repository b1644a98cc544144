# Kurmancî (Latin script). Plain words, hûn; buttons in the singular imperative, as devices do.

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Li Saksonyaya Jêrîn şêwirmendiya koçberiyê bibînin
app-notice = Agahî ji malperên giştî hatine girtin. Piraniya saziyan ew hîn piştrast nekirine.
skip-to-results = Here encaman
skip-to-map = Here nexşeyê
skip-map = Nexşeyê derbas bike
menu = Menû
close = Bigire
back-to-list = Vegere lîsteyê
language = Ziman
language-find = Li zimanekî bigere
language-count = { $n ->
    [0] Tu ziman nehat dîtin.
    [one] Zimanek
   *[other] { $n } ziman
 }
language-failed = Ev ziman niha venabe. Gava înternet hebe, dîsa biceribînin.
theme = Xuyang
theme-auto = Wekî cîhazê
theme-light = Ronî
theme-dark = Tarî
about = Derbarê vê malperê
loading = Sazî tên barkirin…
load-failed = Sazî nehatin barkirin.
load-failed-why = Sedem: { $reason }.
load-failed-hint = Ji kerema xwe dîsa biceribînin. Lîsteyeke sade ya bê nexşe jî heye.
load-retry = Dîsa biceribîne
plain-list = Lîsteya sade ya hemû saziyan

## Suche
search-label = Hûn li ku an li çi digerin?
search-placeholder = Cih, koda posteyê, nav an mijar
search-clear = Lêgerînê paqij bike
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
search-kept = Nivîsa we dimîne. Lêgerîn niha dest pê dike…
search-position-asking = Li cihê we tê gerîn…
search-position-denied = Destûra bikaranîna cihê we tune. Navê cihekî an kodeke posteyê binivîsin.
search-position-unavailable = Cihê we niha nayê dîtin. Navê cihekî an kodeke posteyê binivîsin.
search-position-vague = Cihê we tenê bi texmînî tê zanîn. Navê cihekî an kodeke posteyê binivîsin.
search-position-outside = Cihê we li derveyî Saksonyaya Jêrîn e. Navê cihekî an kodeke posteyê binivîsin.

## Filter
filters = Fîlter
filter-language = Zimanê şêwirmendiyê
filter-language-chip = Ziman: { $language }
filter-language-hint = Saziyên ku zimanê xwe nenivîsandine di lîsteyê de dimînin, lê jêrtir.
language-ku = Kurdî
language-kmr = Kurmancî
language-ckb = Soranî
language-prs = Derî
language-rom = Romanî (Romanes)
filter-topic = Mijar
filter-kind = Cureyê saziyê
filter-open = Niha vekirî
filter-wheelchair = Ji bo kursiya bi teker
filter-channel = Awayê şêwirmendiyê
filter-district = Navçe (Landkreis) an bajar
filter-district-any = Hemû Saksonyaya Jêrîn (Niedersachsen)
filter-area = Beşa nexşeyê
filter-area-remove = Beşa nexşeyê rake
filter-more = Fîlterên din
filter-reset = Hemû fîlteran rake
filter-text = Peyv: { $text }
filter-done = Temam
filter-show = { $n ->
    [0] Sazî tune
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
    [0] Tu sazî nehat dîtin
    [one] Saziyek
   *[other] { $n } sazî
 }
results-origin = Dûrî ji { $place }
results-origin-remove = Cihê “{ $place }” rake
results-shown = { $shown } ji { $n } tên nîşandan
results-more = { $n ->
    [one] Saziyeke din nîşan bide
   *[other] { $n } saziyên din nîşan bide
 }
results-none-hint = Ji bo dîtina saziyan:
results-drop = { $n ->
    [one] Bê “{ $filter }”: saziyek
   *[other] Bê “{ $filter }”: { $n } sazî
 }
results-near = Saziyên nêzîk nîşan bide: { $place }
results-nearest = Bê van fîlteran saziya herî nêzîk { $distance } dûr e:
group-speaks = Ziman: { $language }
group-interpreter = Bi wergêr
group-unstated = Ziman nehatiye nivîsandin
group-unstated-hint = Çêtir e ku hûn pêşî bipirsin ka kesek bi vî zimanî diaxive: { $language }.
sort = Rêz bike
sort-nearest = Dûrî
sort-best = Encamên herî baş
sort-name = Nav
show-list = Lîste
show-map = Nexşe
row-approximate = cihê texmînî
row-about = nêzîkî { $distance }
row-no-place = bê navnîşan
outdated-call = Agahiyên sala { $year }: ji kerema xwe pêşî telefon bikin
outdated-ask = Agahiyên sala { $year }: ji kerema xwe pêşî bipirsin

## Zeiten
hours-open-until = Heta saet { $time } vekirî ye
hours-open-end = Vekirî ye, saeta girtinê ne diyar e
hours-opens-today = Girtî ye, îro saet { $time } vedibe
hours-opens-tomorrow = Girtî ye, sibê saet { $time } vedibe
hours-opens-day = Girtî ye, vedibe: { $day }, saet { $time }
hours-closed = Girtî ye
hours-unknown = Saetên vekirinê nayên zanîn
hours-appointment = Tenê bi termîn (randevû)
hours-paused = Ji bo demekê girtî ye
hours-by-channel = { $state } · { $channel }
hours-heading = Saetên vekirinê
hours-today = îro
hours-day-closed = girtî
hours-range = { $from } – { $to }
hours-from = ji saet { $from }
hours-nth = { $days } (tenê { $which } ya mehê)
hours-last = ya dawî
hours-since = ji { $date } pê ve
hours-until = heta { $date }
hours-holidays = di cejnan de jî
hours-unknown-long = Saetên vekirinê li vir nayên zanîn. Çêtir e ku hûn pêşî telefon bikin.
hours-berlin-note = Hemû saet li gorî Saksonyaya Jêrîn in. Di betlaneyên fermî de piraniya saziyan girtî ne.
channel-visit = rû bi rû
channel-phone = bi telefonê
channel-legal = şêwirmendiya hiqûqî
channel-online = bi înternetê
appointment-required = Tenê bi termîn (randevû)
appointment-possible = Bi termîn an bê termîn
appointment-walk_in = Bê termîn
holiday-new_year = Sersal
holiday-good_friday = Îniya Pîroz (Karfreitag)
holiday-easter_monday = Duşema Paskalyayê (Ostermontag)
holiday-labour_day = Roja Karkeran
holiday-ascension = Hilkişîna Îsa (Christi Himmelfahrt)
holiday-whit_monday = Duşema Pentekostê (Pfingstmontag)
holiday-german_unity = Roja Yekîtiya Almanyayê
holiday-reformation = Roja Reformê (Reformationstag)
holiday-christmas = Roja yekem a Noelê
holiday-second_christmas = Roja duyem a Noelê

## Arten
kind-migrationsberatung_land = Şêwirmendiya koçberiyê (Migrationsberatung)
kind-mbe = Şêwirmendî ji bo mezinan (MBE)
kind-jmd = Xizmeta ciwanên koçber (Jugendmigrationsdienst)
kind-migrantenorganisation = Komeleya koçberan (Migrantenorganisation)
kind-kompetenzzentrum = Navenda pisporiyê (Kompetenzzentrum)
kind-initiative = Koma herêmî
kind-koordinierungsstelle = Buroya koordînasyonê (Koordinierungsstelle)
kind-behoerde = Daîreya dewletê (Behörde)
kind-other = Saziyeke din
kind-about-migrationsberatung_land = Di hemû pirsên mafê mayînê û jiyana rojane de şêwirmendiyê dide. Belaş e û gotinên we veşartî dimînin. Eyaleta Saksonyaya Jêrîn pere dide.
kind-about-mbe = Şêwirmendiya koçberiyê ji bo mezinan, ji 27 salî û pê ve. Belaş e, dewleta Almanyayê pere dide.
kind-about-jmd = Alîkariya ciwanên ji 12 heta 27 salî dike: dibistan, fêrbûna pîşeyekê, almanî, jiyana rojane. Belaş e.
kind-about-migrantenorganisation = Komeleyek e ku koçberan bi xwe ava kiriye.
kind-about-kompetenzzentrum = Pisporên mijarekê, wek tenduristî an naskirina dîplomayan.
kind-about-initiative = Cihê hevdîtinê an alîkarî li herêmê. Gelek caran xebatkarên wê dilxwaz in.
kind-about-koordinierungsstelle = Xizmetên navçe an bajarê xwe digihîne hev û dibêje kî berpirs e. Gelek caran şêwirmendiya kesane nade.
kind-about-behoerde = Daîreyeke bajarekî an navçeyekê (Landkreis).
kind-about-other = Saziyeke din a vê torê.

## Themen
topic-aufenthaltsrecht = Mafê mayînê (Aufenthaltsrecht)
topic-asylverfahren = Pêvajoya penaberiyê (Asylverfahren)
topic-sozialrecht = Pere û alîkariya civakî
topic-behoerden = Name û daîre
topic-arbeit = Kar
topic-ausbildung = Fêrbûna pîşe û naskirina dîplomayan
topic-sprache = Fêrbûna almanî
topic-schule = Dibistan
topic-wohnen = Xanî
topic-familie = Malbat
topic-gesundheit = Tenduristî
topic-jugend = Ciwan
topic-rueckkehr = Vegera welatê we
topic-gewaltschutz = Parastina ji tundiyê
topic-antidiskriminierung = Cudakarî
topic-about-aufenthaltsrecht = Pirsên li ser vîze, destûra mayînê, Duldung (rawestandina demkî ya dersînorkirinê) û hemwelatiya Almanyayê.
topic-about-asylverfahren = Ji serlêdana penaberiyê û hevpeyvînê heta doza li dijî biryarê.
topic-about-sozialrecht = Pereyê ji daîreyan: ji bo jiyanê, zarokan an xanî. Û alîkarî ji bo deynan.
topic-about-behoerden = Fêmkirina nameyan, tijekirina forman, amadekirina termînên li daîreyan.
topic-about-arbeit = Lêgerîna kar, destûra kar, mafên li cihê kar.
topic-about-ausbildung = Destpêkirina fêrbûna pîşeyekê an zanîngehê, naskirina dîplomayên ji welatên din.
topic-about-sprache = Dîtina kursa entegrasyonê, kursa almanî an komeke axaftinê.
topic-about-schule = Qeydkirina zarokan li baxçeyê zarokan an dibistanê û alîkariya wan.
topic-about-wohnen = Dîtina xanî, peymana kirê, barkirin, pirsgirêkên bi xwediyê xanî re.
topic-about-familie = Anîna malbatê bo Almanyayê, hevjînî, zarok û mezinkirina wan.
topic-about-gesundheit = Doktor û sîgorteya tenduristiyê, nexweşî, giraniya derûnî, ducanîbûn.
topic-about-jugend = Alîkarî ji bo ciwanên heta 27 salî.
topic-about-rueckkehr = Vegera welatê xwe bi dilê xwe: çi dibe û çi alîkarî heye.
topic-about-gewaltschutz = Alîkarî li dijî tundiya di malbatê de, gefan û bazirganiya mirovan.
topic-about-antidiskriminierung = Alîkarî gava mirov ji ber eslê xwe, ol an rengê çerm rastî neheqiyê an êrîşê tên.

## Eine Stelle
member-call = Telefon bike
member-write = E-nameyê binivîse
member-website = Malper
member-phone = Telefon
member-mail = E-name
member-directions = Rê nîşan bide
member-appointment = Termîn bistîne
member-address = Navnîşan
member-provider = Rêxistina rêvebir (Träger)
member-languages = Ziman
member-languages-unstated = Nehatiye nivîsandin. Li zimanê xwe an li wergêr bipirsin.
member-interpreter = Wergêr dikare hebe.
member-language-hours = { $language }: { $times }
member-topics = Mijar
member-topics-unstated = Nehatiye nivîsandin.
member-kind = Cureyê saziyê
member-district = Navçe (Landkreis) an bajarê berpirs
member-access = Gihîştina bê asteng
wheelchair-yes = Bi kursiya bi teker tê gihîştin
wheelchair-limited = Bi kursiya bi teker hinekî tê gihîştin
wheelchair-no = Bi kursiya bi teker nayê gihîştin
member-no-place = Navnîşana vê saziyê li vir tune.
member-approximate-postcode = Cihê li ser nexşeyê texmînî ye: navenda herêma koda posteyê.
member-approximate-city = Cihê li ser nexşeyê texmînî ye: navenda bajêr an gund.
member-provenance = Agahî ji ku ne
member-unconfirmed = Saziyê hîn piştrast nekiriye.
member-confirmed = Saziyê piştrast kiriye: { $date }.
member-source = Agahî ji: { $source }.
member-source-dated = Agahî ji: { $source }, { $date }.
member-report = Şaşiyê ragihîne
member-report-subject = Şaşî di tomara “{ $name }” de
member-report-body = Çi şaş e (telefon, navnîşan, saet, ziman…)?
member-share = Lînkê parve bike
member-shared = Lînk hat kopîkirin
member-print = Çap bike
member-read = Bi deng bixwîne
member-read-stop = Xwendinê rawestîne
desk-title = Hevok ji bo nîşandanê
desk-hint = Vê hevokê li saziyê nîşan bidin, an bi telefonê bixwînin.
desk-text = Silav. Ez li şêwirmendiyê digerim. Ez bi vî zimanî diaxivim: { $language }. Gelo kesek dikare bi vî zimanî alîkariya min bike? An wergêr dikare hebe?
member-on-map = Li ser nexşeyê nîşan bide
member-gone = Ev sazî êdî di lîsteyê de tune.
member-damaged = Ev lînk xera bûye. Li saziyê di lîsteyê de bigerin.
member-counsels-no = Ev sazî şêwirmendiya kesane nade. Ew ji we re dibêje ku şêwirmendiya rast li ku ye.

## Karte
map = Nexşe
map-label = Nexşeya saziyan. Tuşên tîran wê dilivînin, plus û mînus wê mezin û biçûk dikin, Home hemû Saksonyaya Jêrîn nîşan dide, Enter navçeya di navendê de hildibijêre. Bi tuşa Tab hûn digihîjin saziyan. Her tiştê girîng di lîsteyê de jî heye.
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
    [one] Nêzî { $place }: saziyek
   *[other] Nêzî { $place }: { $n } sazî
 }
map-open = { $name }, veke
map-list = Saziyên vê beşa nexşeyê
map-search = Li vir bigere
map-choose = Tenê { $district } nîşan bide
map-unchoose = Êdî hilnebijêre: { $district }
map-clear = Hilbijartina navçeyê rake
map-missing = Beşek ji nexşeyê niha nayê barkirin.
map-two-fingers = Nexşeyê bi du tiliyan bilivînin.
map-ctrl-wheel = Tuşa Ctrl (li Mac ⌘) bigirin û tekera mişkê bizivirînin da ku nexşe mezin bibe.
map-legend = Wateya nîşanan
map-counsels = Şêwirmendiya kesane didin
map-others = Saziyên din, gelek caran bê şêwirmendî
map-marks = Herwiha
map-legend-cluster = Çend sazî, bi hejmara wan.
map-legend-approximate = Cihê texmînî: tenê bajar an koda posteyê tê zanîn. Çembera bi xalan nîşan dide ku cih bi navînî çiqas ne diyar e: nêzîkî { $distance } li dora xwe.

## Daten
data-state = Agahiyên { $date }
data-updating = Tê nûkirin…
data-updated = Agahî hatin nûkirin.
data-trouble = Agahiyên { $date }. Nûkirin pêk nehat: { $reason }.
data-trouble-undated = Agahiyên tomarkirî. Nûkirin pêk nehat: { $reason }.
reason-unreachable = girêdan tune
reason-slow = girêdan pir hêdî ye
reason-cut-off = girêdan qut bû
reason-missing = server agahiyan nabîne
reason-busy = server pir mijûl e
reason-server = server dibêje ku şaşiyek heye
reason-too-large = bersiv pir mezin e
reason-web-page = malperek hat, belkî rûpela têketina WLANê ye
reason-no-feed = bersiva server nayê xwendin
reason-wrong-profile = forma bersivê nayê nasîn
reason-shrunk = agahiyên nû ne temam in
data-offline = Girêdan tune. Ev malper bi agahiyên tomarkirî dixebite.
data-refresh = Niha nû bike
data-memory = Ev gerok (browser) tiştekî tomar nake. Cara din bê înternet agahî xuya nabin.
data-full = Cihê tomarkirinê yê vê malperê tije ye. Cara din bê înternet agahî xuya nabin.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Saziyên tomarkirî
saved-add = Tomar bike
saved-remove = Ji tomarê derxe
saved-mark = tomarkirî
saved-blocked = Nehat tomarkirin. Ev gerok (browser) tiştekî tomar nake.
saved-full = Nehat tomarkirin. Cihê tomarkirinê yê vê malperê tije ye.
saved-none = We hîn tu sazî tomar nekiriye. Li ser rûpela her saziyê bişkoka “Tomar bike” heye.
saved-hint = Tiştên ku hûn tomar dikin tenê li ser vê cîhazê dimînin.
update-ready = Guhertoya nû ya vê malperê amade ye.
update-now = Niha biguhere
update-later = Paşê
offline-map = Nexşeya bê înternet
offline-map-hint = Bê girêdan nexşe tenê tiştên ku we berê dîtine nîşan dide. Gava hûn wê tomar bikin, hemû nexşe heye.
offline-map-size = Hemû nexşe { $size } e.
offline-map-sparing = Cîhaza we înternetê kêm bi kar tîne. Ji ber vê ev malper ji xwe tiştekî ji berê ve danaxe.
offline-map-save = Nexşeyê tomar bike
offline-map-saving = Nexşe tê tomarkirin…
offline-map-loading = { $done } ji { $size }
offline-map-stop = Rawestîne
offline-map-saved = Nexşe hat tomarkirin.
offline-map-drop = Nexşeya tomarkirî jê bibe
offline-map-no-room = Li ser vê cîhazê cihê vala têr nake.
offline-map-failed = Nexşe nehat tomarkirin. Bi girêdaneke baştir dîsa biceribînin.

## Über diese Seite
about-lead = Ev malper saziyên tora { -netzwerk } (KMN) nîşan dide. Belaş e û qeydkirin ne pêwîst e.
about-data = Agahî
about-data-publisher = Weşanger
about-data-licence = Lîsans
about-data-modified = Dîroka agahiyan
about-data-checked = Kontrola dawî li server
about-data-attempt = Hewldana dawî
about-data-attempt-failed = bi ser neket: { $reason }{ $code }
about-data-count = Sazî di lîsteyê de
about-data-problems = { $n ->
    [0] Hemû tomar tên xwendin.
    [one] Di tomarekê de şaşî heye.
   *[other] Di { $n } agahiyan de şaşî hene.
 }
about-data-never = hîn qet
about-unconfirmed = Agahî ji malperên giştî hatine komkirin. Saziyan ew hîn piştrast nekirine. Her tomar çavkaniya xwe dibêje.
about-privacy = Parastina daneyan
about-privacy-text = Ne cookie hene, ne qeydkirin, ne serverên şîrketên din. Lêgerîna we li ser cîhaza we dimîne. Cihê we tenê gava hûn bixwazin tê bikaranîn û nayê şandin.
about-stored = Çi li ser vê cîhazê tomarkirî ye
about-stored-feed = Lîsteya saziyan, da ku bê girêdan jî hebe
about-stored-prefs = Hilbijartina we ya ziman û xuyangê
about-stored-offices = Saziyên ku we tomar kirine
about-stored-shell = Malper bi xwe, da ku bê girêdan jî vebe
about-stored-seen = Beşên nexşeyê yên ku we dîtine
about-stored-map = Nexşeya bê înternet
about-stored-nothing = tu tişt
about-delete = Her tiştî li ser vê cîhazê jê bibe
about-deleted = Her tişt hat jêbirin.
about-delete-failed = Beşek nehat jêbirin. Daneyên vê malperê di mîhengên gerokê de jê bibin.
about-sources = Çavkanî û lîsans
about-source-basemap = Nexşe
about-source-gazetteer = Cih û kodên posteyê
about-source-icons = Nîşan
about-source-engine = Bernameya nexşeyê
about-imprint = Agahiyên weşanger (Impressum)
about-imprint-placeholder = Li vir agahiyên saziya ku vê malperê dimeşîne hene. Divê ew wan binivîse.
about-accessibility = Bê asteng ji bo her kesî
about-accessibility-text = Her tişt bi klavyeyê û bi xwînerê ekranê dixebite. Her tiştê ku nexşe nîşan dide di lîsteyê de heye.
about-statement = Daxuyaniya bêastengiyê
about-embedding = Li malpera xwe bi cih bike
embed-open = Di malpera tevahî de veke

## Intl
-intl-weekdays = Duşem|Sêşem|Çarşem|Pêncşem|Înî|Şemî|Yekşem
-intl-months = Çile|Sibat|Adar|Nîsan|Gulan|Hezîran|Tîrmeh|Tebax|Îlon|Cotmeh|Mijdar|Berfanbar
-intl-units = km|m
-intl-languages = de=Almanî|en=Îngilîzî|ar=Erebî|fa=Farisî|prs=Derî|ps=Peştûyî|ku=Kurdî|kmr=Kurmancî|ckb=Soranî|tr=Tirkî|ru=Rûsî|uk=Ukraynî|fr=Fransî|es=Spanî|pt=Portugalî|ro=Romanyayî|bg=Bulgarî|pl=Polonî|it=Îtalî|el=Yûnanî|sq=Albanî|sr=Sirbî|hr=Xirwatî|bs=Bosnî|mk=Makedonî|cs=Çekî|sk=Slovakî|hu=Macarî|nl=Holendî|ka=Gurcî|hy=Ermenî|az=Azerî|kk=Qazaxî|uz=Ozbekî|zh=Çînî|vi=Vîetnamî|th=Taylandî|hi=Hindî|ur=Urdûyî|pa=Puncabî|bn=Bengalî|ta=Tamîlî|ti=Tigrînî|am=Amharî|so=Somalî|sw=Swahîlî|ha=Hawsayî|om=Oromoyî|rom=Romanî (Romanes)|he=Îbranî|ja=Japonî|ko=Koreyî|lt=Lîtwanî|lv=Letonî|et=Estonî|gsg=Zimanê îşaretan ê Almanyayê
