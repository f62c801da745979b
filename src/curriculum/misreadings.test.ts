import { expect, it } from 'vitest';
import { readMdx } from './mdx.ts';
import { misreadingsIn } from './misreadings.ts';

const plan = `## Hai em một máy

Đổi tay.

## Các em hay nhầm

Làm tại bàn.

### “Kể là mách lẻo”, “kể thì bạn ghét”

{/* telling-is-snitching,
    telling-is-for-punishing */}

Kẻ hai cột.

- Một.

### Góc bài khác

{/* anything-goes */}

Hỏi.

## Khi một em kể

{/* none-of-ours */}
`;
const read = (text: string) => {
  const mdx = readMdx(text);
  return mdx.state === 'read' ? misreadingsIn(mdx.mdx) : [];
};

it('a plan’s misreadings are read in the pupils’ words, with their names and the remedy', () =>
  expect(read(plan)).toEqual([
    {
      says: '“Kể là mách lẻo”, “kể thì bạn ghét”',
      named: ['telling-is-snitching', 'telling-is-for-punishing'],
      how: ['Kẻ hai cột.', 'Một.'],
      anchor: 'kể-là-mách-lẻo-kể-thì-bạn-ghét',
    },
    { says: '', named: ['anything-goes'], how: ['Hỏi.'], anchor: 'góc-bài-khác' },
  ]));

it('a plan without the section has none', () =>
  expect(read('## Khi một em kể\n\nNghe.\n')).toEqual([]));
