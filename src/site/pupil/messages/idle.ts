import { defineMessages } from '#core/text/messages.ts';

/** The idle screen after five minutes of inactivity. */
export const idle = defineMessages({
  vi: {
    title: 'Em còn ngồi đây không?',
    kept: 'Bài đang dở vẫn còn nguyên.',
    card: 'Máy đang mở thẻ {name}.',
    goOn: 'Em học tiếp',
    notMe: 'Không phải em',
  },
  en: {
    title: 'Are you still here?',
    kept: 'Your work is as you left it.',
    card: 'The card {name} sits here.',
    goOn: 'Go on',
    notMe: 'Not me',
  },
});
