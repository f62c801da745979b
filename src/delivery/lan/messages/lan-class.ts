import { defineMessages } from '#core/text/messages.ts';
import { lanTeacher } from './lan-teacher.ts';
import { lanGuide } from './lan-guide.ts';

/**
 * Messages for the teacher in a copy served by her PC: her page, the printed cards, the sheet, the
 * server's window.
 */
export const lanClass = defineMessages({
  vi: {
    teacher: lanTeacher.vi,
    scan: {
      title: 'Địa chỉ cho lớp',
      here: 'Chiếu lên cho lớp quét',
      how: 'Máy học sinh gõ địa chỉ này. Điện thoại cùng mạng thì quét mã QR.',
      back: 'Về trang máy của thầy cô',
    },
    sheet: {
      title: 'Thẻ mã của lớp',
      here: 'In, cắt, phát cho học sinh',
      intro:
        'Mỗi lớp một tờ bốn mươi thẻ mã, lớp nào dùng tờ ấy cả năm. Thầy cô tự ghi ai giữ số mấy vào sổ; trên thẻ mã không có tên.',
      group: 'Tờ {n}: thẻ mã {from} đến {to}',
      print: 'In tờ này',
      back: 'Về trang máy của thầy cô',
      card: 'Thẻ mã {n}',
      keep: 'Em giữ kỹ nhé',
      foot: 'Em Lên Mạng · thẻ mã {from} đến {to} · mất thẻ mã thì báo thầy cô đổi mã',
    },
    guide: lanGuide.vi,
    terminal: {
      open: 'Em Lên Mạng đang phát cho phòng máy.',
      teacher: 'Trang của thầy cô, mở ở máy này:  {address}',
      key: 'Đường này dùng một lần, trong một phút. Cần mở lại thì bấm Enter ở cửa sổ này.',
      pupils: 'Máy học sinh mở địa chỉ:',
      noNetwork: 'Máy này chưa nối mạng phòng máy: máy khác chưa mở được.',
      pin: 'Ở máy khác, trang của thầy cô hỏi mã. Xem mã ở trang của thầy cô trên máy này, nút “{see}”.',
      kept: 'Bài nằm trong thư mục phieu. Cửa sổ này không ghi ai mở trang nào.',
      notKept: 'CHÚ Ý: máy này đang không giữ bài. {why}',
      keepsNow: 'Đã mở được thẻ mã của lớp: từ lúc này máy giữ bài.',
      fromCopy:
        'Tệp lop.json bị mất, hỏng, bị sửa hoặc là bản cũ, máy đã dùng bản dự phòng lop.json.truoc: thẻ mã đã in vẫn dùng được.',
      untried:
        'Chưa thử trên Windows thật. Có gì lạ, thầy cô chép lại dòng báo lỗi, gửi người đã đưa bản này. Đừng gửi mã của thầy cô.',
      stop: 'Đóng cửa sổ này là dừng.',
      second:
        'Em Lên Mạng đang chạy rồi, ở một cửa sổ khác trên máy này. Thầy cô đóng cửa sổ này, sang cửa sổ kia bấm Enter để mở trang của thầy cô.\nTrang ấy, mở bằng mã:  {address}',
      noPort:
        'Không mở được cổng mạng nào. Tắt bớt chương trình khác, hoặc đặt biến PORT là một số khác, rồi bật lại.',
    },
    packed:
      'Đã gói {folder} ({size} MB): chép cả thư mục vào máy của thầy cô rồi bấm đúp Bat-may-co.',
    workKept: 'Trong {folder} đã có bài và thẻ mã của lớp: giữ nguyên, không xóa.',
    withoutNode:
      'Không kèm node.exe (đã thêm --no-node): máy của thầy cô phải cài Node từ bản 13.2.',
    noNode:
      'Chưa lấy được {name} bản {version} từ npm ({why}). Nối mạng rồi chạy lại, hoặc thêm --no-node: khi ấy máy của thầy cô phải cài sẵn Node.',
  },
  en: {
    teacher: lanTeacher.en,
    scan: {
      title: 'The address for the class',
      here: 'To show the class',
      how: 'Pupils’ computers type this address. A phone on the same network scans the picture.',
      back: 'To the teacher’s page',
    },
    sheet: {
      title: 'Cards of a class',
      here: 'Print, cut, hand out',
      intro:
        'A sheet of forty cards for each class, all year. Who holds which number is in your own book; no name is on a card.',
      group: 'Sheet {n}: cards {from} to {to}',
      print: 'Print this sheet',
      back: 'To the teacher’s page',
      card: 'Card {n}',
      keep: 'Keep it safe',
      foot: 'Em Lên Mạng · cards {from} to {to} · lost a card? Ask for a new code',
    },
    guide: lanGuide.en,
    terminal: {
      open: 'Em Lên Mạng is serving the lab.',
      teacher: 'The teacher’s page, on this computer:  {address}',
      key: 'It works once, within a minute. Press Enter in this window for another.',
      pupils: 'Pupils’ computers open:',
      noNetwork: 'This computer is not on a network: others cannot reach it.',
      pin: 'On another computer the teacher’s page asks for a code. It is on the teacher’s page here, button “{see}”.',
      kept: 'Work is in the folder phieu. This window writes down nobody’s visits.',
      notKept: 'NOTE: no work is kept now. {why}',
      keepsNow: 'The class’s cards can be read: from now on work is kept.',
      fromCopy:
        'lop.json was missing, broken, altered or older; its copy lop.json.truoc has taken its place. Printed cards go on.',
      untried: 'Not yet tried on a real Windows.',
      stop: 'Closing this window stops it.',
      second:
        'Em Lên Mạng is already running, in another window of this computer. Close this window and press Enter in that one to open the teacher’s page.\nThat page, opened with the code:  {address}',
      noPort:
        'No port could be opened. Close other programs or set PORT to another number, then start again.',
    },
    packed:
      'Packed {folder} ({size} MB): copy the whole folder to the teacher’s computer and double-click Bat-may-co.',
    workKept: '{folder} holds a class’s work and cards: kept as it is, not erased.',
    withoutNode: 'Without node.exe (--no-node): the teacher’s computer needs Node 13.2 or later.',
    noNode:
      'Could not get {name} {version} from npm ({why}). Connect and run again, or add --no-node: then the teacher’s computer needs Node installed.',
  },
});
