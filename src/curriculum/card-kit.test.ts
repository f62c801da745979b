import { describe, expect, it } from 'vitest';
import { content } from '../../tests/content/real-content.ts';
import { parse } from 'yaml';
import { kitLessons } from './card-kit.ts';
import type { Files } from './files.ts';
import { readContent } from './read.ts';
import { valueTexts } from './texts/spec-texts.ts';

const kit = kitLessons(content);
const numbers = Object.entries(content.contacts).map(
  ([id, { number }]) => [`{${id}}`, number] as const,
);
const dial = (text: string) =>
  numbers.reduce((all, [token, number]) => all.replaceAll(token, number), text);
const ways = kit.flatMap(({ lesson, ways: both }) => both.map((way) => ({ id: lesson.id, way })));

/** Returns all of content/, with one passage of one file replaced. */
function filesWith(name: string, find: string, put: string): Files {
  const text = content.files.texts.get(name)!;
  expect(text).toContain(find);
  return {
    ...content.files,
    texts: new Map([...content.files.texts, [name, text.replace(find, put)]]),
  };
}

/** Returns every text of an items file, as written there. */
function textsOf(
  lesson: string,
  isOther: boolean,
  files = content.files,
): Map<string, Set<string>> {
  const name = `content/lessons/${lesson}/vi.${isOther ? 'other.' : ''}activities.yaml`;
  const items = parse(files.texts.get(name)!) as Record<string, unknown>;
  return new Map(
    Object.entries(items).map(([id, item]) => [
      id,
      new Set(valueTexts(item).map(({ text }) => dial(text.trim()))),
    ]),
  );
}

/** Returns words of a card that differ from its question, letter for letter. */
function ownWords({ id, way }: (typeof ways)[number], from = textsOf(id, way.isOther)): string[] {
  return way.cards.flatMap((card) => {
    const texts = from.get(card.id) ?? new Set<string>();
    const printed = [
      card.intro,
      card.stem,
      ...card.boxes,
      ...card.said.flatMap((said) => [said.from, said.text]),
      ...card.options.flatMap(({ text, remark }) => [text, remark]),
      ...card.remarks.map(({ text }) => text),
    ].filter((text) => text !== null);
    return printed.filter((text) => text !== text.normalize('NFC') || !texts.has(text));
  });
}

describe('the card kit', () => {
  it('has six lessons for each of four bands', () => {
    const perBand = Object.keys(content.bands).map(
      (band) => kit.filter(({ lesson }) => lesson.band.id === band).length,
    );
    expect(perBand).toEqual([6, 6, 6, 6]);
  });

  it('has seven questions and a card to keep per track, and two tracks for a sensitive lesson', () => {
    expect(ways.map(({ way }) => way.cards.length)).toEqual(ways.map(() => 7));
    expect(
      kit.filter(({ ways: both }) => both.length === 2).map(({ lesson }) => lesson.id),
    ).toEqual(kit.filter(({ lesson }) => lesson.spec.sensitive).map(({ lesson }) => lesson.id));
    for (const { way } of ways)
      for (const read of [...way.read, way.keep, way.pair])
        expect(read.lines.length).toBeGreaterThan(0);
  });

  it('contains no number tokens', () =>
    expect(
      ways.filter(({ way }) => /\{\d+\}/.test(JSON.stringify(way))).map(({ id }) => id),
    ).toEqual([]));

  it.each(ways)('$id ($way.isOther) prints only words of its lesson', (words) =>
    expect(ownWords(words)).toEqual([]),
  );

  it('detects differences from the lesson: changed feedback, a decomposed letter', () => {
    const name = 'content/lessons/help-map/vi.activities.yaml';
    const first = ways.find(({ id }) => id === 'help-map')!;
    const [remark] = first.way.cards[0]!.options.map((option) => option.remark!);
    const files = filesWith(name, remark!, `${remark} Và hết.`);
    expect(ownWords(first, textsOf('help-map', false, files))).toEqual([remark]);
    const apart = structuredClone(first);
    apart.way.cards[0]!.stem = apart.way.cards[0]!.stem.normalize('NFD');
    expect(ownWords(apart)).toHaveLength(1);
  });

  it('follows its lesson: an edited question gives an edited card', () => {
    const files = filesWith(
      'content/lessons/help-map/vi.activities.yaml',
      'stem: "',
      'stem: "Nào, ',
    );
    const edited = kitLessons(readContent(files).content).find(
      ({ lesson }) => lesson.id === 'help-map',
    )!;
    expect(edited.ways[0]!.cards.some(({ stem }) => stem.startsWith('Nào, '))).toBe(true);
  });
});
