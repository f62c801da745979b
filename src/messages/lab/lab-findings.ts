import { area } from '../area.ts';

type Said = { what: string; todo?: string };
/**
 * Every finding of `domain/lab-findings.ts` has its sentence, and what to do where it is not good
 * (`domain/lab.test.ts`).
 */
const said = <Key extends string>(all: Record<Key, Said>): Record<Key, Said> => all;

/** What the lab doctor found, in a sentence each. */
export const labFindings = area({
  vi: said({
    'browser.tried': { what: '{browser}, dùng được.' },
    'browser.below': {
      what: '{browser}, cũ hơn các bản đã thử (Chrome, Edge, Cốc Cốc 109; Firefox 115).',
      todo: 'Cập nhật trình duyệt. Máy Windows 7 cài Chrome 109, bản cuối cho Windows 7.',
    },
    'browser.other': {
      what: 'Trình duyệt này chưa ai thử với trang ({browser}).',
      todo: 'Có Chrome, Edge, Cốc Cốc hay Firefox thì mở bằng trình duyệt ấy. Không có thì làm thử một bài trước giờ dạy.',
    },
    'browser.app': {
      what: 'Trang đang mở bên trong một ứng dụng ({app}), có thể không lưu được tệp và không in được.',
      todo: 'Bấm nút ba chấm, chọn mở bằng trình duyệt.',
    },
    'place.secure': {
      what: 'Từ địa chỉ có khóa bảo mật (https) hoặc ngay trên máy này. Trình duyệt cho dùng mọi thứ.',
    },
    'place.plain': {
      what: 'Từ mạng của phòng máy (http). Làm bài, giữ bài, in đều được; rút dây mạng thì không mở thêm trang được.',
    },
    'place.file': { what: 'Từ thư mục hoặc USB. Làm bài, giữ bài, in đều được, không cần mạng.' },
    'storage.room': { what: 'Giữ được. Trình duyệt cho tới {granted}, đang dùng {used}.' },
    'storage.noRoomSaid': {
      what: 'Giữ được. Trang mở kiểu này thì trình duyệt không cho biết còn bao nhiêu chỗ.',
    },
    'storage.little': {
      what: 'Giữ được, nhưng chỉ còn ít chỗ: được {granted}, đã dùng {used}.',
      todo: 'Xóa bớt tệp trên ổ đĩa của máy.',
    },
    'storage.not': {
      what: 'Không giữ được. Đóng trang là bài mất.',
      todo: 'Mở bằng cửa sổ thường, không mở cửa sổ ẩn danh. Vẫn vậy thì xem ổ đĩa có đầy không.',
    },
    'wipe.unasked': {
      what: 'Chưa biết: phải tắt máy một lần mới rõ.',
      todo: 'Làm theo ba bước dưới đây.',
    },
    'wipe.kept': {
      what: 'Mã vẫn còn sau khi tắt máy: hôm sau em ngồi đúng máy này là học tiếp được.',
    },
    'wipe.wiped': {
      what: 'Mã thầy cô ghi không còn ở máy này: máy tự xóa khi tắt (hoặc đây là mã của máy khác).',
      todo: 'Bài phải được giữ ở nơi khác, xem phần “Phòng này đi đường nào?”.',
    },
    'wipe.cannot': {
      what: 'Máy này không giữ được gì nên không thử được.',
      todo: 'Xem dòng “Giữ bài” trước.',
    },
    'clock.good': { what: 'Không thấy sai.' },
    'clock.behind': {
      what: 'Sai: máy đang ở năm {year}, mà bản này làm năm {built}.',
      todo: 'Chỉnh lại ngày giờ. Mai lại sai thì pin trên bo mạch đã hết, nhờ thợ thay. Đồng hồ sai thì nhiều trang https không mở được.',
    },
    'clock.ahead': {
      what: 'Máy đang ở năm {year}, bản này làm từ năm {built}: đồng hồ sai, hoặc bản này cũ lắm rồi.',
      todo: 'Xem lại ngày giờ của máy. Đúng giờ rồi thì lấy bản mới của trang.',
    },
    'clock.zone': {
      what: 'Giờ của máy không theo giờ Việt Nam.',
      todo: 'Trong phần cài đặt ngày giờ, chọn múi giờ UTC+07:00.',
    },
    'sound.unasked': {
      what: 'Chưa thử.',
      todo: 'Bấm nút nghe thử, rồi cho biết có nghe thấy không.',
    },
    'sound.heard': { what: 'Nghe được.' },
    'sound.silent': {
      what: 'Không nghe thấy gì.',
      todo: 'Cắm lại loa hoặc tai nghe, xem âm lượng. Không có cũng học được: bài nào cũng đọc được bằng mắt.',
    },
    'sound.cannot': {
      what: 'Trình duyệt này không cho trang phát tiếng.',
      todo: 'Bài vẫn học được bằng mắt.',
    },
    'voice.own': { what: 'Có sẵn trong máy: mỗi bài sẽ có nút “Nghe”.' },
    'voice.online': {
      what: 'Chỉ có giọng ở trên mạng. Trang không dùng, vì chữ sẽ bị gửi đi.',
      todo: 'Muốn bài từ lớp 4 trở lên cũng nghe được thì cài thêm giọng đọc tiếng Việt của Windows. Lớp 1–3 đã có giọng máy làm sẵn.',
    },
    'voice.none': {
      what: 'Không có. Bài lớp 1–3 vẫn nghe được giọng máy làm sẵn; bài từ lớp 4 trở lên không hiện nút “Nghe”.',
      todo: 'Muốn bài từ lớp 4 trở lên cũng nghe được thì cài thêm giọng đọc tiếng Việt của Windows.',
    },
    'voice.cannot': {
      what: 'Trình duyệt này không có phần đọc thành tiếng. Bài lớp 1–3 dùng giọng máy làm sẵn.',
      todo: 'Máy không phát được thì thầy cô đọc cho các em lớp 1–3.',
    },
    'power.good': { what: 'Khoảng {memory} GB bộ nhớ, {cores} nhân. Đủ dùng.' },
    'power.little': {
      what: 'Khoảng {memory} GB bộ nhớ. Học được, nhưng chậm.',
      todo: 'Chỉ mở một trang, đóng các chương trình khác.',
    },
    'power.cores': {
      what: '{cores} nhân. Trang mở kiểu này thì trình duyệt không cho biết bộ nhớ.',
    },
    'power.unsaid': {
      what: 'Trình duyệt này không cho biết.',
      todo: 'Mở thử một bài: bấm là chạy thì đủ.',
    },
    'screen.good': { what: '{width} × {height}, đủ rộng.' },
    'screen.phone': { what: 'Cỡ điện thoại ({width} × {height}). Bài vẫn học được.' },
    'screen.small': {
      what: '{width} × {height}. Học được, phải cuộn nhiều hơn.',
      todo: 'Trang còn chật thì bấm Ctrl và dấu trừ để thu nhỏ chữ.',
    },
  }),
  en: said({
    'browser.tried': { what: '{browser}, fit.' },
    'browser.below': {
      what: '{browser}, older than what was tried (Chrome, Edge, Cốc Cốc 109; Firefox 115).',
      todo: 'Update the browser. Windows 7 takes Chrome 109, the last for it.',
    },
    'browser.other': {
      what: 'Nobody has tried this browser ({browser}).',
      todo: 'Use Chrome, Edge, Cốc Cốc or Firefox if there is one; else try a lesson before class.',
    },
    'browser.app': {
      what: 'This page is open inside an app ({app}), which may not save files or print.',
      todo: 'Press the three dots and open it in a browser.',
    },
    'place.secure': {
      what: 'From a secure address (https) or from this computer. The browser allows everything.',
    },
    'place.plain': {
      what: 'From the lab’s network (http). Answering, keeping and printing work; without the cable no further page opens.',
    },
    'place.file': {
      what: 'From a folder or a stick. Answering, keeping and printing work, without any network.',
    },
    'storage.room': { what: 'Keeps work. The browser grants up to {granted}, {used} are used.' },
    'storage.noRoomSaid': {
      what: 'Keeps work. A page opened like this is not told how much room there is.',
    },
    'storage.little': {
      what: 'Keeps work, with little room: {granted} granted, {used} used.',
      todo: 'Delete files from the disk.',
    },
    'storage.not': {
      what: 'Keeps nothing. Closing the page ends the work.',
      todo: 'Open an ordinary window, not a private one. If that does not help, see whether the disk is full.',
    },
    'wipe.unasked': {
      what: 'Not known until it has been switched off once.',
      todo: 'Follow the three steps below.',
    },
    'wipe.kept': {
      what: 'The code is still here after switching off: a pupil goes on at this computer next time.',
    },
    'wipe.wiped': {
      what: 'Your code is not on this computer: it wipes itself (or the code is another computer’s).',
      todo: 'Work must be kept elsewhere: see “Which road for this lab?”.',
    },
    'wipe.cannot': {
      what: 'This computer keeps nothing, so this cannot be tried.',
      todo: 'See “Keeping work” first.',
    },
    'clock.good': { what: 'Nothing wrong seen.' },
    'clock.behind': {
      what: 'Wrong: it shows the year {year}, and this copy was made in {built}.',
      todo: 'Set date and time. If it is wrong again tomorrow, the battery on the board is empty. With a wrong clock many https pages do not open.',
    },
    'clock.ahead': {
      what: 'It shows the year {year}; this copy is of {built}. The clock is wrong, or the copy very old.',
      todo: 'Look at date and time. If they are right, get a new copy.',
    },
    'clock.zone': {
      what: 'Not on Vietnamese time.',
      todo: 'Choose UTC+07:00 in the date settings.',
    },
    'sound.unasked': {
      what: 'Not tried yet.',
      todo: 'Press to hear a tone, then say whether you heard it.',
    },
    'sound.heard': { what: 'Heard.' },
    'sound.silent': {
      what: 'Nothing heard.',
      todo: 'Look at cable and volume. Lessons work without: everything can be read.',
    },
    'sound.cannot': {
      what: 'This browser lets no page make a sound.',
      todo: 'Everything can be read.',
    },
    'voice.own': { what: 'On this computer: lessons have a “Listen” button.' },
    'voice.online': {
      what: 'Only an online one, which is not used because it sends the words away.',
      todo: 'Install Windows’ Vietnamese voice to hear lessons from grade 4 on too. Grades 1–3 have recordings.',
    },
    'voice.none': {
      what: 'None. Lessons of grades 1–3 still play their recordings; lessons from grade 4 on show no “Listen” button.',
      todo: 'Install Windows’ Vietnamese voice to hear lessons from grade 4 on too.',
    },
    'voice.cannot': {
      what: 'This browser cannot read aloud. Lessons of grades 1–3 use recordings.',
      todo: 'If they do not play, read aloud to grades 1–3.',
    },
    'power.good': { what: 'About {memory} GB of memory, {cores} cores. Enough.' },
    'power.little': {
      what: 'About {memory} GB of memory. It works, slowly.',
      todo: 'Keep one tab open, close other programs.',
    },
    'power.cores': { what: '{cores} cores. A page opened like this is not told the memory.' },
    'power.unsaid': {
      what: 'This browser does not say.',
      todo: 'Open a lesson: if it answers at once, it is enough.',
    },
    'screen.good': { what: '{width} × {height}, wide enough.' },
    'screen.phone': { what: 'A phone’s ({width} × {height}). Lessons work.' },
    'screen.small': {
      what: '{width} × {height}. It works, with more scrolling.',
      todo: 'Ctrl and minus make letters smaller.',
    },
  }),
});
