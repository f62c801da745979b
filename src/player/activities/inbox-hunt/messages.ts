import { defineMessages } from '#core/text/messages.ts';

/** Messages of the practice inbox; its texts and answers are content. */
export const inboxHunt = defineMessages({
  vi: {
    practice: 'Hộp tin tập, không gửi đi đâu',
    find: 'Đánh dấu câu làm em nghi',
    judge: 'Em nghĩ sao về tin này?',
    act: 'Gặp bẫy, làm gì tiếp?',
    close: 'Chốt tin này',
    next: 'Tin tiếp theo',
    left: 'Còn {n} tin',
    seen: 'Em thấy.',
    missed: 'Còn đây.',
  },
  en: {
    practice: 'A practice inbox: nothing is sent',
    find: 'Mark any sentence that makes you wonder',
    judge: 'What do you think of this message?',
    act: 'It is a trap: what next?',
    close: 'Settle this message',
    next: 'Next message',
    left: '{n} messages left',
    seen: 'You saw it.',
    missed: 'And here.',
  },
});
