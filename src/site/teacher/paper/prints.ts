import { kinds } from '#player/activities/registry.ts';
import type { Locale } from '#core/text/messages.ts';
import { adultPath, type AdultText } from '../guide/adult-texts.ts';
import type { LessonItem, RenderedLesson } from '#curriculum/shown.ts';

/** The types of print a lesson may have, in the order a teacher meets them. */
const printSorts = ['plan', 'two-sided', 'worksheet', 'key', 'role-play', 'cards', 'talk'] as const;
export type PrintSort = (typeof printSorts)[number];

const places: Record<Exclude<PrintSort, 'plan' | 'talk'>, string> = {
  // Replaces the worksheet: a lesson has one or the other.
  'two-sided': 'teachers/worksheets',
  worksheet: 'teachers/worksheets',
  key: 'teachers/keys',
  'role-play': 'teachers/role-plays',
  cards: 'teachers/cards',
};
/** Prints in the language of the lesson; the others are Vietnamese. */
const translated: Partial<Record<PrintSort, AdultText>> = { plan: 'teacher', talk: 'family' };

/**
 * Returns whether a lesson is done alone: its two-sided sheet takes the place of plays and cards,
 * which those who chose the other way would hear and see.
 */
const isDoneAlone = ({ spec, faces }: RenderedLesson): boolean =>
  Boolean(spec.sensitive) && faces.length > 0;

const itemsTogether = (
  content: RenderedLesson,
  wanted: (item: LessonItem) => boolean,
): [string, LessonItem][] =>
  isDoneAlone(content) ? [] : Object.entries(content.items).filter(([, item]) => wanted(item));

/** Returns the questions that the class plays. */
export const playedItems = (content: RenderedLesson): [string, LessonItem][] =>
  itemsTogether(content, ({ kind }) => kinds.get(kind)?.rolePlay !== undefined);

/**
 * Returns the questions with cards to cut. Only the lesson's own: each pupil answers the exit check
 * alone.
 */
export const cardItems = (content: RenderedLesson): [string, LessonItem][] =>
  itemsTogether(
    content,
    ({ kind, spec }) =>
      kinds.get(kind)?.cards !== undefined && (spec.use === 'practice' || spec.use === 'core'),
  );

/**
 * Prints that the other track has too: for a pupil without a computer (if no sheet has both), and
 * its key.
 */
const otherSorts: readonly PrintSort[] = ['worksheet', 'key'];

/** `lang`: the language of the print. */
export type Print = { sort: PrintSort; isOther: boolean; href: string; lang: Locale };

/** Returns everything that can be printed of one lesson. */
export function printsOf(content: RenderedLesson): Print[] {
  const has = (sort: PrintSort) =>
    sort === 'role-play'
      ? playedItems(content).length > 0
      : sort === 'cards'
        ? cardItems(content).length > 0
        : sort === 'two-sided' || sort === 'worksheet'
          ? content.faces.length > 0 === (sort === 'two-sided')
          : true;
  return printSorts.filter(has).flatMap((sort): Print[] => {
    const text = translated[sort];
    if (text) return [{ sort, isOther: false, href: adultPath(text, content), lang: content.lang }];
    const print = {
      sort,
      isOther: false,
      href: `/${places[sort as keyof typeof places]}/${content.id}/`,
      lang: 'vi' as const,
    };
    return content.other && otherSorts.includes(sort)
      ? [print, { ...print, isOther: true, href: `${print.href}2/` }]
      : [print];
  });
}

/** Returns the name of a print in a list. */
export const printName = (
  words: Record<PrintSort | 'other', string>,
  { sort, isOther }: { sort: PrintSort; isOther: boolean },
): string => (isOther ? words.other.replace('{name}', words[sort]) : words[sort]);

/**
 * Returns CSS for the foot of each printed side: lesson, purpose, page numbers. Browsers before 131
 * print no margin boxes; they have the line at the end of the sheet, and the page's title in their
 * own header.
 */
export function footCss(lesson: string, purpose: string, side: string): string {
  const text = (value: string) => `"${value.replace(/[\\"]/g, '\\$&').replaceAll('<', '\\3c ')}"`;
  const [before, between, after] = side.split(/\{n\}|\{of\}/) as [string, string, string];
  const font =
    'font:400 8.5pt BVP,"Segoe UI",Arial,sans-serif;color:#333;vertical-align:top;padding-top:3mm';
  return `@page{@bottom-left{content:${text(`${lesson} · ${purpose}`)};${font}}@bottom-right{content:${text(before)} counter(page) ${text(between)} counter(pages) ${text(after)};${font}}}`;
}
