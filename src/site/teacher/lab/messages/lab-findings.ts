type Said = { what: string; todo?: string };
/**
 * Every finding of `core/lab/lab-findings.ts` has its sentence, and advice if it is not good
 * (`core/lab/lab.test.ts`).
 */
const said = <Key extends string>(all: Record<Key, Said>): Record<Key, Said> => all;

/** The lab doctor's findings, one sentence each. */
export const labFindings = {
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
};
