# Türkçe

## Einfache Liste
list-heading = Aşağı Saksonya’da göçmenler için danışmanlık ve yardım
list-call = Ziyaretten önce telefon etmeniz iyi olur.
list-search = Haritalı aramaya git
list-contents = Yerler ve ilçeler
list-statewide = Tüm Aşağı Saksonya’da
list-elsewhere = Diğer kuruluşlar
list-phone = Telefon
list-mail = E-posta
list-nth = { $days } (yalnızca ayın { $which } günü)
list-last = son
list-since = { $date } itibarıyla
list-until = { $date } tarihine kadar
list-languages = Bu sayfa başka dillerde

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Bu arama sayfası herkes için kolay kullanılabilir olmalıdır.
statement-works = Neler çalışıyor
statement-keyboard = Her şey yalnızca klavyeyle ve ekran okuyucuyla kullanılabilir.
statement-map = Liste, haritanın gösterdiği her şeyi içerir. Haritayı atlayabilirsiniz.
statement-sight = Yazıyı iki kat büyütebilirsiniz. Açık, koyu ve yüksek kontrastlı görünüm vardır.
statement-languages = Sayfa 16 dilde vardır, basit Almanca da bunlardan biridir.
statement-read = Cihazınızda o dil için bir ses varsa, bir kuruluşun bilgileri sesli okunabilir.
statement-limits = Henüz iyi çalışmayanlar
statement-names = Kuruluşların adları ve açıklamaları çoğu zaman yalnızca Almancadır.
statement-sign = Henüz Alman İşaret Dilinde video ve denetlenmiş kolay dil (Leichte Sprache) yok.
statement-reviewed = Çevirileri henüz bu dili ana dili olarak konuşan kişiler denetlemedi.
statement-report = Engel bildirin
statement-write = Bir şey çalışmıyor mu? Bize yazın: { $address }. Lütfen hangi sayfada ve hangi cihazla olduğunu belirtin.
statement-nobody = Bu sayfayı işleten henüz bir adres vermedi.
statement-legal = Aşağıda yasanın istediği bildirim yer alır. Almanca metin geçerlidir.
