import { area } from './area.ts';

/** Words of the desk where claims are checked. Certainty is spoken of, never marked. */
export const factCheckLab = area({
  vi: {
    practice: 'Mạng nhỏ để tập, các trang đều là tên đặt',
    find: 'Đánh dấu câu cần kiểm tra',
    before: 'Lúc này em chắc đến đâu?',
    early: 'lúc đầu',
    open: 'Mở các nguồn ra xem',
    who: 'Ai nói?',
    proof: 'Bằng chứng đâu?',
    others: 'Nguồn khác nói gì?',
    after: 'Xem xong, em chắc đến đâu?',
    late: 'xem xong',
    act: 'Rồi làm gì?',
    held: 'Lúc đầu “{before}”, xem xong “{after}”: gần với bằng chứng từ đầu, và giờ em biết vì sao.',
    came: 'Lúc đầu “{before}”, xem xong “{after}”: em đổi ý vì có bằng chứng. Người kiểm tra giỏi hay làm thế.',
    far: 'Xem xong em chọn “{after}”. Các nguồn hợp với “{fits}” hơn. Em đọc lại từng nguồn xem nhé.',
    left: 'Còn {n} hồ sơ',
  },
  en: {
    practice: 'A small web to practise with: every site is invented',
    find: 'Mark the sentence that needs checking',
    before: 'How sure are you now?',
    early: 'at first',
    open: 'Open the sources',
    who: 'Who says so?',
    proof: 'What is the evidence?',
    others: 'What do others say?',
    after: 'And now, how sure?',
    late: 'after looking',
    act: 'Then what?',
    held: 'At first “{before}”, after looking “{after}”: near the evidence from the start, and now you know why.',
    came: 'At first “{before}”, after looking “{after}”: you changed your mind because of evidence. Good checkers do.',
    far: 'After looking you chose “{after}”. The sources fit “{fits}” better. Read each of them again.',
    left: '{n} files left',
  },
});
