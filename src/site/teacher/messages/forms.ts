/**
 * Forms A and B of a module, on paper: questions before and after, and the sheet on which a class
 * is counted.
 */
export const forms = {
  vi: {
    title: 'Trước và sau chủ đề',
    lead: 'Không bắt buộc. Thầy cô muốn biết lớp lớn lên thế nào thì dùng.',
    form: 'Đề {form}',
    count: 'Đáp án và phiếu đếm',
    ofModule: '{name}: {module}',
    how: 'Em không ghi tên. Em chọn điều em sẽ làm thật. Chưa chắc thì để trống, không sao.',
    howAloud:
      'Thầy cô đọc từng câu. Em không ghi tên. Em khoanh tranh em chọn. Chưa chắc thì để trống, không sao.',
    more: 'Ba câu về em',
    after: 'Chỉ hỏi sau chủ đề',
    intention: 'Nếu gặp chuyện làm em lo trên mạng, em sẽ nói với ai?',
    intentions: ['Một người lớn', 'Một người bạn', 'Chưa nói với ai', 'Em chưa biết'],
    confidence: 'Em thấy mình làm được như bài học không?',
    confidences: ['Làm được', 'Làm được một ít', 'Chưa làm được'],
    talk: 'Tháng này em có kể chuyện trên mạng với người nhà không?',
    talks: ['Có', 'Chưa'],
    worry: 'Học xong, em thấy lo hơn, như cũ, hay yên tâm hơn?',
    worries: ['Lo hơn', 'Như cũ', 'Yên tâm hơn'],
    countHow: 'Thầy cô giữ. Đếm cả lớp, không chấm từng em, không so em này với em kia.',
    steps: [
      'Trước chủ đề: nửa số lớp làm đề A, nửa số lớp làm đề B, mười phút. Chỉ có một lớp thì làm đề A.',
      'Ngay sau chủ đề, rồi ba tháng sau: đổi đề. Lớp đã làm A thì làm B.',
      'Không ghi tên, không ghi số. Thu phiếu úp mặt, đếm ở phòng giáo viên, rồi bỏ phiếu đi. Chỉ giữ bảng đếm.',
      'Lớp dưới mười em thì đừng đếm riêng: số nhỏ quá, ai cũng đoán ra ai.',
      'Hơn một phần mười số em “lo hơn” sau chủ đề: ngừng dạy bài ấy, báo người đã đưa thầy cô bản này.',
      'Nói điều đếm được: “Trước có 12 trên 30 em chọn đúng câu này, sau có 25.” Đừng nói hơn thế.',
    ],
    one: 'Có em viết hay nói điều làm thầy cô lo: làm như mục “Khi một em kể” ở kế hoạch bài dạy.',
    question: 'Câu',
    before: 'Trước',
    right: 'Ngay sau',
    later: 'Ba tháng sau',
    here: 'Số em chọn đúng / số em làm',
    saysTo: 'Số em chọn “{text}”',
    open: 'Mở {name}',
    boosters: 'Mười phút ôn đầu kỳ sau',
    booster: 'Ôn bài {n}',
    none: 'Chủ đề này chưa đủ bài để có đề.',
    noSensitive: 'Bài nhạy cảm không có câu nào ở đây: đề không có lời báo trước.',
  },
};
