import { defineMessages } from '#core/text/messages.ts';

/** Messages of all kinds that compose. */
export const compose = defineMessages({
  vi: {
    rules: 'Bài tốt thì:',
    kept: 'được rồi',
    again: 'xem lại nhé',
    one: 'Chọn một',
    many: 'Chọn một hay nhiều',
    several: 'Chọn những gì cần có',
    left: 'Còn {n} mục',
    none: '…',
  },
  en: {
    rules: 'Good work:',
    kept: 'kept',
    again: 'look again',
    one: 'Choose one',
    many: 'Choose one or more',
    several: 'Choose what is needed',
    left: '{n} parts left',
    none: '…',
  },
});
