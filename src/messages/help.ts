import { area } from './area.ts';

/** The first layer of help. Short on purpose: it stands in every page (≤ 1 KB). Numbers come from content/help/contacts.yaml. */
export const help = area({
  vi: {
    title: 'Em cần người giúp?',
    close: 'Đóng',
    first: 'Nói với một người lớn ở gần em, một câu là đủ:',
    sentence: '“Em gặp chuyện khó nói. Cô nghe em một lúc được không ạ?”',
    where: 'Ở trường: thầy cô, cô quản sinh, cô y tế. Ở nơi em ở: người em tin.',
    never: 'Em không có lỗi. Kể lúc nào cũng kịp. Người này chưa giúp được thì em kể tiếp người khác.',
    call: 'Gọi',
    more: 'Xem thêm',
    trace: 'Mở bảng này, máy không lưu gì.',
  },
  en: {
    title: 'Do you need someone?',
    close: 'Close',
    first: 'Tell an adult near you. One sentence is enough:',
    sentence: '“Something is hard to say. Could you listen to me?”',
    where: 'At school: a teacher, the boarding carer, the nurse. Where you live: someone you trust.',
    never: 'It is not your fault. It is never too late to tell. If one person cannot help, tell another.',
    call: 'Call',
    more: 'More (in Vietnamese)',
    trace: 'Opening this keeps nothing on the computer.',
  },
});
