# Tiếng Việt

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Tìm nơi tư vấn cho người nhập cư ở Niedersachsen
app-notice = Thông tin lấy từ các trang web công khai. Phần lớn các nơi chưa xác nhận thông tin này.
skip-to-results = Đến kết quả
skip-to-map = Đến bản đồ
skip-map = Bỏ qua bản đồ
menu = Menu
close = Đóng
back-to-list = Về danh sách
language = Ngôn ngữ
language-find = Tìm ngôn ngữ
language-count = { $n ->
    [0] Không có ngôn ngữ này.
   *[other] { $n } ngôn ngữ
 }
language-failed = Hiện không tải được ngôn ngữ này. Xin thử lại khi có mạng.
theme = Giao diện
theme-auto = Như thiết bị
theme-light = Sáng
theme-dark = Tối
about = Về trang này
loading = Đang tải các nơi tư vấn…
load-failed = Không tải được các nơi tư vấn.
load-failed-why = Lý do: { $reason }.
load-failed-hint = Xin thử lại. Cũng có danh sách đơn giản không có bản đồ.
load-retry = Thử lại
plain-list = Danh sách đơn giản tất cả các nơi

## Suche
search-label = Quý vị tìm gì? Ở đâu?
search-placeholder = Địa danh, mã bưu điện, tên, chủ đề
search-clear = Xóa tìm kiếm
search-suggestions = Gợi ý
search-suggestions-count = { $n ->
    [0] Không có gợi ý
   *[other] { $n } gợi ý
 }
search-place-hint = Địa danh
search-postcode-hint = Mã bưu điện
search-position = Dùng vị trí của tôi
search-position-name = Vị trí của quý vị
search-kept = Nội dung bạn gõ được giữ lại. Tìm kiếm sẽ bắt đầu ngay…
search-position-asking = Đang tìm vị trí…
search-position-denied = Chưa cho phép dùng vị trí. Xin nhập địa danh hoặc mã bưu điện.
search-position-unavailable = Hiện không xác định được vị trí. Xin nhập địa danh hoặc mã bưu điện.
search-position-vague = Chỉ biết vị trí của quý vị một cách gần đúng. Xin nhập địa danh hoặc mã bưu điện.
search-position-outside = Vị trí của quý vị nằm ngoài bang Niedersachsen. Xin nhập địa danh hoặc mã bưu điện.

## Filter
filters = Bộ lọc
filter-language = Ngôn ngữ tư vấn
filter-language-chip = Ngôn ngữ: { $language }
filter-language-hint = Nơi không ghi ngôn ngữ vẫn ở trong danh sách, nhưng ở phía dưới.
language-ku = Tiếng Kurd
language-kmr = Tiếng Kurmanji
language-ckb = Tiếng Sorani
language-prs = Tiếng Dari
language-rom = Tiếng Romani
filter-topic = Chủ đề
filter-kind = Loại nơi tư vấn
filter-open = Đang mở cửa
filter-wheelchair = Vào được bằng xe lăn
filter-channel = Giờ tư vấn
filter-district = Huyện (Landkreis) hoặc thành phố
filter-district-any = Toàn bang Niedersachsen
filter-area = Phần bản đồ
filter-area-remove = Bỏ phần bản đồ
filter-more = Thêm bộ lọc
filter-reset = Bỏ tất cả bộ lọc
filter-text = Từ tìm kiếm: { $text }
filter-done = Xong
filter-show = { $n ->
    [0] Không có nơi nào
   *[other] Xem { $n } nơi
 }
filter-count = { $n ->
   *[other] { $n } nơi
 }

## Ergebnisse
results = Kết quả
results-count = { $n ->
    [0] Không tìm thấy nơi nào
   *[other] { $n } nơi
 }
results-origin = Khoảng cách từ { $place }
results-origin-remove = Bỏ địa danh “{ $place }”
results-shown = Đang hiện { $shown } trong { $n }
results-more = { $n ->
   *[other] Xem thêm { $n } nơi
 }
results-none-hint = Cách tìm:
results-drop = { $n ->
   *[other] Nếu bỏ “{ $filter }”: { $n } nơi
 }
results-near = Xem các nơi gần { $place }
results-nearest = Nếu bỏ các bộ lọc này, nơi gần nhất cách { $distance }:
group-speaks = Ngôn ngữ tư vấn: { $language }
group-interpreter = Có phiên dịch
group-unstated = Không ghi ngôn ngữ
group-unstated-hint = Quý vị nên hỏi trước xem có ai nói ngôn ngữ này không: { $language }.
sort = Sắp xếp
sort-nearest = Khoảng cách
sort-best = Phù hợp nhất
sort-name = Tên
show-list = Danh sách
show-map = Bản đồ
row-approximate = vị trí gần đúng
row-about = khoảng { $distance }
row-no-place = không có địa chỉ
outdated-call = Thông tin năm { $year }: xin gọi điện trước
outdated-ask = Thông tin năm { $year }: xin hỏi trước

## Zeiten
hours-open-until = Mở cửa đến { $time }
hours-open-end = Đang mở, không rõ giờ đóng
hours-opens-today = Đóng cửa, mở hôm nay lúc { $time }
hours-opens-tomorrow = Đóng cửa, mở ngày mai lúc { $time }
hours-opens-day = Đóng cửa, mở vào { $day } lúc { $time }
hours-closed = Đóng cửa
hours-unknown = Không rõ giờ mở cửa
hours-appointment = Cần hẹn trước
hours-paused = Tạm đóng cửa
hours-by-channel = { $state } · { $channel }
hours-heading = Giờ mở cửa
hours-today = hôm nay
hours-day-closed = đóng cửa
hours-range = { $from } – { $to }
hours-from = từ { $from }
hours-nth = { $days } (chỉ lần { $which } trong tháng)
hours-last = cuối
hours-since = từ { $date }
hours-until = đến { $date }
hours-holidays = cả ngày lễ
hours-unknown-long = Ở đây không rõ giờ mở cửa. Quý vị nên gọi điện trước.
hours-berlin-note = Mọi giờ đều theo giờ Đức. Ngày lễ thường đóng cửa.
channel-visit = gặp trực tiếp
channel-phone = qua điện thoại
channel-legal = tư vấn pháp luật
channel-online = trực tuyến
appointment-required = Cần hẹn trước
appointment-possible = Có hẹn hay không đều được
appointment-walk_in = Không cần hẹn
holiday-new_year = Tết Dương lịch
holiday-good_friday = Thứ Sáu Tuần Thánh (Karfreitag)
holiday-easter_monday = Thứ Hai Phục Sinh (Ostermontag)
holiday-labour_day = Ngày Lao động
holiday-ascension = Lễ Thăng Thiên (Himmelfahrt)
holiday-whit_monday = Thứ Hai Lễ Hiện Xuống (Pfingstmontag)
holiday-german_unity = Ngày Thống nhất nước Đức
holiday-reformation = Ngày Cải cách Tôn giáo (Reformationstag)
holiday-christmas = Giáng sinh, ngày thứ nhất
holiday-second_christmas = Giáng sinh, ngày thứ hai

## Arten
kind-migrationsberatung_land = Tư vấn nhập cư (Migrationsberatung)
kind-mbe = Tư vấn cho người lớn (MBE)
kind-jmd = Tư vấn thanh thiếu niên nhập cư (Jugendmigrationsdienst)
kind-migrantenorganisation = Hội của người nhập cư (Migrantenorganisation)
kind-kompetenzzentrum = Trung tâm chuyên môn (Kompetenzzentrum)
kind-initiative = Nhóm sáng kiến địa phương
kind-koordinierungsstelle = Văn phòng điều phối (Koordinierungsstelle)
kind-behoerde = Cơ quan nhà nước (Behörde)
kind-other = Nơi khác
kind-about-migrationsberatung_land = Tư vấn miễn phí và giữ bí mật mọi câu hỏi về cư trú và đời sống hằng ngày. Bang Niedersachsen tài trợ.
kind-about-mbe = Tư vấn cho người nhập cư từ 27 tuổi trở lên. Miễn phí, nhà nước liên bang tài trợ.
kind-about-jmd = Giúp người trẻ từ 12 đến 27 tuổi: trường học, học nghề, tiếng Đức, đời sống. Miễn phí.
kind-about-migrantenorganisation = Một hội do chính người nhập cư lập ra.
kind-about-kompetenzzentrum = Chuyên về một chủ đề, ví dụ sức khỏe hoặc công nhận bằng cấp.
kind-about-initiative = Nơi gặp gỡ hoặc giúp đỡ tại chỗ, thường là tình nguyện.
kind-about-koordinierungsstelle = Kết nối các dịch vụ trong huyện hoặc thành phố và cho biết nơi nào phụ trách. Thường không tư vấn cho từng người.
kind-about-behoerde = Cơ quan của thành phố hoặc huyện.
kind-about-other = Một nơi khác trong mạng lưới.

## Themen
topic-aufenthaltsrecht = Quyền cư trú (Aufenthaltsrecht)
topic-asylverfahren = Thủ tục tị nạn (Asylverfahren)
topic-sozialrecht = Tiền và trợ cấp xã hội
topic-behoerden = Thư và cơ quan nhà nước
topic-arbeit = Việc làm
topic-ausbildung = Học nghề và công nhận bằng cấp
topic-sprache = Học tiếng Đức
topic-schule = Trường học
topic-wohnen = Nhà ở
topic-familie = Gia đình
topic-gesundheit = Sức khỏe
topic-jugend = Thanh thiếu niên
topic-rueckkehr = Trở về nước
topic-gewaltschutz = Bảo vệ khỏi bạo lực
topic-antidiskriminierung = Phân biệt đối xử
topic-about-aufenthaltsrecht = Câu hỏi về thị thực, giấy phép cư trú, tạm hoãn trục xuất (Duldung) và nhập quốc tịch Đức.
topic-about-asylverfahren = Từ đơn xin tị nạn và phỏng vấn đến khởi kiện quyết định tại tòa án.
topic-about-sozialrecht = Tiền từ cơ quan nhà nước: để sinh hoạt, cho con hoặc cho nhà ở. Và những gì giúp được khi mắc nợ.
topic-about-behoerden = Hiểu thư, điền đơn, chuẩn bị cho cuộc hẹn ở cơ quan.
topic-about-arbeit = Tìm việc, được phép làm việc, quyền lợi ở chỗ làm.
topic-about-ausbildung = Bắt đầu học nghề hoặc đại học, xin công nhận bằng cấp nước ngoài.
topic-about-sprache = Tìm khóa hội nhập, khóa tiếng Đức hoặc nhóm luyện nói.
topic-about-schule = Ghi danh cho con vào nhà trẻ hoặc trường và hỗ trợ con ở đó.
topic-about-wohnen = Tìm nhà, hợp đồng thuê, chuyển nhà, tranh chấp với chủ nhà.
topic-about-familie = Đón gia đình sang Đức, vợ chồng và bạn đời, con cái và nuôi dạy con.
topic-about-gesundheit = Bác sĩ và bảo hiểm y tế, bệnh tật, khó khăn tâm lý, mang thai.
topic-about-jugend = Giúp người trẻ đến 27 tuổi.
topic-about-rueckkehr = Tự nguyện trở về nước: có thể làm gì và có sự giúp đỡ nào.
topic-about-gewaltschutz = Giúp khi có bạo lực gia đình, đe dọa và buôn người.
topic-about-antidiskriminierung = Giúp người bị đối xử bất công hoặc bị tấn công vì nguồn gốc, tôn giáo hay màu da.

## Eine Stelle
member-call = Gọi điện
member-write = Viết email
member-website = Trang web
member-phone = Điện thoại
member-mail = Email
member-directions = Chỉ đường
member-appointment = Đặt hẹn
member-address = Địa chỉ
member-provider = Tổ chức chủ quản (Träger)
member-languages = Ngôn ngữ
member-languages-unstated = Không ghi. Xin hỏi về ngôn ngữ của quý vị hoặc phiên dịch.
member-interpreter = Có thể có phiên dịch.
member-language-hours = { $language }: { $times }
member-topics = Chủ đề
member-topics-unstated = Không ghi.
member-kind = Loại nơi tư vấn
member-district = Huyện (Landkreis) hoặc thành phố phụ trách
member-access = Dễ tiếp cận
wheelchair-yes = Vào được bằng xe lăn
wheelchair-limited = Vào bằng xe lăn có hạn chế
wheelchair-no = Không vào được bằng xe lăn
member-no-place = Ở đây không có địa chỉ của nơi này.
member-approximate-postcode = Vị trí trên bản đồ là gần đúng: giữa vùng mã bưu điện.
member-approximate-city = Vị trí trên bản đồ là gần đúng: giữa thành phố hoặc làng.
member-provenance = Nguồn thông tin
member-unconfirmed = Nơi này chưa xác nhận thông tin.
member-confirmed = Nơi này đã xác nhận thông tin ngày { $date }.
member-source = Thông tin từ { $source }.
member-source-dated = Thông tin từ { $source }, { $date }.
member-report = Báo lỗi
member-report-subject = Lỗi ở mục “{ $name }” (Fehler im Eintrag)
member-report-body = Điều gì sai (điện thoại, địa chỉ, giờ, ngôn ngữ…)?
member-share = Chia sẻ liên kết
member-shared = Đã chép liên kết
member-print = In
member-read = Đọc to
member-read-stop = Dừng đọc
desk-title = Câu để đưa xem
desk-hint = Xin đưa câu này cho nơi tư vấn xem hoặc đọc qua điện thoại.
desk-text = Xin chào. Tôi cần được tư vấn. Ngôn ngữ của tôi: { $language }. Có ai giúp tôi bằng ngôn ngữ này được không? Hoặc có thể có phiên dịch không?
member-on-map = Xem trên bản đồ
member-gone = Nơi này không còn trong danh bạ.
member-damaged = Đường liên kết này bị hỏng. Xin tìm nơi đó trong danh bạ.
member-counsels-no = Nơi này không tư vấn cho từng người, nhưng sẽ chỉ cho quý vị nơi tư vấn phù hợp.

## Karte
map = Bản đồ
map-label = Bản đồ các nơi tư vấn. Phím mũi tên di chuyển, phím cộng và trừ phóng to và thu nhỏ, Home hiện toàn bang Niedersachsen, Enter chọn huyện ở giữa. Dùng phím Tab để đến các nơi. Mọi điều quan trọng cũng có trong danh sách.
map-zoom-in = Phóng to
map-zoom-out = Thu nhỏ
map-whole = Toàn bang Niedersachsen
map-position = Vị trí của tôi
map-failed = Không tải được bản đồ. Danh sách có tất cả các nơi.
map-sources = Nguồn bản đồ
map-cluster = { $n ->
   *[other] { $n } nơi ở đây
 }
map-near = { $n ->
   *[other] { $n } nơi gần { $place }
 }
map-open = { $name }, mở
map-list = Các nơi trong phần bản đồ này
map-search = Tìm ở đây
map-choose = Chỉ xem { $district }
map-unchoose = Không chọn { $district } nữa
map-clear = Bỏ chọn huyện
map-missing = Hiện không tải được một phần bản đồ.
map-two-fingers = Di chuyển bản đồ bằng hai ngón tay.
map-ctrl-wheel = Để phóng to bản đồ, giữ phím Ctrl (trên Mac ⌘) và lăn chuột.
map-legend = Ý nghĩa các dấu
map-counsels = Tư vấn cho từng người
map-others = Nơi khác, thường không tư vấn
map-marks = Ngoài ra
map-legend-cluster = Nhiều nơi, kèm số lượng.
map-legend-approximate = Vị trí gần đúng: chỉ biết địa danh hoặc mã bưu điện. Vòng tròn chấm cho thấy vị trí thật lệch trung bình khoảng { $distance }.

## Daten
data-state = Thông tin ngày { $date }
data-updating = Đang cập nhật…
data-updated = Thông tin đã được cập nhật.
data-trouble = Thông tin ngày { $date }. Không cập nhật được: { $reason }.
data-trouble-undated = Thông tin đã lưu. Không cập nhật được: { $reason }.
reason-unreachable = không kết nối được
reason-slow = mạng quá chậm
reason-cut-off = mạng bị ngắt
reason-missing = máy chủ không tìm thấy thông tin
reason-busy = máy chủ quá tải
reason-server = máy chủ báo lỗi
reason-too-large = câu trả lời quá lớn
reason-web-page = nhận được một trang web, có thể là trang đăng nhập Wi-Fi
reason-no-feed = không đọc được câu trả lời của máy chủ
reason-wrong-profile = không rõ định dạng của câu trả lời
reason-shrunk = thông tin mới chưa đủ
data-offline = Không có kết nối. Trang vẫn chạy với thông tin đã lưu.
data-refresh = Cập nhật ngay
data-memory = Trình duyệt này không lưu gì. Lần sau không có mạng sẽ không có thông tin.
data-full = Bộ nhớ cho trang này đã đầy. Lần sau không có mạng sẽ không có thông tin.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Các nơi đã lưu
saved-add = Lưu
saved-remove = Bỏ lưu
saved-mark = đã lưu
saved-blocked = Chưa lưu được. Trình duyệt này không lưu gì.
saved-full = Chưa lưu được. Bộ nhớ cho trang này đã đầy.
saved-none = Quý vị chưa lưu nơi nào. Ở trang của mỗi nơi có nút “Lưu”.
saved-hint = Những gì quý vị lưu chỉ ở trên thiết bị này.
update-ready = Có phiên bản mới của trang này.
update-now = Đổi ngay
update-later = Để sau
offline-map = Bản đồ không cần mạng
offline-map-hint = Khi không có mạng, bản đồ chỉ hiện những gì quý vị đã xem. Sau khi lưu thì có đầy đủ.
offline-map-size = Toàn bộ bản đồ là { $size }.
offline-map-sparing = Thiết bị của quý vị đang tiết kiệm dữ liệu. Vì vậy trang không tự tải gì trước.
offline-map-save = Lưu bản đồ
offline-map-saving = Đang lưu bản đồ…
offline-map-loading = { $done } trong { $size }
offline-map-stop = Hủy
offline-map-saved = Đã lưu bản đồ.
offline-map-drop = Xóa bản đồ đã lưu
offline-map-no-room = Thiết bị này không đủ chỗ trống.
offline-map-failed = Không lưu được bản đồ. Xin thử lại khi mạng tốt hơn.

## Über diese Seite
about-lead = Trang này giới thiệu các nơi trong mạng lưới { -netzwerk } (KMN). Miễn phí và không cần đăng ký.
about-data = Thông tin
about-data-publisher = Nơi phát hành
about-data-licence = Giấy phép
about-data-modified = Thông tin ngày
about-data-checked = Lần cuối kiểm tra ở máy chủ
about-data-attempt = Lần thử cuối
about-data-attempt-failed = không được: { $reason }{ $code }
about-data-count = Số nơi trong danh bạ
about-data-problems = { $n ->
    [0] Đọc được tất cả các mục.
   *[other] { $n } thông tin có lỗi.
 }
about-data-never = chưa bao giờ
about-unconfirmed = Thông tin được lấy từ các trang web công khai. Các nơi chưa xác nhận. Mỗi mục đều ghi nguồn.
about-privacy = Bảo vệ dữ liệu
about-privacy-text = Không cookie, không đăng ký, không dùng máy chủ của bên khác. Nội dung tìm kiếm chỉ ở trên thiết bị của quý vị. Vị trí chỉ được dùng khi quý vị muốn và không được gửi đi.
about-stored = Những gì lưu trên thiết bị này
about-stored-feed = Danh bạ các nơi, để có cả khi không có mạng
about-stored-prefs = Ngôn ngữ và giao diện quý vị chọn
about-stored-offices = Các nơi quý vị đã lưu
about-stored-shell = Chính trang này, để mở được khi không có mạng
about-stored-seen = Các phần bản đồ quý vị đã xem
about-stored-map = Bản đồ không cần mạng
about-stored-nothing = không có gì
about-delete = Xóa tất cả trên thiết bị này
about-deleted = Đã xóa tất cả.
about-delete-failed = Một phần không xóa được. Xin xóa dữ liệu của trang này trong cài đặt trình duyệt.
about-sources = Nguồn và giấy phép
about-source-basemap = Bản đồ
about-source-gazetteer = Địa danh và mã bưu điện
about-source-icons = Biểu tượng
about-source-engine = Chương trình bản đồ
about-imprint = Thông tin pháp lý (Impressum)
about-imprint-placeholder = Ở đây ghi thông tin pháp lý của nơi điều hành trang này. Nơi đó phải điền vào.
about-accessibility = Dễ tiếp cận
about-accessibility-text = Mọi thứ dùng được bằng bàn phím và trình đọc màn hình. Danh sách có mọi thứ mà bản đồ hiện.
about-statement = Tuyên bố về khả năng tiếp cận
about-embedding = Đưa vào trang web của mình
embed-open = Mở trang đầy đủ
