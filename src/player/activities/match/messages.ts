import { defineMessages } from '#core/text/messages.ts';

/** Messages of matching cards. */
export const match = defineMessages({
  vi: {
    left: 'Còn {n} đôi',
    side: { left: 'Bên trái', right: 'Bên phải' },
    cards: 'Các thẻ',
    card: 'Thẻ {n}',
    turned: 'Thẻ {n}: {card}',
    join: 'Ghép hai thẻ này',
    joined: 'Đôi {n}: {left} – {right}',
    parted: 'Tách ra: {left} – {right}',
    inPair: 'Đôi {n}, với: {card}',
    turnTwo: 'Lật hai thẻ. Hợp nhau thì ghép, chưa hợp thì lật thẻ khác.',
    touchTwo: 'Chạm một thẻ, rồi chạm thẻ hợp với nó.',
  },
  en: {
    left: '{n} pairs left',
    side: { left: 'Left side', right: 'Right side' },
    cards: 'The cards',
    card: 'Card {n}',
    turned: 'Card {n}: {card}',
    join: 'Join these two',
    joined: 'Pair {n}: {left} – {right}',
    parted: 'Taken apart: {left} – {right}',
    inPair: 'Pair {n}, with: {card}',
    turnTwo: 'Turn two cards. Join them if they belong together, else turn others.',
    touchTwo: 'Touch a card, then the one that belongs to it.',
  },
});
