import { defineMessages } from '#core/text/messages.ts';

/**
 * The first layer of help. Short, since it is in every page (≤ 1 KB). Numbers come from
 * content/help/contacts.yaml.
 */
export const help = defineMessages({
  vi: {
    title: 'Em cần người giúp?',
    close: 'Đóng',
    first:
      'Tìm người lớn em tin, không phải người làm em sợ: thầy cô, cô y tế, cô quản sinh, người nhà. Nói một câu:',
    sentence: '“Em gặp chuyện khó nói. Cô nghe em một lúc được không ạ?”',
    never:
      'Em không có lỗi. Kể lúc nào cũng kịp. Người này chưa giúp được thì em kể tiếp người khác.',
    call: 'Gọi',
    for: 'dành cho',
    more: 'Xem thêm',
    trace: 'Bảng này không ghi gì.',
  },
  en: {
    title: 'Do you need someone?',
    close: 'Close',
    first:
      'Find an adult you trust, not the one who scares you: a teacher, the nurse, the boarding carer, family. Say one sentence:',
    sentence: '“Something is hard to say. Could you listen to me?”',
    never:
      'It is not your fault. It is never too late to tell. If one person cannot help, tell another.',
    call: 'Call',
    for: 'for',
    more: 'More (in Vietnamese)',
    trace: 'This panel keeps nothing.',
  },
});

/** Overrides of the first layer for pages that call the reader “bạn” (grades 10–12). */
export const helpForOlder: { vi: Partial<typeof help.vi> } = {
  vi: {
    title: 'Bạn cần người giúp?',
    first:
      'Tìm người lớn bạn tin, không phải người làm bạn sợ: thầy cô, cô y tế, cô quản sinh, người nhà. Nói một câu:',
    never:
      'Bạn không có lỗi. Kể lúc nào cũng kịp. Người này chưa giúp được thì bạn kể tiếp người khác.',
  },
};
