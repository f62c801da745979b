import { lessonOf, type Content, type Lang } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { likeness, trigramsOf } from '../texts/trigrams.ts';
import type { Rule } from './rule.ts';

const MAX = 0.6;

type Stem = { lesson: string; id: string; file: string; grams: Set<string> };

/** What is asked in a module in one language, by the way it stands on, in the order of teaching. */
function stemsOf(content: Content, lessons: readonly string[], lang: Lang): Stem[] {
  const texts = lessons.flatMap((id) =>
    (lessonOf(content, id)?.in ?? [])
      .filter((text) => text.lang === lang)
      .map((text) => ({ id, text })),
  );
  return texts.flatMap(({ id: lesson, text }) =>
    [text, ...(text.other ? [text.other] : [])].flatMap(({ items, file }) =>
      Object.entries(items).map(([id, { intro = '', stem }]) => ({
        lesson,
        id,
        file: file.items,
        grams: trigramsOf(`${intro} ${stem}`),
      })),
    ),
  );
}

const numberOf = (share: number): string => share.toFixed(2).replace('.', ',');

/**
 * No two questions of a module nearly alike (`content/rules.md` D.4: always a new scene). The two
 * ways of one lesson may be: nobody walks both, and they must look alike.
 */
export const alikeRules: Rule[] = [
  {
    name: 'alike-stems',
    level: 'warning',
    find: (content) =>
      (['vi', 'en'] as const).flatMap((lang) =>
        Object.values(content.modules).flatMap(({ lessons }) => {
          const stems = stemsOf(content, lessons, lang);
          return stems.flatMap((each, at) =>
            stems.slice(0, at).flatMap((earlier): Violation[] => {
              if (each.lesson === earlier.lesson && each.file !== earlier.file) return [];
              const share = likeness(each.grams, earlier.grams);
              return share <= MAX
                ? []
                : [
                    {
                      file: each.file,
                      id: each.id,
                      field: 'intro, stem',
                      message: `gần giống câu “${earlier.id}” của bài ${earlier.lesson} (${numberOf(share)}; nhiều nhất ${numberOf(MAX)}): đổi cảnh, đổi bạn, đổi việc, để em đọc lại chứ không nhớ lại.`,
                    },
                  ];
            }),
          );
        }),
      ),
  },
];
