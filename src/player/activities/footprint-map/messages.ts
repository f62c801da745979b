import { defineMessages } from '#core/text/messages.ts';

/** Messages of the trail; the people who can see it are content. */
export const footprintMap = defineMessages({
  vi: {
    close: 'Chốt chặng này',
    next: 'Chặng tiếp theo',
    seen: 'Tới đây: {who}',
    practice: 'Chuyện tập, không có người thật nào',
    unmarked: 'Chưa đánh dấu',
    undecided: 'Chưa quyết ở đây',
    act: 'Ở đây làm gì?',
    left: 'Còn {n} chặng',
  },
  en: {
    close: 'Settle this stop',
    next: 'Next stop',
    seen: 'By now: {who}',
    practice: 'A practice story: nobody in it is real',
    unmarked: 'Nothing is marked yet',
    undecided: 'Nothing is decided here yet',
    act: 'What to do here?',
    left: '{n} stops left',
  },
});
