import { describe, expect, it } from 'vitest';
import { monthNow } from './month.ts';

const built = Date.parse('2026-11-28T00:00:00Z');

describe('the current month', () => {
  it.each([
    ['the clock’s', '2027-03-05T03:00:00Z', 3],
    [
      'in Hà Nội already December, while it is still November in London',
      '2026-11-30T18:00:00Z',
      12,
    ],
    ['the month of the copy, where the clock says 1970', '1970-01-01T00:00:00Z', 11],
    ['the month of the copy, where the clock says 2039', '2039-05-01T00:00:00Z', 11],
    ['never before the copy was made', '2026-06-01T00:00:00Z', 11],
  ])('is %s', (_, now, month) => expect(monthNow({ now: Date.parse(now), built })).toBe(month));
});
