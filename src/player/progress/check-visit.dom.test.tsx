import { beforeEach, describe, expect, it, vi } from 'vitest';

const visit = { back: 'passwords-are-keys', title: 'Mật khẩu là chìa khóa' };
const begin = async () => (await page('')).beginCheck('kind-words', visit.back, visit.title);

/** The module as a new page has it. */
async function page(hash: string) {
  vi.resetModules();
  location.hash = hash;
  return import('./check-visit.ts');
}

beforeEach(() => sessionStorage.clear());

describe('a visit for the exit check of the lesson before', () => {
  it('is known to that lesson, once', async () => {
    await begin();
    const there = await page('#b13');
    expect(there.checkVisit('kind-words')).toEqual(visit);
    expect(there.checkVisit('kind-words')).toEqual(visit);
    expect((await page('#b13')).checkVisit('kind-words')).toBeNull();
  });

  it('is none for another lesson, nor without a step in the address', async () => {
    await begin();
    expect((await page('#b13')).checkVisit('four-steps')).toBeNull();
    await begin();
    expect((await page('')).checkVisit('kind-words')).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });
});
