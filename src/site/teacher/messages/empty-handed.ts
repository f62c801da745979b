/** Twelve minutes without computers, printer or power. Vietnamese only. */
export const emptyHanded = {
  title: 'Không có gì trong tay',
  lead: 'Mười hai phút. Không máy, không in, không điện.',
  link: 'Không có gì trong tay · 12 phút',
  keep: 'Muốn đọc khi mất mạng: lúc còn mạng, mở trang “Thầy cô”, bấm giữ lại trên máy, rồi mở trang này một lần.',
  parts: {
    story: { n: 4, name: 'Đọc to câu chuyện' },
    board: { n: 2, name: 'Ba dòng lên bảng' },
    questions: { n: 5, name: 'Bốn câu hỏi' },
    end: { n: 1, name: 'Khép lại' },
  },
  minutes: '{n} phút',
  hear: 'Chờ nghe:',
  questionsHow:
    'Hai câu “phải hỏi”: nói theo cặp, rồi cả lớp. Hai câu kia: hỏi nhanh, một em đáp; thiếu giờ thì bỏ.',
  must: 'phải hỏi',
  close:
    'Cả lớp nói to ba dòng trên bảng, chưa đọc được thì nói theo. Thầy cô nói: “Cuối giờ cô ở lại năm phút, {who} nào hỏi bài hay kể chuyện gì cũng được, hôm khác cũng được. Hoặc nói với người {who} tin. Hoặc gọi {111}: ngày đêm đều gọi được, không mất tiền.” Thầy thì đổi “cô” thành “thầy”.',
  who: { younger: 'em', older: 'bạn' },
  told: 'Khi một em kể',
  always: [
    'Người làm hại em có thể là người nhà thì chưa gọi về nhà: hỏi người phụ trách bảo vệ trẻ em trước.',
    'Ảnh riêng tư của bất cứ em nào: không xem, không chụp, không chuyển, kể cả để làm chứng.',
    'Xong thì ghi ngay: đúng lời em nói, mấy giờ, ai có mặt. Cất kín, chỉ đưa người phụ trách.',
    'Đang nguy hiểm: ở bên em, gọi {113}; bị thương: {115}; hỏi cách làm: {111}.',
  ],
  print: 'In tờ này',
  lesson: 'Bài đầy đủ của chuyện này',
} as const;
