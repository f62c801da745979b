import { area } from './area.ts';

/** The 404 page. */
export const lost = area({
  vi: { title: 'Không thấy trang này', text: 'Địa chỉ này không có trang nào. Bài của em vẫn còn nguyên.', go: 'Về trang đầu' },
  en: { title: 'No such page', text: 'There is no page at this address. Your work is untouched.', go: 'To the first page' },
});
