import { allMarks, type Mark } from '../mdx.ts';
import { textOf } from '../steps.ts';
import type { LessonSpec, OpenerSpec } from '../schema/curriculum.ts';
import type { Violation } from '../problems/problem.ts';
import { perLesson, type Rule } from './rule.ts';

const partsOf = (mark: Mark, name: string): string[] =>
  textOf(mark, name)
    .split('|')
    .filter((part) => part.trim() !== '');

/** Skills whose lessons make nothing and ask for no guess (`curriculum/README.md` H). */
const careful = ['help-and-report', 'safe-contact'];

/** Whether a lesson is sensitive, or about help or safe contact. */
const isCareful = (spec: LessonSpec | OpenerSpec): boolean =>
  spec.sensitive || ('skills' in spec && spec.skills.some((skill) => careful.includes(skill)));

/** The first and the last screen of a lesson from grade 6. */
export const openingRules: Rule[] = [
  perLesson('opening', 'error', ({ mdx, steps, file }, { spec }) => {
    const marks = allMarks(mdx);
    const openings = marks.filter(({ name }) => name === 'Opening');
    const endings = marks.filter(({ name }) => name === 'Ending');
    const cans = marks.filter(({ name }) => name === 'Can');
    const makes = marks.filter(({ name }) => name === 'Make');
    const wrong = (field: string, message: string): Violation => ({
      file: file.text,
      field,
      message,
    });
    const faults: (Violation | false | undefined)[] = [
      openings.length > 0 &&
        steps[0]?.does.what !== 'opening' &&
        wrong('<Opening>', 'màn mở đầu là <Step> đầu tiên của bài, và chỉ có một.'),
      openings.some((mark) => partsOf(mark, 'guesses').length !== 2) &&
        wrong('<Opening> guesses', 'hai lời đoán, cách nhau bằng dấu |.'),
      openings.some((mark) => textOf(mark, 'face') !== '' && textOf(mark, 'alt') === '') &&
        wrong('<Opening> alt', 'gương mặt phải có alt="…": người ấy đang làm gì.'),
      openings.length > 0 &&
        endings.every((mark) => partsOf(mark, 'back').length !== 2) &&
        wrong('<Ending> back', 'trả lại hai lời đoán của màn mở đầu, cách nhau bằng dấu |.'),
      marks.some(
        (mark) =>
          mark.name === 'Notice' && textOf(mark, 'picture') !== '' && textOf(mark, 'alt') === '',
      ) && wrong('<Notice> alt', 'tranh phải có alt="…": một câu mô tả cho người không nhìn thấy.'),
      endings.length > 0 &&
        cans.length !== 3 &&
        wrong('<Can>', `màn kết có ba việc em làm được, đang có ${cans.length}.`),
      makes.some((mark) => partsOf(mark, 'offers').length !== 4) &&
        wrong('<Make> offers', 'bốn câu để chọn, cách nhau bằng dấu |.'),
      isCareful(spec) &&
        openings.length + makes.length > 0 &&
        wrong(
          openings.length > 0 ? '<Opening>' : '<Make>',
          'bài nhạy cảm, bài về nơi giúp và gặp người an toàn thì không đoán, không làm ra tấm nào.',
        ),
    ];
    return faults.filter((fault) => typeof fault === 'object');
  }),
];
