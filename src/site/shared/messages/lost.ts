import { defineMessages } from '#core/text/messages.ts';

/** The 404 page, and the redirect pages of short addresses. */
export const notFound = defineMessages({
  vi: {
    title: 'Không thấy trang này',
    text: 'Địa chỉ này không có trang nào. Bài của em vẫn còn nguyên.',
    go: 'Về trang đầu',
    help: 'Cần giúp?',
    call: 'Có chuyện làm em lo? Nói với người lớn em tin, hoặc gọi {n}.',
    leads: 'Đang mở trang',
    leadsOn: 'Trang chưa tự mở thì bấm vào đây',
  },
  en: {
    title: 'No such page',
    text: 'There is no page at this address. Your work is untouched.',
    go: 'To the first page',
    help: 'Need help?',
    call: 'Something worries you? Tell an adult you trust, or call {n}.',
    leads: 'Opening the page',
    leadsOn: 'If it does not open by itself, press here',
  },
});
