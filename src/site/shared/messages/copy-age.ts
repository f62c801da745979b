import { defineMessages } from '#core/text/messages.ts';

/** How old this copy of the site is: at the foot of every page, and where a lesson ends. */
export const copyAge = defineMessages({
  vi: {
    built: 'Bản ngày {date}',
    old: 'Bản này đã cũ hơn 180 ngày. Thầy cô lấy bản mới để số điện thoại và bài học không bị cũ.',
  },
  en: {
    built: 'Version of {date}',
    old: 'This copy is more than 180 days old. Ask your teacher for a new one, so that numbers and lessons are up to date.',
  },
});
