import { beforeEach, describe, expect, it, vi } from 'vitest';

const visit = { of: 'kind-words', back: 'passwords-are-keys', title: 'Mật khẩu là chìa khóa' };

/** The module as a new page has it. */
async function page(hash: string) {
  vi.resetModules();
  location.hash = hash;
  return import('./check-visit.ts');
}

beforeEach(() => sessionStorage.clear());

describe('a visit for the exit check of the lesson before', () => {
  it('is known to that lesson, once', async () => {
    (await page('')).beginCheck(visit);
    const there = await page('#b13');
    expect(there.checkVisit('kind-words')).toEqual(visit);
    expect(there.checkVisit('kind-words')).toEqual(visit);
    expect((await page('#b13')).checkVisit('kind-words')).toBeNull();
  });

  it('is none for another lesson, nor without a step in the address', async () => {
    (await page('')).beginCheck(visit);
    expect((await page('#b13')).checkVisit('four-steps')).toBeNull();
    (await page('')).beginCheck(visit);
    expect((await page('')).checkVisit('kind-words')).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  it('is none if the note is broken', async () => {
    sessionStorage.setItem('elm:check', '{');
    expect((await page('#b13')).checkVisit('kind-words')).toBeNull();
  });
});
