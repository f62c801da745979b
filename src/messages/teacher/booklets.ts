/** Booklets: a module's plans, worksheets and keys as one print. Vietnamese only. */
export const booklets = {
  title: 'Tập tài liệu theo chủ đề',
  short: 'Tập tài liệu',
  description:
    'Mỗi chủ đề một tập: kế hoạch, phiếu học tập theo thứ tự dạy, đáp án ở cuối. In một lần, đóng gáy, để ở tủ của tổ.',
  moduleDescription: 'Tập tài liệu chủ đề “{module}”, {band}: kế hoạch, phiếu học tập, đáp án; in một lần.',
  intro:
    'Mỗi chủ đề một tập: kế hoạch và phiếu của từng bài theo thứ tự dạy, đáp án để riêng ở cuối. In một lần, đóng gáy hay kẹp bìa. Phiếu thì photo thêm cho lớp. Cả năm của một lớp là các tập đứng dưới tên lớp ấy.',
  grade: 'Lớp {n}',
  lessons: '{n} bài',
  name: '{module}: tập tài liệu',
  contents: 'Trong tập này',
  answers: 'Đáp án và lời nhắn',
  answersHow: 'Thầy cô giữ. Photo phiếu cho lớp thì bỏ phần này ra.',
  part: 'Phần {n}',
  partName: '{n} · {print}: {lesson}',
  blanks: { school: 'Trường', class: 'Lớp', teacher: 'Thầy cô', year: 'Năm học' },
  howTo:
    'Giấy A4, hai mặt, lật cạnh dài. Mỗi phần bắt đầu ở mặt mới, có số phần ở đầu; trình duyệt mới in thêm số trang ở chân.',
  all: 'Mọi tập',
} as const;
