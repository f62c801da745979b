import type { Locale } from '#core/text/messages.ts';

// Without `defineMessages()`: that is in the core chunk, and a page that imports it boots a lesson.
const vi = {
  title: 'Báo lỗi trang này',
  who: 'Dành cho thầy cô, cha mẹ: chữ sai, hình hỏng, nút không chạy. Em gặp chuyện làm em lo thì đóng bảng này, bấm “Cần giúp?”.',
  how: 'Chép đoạn dưới, dán vào tin nhắn hay thư, viết thêm trang này bị gì, rồi gửi cho người đã đưa thầy cô bản này. Máy không gửi đi đâu, không kèm câu trả lời hay tên của ai.',
  where: 'Lỗi ở chỗ nào?',
  whole: 'Cả trang',
  copy: 'Chép',
  copied: 'Đã chép. Dán vào nơi thầy cô muốn gửi.',
  selected: 'Đoạn chữ đã được bôi đen. Bấm Ctrl + C để chép.',
  print: 'In ra giấy',
  close: 'Đóng',
  text: 'Đoạn chữ để chép',
  report: {
    head: 'Báo lỗi – Em Lên Mạng',
    page: 'Trang: {value}',
    step: 'Chỗ: {value}',
    item: 'Câu: {value}',
    build: 'Bản dựng: {value}',
    browser: 'Trình duyệt: {value}',
    width: 'Bề rộng: {value} px',
    wrong: 'Bị gì:',
    wanted: 'Đáng lẽ thế nào:',
    line: '……………………………………………………',
    note: '(Đừng viết tên hay chuyện riêng của học sinh.)',
  },
};

/**
 * “Báo lỗi trang này”: a text for the site's maintainers. Nothing is typed here and nothing is
 * sent.
 */
export const problem: Record<Locale, typeof vi> = {
  vi,
  en: {
    title: 'Report a fault on this page',
    who: 'For teachers and parents: a wrong word, a broken picture, a button that does not work. If something worries you, close this and press “Need help?”.',
    how: 'Copy the text, paste it into a message, add what is wrong, and send it to whoever gave you this copy. Nothing is sent from here; no answers or names are in it.',
    where: 'Where is it?',
    whole: 'The whole page',
    copy: 'Copy',
    copied: 'Copied. Paste it where you want to send it.',
    selected: 'The text is selected. Press Ctrl + C to copy.',
    print: 'Print it',
    close: 'Close',
    text: 'Text to copy',
    report: {
      head: 'Fault report – Em Lên Mạng',
      page: 'Page: {value}',
      step: 'Place: {value}',
      item: 'Item: {value}',
      build: 'Build: {value}',
      browser: 'Browser: {value}',
      width: 'Width: {value} px',
      wrong: 'What is wrong:',
      wanted: 'What should it be:',
      line: '……………………………………………………',
      note: '(Please write no pupil’s name or story.)',
    },
  },
};
