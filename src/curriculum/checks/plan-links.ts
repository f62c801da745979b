import { isOpener } from '../schema/curriculum.ts';
import type { Content, Lesson } from '../content.ts';
import type { Frameworks } from '../schema/frameworks.ts';
import { nearest } from '../problems/nearest.ts';
import type { Violation } from '../problems/problem.ts';
import { perLesson, type Rule } from './rule.ts';

const notKnown = (id: string, known: readonly string[], where: string): string => {
  const meant = nearest(id, known);
  return `không có “${id}” trong ${where}.${meant ? ` Có phải “${meant}”?` : ''}`;
};

/** Checks lists of codes against the file that must define them. */
function codeFaults(
  content: Content,
  at: { file: string; id?: string },
  lists: Record<string, readonly string[]>,
): Violation[] {
  const { frameworks, plan } = content;
  const known: Record<string, [string[], string]> = {
    ...(frameworks && {
      tt02: [
        Object.keys(frameworks.tt02.components),
        'tt02, components của content/frameworks.yaml',
      ],
      gdpt2018: [
        Object.keys(frameworks.gdpt2018.codes),
        'gdpt2018, codes của content/frameworks.yaml',
      ],
      ai2422: [frameworks.ai2422.codes, 'ai2422, codes của content/frameworks.yaml'],
      ukcis: [frameworks.ukcis, 'ukcis của content/frameworks.yaml'],
    }),
    ...(plan && {
      'core, kind': [Object.keys(plan.activityTypes), 'activityTypes của content/plan.yaml'],
      'core, also': [Object.keys(plan.activityTypes), 'activityTypes của content/plan.yaml'],
      quiz: [Object.keys(plan.itemTypes), 'itemTypes của content/plan.yaml'],
    }),
  };
  return Object.entries(lists).flatMap(([field, ids]) =>
    ids
      .filter((id) => known[field] && !known[field][0].includes(id))
      .map((id) => ({ ...at, field, message: notKnown(id, ...known[field]!) })),
  );
}

/**
 * Returns codes of the AI framework that no lesson covers, or that have a lesson although listed as
 * not covered.
 */
function aiFaults({ ai2422 }: Frameworks, lessons: readonly Lesson[]): Violation[] {
  const carried = new Set(lessons.flatMap(({ spec }) => spec.ai2422 ?? []));
  const at = { file: 'content/frameworks.yaml' };
  return [
    ...[...ai2422.codes, ...ai2422.toReview]
      .filter((id) => !carried.has(id))
      .map((id) => ({
        ...at,
        id,
        field: 'ai2422, codes',
        message: 'không bài nào mang mã này: bỏ đi.',
      })),
    ...Object.keys(ai2422.notCovered)
      .filter((id) => carried.has(id))
      .map((id) => ({
        ...at,
        id,
        field: 'ai2422, notCovered',
        message: 'đã có bài mang mã này: bỏ dòng này.',
      })),
  ];
}

/**
 * Checks lessons and strands against the plan and the frameworks, and a lesson's metadata against
 * its text.
 */
export const planLinkRules: Rule[] = [
  {
    name: 'known-code',
    level: 'error',
    find: (content) => [
      ...Object.entries(content.strands).flatMap(([id, { tt02, gdpt2018, ukcis }]) =>
        codeFaults(content, { file: 'content/skills.yaml', id }, { tt02, gdpt2018, ukcis }),
      ),
      ...content.lessons.flatMap(({ file, spec }) =>
        isOpener(spec)
          ? codeFaults(content, { file }, { ai2422: spec.ai2422 ?? [] })
          : codeFaults(
              content,
              { file },
              {
                tt02: spec.tt02,
                gdpt2018: spec.gdpt2018,
                ai2422: spec.ai2422 ?? [],
                'core, kind': [spec.core.kind],
                'core, also': spec.core.also,
                quiz: spec.quiz,
              },
            ),
      ),
    ],
  },

  {
    name: 'not-covered',
    level: 'error',
    find: ({ frameworks, lessons, lessonIds }) => {
      // An unreadable lesson is reported separately; its codes are unknown.
      if (!frameworks || lessons.length < lessonIds.length) return [];
      const { components, notCovered } = frameworks.tt02;
      const taught = new Set(lessons.flatMap(({ spec }) => (isOpener(spec) ? [] : spec.tt02)));
      const at = { file: 'content/frameworks.yaml', field: 'tt02, notCovered' };
      return [
        ...Object.keys(notCovered)
          .filter((id) => !components[id])
          .map((id) => ({ ...at, id, message: 'không có năng lực mã này trong components.' })),
        ...Object.keys(notCovered)
          .filter((id) => taught.has(id))
          .map((id) => ({ ...at, id, message: 'đã có bài dạy năng lực này: bỏ dòng này.' })),
        ...Object.keys(components)
          .filter((id) => !taught.has(id) && !notCovered[id])
          .map((id) => ({
            ...at,
            id,
            message: 'chưa có bài nào dạy năng lực này: ghi vì sao vào notCovered.',
          })),
        ...aiFaults(frameworks, lessons),
      ];
    },
  },

  {
    name: 'plan-code',
    level: 'error',
    find: ({ modules, lessons }) => {
      const placed = new Map(
        Object.entries(modules)
          .reverse()
          .flatMap(([id, { planCode, lessons: taught }]) =>
            taught.map(
              (lesson, at) => [lesson, { module: id, code: `${planCode}-l${at + 1}` }] as const,
            ),
          ),
      );
      return lessons.flatMap(({ id, file, spec }): Violation[] => {
        const here = placed.get(id);
        return !here || isOpener(spec) || spec.planCode === here.code
          ? []
          : [
              {
                file,
                field: 'planCode',
                message: `đang là ${spec.planCode}, mà theo content/modules/${here.module}.yaml bài này ở ${here.code}.`,
              },
            ];
      });
    },
  },

  perLesson('same-title', 'error', ({ lang, text, file }, { file: lessonFile, spec }) =>
    (
      [
        ['title', spec.title],
        ['screenTitle', isOpener(spec) ? null : spec.screenTitle],
      ] as const
    ).flatMap(([field, of]): Violation[] =>
      of === null || text[field] === of[lang]
        ? []
        : [
            {
              file: file.text,
              field,
              message: `“${text[field]}” khác “${of[lang]}” trong ${lessonFile}. Hai chỗ phải giống nhau.`,
            },
          ],
    ),
  ),

  perLesson('sources', 'error', ({ file }, { file: lessonFile, spec }) =>
    spec.sources.length > 0 || isOpener(spec)
      ? []
      : [
          {
            file: lessonFile,
            field: 'sources',
            message: `bài đã có chữ (${file.text}) thì phải ghi nguồn của điều nói như sự thật.`,
          },
        ],
  ),
];
