import { area } from '../area.ts';

/** Settings for a lab's browsers: the form, the files, and what each setting does and does not do. */
export const policy = area({
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
    does: {
      search: [
        'Google (và Bing trong Edge) giấu bớt hình ảnh, trang người lớn trong kết quả tìm.',
        'Không lọc máy tìm kiếm khác, không chặn trang khi gõ thẳng địa chỉ, vẫn có thể lọt.',
      ],
      video: [
        'YouTube giấu video gắn nhãn người lớn, tắt bình luận. “Chặt” giấu nhiều hơn, có khi giấu cả video bài giảng.',
        'Không xem hộ thầy cô: video xấu mà chưa bị gắn nhãn vẫn hiện. Không có tác dụng ở TikTok, Facebook.',
      ],
      downloads: [
        'Chặn tệp trình duyệt xếp vào loại nguy hiểm. Các em vẫn lưu bài ra tệp được.',
        'Không chặn hết tệp chạy được (mỗi hệ máy xếp loại một khác), cũng không chặn tệp mang vào bằng USB.',
      ],
      home: [
        'Mở trình duyệt là thấy trang này, bấm hình ngôi nhà là quay về.',
        'Trên Windows, Chrome và Edge chỉ nghe mục này khi máy vào miền (domain) hoặc do nhà trường quản lý tập trung; máy rời thì bỏ qua. Khi ấy đặt trang mở đầu bằng tay.',
      ],
      private: [
        'Không mở được cửa sổ ẩn danh (InPrivate). Cửa sổ ấy không giữ bài của em.',
        'Không giấu được ai xem gì: lịch sử vẫn ở trong máy như thường.',
      ],
      guest: [
        'Không mở được cửa sổ khách, không thêm người dùng mới: cả lớp dùng đúng một chỗ có cài đặt này.',
        'Không chia bài của từng em; việc ấy có thẻ và phiếu.',
      ],
      accounts: [
        'Trình duyệt không nhận tài khoản, không hỏi lưu mật khẩu. Em sau không vào được tài khoản của em trước.',
        'Không đăng xuất hộ: em đăng nhập vào một trang thì vẫn phải tự đăng xuất.',
      ],
      notices: [
        'Các trang không hiện được lời mời nhận thông báo, thứ hay bị dùng để lừa bấm.',
        'Không chặn quảng cáo nằm trong trang.',
      ],
      place: ['Không trang nào hỏi được máy đang ở đâu.', 'Trang vẫn đoán được vùng qua địa chỉ mạng.'],
      extensions: [
        'Không cài được tiện ích, kể cả tiện ích vượt lọc. Tiện ích đang có cũng bị tắt.',
        'Đừng chọn nếu có em dùng tiện ích đọc màn hình hay phóng chữ.',
      ],
      adult: [
        'Mở trang nào, Chrome hỏi Google xem có phải trang người lớn không, phải thì chặn.',
        'Địa chỉ trang được gửi tới Google. Không có Internet thì không hỏi được. Edge không có mục này.',
      ],
    },
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
  en: {
    title: 'Settings for a lab',
    short: 'Lab settings',
    intro:
      'Choose, save the file, run it once on each computer: Chrome and Edge filter search and video, refuse dangerous files and keep no child’s account. This page only writes the file; everything stays on this computer.',
    untried: 'The .reg file: not tried on Windows.',
    untriedHow: 'Try one computer first. The .json file was tried with Chromium on Linux; Edge’s was not.',
    noScript:
      'Writing the files needs JavaScript, or a newer browser. The explanations below can be read without.',
    choose: 'Choose',
    names: {
      search: 'Safe search',
      video: 'YouTube restricted mode',
      downloads: 'Downloads',
      home: 'First page',
      private: 'No private windows',
      guest: 'No guests, no new users',
      accounts: 'No signing in, no saved passwords in the browser',
      notices: 'No notifications from sites',
      place: 'No asking for the location',
      extensions: 'No new extensions',
      adult: 'Chrome asks Google to block adult sites',
    },
    video: { off: 'Leave', moderate: 'Moderate', strict: 'Strict' },
    downloads: { off: 'Leave', dangerous: 'Block dangerous files', all: 'Block every file' },
    homeHow:
      'Such as https://…, http://192.168.1.10:4321/ or file:///D:/em-len-mang/trang/index.html. Empty changes nothing.',
    homeWrong: 'An address begins with https://, http:// or file:///.',
    allDownloads:
      'Then pupils cannot save their work to a file either. Only for labs where the teacher’s computer keeps the work.',
    files: 'Files',
    reg: 'For Windows',
    undo: 'To take it back',
    chrome: 'For Chrome, Chromium (Linux)',
    edge: 'For Edge (Linux)',
    saved: 'The file {file} was made. Look in Downloads.',
    lines: 'Look inside: {n} lines for Chrome, {m} for Edge',
    fileNames: {
      reg: 'em-len-mang-lab.reg',
      undo: 'em-len-mang-take-back.reg',
      chrome: 'em-len-mang-chrome.json',
      edge: 'em-len-mang-edge.json',
    },
    notes: [
      'Em Lên Mạng: settings for a lab (Chrome, Edge)',
      'NOT TRIED ON WINDOWS: try one computer first',
      'To take it back: em-len-mang-take-back.reg',
    ],
    undoNotes: [
      'Em Lên Mạng: takes the settings for a lab back (Chrome, Edge)',
      'NOT TRIED ON WINDOWS: try one computer first',
    ],
    how: 'On each computer',
    windows: 'Windows',
    windowsSteps: [
      'Thaw the computer first if it freezes itself (Deep Freeze), freeze it again afterwards.',
      'Sign in as an administrator, or ask whoever is.',
      'Double-click the .reg file and agree. Close Chrome and Edge, open them again.',
      'Type chrome://policy (or edge://policy): each line must say OK.',
      'To change it: take it back first, then run the new file.',
    ],
    linux: 'Linux',
    linuxSteps: [
      'Copy the .json file into the folder below (as root) and open the browser again.',
      'Look at chrome://policy. To take it back, delete the file.',
    ],
    folders: [
      '/etc/opt/chrome/policies/managed/',
      '/etc/chromium/policies/managed/',
      '/etc/opt/edge/policies/managed/',
    ],
    each: 'What each does, and does not',
    columns: ['Setting', 'Does', 'Does not'],
    does: {
      search: [
        'Google (and Bing in Edge) hide adult pictures and sites from results.',
        'Does not filter other search engines or an address typed in; some gets through.',
      ],
      video: [
        'YouTube hides videos marked adult, and comments. “Strict” hides more, lessons too at times.',
        'Does not see what nobody has marked. Nothing on TikTok or Facebook.',
      ],
      downloads: [
        'Blocks what the browser calls dangerous. Pupils can still save their work.',
        'Does not stop every program (each system has its own list), nor files from a stick.',
      ],
      home: [
        'The browser opens with this page; the house leads back to it.',
        'On Windows, Chrome and Edge obey only on computers that are in a domain or centrally managed. Elsewhere set it by hand.',
      ],
      private: [
        'No private window opens. Such a window keeps no work.',
        'Hides nothing from anyone: history stays on the computer as ever.',
      ],
      guest: [
        'No guest window, no new user: everybody is where these settings are.',
        'Does not keep pupils’ work apart; cards do.',
      ],
      accounts: [
        'The browser takes no account and offers to save no password.',
        'Signs nobody out of a site.',
      ],
      notices: ['Sites cannot ask to send notifications.', 'Does not block advertisements.'],
      place: [
        'No site can ask where the computer is.',
        'Sites still guess the region by the network address.',
      ],
      extensions: [
        'Nothing can be added, and what is there is switched off.',
        'Not for a lab where a pupil needs a screen reader or magnifier extension.',
      ],
      adult: [
        'Chrome asks Google about each site and blocks adult ones.',
        'Sends the addresses to Google; needs internet; not in Edge.',
      ],
    },
    notAll: 'What this does not replace',
    notAlls: [
      'The adult in the room.',
      'The lessons: there is none of this at home or on a phone. Mobile data and other Wi-Fi do not pass the school’s computers.',
      'Somebody to tell. This watches nobody, records nothing, and does not forbid deleting history.',
      'Other browsers: this is written for Chrome and Edge alone, not for Cốc Cốc, Firefox or Opera.',
      'Whoever is an administrator can take it back.',
    ],
    before:
      'Where the school has policies of its own, ask first: lines of the same name are overwritten, and deleted by taking back.',
  },
});
