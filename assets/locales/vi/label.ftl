label-class-full = Chính thức
label-class-full-short = Chính thức
label-class-probationary = Dự bị
label-class-probationary-short = Dự bị
label-class-guest = Khách

label-attendance-unmarked = Chưa điểm danh
label-attendance-unmarked-short = Chưa gọi
label-attendance-present = Có mặt
label-attendance-excused = Vắng có lý do
label-attendance-excused-short = Có phép
label-attendance-unexcused = Vắng không lý do
label-attendance-unexcused-short = Không phép
label-attendance-exempt = Được miễn công tác và sinh hoạt
label-attendance-exempt-short = Miễn
label-attendance-away = Sinh hoạt tạm thời nơi khác
label-attendance-away-short = Nơi khác
label-attendance-joined = Sinh hoạt tạm thời tại đây
label-attendance-joined-short = Tạm ở đây
label-attendance-suspended = Bị đình chỉ sinh hoạt
label-attendance-suspended-short = Đình chỉ

label-speech-opinion = Ý kiến
label-speech-question = Câu hỏi
label-speech-reply = Trả lời
label-speech-point-of-order = Ý kiến về cách điều hành
label-speech-point-of-order-short = Điều hành
label-speech-petition = Kiến nghị
label-speech-self-criticism = Tự phê bình
label-speech-self-criticism-short = Tự PB
label-speech-criticism = Phê bình
label-speech-report = Báo cáo

label-stance-agree = Nhất trí
label-stance-disagree = Không nhất trí
label-stance-disagree-short = Không
label-stance-other = Ý kiến khác
label-stance-other-short = Khác
label-stance-pass = Không có ý kiến thêm
label-stance-pass-short = Không thêm

label-outcome-concluded = Đã kết luận
label-outcome-concluded-short = Kết luận
label-outcome-deferred = Để lại kỳ sau
label-outcome-deferred-short = Kỳ sau
label-outcome-withdrawn = Đã rút lại
label-outcome-withdrawn-short = Rút lại
label-outcome-passed-up = Chuyển cấp trên
label-outcome-passed-up-short = Cấp trên

label-office-chair = Chủ trì
label-office-secretary = Thư ký
label-office-observer = Người theo dõi
label-office-observer-short = Theo dõi

label-part-opening = Mở đầu
label-part-body = Tiến hành
label-part-closing = Kết thúc

label-step-open = Chưa làm
label-step-current = Đang làm
label-step-done = Đã xong
label-step-skipped = Bỏ qua

label-audience-public = Ghi vào biên bản
label-audience-public-short = Biên bản
label-audience-chair = Chỉ người chủ trì xem
label-audience-chair-short = Riêng

label-requirement-chair = Có người chủ trì
label-requirement-secretary = Đã cử thư ký
label-requirement-observer = Đã cử người theo dõi
label-requirement-roll-call = Đã điểm danh mọi người
label-requirement-agenda = Chương trình có ít nhất một vấn đề
label-requirement-outcomes = Mọi vấn đề đều có kết quả
label-requirement-everyone-heard = Mọi người có mặt đều đã phát biểu
label-requirement-speech = Có người phát biểu ở bước này
label-requirement-guest-heard = Khách đã phát biểu

label-trust-verified = Đã đối chiếu văn bản
label-trust-verified-short = Đối chiếu
label-trust-reported = Theo nguồn dẫn lại
label-trust-reported-short = Dẫn lại
label-trust-custom = Theo thông lệ
label-trust-custom-short = Thông lệ
label-trust-deduced = Suy ra từ văn bản
label-trust-deduced-short = Suy ra

label-activity-announce = Chủ trì phát biểu
label-activity-announce-short = Phát biểu
label-activity-officers = Cử người giúp việc
label-activity-officers-short = Cử người
label-activity-roll-call = Điểm danh
label-activity-agenda = Thông qua chương trình
label-activity-agenda-short = Thông qua
label-activity-report = Báo cáo
label-activity-discuss = Thảo luận
label-activity-guests = Khách phát biểu
label-activity-guests-short = Khách
label-activity-close = Kết thúc

label-queue-first-come = Ai đăng ký trước nói trước
label-queue-first-come-short = Thứ tự
label-queue-unheard-first = Ưu tiên người chưa phát biểu
label-queue-unheard-first-short = Chưa nói
label-queue-alternate = Hai phía xen kẽ, ưu tiên người chưa phát biểu
label-queue-alternate-short = Xen kẽ

label-base-convened = Tất cả người được triệu tập có quyền biểu quyết
label-base-convened-short = Triệu tập
label-base-present = Người có mặt có quyền biểu quyết
label-base-present-short = Có mặt

label-thing-member = Người
label-thing-question = Vấn đề
label-thing-request = Lượt chờ
label-thing-step = Bước
label-thing-item = Mục
label-thing-speech = Lượt phát biểu
label-thing-ballot = Lần biểu quyết
label-thing-threshold = Mức thông qua
label-thing-task = Nhiệm vụ
label-thing-petition = Kiến nghị
label-thing-remark = Ý kiến
label-thing-note = Ghi chú
label-thing-criterion = Tiêu chí

label-blank-name = họ tên
label-blank-reason = lý do
label-blank-question = nội dung vấn đề
label-blank-conclusion = kết luận
label-blank-note = ghi chú
label-blank-gist = tóm tắt ý kiến
label-blank-value = câu trả lời
label-blank-title = tên cuộc họp
label-blank-body = tên đơn vị
label-blank-particular = chức vụ, dấu riêng hoặc ghi chú của người này
label-blank-place = địa điểm
