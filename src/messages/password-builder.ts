import { area } from './area.ts';

/** Words of the password workshop; the words to choose from are its content. */
export const passwordBuilder = area({
  vi: {
    practice: 'Chìa khóa tập: đừng dùng cho tài khoản thật',
    key: 'Chìa khóa đang ghép',
    empty: 'Chưa có gì.',
    letters: '{n} chữ, gõ không dấu.',
    who: 'Ai đoán được?',
    nobody: 'Chưa thấy ai đoán được.',
    join: 'Nối các từ bằng gì?',
    counting: 'Đang tính xem máy dò mất bao lâu…',
    machine: 'Máy dò mười nghìn lần một giây thì mất: {time}.',
    times: ['chưa tới một giây', 'vài giây', 'vài phút', 'vài giờ', 'vài ngày', 'vài tuần', 'vài tháng', 'vài năm', 'cả trăm năm'],
    left: 'Còn {n} chỗ chưa chọn',
    added: 'Từ thứ {n}: {word}',
    taken: 'Đã bỏ: {word}',
  },
  en: {
    practice: 'A practice key: never use it for a real account',
    key: 'The key so far',
    empty: 'Nothing yet.',
    letters: '{n} letters, typed without marks.',
    who: 'Who could guess it?',
    nobody: 'Nobody we know of.',
    join: 'What joins the words?',
    counting: 'Working out how long a machine would need…',
    machine: 'A machine that tries ten thousand a second needs: {time}.',
    times: ['less than a second', 'some seconds', 'some minutes', 'some hours', 'some days', 'some weeks', 'some months', 'some years', 'a hundred years or more'],
    left: '{n} still to choose',
    added: 'Word {n}: {word}',
    taken: 'Taken out: {word}',
  },
});
