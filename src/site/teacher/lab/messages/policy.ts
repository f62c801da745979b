import { policyDoes } from './policy-does.ts';

/**
 * Settings for a lab's browsers: the form, the files, and the effects and limits of each setting.
 */
export const policy = {
  vi: {
    title: 'Cài đặt cho phòng máy',
    short: 'Cài đặt phòng máy',
    intro:
      'Chọn, tải tệp về, chạy một lần ở mỗi máy: Chrome và Edge lọc tìm kiếm, lọc video, chặn tệp nguy hiểm, và không để lại tài khoản của em nào. Trang chỉ soạn tệp; mọi thứ ở lại máy này.',
    untried: 'Tệp .reg: chưa thử trên Windows.',
    untriedHow:
      'Thử ở một máy trước, thấy đúng rồi hãy làm cả phòng. Tệp .json đã thử với Chromium trên Linux; tệp cho Edge thì chưa.',
    noScript:
      'Muốn soạn tệp thì cần bật JavaScript, hoặc trình duyệt mới hơn. Phần giải thích dưới đây vẫn đọc được.',
    choose: 'Bật mục nào?',
    names: {
      search: 'Tìm kiếm an toàn (SafeSearch)',
      video: 'YouTube chế độ hạn chế',
      downloads: 'Tải tệp về',
      home: 'Trang mở đầu',
      private: 'Tắt cửa sổ ẩn danh',
      guest: 'Tắt chế độ khách và thêm người dùng',
      accounts: 'Không đăng nhập, không lưu mật khẩu trong trình duyệt',
      notices: 'Chặn thông báo của các trang',
      place: 'Không cho trang hỏi vị trí',
      extensions: 'Không cho cài tiện ích',
      adult: 'Chrome hỏi Google để chặn trang người lớn',
    },
    video: { off: 'Không đặt', moderate: 'Vừa', strict: 'Chặt' },
    downloads: { off: 'Không đặt', dangerous: 'Chặn tệp nguy hiểm', all: 'Chặn mọi tệp' },
    homeHow:
      'Ví dụ: https://…, http://192.168.1.10:4321/ hay file:///D:/em-len-mang/trang/index.html. Để trống thì không đổi.',
    homeWrong: 'Địa chỉ phải bắt đầu bằng https://, http:// hoặc file:///.',
    allDownloads:
      'Chặn mọi tệp thì nút “Lưu hết ra tệp” của các em cũng không lưu được. Chỉ chọn khi phòng đi đường mạng phòng máy, máy thầy cô giữ bài.',
    files: 'Tải tệp',
    reg: 'Tệp cho Windows',
    undo: 'Tệp gỡ ra',
    chrome: 'Cho Chrome, Chromium (Linux)',
    edge: 'Cho Edge (Linux)',
    saved: 'Đã tạo tệp {file}. Tìm ở mục Tải xuống.',
    lines: 'Xem trong tệp: {n} dòng cho Chrome, {m} dòng cho Edge',
    fileNames: {
      reg: 'em-len-mang-phong-may.reg',
      undo: 'em-len-mang-go-ra.reg',
      chrome: 'em-len-mang-chrome.json',
      edge: 'em-len-mang-edge.json',
    },
    notes: [
      'Em Lên Mạng: cài đặt cho phòng máy (Chrome, Edge)',
      'CHƯA THỬ TRÊN WINDOWS: thử ở một máy trước',
      'Gỡ ra: chạy em-len-mang-go-ra.reg',
    ],
    undoNotes: [
      'Em Lên Mạng: gỡ cài đặt cho phòng máy (Chrome, Edge)',
      'CHƯA THỬ TRÊN WINDOWS: thử ở một máy trước',
    ],
    how: 'Làm ở mỗi máy',
    windows: 'Windows',
    windowsSteps: [
      'Máy có phần mềm đóng băng (như Deep Freeze) thì mở băng trước, làm xong đóng lại.',
      'Đăng nhập bằng tài khoản quản trị của máy. Không có quyền quản trị thì nhờ người giữ máy.',
      'Bấm đúp tệp .reg, đồng ý. Đóng hết Chrome, Edge rồi mở lại.',
      'Gõ chrome://policy (hoặc edge://policy) vào thanh địa chỉ: từng dòng phải ghi OK.',
      'Đổi ý: chạy tệp gỡ ra. Muốn đặt khác: gỡ ra trước, rồi chạy tệp mới.',
    ],
    linux: 'Linux',
    linuxSteps: [
      'Chép tệp .json vào thư mục dưới đây (cần quyền root), rồi mở lại trình duyệt.',
      'Xem ở chrome://policy. Gỡ ra: xóa tệp ấy.',
    ],
    folders: [
      '/etc/opt/chrome/policies/managed/',
      '/etc/chromium/policies/managed/',
      '/etc/opt/edge/policies/managed/',
    ],
    each: 'Từng mục làm gì, không làm gì',
    columns: ['Mục', 'Làm gì', 'Không làm gì'],
    does: policyDoes.vi,
    notAll: 'Bộ này không thay được',
    notAlls: [
      'Người lớn trong phòng. Máy lọc sót, chỉ có thầy cô nhìn thấy nét mặt một em đang lo.',
      'Bài học: ở nhà, ở quán, trên điện thoại không có bộ này. Dữ liệu di động (3G, 4G, 5G) và Wi-Fi khác không đi qua máy của trường.',
      'Chỗ để kể. Bộ này không theo dõi em nào, không ghi ai xem gì, không báo cho ai; cũng không cấm xóa lịch sử. Em lỡ thấy điều xấu thì kể với thầy cô, em không có lỗi.',
      'Trình duyệt khác: tệp chỉ viết cho Chrome và Edge. Máy có cả Cốc Cốc, Firefox hay Opera thì các mục trên không có tác dụng ở đó.',
      'Người giỏi máy: ai có quyền quản trị đều gỡ ra được.',
    ],
    before:
      'Máy nào trước đó nhà trường đã đặt chính sách riêng thì hỏi người quản lý trước: tệp này ghi đè dòng trùng tên, tệp gỡ ra xóa dòng trùng tên.',
  },
};
