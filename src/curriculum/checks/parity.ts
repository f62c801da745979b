import { z } from 'zod';
import { kinds } from '#player/activities/registry.ts';
import type { LessonIn, Track } from '../content.ts';
import { drawnIn } from '../steps.ts';
import type { Violation } from '../problems/problem.ts';
import { roleOf, unwrapped } from '../texts/spec-texts.ts';
import type { Rule } from './rule.ts';

/** Compares codes. Pictures with words in them have an English twin: `scenes/x-en.svg`. */
const sameCode = (vi: unknown, en: unknown): boolean =>
  JSON.stringify(vi) === JSON.stringify(en) ||
  (typeof vi === 'string' && vi.endsWith('.svg') && en === vi.replace('.svg', '-en.svg'));

/** Fields that one language may have and the other need not. */
const optional = ['title', 'intro', 'hints'];

const isWords = (schema: z.ZodType): boolean => {
  const role = roleOf(schema);
  return role !== null && role !== 'code';
};

/**
 * Returns the first path at which two specs differ in anything but words, by the text roles of
 * their kind's schema.
 */
function differsAt(
  schema: z.ZodType,
  vi: unknown,
  en: unknown,
  path: string[] = [],
): string | null {
  if (vi === undefined && en === undefined) return null;
  if (vi === undefined || en === undefined) return path.join(', ');
  const inner = unwrapped(schema);
  const first = (found: (string | null)[]): string | null =>
    found.find((place) => place !== null) ?? null;
  if (inner instanceof z.ZodArray) {
    const [viList, enList] = [vi as unknown[], en as unknown[]];
    if (viList.length !== enList.length) return path.join(', ');
    const element = inner.element as z.ZodType;
    return first(
      viList.map((child, index) =>
        differsAt(element, child, enList[index], [...path, `mục ${index + 1}`]),
      ),
    );
  }
  if (inner instanceof z.ZodUnion) {
    const branch = (inner.options as z.ZodType[]).find((option) => option.safeParse(vi).success);
    return branch?.safeParse(en).success ? differsAt(branch, vi, en, path) : path.join(', ');
  }
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) {
    const [viFields, enFields] = [vi as Record<string, unknown>, en as Record<string, unknown>];
    const childOf = (key: string): z.ZodType =>
      inner instanceof z.ZodObject
        ? (inner.shape as Record<string, z.ZodType>)[key]!
        : (inner.valueType as z.ZodType);
    const keys = [...new Set([...Object.keys(viFields), ...Object.keys(enFields)])].filter(
      (key) => !optional.includes(key),
    );
    return first(
      keys.map((key) => differsAt(childOf(key), viFields[key], enFields[key], [...path, key])),
    );
  }
  return isWords(inner) || sameCode(vi, en) ? null : path.join(', ');
}

/** Returns pictures and faces of the steps, in order. */
const drawnOf = ({ mdx }: Track): string[] => drawnIn(mdx).map(({ value }) => value);
/**
 * Returns the references of a plan: minutes and steps of each part, misconceptions under each
 * heading.
 */
const partsOf = ({ teacher }: LessonIn): string =>
  JSON.stringify(teacher?.front.minutes.map(({ n, steps }) => [n, steps]));
const beliefsOf = ({ teacher }: LessonIn): string => (teacher?.mdx.remarks ?? []).join('; ');

const violationUnless = (
  same: boolean,
  file: string,
  field: string,
  message: string,
): Violation[] => (same ? [] : [{ file, field, message: message }]);

function wayFaults(vi: Track, en: Track): Violation[] {
  const missing = (from: Track, to: Track) =>
    Object.keys(from.items)
      .filter((id) => !to.items[id])
      .map((id) => ({
        file: to.file.items,
        id,
        message: `có trong ${from.file.items} mà thiếu ở đây.`,
      }));
  const differing = Object.entries(vi.items).flatMap(([id, spec]): Violation[] => {
    const twin = en.items[id];
    if (!twin) return [];
    const schema = kinds.get(spec.kind)!.spec;
    const field = twin.kind === spec.kind ? differsAt(schema, spec, twin) : 'kind';
    return field
      ? [{ file: en.file.items, id, field, message: `phải giống bản vi: chỉ lời là khác.` }]
      : [];
  });
  const shape = ({ steps }: Track) => JSON.stringify(steps.map(({ does }) => does));
  return [
    ...missing(vi, en),
    ...missing(en, vi),
    ...differing,
    ...violationUnless(
      shape(vi) === shape(en),
      en.file.text,
      'Step',
      `các bước phải theo đúng thứ tự và số bước của ${vi.file.text}.`,
    ),
    ...violationUnless(
      drawnOf(vi).length === drawnOf(en).length &&
        drawnOf(vi).every((drawn, index) => sameCode(drawn, drawnOf(en)[index])),
      en.file.text,
      'picture, face',
      `tranh và khuôn mặt phải như ở ${vi.file.text}; tranh có chữ thì dùng bản “-en.svg” của nó.`,
    ),
  ];
}

/** An opener may have no plan: then neither language has one. */
function planFaults(vi: LessonIn, en: LessonIn): Violation[] {
  const file = en.teacher?.file ?? en.file.text;
  const model = vi.teacher?.file ?? vi.file.text;
  return [
    ...violationUnless(
      partsOf(vi) === partsOf(en),
      file,
      'minutes',
      `số phút và số bước từng phần phải như ở ${model}.`,
    ),
    ...violationUnless(
      beliefsOf(vi) === beliefsOf(en),
      file,
      '{/* … */}',
      `tên các điều hiểu chưa đúng phải như ở ${model}.`,
    ),
  ];
}

export const parityRules: Rule[] = [
  {
    name: 'parity',
    level: 'error',
    find: ({ lessons }) =>
      lessons.flatMap(({ in: all }) => {
        const [vi, en] = [
          all.find(({ lang }) => lang === 'vi'),
          all.find(({ lang }) => lang === 'en'),
        ];
        if (!vi || !en) return [];
        return [
          ...wayFaults(vi, en),
          ...planFaults(vi, en),
          ...(vi.other && en.other ? wayFaults(vi.other, en.other) : []),
        ];
      }),
  },
];
