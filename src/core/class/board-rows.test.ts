import { expect, it } from 'vitest';
import { classOf, clock, lessons } from '../../../tests/arbitraries/class-books.ts';
import { csvFrom } from '../text/csv.ts';
import { setPupil } from './class-commands.ts';
import { buildBoard } from './board.ts';
import { boardRows } from './board-rows.ts';

it('exports card numbers without names, states that these are not marks, and neutralises formulas', () => {
  const named = setPupil(classOf(2), 'u1', { state: 'listed', card: 1, name: '=Mây' }, 'n');
  const rows = boardRows(buildBoard(named, lessons, clock), ['kind-words'], {
    notMarks: 'Không phải điểm.',
    card: 'Thẻ',
    stateOf: ({ state }) => state,
    titleOf: () => '=HYPERLINK("x")',
  });
  expect(rows).toEqual([
    ['Không phải điểm.'],
    ['Thẻ', '=HYPERLINK("x")'],
    ['1', 'not-started'],
    ['2', 'not-started'],
  ]);
  expect(csvFrom(rows)).toContain(`"'=HYPERLINK`);
  expect(csvFrom(rows)).not.toContain('Mây');
});
