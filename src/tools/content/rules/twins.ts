import type { AnySpec } from '../../../domain/activity.ts';
import type { LessonIn } from '../content.ts';
import type { Found } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Fields whose values are code, not words: they must be the same in every language. */
const codes = new Set(['id', 'kind', 'mode', 'use', 'iCan', 'critical', 'variantOf', 'verdict', 'misconception', 'sign', 'face', 'picture', 'order', 'anytime', 'early', 'late', 'own', 'goto', 'start', 'people', 'places', 'atLeast']);

/** The first path at which two specs differ in anything but words. */
function differsAt(vi: unknown, en: unknown, path: string[] = []): string | null {
  if (Array.isArray(vi) || Array.isArray(en)) {
    if (!Array.isArray(vi) || !Array.isArray(en) || (vi.length !== en.length && path.at(-1) !== 'hints')) return path.join(', ');
    return vi.slice(0, en.length).map((each, at) => differsAt(each, en[at], [...path, `mục ${at + 1}`])).find((each) => each !== null) ?? null;
  }
  if (typeof vi === 'object' && typeof en === 'object' && vi !== null && en !== null) {
    const keys = [...new Set([...Object.keys(vi), ...Object.keys(en)])].filter((key) => !['title', 'intro', 'hints'].includes(key));
    return keys.map((key) => differsAt((vi as Record<string, unknown>)[key], (en as Record<string, unknown>)[key], [...path, key])).find((each) => each !== null) ?? null;
  }
  if (typeof vi !== typeof en) return path.join(', ');
  const isCode = typeof vi !== 'string' || path.some((key, at) => codes.has(key) && (at === path.length - 1 || ['iCan', 'order', 'anytime'].includes(key)));
  return isCode && vi !== en ? path.join(', ') : null;
}

function twinFaults(vi: LessonIn, en: LessonIn): Found[] {
  const missing = (from: LessonIn, to: LessonIn) => Object.keys(from.items).filter((id) => !to.items[id]).map((id) => ({ file: to.file.items, id, says: `có trong ${from.file.items} mà thiếu ở đây.` }));
  const differing = Object.entries(vi.items).flatMap(([id, spec]): Found[] => {
    const field = en.items[id] && differsAt(spec, en.items[id] as AnySpec);
    return field ? [{ file: en.file.items, id, field, says: `phải giống bản vi: chỉ lời là khác.` }] : [];
  });
  const shape = ({ steps }: LessonIn) => JSON.stringify(steps.map(({ does }) => does));
  const stepsDiffer = shape(vi) === shape(en) ? [] : [{ file: en.file.text, field: 'Step', says: `các bước phải theo đúng thứ tự và số bước của ${vi.file.text}.` }];
  return [...missing(vi, en), ...missing(en, vi), ...differing, ...stepsDiffer];
}

export const twinRules: Rule[] = [
  { name: 'twins', level: 'error', find: ({ lessons }) =>
    lessons.flatMap(({ in: all }) => {
      const [vi, en] = [all.find(({ lang }) => lang === 'vi'), all.find(({ lang }) => lang === 'en')];
      return vi && en ? twinFaults(vi, en) : [];
    }) },
];
