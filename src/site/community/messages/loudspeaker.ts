/**
 * Pages of the commune's loudspeaker: talks by month, each to be read aloud, copied, printed.
 * Vietnamese only.
 */
export const loudspeaker = {
  title: 'Bài đọc loa của xã',
  description:
    'Mười bốn bài đọc loa theo tháng, ba phút, hai giọng; bản một phút, bài đăng, tranh, bài chuyên mục.',
  intro:
    'Người đọc trên loa là người thật. Mỗi bài một việc bà con làm được ngay hôm ấy, không nêu tên em nào, không dọa ai.',
  thisMonth: 'Tháng này',
  month: 'Tháng {n}',
  months: 'Tới tháng',
  all: 'Các bài khác',
  place: 'Loa xã · tháng {n} · {minutes} phút · hai giọng: {voices}',
  before: 'Trước khi đọc lên loa',
  beforeAll: [
    'Gọi thử {111}. Có nhắc số khác thì hỏi lại công an xã, trạm y tế.',
    'Đọc thành tiếng một lượt, bấm giờ. Đọc chậm thì bỏ một cặp hỏi đáp; giữ câu có {111}, câu “em không có lỗi” và việc của tháng.',
    'Đúng mùa chưa? Chưa thì đổi câu đầu, hoặc chọn bài khác. Bài nào cũng đứng được một mình.',
    'Xã vừa có chuyện giống trong bài thì đừng đọc bài ấy, ít nhất ba tháng: người nghe sẽ nghĩ là nói về em đó.',
    'Một người đọc cũng được: giọng thứ hai thành lời hỏi. Có người nói tiếng Thái, Thổ, Mường thì nhờ nói lại việc của tháng.',
    'Đừng thêm “theo chỉ đạo của…”, trừ khi xã có văn bản thật.',
  ],
  quietDays:
    'Đừng đọc bài này trong hai ngày trước khi các em nội trú về nhà, và tuần cuối trước Tết: các em cần có người ở gần để kể.',
  aloud: 'Đọc to, ba phút',
  spot: 'Bản một phút, một giọng',
  plain: 'Chữ thường, để chép',
  copy: 'Chép chữ này',
  copied: 'Đã chép. Mở nơi cần dán rồi dán vào.',
  notCopied: 'Máy không cho chép tự động. Nhấn giữ ô chữ để chép.',
  download: 'Tải tệp chữ (.txt)',
  post: 'Đăng lên trang của xã',
  postHow: 'Chép chữ, tải tranh. Ai xem cũng dùng được ngay, không cần mở đường dẫn.',
  picture: 'Tải tranh (1200×630)',
  pictureAlt: '{scene} Chữ trên tranh: “{words}” Dưới tranh: gọi {n}.',
  column: 'Bài chuyên mục',
  sources: 'Những điều này lấy từ đâu?',
  sourceLine: '{claim}: {source}.',
  list: 'Mọi bài đọc loa',
  back: 'Nhà trường, xã',
  from: '{site} · bài đọc loa tháng {n}',
  pictureFoot: '{name}, {hours}, {cost}',
} as const;
