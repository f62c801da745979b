import { expect, it } from 'vitest';
import { isTimeToCarry } from './carry-reminder.ts';

const DAY = 86_400_000;
const now = 1000 * DAY;

it.each([
  [
    'nothing has changed since the last copy',
    { carried: now - 90 * DAY, changed: now - 91 * DAY, made: 1 },
    false,
  ],
  ['the last copy is thirteen days old', { carried: now - 13 * DAY, changed: now, made: 1 }, false],
  ['the last copy is fourteen days old', { carried: now - 14 * DAY, changed: now, made: 1 }, true],
  [
    'no copy was ever made of a class of today',
    { carried: 0, changed: now, made: now - DAY },
    false,
  ],
  [
    'no copy was ever made of a class of last month',
    { carried: 0, changed: now, made: now - 30 * DAY },
    true,
  ],
])('the page asks for a copy when %s: %#', (_, times, isTime) =>
  expect(isTimeToCarry(times, now)).toBe(isTime),
);
