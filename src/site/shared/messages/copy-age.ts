import { defineMessages } from '#core/text/messages.ts';

/** The age of this copy of the site: at the foot of every page, and at a lesson's end. */
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
