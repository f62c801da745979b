import { area } from '../area.ts';

/** The school counsellor's page: which lessons need somebody near, and when. */
export const counsellor = area({
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
  en: {
    title: 'The school counsellor',
    intro:
      'For the counselling team of Circular 18/2025/TT-BGDĐT (in force since 31/10/2025). The project wrote these pages; no office issued them.',
    calendar: 'Calendar of the sensitive lessons',
    rules: [
      'One such lesson a week at most, never the last period on Friday.',
      'First the lesson about whom to tell.',
      'A drop-in hour right after it, on the same day.',
      'Whoever teaches it has read “When a child tells you”.',
    ],
    all: 'These are all sensitive lessons. With a class’s code, only those of that class are left.',
    type: 'The class code',
    show: 'Show this class only',
    showAll: 'Show all again',
    some: 'This class has {n} sensitive lessons. Write day and drop-in hour into the table.',
    wrong:
      'This code does not match. A code has six, seven or eight symbols and no vowels; look at the board again.',
    none: 'No lesson behind this code is sensitive.',
    lesson: 'Lesson',
    screen: 'On pupils’ screens: “{name}”',
    module: 'Module',
    day: 'Day, period',
    hour: 'Drop-in hour after it',
    plan: 'Plan',
    draft: 'being written',
    papers: 'The counsellor’s papers',
    note: 'This page asks and keeps nothing about any child, nor the class code. Notes about a child are on paper only, in a locked cupboard.',
    caption: 'Sensitive lessons',
    print: 'Calendar',
  },
});
