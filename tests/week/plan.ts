// A week of a school, as plain data: which class has which lesson when, the seats, absences, and
// how it is collected.

/**
 * A pupil's behaviour in a lesson. `right`: all at the first press. `mends`: the first exit
 * question wrong, then right. `wrong`: that question wrong, and left so. `half`: stops after it.
 * `core`: stops before the exit questions.
 */
export type Does = 'right' | 'mends' | 'wrong' | 'half' | 'core';
/** A pupil, by the card of its class. */
type Seat = { card: number; does: Does };
/**
 * One computer: one pupil, or two or three in the order in which they answer the exit questions.
 */
export type Pc = readonly Seat[];

type OfClass = { day: Day; of: string; lesson: string };
export type AtPcs = OfClass & {
  /** `lan`: automatically. `usb`, `web`: one file per computer on the teacher's stick. */
  way: 'lan' | 'usb' | 'web';
  pcs: readonly Pc[];
};
/**
 * A row of the grid: letters of the questions with letters, in their order; or the tick “done on
 * paper”.
 */
export type Row = { card: number; letters: string } | { card: number; isTicked: true };
export type OnPaper = OfClass & { way: 'paper'; form: 'exitA' | 'exitB'; rows: readonly Row[] };
/** Number of families that talked, by the next morning. */
export type AtHome = OfClass & { way: 'families'; families: number };
export type Period = AtPcs | OnPaper | AtHome;

type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri';
export type PlannedClass = { name: string; grade: number; children: number };
export type Week = {
  /** Created in this order, so that the first is the device's class number 1. */
  classes: readonly PlannedClass[];
  periods: readonly Period[];
  /**
   * On the evening of this day the teacher takes her backups home; on the next morning she has
   * another PC.
   */
  carriedHomeOn: Day;
};

const right = (card: number): Seat => ({ card, does: 'right' });
const mends = (card: number): Seat => ({ card, does: 'mends' });
const wrong = (card: number): Seat => ({ card, does: 'wrong' });
const half = (card: number): Seat => ({ card, does: 'half' });
const core = (card: number): Seat => ({ card, does: 'core' });
const letters = (given: Record<number, string>): Row[] =>
  Object.entries(given).map(([card, row]) => ({ card: Number(card), letters: row }));
const ticked = (...cards: number[]): Row[] => cards.map((card) => ({ card, isTicked: true }));

/** Fourteen computers, of which four have two and one has three. 2A: 21 and 22 are ill. */
const fourteenOf2A: readonly Pc[] = [
  [right(1)],
  [mends(2)],
  [wrong(3)],
  [half(4)],
  [core(5)],
  [right(6)],
  [mends(7)],
  [right(8)],
  [wrong(9)],
  [right(10), right(11)],
  [mends(12), wrong(13)],
  [right(14), half(15)],
  [wrong(16), right(17)],
  [right(18), mends(19), right(20)],
];
/** 3B: 21 is ill. */
const fourteenOf3B: readonly Pc[] = [
  [right(1)],
  [right(2)],
  [mends(3)],
  [wrong(4)],
  [half(5)],
  [right(6)],
  [core(7)],
  [mends(8)],
  [right(9), wrong(10)],
  [mends(11), right(12)],
  [right(13), mends(14), half(15)],
  [right(16)],
  [wrong(17), right(18)],
  [right(19), right(20)],
];

export const week: Week = {
  classes: [
    { name: '2A', grade: 2, children: 22 },
    { name: '3B', grade: 3, children: 21 },
    { name: '7C', grade: 7, children: 18 },
    { name: '4D', grade: 4, children: 12 },
  ],
  carriedHomeOn: 'thu',
  periods: [
    { day: 'mon', of: '2A', lesson: 'real-pretend-advert', way: 'lan', pcs: fourteenOf2A },
    { day: 'tue', of: '3B', lesson: 'my-private-things', way: 'usb', pcs: fourteenOf3B },
    { day: 'tue', of: '2A', lesson: 'real-pretend-advert', way: 'families', families: 9 },
    {
      day: 'wed',
      of: '7C',
      lesson: 'inbox-traps',
      way: 'paper',
      form: 'exitA',
      rows: letters({
        ...{
          1: 'ABCA',
          2: 'BBCA',
          3: 'CBBC',
          4: 'DABB',
          5: 'DCAA',
          6: 'CACB',
          7: 'BBAA',
          8: 'ACAC',
        },
        ...{ 9: 'CBCA', 10: 'DBBA', 12: 'AAAA', 13: 'BCBC', 14: 'CABA' },
      }),
    },
    {
      day: 'wed',
      of: '7C',
      lesson: 'inbox-traps',
      way: 'paper',
      form: 'exitB',
      rows: letters({ 15: 'DBAC', 16: 'ACBB', 17: 'BACA' }),
    },
    {
      day: 'thu',
      of: '4D',
      lesson: 'help-map',
      way: 'lan',
      pcs: [[right(1)], [wrong(2), right(3)], [half(4)]],
    },
    {
      day: 'thu',
      of: '4D',
      lesson: 'help-map',
      way: 'web',
      pcs: [[half(5)], [mends(6), wrong(7)]],
    },
    {
      day: 'thu',
      of: '4D',
      lesson: 'help-map',
      way: 'paper',
      form: 'exitA',
      // 5 continued on the sheet where the computer had stopped; 7 repeated everything, which does
      // not contradict its answers.
      rows: [...letters({ 8: 'ABC', 9: 'BBA', 10: 'CCB' }), ...ticked(5, 7, 11)],
    },
    // The ill are back; 9 of 2A changed its mind, and continues at another computer than on Monday,
    // as 4 and 15 do.
    {
      day: 'fri',
      of: '2A',
      lesson: 'real-pretend-advert',
      way: 'lan',
      pcs: [[right(21), mends(22)], [right(9)], [right(4)], [right(15)]],
    },
    {
      day: 'fri',
      of: '2A',
      lesson: 'stop-leave-tell',
      way: 'lan',
      pcs: [[right(1)], [mends(2), right(3)], [wrong(5)], [right(6), half(7)]],
    },
    {
      day: 'fri',
      of: '3B',
      lesson: 'my-private-things',
      way: 'paper',
      form: 'exitA',
      rows: ticked(21, 5),
    },
    {
      day: 'fri',
      of: '7C',
      lesson: 'inbox-traps',
      way: 'paper',
      form: 'exitA',
      rows: [...letters({ 11: 'CBCA' }), ...ticked(18)],
    },
  ],
};

/**
 * A small morning of one class: a computer with two, one with one, a row on paper, and a new PC
 * after the break.
 */
export const morning: Week = {
  classes: [{ name: '2A', grade: 2, children: 6 }],
  carriedHomeOn: 'mon',
  periods: [
    {
      day: 'mon',
      of: '2A',
      lesson: 'real-pretend-advert',
      way: 'web',
      pcs: [[right(1), mends(2)], [wrong(3)]],
    },
    {
      day: 'mon',
      of: '2A',
      lesson: 'real-pretend-advert',
      way: 'paper',
      form: 'exitA',
      rows: ticked(4),
    },
    { day: 'tue', of: '2A', lesson: 'real-pretend-advert', way: 'web', pcs: [[half(5)]] },
  ],
};
