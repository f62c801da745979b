import type { AnySpec } from '#core/questions/activity.ts';
import { waysOf } from '#player/activities/branching-scenario/path.ts';
import type { BranchingScenarioSpec } from '#player/activities/branching-scenario/schema.ts';
import type { Track } from '../content.ts';
import { lessonBefore, oldQuestions } from '../recall.ts';
import type { Violation } from '../problems/problem.ts';
import { bankOf } from './bank.ts';
import { perLesson, type Rule } from './rule.ts';

const sorts = ({ steps }: Track): string[] => steps.map(({ does }) => does.what);
const names: Record<string, string> = {
  read: 'chữ để đọc',
  activity: '<Activity />',
  exit: '<ExitCheck />',
  recall: '<Recall />',
  notice: '<Notice />',
};

/**
 * Kinds that a sensitive lesson may not use, because they ask how the pupil is. (Free text:
 * `own-words.ts`.)
 */
const notHere = ['reflect'];

/** Returns whether a story says of some choices what follows in three hours. */
const hasFork = (item: AnySpec): item is BranchingScenarioSpec =>
  item.kind === 'branching-scenario' &&
  Object.values((item as BranchingScenarioSpec).story.scenes).some(
    (scene) => waysOf(scene).length > 0,
  );

/**
 * The contract of a sensitive lesson (`content/rules.md` D.8), and the old questions that open
 * every lesson but a band's first.
 */
export const sensitiveRules: Rule[] = [
  perLesson('notice', 'error', ({ text, steps, file }, { spec }) => {
    const drawn = steps.filter(({ does }) => does.what === 'notice').length;
    const first = steps[0]?.does.what === 'notice';
    if (!spec.sensitive)
      return drawn === 0 && !text.notice
        ? []
        : [
            {
              file: file.text,
              field: 'notice',
              message: 'chỉ bài ghi sensitive: true mới có notice và <Notice />.',
            },
          ];
    return text.notice && first && drawn === 1
      ? []
      : [
          {
            file: file.text,
            field: 'notice',
            message: 'bài nhạy cảm cần notice: […] ở đầu tệp, và bước thứ nhất là <Notice />.',
          },
        ];
  }),

  perLesson('neutral-title', 'error', ({ text, file }, { spec }) =>
    spec.sensitive && text.screenTitle === text.title
      ? [
          {
            file: file.text,
            field: 'screenTitle',
            message: 'bài nhạy cảm cần tên trung tính trên màn hình chung, khác title.',
          },
        ]
      : [],
  ),

  perLesson('other-way', 'error', (text, { band, spec }): Violation[] => {
    const { other, lang, file } = text;
    const [mdx, yaml] = [
      file.text.replace('.mdx', '.other.mdx'),
      file.items.replace('.activities', '.other.activities'),
    ];
    if (!spec.sensitive)
      return other ? [{ file: mdx, message: 'chỉ bài ghi sensitive: true mới có bài thay.' }] : [];
    if (!other)
      return [
        {
          file: mdx,
          message: `bài nhạy cảm cần bài thay dài bằng và trông như nhau: ${lang}.other.mdx và ${lang}.other.activities.yaml.`,
        },
      ];
    const [normalSorts, its] = [sorts(text), sorts(other)];
    if (normalSorts.length !== its.length)
      return [
        {
          file: mdx,
          field: 'Step',
          message: `bài thay phải đủ ${normalSorts.length} bước như bài chính, đang có ${its.length}.`,
        },
      ];
    const at = normalSorts.findIndex((what, n) => what !== its[n]);
    const differs: Violation[] =
      at < 0
        ? []
        : [
            {
              file: mdx,
              field: `Step thứ ${at + 1}`,
              message: `bài chính ở bước này là ${names[normalSorts[at]!]}, bài thay là ${names[its[at]!]}: phải cùng loại.`,
            },
          ];
    const need = { ...bankOf(band?.id ?? ''), core: 1 };
    const short = (['practice', 'core', 'exit-a'] as const).flatMap((use): Violation[] => {
      const there = Object.values(other.items).filter((item) => item.use === use).length;
      return there >= need[use]
        ? []
        : [
            {
              file: yaml,
              field: 'use',
              message: `bài thay mới có ${there} câu use: ${use}, cần ${need[use]}.`,
            },
          ];
    });
    return [...differs, ...short];
  }),

  perLesson('sensitive-kind', 'error', ({ items, file }, { spec }) =>
    spec.sensitive
      ? Object.entries(items)
          .filter(([, { kind }]) => notHere.includes(kind))
          .map(([id, { kind }]) => ({
            file: file.items,
            id,
            field: 'kind',
            message: `bài nhạy cảm không dùng ${kind}: các em không nói về mình ở đây.`,
          }))
      : [],
  ),

  perLesson('sensitive-fork', 'error', ({ items, file }, { spec }) =>
    spec.sensitive
      ? Object.entries(items)
          .filter(([, item]) => hasFork(item) && !item.gentle)
          .map(([id]) => ({
            file: file.items,
            id,
            field: 'gentle',
            message:
              'bài nhạy cảm có later thì ghi gentle: true: không nói lối nào em chọn, chỉ đi lại về phía có người giúp.',
          }))
      : [],
  ),

  perLesson('sensitive-plan', 'error', ({ lang, teacher }, { spec }) =>
    spec.sensitive &&
    lang === 'vi' &&
    teacher &&
    !teacher.mdx.headings.some(({ text }) => text.startsWith('Trước khi dạy'))
      ? [
          {
            file: teacher.file,
            message: 'kế hoạch của bài nhạy cảm cần mục “## Trước khi dạy bài này”.',
          },
        ]
      : [],
  ),

  perLesson('recall', 'error', ({ lang, steps, file }, { id }, content): Violation[] => {
    const drawn = steps.filter(({ does }) => does.what === 'recall').length;
    const wanted = lessonBefore(content, id, lang) ? 2 : 0;
    return drawn === wanted
      ? []
      : [
          {
            file: file.text,
            field: 'Recall',
            message:
              wanted === 0
                ? 'bài đầu của lứa tuổi chưa có câu cũ để hỏi: bỏ <Recall />.'
                : `bài mở đầu bằng hai câu cũ: hai bước, mỗi bước một <Recall />, đang có ${drawn}.`,
          },
        ];
  }),

  perLesson('recall-id', 'error', ({ lang, items, file }, { id }, content): Violation[] => {
    const earlier = lessonBefore(content, id, lang);
    const asked = earlier ? oldQuestions(earlier).map(([item]) => item) : [];
    return asked
      .filter((item) => items[item])
      .map((item) => ({
        file: file.items,
        id: item,
        message: `mã này trùng câu ôn của bài ${earlier!.lesson.id}, hai câu ở cùng một trang. Đổi mã ở bài mới.`,
      }));
  }),
];
