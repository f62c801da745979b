// The expected board of a week, computed from its plan alone and not by the board's own rules.
import { interpolate } from '#core/text/messages.ts';
import { classes as words } from '#site/teacher/messages/classes.ts';
import type { Does, Period, Row, Week } from './plan.ts';

/** Facts of a lesson that the plan lacks, from the built site. */
export type LessonFacts = {
  id: string;
  title: string;
  isGuarded: boolean;
  /** Questions of an exit form: the right ones by letter, none if there are no letters. */
  forms: Record<'exitA' | 'exitB', { label: string; rightLetters: string }[]>;
};
export type Facts = ReadonlyMap<string, LessonFacts>;

type Tries = { right: number; of: number };
/** One thing a pupil did in a lesson. */
type Done = { by: 'answers'; does: Does } | { by: 'paper' };

function doneBy(periods: readonly Period[], of: string, lesson: string, card: number): Done[] {
  return periods
    .filter((period) => period.of === of && period.lesson === lesson)
    .flatMap((period): Done[] => {
      if (period.way === 'families') return [];
      if (period.way === 'paper')
        return period.rows.some((row) => row.card === card) ? [{ by: 'paper' }] : [];
      const seat = period.pcs.flat().find((sitting) => sitting.card === card);
      return seat ? [{ by: 'answers', does: seat.does }] : [];
    });
}

const isWhole = (does: Does): boolean => does === 'right' || does === 'mends' || does === 'wrong';
const firstOf = (does: Does, of: number): Tries => ({ right: does === 'right' ? of : of - 1, of });
const bestOf = (does: Does, of: number): Tries => ({ right: does === 'wrong' ? of - 1 : of, of });

/**
 * Returns one cell in words. A `half` finished on another day was right so far, and right after.
 */
function cellText(done: readonly Done[], { isGuarded, forms }: LessonFacts): string {
  const answers = done.flatMap((part) => (part.by === 'answers' ? [part.does] : []));
  const whole = answers.filter(isWhole);
  const { states, unknown } = words;
  if (whole.length > 0) {
    const isPassed = whole.some((does) => does !== 'wrong');
    const state = isPassed ? states.done : states.again;
    if (isGuarded) return state;
    const of = forms.exitA.length;
    const first = firstOf(whole[0]!, of);
    const best = whole.map((does) => bestOf(does, of)).sort((a, b) => b.right - a.right)[0]!;
    const tries = [
      interpolate(words.tries, first),
      ...(best.right > first.right ? [interpolate(words.bestTries, best)] : []),
    ];
    return [state, ...tries].join(', ');
  }
  // Paper records that it was done; it does not carry whether it was passed, nor the first tries.
  if (done.some(({ by }) => by === 'paper'))
    return [states.done, unknown.passed, ...(isGuarded ? [] : [unknown.first, unknown.best])].join(
      ', ',
    );
  return answers.length > 0 ? states.started : states['not-started'];
}

/** By title: one text per card, in their order. */
export type Board = Record<string, string[]>;

const periodsOf = (periods: readonly Period[], of: string): Period[] =>
  periods.filter((period) => period.of === of && period.way !== 'families');

/** @param periods those in the past */
export function expectedBoard(
  week: Week,
  periods: readonly Period[],
  of: string,
  facts: Facts,
): Board {
  const { children } = week.classes.find(({ name }) => name === of)!;
  const lessons = [...new Set(periodsOf(periods, of).map(({ lesson }) => lesson))];
  return Object.fromEntries(
    lessons.map((lesson) => {
      const lessonFacts = facts.get(lesson)!;
      const cells = Array.from({ length: children }, (_, index) =>
        cellText(doneBy(periods, of, lesson, index + 1), lessonFacts),
      );
      return [lessonFacts.title, cells];
    }),
  );
}

/** Returns where two boards differ, one sentence per cell. */
export function differences(of: string, expected: Board, shown: Board): string[] {
  const titles = [...new Set([...Object.keys(expected), ...Object.keys(shown)])];
  return titles.flatMap((title) => {
    const [plan, board] = [expected[title] ?? [], shown[title] ?? []];
    return Array.from({ length: Math.max(plan.length, board.length) }, (_, index) => index)
      .filter((index) => plan[index] !== board[index])
      .map(
        (index) =>
          `${of}, “${title}”, card ${index + 1}: plan “${plan[index]}”, board “${board[index]}”`,
      );
  });
}

/** For a lesson on paper: label of a question → how many letters were right, of how many. */
export function lettersOf(
  periods: readonly Period[],
  of: string,
  facts: Facts,
): Map<string, Tries> {
  const counts = new Map<string, Tries>();
  for (const period of periods) {
    if (period.of !== of || period.way !== 'paper') continue;
    const asked = facts
      .get(period.lesson)!
      .forms[period.form].filter(({ rightLetters }) => rightLetters);
    const typed = period.rows.flatMap((row: Row) => ('letters' in row ? [row.letters] : []));
    asked.forEach(({ label, rightLetters }, place) => {
      const known = counts.get(label) ?? { right: 0, of: 0 };
      const isRight = typed.filter((row) => rightLetters.includes(row[place]!)).length;
      counts.set(label, { right: known.right + isRight, of: known.of + typed.length });
    });
  }
  return counts;
}

export type ReportRow = {
  name: string;
  grade: number;
  lessons: string[];
  pupils: number;
  families: number;
};

/**
 * Returns a class's row of the term report: a lesson counts for the class once half of its pupils
 * have done it.
 */
export function expectedRow(week: Week, of: string, facts: Facts): ReportRow {
  const { name, grade, children } = week.classes.find((planned) => planned.name === of)!;
  const board = expectedBoard(week, week.periods, of, facts);
  const isDone = (text: string): boolean =>
    [words.states.done, words.states.again].some((state) => text.startsWith(state));
  const had = Object.entries(board).filter(
    ([, cells]) => cells.filter(isDone).length * 2 >= children,
  );
  const pupils = Array.from({ length: children }, (_, index) => index).filter((index) =>
    Object.values(board).some((cells) => isDone(cells[index]!)),
  );
  const families = week.periods.reduce(
    (sum, period) => sum + (period.of === of && period.way === 'families' ? period.families : 0),
    0,
  );
  return { name, grade, lessons: had.map(([title]) => title), pupils: pupils.length, families };
}
