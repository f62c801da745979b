/** Booklets: a module's plans, worksheets and keys as one print. Vietnamese only. */
export const booklets = {
  title: 'Tập tài liệu theo lớp, theo chủ đề',
  short: 'Tập tài liệu',
  description:
    'Mỗi lớp, mỗi chủ đề một tập: kế hoạch, phiếu học tập theo thứ tự dạy, đáp án ở cuối. In cả năm, một học kỳ hay vài bài.',
  moduleDescription:
    'Tập tài liệu chủ đề “{module}”, {band}: kế hoạch, phiếu học tập, đáp án; in một lần.',
  gradeDescription:
    'Tập tài liệu lớp {n}: kế hoạch, phiếu học tập, đáp án của cả năm; in cả tập, một học kỳ hay vài bài.',
  intro:
    'Mỗi lớp một tập cho cả năm, mỗi chủ đề một tập nhỏ: kế hoạch và phiếu của từng bài theo thứ tự dạy, đáp án để riêng ở cuối. In một lần, đóng gáy hay kẹp bìa. Phiếu thì photo thêm cho lớp. Chỉ cần một học kỳ hay vài bài thì mở tập cả năm của lớp rồi chọn.',
  grade: 'Lớp {n}',
  lessons: '{n} bài',
  yearLessons: 'cả năm {n} bài',
  name: '{title}: tập tài liệu',
  whole: 'Cả lớp {n}: cả năm, một học kỳ',
  contents: 'Trong tập này',
  answers: 'Đáp án và lời nhắn',
  answersHow: 'Thầy cô giữ. Photo phiếu cho lớp thì bỏ phần này ra.',
  part: 'Phần {n}',
  partName: '{n} · {print}: {lesson}',
  blanks: { school: 'Trường', class: 'Lớp', teacher: 'Thầy cô', year: 'Năm học' },
  howTo:
    'Giấy A4, hai mặt, lật cạnh dài. Mỗi phần bắt đầu ở mặt mới, có số phần ở đầu; trình duyệt mới in thêm số trang ở chân.',
  all: 'Mọi tập',
  print: 'In tập này',
  choose: {
    title: 'In những bài nào?',
    year: 'Cả năm',
    terms: { first: 'Học kỳ I', second: 'Học kỳ II' },
    lastWeek: 'Học kỳ I hết tuần',
    ofClass: 'Theo kế hoạch năm của lớp',
    how: 'Bấm một học kỳ thì trang lấy các bài đã xếp ở “Kế hoạch năm” của máy này. Hoặc tự đánh dấu từng bài.',
    planner: 'Kế hoạch năm',
    chosen: 'Sẽ in {n} trên {of} bài.',
    termChosen: '{term} (tuần {from}–{to}), lớp {name}: {n} bài.',
    unplaced: 'Chưa xếp vào tuần nào, nên không in: {titles}.',
    nothing: 'Chưa chọn bài nào: chỉ in tờ bìa.',
    noPlan:
      'Máy này chưa có kế hoạch năm của lớp {grade}. Xếp ở trang “Kế hoạch năm”, hoặc đánh dấu từng bài ở đây.',
    noTerm:
      'Kế hoạch của lớp {name} chưa xếp bài nào vào {term} (tuần {from}–{to}). Tập này giữ như cũ.',
    onCover: '{term} · lớp {name} · {n} trên {of} bài',
    part: 'Trích {n} trên {of} bài',
  },
} as const;
