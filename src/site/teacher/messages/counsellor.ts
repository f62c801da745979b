/** The school counsellor's page: lessons that need a person nearby, and when they are taught. */
export const counsellor = {
  vi: {
    title: 'Tư vấn học đường',
    intro:
      'Cho tổ tư vấn học đường theo Thông tư 18/2025/TT-BGDĐT (có hiệu lực từ 31/10/2025). Trang và các tờ ở đây do dự án soạn, không phải mẫu của cơ quan nào.',
    calendar: 'Lịch các bài nhạy cảm',
    rules: [
      'Mỗi tuần nhiều nhất một bài như thế, không dạy tiết cuối ngày thứ sáu.',
      'Học bài tìm người giúp trước.',
      'Ngay sau tiết có giờ trực, cùng ngày.',
      'Thầy cô dạy bài đã đọc tờ “Khi một em kể với thầy cô”.',
    ],
    all: 'Đây là mọi bài nhạy cảm. Lớp đã giao bài thì gõ mã để chỉ còn bài của lớp ấy.',
    type: 'Mã của lớp',
    show: 'Chỉ hiện bài của lớp này',
    showAll: 'Hiện lại mọi bài',
    some: 'Lớp này có {n} bài nhạy cảm. Ghi ngày dạy và giờ trực vào bảng.',
    wrong:
      'Mã chưa khớp. Mã có sáu, bảy hoặc tám ký tự, không có nguyên âm; xem lại mã đã viết trên bảng.',
    none: 'Mã này không có bài nhạy cảm nào.',
    lesson: 'Bài',
    screen: 'Trên máy các em: “{name}”',
    module: 'Chủ đề',
    day: 'Ngày, tiết',
    hour: 'Giờ trực sau tiết',
    plan: 'Kế hoạch',
    draft: 'đang soạn',
    papers: 'Giấy tờ của tư vấn',
    note: 'Trang này không hỏi, không giữ gì về em nào. Mã của lớp cũng không được giữ. Ghi chép về một em chỉ ở trên giấy, trong tủ khóa.',
    caption: 'Bài nhạy cảm',
    print: 'Tờ lịch',
  },
};
