/** The families' first page: which grade, tonight's talk, what to do when a child has told. Vietnamese alone. */
export const tonight = {
  grade: 'Cháu học lớp mấy?',
  gradeN: 'Lớp {n}',
  other: 'Đổi lớp',
  tonight: 'Tối nay · {time}',
  hear: 'Nghe chuyện này',
  stop: 'Dừng',
  machine: 'giọng máy đọc',
  unheard: 'Máy này không mở được tiếng. Nhờ người nhà đọc to.',
  ask: 'Hỏi cháu một câu, rồi nghe hết',
  say: 'Nói với cháu một câu',
  whole: 'Đọc cả chuyện',
  boarding: 'Cháu ở nội trú',
  group: 'Gửi nhóm phụ huynh',
  others: 'Lớp vừa học bài khác? Chọn bài ấy:',
  told: 'Con vừa gặp chuyện',
  toldSteps: [
    ['Nghe hết, đừng hỏi “vì sao”.', 'Ngồi cạnh con, để máy úp xuống.'],
    ['Nói: “Con kể là đúng. Con không có lỗi.”', 'Nói câu này trước mọi câu khác.'],
    [
      'Giữ nguyên máy.',
      'Đừng xóa, đừng nhắn lại, đừng mở ảnh riêng tư, đừng gửi cho ai xem. Đừng tự đi tìm người kia.',
    ],
    ['Gọi {111}.', 'Ngày đêm, không mất tiền. Nguy hiểm ngay thì gọi {113}, bị thương thì gọi {115}.'],
  ],
  toldMore: 'Đọc thêm: khi có chuyện xảy ra',
  bar: 'Khi có chuyện',
} as const;
