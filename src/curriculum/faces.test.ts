import { describe, expect, it } from 'vitest';
import { splitSides, outlineOf, partsOfLine } from './faces.ts';
import { readMdx } from './mdx.ts';

const sheet = `Chưa thuộc mặt nào.

## Mặt ngôi sao

Đọc thầm.

- Tối: gọi bố · nằm im.
- Sáng: đi cùng bạn.

1. Ai giúp? A. Bố. B. Không ai.

*Soát chặng.* Tối: gọi bố.

## Mặt chiếc lá

Soát lại là một lời thường, không phải dòng soát.
`;

const read = readMdx(sheet);
const faces = read.state === 'read' ? splitSides(read.mdx.blocks) : [];

describe('the sides of a sheet', () => {
  it('begin at a heading, and separate the answer checks', () => {
    expect(faces.map(({ title }) => title)).toEqual(['Mặt ngôi sao', 'Mặt chiếc lá']);
    expect(faces[0]!.matter.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'list']);
    expect(faces[0]!.checks).toHaveLength(1);
  });

  it('are compared by their line counts, never by their words', () => {
    expect(outlineOf(faces[0]!)).toBe('p 2 1 p');
    expect(outlineOf(faces[1]!)).not.toBe(outlineOf(faces[0]!));
  });
});

describe('a question of a sheet', () => {
  it('is split at its letters, and nowhere else', () => {
    expect(partsOfLine('Ai giúp? A. Bố. B. Cô ở lớp 4B. C. Không ai.')).toEqual([
      'Ai giúp?',
      'A. Bố.',
      'B. Cô ở lớp 4B.',
      'C. Không ai.',
    ]);
    expect(partsOfLine('Ảnh của một bạn lớp B. Em làm gì? A. Mở. B. Kể với cô.')).toEqual([
      'Ảnh của một bạn lớp B. Em làm gì?',
      'A. Mở.',
      'B. Kể với cô.',
    ]);
    expect(partsOfLine('Gọi 111 lúc 8 giờ.')).toEqual(['Gọi 111 lúc 8 giờ.']);
  });
});
