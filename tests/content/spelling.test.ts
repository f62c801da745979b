/**
 * Each syllable of the content, the interface and the gallery's samples is in the dictionary, or in
 * content/words.yaml with a reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFiles } from '#curriculum/files.ts';
import { sentenceOf } from '#curriculum/problems/problem.ts';
import { goodTree, spoiled } from './fixtures/read-case.ts';
import {
  houseSyllables,
  LIST,
  spellingOf,
  textsIn,
  textsOf,
  wordsOf,
  type TextAt,
  type WordList,
} from './spelling.ts';

const MAX = 250;

const syllables = houseSyllables();
const files = readFiles('.');
const list = parse(files.texts.get(LIST)!) as WordList;

const areas: Record<string, Record<string, unknown>> = import.meta.glob(
  ['../../src/**/*messages.ts', '../../src/**/messages/**/*.ts', '!../../src/**/*.test.ts'],
  { eager: true },
);
/**
 * Returns true for English texts. Messages have both languages; those without a language are
 * Vietnamese, except English word lists.
 */
const isEnglish = (path: string, name: string): boolean =>
  path.endsWith('-en.ts') || name === 'irregularVerbs';
const vietnamese = (area: unknown): unknown => {
  const { vi, lang } = area as { vi?: unknown; lang?: unknown };
  return vi ?? (lang === 'en' || typeof area === 'function' ? {} : area);
};
const messages = Object.entries(areas).flatMap(([path, all]) =>
  Object.entries(all).flatMap(([name, area]) =>
    isEnglish(path, name)
      ? []
      : textsIn(path.replace('../../', ''), { [name]: vietnamese(area) }, true),
  ),
);

const samplePaths = readdirSync('src/player/activities', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('samples.yaml'))
  .map((path) => `src/player/activities/${path.replaceAll('\\', '/')}`);
const samples = samplePaths.flatMap((path) =>
  (parse(readFileSync(path, 'utf8')) as { id: string; spec: unknown }[]).flatMap(({ id, spec }) =>
    textsIn(path, { [id]: spec }, true),
  ),
);

const screensPath = 'src/site/gallery/surfaces.mdx';
const screens = textsOf({
  texts: new Map([[screensPath, `---\n---\n${readFileSync(screensPath, 'utf8')}`]]),
  pictures: new Set(),
});

const content = textsOf(files);
const { unknown, needed } = spellingOf(
  [...content, ...messages, ...samples, ...screens],
  syllables,
  list,
);
const saysOf = (texts: TextAt[], words = list): string[] =>
  spellingOf(texts, syllables, words).unknown.map(sentenceOf);

it('has no unknown syllable', () => {
  expect(unknown.map(sentenceOf)).toEqual([]);
});

it('reads everything: content, interface, samples, screens', () => {
  expect(content.length).toBeGreaterThan(7000);
  expect(messages.length).toBeGreaterThan(1000);
  expect(samples.length).toBeGreaterThan(3000);
  expect(screens.length).toBeGreaterThan(60);
});

describe('the list', () => {
  it(`has at most ${MAX} words, without duplicates and unused ones`, () => {
    const words = wordsOf(list);
    expect(words.length).toBeLessThanOrEqual(MAX);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => !needed.has(word))).toEqual([]);
  });

  it('has a reason for every word', () => {
    const entries = Object.values(list).flatMap((group) => Object.entries(group));
    expect(
      entries.filter(
        ([word, why]) => typeof why !== 'string' || why.trim().length < 4 || why === word,
      ),
    ).toEqual([]);
  });
});

describe('a misspelt word', () => {
  const lesson = 'content/lessons/ask-grandma/';
  const wrong = (put: string) => [
    { file: 'vi.activities.yaml', find: 'Bà nghe Na ngay.', put },
    { file: 'vi.mdx', find: 'Bà ra ngay.', put },
    { file: 'vi.mdx', find: 'Bà và Na trong nhà sàn.', put },
    { file: 'vi.family.mdx', find: 'rồi nghe hết.', put },
  ];

  it('has no false alarm in the good tree', () => expect(saysOf(textsOf(goodTree()))).toEqual([]));

  it.each([
    ['Bà có kĩ năng.', 'kĩ'],
    ['Bà xủ lý.', 'xủ'],
    ['Bà xoá đi.', 'xoá'],
    ['Tin bị hoá đá.', 'hoá'],
    ['Bà khoẻ.', 'khoẻ'],
    ['Na nghe tiếg lạ.', 'tiếg'],
    ['Bà gật đàu', 'đàu'],
    ['Na khôg sợ.', 'khôg'],
    ['Bà giử máy.', 'giử'],
  ])('“%s” is detected in any place', (put, word) => {
    const says = `“${word}” không có trong từ điển. Viết nhầm thì sửa lại; viết đúng thì ghi vào content/words.yaml, kèm lý do.`;
    const found = saysOf(textsOf(spoiled({ why: '', says: [], edits: wrong(put) })));
    expect(found.sort()).toEqual([
      `${lesson}vi.activities.yaml · mã “one” · ô options, “tell”, feedback: ${says}`,
      `${lesson}vi.family.mdx · ô dòng 10: ${says}`,
      `${lesson}vi.mdx · ô dòng 11: ${says}`,
      `${lesson}vi.mdx · ô dòng 15: ${says}`,
    ]);
  });

  it('is detected in the interface', () => {
    expect(
      saysOf(
        textsIn(
          'src/site/shared/messages/lost.ts',
          { lost: { steps: ['Bấm ô xanh.', 'Tải lai trag.'] } },
          true,
        ),
      ),
    ).toEqual([
      'src/site/shared/messages/lost.ts · mã “lost” · ô steps, mục 2: “trag” không có trong từ điển. Viết nhầm thì sửa lại; viết đúng thì ghi vào content/words.yaml, kèm lý do.',
    ]);
  });
});

describe('what is no Vietnamese syllable', () => {
  it.each([
    'Em gọi {111} lúc {hour} giờ, phòng 5A, nhà B.',
    'Xem ở www.cucantoan.vn, hoặc /teachers/help/.',
    'Gõ chrome://policy vào ô.',
    '**“Suỵt, khỏe không?”** – thủy, quỳ, quý, kỹ, hóa, lý',
  ])('“%s” is ignored', (text) => {
    expect(saysOf([{ at: { file: 'a' }, text }])).toEqual([]);
  });

  it('is ignored in English, ids and picture names', () => {
    expect(
      saysOf(
        textsIn('a.yaml', {
          title: { vi: 'Bài', en: 'Lesson' },
          misconception: 'i-will-be-scolded',
          picture: 'scenes/the-mo.svg',
        }),
      ),
    ).toEqual([]);
  });
});

describe('a word of the list', () => {
  const words = {
    names: { Páo: 'bạn nhỏ' },
    vietnamese: { nhại: 'nhại giọng' },
    commands: { 'Mo-bai-hoc': 'tên tệp' },
  };
  const unknownOf = (text: string) =>
    spellingOf([{ at: { file: 'a' }, text }], syllables, words).unknown.map(
      ({ message }) => /“(.*?)”/.exec(message)![1],
    );
  it.each([
    ['Páo cười.', []],
    ['páo cười.', ['páo']],
    ['Nhại, nhại giọng.', []],
    ['Bấm Mo-bai-hoc.', []],
    ['Bấm bai hoc.', ['hoc']],
    ['Páob nhạia', ['Páob', 'nhạia']],
  ])('is accepted only in its own spelling: %s', (text, found) => {
    expect(unknownOf(text)).toEqual(found);
  });
});
