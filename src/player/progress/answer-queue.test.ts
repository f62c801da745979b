import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import * as queueRules from './answer-queue.ts';
import type { AnswerState, Queue } from './answer-queue.ts';

type Rules = typeof queueRules;
const { answersIn, transition, enqueue, getSaveStatus, withoutAnswersOf } = queueRules;
const empty: Queue = new Map();

describe('one answer', () => {
  const states: AnswerState[] = ['waiting', 'inboxed', 'stored', 'refused'];
  /** The state of an answer after an event. */
  const becomes = (from: AnswerState, news: AnswerState): AnswerState =>
    transition(new Map([['one', { attempt: answered('one'), state: from }]]), 'one', news).get(
      'one',
    )!.state;

  it.each([
    ['waiting', ['waiting', 'inboxed', 'stored', 'refused']],
    ['inboxed', ['inboxed', 'inboxed', 'stored', 'inboxed']],
    ['stored', ['stored', 'stored', 'stored', 'stored']],
    ['refused', ['waiting', 'inboxed', 'stored', 'refused']],
  ] as const)('%s: each event leads to the expected state', (from, after) => {
    expect(states.map((news) => becomes(from, news))).toEqual(after);
  });

  it('is called saved once it is on the disk, and has no status after it was erased', () => {
    expect(states.map((state) => getSaveStatus({ attempt: answered('one'), state }))).toEqual([
      'saving',
      'saved',
      'saved',
      'unsaved',
    ]);
    expect(getSaveStatus(undefined)).toBeUndefined();
  });

  it('ignores a second press', () => {
    const stored = transition(enqueue(empty, answered('one')), 'one', 'stored');
    expect(enqueue(stored, answered('one'))).toBe(stored);
  });
});

describe('the queue', () => {
  const two = enqueue(enqueue(empty, answered('one', 'na')), answered('two', 'minh'));

  it('keeps the order of the presses', () => {
    const three = enqueue(transition(two, 'one', 'refused'), answered('three'));
    expect(answersIn(three, 'waiting', 'refused').map(({ id }) => id)).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(answersIn(three, 'refused').map(({ id }) => id)).toEqual(['one']);
  });

  it('removes one profile, or all', () => {
    expect([...withoutAnswersOf(two, 'na').keys()]).toEqual(['two']);
    expect(withoutAnswersOf(two).size).toBe(0);
  });
});

type Happening =
  | { what: 'press' | 'again'; n: number }
  | { what: 'inbox' | 'database'; n: number; isKept: boolean }
  | { what: 'erase'; profile: string }
  | { what: 'crash' };

const n = fc.nat({ max: 3 });
const tried = fc.record({
  what: fc.constantFrom('inbox' as const, 'database' as const),
  n,
  isKept: fc.boolean(),
});
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ what: fc.constantFrom('press' as const, 'again' as const), n }),
  },
  { weight: 8, arbitrary: tried },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('erase' as const),
      profile: fc.constantFrom('even', 'odd'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ what: 'crash' as const }) },
);
const idOf = (number: number) => `answer-${number}`;
const profileOf = (number: number) => (number % 2 === 0 ? 'even' : 'odd');

/**
 * Plays events against a disk that does as it reports. Writes an answer only in a state in which
 * the queue still wants it written. Checks after every step that nothing is lost, called saved too
 * soon, or stored twice.
 */
function play(rules: Rules, happenings: readonly Happening[]): void {
  let queue: Queue = new Map();
  const [inbox, database] = [new Set<string>(), new Map<string, number>()];
  /** Answers given by pupils and not erased. */
  const given = new Set<string>();
  const onDisk = (id: string) => inbox.has(id) || database.has(id);
  for (const happens of happenings) {
    if (happens.what === 'crash') {
      for (const id of given)
        if (!onDisk(id) && rules.getSaveStatus(queue.get(id)) !== 'saved') given.delete(id);
      queue = new Map();
    } else if (happens.what === 'erase') {
      queue = rules.withoutAnswersOf(queue, happens.profile);
      for (const number of [0, 1, 2, 3].filter((number) => profileOf(number) === happens.profile))
        for (const place of [inbox, database, given]) place.delete(idOf(number));
    } else {
      const id = idOf(happens.n);
      const state = queue.get(id)?.state;
      if (happens.what === 'press') {
        given.add(id);
        // An answer's id is unique: after a crash it is not used again.
        if (!onDisk(id) || queue.has(id))
          queue = rules.enqueue(queue, answered(id, profileOf(happens.n)));
      } else if (happens.what === 'again') queue = rules.transition(queue, id, 'waiting');
      // A refusal may come late, after another round has stored the answer.
      else if ('isKept' in happens && !happens.isKept)
        queue = rules.transition(queue, id, 'refused');
      else if (happens.what === 'inbox' && state === 'waiting') {
        inbox.add(id);
        queue = rules.transition(queue, id, 'inboxed');
      } else if (happens.what === 'database' && (state === 'waiting' || state === 'inboxed')) {
        database.set(id, (database.get(id) ?? 0) + 1);
        inbox.delete(id);
        queue = rules.transition(queue, id, 'stored');
      }
    }
    for (const [id, queued] of queue)
      if (rules.getSaveStatus(queued) === 'saved')
        expect(onDisk(id), `${id} is called saved`).toBe(true);
    for (const id of given) expect(onDisk(id) || queue.has(id), `${id} is lost`).toBe(true);
    for (const [id, times] of database)
      expect(times, `${id} is stored ${times} times`).toBeLessThan(2);
  }
}
const holds = (rules: Rules): void =>
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40, size: 'max' }), (happenings) =>
      play(rules, happenings),
    ),
    { numRuns: 2000 },
  );

test('in any order of events no answer is lost, called saved before it is on the disk, or stored twice', () =>
  holds(queueRules));
