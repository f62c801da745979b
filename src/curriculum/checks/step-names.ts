import { lessonIn, type Content, type Lang, type Lesson, type Track } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { referencesIn, sayPlaces } from '../step-names.ts';
import type { Rule } from './rule.ts';

const ofLesson = /^content\/lessons\/([^/]+)\/(vi|en)\.(other\.)?/;
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Matches a typed step number: people see another one, and an inserted step changes it. */
const typed = /(?<!\p{L})(?:bước|steps?) \d+/giu;

/** Returns the track of a lesson to which a file belongs. */
function wayOf({ lessons }: Content, file: string): Track | undefined {
  const [, id, lang, otherPart] = ofLesson.exec(file) ?? [];
  const lesson: Lesson | undefined = lessons.find((lesson) => lesson.id === id);
  const text = lesson && lessonIn(lesson, lang as Lang);
  return otherPart ? text?.other : text;
}

/**
 * Texts refer to steps by references (`{b4}`), which the build replaces with the visible number.
 */
export const stepNameRules: Rule[] = [
  {
    name: 'step-reference',
    level: 'error',
    find: (content) =>
      [...content.files.texts].flatMap(([file, text]): Violation[] => {
        const references = referencesIn(text);
        if (references.length === 0) return [];
        const way = wayOf(content, file);
        if (!way && ofLesson.test(file)) return []; // A broken lesson is reported separately.
        return references
          .filter(
            ({ places }) =>
              !way || places.some((place) => place < 1 || place > way.steps.length + 1),
          )
          .map(({ written, at }) => ({
            file,
            field: `dòng ${lineOf(text, at)}`,
            message: way
              ? `${written} không trỏ tới bước nào: bài có {b1} đến {b${way.steps.length + 1}}; {b1} đọc là “${sayPlaces(way.steps, '1', way.lang)}”.`
              : `${written} chỉ dùng được trong các tệp của một bài.`,
          }));
      }),
  },

  {
    name: 'step-typed',
    level: 'error',
    find: ({ files }) =>
      [...files.texts]
        .filter(([file]) => ofLesson.test(file))
        .flatMap(([file, text]) =>
          [...text.matchAll(typed)].map(({ 0: found, index }): Violation => ({
            file,
            field: `dòng ${lineOf(text, index)}`,
            message: `“${found}” gõ thẳng trong bài. Viết {b…} với số trong địa chỉ của bước (#b4 thì {b4}); đầu câu viết {B4}.`,
          })),
        ),
  },
];
