import { isOpener } from '../schema/curriculum.ts';
import { figuresOf, sentencesOf, syllablesIn } from '../texts/syllables.ts';
import type { Violation } from '../problems/problem.ts';
import type { Content, EmptyHandedPage } from '../content.ts';
import type { Rule } from './rule.ts';

/** About three minutes aloud; a line that a class can copy; a sentence for one breath. */
const STORY: [fewest: number, most: number] = [180, 420];
const [MAX_LINE, MAX_SENTENCE] = [14, 28];

const perPage = (
  name: string,
  find: (page: EmptyHandedPage, content: Content) => Omit<Violation, 'file'>[],
): Rule => ({
  name,
  level: 'error',
  find: (content) =>
    content.emptyHanded.flatMap((page) =>
      find(page, content).map((found) => ({ file: page.file, ...found })),
    ),
});

/** Rules of the twelve minutes without anything in hand. */
export const emptyHandedRules: Rule[] = [
  perPage('empty-handed-place', ({ module, page }, { modules, lessons }) => {
    if (!modules[module])
      return [{ message: `không có chủ đề “${module}”: tên tệp là mã của chủ đề.` }];
    if (!modules[module].lessons.includes(page.lesson))
      return [
        { field: 'lesson', message: `“${page.lesson}” không phải bài của chủ đề “${module}”.` },
      ];
    const isSensitive = (id: string): boolean =>
      lessons.some(({ id: own, spec }) => own === id && !isOpener(spec) && spec.sensitive);
    // A class hears the story together, so no pupil could take the other track.
    if (isSensitive(page.lesson) && !page.other)
      return [
        {
          field: 'lesson',
          message:
            'bài nhạy cảm: cả lớp cùng nghe thì không em nào tránh được. Chủ đề chỉ có bài nhạy cảm thì kể chuyện của lối kia và ghi other: true.',
        },
      ];
    return page.other && !modules[module].lessons.every(isSensitive)
      ? [{ field: 'other', message: 'chủ đề có bài không nhạy cảm: chọn bài ấy.' }]
      : [];
  }),
  perPage('empty-handed-length', ({ page: { story, board } }) => {
    const { syllables } = figuresOf(story);
    const [fewest, most] = STORY;
    return [
      ...(syllables >= fewest && syllables <= most
        ? []
        : [{ field: 'story', message: `cần ${fewest}–${most} tiếng, đang có ${syllables}.` }]),
      ...story
        .flatMap(sentencesOf)
        .filter((sentence) => syllablesIn(sentence) > MAX_SENTENCE)
        .map((sentence) => ({
          field: 'story',
          message: `câu “${sentence.slice(0, 40)}…” dài ${syllablesIn(sentence)} tiếng, nhiều nhất ${MAX_SENTENCE}.`,
        })),
      ...board
        .filter((line) => syllablesIn(line) > MAX_LINE)
        .map((line) => ({
          field: 'board',
          message: `dòng “${line}” dài ${syllablesIn(line)} tiếng, nhiều nhất ${MAX_LINE}.`,
        })),
    ];
  }),
];
