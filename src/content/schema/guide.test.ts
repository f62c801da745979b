import { describe, expect, it } from 'vitest';
import { guideParts } from './guide.ts';

describe('the parts of a guide', () => {
  it('are read in order, with their words and their activity', () => {
    expect(
      guideParts(
        '<Part title="Một">\n\nNghe **hết**.\n\n</Part>\n\n<Part title="Hai">\n\nThử nhé.\n\n<Activity id="try" />\n\n</Part>',
      ).parts,
    ).toEqual([
      { title: 'Một', text: 'Nghe **hết**.', activities: [] },
      { title: 'Hai', text: 'Thử nhé.', activities: ['try'] },
    ]);
  });

  it('do not hide what stands outside them, but a comment is free', () => {
    expect(guideParts('{/* ghi chú */}\n<Part title="Một">a</Part>\n\nlạc').outside).toBe('lạc');
  });
});
