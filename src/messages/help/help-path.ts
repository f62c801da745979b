import type { Lang } from '../area.ts';

/**
 * The guided path inside the help panel, and its twin on /info/. What the path itself says is in content/help/paths.
 * Not through `area()`: that stands in the core chunk, and a page that asks for it starts what boots a lesson.
 */
const vi = {
  open: 'Chuyện gì đã xảy ra?',
  openHow: 'Bấm vài lần, ra ngay việc nên làm. Bảng này không ghi em bấm gì.',
  memory:
    'Bảng này không ghi gì. Nhưng điện thoại nhớ số đã gọi, máy nhớ trang đã mở. Sợ có người xem máy thì em gọi nhờ máy của người lớn em tin.',
  leaveHow: 'Bấm “Thoát nhanh” là ra ngay bảng cửu chương.',
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
  untried: 'Có số, có cách báo ở đây người của dự án chưa gọi thử, chưa bấm thử.',
  untriedWhere: 'Đã thử gì, chưa thử gì',
  triedTitle: 'Số điện thoại, cách báo: đã thử gì, chưa thử gì',
  checked: 'bấm thử ngày {date}',
  called: 'gọi thử ngày {date}',
  calledLongAgo:
    'kiểm tra lần cuối {date}, đã hơn {days} ngày. Không ai nghe máy thì em nói với người lớn em tin',
  trace: 'Máy còn nhớ gì?',
  traceLines: [
    'Bảng này không ghi gì: không vào bài làm, không ra tờ in, không lên bảng lớp.',
    'Có thứ bảng này không xóa được: các trang em đã mở trước đó, mạng của trường, danh sách cuộc gọi trong điện thoại, tin nhắn Zalo.',
    'Ngại máy nhớ thì em gọi nhờ máy của người lớn em tin.',
    '“Thoát nhanh” đổi ngay sang bảng cửu chương. Có bàn phím thì bấm Shift ba lần liền cũng được.',
  ],
  pageLines: [
    'Trang này không ghi gì. Nhưng lịch sử của trình duyệt có tên trang “Thông tin”. Đọc xong, em thoát bằng nút ở đầu trang, hoặc bấm dấu × ở trên cùng để đóng hẳn.',
    'Có thứ không xóa được từ đây: các trang em đã mở trước đó, mạng của trường, danh sách cuộc gọi trong điện thoại, tin nhắn Zalo.',
    'Ngại máy nhớ thì em gọi nhờ máy của người lớn em tin.',
  ],
  leaveTo: 'Thoát nhanh sang bảng cửu chương',
  backShows:
    'Ở máy này, thoát rồi bấm nút quay lại (←) thì trang này hiện lại. Đọc xong, em bấm dấu × ở trên cùng để đóng hẳn.',
};

const en: typeof vi = {
  open: 'What happened?',
  openHow: 'A few presses, then what to do. This panel does not keep what you press.',
  memory:
    'This panel keeps nothing. But a phone remembers numbers called, a computer remembers pages opened. If someone may look, ask to use the phone of an adult you trust.',
  leaveHow: '“Leave fast” opens the times table at once.',
  leaveKeys: 'Pressing Shift three times does the same.',
  back: 'Back',
  now: 'Do now',
  say: 'Say one sentence',
  keep: 'Keep',
  never: 'Do not',
  next: 'If that does not help',
  draft: 'Make your own sentence',
  draftHow: 'This sentence is not kept. Closing the panel wipes it.',
  whom: 'Whom do you tell?',
  feel: 'How do you feel?',
  want: 'What do you want?',
  report: 'Report in the app',
  reportHow: 'Tell first, then report together with an adult.',
  adults: 'Where adults can report too',
  notChecked: 'not verified; from documents seen on {date}',
  untried: 'Not everything here has been called or tried by someone of this project.',
  untriedWhere: 'What has been tried',
  triedTitle: 'Numbers and ways to report: what has been tried',
  checked: 'tried on {date}',
  called: 'called on {date}',
  calledLongAgo:
    'last checked on {date}, more than {days} days ago. If nobody answers, tell an adult you trust',
  trace: 'What does the computer remember?',
  traceLines: [
    'This panel keeps nothing: not in your work, not in prints, not on the class board.',
    'There are things it cannot wipe: pages you opened before, the school’s network, the phone’s list of calls, messages in Zalo.',
    'If that worries you, ask to use the phone of an adult you trust.',
    '“Leave fast” goes to the times table at once. With a keyboard, pressing Shift three times does the same.',
  ],
  pageLines: [
    'This page keeps nothing. But the browser’s history has the name of the page “Thông tin”. When you have read it, leave by the button on top, or close this tab.',
    'There are things that cannot be wiped from here: pages you opened before, the school’s network, the phone’s list of calls, messages in Zalo.',
    'If that worries you, ask to use the phone of an adult you trust.',
  ],
  leaveTo: 'Leave fast, to the times table',
  backShows:
    'On this computer, “back” shows this page again after you have left. When you have read it, close this tab.',
};

export const helpPath: Record<Lang, typeof vi> = { vi, en };
