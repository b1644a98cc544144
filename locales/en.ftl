# English. Plain words, short sentences, "you". A "service" is any Stelle in the network.
# German words stand in brackets where they are met on doors and in letters: docs/glossary.md.

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Frame
app-title = Find migration advice in Lower Saxony
app-notice = The details come from public websites. Most services have not confirmed them yet.
skip-to-results = Skip to the results
skip-to-map = Skip to the map
skip-map = Skip the map
menu = Menu
close = Close
back-to-list = Back to the list
language = Language
language-find = Find a language
language-count = { $n ->
    [0] No language matches.
    [one] One language
   *[other] { $n } languages
 }
language-failed = This language cannot be loaded right now. Try again when you have a connection.
theme = Appearance
theme-auto = Same as device
theme-light = Light
theme-dark = Dark
about = About this site
loading = Loading the services…
load-failed = The services could not be loaded.
load-failed-why = Reason: { $reason }.
load-failed-hint = Please try again. There is also a simple list without a map.
load-retry = Try again
plain-list = Simple list of all services

## Search
search-label = Where or what are you looking for?
search-placeholder = Place, postcode, name or topic
search-clear = Clear the search
search-suggestions = Suggestions
search-suggestions-count = { $n ->
    [0] No suggestions
    [one] One suggestion
   *[other] { $n } suggestions
 }
search-place-hint = Place
search-postcode-hint = Postcode
search-position = Use my location
search-position-name = Your location
search-kept = Your words stay here. The search will start in a moment…
search-position-asking = Finding your location…
search-position-denied = Your location is not shared. Enter a place or a postcode.
search-position-unavailable = Your location cannot be found right now. Enter a place or a postcode.
search-position-vague = Your location is only roughly known. Enter a place or a postcode.
search-position-outside = Your location is outside Lower Saxony. Enter a place or a postcode.

## Filters
filters = Filters
filter-language = Language of advice
filter-language-chip = Speaks { $language }
filter-language-hint = Services that name no language stay in the list, but further down.
language-ku = Kurdish
language-kmr = Kurmanji
language-ckb = Sorani
language-prs = Dari
language-rom = Romani
filter-topic = Topic
filter-kind = Type of service
filter-open = Open now
filter-wheelchair = Wheelchair accessible
filter-channel = Kind of advice
filter-district = District (Landkreis) or city
filter-district-any = All of Lower Saxony (Niedersachsen)
filter-area = Part of the map
filter-area-remove = Remove part of the map
filter-more = More filters
filter-reset = Remove all filters
filter-text = search word { $text }
filter-done = Done
filter-show = { $n ->
    [0] No services
    [one] Show one service
   *[other] Show { $n } services
 }
filter-count = { $n ->
    [one] one service
   *[other] { $n } services
 }

## Results
results = Results
results-count = { $n ->
    [0] No services found
    [one] One service
   *[other] { $n } services
 }
results-origin = Distance from { $place }
results-origin-remove = Remove the place “{ $place }”
results-shown = { $shown } of { $n } shown
results-more = { $n ->
    [one] Show one more service
   *[other] Show { $n } more services
 }
results-none-hint = To find services, try:
results-drop = { $n ->
    [one] Without “{ $filter }”: one service
   *[other] Without “{ $filter }”: { $n } services
 }
results-near = Show services near { $place }
results-nearest = The nearest service without these filters is { $distance } away:
group-speaks = Services speaking { $language }
group-interpreter = With an interpreter
group-unstated = Language not stated
group-unstated-hint = It is best to ask first whether someone speaks { $language }.
sort = Sort
sort-nearest = Distance
sort-best = Best match
sort-name = Name
show-list = List
show-map = Map
row-approximate = approximate location
row-about = about { $distance }
row-no-place = no address
outdated-call = Details from { $year }: please call first
outdated-ask = Details from { $year }: please ask first

## Hours
hours-open-until = Open until { $time }
hours-open-end = Open, no fixed closing time
hours-opens-today = Closed, opens today at { $time }
hours-opens-tomorrow = Closed, opens tomorrow at { $time }
hours-opens-day = Closed, opens on { $day } at { $time }
hours-closed = Closed
hours-unknown = Opening hours not known
hours-appointment = By appointment only
hours-paused = Temporarily closed
hours-by-channel = { $state } · { $channel }
hours-heading = Opening hours
hours-today = today
hours-day-closed = closed
hours-range = { $from } – { $to }
hours-from = from { $from }
hours-nth = { $days } (only the { $which } of the month)
hours-last = last
hours-since = from { $date }
hours-until = until { $date }
hours-holidays = also on public holidays
hours-unknown-long = The opening hours are not known here. It is best to call first.
hours-berlin-note = All times are local time in Lower Saxony. Most services are closed on public holidays.
channel-visit = in person
channel-phone = by phone
channel-legal = legal advice
channel-online = online
appointment-required = By appointment only
appointment-possible = With or without an appointment
appointment-walk_in = No appointment needed
holiday-new_year = New Year’s Day
holiday-good_friday = Good Friday (Karfreitag)
holiday-easter_monday = Easter Monday (Ostermontag)
holiday-labour_day = Labour Day
holiday-ascension = Ascension Day (Christi Himmelfahrt)
holiday-whit_monday = Whit Monday (Pfingstmontag)
holiday-german_unity = German Unity Day
holiday-reformation = Reformation Day (Reformationstag)
holiday-christmas = Christmas Day
holiday-second_christmas = Second day of Christmas

## Types
kind-migrationsberatung_land = Migration advice (Migrationsberatung)
kind-mbe = Advice for adults (MBE)
kind-jmd = Youth migration service (Jugendmigrationsdienst)
kind-migrantenorganisation = Migrants’ association (Migrantenorganisation)
kind-kompetenzzentrum = Centre of expertise (Kompetenzzentrum)
kind-initiative = Local initiative
kind-koordinierungsstelle = Coordination office (Koordinierungsstelle)
kind-behoerde = Public authority (Behörde)
kind-other = Other service
kind-about-migrationsberatung_land = Free and confidential advice on all questions about your stay and daily life. Funded by the state of Lower Saxony.
kind-about-mbe = Migration advice for adults aged 27 and over. Free, funded by the federal government.
kind-about-jmd = Supports young people aged 12 to 27: school, training, German, daily life. Free.
kind-about-migrantenorganisation = An association that migrants have founded themselves.
kind-about-kompetenzzentrum = Experts on one topic, for example health or the recognition of qualifications.
kind-about-initiative = A meeting place or local help, often run by volunteers.
kind-about-koordinierungsstelle = Connects what is on offer in its district or city and tells you who is responsible. Often does not advise individual people.
kind-about-behoerde = An office of a city or a district (Landkreis).
kind-about-other = Another organisation in the network.

## Topics
topic-aufenthaltsrecht = Residence rights (Aufenthaltsrecht)
topic-asylverfahren = Asylum procedure (Asylverfahren)
topic-sozialrecht = Money and benefits
topic-behoerden = Letters and authorities
topic-arbeit = Work
topic-ausbildung = Training and recognition of qualifications
topic-sprache = Learning German
topic-schule = School
topic-wohnen = Housing
topic-familie = Family
topic-gesundheit = Health
topic-jugend = Young people
topic-rueckkehr = Returning to your country
topic-gewaltschutz = Protection from violence
topic-antidiskriminierung = Discrimination
topic-about-aufenthaltsrecht = Questions about visas, residence permits, “Duldung” (suspension of deportation) and German citizenship.
topic-about-asylverfahren = From applying for asylum and the interview to going to court against a decision.
topic-about-sozialrecht = Money from public offices: to live on, for children or for your home. And what helps with debts.
topic-about-behoerden = Understanding letters, filling in forms, preparing for appointments at public offices.
topic-about-arbeit = Looking for work, being allowed to work, rights at work.
topic-about-ausbildung = Starting vocational training or university, having qualifications from abroad recognised.
topic-about-sprache = Finding an integration course, a German course or a place to practise.
topic-about-schule = Registering children for nursery or school, and supporting them there.
topic-about-wohnen = Finding a home, rental contracts, moving, disputes with a landlord.
topic-about-familie = Bringing your family to Germany, partnership, children and parenting.
topic-about-gesundheit = Doctors and health insurance, illness, mental strain, pregnancy.
topic-about-jugend = Help for young people up to 27.
topic-about-rueckkehr = Returning to your country of origin by your own choice: what is possible and what help there is.
topic-about-gewaltschutz = Help with violence in the family, threats and human trafficking.
topic-about-antidiskriminierung = Help when people are treated unfairly or attacked because of origin, religion or skin colour.

## One service
member-call = Call
member-write = Write an email
member-website = Website
member-phone = Phone
member-mail = Email
member-directions = Get directions
member-appointment = Make an appointment
member-address = Address
member-provider = Run by (Träger)
member-languages = Languages
member-languages-unstated = Not stated. Ask about your language or an interpreter.
member-interpreter = An interpreter is possible.
member-language-hours = { $language }: { $times }
member-topics = Topics
member-topics-unstated = Not stated.
member-kind = Type of service
member-district = Responsible district (Landkreis) or city
member-access = Accessibility
wheelchair-yes = Wheelchair accessible
wheelchair-limited = Partly wheelchair accessible
wheelchair-no = Not wheelchair accessible
member-no-place = No address is listed here for this service.
member-approximate-postcode = The location on the map is approximate: the middle of the postcode area.
member-approximate-city = The location on the map is approximate: the middle of the town.
member-provenance = Where the details come from
member-unconfirmed = Not yet confirmed by the service.
member-confirmed = Confirmed by the service on { $date }.
member-source = Details from { $source }.
member-source-dated = Details from { $source }, { $date }.
member-report = Report a mistake
member-report-subject = Mistake in the entry “{ $name }”
member-report-body = What is wrong (phone, address, hours, languages…)?
member-share = Share link
member-shared = Link copied
member-print = Print
member-read = Read aloud
member-read-stop = Stop reading
desk-title = A sentence to show
desk-hint = Show this sentence at the service, or read it out on the phone.
desk-text = Hello. I am looking for advice. I speak { $language }. Can somebody help me in this language? Or is an interpreter possible?
member-on-map = Show on the map
member-gone = This service is no longer in the directory.
member-damaged = This link is damaged. Look for the service in the list.
member-counsels-no = This service does not advise individual people. It tells you where to get the right advice.

## Map
map = Map
map-label = Map of the services. The arrow keys move it, plus and minus zoom, Home shows all of Lower Saxony, Enter chooses the district in the middle. The Tab key takes you to the services. Everything important is in the list too.
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-whole = All of Lower Saxony
map-position = My location
map-failed = The map could not be loaded. The list shows all services.
map-sources = Map sources
map-cluster = { $n ->
    [one] One service here
   *[other] { $n } services here
 }
map-near = { $n ->
    [one] One service near { $place }
   *[other] { $n } services near { $place }
 }
map-open = { $name }, open
map-list = Services in this part of the map
map-search = Search here
map-choose = Show only { $district }
map-unchoose = No longer choose { $district }
map-clear = Clear the choice of district
map-missing = Part of the map cannot be loaded at the moment.
map-two-fingers = Move the map with two fingers.
map-ctrl-wheel = Hold the Ctrl key (⌘ on a Mac) and turn the wheel to zoom the map.
map-legend = What the signs mean
map-counsels = Advise individual people
map-others = Other services, often without advice
map-marks = Also
map-legend-cluster = Several services, with their number.
map-legend-approximate = Approximate location: only the town or the postcode is known. The dotted circle shows how inexact that is on average: about { $distance } around.

## Data
data-state = As of { $date }
data-updating = Updating…
data-updated = The details have been updated.
data-trouble = Details of { $date }. Could not update: { $reason }.
data-trouble-undated = Saved details. Could not update: { $reason }.
reason-unreachable = no connection
reason-slow = the connection is too slow
reason-cut-off = the connection broke off
reason-missing = the server does not find the details
reason-busy = the server is overloaded
reason-server = the server reports an error
reason-too-large = the answer is too large
reason-web-page = a web page came instead, perhaps the login of a public Wi-Fi
reason-no-feed = the server’s answer could not be read
reason-wrong-profile = the answer has an unknown format
reason-shrunk = the new details are incomplete
data-offline = No connection. This page goes on with the details it has kept.
data-refresh = Update now
data-memory = This browser does not save anything. Without a connection, the details will not be here next time.
data-full = The storage for this page is full. Without a connection, the details will not be here next time.

## Saved, new version, without a connection
saved-title = Saved services
saved-add = Save
saved-remove = Remove from saved
saved-mark = saved
saved-blocked = Not saved. This browser does not save anything.
saved-full = Not saved. The storage for this page is full.
saved-none = You have not saved a service yet. Every service’s page has the button “Save”.
saved-hint = What you save stays on this device only.
update-ready = A new version of this page is ready.
update-now = Change now
update-later = Later
offline-map = Offline map
offline-map-hint = Without a connection the map shows only what you have seen before. Once saved, all of it is there.
offline-map-size = The whole map is { $size }.
offline-map-sparing = Your device is saving data, so this page downloads nothing in advance on its own.
offline-map-save = Save the map
offline-map-saving = Saving the map …
offline-map-loading = { $done } of { $size }
offline-map-stop = Cancel
offline-map-saved = The map is saved.
offline-map-drop = Delete the saved map
offline-map-no-room = There is not enough free space on this device.
offline-map-failed = The map could not be saved. Try again with a better connection.

## About this site
about-lead = This finder shows services in the network { -netzwerk } (KMN). It is free and needs no registration.
about-data = The details
about-data-publisher = Publisher
about-data-licence = Licence
about-data-modified = Details as of
about-data-checked = Last checked with the server
about-data-attempt = Last attempt
about-data-attempt-failed = failed: { $reason }{ $code }
about-data-count = Services in the directory
about-data-problems = { $n ->
    [0] All entries can be read.
    [one] One entry has a mistake.
   *[other] { $n } details have mistakes.
 }
about-data-never = never
about-unconfirmed = The details were collected from public websites. The services have not confirmed them yet. Each entry names its source.
about-privacy = Privacy
about-privacy-text = No cookies, no registration, no other companies’ servers. Your search stays on your device. Your location is used only if you ask for it, and it is not sent anywhere.
about-stored = What is saved on this device
about-stored-feed = The directory of services, so that it is here without a connection
about-stored-prefs = Your choice of language and appearance
about-stored-offices = Your saved services
about-stored-shell = The site itself, so that it opens without a connection
about-stored-seen = Parts of the map that you have seen
about-stored-map = The offline map
about-stored-nothing = nothing
about-delete = Delete everything on this device
about-deleted = Everything has been deleted.
about-delete-failed = Some of it could not be deleted. Delete this site’s data in your browser’s settings.
about-sources = Sources and licences
about-source-basemap = Map
about-source-gazetteer = Places and postcodes
about-source-icons = Icons
about-source-engine = Map software
about-imprint = Legal notice (Impressum)
about-imprint-placeholder = The legal notice of the organisation that runs this finder goes here. The operator must fill it in.
about-accessibility = Accessibility
about-accessibility-text = Everything works with the keyboard and with a screen reader. The list contains everything that the map shows.
about-statement = Accessibility statement
about-embedding = Put this on your own website
embed-open = Open in the full finder
