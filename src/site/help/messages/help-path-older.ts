import type { HelpPathWords } from './help-path.ts';

/**
 * Overrides of the panel's words around the path for pages that call the reader “bạn”. Only pages
 * of grades 10–12 include them.
 */
export const helpPathOlder: { vi: Partial<HelpPathWords> } = {
  vi: {
    openHow: 'Bấm vài lần, ra ngay việc nên làm. Bảng này không ghi bạn bấm gì.',
    memory:
      'Bảng này không ghi gì. Nhưng điện thoại nhớ số đã gọi, máy nhớ trang đã mở. Sợ có người xem máy thì bạn gọi nhờ máy của người lớn bạn tin.',
    draft: 'Soạn câu của bạn',
    whom: 'Bạn nói với ai?',
    feel: 'Bạn thấy sao?',
    want: 'Bạn muốn gì?',
    traceLines: [
      'Bảng này không ghi gì: không vào bài làm, không ra tờ in, không lên bảng lớp.',
      'Có thứ bảng này không xóa được: các trang bạn đã mở trước đó, mạng của trường, danh sách cuộc gọi trong điện thoại, tin nhắn Zalo.',
      'Ngại máy nhớ thì bạn gọi nhờ máy của người lớn bạn tin.',
      '“Thoát nhanh” đổi ngay sang một trang bài học. Có bàn phím thì bấm Shift ba lần liền cũng được.',
    ],
  },
};
