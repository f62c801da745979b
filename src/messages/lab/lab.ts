import { area } from '../area.ts';
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
      mistyped: 'Mã này gõ chưa đúng. Thầy cô xem lại trên giấy; mã có bốn ký tự, không có nguyên âm.',
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
    target: {
      title: 'Phòng này đi đường nào?',
      asks: 'Hai điều máy không tự biết',
      internet: 'Phòng máy có Internet không?',
      internets: { steady: 'Có, cả lớp cùng mở vẫn chạy', weak: 'Có, nhưng chập chờn', none: 'Không' },
      linked: 'Các máy có nối mạng với nhau không?',
      linkeds: { yes: 'Có, bằng dây hoặc Wi-Fi của phòng', no: 'Không' },
      target: {
        lan: {
          name: 'Qua mạng phòng máy',
          what: 'Máy thầy cô phát bài cho cả phòng và giữ bài của từng phiếu. Không cần Internet.',
          steps: [
            'Nhờ người biết kỹ thuật gói một lần, rồi chép thư mục ấy sang máy thầy cô.',
            'Bấm đúp Bat-may-co. Cửa sổ hiện ra địa chỉ để các em gõ.',
            'In phiếu: mỗi em một số và bốn ký tự. Em ngồi máy nào cũng học tiếp được.',
          ],
        },
        usb: {
          name: 'Bằng USB',
          what: 'Chép một thư mục vào máy hoặc USB, bấm đúp là học. Không cần mạng nào.',
          steps: [
            'Nhờ người biết kỹ thuật gói một lần, được một tệp zip.',
            'Giải nén ra USB hoặc ra thư mục chung, bấm đúp Mo-bai-hoc.',
            'In tờ Huong-dan trong thư mục ấy: sáu bước có hình.',
          ],
        },
        web: {
          name: 'Qua Internet',
          what: 'Máy nào cũng mở một địa chỉ. Không phải chép gì, bài luôn là bản mới.',
          steps: [
            'Mở trang này bằng địa chỉ https của trường hoặc của người phát bài.',
            'Đặt địa chỉ ấy làm trang chủ, để các em không phải gõ.',
          ],
        },
      },
      why: 'Vì:',
      whys: {
        losesWork: 'máy không giữ bài qua lần tắt',
        keepsWork: 'máy vẫn giữ bài sau khi tắt',
        steady: 'Internet chạy tốt',
        weak: 'Internet chập chờn, cả lớp cùng mở thì dễ đứng',
        none: 'phòng không có Internet',
        linked: 'các máy nối được với nhau',
        notLinked: 'các máy không nối với nhau',
        unanswered: 'chưa đủ câu trả lời; đường này phòng nào cũng đi được',
      },
      next: 'Làm tiếp:',
      besides: {
        answer: 'Trả lời hai câu ở trên để chọn cho chắc.',
        findWipe: 'Thử xem tắt máy có mất bài không, bằng mã bốn ký tự ở bảng dưới.',
        carry: 'Cuối tiết, trước khi tắt máy, lưu bài ở từng máy ra tệp; đầu tiết sau mở tệp ấy. Nút ở trang',
        openWindow:
          'Mở lại trang bằng cửa sổ thường rồi khám lại. Vẫn không giữ được thì các em cứ học, nhưng đóng trang là hết bài.',
      },
      me: 'Máy giữ gì về em?',
      command: { lan: 'npm run pack -- lan', usb: 'npm run pack -- usb' },
    },
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
      sameVisit: 'It matches, but the computer has not been off since. Switch it off and on, then type it.',
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
    target: {
      title: 'Which road for this lab?',
      asks: 'Two things a computer cannot know',
      internet: 'Is there internet in the lab?',
      internets: { steady: 'Yes, for a whole class at once', weak: 'Yes, on and off', none: 'No' },
      linked: 'Are the computers linked?',
      linkeds: { yes: 'Yes, by cable or the lab’s Wi-Fi', no: 'No' },
      target: {
        lan: {
          name: 'Over the lab’s network',
          what: 'Your computer serves the class and keeps each card’s work. No internet.',
          steps: [
            'Have it packed once, copy the folder to your computer.',
            'Double-click Bat-may-co. The window shows the address for pupils.',
            'Print the cards: a number and four symbols. Pupils may sit anywhere.',
          ],
        },
        usb: {
          name: 'On a stick',
          what: 'A folder on the computer or a stick, opened by a double click. No network.',
          steps: [
            'Have it packed once into a zip.',
            'Unzip it to a stick or a shared folder, double-click Mo-bai-hoc.',
            'Print Huong-dan in that folder: six steps in pictures.',
          ],
        },
        web: {
          name: 'Over the internet',
          what: 'One address for every computer. Nothing to copy, always the newest.',
          steps: [
            'Open this site by its https address.',
            'Make it the home page, so that nobody has to type it.',
          ],
        },
      },
      why: 'Because:',
      whys: {
        losesWork: 'the computer does not keep work when off',
        keepsWork: 'the computer keeps work when off',
        steady: 'the internet is good',
        weak: 'the internet comes and goes; a whole class would stop it',
        none: 'there is no internet',
        linked: 'the computers are linked',
        notLinked: 'the computers are not linked',
        unanswered: 'not everything is answered; every lab can take this road',
      },
      next: 'Next:',
      besides: {
        answer: 'Answer the two questions above to be sure.',
        findWipe: 'Find out whether work is lost when switched off, with the four symbols below.',
        carry:
          'At the end of each lesson save work to a file on each computer, open it next time. The button is on',
        openWindow:
          'Open this page in an ordinary window and look again. If it still keeps nothing, lessons work, and closing a page ends the work.',
      },
      me: 'What does this computer keep?',
      command: { lan: 'npm run pack -- lan', usb: 'npm run pack -- usb' },
    },
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
