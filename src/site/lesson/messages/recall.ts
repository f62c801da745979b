import { defineMessages } from '#core/text/messages.ts';

/** Review questions at the start of a lesson. */
export const recall = defineMessages({
  vi: {
    missedTwice: 'Câu này em đã thử hai lần. Em mở lại bài “{title}” xem cách làm trước cũng được.',
    open: 'Mở lại bài ấy',
  },
  en: {
    missedTwice: 'You have tried this one twice. You may look at the lesson “{title}” first.',
    open: 'Open that lesson',
  },
});
