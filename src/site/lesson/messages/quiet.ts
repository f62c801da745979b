import { defineMessages } from '#core/text/messages.ts';

/** A sensitive lesson: its two entries, and the data it stores. */
export const quiet = defineMessages({
  vi: {
    enter: 'Vào bài này',
    pass: 'Làm bài khác',
    old: 'Ôn hai câu cũ trước',
    change: 'Đổi bài',
    halfway: 'Lần trước đã học được nửa bài.',
    enterHalf: 'Vào bài này, từ giữa bài',
    passHalf: 'Làm bài khác, từ giữa bài',
    keeps: 'Máy không giữ câu trả lời của bài này, chỉ ghi đã học nửa bài hay đã xong.',
  },
  en: {
    enter: 'Take this lesson',
    pass: 'Take the other lesson',
    old: 'Two old questions first',
    change: 'Change lesson',
    halfway: 'Last time you did half of it.',
    enterHalf: 'This lesson, from the middle',
    passHalf: 'The other lesson, from the middle',
    keeps:
      'This computer keeps no answers of this lesson, only that half of it or all of it is done.',
  },
});
