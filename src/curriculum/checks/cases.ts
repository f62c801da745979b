import { languages, lessonIn, type Content, type Lesson } from '../content.ts';
import { isOpener, type LessonSpec } from '../schema/curriculum.ts';
import type { Violation } from '../problems/problem.ts';
import { syllablesIn } from '../texts/syllables.ts';
import type { Rule } from './rule.ts';

/** Read in one glance, beside eleven others. */
const MAX_ASK_SYLLABLES = 14;

type FromGrade6 = Lesson & { spec: LessonSpec };

/** Whether a lesson is listed as a case: every lesson from grade 6, also a draft. */
const isListed = (lesson: Lesson): lesson is FromGrade6 =>
  !isOpener(lesson.spec) && (lesson.band?.look === 'b3' || lesson.band?.look === 'b4');

function faultsOf(lesson: FromGrade6, { files }: Content, taken: readonly string[]): Violation[] {
  const { case: found } = lesson.spec;
  const wrong = (field: string, message: string): Violation => ({
    file: lesson.file,
    field,
    message,
  });
  if (!found)
    return [
      wrong(
        'case',
        'bài từ lớp 6 phải có: case: { ask: { vi: "Một câu hỏi ngắn?" }, thumb: scenes/….svg }.',
      ),
    ];
  const { ask, thumb } = found;
  const asks = languages.flatMap((lang) => (ask[lang] ? [{ lang, text: ask[lang] }] : []));
  return [
    ...asks
      .filter(({ text }) => !text.endsWith('?'))
      .map(({ lang }) => wrong(`case, ask, ${lang}`, 'kết bằng dấu hỏi.')),
    ...[syllablesIn(ask.vi)]
      .filter((count) => count > MAX_ASK_SYLLABLES)
      .map((count) =>
        wrong('case, ask, vi', `có ${count} tiếng, nhiều nhất ${MAX_ASK_SYLLABLES}.`),
      ),
    ...languages
      .filter((lang) => lang === 'en' && (ask[lang] !== undefined) !== !!lessonIn(lesson, lang))
      .map((lang) => wrong(`case, ask, ${lang}`, 'có khi bài có bản tiếng Anh, và chỉ khi ấy.')),
    ...[thumb]
      .filter((path) => !files.pictures.has(path))
      .map((path) => wrong('case, thumb', `không có tệp public/${path}.`)),
    ...[thumb]
      .filter((path) => taken.includes(path))
      .map((path) => wrong('case, thumb', `bài khác của lứa này đã dùng ${path}.`)),
  ];
}

/** Rules for a lesson in the index from grade 6: its question and its object. */
export const caseRules: Rule[] = [
  {
    name: 'case',
    level: 'error',
    find: (content) => {
      const listed = content.lessons.filter(isListed);
      return listed.flatMap((lesson, index) =>
        faultsOf(
          lesson,
          content,
          listed
            .slice(0, index)
            .filter(({ band }) => band!.id === lesson.band!.id)
            .flatMap(({ spec }) => spec.case?.thumb ?? []),
        ),
      );
    },
  },
];
