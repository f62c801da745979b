import type { AnySpec } from '../../domain/activity.ts';
import type { LessonIn, Way } from '../content.ts';
import { drawnIn } from '../steps.ts';
import type { Found } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

/** Fields whose values are code, not words: they must be the same in every language. */
const codes = new Set([
  'id',
  'kind',
  'mode',
  'look',
  'use',
  'iCan',
  'critical',
  'variantOf',
  'verdict',
  'misconception',
  'sign',
  'face',
  'picture',
  'leftPicture',
  'rightPicture',
  'box',
  'order',
  'anytime',
  'early',
  'late',
  'own',
  'goto',
  'start',
  'people',
  'places',
  'atLeast',
]);

/** Pictures with words in them have an English twin: `scenes/x-en.svg`. */
const sameCode = (vi: unknown, en: unknown): boolean =>
  vi === en || (typeof vi === 'string' && vi.endsWith('.svg') && en === vi.replace('.svg', '-en.svg'));

/** The first path at which two specs differ in anything but words. */
function differsAt(vi: unknown, en: unknown, path: string[] = []): string | null {
  if (Array.isArray(vi) || Array.isArray(en)) {
    if (!Array.isArray(vi) || !Array.isArray(en) || (vi.length !== en.length && path.at(-1) !== 'hints'))
      return path.join(', ');
    return (
      vi
        .slice(0, en.length)
        .map((each, at) => differsAt(each, en[at], [...path, `mục ${at + 1}`]))
        .find((each) => each !== null) ?? null
    );
  }
  if (typeof vi === 'object' && typeof en === 'object' && vi !== null && en !== null) {
    const keys = [...new Set([...Object.keys(vi), ...Object.keys(en)])].filter(
      (key) => !['title', 'intro', 'hints'].includes(key),
    );
    return (
      keys
        .map((key) =>
          differsAt((vi as Record<string, unknown>)[key], (en as Record<string, unknown>)[key], [
            ...path,
            key,
          ]),
        )
        .find((each) => each !== null) ?? null
    );
  }
  if (typeof vi !== typeof en) return path.join(', ');
  const isCode =
    typeof vi !== 'string' ||
    path.some(
      (key, at) => codes.has(key) && (at === path.length - 1 || ['iCan', 'order', 'anytime'].includes(key)),
    );
  return isCode && !sameCode(vi, en) ? path.join(', ') : null;
}

/** Pictures and faces of the steps, in order. */
const drawnOf = ({ mdx }: Way): string[] => drawnIn(mdx).map(({ value }) => value);
/** What a plan names: minutes and steps of each part, misconceptions of each head. */
const partsOf = ({ teacher }: LessonIn): string =>
  JSON.stringify(teacher?.front.minutes.map(({ n, steps }) => [n, steps]));
const beliefsOf = ({ teacher }: LessonIn): string => (teacher?.mdx.remarks ?? []).join('; ');

const one = (same: boolean, file: string, field: string, says: string): Found[] =>
  same ? [] : [{ file, field, says }];

function wayFaults(vi: Way, en: Way): Found[] {
  const missing = (from: Way, to: Way) =>
    Object.keys(from.items)
      .filter((id) => !to.items[id])
      .map((id) => ({ file: to.file.items, id, says: `có trong ${from.file.items} mà thiếu ở đây.` }));
  const differing = Object.entries(vi.items).flatMap(([id, spec]): Found[] => {
    const field = en.items[id] && differsAt(spec, en.items[id] as AnySpec);
    return field ? [{ file: en.file.items, id, field, says: `phải giống bản vi: chỉ lời là khác.` }] : [];
  });
  const shape = ({ steps }: Way) => JSON.stringify(steps.map(({ does }) => does));
  return [
    ...missing(vi, en),
    ...missing(en, vi),
    ...differing,
    ...one(
      shape(vi) === shape(en),
      en.file.text,
      'Step',
      `các bước phải theo đúng thứ tự và số bước của ${vi.file.text}.`,
    ),
    ...one(
      drawnOf(vi).length === drawnOf(en).length &&
        drawnOf(vi).every((drawn, index) => sameCode(drawn, drawnOf(en)[index])),
      en.file.text,
      'picture, face',
      `tranh và khuôn mặt phải như ở ${vi.file.text}; tranh có chữ thì dùng bản “-en.svg” của nó.`,
    ),
  ];
}

/** An opener may have no plan: then neither language has one. */
function planFaults(vi: LessonIn, en: LessonIn): Found[] {
  const file = en.teacher?.file ?? en.file.text;
  const model = vi.teacher?.file ?? vi.file.text;
  return [
    ...one(partsOf(vi) === partsOf(en), file, 'minutes', `số phút và số bước từng phần phải như ở ${model}.`),
    ...one(
      beliefsOf(vi) === beliefsOf(en),
      file,
      '{/* … */}',
      `tên các điều hiểu chưa đúng phải như ở ${model}.`,
    ),
  ];
}

export const twinRules: Rule[] = [
  {
    name: 'twins',
    level: 'error',
    find: ({ lessons }) =>
      lessons.flatMap(({ in: all }) => {
        const [vi, en] = [all.find(({ lang }) => lang === 'vi'), all.find(({ lang }) => lang === 'en')];
        if (!vi || !en) return [];
        return [
          ...wayFaults(vi, en),
          ...planFaults(vi, en),
          ...(vi.other && en.other ? wayFaults(vi.other, en.other) : []),
        ];
      }),
  },
];
