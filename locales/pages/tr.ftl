# Türkçe. Plain words, siz; values stand after a colon or bare, so that no suffix depends on them.

## Einfache Liste
list-heading = Aşağı Saksonya’da göçmenler için danışmanlık ve yardım
list-call = Gitmeden önce telefon etmeniz iyi olur.
list-search = Haritalı aramaya git
list-contents = Yerler ve ilçeler
list-statewide = Tüm Aşağı Saksonya’da
list-elsewhere = Diğer kuruluşlar
list-languages = Bu sayfa başka dillerde

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Bu sayfanın herkes için kolay kullanılır olması amaçlanıyor.
statement-works = Neler çalışıyor
statement-keyboard = Her şey fare olmadan, klavyeyle ve ekran okuyucuyla kullanılabilir.
statement-map = Haritadaki her şey listede de var. Haritayı atlayabilirsiniz.
statement-sight = Yazıyı iki kat büyütebilirsiniz. Açık renk, koyu renk ve yüksek kontrastlı görünüm var.
statement-languages = Sayfa 16 dilde var, basit Almanca da bunlardan biri.
statement-read = Cihazınızda o dil için bir ses varsa bir kuruluşun bilgilerini sesli dinleyebilirsiniz.
statement-limits = Henüz iyi çalışmayanlar
statement-names = Kuruluşların adları ve açıklamaları çoğu zaman yalnızca Almancadır.
statement-sign = Alman İşaret Dilinde videolar ve denetlenmiş kolay dil (Leichte Sprache) henüz yok.
statement-reviewed = Çevirileri henüz ana dili bu olan kişiler denetlemedi.
statement-report = Engel bildirin
statement-write = Bir şey çalışmıyor mu? Bize yazın: { $address }. Lütfen hangi sayfada ve hangi cihazda olduğunu belirtin.
statement-nobody = Bu sayfayı işleten henüz burada bir adres vermedi.
statement-legal = Aşağıda yasanın istediği bildirim yer alır. Almanca metin geçerlidir.
