import { describe, expect, it } from 'vitest';
import {
  answer,
  classOf,
  clock,
  lessons,
  MORNING,
  record,
  sensitive,
  taken,
} from '../../../tests/arbitraries/class-books.ts';
import { buildBoard } from './board.ts';
import type { SummaryRecord, ClassRecord } from './record.ts';

const DAY = 86_400_000;
const whole = (
  option: number,
  form: 'a' | 'b',
  from = 0,
  at = MORNING,
  lesson = 'kind-words',
): ClassRecord[] =>
  ['core', `${form}1`, `${form}2`, `${form}3`].map((item, index) =>
    record(
      'u1',
      answer(`${form}${option}${from}${index}`, { item, option, seq: from + index, at, lesson }),
    ),
  );
const carried = (parts: Partial<SummaryRecord>): SummaryRecord => ({
  kind: 'carried',
  id: `c${JSON.stringify(parts)}`,
  pupil: 'u1',
  lesson: 'kind-words',
  ...parts,
});
const cell = (records: readonly ClassRecord[], lesson = 'kind-words', at = MORNING) =>
  buildBoard(taken(classOf(1), 't', records, at), lessons, {
    ...clock,
    now: at,
  }).rows[0]!.cells.get(lesson)!;

describe('a cell of the board', () => {
  it('has one of five states', () => {
    const later = MORNING + 22 * DAY;
    const firm = ['r1', 'r2'].map((item, index) =>
      record('u1', answer(`r${index}`, { item, seq: 20 + index, at: later })),
    );
    expect([
      cell([]).state,
      cell([record('u1', answer('x', { item: 'p1' }))]).state,
      cell(whole(0, 'a')).state,
      cell(whole(2, 'a')).state,
      cell([...whole(2, 'a'), ...firm], 'kind-words', later).state,
    ]).toEqual(['not-started', 'started', 'again', 'done', 'firm']);
  });
  it('keeps the first try and the best try', () =>
    expect(cell([...whole(0, 'a'), ...whole(2, 'a', 10)])).toMatchObject({
      state: 'done',
      first: { right: 0, of: 3 },
      best: { right: 3, of: 3 },
      unknown: [],
    }));
  it('marks values that a channel did not carry as unknown', () => {
    expect(cell([carried({ isDone: true })])).toMatchObject({
      state: 'done',
      first: null,
      best: null,
      unknown: ['passed', 'first', 'best'],
    });
    expect(
      cell([carried({ isDone: true, isPassed: true, first: { right: 2, of: 3 } })]),
    ).toMatchObject({
      state: 'done',
      first: { right: 2, of: 3 },
      unknown: ['best'],
    });
    expect(cell([carried({ isDone: true, isPassed: false })]).state).toBe('again');
    expect(cell([carried({ isStarted: true })]).state).toBe('started');
    expect(cell([carried({ isFirm: true })]).state).toBe('firm');
  });
  it('a mark that records only “done” does not override states known from answers', () => {
    expect(cell([...whole(0, 'a'), carried({ isDone: true })])).toMatchObject({
      state: 'again',
      unknown: [],
    });
    expect(cell([...whole(2, 'a'), carried({ isDone: true })])).toMatchObject({
      state: 'done',
      unknown: [],
    });
  });
  it('letters from a sheet count once the core activity was done in class', () => {
    const letters = whole(2, 'a').filter(({ kind, id }) => kind === 'answer' && !id.endsWith('0'));
    expect(cell(letters).state).toBe('started');
    expect(cell([...letters, carried({ isCoreDone: true })]).state).toBe('done');
  });
  it('of a sensitive lesson shows “done” and nothing else', () => {
    const done = record('u1', answer('d', { lesson: sensitive.id, item: 'done' }));
    expect(cell([done], sensitive.id)).toEqual({
      state: 'done',
      first: null,
      best: null,
      unknown: [],
      ways: ['files'],
    });
    expect(
      cell(
        [
          carried({
            lesson: sensitive.id,
            isDone: true,
            isPassed: false,
            first: { right: 0, of: 3 },
          }),
        ],
        sensitive.id,
      ),
    ).toMatchObject({ state: 'done', first: null, unknown: [] });
  });
  it('of a guarded lesson shows the state, and not how many answers were right', () =>
    expect(cell(whole(0, 'a', 0, MORNING, 'help-map'), 'help-map')).toMatchObject({
      state: 'again',
      first: null,
      best: null,
    }));
});
