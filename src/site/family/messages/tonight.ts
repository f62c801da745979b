/**
 * The families' first page: the choice of grade, tonight's talk, advice for when a child has told.
 * Vietnamese only.
 */
export const tonight = {
  grade: 'Cháu học lớp mấy?',
  wait: 'Bấm lớp của cháu, chuyện tối nay sẽ hiện ở đây. Nghe được, có một câu để hỏi và một câu nên nói.',
  gradeN: 'Lớp {n}',
  other: 'Đổi lớp',
  tonight: 'Tối nay · {time}',
  hear: 'Nghe chuyện này',
  stop: 'Dừng',
  machine: 'giọng máy đọc',
  unheard: 'Máy này không mở được tiếng. Nhờ người nhà đọc to.',
  ask: 'Hỏi một câu, rồi nghe hết',
  say: 'Một câu nên nói',
  whole: 'Đọc cả chuyện',
  boarding: 'Nếu ở nội trú',
  group: 'Gửi nhóm phụ huynh',
  others: 'Lớp vừa học bài khác? Chọn bài ấy:',
  told: 'Có chuyện, làm gì?',
  toldSteps: [
    ['Nghe hết, đừng hỏi “vì sao”.', 'Ngồi cạnh cháu, để máy úp xuống.'],
    ['Nói: “Con kể là đúng. Con không có lỗi.”', 'Nói trước mọi câu khác. Ông bà thì gọi “cháu”.'],
    [
      'Giữ nguyên máy.',
      'Đừng xóa, đừng nhắn lại, đừng mở ảnh riêng tư, đừng gửi cho ai xem. Đừng tự đi tìm người kia.',
    ],
    [
      'Gọi {111}.',
      'Ngày đêm, không mất tiền. Nguy hiểm ngay thì gọi {113}, bị thương thì gọi {115}.',
    ],
    [
      'Mất tiền? Gọi ngay ngân hàng.',
      'Nhờ khóa, theo số trong ứng dụng, không có thì số in trên thẻ, hoặc ra quầy. Rồi báo công an xã.',
    ],
  ],
  toldMore: 'Đọc thêm: khi có chuyện xảy ra',
  bar: 'Khi có chuyện',
} as const;
