import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  blindAnswers,
  type BlindAnswers,
  blindItems,
  compared,
  drawn,
  readBlind,
  statementsOf,
} from '#curriculum/report/blind.ts';
import {
  BLIND_FOLDER,
  blindPaper,
  comparedLines,
  readBlindWords,
  wholeBands,
} from '#curriculum/report/blind-lines.ts';
import { readContent } from '#curriculum/read.ts';
import { content } from './real-content.ts';
import { dialled } from '#curriculum/shown.ts';
import { textsOf } from '#core/questions/kind.ts';
import { withPhones } from '#core/help/phones.ts';
import { goodTree } from './fixtures/read-case.ts';

/** The first complete band, which is the default. */
const band = 'lop-1-3';
const items = blindItems(content, band);
const lines = blindPaper(content, band, 7, '2027-03-01');
const paper = lines.join('\n');
/** Returns the text with phone numbers filled in, as readers see it. */
const dialling = (text: string): string => withPhones(text, dialled(content));
const filled = (key: (item: (typeof items)[number]) => string) => ({
  band,
  seed: 7,
  date: '2027-03-01',
  answers: Object.fromEntries(drawn(items, 7).map((item) => [item.key, key(item)])),
});

describe('the sample', () => {
  it('draws a tenth of a band without repetition', () => {
    const lot = drawn(items, 7);
    expect(lot).toHaveLength(Math.ceil(items.length / 10));
    expect(new Set(lot).size).toBe(lot.length);
  });
  it('depends only on the seed', () => {
    expect(drawn([...items].reverse(), 7)).toEqual(drawn(items, 7));
    expect(drawn(items, 8)).not.toEqual(drawn(items, 7));
  });
  it('reaches every item over time', () => {
    const ever = new Set(Array.from({ length: 200 }, (_, seed) => drawn(items, seed)).flat());
    expect(ever.size).toBe(items.length);
  });
  it('changes by one at most when an item is added', () => {
    const more = drawn([...items, { ...items[0]!, path: 'new/item', key: '9999' }], 7);
    expect(drawn(items, 7).filter((item) => !more.includes(item)).length).toBeLessThanOrEqual(1);
  });
});

describe('the paper', () => {
  it('has every statement once with its code, and numbered items', () => {
    for (const [id, text] of statementsOf(content, band))
      expect(lines.filter((line) => line.includes(id))).toEqual([`  ${id}: ${dialling(text)}`]);
    expect(lines.filter((line) => /^\d+\. Câu số \d+$/.test(line))).toHaveLength(
      drawn(items, 7).length,
    );
  });
  it('has phone numbers, not their marks', () =>
    expect(
      wholeBands(content).flatMap((name) =>
        blindPaper(content, name, 2911, '2027-03-01').filter((line) => /\{\d+\}/.test(line)),
      ),
    ).toEqual([]));
  it('names no lesson, item or misconception, and has no feedback', () => {
    for (const { path, spec } of drawn(items, 7)) {
      expect(paper).not.toContain(path);
      expect(readBlind(spec).asks).toContain(spec.stem);
      const { options = [] } = spec as {
        options?: { text: string; feedback: string; misconception?: string }[];
      };
      for (const { text, feedback, misconception } of options) {
        expect(paper).toContain(dialling(text));
        expect(paper).not.toContain(dialling(feedback));
        if (misconception) expect(paper).not.toContain(misconception);
      }
    }
  });
  it('would fail if the tags were printed', () => {
    expect(
      drawn(items, 7).some(({ spec }) => textsOf(spec).some((text) => text === spec.iCan[0])),
    ).toBe(true);
  });
  it('ends in a valid answers file', () => {
    const given = blindAnswers.parse(parse(lines.slice(lines.indexOf(`band: ${band}`)).join('\n')));
    expect(given).toMatchObject({ band, seed: 7, date: '2027-03-01' });
    expect(compared(content, given)).toMatchObject({
      read: 0,
      unknown: [],
      open: drawn(items, 7).map(({ key }) => key),
    });
  });
});

describe('a reader’s answers', () => {
  it('agree fully with the tags when equal to them, by number or by path', () => {
    expect(
      compared(
        content,
        filled(({ spec }) => spec.iCan.at(-1)!),
      ),
    ).toMatchObject({ agreed: drawn(items, 7).length, differs: [], unknown: [], open: [] });
    expect(
      compared(content, {
        ...filled(() => ''),
        answers: { [items[0]!.path]: items[0]!.spec.iCan[0]! },
      }),
    ).toMatchObject({ read: 1, agreed: 1 });
  });
  it('are listed one by one where they differ', () => {
    const [first] = drawn(items, 7);
    const otherStatement = statementsOf(content, band)
      .map(([id]) => id)
      .find((id) => !first!.spec.iCan.includes(id))!;
    const said = comparedLines(
      content,
      filled(({ key, spec }) => (key === first!.key ? otherStatement : spec.iCan[0]!)),
    );
    expect(said).toEqual([
      `Đọc mù lop-1-3, số bốc thăm 7, ngày 2027-03-01: hợp 16 trong 17 câu, 94 %.`,
      `  Câu số ${first!.key} (${first!.path}): người đọc thấy ${otherStatement}, bài ghi ${first!.spec.iCan.join(', ')}.`,
    ]);
  });
  it('do not count for items or codes that are not of the band', () => {
    const given = {
      ...filled(() => ''),
      answers: { 'no/such': 'x', [items[0]!.key]: 'safe-contact.lop-4-5.1' },
    };
    expect(compared(content, given)).toMatchObject({ read: 0, agreed: 0 });
    expect(compared(content, given).unknown).toHaveLength(2);
  });
  const kept = readdirSync(BLIND_FOLDER).map((file) => ({
    file,
    given: blindAnswers.parse(parse(readFileSync(`${BLIND_FOLDER}/${file}`, 'utf8'))),
  }));
  /** Returns the share of read items whose reader named the item's own statement. */
  const share = (given: BlindAnswers): number => {
    const { agreed, read } = compared(content, given);
    return agreed / read;
  };
  it('stored in files cover every complete band, and contain only asked items', () => {
    expect(kept.map(({ file }) => file).sort()).toEqual(
      wholeBands(content)
        .map((name) => `${name}.yaml`)
        .sort(),
    );
    for (const { file, given } of kept) {
      expect(file).toBe(`${given.band}.yaml`);
      expect(compared(content, given).unknown).toEqual([]);
    }
  });
  it.each(kept)('stored in $file match the items’ statements four times in five', ({ given }) =>
    expect(share(given)).toBeGreaterThanOrEqual(0.8),
  );
  it('would fail if every item were read as the first statement', () => {
    for (const { given } of kept) {
      const [first] = statementsOf(content, given.band);
      const answers = Object.fromEntries(Object.keys(given.answers).map((key) => [key, first![0]]));
      expect(share({ ...given, answers })).toBeLessThan(0.8);
    }
  });
});

describe('the arguments after “blind”', () => {
  const asked = (...words: string[]) => readBlindWords(content, words, 5);
  it('may be empty: the first complete band, with any seed', () =>
    expect(asked()).toEqual({ band, seed: 5 }));
  it('may be a seed and a band, in either order', () =>
    expect([asked('7'), asked(band, '7'), asked('7', band)]).toEqual(
      Array(3).fill({ band, seed: 7 }),
    ));
  it('may be a file', () => expect(asked('a/b.yaml')).toEqual({ file: 'a/b.yaml' }));
  it.each([['x'], ['7', '8'], ['a.yaml', '7'], ['-1']])('is rejected for %s', (...words) =>
    expect(asked(...words)).toHaveProperty('why'),
  );
  it('rejects a band without items', () => {
    const { content: good } = readContent(goodTree());
    expect(readBlindWords({ ...good, modules: {} }, ['lop-1-3'], 5)).toEqual({
      why: 'lop-1-3 chưa có câu nào để bốc.',
    });
    expect(readBlindWords({ ...good, modules: {} }, [], 5)).toEqual({
      why: 'Chưa lứa tuổi nào đủ chữ để bốc câu.',
    });
  });
});
