import { defineMessages } from '#core/text/messages.ts';

/** The copy on a stick: its start page and the teacher's sheet. */
export const usb = defineMessages({
  vi: {
    title: 'Mở bài học',
    here: 'Bản trên USB, không cần mạng',
    tagline: 'chạy ngay từ thư mục này',
    go: 'Vào học',
    goHow: 'Không cần mạng, không cài gì, không gõ tên.',
    teacher: 'Thầy cô',
    teacherHow: 'Một tờ có hình: chép ra máy, mở bài, giữ bài của các em.',
    teacherGo: 'Xem hướng dẫn',
    keeps: 'Máy này có giữ bài không?',
    looking: 'Đang xem…',
    some: 'Có. Máy đang giữ {n} câu trả lời từ những lần trước.',
    none: 'Giữ được, giờ chưa có bài nào. Hôm trước lớp đã học ở đúng máy này mà giờ không còn, tức là máy tự xóa khi tắt: làm theo ba bước dưới đây.',
    not: 'Không. Các em vẫn học được, nhưng đóng trang là bài mất. Thầy cô mở lại bằng Chrome, Edge, Cốc Cốc ở cửa sổ thường, đừng mở cửa sổ ẩn danh.',
    old: 'Trình duyệt này cũ quá: bài chỉ đọc và in được. Để trả lời trên máy cần Chrome, Edge, Cốc Cốc từ bản 109 hoặc Firefox từ bản 115.',
    zipped:
      'Tệp này đang mở ngay trong tệp nén nên chưa thấy các trang khác. Bấm chuột phải vào tệp zip, chọn “Giải nén tất cả” (Extract All), rồi mở Mo-bai-hoc trong thư mục vừa hiện ra.',
    noScript: 'JavaScript đang tắt: bài chỉ đọc và in được, máy không giữ gì.',
    wipes: 'Máy tự xóa khi tắt thì làm thế nào?',
    wipesSteps: [
      'Cuối tiết, ở mỗi máy: mở trang “{me}”, bấm “{save}”.',
      'Chép tệp vừa lưu vào USB hoặc thư mục chung của phòng máy, thêm số máy vào tên tệp.',
      'Tiết sau, ở máy nào cũng được: mở lại trang ấy, bấm “{open}”.',
    ],
    openMe: 'Mở “{me}”',
    guide: {
      title: 'Mở Em Lên Mạng ở phòng máy không có mạng',
      here: 'Hướng dẫn một trang cho thầy cô',
      intro:
        'Không cần mạng, không cần quyền quản trị, không cài gì. Cần một USB hoặc một thư mục mà máy nào trong phòng cũng mở được.',
      print: 'In tờ này',
      start: 'Mở bài học',
      steps: {
        unzip: {
          title: 'Giải nén',
          how: 'Bấm chuột phải vào tệp zip, chọn “Giải nén tất cả” (Extract All). Đừng mở ngay trong tệp zip.',
        },
        copy: {
          title: 'Chép',
          how: 'Chép cả thư mục vào USB, hoặc vào thư mục chia sẻ của phòng máy. Đừng tách riêng tệp nào.',
        },
        open: {
          title: 'Mở',
          how: 'Ở máy học sinh, bấm đúp Mo-bai-hoc. Máy hỏi mở bằng gì thì chọn Chrome, Edge hoặc Cốc Cốc.',
        },
        look: {
          title: 'Xem một dòng',
          how: 'Đọc dòng “{keeps}”. Giữ thì hôm sau em ngồi đúng máy cũ, mở ra là học tiếp.',
        },
        save: {
          title: 'Cuối tiết, máy tự xóa',
          how: 'Mở “{me}”, bấm “{save}”. Chép tệp vào USB, thêm số máy vào tên.',
        },
        back: {
          title: 'Đầu tiết sau',
          how: 'Mở lại trang ấy, bấm “{open}”. Máy nào cũng được, mở mấy lần cũng không bị lặp.',
        },
      },
      more: 'Nên biết',
      notes: [
        'Bài của em nằm ở máy em ngồi, không nằm trên USB. Rút USB ra thì bài vẫn còn ở máy.',
        'Mã bài, phiếu in, đáp án, trình chiếu đều dùng được như trên mạng. Nút “Cần giúp?” và “Thoát nhanh” cũng vậy.',
        'Ba em một máy: em nào cũng có thẻ riêng, chọn ở cuối bài.',
        'Muốn có biểu tượng ở màn hình Windows: bấm đúp Tao-loi-tat (chưa thử trên Windows). Nếu nó mở ra tờ này, hãy chép thư mục tới nơi có tên không dấu, như D:\\em-len-mang, rồi bấm lại.',
        'Chưa thử trên Windows thật; đã thử với Chromium 109, Chromium mới và Firefox ESR trên Linux. Thầy cô mở thử một máy trước giờ dạy.',
        'Bản này quá 180 ngày thì cuối trang có lời nhắc: lấy bản mới, chép đè lên. Bài ở các máy vẫn còn.',
      ],
      draw: {
        zip: 'ZIP',
        folder: 'em-len-mang',
        file: 'Mo-bai-hoc',
        stick: 'USB',
        shared: 'chung',
        go: 'Vào học',
        keeps: 'Máy này giữ bài',
        save: 'Lưu hết ra tệp',
        open: 'Mở tệp',
        saved: 'may-07',
      },
    },
    noChunk:
      'Không thấy tệp “{file}” để tách khỏi trang của học sinh. Bản dựng đã đổi tên tệp ấy; sửa bảng classIslands cho khớp.',
    noJson:
      'Tệp {file} không phải JSON nên chưa gói. Lấy lại tệp từ trang thu giọng, hoặc bỏ tệp ấy đi, rồi gói lại.',
    packed:
      'Đã gói {file} ({size} MB). Giải nén ra USB hoặc thư mục chia sẻ rồi bấm đúp Mo-bai-hoc.html.',
  },
  en: {
    title: 'Open the lessons',
    here: 'The copy on a stick, no network needed',
    tagline: 'runs straight from this folder',
    go: 'Start',
    goHow: 'No network, nothing to install, no name to type.',
    teacher: 'Teachers',
    teacherHow: 'One sheet with pictures: copy, open, keep pupils’ work.',
    teacherGo: 'See how',
    keeps: 'Does this computer keep work?',
    looking: 'Looking…',
    some: 'Yes. It keeps {n} answers from earlier.',
    none: 'It can, and there is no work yet. If the class worked here before and nothing is left, this computer wipes itself when switched off: follow the three steps below.',
    not: 'No. Pupils can still learn, but closing the page loses their work. Open it with Chrome, Edge or Cốc Cốc in an ordinary window, not a private one.',
    old: 'This browser is too old: lessons can only be read and printed. Answering needs Chrome, Edge or Cốc Cốc 109, or Firefox 115, or newer.',
    zipped:
      'This file was opened inside the zip, so the other pages are not there. Right-click the zip, choose “Extract All”, and open Mo-bai-hoc in the new folder.',
    noScript: 'JavaScript is off: lessons can only be read and printed, and nothing is kept.',
    wipes: 'What if this computer wipes itself?',
    wipesSteps: [
      'At the end of the lesson, on each computer: open “{me}” and press “{save}”.',
      'Copy that file to a stick or a shared folder, with the computer’s number in its name.',
      'Next lesson, on any computer: open the same page and press “{open}”.',
    ],
    openMe: 'Open “{me}”',
    guide: {
      title: 'Em Lên Mạng in a lab without internet',
      here: 'One page for teachers',
      intro:
        'No network, no administrator, nothing to install. You need a USB stick, or a folder that every computer of the lab can open.',
      print: 'Print this sheet',
      start: 'Open the lessons',
      steps: {
        unzip: {
          title: 'Unzip',
          how: 'Right-click the zip and choose “Extract All”. Do not open files inside the zip.',
        },
        copy: {
          title: 'Copy',
          how: 'Copy the whole folder to a stick or to the lab’s shared folder. Keep its files together.',
        },
        open: {
          title: 'Open',
          how: 'On a pupil’s computer, double-click Mo-bai-hoc. If asked, choose Chrome, Edge or Cốc Cốc.',
        },
        look: {
          title: 'Read one line',
          how: 'Read “{keeps}”. If it does, the same pupil goes on at the same computer next time.',
        },
        save: {
          title: 'At the end, if it wipes',
          how: 'Open “{me}”, press “{save}”. Copy the file to the stick.',
        },
        back: {
          title: 'Next lesson',
          how: 'Open the same page, press “{open}”. Any computer, as often as you like.',
        },
      },
      more: 'Good to know',
      notes: [
        'Work is on the computer where a pupil sits, not on the stick.',
        'Class codes, prints, keys and the projector work as on the web, and so do help and leaving fast.',
        'Three pupils at one computer: each has a card, chosen at the end of a lesson.',
        'For an icon on the Windows desktop double-click Tao-loi-tat (not tried on Windows). If it opens this sheet, copy the folder to a place named without accents, such as D:\\em-len-mang, and try again.',
        'Not yet tried on a real Windows; tried with Chromium 109, a new Chromium and Firefox ESR on Linux. Try one computer before the lesson.',
        'After 180 days the foot of each page says so: copy the new version over the old one. Work stays on the computers.',
      ],
      draw: {
        zip: 'ZIP',
        folder: 'em-len-mang',
        file: 'Mo-bai-hoc',
        stick: 'USB',
        shared: 'shared',
        go: 'Start',
        keeps: 'Keeps work',
        save: 'Save to a file',
        open: 'Open a file',
        saved: 'pc-07',
      },
    },
    noChunk:
      'There is no file “{file}” to leave out of pupils’ pages. The build calls it otherwise now; mend the table classIslands.',
    noJson:
      '{file} is not JSON, so nothing was packed. Save it anew on the recording page, or take it away, and pack again.',
    packed:
      'Packed {file} ({size} MB). Unzip it to a stick or a shared folder and double-click Mo-bai-hoc.html.',
  },
});
