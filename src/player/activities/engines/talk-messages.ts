import { defineMessages } from '#core/text/messages.ts';

/** Messages of a talk in a chat or on the phone. */
export const talk = defineMessages({
  vi: {
    reply: 'Nhắn lại',
    flag: 'Đánh dấu',
    speak: 'Nói',
    always: 'Lúc nào cũng làm được',
    did: 'Đã làm',
    thread: 'Cuộc trò chuyện',
    transcript: 'Lời trong cuộc gọi',
    typing: '{who} đang gõ…',
    rehearsal: 'Tập thôi, máy này không gọi đi đâu',
    step: 'Bước {n} trong {of}: {text}',
  },
  en: {
    reply: 'Write back',
    flag: 'Flag',
    speak: 'Say',
    always: 'You can always',
    did: 'Done',
    thread: 'The chat',
    transcript: 'What is said in the call',
    typing: '{who} is typing…',
    rehearsal: 'Only practice: this phone calls nobody',
    step: 'Step {n} of {of}: {text}',
  },
});
