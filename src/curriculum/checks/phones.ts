import type { Violation } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

const guarded =
  /^content\/((lessons|guides|community|pages|help\/(paths|sheets))\/|(skills|plan|help\/reporting|help\/local)\.yaml$)/;

/**
 * Passages that are not ours to write. Sources (to the end of the file, or of an MDX file's front
 * matter) quote a claim, `seedWording` keeps the plan's own wording, and slots in
 * content/help/local.yaml contain a school's values. Lines stay, so positions do not change.
 */
const quoted = /^sources:[^]*?(?=^---$|(?![^]))|^ {2}seedWording:\n(?: {4}- .*\n)*/gm;
const filled = /^ {2}value:.*$/gm;
const ownWords = (file: string, text: string): string =>
  [quoted, ...(file.endsWith('help/local.yaml') ? [filled] : [])].reduce(
    (left, pattern) => left.replace(pattern, (all) => all.replace(/[^\n]/g, ' ')),
    text,
  );

/** Short numbers, and anything long enough to be a subscriber's number. */
const short = /(?<![\d{./,-])(11[1-5]|1022|156|5656|1800\d{2,6}|1900\d{2,6})(?![\d}./,]\d|\d|\})/g;
const long = /(?<![\d/])(?:\+84|0)[ .-]?\d{1,3}(?:[ .-]?\d{2,4}){2,3}(?!\d)/g;

/** Returns every number typed in a text, with its position. */
export const typedNumbers = (text: string): { typed: string; at: number }[] =>
  [...text.matchAll(short), ...text.matchAll(long)].map((found) => ({
    typed: found[0].trim(),
    at: found.index,
  }));

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

export const phoneRules: Rule[] = [
  {
    name: 'phone-token',
    level: 'error',
    find: ({ files, contacts }) =>
      // Unreadable contacts are reported separately.
      Object.keys(contacts).length === 0
        ? []
        : [...files.texts]
            .filter(([file]) => guarded.test(file))
            .flatMap(([file, text]) =>
              [...text.matchAll(/\{(\d+)\}/g)]
                .filter(([, id]) => !contacts[id!])
                .map((found): Violation => ({
                  file,
                  field: `dòng ${lineOf(text, found.index)}`,
                  message: `${found[0]} không có trong content/help/contacts.yaml. Dùng được: ${Object.keys(
                    contacts,
                  )
                    .map((id) => `{${id}}`)
                    .join(', ')}.`,
                })),
            ),
  },

  {
    name: 'phone-typed',
    level: 'error',
    find: ({ files, contacts }) =>
      [...files.texts]
        .filter(([file]) => guarded.test(file))
        .flatMap(([file, text]) =>
          typedNumbers(ownWords(file, text)).map(({ typed, at }): Violation => ({
            file,
            field: `dòng ${lineOf(text, at)}`,
            message: `số “${typed}” gõ thẳng trong bài. ${contacts[typed] ? `Viết {${typed}}.` : 'Mọi số điện thoại chỉ ghi trong content/help/contacts.yaml.'}`,
          })),
        ),
  },
];
