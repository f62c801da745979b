/** /teachers/record/: recordings by people for grades 1–3. */
export const record = {
  vi: {
    title: 'Thu giọng đọc cho lớp 1–3',
    short: 'Thu giọng',
    link: 'Thu giọng thầy cô, tiếng Thái, Mường, Thổ',
    forWhom: 'Các em chưa đọc được thì bấm nghe.',
    intro:
      'Em lớp 1–3 chưa đọc được thì bấm nút “Nghe”. Ở đây thầy cô đọc, hoặc nhờ người nói tiếng Thái, Mường, Thổ đọc. Câu nào có giọng người thì bài dùng giọng người; câu nào chưa có thì máy đọc.',
    stays:
      'Tiếng chỉ nằm trong trình duyệt của máy này, không gửi đi đâu. Muốn sang máy khác thì lưu thành gói. Máy phòng tin xóa khi tắt: thu xong là lưu ngay.',
    noScript: 'Trang này cần JavaScript, hoặc trình duyệt mới hơn, để thu tiếng.',
    opening: 'Đang mở…',
    what: 'Tiếng gì?',
    whatHow: 'Không ghi tên người. Các em thấy đúng chữ này cạnh nút “Nghe”.',
    labels: ['giọng cô', 'giọng thầy', 'tiếng Thái', 'tiếng Mường', 'tiếng Thổ'],
    other: 'Tiếng khác:',
    useOther: 'Dùng tên này',
    spoken:
      'Tiếng dân tộc thì nhờ người nói tiếng ấy từ nhỏ dịch miệng từng câu. Đừng dùng máy dịch.',
    which: 'Thu những câu nào?',
    shared: 'Câu dùng chung ({n} câu)',
    lesson: 'Bài “{title}”: mọi câu',
    listWait: 'Đang mở các câu của bài…',
    listMissing: 'Chưa mở được các câu của bài này. Thầy cô kiểm tra mạng rồi bấm Thử lại.',
    retry: 'Thử lại',
    progress: '{n} trong {of} câu đã thu ({label})',
    record: 'Ghi',
    asking: 'Đang mở micro…',
    stop: 'Dừng',
    recording: 'Đang ghi, thầy cô đọc đi ạ…',
    play: 'Nghe lại',
    again: 'Ghi lại',
    drop: 'Bỏ',
    back: 'Lấy lại bản trước',
    machine: 'Nghe máy đọc',
    of: '{act}: {text}',
    dropped: 'Đã bỏ.',
    silent: 'Chưa ghi được tiếng nào. Thầy cô xem micro có tắt tiếng không, rồi ghi lại.',
    unkept:
      'Chưa giữ được: máy hết chỗ, hoặc trình duyệt không cho lưu. Đóng cửa sổ ẩn danh, xóa bớt tệp rồi ghi lại câu này.',
    noMic: {
      file: 'Trang đang mở từ USB hoặc thư mục, trình duyệt chưa cho dùng micro. Trình duyệt có hỏi thì bấm Cho phép. Không hỏi thì thầy cô thu ở bản trên mạng (địa chỉ https), lưu thành gói, rồi về đây bấm “Mở gói”.',
      'plain-http':
        'Trang đang mở qua mạng phòng máy (http) nên trình duyệt không cho dùng micro. Thu được ở chính máy đang phát bài (địa chỉ http://localhost) hoặc ở bản trên mạng (https). Lưu thành gói, rồi về đây bấm “Mở gói”.',
      old: 'Trình duyệt này không thu tiếng được. Thầy cô dùng Chrome, Edge, Cốc Cốc hoặc Firefox bản mới hơn.',
      'no-mic':
        'Máy này không thấy micro. Cắm tai nghe có micro rồi bấm Ghi lần nữa. Điện thoại cũng thu được.',
      'not-allowed':
        'Trình duyệt đang chặn micro của trang này. Bấm hình ổ khóa cạnh địa chỉ, cho phép micro, rồi bấm Ghi lần nữa.',
      busy: 'Micro đang được chương trình khác dùng. Đóng Zalo hay phần mềm gọi điện khác rồi bấm Ghi lần nữa.',
    },
    carry: 'Mang giọng đi',
    carryHow:
      'Gói là một tệp, gửi được qua USB, thư điện tử, Zalo. Mở gói ở máy nào thì các bài ở máy ấy dùng giọng ấy.',
    save: 'Lưu thành gói ({label}, {n} câu)',
    saved: 'Đã tạo tệp {file}. Tìm ở mục Tải xuống.',
    unsaved: 'Chưa tạo được gói. Tiếng ở máy này vẫn nguyên. Tải lại trang rồi bấm lại.',
    open: 'Mở gói',
    taken: 'Đã mở gói “{label}”: {of} câu, thêm mới {added}. Từ giờ bài ở máy này dùng giọng ấy.',
    left: 'Có {left} câu hỏng nên bỏ lại.',
    refused: {
      'too-big':
        'Tệp này quá lớn, không phải gói giọng của trang. Chọn tệp có tên bắt đầu bằng giong-.',
      damaged:
        'Gói này hỏng, có lẽ chép dở. Chép lại từ máy đã thu rồi mở lần nữa. Tiếng ở máy này vẫn nguyên.',
      'not-ours': 'Đây không phải gói giọng của trang. Chọn tệp có tên bắt đầu bằng giong-.',
      newer:
        'Gói này do bản mới hơn của trang lưu ra. Lấy bản mới của trang rồi mở lại; gói vẫn nguyên.',
      empty: 'Trong gói chưa có câu nào.',
      unread: 'Chưa đọc được tệp. Chép tệp vào máy này rồi mở lại.',
      unkept:
        'Chưa giữ được: máy hết chỗ, hoặc trình duyệt không cho lưu. Xóa bớt tệp rồi mở lại; gói vẫn nguyên.',
    },
    choose: 'Bài ở máy này đọc bằng giọng nào?',
    machineVoice: 'Giọng máy',
    counted: '{label} ({n} câu)',
    beside: 'Cho cả trường nghe, không phải mở gói ở từng máy',
    besideHow: [
      'Đổi tên gói thành people.json, chép đè lên tệp clips/people.json trong thư mục trang của bản phòng máy (trang/clips/people.json) hoặc bản trường tự đưa lên mạng. Nhiều giọng thì ghép trong một danh sách: [gói, gói]. Bản phòng máy thì đóng cửa sổ đen rồi bật lại Bat-may-co.',
      'Hoặc, trước khi gói: chép vào public/clips/people.json rồi chạy npm run pack. Đường nào cũng mang theo.',
      'Bản USB (mở từ tệp) không đọc được tệp chép thêm: phải làm cách thứ hai, hoặc mở gói ở từng máy.',
      'Bản trên mạng đã gói kèm giọng thì khi đổi giọng phải gói lại.',
    ],
  },
};
