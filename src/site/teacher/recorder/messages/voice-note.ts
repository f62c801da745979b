/** “Lời nhắn thoại 30 giây”: read by the teacher, saved as a file to send. */
export const voiceNote = {
  vi: {
    title: 'Lời nhắn thoại 30 giây',
    description:
      'Thầy cô đọc lời nhắn về bài cho gia đình, máy ghi thành một tệp để gửi nhóm phụ huynh. Trang không gửi.',
    intro:
      'Có ông bà không đọc được tin dài. Thầy cô đọc lời nhắn bằng giọng của mình, máy ghi thành một tệp, rồi thầy cô gửi vào nhóm.',
    care: 'Đọc thong thả. Đừng đọc tên em nào, đừng kể chuyện của em nào.',
    stays: 'Tiếng chỉ nằm ở trang này cho tới khi thầy cô lưu. Trang không gửi đi đâu.',
    noScript:
      'Thu giọng cần JavaScript hoặc trình duyệt mới hơn. Lời để đọc ở trang “chuyện tối nay” của từng bài.',
    lesson: 'Bài nào?',
    text: 'Lời để đọc',
    begin: 'Cả nhà ơi, hôm nay lớp mình học bài “{title}”.',
    say: 'Một câu nên nói:',
    ask: 'Tối nay, cả nhà hỏi một câu, rồi nghe hết:',
    boarding: 'Nếu ở nội trú:',
    end: 'Có chuyện lo thì gọi {n}, ngày đêm, không mất tiền.',
    record: 'Bắt đầu ghi',
    again: 'Ghi lại',
    stop: 'Dừng',
    asking: 'Đang mở micro…',
    recording: 'Đang ghi, còn {n} giây…',
    done: 'Đã ghi xong. Nghe lại, rồi lưu thành tệp.',
    listen: 'Nghe lại lời nhắn',
    save: 'Lưu thành tệp',
    saved: 'Đã tạo {file}. Xem thư mục Tải xuống, rồi gửi tệp ấy vào nhóm phụ huynh.',
    silent: 'Chưa nghe thấy gì. Xem micro có bị tắt không, rồi ghi lại.',
    link: 'Thầy cô thu lời nhắn thoại cho bài này',
    file: 'loi-nhan-{lesson}',
  },
};
