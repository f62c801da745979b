import { area } from '../area.ts';
import { labTarget } from './lab-target.ts';
import { labFindings } from './lab-findings.ts';

/** The lab doctor: what one computer of a lab can do, and which target suits the lab. */
export const lab = area({
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
  en: {
    title: 'Lab doctor',
    short: 'Lab doctor',
    before: 'Before the first lesson in a lab:',
    intro:
      'Open this page on each computer of the lab. It looks by itself; you only press to hear a tone and write down four symbols. Nothing is sent anywhere.',
    reads:
      'On a computer that has opened this page, lessons of grades 1–3 do not read aloud: the teacher reads to the class. To let a computer read, press “Let the machine read” in a lesson there.',
    old: 'This browser is too old, or JavaScript is off, so this page cannot look at the computer. Lessons can still be read and printed. Answering needs Chrome, Edge or Cốc Cốc 109, or Firefox 115, or newer; Windows 7 takes Chrome 109.',
    looking: 'Looking…',
    todo: 'To do:',
    marks: { good: 'Good', look: 'Look at it', bad: 'Not good', unsaid: 'Not known' },
    checks: {
      browser: 'Browser',
      place: 'Where this page comes from',
      storage: 'Keeping work',
      wipe: 'Is work lost when switched off?',
      clock: 'Clock',
      sound: 'Speakers, headphones',
      voice: 'Vietnamese voice',
      power: 'Strength',
      screen: 'Screen',
    },
    findings: labFindings.en,
    clockSays: 'It shows {time}. Compare it with your own.',
    wipe: {
      code: 'This computer’s code',
      how: [
        'Write this code down beside the computer’s number.',
        'Switch the computer off and on, open this page again.',
        'Type what you wrote into the field.',
      ],
      ask: 'The code written down last time',
      look: 'See whether it was wiped',
      mistyped: 'This is not a code. Look at the paper again: four symbols, no vowels.',
      sameVisit:
        'It matches, but the computer has not been off since. Switch it off and on, then type it.',
      forget: 'Erase the code here',
      forgot: 'Erased. Opening the page again makes a new one.',
    },
    sound: {
      play: 'Play a tone',
      again: 'Play it again',
      asked: 'Did you hear a tone?',
      yes: 'Heard it',
      no: 'Heard nothing',
    },
    target: labTarget.en,
    paper: {
      room: 'Lab',
      day: 'Day',
      table: 'From computer to computer',
      pc: 'PC',
      columns: ['Browser', 'Keeps work', 'Code', 'Code there after off', 'Clock', 'Sound'],
      how: 'Tick what is good. “Code”: copy the four symbols.',
      here: 'The computer this is printed from',
    },
    notTried:
      'Nobody has tried this on a real Windows yet; tried with Chromium 109, today’s Chromium and Firefox on Linux.',
  },
});
