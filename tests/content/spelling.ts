/**
 * Vietnamese is written in syllables: each syllable a reader sees is looked up, in the house's
 * spelling.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Files } from '#curriculum/files.ts';
import { parse } from '#curriculum/parse.ts';
import type { Violation, ContentIssue } from '#curriculum/problems/problem.ts';
import { spellingFaults } from '#curriculum/checks/words.ts';
import { valueTexts } from '#curriculum/texts/spec-texts.ts';

export const LIST = 'content/words.yaml';

export type TextAt = { at: Omit<Violation, 'message'>; text: string };

/** Group → word → why it is right although no dictionary has it. */
export type WordList = Record<string, Record<string, string>>;

/** The syllables of @cspell/dict-vi-vn, in small letters. It writes hoá, khoẻ, thuỷ and has kĩ beside kỹ: each is taken as the house writes it. */
export function houseSyllables(): Set<string> {
  const trie = decodeTrie(gunzipSync(readFileSync('node_modules/@cspell/dict-vi-vn/vi.trie.gz')));
  // “~” stands before words without their marks, for those who search carelessly.
  const words = [...trie.words()]
    .filter((each) => !each.startsWith('~'))
    .map((each) => each.normalize('NFC').toLowerCase());
  return new Set(words.map((each) => spellingFaults(each)[0]?.right ?? each));
}

/**
 * Not Vietnamese, or not read: English, codes of frameworks, a course's plan in English, names of
 * kinds.
 */
const passes = new Set(['en', 'english', 'ukcis', 'digcomp22', 'kind']);
const inPlan = new Set([...passes, 'format', 'task']);
const notShown = /\/en\.|\.svg$|^content\/(numbers|words|browsers)\.yaml$/;
const isId = (text: string): boolean => /^[a-z0-9./-]+$/.test(text);
const readValues = /\b(?:title|alt|label|heads|rows|word)="([^"]*)"/g;

/**
 * Every Vietnamese text in a value that came from YAML or from src/site. In a file of items the
 * first field is the item's id.
 */
export const textsIn = (
  file: string,
  value: unknown,
  ofItems = file.endsWith('activities.yaml'),
): TextAt[] =>
  valueTexts(value, file === 'content/plan.yaml' ? inPlan : passes)
    .filter(({ text }) => !isId(text))
    .map(({ field, text }) => {
      const [id, ...rest] = field.split(', ');
      return { text, at: ofItems ? { file, id, field: rest.join(', ') } : { file, field } };
    });

/** The words of a body of MDX, line by line: no remarks, no marks, but what their values print. */
function linesIn(file: string, all: string, body: string): TextAt[] {
  const before = all.slice(0, all.length - body.length).split('\n').length;
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, (remark) => remark.replace(/[^\n]/g, ''))
    .replace(
      /<[^>]*>/g,
      (mark) =>
        ` ${[...mark.matchAll(readValues)].map(([, text]) => text).join(' | ')}${mark.replace(/[^\n]/g, '')} `,
    )
    .split('\n')
    .flatMap((text, n) =>
      text.trim() === '' ? [] : [{ text, at: { file, field: `dòng ${before + n}` } }],
    );
}

/** Every Vietnamese text of content/ that somebody reads, its place with it. */
export const textsOf = ({ texts }: Files): TextAt[] =>
  [...texts]
    .filter(([file]) => !notShown.test(file))
    .flatMap(([file, all]) => {
      const parsed = parse(file, all);
      return parsed.state === 'read'
        ? [...textsIn(file, parsed.data), ...linesIn(file, all, parsed.body)]
        : [];
    });

/**
 * Places for values, addresses, paths, names of files and their endings, letters that number a
 * list.
 */
const notWords =
  /(?<![\p{L}\d])\.[a-z]{3,4}(?!\p{L})|(?<!\p{L})[a-zđ]\)|\{\w*\}|[a-z]+:\/\/\S*|(?<!\p{L})[\w/@-]*\w[.@]\w[\w./@-]*|(?<![\p{L}\d])(?:\/[\w-]+)+\/?/gu;

/**
 * Runs of letters. What has a digit in it is a code, one capital a label, I, V and X a Roman
 * number.
 */
const syllablesOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (run) => !/\p{N}/u.test(run) && !/^(?:[A-ZĐ]|[IVX]+)$/.test(run),
  );

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** As the word is written, and with a capital, as at the start of a sentence → the word. */
const formsOf = (words: readonly string[]): Map<string, string> =>
  new Map(
    words.flatMap((each): [string, string][] => [
      [capital(each), each],
      [each, each],
    ]),
  );

/** Any of the forms, the longest that fits, not inside another word. */
function anyOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms]
    .sort((one, other) => other.length - one.length)
    .map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

export const wordsOf = (list: WordList): string[] =>
  Object.values(list).flatMap((group) => Object.keys(group));

/** What neither the dictionary nor the list has, and which words of the list were needed. */
export function spellingOf(
  texts: readonly TextAt[],
  syllables: ReadonlySet<string>,
  list: WordList,
): { unknown: ContentIssue[]; needed: Set<string> } {
  const needed = new Set<string>();
  const unknownIn = (text: string) =>
    syllablesOf(text).filter((each) => !syllables.has(each.toLowerCase()));
  const forms = formsOf(wordsOf(list));
  const pattern = anyOf([...forms.keys()]);
  const unknown = texts.flatMap(({ at, text }) => {
    const words = text.replace(notWords, ' ');
    if (unknownIn(words).length === 0) return [];
    const rest = words.replace(pattern, (found) => {
      if (unknownIn(found).length === 0) return found;
      needed.add(forms.get(found)!);
      return ' ';
    });
    return [...new Set(unknownIn(rest))].map((each): ContentIssue => ({
      rule: 'syllable',
      level: 'error',
      ...at,
      message: `“${each}” không có trong từ điển. Viết nhầm thì sửa lại; viết đúng thì ghi vào ${LIST}, kèm lý do.`,
    }));
  });
  return { unknown, needed };
}
