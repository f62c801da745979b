import { defineMessages } from '#core/text/messages.ts';

/** The exit check. Separate from shell-messages.ts, because it comes after the first answer. */
export const exit = defineMessages({
  vi: {
    question: 'Câu {n} trong {of}',
    exitDone: 'Đúng hướng {right} trong {of} câu.',
    open: 'Còn {n} câu cuối bài.',
    doOpen: 'Làm nốt',
    exitVariant: 'Còn một câu quan trọng lắm, em thử câu mới nhé.',
    exitTryNew: 'Làm câu mới',
    exitSwap: 'Có bạn ngồi cạnh? Đổi lượt',
    swapBack: 'Bấm nhầm? Về bài của em',
    goBack: 'Về bài “{title}”',
    exitMissing:
      'Chưa mở được các câu cuối bài. Em kiểm tra dây mạng hoặc nhờ thầy cô, rồi bấm Thử lại.',
    exitWait: 'Đang mở các câu cuối bài…',
  },
  en: {
    question: 'Question {n} of {of}',
    exitDone: '{right} of {of} on the right track.',
    open: 'Last questions left: {n}.',
    doOpen: 'Do them now',
    exitVariant: 'One question matters a lot. Try a new one.',
    exitTryNew: 'Try the new question',
    exitSwap: 'A friend beside you? Take turns',
    swapBack: 'Pressed by mistake? Back to my work',
    goBack: 'Back to “{title}”',
    exitMissing:
      'The last questions could not be opened. Check the network cable or ask your teacher, then press Try again.',
    exitWait: 'Opening the last questions…',
  },
});
