import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempts } from '../../../tests/arbitraries/attempts.ts';
import { writeHandedIn } from './submission.ts';
import { MAX_BYTES, parseWork, serializeWork, type Work } from './work-file.ts';

const profile = { v: 1 as const, id: 'p1', name: 'Trâu Chăm', picture: 'trau', madeOn: 1 };
const place = { v: 1 as const, profile: 'p1', lesson: 'help-map', step: 3, of: 13, at: 2 };
const file = (more: object) =>
  JSON.stringify({
    format: 'em-len-mang',
    v: 1,
    made: 1,
    profiles: [profile],
    attempts: [],
    places: [],
    ...more,
  });

describe('work written to a file', () => {
  it('reads back unchanged', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const work: Work = { profiles: [profile], attempts: list, places: [place] };
        expect(parseWork(serializeWork(work, 7))).toEqual({ state: 'read', work, skippedRows: 0 });
      }),
    );
  });
  it('omits the picture key', () =>
    expect(
      serializeWork(
        { profiles: [{ ...profile, key: ['ga', 'ca', 'ong'] }], attempts: [], places: [] },
        7,
      ),
    ).not.toContain('ong'));
  it('opens in its first format', () => {
    // Frozen: a file of 24 November 2026. Never edit it.
    const old =
      '{"format":"em-len-mang","v":1,"made":1795500000000,"profiles":[{"v":1,"id":"p1","name":"Trâu Chăm","picture":"trau","madeOn":1}],"attempts":[{"v":1,"id":"a1","seq":1,"profile":"p1","lesson":"help-map","item":"who-can-help","kind":"choice","use":"practice","answer":["neighbour"],"said":"Bà hàng xóm","earned":1,"total":3,"hints":0,"spec":"1c9e07ab","at":1795500000000}],"places":[]}';
    expect(parseWork(old)).toMatchObject({
      state: 'read',
      skippedRows: 0,
      work: { attempts: [{ item: 'who-can-help', earned: 1 }] },
    });
  });
});

describe('a faulty file', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => void expect(['read', 'refused']).toContain(parseWork(text).state),
      ),
    );
  });
  it.each([
    ['too-big', ' '.repeat(MAX_BYTES + 1)],
    ['not-ours', '{"format":"other"}'],
    ['not-ours', 'null'],
    ['damaged', file({}).slice(0, -20)],
    ['newer', file({ v: 2 })],
    ['empty', file({ profiles: [] })],
  ])('is refused as %s', (why, text) => expect(parseWork(text)).toEqual({ state: 'refused', why }));
  it('keeps its good rows and counts the others', () =>
    expect(parseWork(file({ attempts: [{ v: 1 }, null, 7] }))).toMatchObject({
      state: 'read',
      skippedRows: 3,
      work: { attempts: [] },
    }));
  it('drops unknown fields', () => {
    const stranger = file({ places: [{ ...place, html: '<b>' }] }).replace(
      '"lesson":"help-map"',
      '"__proto__":{"polluted":true},"lesson":"help-map"',
    );
    const found = parseWork(stranger);
    expect(found).toMatchObject({ state: 'read', work: { places: [place] } });
    expect(found.state === 'read' && Object.keys(found.work.places[0]!)).toEqual(
      Object.keys(place),
    );
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });
  const nameIn = (name: unknown) => {
    const read = parseWork(file({ profiles: [{ ...profile, name }] }));
    return read.state === 'read' ? read.work.profiles[0]?.name : read.why;
  };
  it.each([
    ['a'.repeat(1_000_000), 'a'.repeat(40)],
    ['  Trâu \n\u202e Chăm <b>\u0000!  ', 'Trâu Chăm b'],
    ['Phie\u0302\u0301u 07'.normalize('NFD'), 'Phiếu 07'],
    [`a${'\u0301\u0302\u0303'.repeat(200)}`, 'á'],
    ['<>?', undefined],
  ])('a card’s name is bounded, letters and digits: %#', (name, kept) =>
    expect(nameIn(name)).toBe(kept),
  );
  it('accepts a picture by its letters, and rejects an id of a thousand letters', () => {
    expect(parseWork(file({ profiles: [{ ...profile, picture: '../../x' }] }))).toMatchObject({
      work: { profiles: [{ id: 'p1' }] },
    });
    expect(
      JSON.stringify(parseWork(file({ profiles: [{ ...profile, picture: '../../x' }] }))),
    ).not.toContain('../');
    expect(parseWork(file({ places: [{ ...place, lesson: 'x'.repeat(1000) }] }))).toMatchObject({
      skippedRows: 1,
      work: { places: [] },
    });
  });
  it('keeps an attempt without its answer if that is nested deeper than any of ours', () => {
    const deep = `${'['.repeat(3000)}1${']'.repeat(3000)}`;
    const attempt =
      '{"v":1,"id":"a","seq":1,"profile":"p","lesson":"l","item":"i","kind":"k","use":"u","earned":0,"total":1,"hints":0,"spec":"s","at":1,"answer":' +
      deep +
      '}';
    expect(parseWork(file({}).replace('"attempts":[]', `"attempts":[${attempt}]`))).toMatchObject({
      state: 'read',
      skippedRows: 0,
      work: { attempts: [expect.not.objectContaining({ answer: expect.anything() as unknown })] },
    });
  });
});

describe('a row of a file', () => {
  const attempt = {
    ...{ v: 1, id: 'a', seq: 1, profile: 'p1', lesson: 'l', item: 'i', kind: 'choice', use: 'u' },
    ...{ earned: 0, total: 1, hints: 0, spec: 's', at: 1 },
  };
  const long = 'x'.repeat(201);
  it.each([
    ['a profile that is none', { profiles: [profile, { v: 1 }] }],
    ['a profile whose id is too long', { profiles: [profile, { ...profile, id: long }] }],
    ['an answer whose id is too long', { attempts: [{ ...attempt, id: long }] }],
    ['a place that is none', { places: [{ v: 1 }] }],
  ])('is counted and left out: %s', (_, more) =>
    expect(parseWork(file(more))).toEqual({
      state: 'read',
      skippedRows: 1,
      work: { profiles: [profile], attempts: [], places: [] },
    }),
  );
  it('has ids of at most 200 letters', () => {
    const row = { ...attempt, id: 'x'.repeat(200) };
    expect(parseWork(file({ attempts: [row] }))).toMatchObject({ skippedRows: 0 });
  });
  it('keeps words that are text, and “half” if it is true', () => {
    const read = (said: unknown, half: unknown) =>
      parseWork(file({ attempts: [{ ...attempt, said }], places: [{ ...place, half }] }));
    expect(read('Gọi bà', true)).toMatchObject({
      work: { attempts: [{ said: 'Gọi bà' }], places: [{ half: true }] },
    });
    const odd = JSON.stringify(read(7, false));
    expect(odd).not.toMatch(/said|half/);
  });
  it('is read from lists only', () =>
    expect(parseWork(file({ attempts: 'none' }))).toMatchObject({ state: 'read', skippedRows: 0 }));
});

it.each([
  ['not-ours', ' '.repeat(MAX_BYTES)],
  ['not-ours', `${'x'.repeat(300)}"em-len-mang"`],
  ['damaged', '"em-len-mang"'],
  ['newer', file({ v: '1' })],
  [
    'altered',
    writeHandedIn({ profiles: [profile], attempts: [], places: [] }, 1, 7).replace('Chăm', 'Na'),
  ],
])('a file is %s by its content: %#', (why, text) =>
  expect(parseWork(text)).toEqual({ state: 'refused', why }),
);

describe('a card’s name or picture', () => {
  const profileIn = (more: object) => {
    const read = parseWork(file({ profiles: [{ ...profile, ...more }] }));
    return read.state === 'read' ? read.work.profiles[0] : undefined;
  };
  it.each([
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
    [` ${'a'.repeat(40)}`, 'a'.repeat(40)],
    [`${'!'.repeat(1000)}An`, undefined],
    ['x\u0301y', 'x\u0301y'],
    [undefined, undefined],
  ])('is cut and tidied: %#', (name, kept) => expect(profileIn({ name })?.name).toBe(kept));
  it('must match one of ours from its first letter to its last', () =>
    expect(profileIn({ picture: 'trau/../x' })).not.toHaveProperty('picture'));
});
