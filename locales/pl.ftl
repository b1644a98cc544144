# Polski. Krótko i prosto; bez zwrotów „Pan/Pani” i bez form rodzaju: rozkaźnik lub forma bezosobowa.
# „Stelle“ to placówka. Niemieckie słowa w nawiasach: docs/glossary.md.

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rama
app-title = Porady dla migrantów i migrantek w Dolnej Saksonii
app-notice = Informacje pochodzą z publicznych stron internetowych. Większość placówek jeszcze ich nie potwierdziła.
skip-to-results = Przejdź do wyników
skip-to-map = Przejdź do mapy
skip-map = Pomiń mapę
menu = Menu
close = Zamknij
back-to-list = Wróć do listy
language = Język
language-find = Znajdź język
language-count = { $n ->
    [0] Nie ma takiego języka.
    [one] { $n } język
    [few] { $n } języki
    [many] { $n } języków
   *[other] { $n } języka
 }
language-failed = Nie można teraz wczytać tego języka. Spróbuj ponownie, gdy będzie połączenie.
theme = Wygląd
theme-auto = Jak urządzenie
theme-light = Jasny
theme-dark = Ciemny
about = O tej stronie
loading = Wczytywanie placówek…
load-failed = Nie udało się wczytać placówek.
load-failed-why = Powód: { $reason }.
load-failed-hint = Spróbuj jeszcze raz. Jest też prosta lista bez mapy.
load-retry = Spróbuj jeszcze raz
plain-list = Prosta lista wszystkich placówek

## Wyszukiwanie
search-label = Czego szukasz? W jakim miejscu?
search-placeholder = Miejscowość, kod, nazwa lub temat
search-clear = Wyczyść wyszukiwanie
search-suggestions = Podpowiedzi
search-suggestions-count = { $n ->
    [0] Brak podpowiedzi
    [one] { $n } podpowiedź
    [few] { $n } podpowiedzi
    [many] { $n } podpowiedzi
   *[other] { $n } podpowiedzi
 }
search-place-hint = Miejscowość
search-postcode-hint = Kod pocztowy
search-position = Użyj mojej lokalizacji
search-position-name = Twoja lokalizacja
search-kept = Wpisany tekst pozostaje. Wyszukiwanie zaraz się rozpocznie…
search-position-asking = Ustalanie lokalizacji…
search-position-denied = Nie ma zgody na użycie lokalizacji. Wpisz miejscowość lub kod pocztowy.
search-position-unavailable = Nie można teraz ustalić lokalizacji. Wpisz miejscowość lub kod pocztowy.
search-position-vague = Lokalizacja jest znana tylko w przybliżeniu. Wpisz miejscowość lub kod pocztowy.
search-position-outside = Twoja lokalizacja jest poza Dolną Saksonią. Wpisz miejscowość lub kod pocztowy.

## Filtry
filters = Filtry
filter-language = Język porady
filter-language-chip = Język: { $language }
filter-language-hint = Placówki bez informacji o języku zostają na liście, ale niżej.
language-ku = kurdyjski
language-kmr = kurmandżi
language-ckb = sorani
language-prs = dari
language-rom = romski
filter-topic = Temat
filter-kind = Rodzaj placówki
filter-open = Teraz otwarte
filter-wheelchair = Dostęp dla osób na wózku
filter-channel = Godziny kontaktu
filter-district = Powiat (Landkreis) lub miasto
filter-district-any = Cała Dolna Saksonia (Niedersachsen)
filter-area = Fragment mapy
filter-area-remove = Usuń fragment mapy
filter-more = Więcej filtrów
filter-reset = Usuń wszystkie filtry
filter-text = szukane słowo: { $text }
filter-done = Gotowe
filter-show = { $n ->
    [0] Brak placówek
    [one] Pokaż { $n } placówkę
    [few] Pokaż { $n } placówki
    [many] Pokaż { $n } placówek
   *[other] Pokaż { $n } placówki
 }
filter-count = { $n ->
    [one] { $n } placówka
    [few] { $n } placówki
    [many] { $n } placówek
   *[other] { $n } placówki
 }

## Wyniki
results = Wyniki
results-count = { $n ->
    [0] Nie znaleziono placówek
    [one] { $n } placówka
    [few] { $n } placówki
    [many] { $n } placówek
   *[other] { $n } placówki
 }
results-origin = Odległość od: { $place }
results-origin-remove = Usuń miejscowość „{ $place }”
results-shown = Pokazano { $shown } z { $n }
results-more = { $n ->
    [one] Pokaż jeszcze { $n } placówkę
    [few] Pokaż jeszcze { $n } placówki
    [many] Pokaż jeszcze { $n } placówek
   *[other] Pokaż jeszcze { $n } placówki
 }
results-none-hint = Tak znajdziesz placówki:
results-drop = { $n ->
    [one] Bez „{ $filter }”: { $n } placówka
    [few] Bez „{ $filter }”: { $n } placówki
    [many] Bez „{ $filter }”: { $n } placówek
   *[other] Bez „{ $filter }”: { $n } placówki
 }
results-near = Pokaż placówki w pobliżu: { $place }
results-nearest = Najbliższa placówka bez tych filtrów jest w odległości { $distance }:
group-speaks = Język porady: { $language }
group-interpreter = Z tłumaczeniem ustnym
group-unstated = Język nie jest podany
group-unstated-hint = Najlepiej zapytać wcześniej, czy ktoś tam zna ten język: { $language }.
sort = Sortowanie
sort-nearest = Odległość
sort-best = Najlepsze wyniki
sort-name = Nazwa
show-list = Lista
show-map = Mapa
row-approximate = położenie przybliżone
row-about = ok. { $distance }
row-no-place = bez adresu
outdated-call = Informacje z { $year } roku: najpierw zadzwoń
outdated-ask = Informacje z { $year } roku: najpierw zapytaj

## Godziny
hours-open-until = Otwarte do { $time }
hours-open-end = Otwarte, bez podanej godziny zamknięcia
hours-opens-today = Zamknięte, otwarcie dziś o { $time }
hours-opens-tomorrow = Zamknięte, otwarcie jutro o { $time }
hours-opens-day = Zamknięte, otwarcie: { $day }, { $time }
hours-closed = Zamknięte
hours-unknown = Godziny otwarcia nieznane
hours-appointment = Tylko z terminem
hours-paused = Chwilowo zamknięte
hours-by-channel = { $state } · { $channel }
hours-heading = Godziny otwarcia
hours-today = dziś
hours-day-closed = zamknięte
hours-range = { $from }–{ $to }
hours-from = od { $from }
hours-nth = { $days } (tylko { $which } w miesiącu)
hours-last = ostatni/a
hours-since = od { $date }
hours-until = do { $date }
hours-holidays = także w święta
hours-unknown-long = Godziny otwarcia nie są tu znane. Najlepiej najpierw zadzwonić.
hours-berlin-note = Wszystkie godziny to czas w Dolnej Saksonii. W święta jest zwykle zamknięte.
channel-visit = osobiście
channel-phone = przez telefon
channel-legal = porada prawna
channel-online = online
appointment-required = Tylko z terminem
appointment-possible = Z terminem lub bez
appointment-walk_in = Bez terminu
holiday-new_year = Nowy Rok
holiday-good_friday = Wielki Piątek (Karfreitag)
holiday-easter_monday = Poniedziałek Wielkanocny
holiday-labour_day = Święto Pracy
holiday-ascension = Wniebowstąpienie (Christi Himmelfahrt)
holiday-whit_monday = Drugi dzień Zielonych Świątek (Pfingstmontag)
holiday-german_unity = Dzień Jedności Niemiec
holiday-reformation = Święto Reformacji (Reformationstag)
holiday-christmas = Pierwszy dzień Bożego Narodzenia
holiday-second_christmas = Drugi dzień Bożego Narodzenia

## Rodzaje
kind-migrationsberatung_land = Porady migracyjne (Migrationsberatung)
kind-mbe = Porady dla dorosłych (MBE)
kind-jmd = Porady migracyjne dla młodych (Jugendmigrationsdienst)
kind-migrantenorganisation = Organizacja migrantów (Migrantenorganisation)
kind-kompetenzzentrum = Centrum specjalistyczne (Kompetenzzentrum)
kind-initiative = Lokalna inicjatywa
kind-koordinierungsstelle = Biuro koordynacji (Koordinierungsstelle)
kind-behoerde = Urząd (Behörde)
kind-other = Inna placówka
kind-about-migrationsberatung_land = Bezpłatne i poufne porady we wszystkich sprawach pobytu i życia codziennego. Finansuje je kraj związkowy Dolna Saksonia.
kind-about-mbe = Porady dla dorosłych migrantów i migrantek od 27 lat. Bezpłatne, finansuje je państwo niemieckie.
kind-about-jmd = Pomoc dla młodych ludzi od 12 do 27 lat: szkoła, nauka zawodu, niemiecki, życie codzienne. Bezpłatnie.
kind-about-migrantenorganisation = Stowarzyszenie, które założyły same osoby z doświadczeniem migracji.
kind-about-kompetenzzentrum = Placówka specjalizująca się w jednym temacie, na przykład zdrowie lub uznawanie kwalifikacji.
kind-about-initiative = Miejsce spotkań lub pomoc w okolicy, często dzięki wolontariatowi.
kind-about-koordinierungsstelle = Łączy oferty pomocy w swoim powiecie lub mieście i mówi, kto zajmuje się daną sprawą. Często nie udziela porad pojedynczym osobom.
kind-about-behoerde = Urząd miasta lub powiatu (Landkreis).
kind-about-other = Inna instytucja w sieci.

## Tematy
topic-aufenthaltsrecht = Prawo pobytu (Aufenthaltsrecht)
topic-asylverfahren = Procedura azylowa (Asylverfahren)
topic-sozialrecht = Pieniądze i świadczenia
topic-behoerden = Pisma i urzędy
topic-arbeit = Praca
topic-ausbildung = Nauka zawodu i uznawanie kwalifikacji
topic-sprache = Nauka niemieckiego
topic-schule = Szkoła
topic-wohnen = Mieszkanie
topic-familie = Rodzina
topic-gesundheit = Zdrowie
topic-jugend = Młodzież
topic-rueckkehr = Powrót do swojego kraju
topic-gewaltschutz = Ochrona przed przemocą
topic-antidiskriminierung = Dyskryminacja
topic-about-aufenthaltsrecht = Pytania o wizę, zezwolenie na pobyt, czasowe zawieszenie deportacji (Duldung) i obywatelstwo niemieckie.
topic-about-asylverfahren = Od wniosku o azyl i przesłuchania aż do skargi do sądu na decyzję.
topic-about-sozialrecht = Pieniądze z urzędu: na życie, na dzieci lub na mieszkanie. I co pomaga przy długach.
topic-about-behoerden = Jak zrozumieć pisma, wypełnić formularze i przygotować się do wizyty w urzędzie.
topic-about-arbeit = Szukanie pracy, pozwolenie na pracę, prawa w miejscu pracy.
topic-about-ausbildung = Rozpoczęcie nauki zawodu lub studiów, uznanie dyplomów i świadectw z innych krajów.
topic-about-sprache = Jak znaleźć kurs integracyjny, kurs niemieckiego lub spotkania do ćwiczenia języka.
topic-about-schule = Zapisanie dzieci do przedszkola lub szkoły i wsparcie ich tam.
topic-about-wohnen = Szukanie mieszkania, umowa najmu, przeprowadzka, spór z osobą wynajmującą mieszkanie.
topic-about-familie = Sprowadzenie rodziny do Niemiec, życie w związku, dzieci i wychowanie.
topic-about-gesundheit = Lekarz i ubezpieczenie zdrowotne, choroba, problemy psychiczne, ciąża.
topic-about-jugend = Pomoc dla młodych ludzi do 27 lat.
topic-about-rueckkehr = Dobrowolny powrót do kraju pochodzenia: co jest możliwe i jaka jest pomoc.
topic-about-gewaltschutz = Pomoc w razie przemocy w rodzinie, gróźb i handlu ludźmi.
topic-about-antidiskriminierung = Pomoc, gdy ktoś jest gorzej traktowany lub atakowany z powodu pochodzenia, religii lub koloru skóry.

## Jedna placówka
member-call = Zadzwoń
member-write = Napisz e-mail
member-website = Strona internetowa
member-phone = Telefon
member-mail = E-mail
member-directions = Pokaż drogę
member-appointment = Umów termin
member-address = Adres
member-provider = Organizacja prowadząca (Träger)
member-languages = Języki
member-languages-unstated = Nie podano. Zapytaj o swój język lub o tłumaczenie ustne.
member-interpreter = Tłumaczenie ustne jest możliwe.
member-language-hours = { $language }: { $times }
member-topics = Tematy
member-topics-unstated = Nie podano.
member-kind = Rodzaj placówki
member-district = Właściwy powiat (Landkreis) lub miasto
member-access = Dostępność
wheelchair-yes = Dostęp dla osób na wózku
wheelchair-limited = Częściowy dostęp dla osób na wózku
wheelchair-no = Brak dostępu dla osób na wózku
member-no-place = Tutaj nie ma adresu tej placówki.
member-approximate-postcode = Położenie na mapie jest przybliżone: środek obszaru kodu pocztowego.
member-approximate-city = Położenie na mapie jest przybliżone: środek miejscowości.
member-provenance = Skąd są te informacje
member-unconfirmed = Jeszcze niepotwierdzone przez placówkę.
member-confirmed = Potwierdzone przez placówkę { $date }.
member-source = Informacje: { $source }.
member-source-dated = Informacje: { $source }, { $date }.
member-report = Zgłoś błąd
member-report-subject = Błąd we wpisie „{ $name }” (Fehler im Eintrag)
member-report-body = Co się nie zgadza (telefon, adres, godziny, języki…)?
member-share = Udostępnij link
member-shared = Link skopiowany
member-print = Drukuj
member-read = Czytaj na głos
member-read-stop = Przestań czytać
desk-title = Zdanie do pokazania
desk-hint = Pokaż to zdanie w placówce albo przeczytaj je przez telefon.
desk-text = Dzień dobry. Szukam porady. Mój język: { $language }. Czy ktoś może mi pomóc w tym języku? A jeśli nie, czy możliwe jest tłumaczenie ustne?
member-on-map = Pokaż na mapie
member-gone = Tej placówki już nie ma w spisie.
member-damaged = Ten link jest uszkodzony. Poszukaj placówki na liście.
member-counsels-no = Ta placówka nie udziela porad pojedynczym osobom. Powie Ci, gdzie dostaniesz odpowiednią poradę.

## Mapa
map = Mapa
map-label = Mapa placówek. Strzałki przesuwają mapę, plus i minus powiększają i pomniejszają, Home pokazuje całą Dolną Saksonię, Enter wybiera powiat na środku. Klawisz Tab prowadzi do placówek. Wszystko, co ważne, jest też na liście.
map-zoom-in = Powiększ
map-zoom-out = Pomniejsz
map-whole = Cała Dolna Saksonia
map-position = Moja lokalizacja
map-failed = Nie udało się wczytać mapy. Lista pokazuje wszystkie placówki.
map-sources = Źródła mapy
map-cluster = { $n ->
    [one] { $n } placówka tutaj
    [few] { $n } placówki tutaj
    [many] { $n } placówek tutaj
   *[other] { $n } placówki tutaj
 }
map-near = { $n ->
    [one] { $n } placówka w pobliżu: { $place }
    [few] { $n } placówki w pobliżu: { $place }
    [many] { $n } placówek w pobliżu: { $place }
   *[other] { $n } placówki w pobliżu: { $place }
 }
map-open = { $name }, otwórz
map-list = Placówki na tym fragmencie mapy
map-search = Szukaj tutaj
map-choose = Pokaż tylko: { $district }
map-unchoose = Cofnij wybór: { $district }
map-clear = Cofnij wybór powiatu
map-missing = Nie można teraz wczytać części mapy.
map-two-fingers = Przesuwaj mapę dwoma palcami.
map-ctrl-wheel = Aby powiększyć mapę, przytrzymaj klawisz Ctrl (na Macu ⌘) i obracaj kółkiem myszy.
map-legend = Co znaczą znaki
map-counsels = Udzielają porad pojedynczym osobom
map-others = Inne placówki, często bez porad
map-marks = Inne znaki
map-legend-cluster = Kilka placówek i ich liczba.
map-legend-approximate = Położenie przybliżone: znana jest tylko miejscowość lub kod pocztowy. Kropkowane koło pokazuje, jak duża jest średnia niedokładność: około { $distance } od środka.

## Dane
data-state = Stan: { $date }
data-updating = Aktualizowanie…
data-updated = Informacje są zaktualizowane.
data-trouble = Stan informacji: { $date }. Nie można zaktualizować: { $reason }.
data-trouble-undated = Zapisane informacje. Nie można zaktualizować: { $reason }.
reason-unreachable = brak połączenia
reason-slow = połączenie jest za wolne
reason-cut-off = połączenie zostało przerwane
reason-missing = serwer nie znajduje informacji
reason-busy = serwer jest przeciążony
reason-server = serwer zgłasza błąd
reason-too-large = odpowiedź jest za duża
reason-web-page = przyszła strona internetowa, może logowanie do Wi-Fi
reason-no-feed = nie można odczytać odpowiedzi serwera
reason-wrong-profile = odpowiedź ma nieznany format
reason-shrunk = nowe informacje są niepełne
data-offline = Brak połączenia. Strona działa dalej z zapisanymi informacjami.
data-refresh = Zaktualizuj teraz
data-memory = Ta przeglądarka niczego nie zapisuje. Następnym razem bez połączenia nie będzie tu informacji.
data-full = Pamięć dla tej strony jest pełna. Następnym razem bez połączenia nie będzie tu informacji.

## Zapisane, nowa wersja, bez połączenia
saved-title = Zapisane placówki
saved-add = Zapisz
saved-remove = Usuń z zapisanych
saved-mark = zapisana
saved-blocked = Nie zapisano. Ta przeglądarka niczego nie zapisuje.
saved-full = Nie zapisano. Pamięć dla tej strony jest pełna.
saved-none = Nie masz jeszcze zapisanych placówek. Na stronie każdej placówki jest przycisk „Zapisz”.
saved-hint = To, co zapiszesz, zostaje tylko na tym urządzeniu.
update-ready = Nowa wersja tej strony jest gotowa.
update-now = Przejdź teraz
update-later = Później
offline-map = Mapa offline
offline-map-hint = Bez połączenia mapa pokazuje tylko obejrzane już części. Po zapisaniu jest dostępna cała.
offline-map-size = Cała mapa ma { $size }.
offline-map-sparing = Twoje urządzenie oszczędza dane. Dlatego ta strona sama nie pobiera niczego na zapas.
offline-map-save = Zapisz mapę
offline-map-saving = Zapisywanie mapy…
offline-map-loading = { $done } z { $size }
offline-map-stop = Anuluj
offline-map-saved = Mapa jest zapisana.
offline-map-drop = Usuń zapisaną mapę
offline-map-no-room = Na tym urządzeniu jest za mało wolnego miejsca.
offline-map-failed = Nie udało się zapisać mapy. Spróbuj jeszcze raz z lepszym połączeniem.

## O tej stronie
about-lead = Ta wyszukiwarka pokazuje placówki w sieci { -netzwerk } (KMN). Jest bezpłatna i bez logowania.
about-data = Informacje
about-data-publisher = Wydawca
about-data-licence = Licencja
about-data-modified = Stan informacji
about-data-checked = Ostatnio sprawdzone na serwerze
about-data-attempt = Ostatnia próba
about-data-attempt-failed = nie udała się: { $reason }{ $code }
about-data-count = Placówki w spisie
about-data-problems = { $n ->
    [0] Wszystkie wpisy można odczytać.
    [one] Błędne wpisy: { $n }.
    [few] Błędne wpisy: { $n }.
    [many] Błędne wpisy: { $n }.
   *[other] Błędne wpisy: { $n }.
 }
about-data-never = jeszcze nigdy
about-unconfirmed = Informacje zebrano z publicznych stron internetowych. Placówki jeszcze ich nie potwierdziły. W każdym wpisie jest podane źródło.
about-privacy = Ochrona danych
about-privacy-text = Bez ciasteczek (cookies), bez logowania, bez obcych serwerów. Twoje wyszukiwania zostają na Twoim urządzeniu. Twoja lokalizacja jest używana tylko wtedy, gdy tego chcesz, i nigdzie nie jest wysyłana.
about-stored = Co jest zapisane na tym urządzeniu
about-stored-feed = Spis placówek, żeby był dostępny bez połączenia
about-stored-prefs = Twój wybór języka i wyglądu
about-stored-offices = Twoje zapisane placówki
about-stored-shell = Sama strona, żeby otwierała się bez połączenia
about-stored-seen = Obejrzane części mapy
about-stored-map = Mapa offline
about-stored-nothing = nic
about-delete = Usuń wszystko z tego urządzenia
about-deleted = Wszystko zostało usunięte.
about-delete-failed = Części danych nie udało się usunąć. Usuń dane tej strony w ustawieniach przeglądarki.
about-sources = Źródła i licencje
about-source-basemap = Mapa
about-source-gazetteer = Miejscowości i kody pocztowe
about-source-icons = Symbole
about-source-engine = Program mapy
about-imprint = Dane wydawcy (Impressum)
about-imprint-placeholder = Tu będą dane instytucji, która prowadzi tę wyszukiwarkę. Musi je wpisać ta instytucja.
about-accessibility = Dostępność
about-accessibility-text = Wszystko działa z klawiaturą i z czytnikiem ekranu. Lista zawiera wszystko, co pokazuje mapa.
about-statement = Deklaracja dostępności
about-embedding = Umieść na swojej stronie internetowej
embed-open = Otwórz w pełnej wyszukiwarce
