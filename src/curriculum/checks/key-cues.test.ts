import { describe, expect, it } from 'vitest';
import { bringsInAdult } from '../texts/adults.ts';
import { cueFigures, cues, figureOf, givesAway, loneAdultKeys } from './key-cues.ts';
import type { Track } from '../content.ts';

type Option = { id: string; text: string; verdict: 'safe' | 'unsafe' };
const option = (text: string, verdict: Option['verdict'] = 'unsafe'): Option => ({
  id: text,
  text,
  verdict,
});
const trackOf = (sets: Option[][], critical = false): Track =>
  ({
    items: Object.fromEntries(
      sets.map((options, at) => [`item-${at}`, { kind: 'choice', critical, options }]),
    ),
  }) as unknown as Track;
const times = (n: number, options: Option[]): Option[][] =>
  Array.from({ length: n }, () => options);

describe('words that bring in an adult', () => {
  it.each(['Kể với mẹ', 'Gọi {111} ngay', 'Báo công an xã', 'Bà ngồi cạnh', 'Nói với thầy trực'])(
    'are found in “%s”',
    (text) => expect(bringsInAdult(text)).toBe(true),
  );
  it.each(['Chú ý câu ba', 'Bà con ra xem', 'Cậu ở nhờ', 'Rời nhóm', 'Nhắn chị Thư', 'Mợt mà'])(
    'are not found in “%s”',
    (text) => expect(bringsInAdult(text)).toBe(false),
  );
});

describe('a critical item', () => {
  const key = option('Kể với mẹ', 'safe');
  it('is named if the key alone brings in an adult', () => {
    expect(loneAdultKeys(trackOf([[option('Im lặng'), key]], true))).toEqual(['item-0']);
  });
  it('is not named if two options do, if none does, or if it is not critical', () => {
    const two = [option('Giấu bà đã'), key];
    const none = [option('Im lặng'), option('Gỡ ngay', 'safe')];
    expect(loneAdultKeys(trackOf([two, none], true))).toEqual([]);
    expect(loneAdultKeys(trackOf([[option('Im lặng'), key]]))).toEqual([]);
  });
});

describe('a cue', () => {
  const cueOf = (name: string) => cues.find((cue) => cue.name === name)!;
  const figure = (name: string, track: Track) =>
    cueFigures([track]).find(({ cue }) => cue === name)!;
  const telling = [option('Im lặng'), option('Kể với mẹ', 'safe'), option('Xóa tin')];

  it('gives keys away if it finds them 15 points above chance in ten items', () => {
    const found = figure('một mình có người lớn', trackOf(times(10, telling)));
    expect(found).toMatchObject({ items: 10, rate: 1 });
    expect(found.chance).toBeCloseTo(1 / 3);
    expect(givesAway(found)).toBe(true);
  });
  it('says nothing over nine items', () => {
    expect(givesAway(figure('một mình có người lớn', trackOf(times(9, telling))))).toBe(false);
  });
  it('counts half where it prefers two options', () => {
    const asks = [option('Hỏi mẹ', 'safe'), option('Hỏi lại họ'), option('Xóa tin')];
    expect(figure('chữ “hỏi”', trackOf([asks])).rate).toBe(0.5);
  });
  it('leaves out an item in which the cue prefers no option', () => {
    const even = [option('Kể, rồi chặn', 'safe'), option('Xóa, rồi chặn')];
    expect(figureOf(cueOf('nhiều vế nhất'), [{ options: even, right: 0 }]).items).toBe(0);
  });
});
