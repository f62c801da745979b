import { area } from '../area.ts';

/** Which way a lab takes: web, LAN or USB, and why. */
export const labTarget = area({
  vi: {
    title: 'Phòng này đi đường nào?',
    asks: 'Hai điều máy không tự biết',
    internet: 'Phòng máy có Internet không?',
    internets: {
      steady: 'Có, cả lớp cùng mở vẫn chạy',
      weak: 'Có, nhưng chập chờn',
      none: 'Không',
    },
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
      carry:
        'Cuối tiết, trước khi tắt máy, lưu bài ở từng máy ra tệp; đầu tiết sau mở tệp ấy. Nút ở trang',
      openWindow:
        'Mở lại trang bằng cửa sổ thường rồi khám lại. Vẫn không giữ được thì các em cứ học, nhưng đóng trang là hết bài.',
    },
    me: 'Máy giữ gì về em?',
    command: { lan: 'npm run pack -- lan', usb: 'npm run pack -- usb' },
  },
  en: {
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
});
