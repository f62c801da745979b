import { describe, expect, it } from 'vitest';
import { lawFrom, lawsNamed, unsureOf } from './laws.ts';
import type { Law } from './schema/law.ts';

const law = (name: string, number: string | null, more: Partial<Law> = {}): Law => ({
  name,
  number,
  date: null,
  inForce: { from: null, to: null },
  articles: {},
  source: 'bản chép',
  verifiedOn: null,
  owner: 'nhóm nội dung',
  ...more,
});
const laws = {
  child: law('Luật Trẻ em', '102/2016/QH13'),
  decree: law('Nghị định 56/2017', '56/2017/NĐ-CP'),
  decision: law('Quyết định 88', '88/QĐ-BTTTT'),
};
const named = (text: string) => lawsNamed(text, laws);

describe('laws in a text', () => {
  it('are found by name and by number, once where both occur together', () => {
    expect(named('Luật Trẻ em (102/2016/QH13) và Nghị định 56/2017/NĐ-CP.')).toEqual([
      { id: 'child', articles: [] },
      { id: 'child', articles: [] },
      { id: 'decree', articles: [] },
    ]);
  });
  it('have the articles named after them, each its own', () => {
    expect(
      named('Luật Trẻ em 2016, Điều 6, Điều 21 và Điều 33; Nghị định 56/2017, Điều 33.'),
    ).toEqual([
      { id: 'child', articles: ['6', '21', '33'] },
      { id: 'decree', articles: ['33'] },
    ]);
    expect(named('Luật Trẻ em, Điều 21, 33, 54')).toEqual([
      { id: 'child', articles: ['21', '33', '54'] },
    ]);
  });
  it('end with the sentence: an article in the next one belongs to no law', () =>
    expect(named('Theo Luật Trẻ em. Điều 6 nói gì?')).toEqual([{ id: 'child', articles: [] }]));
  it('are not found inside longer numbers', () =>
    expect(named('Quyết định 881, số 156/2017/NĐ-CP')).toEqual([]));
});

it('a source names a law, or an article of it', () => {
  expect(lawFrom('child')).toEqual({ id: 'child' });
  expect(lawFrom('child/6')).toEqual({ id: 'child', article: '6' });
});

it('an article is unsure if it is marked, or its whole law is', () => {
  const oneLaw = law('Luật', null, { articles: { '7': {}, '16': { unsure: 'Chưa đọc.' } } });
  expect([unsureOf(oneLaw), unsureOf(oneLaw, '7'), unsureOf(oneLaw, '16')]).toEqual([
    null,
    null,
    'Chưa đọc.',
  ]);
  expect(unsureOf({ ...oneLaw, unsure: 'Chưa rõ.' }, '7')).toBe('Chưa rõ.');
});
