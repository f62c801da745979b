/**
 * The commune's start page, `/community/`: for heads of schools and people who care for children in
 * a commune. Vietnamese only.
 */
export const communityHome = {
  title: 'Nhà trường, xã',
  go: 'Bắt đầu từ đâu?',
  head: 'Nhà trường, xã bắt đầu từ đâu?',
  description:
    'Cho nhà trường và xã: Em Lên Mạng là gì, có tốn gì không, bắt đầu thế nào; bài đọc loa, tờ rơi, áp phích để in.',
  scriptDescription:
    'Bài đọc loa tháng {n}: {title}. Ba phút hai giọng, bản một phút, bài đăng, tranh, bài chuyên mục.',
  what: 'Bài dạy kỹ năng số cho học sinh lớp 1 đến lớp 12: dùng mạng lành mạnh, tự bảo vệ mình, nhận ra chuyện không ổn và nói với người giúp được. Mỗi bài một tiết, có kế hoạch cho thầy cô và mười phút cho gia đình. Mất mạng, mất điện vẫn dạy được.',
  facts: {
    whole: 'bài, đủ lớp 1 đến lớp 12',
    written: 'bài đã soạn, trong {planned} bài của lớp 1 đến lớp 12',
    period: 'một bài, chưa đo ở lớp thật',
    free: 'không mất tiền, không đăng ký; chép bao nhiêu máy cũng được',
    zero: '0 đồng',
    minutes: 'một tiết',
  },
  school: 'Nhà trường',
  schoolSteps: [
    'Mở một bài như học sinh mở, mười phút.',
    'Cử hai người: một người dạy, một người nghe khi có em kể. Đọc tờ “Khi một em kể với thầy cô”.',
    'Khám phòng máy, chọn bản chạy được: có mạng, mạng trong phòng, hay USB. Máy cũ cần Chrome 109; chưa thử trên Windows thật.',
    'Dạy thử một lớp, rồi mới xếp lịch cho cả khối.',
  ],
  commune: 'Xã, thôn, bản',
  communeSteps: [
    'Cử một người lo việc trẻ em. Điền tờ mạng lưới: một em cần giúp thì tìm ai.',
    'Gọi thử {111}, số của xã trước khi dán, đọc loa. Đừng gọi thử {113}, {115}.',
    'Đọc một bài loa của tháng này: ba phút, viết sẵn.',
    'Dán áp phích {111} ở nhà văn hóa, trạm y tế, chợ. Đưa tờ rơi cho quán net, cửa hàng điện thoại.',
  ],
  lesson: 'Xem một bài',
  teachers: 'Trang thầy cô',
  lab: 'Khám phòng máy',
  help: 'Giấy tờ khi cần giúp',
  skills: 'Bộ kỹ năng số',
  families: 'Trang gia đình',
  not: 'Em Lên Mạng không làm gì',
  nots: [
    'Không lập tài khoản; tên các em, nếu có, chỉ ở máy thầy cô. Không gửi gì ra ngoài phòng máy.',
    'Không theo dõi ai trên mạng, không xem máy của em nào.',
    'Không tiếp nhận tin báo, không xử lý vụ việc. Có chuyện thì gọi {111}, công an xã.',
    'Không cho điểm, không xếp hạng em nào, lớp nào, trường nào, xã nào.',
    'Không phải do cơ quan nào ban hành. Biên soạn theo tinh thần Quyết định 830/QĐ-TTg năm 2021; chương trình ấy đã hết năm 2025, quyết định cho chương trình tiếp theo dự án chưa thấy.',
  ],
  tells: 'Khi một em kể',
  tellsHow: 'Ai nghe, ghi gì, gọi ai, đừng hỏi gì: một trang, đọc trước khi có chuyện.',
  tellsGo: 'Mở tờ một trang',
  notCalled: 'Chưa có người của dự án gọi thử các số này.',
  all: 'Tất cả cho xã',
  print: 'In tờ này để gửi đi',
  from: 'Trang này ở {address}, bấm “Nhà trường, xã” ở trang đầu.',
  draft: 'đang soạn',
  lists: { speak: 'Đọc, đăng, dán', people: 'Người và việc', know: 'Để biết' },
  links: {
    loudspeaker: [
      'Bài đọc loa, bài đăng, tranh',
      'mười bốn bài theo tháng, hai giọng, có bản một phút',
    ],
    sheets: [
      'Tờ rơi, áp phích, thẻ để ví',
      'quán net, cửa hàng điện thoại, điểm viễn thông, doanh nghiệp',
    ],
    consent: [
      'Đăng ảnh, chuyện của một em: đủ chữ ký chưa?',
      'in được tờ xin phép; máy không giữ gì',
    ],
    news: ['Đưa tin không lộ em nào', 'một trang cho người viết tin'],
    roles: ['Ai làm gì, từ tháng 7/2025', 'thẻ việc của từng người ở xã'],
    cards: ['Bộ thẻ cho nhóm ở thôn, bản', 'hai mươi tư bài không cần máy, cả em đã nghỉ học'],
    network: ['Tờ mạng lưới của xã', 'điền một lần, in ra dán'],
    inspection: ['Bảng tự rà soát của xã', 'mười lăm câu, một buổi'],
    report: ['Báo cáo học kỳ', 'hiệu trưởng ký; không ghi em nào, không ghi số em kể'],
    staff: ['Khóa ngắn cho người bảo vệ trẻ em', 'sáu phần, mỗi phần một việc làm được'],
    rights: ['Quyền và việc phải làm', 'lời cho em, lời cho người lớn'],
    products: ['Sản phẩm của Việt Nam cho trẻ em', 'không xếp hạng, một bảng soi cho tất cả'],
    updates: ['Có gì mới', 'luật, chuyện trên mạng, bài mới; có ngày'],
    plan: ['Từng điều của kế hoạch', 'trang nào đáp ứng, điều nào không phải việc của phần mềm'],
  },
} as const;
