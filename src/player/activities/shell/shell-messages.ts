import { defineMessages, type Locale } from '#core/text/messages.ts';

/**
 * Messages around every activity and in the step bar. The build prints those of one language into
 * each lesson page.
 */
export const shell = defineMessages({
  vi: {
    lang: 'vi' as Locale,
    check: 'Trả lời',
    again: 'Chọn lại',
    next: 'Tiếp',
    later: 'Để sau',
    back: 'Quay lại',
    pick: 'Chọn một câu',
    tick: 'Chọn các câu',
    right: 'Đúng hướng',
    partly: 'Thêm một bước',
    wrong: 'Xem lại nhé',
    unsure: 'Cùng xem nhé',
    hint: 'Gợi ý:',
    yours: 'Em chọn',
    unsureOption: 'Em chưa chắc',
    showWay: 'Xem cách làm',
    way: 'Cách làm:',
    saving: 'đang lưu…',
    saved: 'đã lưu',
    unsaved: 'chưa lưu được',
    retry: 'Thử lại',
    broken: 'Câu này chưa mở được. Em nhờ thầy cô tải lại trang.',
  },
  en: {
    lang: 'en' as Locale,
    check: 'Answer',
    again: 'Choose again',
    next: 'Next',
    later: 'Later',
    back: 'Back',
    pick: 'Choose one',
    tick: 'Choose some',
    right: 'On the right track',
    partly: 'One more step',
    wrong: 'Look again',
    unsure: 'Let us look together',
    hint: 'Hint:',
    yours: 'Your choice',
    unsureOption: 'I am not sure',
    showWay: 'Show me how',
    way: 'How to do it:',
    saving: 'saving…',
    saved: 'saved',
    unsaved: 'not saved yet',
    retry: 'Try again',
    broken: 'This question has not opened. Ask your teacher to reload the page.',
  },
});

export type ShellWords = (typeof shell)['vi'];
