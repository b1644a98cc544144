# Türkçe. Plain words, siz; values stand after a colon or bare, so that no suffix depends on them.

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Aşağı Saksonya’da göç danışmanlığı bulun
app-notice = Bilgiler herkese açık internet sitelerinden alındı. Kuruluşların çoğu bunları henüz onaylamadı.
skip-to-results = Sonuçlara git
skip-to-map = Haritaya git
skip-map = Haritayı atla
menu = Menü
close = Kapat
back-to-list = Listeye dön
language = Dil
language-find = Dil ara
language-count = { $n ->
    [0] Uygun dil yok.
    [one] Bir dil
   *[other] { $n } dil
 }
language-failed = Bu dil şu anda yüklenemiyor. İnternet bağlantınız olunca yeniden deneyin.
theme = Görünüm
theme-auto = Cihazdaki gibi
theme-light = Açık renk
theme-dark = Koyu renk
about = Bu sayfa hakkında
loading = Kuruluşlar yükleniyor…
load-failed = Kuruluşlar yüklenemedi.
load-failed-why = Nedeni: { $reason }.
load-failed-hint = Lütfen yeniden deneyin. Haritasız, basit bir liste de var.
load-retry = Yeniden dene
plain-list = Tüm kuruluşların basit listesi

## Suche
search-label = Nerede veya ne arıyorsunuz?
search-placeholder = Yer, posta kodu, ad veya konu
search-clear = Aramayı temizle
search-suggestions = Öneriler
search-suggestions-count = { $n ->
    [0] Öneri yok
    [one] Bir öneri
   *[other] { $n } öneri
 }
search-place-hint = Yer
search-postcode-hint = Posta kodu
search-position = Konumumu kullan
search-position-name = Konumunuz
search-kept = Yazdığınız burada kalır. Arama birazdan başlıyor…
search-position-asking = Konumunuz bulunuyor…
search-position-denied = Konumunuz için izin yok. Bir yer adı veya posta kodu yazın.
search-position-unavailable = Konumunuz şu anda bulunamıyor. Bir yer adı veya posta kodu yazın.
search-position-vague = Konumunuz yalnızca yaklaşık olarak biliniyor. Bir yer adı veya posta kodu yazın.
search-position-outside = Konumunuz Aşağı Saksonya’nın dışında. Bir yer adı veya posta kodu yazın.

## Filter
filters = Filtreler
filter-language = Danışmanlık dili
filter-language-chip = Dil: { $language }
filter-language-hint = Dil belirtmeyen kuruluşlar listede kalır, ama daha aşağıda.
language-ku = Kürtçe
language-kmr = Kurmancî
language-ckb = Soranî
language-prs = Dari
language-rom = Romanca
filter-topic = Konu
filter-kind = Kuruluş türü
filter-open = Şu an açık
filter-wheelchair = Tekerlekli sandalyeye uygun
filter-channel = Görüşme şekli
filter-district = İlçe (Landkreis) veya şehir
filter-district-any = Tüm Aşağı Saksonya (Niedersachsen)
filter-area = Harita bölümü
filter-area-remove = Harita bölümünü kaldır
filter-more = Diğer filtreler
filter-reset = Tüm filtreleri kaldır
filter-text = Aranan: { $text }
filter-done = Tamam
filter-show = { $n ->
    [0] Kuruluş yok
    [one] Bir kuruluş göster
   *[other] { $n } kuruluş göster
 }
filter-count = { $n ->
    [one] bir kuruluş
   *[other] { $n } kuruluş
 }

## Ergebnisse
results = Sonuçlar
results-count = { $n ->
    [0] Kuruluş bulunamadı
    [one] Bir kuruluş
   *[other] { $n } kuruluş
 }
results-origin = Uzaklık, başlangıç: { $place }
results-origin-remove = “{ $place }” yerini kaldır
results-shown = Gösterilen: { $shown } / { $n }
results-more = { $n ->
    [one] Bir kuruluş daha göster
   *[other] { $n } kuruluş daha göster
 }
results-none-hint = Kuruluş bulmak için:
results-drop = { $n ->
    [one] “{ $filter }” olmadan: bir kuruluş
   *[other] “{ $filter }” olmadan: { $n } kuruluş
 }
results-near = Yakındaki kuruluşları göster: { $place }
results-nearest = Bu filtreler olmadan en yakın kuruluş { $distance } uzakta:
group-speaks = Konuşulan dil: { $language }
group-interpreter = Tercümanla
group-unstated = Dil belirtilmemiş
group-unstated-hint = Bu dili konuşan biri var mı, önceden sorun: { $language }.
sort = Sırala
sort-nearest = Uzaklık
sort-best = En uygun
sort-name = Ad
show-list = Liste
show-map = Harita
row-approximate = yaklaşık konum
row-about = yaklaşık { $distance }
row-no-place = adres yok
outdated-call = Bilgiler { $year } yılından: lütfen gitmeden önce telefon edin
outdated-ask = Bilgiler { $year } yılından: lütfen gitmeden önce sorun

## Zeiten
hours-open-until = Açık, kapanış saati { $time }
hours-open-end = Açık, kapanış saati belli değil
hours-opens-today = Kapalı, açılış: bugün { $time }
hours-opens-tomorrow = Kapalı, açılış: yarın { $time }
hours-opens-day = Kapalı, açılış: { $day } { $time }
hours-closed = Kapalı
hours-unknown = Çalışma saatleri bilinmiyor
hours-appointment = Yalnızca randevuyla
hours-paused = Geçici olarak kapalı
hours-by-channel = { $state } · { $channel }
hours-heading = Çalışma saatleri
hours-today = bugün
hours-day-closed = kapalı
hours-range = { $from } – { $to }
hours-from = { $from } sonrası
hours-nth = { $days } (ay içinde yalnızca { $which })
hours-last = sonuncu
hours-since = { $date } tarihinden itibaren
hours-until = { $date } tarihine kadar
hours-holidays = tatil günlerinde de
hours-unknown-long = Çalışma saatleri burada bilinmiyor. Gitmeden önce telefon etmeniz iyi olur.
hours-berlin-note = Tüm saatler Aşağı Saksonya’daki yerel saattir. Resmî tatillerde çoğu yer kapalıdır.
channel-visit = yüz yüze
channel-phone = telefonla
channel-legal = hukuki danışmanlık
channel-online = internetten
appointment-required = Yalnızca randevuyla
appointment-possible = Randevulu veya randevusuz
appointment-walk_in = Randevusuz
holiday-new_year = Yılbaşı
holiday-good_friday = Kutsal Cuma (Karfreitag)
holiday-easter_monday = Paskalya Pazartesisi (Ostermontag)
holiday-labour_day = İşçi Bayramı
holiday-ascension = İsa’nın Göğe Yükselişi (Christi Himmelfahrt)
holiday-whit_monday = Pentekost Pazartesisi (Pfingstmontag)
holiday-german_unity = Alman Birliği Günü
holiday-reformation = Reform Günü (Reformationstag)
holiday-christmas = Noel’in 1. günü
holiday-second_christmas = Noel’in 2. günü

## Arten
kind-migrationsberatung_land = Göç danışmanlığı (Migrationsberatung)
kind-mbe = Yetişkinler için danışmanlık (MBE)
kind-jmd = Gençler için göç hizmeti (Jugendmigrationsdienst)
kind-migrantenorganisation = Göçmen derneği (Migrantenorganisation)
kind-kompetenzzentrum = Uzmanlık merkezi (Kompetenzzentrum)
kind-initiative = Yerel girişim
kind-koordinierungsstelle = Koordinasyon bürosu (Koordinierungsstelle)
kind-behoerde = Resmî daire (Behörde)
kind-other = Diğer kuruluş
kind-about-migrationsberatung_land = Oturum ve günlük yaşamla ilgili her konuda ücretsiz danışmanlık verir. Anlattıklarınız gizli kalır. Aşağı Saksonya eyaleti finanse eder.
kind-about-mbe = 27 yaş ve üzeri göçmenler için göç danışmanlığı. Ücretsizdir, Alman devleti finanse eder.
kind-about-jmd = 12–27 yaş arası gençlere destek olur: okul, meslek eğitimi, Almanca, günlük yaşam. Ücretsizdir.
kind-about-migrantenorganisation = Göçmenlerin kendilerinin kurduğu bir dernek.
kind-about-kompetenzzentrum = Belirli bir konunun uzmanları, örneğin sağlık veya diploma denkliği.
kind-about-initiative = Yakınınızda bir buluşma yeri veya yardım. Çoğu zaman gönüllüler çalışır.
kind-about-koordinierungsstelle = İlçesindeki veya şehrindeki hizmetleri birbirine bağlar ve size kimin sorumlu olduğunu söyler. Çoğu zaman kişilere bireysel danışmanlık vermez.
kind-about-behoerde = Bir şehrin veya ilçenin (Landkreis) resmî dairesi.
kind-about-other = Ağdaki başka bir kuruluş.

## Themen
topic-aufenthaltsrecht = Oturum hakları (Aufenthaltsrecht)
topic-asylverfahren = İltica süreci (Asylverfahren)
topic-sozialrecht = Para ve sosyal yardımlar
topic-behoerden = Mektuplar ve resmî daireler
topic-arbeit = İş
topic-ausbildung = Meslek eğitimi ve denklik
topic-sprache = Almanca öğrenme
topic-schule = Okul
topic-wohnen = Ev ve kira
topic-familie = Aile
topic-gesundheit = Sağlık
topic-jugend = Gençler
topic-rueckkehr = Ülkenize dönüş
topic-gewaltschutz = Şiddetten korunma
topic-antidiskriminierung = Ayrımcılık
topic-about-aufenthaltsrecht = Vize, oturum izni, Duldung (sınır dışı edilmenin geçici olarak durdurulması) ve Alman vatandaşlığı ile ilgili sorular.
topic-about-asylverfahren = İltica başvurusundan mülakata ve karara karşı dava açmaya kadar.
topic-about-sozialrecht = Resmî dairelerden alınan para: geçim, çocuklar veya ev için. Ayrıca borçlar için yardım.
topic-about-behoerden = Mektupları anlamak, form doldurmak, resmî dairelerdeki randevulara hazırlanmak.
topic-about-arbeit = İş aramak, çalışma izni, iş yerinde haklar.
topic-about-ausbildung = Meslek eğitimine veya üniversiteye başlamak, başka ülkelerden alınan diplomaları tanıtmak.
topic-about-sprache = Entegrasyon kursu, Almanca kursu veya konuşma grubu bulmak.
topic-about-schule = Çocukları kreşe veya okula yazdırmak ve onlara destek olmak.
topic-about-wohnen = Ev bulmak, kira sözleşmesi, taşınma, ev sahibiyle anlaşmazlık.
topic-about-familie = Aileyi Almanya’ya getirmek, evlilik ve birlikte yaşam, çocuklar ve çocuk yetiştirme.
topic-about-gesundheit = Doktor ve sağlık sigortası, hastalık, ruhsal sıkıntı, gebelik.
topic-about-jugend = 27 yaşına kadar gençlere yardım.
topic-about-rueckkehr = Kendi isteğiyle ülkesine dönmek: neler mümkün, hangi yardımlar var.
topic-about-gewaltschutz = Ailede şiddet, tehdit ve insan ticaretine karşı yardım.
topic-about-antidiskriminierung = Köken, din veya ten rengi yüzünden haksızlığa veya saldırıya uğrayanlara yardım.

## Eine Stelle
member-call = Telefon et
member-write = E-posta yaz
member-website = İnternet sitesi
member-phone = Telefon
member-mail = E-posta
member-directions = Yol tarifi
member-appointment = Randevu al
member-address = Adres
member-provider = Bağlı olduğu kuruluş (Träger)
member-languages = Diller
member-languages-unstated = Belirtilmemiş. Dilinizi veya tercüman olup olmadığını sorun.
member-interpreter = Tercüman bulunabilir.
member-language-hours = { $language }: { $times }
member-topics = Konular
member-topics-unstated = Belirtilmemiş.
member-kind = Kuruluş türü
member-district = Sorumlu ilçe (Landkreis) veya şehir
member-access = Engelsiz erişim
wheelchair-yes = Tekerlekli sandalyeye uygun
wheelchair-limited = Tekerlekli sandalyeye kısmen uygun
wheelchair-no = Tekerlekli sandalyeye uygun değil
member-no-place = Bu kuruluşun burada adresi yok.
member-approximate-postcode = Haritadaki konum yaklaşıktır: posta kodu bölgesinin ortası.
member-approximate-city = Haritadaki konum yaklaşıktır: şehrin veya kasabanın ortası.
member-provenance = Bilgilerin kaynağı
member-unconfirmed = Kuruluş henüz onaylamadı.
member-confirmed = Kuruluşun onay tarihi: { $date }.
member-source = Kaynak: { $source }.
member-source-dated = Kaynak: { $source }, { $date }.
member-report = Hata bildir
member-report-subject = “{ $name }” kaydında hata
member-report-body = Yanlış olan nedir (telefon, adres, saatler, diller…)?
member-share = Linki paylaş
member-shared = Link kopyalandı
member-print = Yazdır
member-read = Sesli oku
member-read-stop = Okumayı durdur
desk-title = Gösterebileceğiniz cümle
desk-hint = Bu cümleyi kuruluşta gösterin veya telefonda okuyun.
desk-text = Merhaba. Danışmanlık arıyorum. Konuştuğum dil: { $language }. Bu dilde bana yardım edebilecek biri var mı? Ya da bir tercüman bulunabilir mi?
member-on-map = Haritada göster
member-gone = Bu kuruluş artık listede yok.
member-damaged = Bu bağlantı bozuk. Kuruluşu listede arayın.
member-counsels-no = Bu kuruluş kişilere bireysel danışmanlık vermez. Size doğru danışma yerini söyler.

## Karte
map = Harita
map-label = Kuruluşların haritası. Ok tuşları haritayı kaydırır, artı ve eksi büyütüp küçültür, Home tüm Aşağı Saksonya’yı gösterir, Enter ortadaki ilçeyi seçer. Tab tuşuyla kuruluşlara geçersiniz. Önemli olan her şey listede de var.
map-zoom-in = Büyüt
map-zoom-out = Küçült
map-whole = Tüm Aşağı Saksonya
map-position = Konumum
map-failed = Harita yüklenemedi. Liste tüm kuruluşları gösterir.
map-sources = Harita kaynakları
map-cluster = { $n ->
    [one] Burada bir kuruluş
   *[other] Burada { $n } kuruluş
 }
map-near = { $n ->
    [one] { $place } yakınında bir kuruluş
   *[other] { $place } yakınında { $n } kuruluş
 }
map-open = { $name }, aç
map-list = Haritanın bu bölümündeki kuruluşlar
map-search = Burada ara
map-choose = Yalnızca bunu göster: { $district }
map-unchoose = Seçimi kaldır: { $district }
map-clear = İlçe seçimini kaldır
map-missing = Haritanın bir bölümü şu anda yüklenemiyor.
map-two-fingers = Haritayı iki parmakla kaydırın.
map-ctrl-wheel = Haritayı büyütmek için Ctrl tuşunu (Mac’te ⌘) basılı tutup fare tekerleğini çevirin.
map-legend = İşaretlerin anlamı
map-counsels = Bireysel danışmanlık verir
map-others = Diğer kuruluşlar, çoğu zaman danışmanlık vermez
map-marks = Ayrıca
map-legend-cluster = Birkaç kuruluş, sayısıyla birlikte.
map-legend-approximate = Yaklaşık konum: yalnızca yerin adı veya posta kodu biliniyor. Noktalı daire, konumun ortalama ne kadar belirsiz olduğunu gösterir: çevresinde yaklaşık { $distance }.

## Daten
data-state = Bilgilerin tarihi: { $date }
data-updating = Güncelleniyor…
data-updated = Bilgiler güncellendi.
data-trouble = Bilgilerin tarihi: { $date }. Güncellenemiyor: { $reason }.
data-trouble-undated = Kaydedilmiş bilgiler. Güncellenemiyor: { $reason }.
reason-unreachable = bağlantı yok
reason-slow = bağlantı çok yavaş
reason-cut-off = bağlantı koptu
reason-missing = sunucu bilgileri bulamıyor
reason-busy = sunucu çok yoğun
reason-server = sunucu hata bildiriyor
reason-too-large = yanıt çok büyük
reason-web-page = bilgilerin yerine bir internet sayfası geldi, belki bir Wi-Fi giriş sayfası
reason-no-feed = sunucunun yanıtı okunamıyor
reason-wrong-profile = yanıtın biçimi bilinmiyor
reason-shrunk = yeni bilgiler eksik
data-offline = Bağlantı yok. Sayfa kaydedilmiş bilgilerle çalışmaya devam ediyor.
data-refresh = Şimdi güncelle
data-memory = Bu tarayıcı hiçbir şey kaydetmiyor. Bir dahaki sefere internet yoksa bilgiler görünmez.
data-full = Bu sayfanın kayıt alanı dolu. Bir dahaki sefere internet yoksa bilgiler görünmez.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Kaydedilen kuruluşlar
saved-add = Kaydet
saved-remove = Kaydı kaldır
saved-mark = kaydedildi
saved-blocked = Kaydedilmedi. Bu tarayıcı hiçbir şey kaydetmiyor.
saved-full = Kaydedilmedi. Bu sayfanın kayıt alanı dolu.
saved-none = Henüz kuruluş kaydetmediniz. Her kuruluşun sayfasında “Kaydet” düğmesi var.
saved-hint = Kaydettikleriniz yalnızca bu cihazda kalır.
update-ready = Bu sayfanın yeni bir sürümü hazır.
update-now = Şimdi geç
update-later = Daha sonra
offline-map = İnternetsiz harita
offline-map-hint = Bağlantı yokken harita yalnızca daha önce gördüğünüz yerleri gösterir. Kaydederseniz tamamı görünür.
offline-map-size = Haritanın tamamı { $size }.
offline-map-sparing = Cihazınız veri tasarrufu yapıyor. Bu yüzden sayfa önceden kendiliğinden hiçbir şey indirmiyor.
offline-map-save = Haritayı kaydet
offline-map-saving = Harita kaydediliyor…
offline-map-loading = { $done } / { $size }
offline-map-stop = İptal
offline-map-saved = Harita kaydedildi.
offline-map-drop = Kayıtlı haritayı sil
offline-map-no-room = Bu cihazda yeterli boş yer yok.
offline-map-failed = Harita kaydedilemedi. Lütfen daha iyi bir bağlantıyla yeniden deneyin.

## Über diese Seite
about-lead = Bu sayfa { -netzwerk } (KMN) ağındaki kuruluşları gösterir. Ücretsizdir, üye olmak gerekmez.
about-data = Bilgiler
about-data-publisher = Yayımlayan
about-data-licence = Lisans
about-data-modified = Bilgilerin tarihi
about-data-checked = Sunucuda son kontrol
about-data-attempt = Son deneme
about-data-attempt-failed = başarısız: { $reason }{ $code }
about-data-count = Listedeki kuruluşlar
about-data-problems = { $n ->
    [0] Tüm kayıtlar okunabiliyor.
    [one] Bir kayıtta hata var.
   *[other] { $n } bilgide hata var.
 }
about-data-never = henüz hiç
about-unconfirmed = Bilgiler herkese açık internet sitelerinden toplandı. Kuruluşlar bunları henüz onaylamadı. Her kayıtta kaynağı yazar.
about-privacy = Verilerin korunması
about-privacy-text = Çerez yok, üyelik yok, başka şirketlerin sunucuları yok. Aramanız cihazınızda kalır. Konumunuz yalnızca siz isterseniz kullanılır ve hiçbir yere gönderilmez.
about-stored = Bu cihazda kayıtlı olanlar
about-stored-feed = İnternet yokken de görünmesi için kuruluşların listesi
about-stored-prefs = Dil ve görünüm seçiminiz
about-stored-offices = Kaydettiğiniz kuruluşlar
about-stored-shell = İnternet yokken de açılması için sayfanın kendisi
about-stored-seen = Haritanın gördüğünüz bölümleri
about-stored-map = İnternetsiz harita
about-stored-nothing = hiçbir şey
about-delete = Bu cihazdaki her şeyi sil
about-deleted = Her şey silindi.
about-delete-failed = Bir bölümü silinemedi. Bu sayfanın verilerini tarayıcının ayarlarından silin.
about-sources = Kaynaklar ve lisanslar
about-source-basemap = Harita
about-source-gazetteer = Yerler ve posta kodları
about-source-icons = Simgeler
about-source-engine = Harita programı
about-imprint = Yasal bilgiler (Impressum)
about-imprint-placeholder = Burada bu sayfayı işleten kuruluşun yasal bilgileri yer alır. Bunları işletenin doldurması gerekir.
about-accessibility = Engelsiz kullanım
about-accessibility-text = Her şey klavyeyle ve ekran okuyucuyla kullanılabilir. Haritadaki her şey listede de var.
about-statement = Engelsiz kullanım bildirimi
about-embedding = Kendi internet sitenize ekleyin
embed-open = Tam sayfada aç
