import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { helpPaths } from './schema/help-path.ts';
import { MOST_PRESSES, spokenTo, waysThrough } from './help-walk.ts';

const read = (lang: string) =>
  helpPaths.parse(parse(readFileSync(`content/help/paths/${lang}.yaml`, 'utf8')));
const vi = read('vi');

describe('the guided path as it is written', () => {
  it('begins with ten starts, and one for adults', () => {
    expect(vi.questions[vi.start]!.choices.map(({ to }) => to)).toEqual([
      'scared',
      'asked-picture',
      'threatened',
      'money',
      'bullied',
      'saw',
      'home',
      'meet',
      'friend',
      'unsure',
      'adult-content',
    ]);
  });
  it('reaches every end in at most four presses, the first button counted', () => {
    const ways = waysThrough(vi);
    expect(new Set(ways.map(({ end }) => end))).toEqual(new Set(Object.keys(vi.ends)));
    expect(Math.max(...ways.map(({ presses }) => presses.length + 1))).toBeLessThanOrEqual(MOST_PRESSES);
  });
  it('says of every way of a friend that telling to help is not telling tales', () => {
    const ends = waysThrough(vi)
      .filter(({ presses }) => presses[0] === 'Chuyện của bạn em')
      .map(({ end }) => vi.ends[end]!);
    expect(ends.length).toBeGreaterThan(2);
    for (const end of ends)
      expect(Object.values(end).join(' ')).toContain('Kể để giúp bạn không phải là mách lẻo');
  });
  it('draws only pictograms that the sprite has', () => {
    const sprite = readFileSync('src/ui/sprite.svg', 'utf8');
    for (const { sign } of Object.values(vi.questions).flatMap(({ choices }) => choices))
      if (sign) expect(sprite).toContain(`id="p-${sign}"`);
  });
  it('leaves no place unfilled in any sentence of any listener, in both languages', () => {
    for (const { ends, who, feel, want } of [vi, read('en')])
      for (const person of Object.values(who))
        for (const text of [
          ...Object.values(ends).map(({ say }) => say),
          ...[...feel, ...want].map(({ adds }) => adds),
        ])
          expect(spokenTo(person, text).replace(/\{\d+\}/g, '')).not.toMatch(/[{}]/);
  });
});

it('a child speaks of herself as the listener is', () => {
  const say = '{Ai} ơi, {em} sợ. {Em} muốn nói riêng với {ai}.';
  expect(spokenTo({ call: 'Mẹ', me: 'con' }, say)).toBe('Mẹ ơi, con sợ. Con muốn nói riêng với mẹ.');
  expect(spokenTo({ call: 'Cô', me: 'em' }, say)).toBe('Cô ơi, em sợ. Em muốn nói riêng với cô.');
});

it('a way that goes round, or nowhere, is no way', () => {
  const question = (to: string) => ({ ask: '?', choices: [{ text: 'đi', to }] });
  expect(waysThrough({ start: 'a', questions: { a: question('b'), b: question('a') }, ends: {} })).toEqual(
    [],
  );
  expect(waysThrough({ start: 'a', questions: { a: question('gone') }, ends: {} })).toEqual([]);
});
