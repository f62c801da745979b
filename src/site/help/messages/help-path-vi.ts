/**
 * The guided path inside the help panel, and its copy on /info/. Other texts of that page are in
 * `info-page.ts`, which no lesson includes. The path's own texts are in content/help/paths. One
 * file per language, so that a page fetches only its own. Without `defineMessages()`: that is in
 * the core chunk, and a page that imports it boots a lesson.
 */
export const words = {
  open: 'Chuyện gì đã xảy ra?',
  openHow: 'Bấm vài lần, ra ngay việc nên làm. Bảng này không ghi em bấm gì.',
  memory:
    'Bảng này không ghi gì. Nhưng điện thoại nhớ số đã gọi, máy nhớ trang đã mở. Sợ có người xem máy thì em gọi nhờ máy của người lớn em tin.',
  leaveHow: 'Bấm “Thoát nhanh” là ra ngay một trang bài học.',
  leaveKeys: 'Bấm phím Shift ba lần liền cũng được.',
  back: 'Quay lại',
  now: 'Làm ngay',
  say: 'Nói to một câu',
  keep: 'Giữ lại',
  never: 'Đừng',
  next: 'Chưa được giúp thì',
  draft: 'Soạn câu của em',
  draftHow: 'Câu này không được ghi lại. Đóng bảng là mất.',
  whom: 'Em nói với ai?',
  feel: 'Em thấy sao?',
  want: 'Em muốn gì?',
  report: 'Báo trong ứng dụng',
  reportHow: 'Kể trước, rồi báo cùng người lớn.',
  adults: 'Nơi người lớn báo thêm',
  notChecked: 'chưa xác minh, theo tài liệu xem ngày {date}',
  checked: 'bấm thử ngày {date}',
  trace: 'Máy còn nhớ gì?',
  traceLines: [
    'Bảng này không ghi gì: không vào bài làm, không ra tờ in, không lên bảng lớp.',
    'Có thứ bảng này không xóa được: các trang em đã mở trước đó, mạng của trường, danh sách cuộc gọi trong điện thoại, tin nhắn Zalo.',
    'Ngại máy nhớ thì em gọi nhờ máy của người lớn em tin.',
    '“Thoát nhanh” đổi ngay sang một trang bài học. Có bàn phím thì bấm Shift ba lần liền cũng được.',
  ],
};
