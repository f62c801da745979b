import { defineMessages } from '#core/text/messages.ts';

/** Words of a lesson's cover in grades 1–5. */
export const cover = defineMessages({
  vi: {
    listen: 'Nghe và học',
    read: 'Vào học',
    story: 'Vào chuyện',
    old: 'Khởi động: câu cũ',
    due: 'đến hẹn ôn rồi',
    lastCheck: 'Kiểm tra bài trước',
    end: 'Trang cuối bài',
  },
  en: {
    listen: 'Listen and learn',
    read: 'Start',
    story: 'Start the story',
    old: 'Warm up: old questions',
    due: 'time to review',
    lastCheck: 'Check of the last lesson',
    end: 'The last page',
  },
});
