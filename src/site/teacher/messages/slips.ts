/** The slip that comes back from home: printed, coloured by a family, counted by the teacher. */
export const slips = {
  vi: {
    title: 'Phiếu về nhà',
    description:
      'Phiếu nhỏ cho gia đình tô rồi gửi lại, không ghi tên. Thầy cô mở hộp, đếm, gõ một con số.',
    intro:
      'Tám phiếu một trang. Chọn bài để câu hỏi tối nay in sẵn. Cắt, phát cho cả lớp. Gia đình hỏi, tô ô, gấp lại, em mang đến bỏ hộp.',
    rules: [
      'Gấp lại, bỏ hộp; không hỏi ai chưa nộp.',
      'Phiếu không ghi tên em, không ghi tên người nhà.',
      'Nhà nào chưa tô cũng được: bận, ở xa, máy hỏng là chuyện thường.',
      'Em ở nội trú thì đọc phiếu qua điện thoại cuối tuần, em tô hộ.',
    ],
    slip: {
      title: 'Phiếu về nhà · không ghi tên',
      lesson: 'Bài:',
      tonight: 'Tối nay nhà mình hỏi nhau:',
      ask: 'Nhà mình tô một ô. Ô nào cũng được:',
      bubbles: ['Đã hỏi câu này.', 'Đã nghe kể.', 'Chưa tiện, để hôm khác.'],
      end: 'Gấp lại, mai bỏ hộp ở lớp.',
      call: 'Có chuyện lo thì gọi {n}.',
    },
    printFor: 'In cho bài',
    byHand: 'Để trống, thầy cô tự ghi',
    count: 'Mở hộp rồi đếm',
    countHow: 'Đếm những phiếu tô ô 1 hoặc ô 2, gõ một con số. Số chỉ nằm ở máy này.',
    noScript:
      'Ghi số vào sổ của thầy cô. Muốn ghi trên máy: cần JavaScript hoặc trình duyệt mới hơn.',
    className: 'Lớp',
    classHow: 'ví dụ 6A',
    lesson: 'Bài',
    reached: 'Số phiếu tô ô 1 hoặc ô 2',
    keep: 'Ghi lại',
    kept: 'Đã ghi: lớp {name}, “{title}”, {n} nhà.',
    wrong: 'Cần tên lớp (tối đa {longest} chữ) và một số từ 0 đến {most}.',
    refused: 'Máy không giữ được số này. Ghi vào sổ của thầy cô.',
    list: 'Đã ghi ở máy này',
    line: '{n} nhà đã trò chuyện',
    sum: 'Lớp {name}: {n} lượt nhà đã trò chuyện',
    none: 'Chưa ghi số nào.',
    out: 'Bỏ',
    outOf: 'Bỏ: lớp {name}, “{title}”',
    removed: 'Đã bỏ.',
    undo: 'Hoàn tác',
    undone: 'Đã trở lại như trước.',
    noBlame: 'Số thấp không phải lỗi của ai. Đừng đọc số trước lớp, đừng so lớp này với lớp kia.',
  },
};
