# Tiếng Việt

## Einfache Liste
list-heading = Tư vấn và giúp đỡ người nhập cư ở Niedersachsen
list-call = Quý vị nên gọi điện trước khi đến.
list-search = Đến trang tìm kiếm có bản đồ
list-contents = Địa danh và huyện (Landkreise)
list-statewide = Ở toàn bang Niedersachsen
list-elsewhere = Các nơi khác
list-languages = Trang này bằng các ngôn ngữ khác

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Trang này được làm ra để mọi người đều dễ dùng.
statement-works = Những gì dùng được
statement-keyboard = Mọi thứ dùng được chỉ bằng bàn phím và trình đọc màn hình.
statement-map = Danh sách có mọi thứ mà bản đồ hiện. Quý vị có thể bỏ qua bản đồ.
statement-sight = Quý vị có thể phóng chữ to gấp đôi. Có giao diện sáng, tối và tương phản cao.
statement-languages = Trang có 16 ngôn ngữ, cả tiếng Đức đơn giản.
statement-read = Thông tin của một nơi có thể được đọc to nếu thiết bị có giọng đọc cho ngôn ngữ đó.
statement-limits = Những gì chưa tốt
statement-names = Tên và mô tả của các nơi thường chỉ bằng tiếng Đức.
statement-sign = Chưa có video bằng ngôn ngữ ký hiệu Đức và chưa có văn bản dễ đọc đã được kiểm tra (Leichte Sprache).
statement-reviewed = Các bản dịch chưa được người bản ngữ kiểm tra.
statement-report = Báo trở ngại
statement-write = Có gì không dùng được? Xin viết cho chúng tôi: { $address }. Xin cho biết trang nào và thiết bị nào.
statement-nobody = Nơi điều hành trang này chưa ghi địa chỉ ở đây.
statement-legal = Sau đây là tuyên bố mà luật yêu cầu. Bản tiếng Đức có hiệu lực.
