import { defineMessages } from '#core/text/messages.ts';

/** Messages of the kinds in which parts are arranged: putting cards in order, choosing a reply. */
export const ordering = defineMessages({
  vi: {
    cards: 'Còn {n} thẻ',
    add: 'Thêm',
    takeOut: 'Bỏ ra',
    cardsLeft: 'Thẻ còn lại',
    cardsPlaced: 'Các bước đã xếp',
    slot: 'Bước tiếp theo?',
    placed: 'Bước {n}: {card}',
    takenOut: 'Đã bỏ ra: {card}',
  },
  en: {
    cards: '{n} cards left',
    add: 'Add',
    takeOut: 'Take out',
    cardsLeft: 'Cards left',
    cardsPlaced: 'Steps placed',
    slot: 'Next step?',
    placed: 'Step {n}: {card}',
    takenOut: 'Taken out: {card}',
  },
});
