import { afterEach, expect, test, vi } from 'vitest';
import { Connection } from './connection.ts';
import { ConnectionLimiter } from './sockets.ts';

vi.useFakeTimers();
afterEach(() => void vi.clearAllTimers());

type Ended = { connection: Connection; isEnded: boolean };
function opened(): Ended {
  const ended: Ended = {
    isEnded: false,
    connection: new Connection({ destroy: () => (ended.isEnded = true) }),
  };
  return ended;
}
/** Returns the accepted connections. */
const taken = (
  sockets: ConnectionLimiter,
  machine: string,
  times: number,
  isOwn = false,
): Ended[] =>
  Array.from({ length: times }, opened).filter(({ connection }) =>
    sockets.tryAdd(machine, isOwn, connection),
  );
const left = (list: readonly Ended[]): number => list.filter(({ isEnded }) => !isEnded).length;

test('one client holds its share and no more', () => {
  const sockets = new ConnectionLimiter();
  expect(taken(sockets, 'a', 600)).toHaveLength(120);
});

test('thirteen clients hold all there are: forty pupils with six each are accepted, and so is the teacher', () => {
  const sockets = new ConnectionLimiter();
  const greedy = Array.from({ length: 13 }, (_, at) => taken(sockets, `greedy-${at}`, 600)).flat();
  expect(left(greedy)).toBe(600);
  const pupils = Array.from({ length: 40 }, (_, at) => taken(sockets, `pc-${at}`, 6)).flat();
  expect([pupils.length, left(pupils), left(greedy)]).toEqual([240, 240, 360]);
  expect(taken(sockets, 'own', 200, true)).toHaveLength(200);
});

test('an idle connection is ended before one that is being answered, the oldest first', () => {
  const sockets = new ConnectionLimiter();
  const machines = Array.from({ length: 5 }, (_, at) => taken(sockets, `m${at}`, 120));
  const [first, second] = machines[0]! as [Ended, Ended];
  first.connection.unanswered = 1;
  second.connection.since -= 1000;
  taken(sockets, 'newcomer', 1);
  expect(machines.flat().filter(({ isEnded }) => isEnded)).toEqual([second]);
});

test('a client that holds as many as the others takes nothing from them', () => {
  const sockets = new ConnectionLimiter();
  for (let at = 0; at < 300; at += 1) taken(sockets, `m${at}`, 2);
  expect([taken(sockets, 'm0', 1), taken(sockets, 'new', 1)].map(({ length }) => length)).toEqual([
    0, 1,
  ]);
});

test('the teacher’s own PC is limited too, with any of its addresses', () => {
  const sockets = new ConnectionLimiter();
  expect(
    taken(sockets, '127.0.0.1', 150, true).length +
      taken(sockets, '192.168.1.10', 150, true).length,
  ).toBe(200);
});

test('a closed connection may be opened again', () => {
  const sockets = new ConnectionLimiter();
  const [first] = taken(sockets, 'a', 120);
  expect(taken(sockets, 'a', 1)).toEqual([]);
  sockets.closed('a', false, first!.connection);
  sockets.closed('a', false, first!.connection);
  expect(taken(sockets, 'a', 2)).toHaveLength(1);
});
