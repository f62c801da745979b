import { isOpener } from '../schema/curriculum.ts';
import { saysOpener, type Content } from '../content.ts';
import { memoize } from '../kept.ts';
import type { Violation } from '../problems/problem.ts';
import { nearest } from '../problems/nearest.ts';
import { perLesson, type Rule } from './rule.ts';

const modulesByLesson = memoize(({ modules }: Content): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [id, { lessons }] of Object.entries(modules))
    for (const lesson of new Set(lessons)) found.set(lesson, [...(found.get(lesson) ?? []), id]);
  return found;
});
const modulesOf = (content: Content, lesson: string): readonly string[] =>
  modulesByLesson(content).get(lesson) ?? [];
const moduleFile = (id: string) => `content/modules/${id}.yaml`;
const list = (ids: readonly string[]): string => ids.join(', ');
const notKnown = (id: string, known: readonly string[]) => {
  const meant = nearest(id, known);
  return `không có “${id}”.${meant ? ` Có phải “${meant}”?` : ''} Dùng được: ${list(known)}.`;
};

const bandOf = (content: Content, statement: string) =>
  Object.values(content.strands)
    .map(({ statements }) => statements[statement]?.band)
    .find((band) => band !== undefined) ?? '';

/**
 * Returns the strands of a lesson's statements: those it names; an opener names none and may use
 * all.
 */
const skillsOf = (content: Content, { spec }: Content['lessons'][number]): string[] =>
  isOpener(spec) ? Object.keys(content.strands) : spec.skills;
/**
 * Reads the mark from the file, so that an opener with a broken text is not also reported as a
 * lesson without a module.
 */
const marksOpener = (content: Content, id: string): boolean =>
  saysOpener(content.files.texts.get(`content/lessons/${id}/lesson.yaml`));

/**
 * Returns faults of statement ids: unknown, of another band, or of a strand the lesson does not
 * name.
 */
function statementFaults(
  content: Content,
  ids: readonly string[],
  bandId: string,
  skills: readonly string[],
  at: Omit<Violation, 'message'>,
): Violation[] {
  const all = Object.entries(content.strands).flatMap(([strandId, { statements }]) =>
    Object.entries(statements).map(([id, { band }]) => ({ id, band, strandId })),
  );
  const fitting = all
    .filter(({ band, strandId }) => band === bandId && skills.includes(strandId))
    .map(({ id }) => id);
  return ids.flatMap((id): Violation[] => {
    const known = all.find((statement) => statement.id === id);
    if (!known)
      return [
        {
          ...at,
          message: `không có câu “Em làm được” mã “${id}”. Dùng được ở bài này: ${list(fitting)}.`,
        },
      ];
    if (known.band !== bandId)
      return [{ ...at, message: `“${id}” là câu của ${known.band}, bài này ở ${bandId}.` }];
    return skills.includes(known.strandId)
      ? []
      : [
          {
            ...at,
            message: `“${id}” thuộc mạch ${known.strandId}, mà skills của bài chỉ có ${list(skills)}.`,
          },
        ];
  });
}

export const linkRules: Rule[] = [
  {
    name: 'no-module',
    level: 'error',
    find: (content) =>
      content.lessonIds
        .filter((id) => modulesOf(content, id).length === 0 && !marksOpener(content, id))
        .map((id) => ({
          file: `content/lessons/${id}/lesson.yaml`,
          message: `bài này chưa ở chủ đề nào. Thêm “${id}” vào lessons của một tệp trong content/modules.`,
        })),
  },

  {
    name: 'two-modules',
    level: 'error',
    find: (content) =>
      content.lessonIds
        .filter((id) => modulesOf(content, id).length > 1)
        .map((id) => ({
          file: `content/lessons/${id}/lesson.yaml`,
          message: `bài này ở ${modulesOf(content, id).length} chủ đề: ${list(modulesOf(content, id))}. Mỗi bài chỉ ở một.`,
        })),
  },

  {
    name: 'module-lessons',
    level: 'error',
    find: (content) => {
      const known = new Set(content.lessonIds);
      return Object.entries(content.modules).flatMap(([id, module]) => [
        ...module.lessons
          .filter((lesson) => !known.has(lesson))
          .map((lesson) => ({
            file: moduleFile(id),
            field: 'lessons',
            message: notKnown(lesson, content.lessonIds),
          })),
        ...Object.entries(module.assign).flatMap(([field, ids]) =>
          ids
            .filter((lesson) => !module.lessons.includes(lesson))
            .map((lesson) => ({
              file: moduleFile(id),
              field: `assign, ${field}`,
              message: notKnown(lesson, module.lessons),
            })),
        ),
      ]);
    },
  },

  {
    name: 'module-band',
    level: 'error',
    find: (content) =>
      Object.entries(content.modules).flatMap(([id, { band, grades }]): Violation[] => {
        const known = content.bands[band];
        if (!known)
          return [
            {
              file: moduleFile(id),
              field: 'band',
              message: notKnown(band, Object.keys(content.bands)),
            },
          ];
        const odd = grades.filter((grade) => !known.grades.includes(grade));
        return odd.length === 0
          ? []
          : [
              {
                file: moduleFile(id),
                field: 'grades',
                message: `lớp ${list(odd.map(String))} không thuộc ${band} (lớp ${list(known.grades.map(String))}).`,
              },
            ];
      }),
  },

  {
    name: 'statement-band',
    level: 'error',
    find: (content) =>
      Object.entries(content.strands).flatMap(([strandId, { statements }]) =>
        Object.entries(statements).flatMap(([id, { band }]): Violation[] => {
          if (!content.bands[band])
            return [
              {
                file: 'content/skills.yaml',
                id,
                field: 'band',
                message: notKnown(band, Object.keys(content.bands)),
              },
            ];
          return id.startsWith(`${strandId}.${band}.`)
            ? []
            : [
                {
                  file: 'content/skills.yaml',
                  id,
                  message: `mã phải bắt đầu bằng “${strandId}.${band}.”.`,
                },
              ];
        }),
      ),
  },

  {
    name: 'skill',
    level: 'error',
    find: (content) =>
      content.lessons.flatMap(({ file, spec }) =>
        (isOpener(spec) ? [] : spec.skills)
          .filter((skill) => !content.strands[skill])
          .map((skill) => ({
            file,
            field: 'skills',
            message: notKnown(skill, Object.keys(content.strands)),
          })),
      ),
  },

  {
    name: 'lesson-statement',
    level: 'error',
    find: (content) =>
      content.lessons.flatMap(({ band, file, spec }) => {
        return band && !isOpener(spec)
          ? statementFaults(content, spec.iCan, band.id, spec.skills, { file, field: 'iCan' })
          : [];
      }),
  },

  perLesson('item-statement', 'error', ({ items, file }, lesson, content) => {
    return Object.entries(items).flatMap(([item, { iCan }]): Violation[] => {
      const at = { file: file.items, id: item, field: 'iCan' };
      // Skills practised by an opener (a mouse, a word) need not be a statement.
      if (iCan.length === 0)
        return isOpener(lesson.spec)
          ? []
          : [
              {
                ...at,
                message: 'cần ít nhất một câu “Em làm được”; chỉ bài làm quen được để trống.',
              },
            ];
      return lesson.band
        ? statementFaults(content, iCan, lesson.band.id, skillsOf(content, lesson), at)
        : [];
    });
  }),

  perLesson('statement-used', 'error', ({ items, file }, { band, spec }, content) =>
    (isOpener(spec) ? [] : spec.iCan)
      .filter((id) => bandOf(content, id) === band?.id)
      .flatMap((id): Violation[] => {
        const uses = Object.values(items)
          .filter(({ iCan }) => iCan.includes(id))
          .map(({ use }) => use);
        const lacks = [
          ...(uses.some((use) => use === 'practice' || use === 'core')
            ? []
            : ['tập (practice, core)']),
          ...(uses.some((use) => use.startsWith('exit')) ? [] : ['kiểm (exit-a, exit-b)']),
        ];
        return lacks.length === 0
          ? []
          : [
              {
                file: file.items,
                field: 'iCan',
                message: `bài hứa “${id}” mà chưa có câu nào ${list(lacks)} điều ấy.`,
              },
            ];
      }),
  ),
];
