import { describe, expect, it } from 'vitest';
import { answer } from '../../../tests/arbitraries/class-books.ts';
import { writeClassFile } from './class-file.ts';
import { parseSubmission, writeHandedIn } from './submission.ts';
import { parseWork, serializeWork, type Work } from './work-file.ts';

const CLASS = 7;
const work: Work = {
  profiles: [{ v: 1, id: 'p1', name: 'Phiếu 07', picture: 'trau', madeOn: 1 }],
  attempts: [answer('x1'), answer('x2', { item: 'a2', seq: 2, profile: 'p2' })],
  places: [],
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const why = async (text: string) => {
  const read = await parseSubmission(bytes(text), CLASS);
  return read.state === 'refused' ? read.why : read.state;
};
const file = writeHandedIn(work, 1, CLASS);

describe('a file of submitted work', () => {
  it('is read card by card', async () =>
    expect(await parseSubmission(bytes(file), CLASS)).toEqual({
      state: 'read',
      cards: [
        { profile: 'p1', card: work.profiles[0], attempts: [work.attempts[0]] },
        { profile: 'p2', card: null, attempts: [work.attempts[1]] },
      ],
      left: 0,
      isWhole: true,
    }));
  it('opens on /me/ of every copy, as before', () =>
    expect(parseWork(file)).toEqual({ ...parseWork(serializeWork(work, 1)), isWhole: true }));
  it('of an earlier copy is read as well, and so is a whole class’s', async () => {
    expect(await why(serializeWork(work, 1))).toBe('read');
    const zip = await parseSubmission(writeClassFile([{ name: 'phieu-07', work }], 1), CLASS);
    expect(zip).toMatchObject({ state: 'read', cards: [{ profile: 'p1' }, { profile: 'p2' }] });
  });
  it('reports each fault by its kind', async () => {
    expect(await why('{"format":"other"}')).toBe('not-ours');
    expect(await why('ELM-LOP\u0001')).toBe('a-class');
    expect(await why(file.slice(0, -40))).toBe('cut');
    expect(await why(file.replace('"attempts":', '"attempts"'))).toBe('damaged');
    expect(await why(file.replace('"earned":1', '"earned":0'))).toBe('altered');
    expect(await why(file.replace('"v":1', '"v":2'))).toBe('newer');
    expect(await why(writeHandedIn(work, 1, 8))).toBe('other-class');
    expect(await why(writeHandedIn({ ...work, attempts: [] }, 1, CLASS))).toBe('empty');
  });
});
