import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, newId } from './ids.ts';

describe('newId', () => {
  it('is twenty letters that are hard to misread, and never repeats', () => {
    const made = Array.from({ length: 500 }, newId);
    for (const id of made) expect(id).toMatch(/^[a-km-z2-9]{20}$/);
    expect(new Set(made).size).toBe(made.length);
  });
});

describe('hashOf', () => {
  it('is eight digits and the same for the same wording', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hashOf(text)).toMatch(/^[0-9a-f]{8}$/);
        expect(hashOf(text)).toBe(hashOf(`${text}`));
      }),
    );
  });
  it('changes when one mark of one letter changes', () =>
    expect(hashOf('Kể với bà')).not.toBe(hashOf('Kể với ba')));
  it('is unchanged since the first answers were stored', () =>
    expect(hashOf('Kể với bà')).toBe('b3031f71'));
});
