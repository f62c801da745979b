import { labTarget } from './lab-target.ts';
import { labFindings } from './lab-findings.ts';

/** The lab doctor: the abilities of one computer, and the target that suits its lab. */
export const lab = {
  vi: {
    title: 'Khám máy phòng tin',
    short: 'Khám máy',
    before: 'Trước buổi đầu tiên ở phòng máy:',
    intro:
      'Mở trang này ở từng máy trong phòng. Máy tự xem, thầy cô chỉ bấm nghe thử loa và ghi một mã bốn ký tự. Không có gì gửi đi đâu.',
    reads:
      'Máy đã mở trang này thì trong bài lớp 1–3 máy không đọc thành tiếng, để thầy cô đọc cho cả lớp. Muốn máy nào đọc thì bấm “Máy đọc” trong bài ở máy ấy.',
    old: 'Trình duyệt này cũ quá, hoặc JavaScript đang tắt, nên trang chưa khám được máy. Bài vẫn đọc và in được. Muốn trả lời trên máy cần Chrome, Edge, Cốc Cốc từ bản 109 hoặc Firefox từ bản 115; Windows 7 dùng Chrome 109.',
    looking: 'Đang xem máy…',
    todo: 'Nên làm:',
    marks: { good: 'Được', look: 'Nên xem', bad: 'Chưa được', unsaid: 'Chưa biết' },
    checks: {
      browser: 'Trình duyệt',
      place: 'Trang mở từ đâu',
      storage: 'Giữ bài',
      wipe: 'Tắt máy có mất bài không',
      clock: 'Đồng hồ',
      sound: 'Loa, tai nghe',
      voice: 'Giọng đọc tiếng Việt',
      power: 'Sức máy',
      screen: 'Màn hình',
    },
    findings: labFindings.vi,
    clockSays: 'Máy đang ghi {time}. Thầy cô so với đồng hồ của mình.',
    wipe: {
      code: 'Mã của máy này',
      how: [
        'Ghi mã này ra giấy, cạnh số máy.',
        'Tắt hẳn máy, bật lại, mở lại trang này.',
        'Gõ mã đã ghi vào ô dưới đây.',
      ],
      ask: 'Mã đã ghi lần trước',
      look: 'Xem máy có xóa không',
      mistyped:
        'Mã này gõ chưa đúng. Thầy cô xem lại trên giấy; mã có bốn ký tự, không có nguyên âm.',
      sameVisit: 'Mã khớp, nhưng máy chưa tắt từ lúc tạo mã. Tắt hẳn máy, bật lại rồi mới gõ.',
      forget: 'Xóa mã ở máy này',
      forgot: 'Đã xóa mã. Mở lại trang thì máy tạo mã mới.',
    },
    sound: {
      play: 'Nghe thử',
      again: 'Nghe lại',
      asked: 'Có nghe thấy một tiếng “tu” không?',
      yes: 'Có nghe',
      no: 'Không nghe',
    },
    target: labTarget.vi,
    paper: {
      room: 'Phòng máy',
      day: 'Ngày khám',
      table: 'Đi từng máy, đánh dấu',
      pc: 'Máy',
      columns: ['Trình duyệt', 'Giữ bài', 'Mã', 'Còn mã sau khi tắt', 'Giờ', 'Loa'],
      how: 'Ô nào được thì đánh dấu ✓. Cột “Mã”: chép bốn ký tự trên màn hình.',
      here: 'Máy đang in tờ này',
    },
    notTried:
      'Trang này chưa có ai thử trên Windows thật; đã thử với Chromium 109, Chromium mới và Firefox trên Linux.',
  },
};
