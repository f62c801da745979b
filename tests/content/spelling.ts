/**
 * Vietnamese is written in syllables: every visible syllable is looked up, in the house spelling.
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

/** The reason why a word is correct although no dictionary has it, by group and word. */
export type WordList = Record<string, Record<string, string>>;

/**
 * Returns the syllables of @cspell/dict-vi-vn, in lower case. It writes hoá, khoẻ, thuỷ and has kĩ
 * beside kỹ; each is converted to the house spelling.
 */
export function houseSyllables(): Set<string> {
  const trie = decodeTrie(gunzipSync(readFileSync('node_modules/@cspell/dict-vi-vn/vi.trie.gz')));
  // “~” marks words without their diacritics, for lenient searches.
  const words = [...trie.words()]
    .filter((word) => !word.startsWith('~'))
    .map((word) => word.normalize('NFC').toLowerCase());
  return new Set(words.map((word) => spellingFaults(word)[0]?.right ?? word));
}

/**
 * Fields not in Vietnamese, or not shown: English, codes of frameworks, a course's plan in English,
 * names of kinds.
 */
const passes = new Set(['en', 'english', 'ukcis', 'digcomp22', 'kind']);
const inPlan = new Set([...passes, 'format', 'task']);
const notShown = /\/en\.|\.svg$|^content\/(numbers|words|browsers)\.yaml$/;
const isId = (text: string): boolean => /^[a-z0-9./-]+$/.test(text);
const readValues =
  /\b(?:title|alt|label|heads|rows|word|think|note|name|owner|day|at|app|guesses|go|back|ask|offers|spot|text|topic|next|button|seen|draft|ways|choices|chosen|reaction|says)="([^"]*)"/g;

/**
 * Returns every Vietnamese text in a value from YAML or from src/site. In a file of items the first
 * field is the item's id.
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

/**
 * Returns the text of an MDX body, line by line: without comments and markup, but with visible
 * attributes.
 */
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

/** Returns every visible Vietnamese text of content/, with its place. */
export const textsOf = ({ texts }: Files): TextAt[] =>
  [...texts]
    .filter(([file]) => !notShown.test(file))
    .flatMap(([file, all]) => {
      const parsed = parse(file, all);
      return parsed.state === 'read'
        ? [...textsIn(file, parsed.data), ...linesIn(file, all, parsed.body)]
        : [];
    });

/** Marks, placeholders, URLs, paths, file names and extensions, list letters. */
const notWords =
  /<\/?[A-Z][^>]*>|(?<![\p{L}\d])\.[a-z]{3,4}(?!\p{L})|(?<!\p{L})[a-zđ]\)|\{\w*\}|[a-z]+:\/\/\S*|(?<!\p{L})[\w/@-]*\w[.@]\w[\w./@-]*|(?<![\p{L}\d])(?:\/[\w-]+)+\/?/gu;

/**
 * Returns runs of letters. A run with a digit is a code, one capital a label, I, V and X a Roman
 * number.
 */
const syllablesOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (run) => !/\p{N}/u.test(run) && !/^(?:[A-ZĐ]|[IVX]+)$/.test(run),
  );

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Maps each form of a word, as written and capitalised, to the word. */
const formsOf = (words: readonly string[]): Map<string, string> =>
  new Map(
    words.flatMap((word): [string, string][] => [
      [capital(word), word],
      [word, word],
    ]),
  );

/** Matches any of the forms, the longest first, but not inside another word. */
function anyOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

export const wordsOf = (list: WordList): string[] =>
  Object.values(list).flatMap((group) => Object.keys(group));

/**
 * Returns syllables in neither the dictionary nor the list, and the words of the list that were
 * needed.
 */
export function spellingOf(
  texts: readonly TextAt[],
  syllables: ReadonlySet<string>,
  list: WordList,
): { unknown: ContentIssue[]; needed: Set<string> } {
  const needed = new Set<string>();
  const unknownIn = (text: string) =>
    syllablesOf(text).filter((syllable) => !syllables.has(syllable.toLowerCase()));
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
    return [...new Set(unknownIn(rest))].map((syllable): ContentIssue => ({
      rule: 'syllable',
      level: 'error',
      ...at,
      message: `“${syllable}” không có trong từ điển. Viết nhầm thì sửa lại; viết đúng thì ghi vào ${LIST}, kèm lý do.`,
    }));
  });
  return { unknown, needed };
}
