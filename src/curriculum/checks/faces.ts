import { splitSides, outlineOf, type SheetSide } from '../faces.ts';
import { linesOfBlock } from '#core/progress/block.ts';
import type { Violation } from '../problems/problem.ts';
import { syllablesIn } from '../texts/syllables.ts';
import { phasedPerLesson, perLesson, type Rule } from './rule.ts';

/** Syllables that fit a side of A4 in letters readable on a desk. */
const ON_A_SIDE = 615;

const syllablesOf = ({ matter, checks }: SheetSide): number =>
  syllablesIn([...matter, ...checks].flatMap(linesOfBlock).join('\n'));

export const faceRules: Rule[] = [
  perLesson('faces', 'error', ({ sheet }, { spec }): Violation[] => {
    if (!sheet) return [];
    const { file } = sheet;
    if (!spec.sensitive) return [{ file, message: 'chỉ bài nhạy cảm có tờ hai mặt.' }];
    const faces = splitSides(sheet.mdx.blocks);
    const [front, back] = faces;
    if (faces.length !== 2 || !front || !back)
      return [
        {
          file,
          message: `tờ giấy có hai mặt, mỗi mặt một mục “## Mặt …”: đang có ${faces.length}.`,
        },
      ];
    return [
      ...(outlineOf(front) === outlineOf(back)
        ? []
        : [
            {
              file,
              message: `hai mặt trông như nhau: cùng số đoạn, số dòng, số câu. Đang là “${outlineOf(front)}” và “${outlineOf(back)}”.`,
            },
          ]),
      ...faces.flatMap((face): Violation[] => [
        ...(face.checks.length > 0
          ? []
          : [{ file, field: face.title, message: 'thiếu dòng “*Soát …*” để em tự soát.' }]),
        ...(syllablesOf(face) <= ON_A_SIDE
          ? []
          : [
              {
                file,
                field: face.title,
                message: `dài ${syllablesOf(face)} tiếng; một mặt giấy nhiều nhất ${ON_A_SIDE}.`,
              },
            ]),
      ]),
    ];
  }),
];

export const faceLearnedRules: Rule[] = [
  // The youngest choose by cards with tasks; from grade 4 on each pupil has both tracks on one
  // sheet.
  phasedPerLesson('faces-missing', ({ sheet, file }, { spec, band }): Violation[] =>
    spec.sensitive && band?.look !== 'b1' && !sheet
      ? [
          {
            file: file.text,
            message:
              'bài nhạy cảm cần tờ hai mặt `vi.sheet.mdx`: mỗi mặt một bài, để em chọn mà không ai thấy.',
          },
        ]
      : [],
  ),
];
