import { defineMessages } from '#core/text/messages.ts';

/**
 * Two or three pupils at one computer: their names, their turns, and why they chose differently.
 */
export const turns = defineMessages({
  vi: {
    many: 'Mấy em ngồi máy này?',
    seat: 'Ghế {n}',
    holds: 'đang cầm chuột',
    turn: 'Đến lượt {who}. Người bên cạnh nhìn chỗ khác nhé.',
    in: '{n} trong {of} đã trả lời, còn giấu.',
    own: 'Cùng bấm, mỗi người một hàng phím',
    oneByOne: 'Lần lượt từng người',
    keys: '{who}: phím {keys}, theo thứ tự câu.',
    isIn: 'đã chọn',
    isOut: 'chưa chọn',
    chose: '{who} chọn: {said}',
    pairs: { younger: { 2: 'hai em', 3: 'ba em' }, older: { 2: 'hai bạn', 3: 'ba bạn' } },
    differ: 'Vì sao {pair} chọn khác nhau? Mỗi người nói một câu, rồi cùng chọn.',
    same: '{pair} chọn giống nhau.',
    together: 'Câu này làm chung, ai cũng được ghi.',
    besideNext: 'Giữ bài của bạn bên cạnh',
    backTo: 'Về bài của {name}',
    andBeside: 'Cùng máy với bạn bên cạnh.',
  },
  en: {
    many: 'How many sit here?',
    seat: 'Seat {n}',
    holds: 'has the mouse',
    turn: '{who} answers now. The others look away.',
    in: '{n} of {of} have answered; it is still hidden.',
    own: 'All at once, each with a row of keys',
    oneByOne: 'One after the other',
    keys: '{who}: keys {keys}, in the order of the answers.',
    isIn: 'has chosen',
    isOut: 'has not chosen yet',
    chose: '{who} chose: {said}',
    pairs: { younger: { 2: 'you two', 3: 'you three' }, older: { 2: 'you two', 3: 'you three' } },
    differ: 'Why did {pair} choose differently? Each says one sentence, then choose together.',
    same: '{pair} chose the same.',
    together: 'This one is done together and counts for all.',
    besideNext: 'Keep the work of the friend beside you',
    backTo: 'Back to {name}',
    andBeside: 'Together with a friend beside.',
  },
});
