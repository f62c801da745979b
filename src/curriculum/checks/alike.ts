import { lessonOf, type Content, type Lang } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { likeness, trigramsOf } from '../texts/trigrams.ts';
import type { Rule } from './rule.ts';

const MAX = 0.6;

type Stem = { lesson: string; id: string; file: string; grams: Set<string> };

/** Returns a module's stems in one language, by track, in teaching order. */
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
 * No two questions of a module may be nearly alike (`content/rules.md` D.4: always a new scene).
 * The two tracks of one lesson may be: no pupil takes both, and they must look alike.
 */
export const alikeRules: Rule[] = [
  {
    name: 'alike-stems',
    level: 'warning',
    find: (content) =>
      (['vi', 'en'] as const).flatMap((lang) =>
        Object.values(content.modules).flatMap(({ lessons }) => {
          const stems = stemsOf(content, lessons, lang);
          return stems.flatMap((stem, at) =>
            stems.slice(0, at).flatMap((earlier): Violation[] => {
              if (stem.lesson === earlier.lesson && stem.file !== earlier.file) return [];
              const share = likeness(stem.grams, earlier.grams);
              return share <= MAX
                ? []
                : [
                    {
                      file: stem.file,
                      id: stem.id,
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
