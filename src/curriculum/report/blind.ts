import { z } from 'zod';
import type { AnySpec } from '#core/questions/activity.ts';
import { fnv1a } from '#core/text/fnv1a.ts';
import type { Content } from '../content.ts';
import { specTexts } from '../texts/spec-texts.ts';

/**
 * An item for a blind reader, identified by its permanent number, which reveals nothing; one
 * without a number yet by its path.
 */
export type BlindItem = { key: string; path: string; spec: AnySpec };

/**
 * content/blind-reading/<band>.yaml: the statement a reader found in each item, by the item's
 * number (or `lesson/item`).
 */
export const blindAnswers = z.strictObject({
  band: z.string(),
  seed: z.number().int(),
  date: z.iso.date(),
  /** An item left open has no statement yet. */
  answers: z.record(z.string(), z.string().nullable()),
});
export type BlindAnswers = z.infer<typeof blindAnswers>;

/** Returns the items of a band in Vietnamese, as every pupil gets them. */
export function blindItems(content: Content, band: string): BlindItem[] {
  const planned = Object.values(content.modules)
    .filter((module) => module.band === band)
    .flatMap(({ lessons }) => lessons);
  return planned.flatMap((lesson) => {
    const vi = content.lessons
      .find(({ id }) => id === lesson)
      ?.in.find(({ lang }) => lang === 'vi');
    return Object.entries(vi?.items ?? {}).map(([id, spec]) => ({
      path: `${lesson}/${id}`,
      key: `${content.numbers.items[`${lesson}/${id}`] ?? `${lesson}/${id}`}`,
      spec,
    }));
  });
}

export const statementsOf = ({ strands }: Content, band: string): [string, string][] =>
  Object.values(strands).flatMap(({ statements }) =>
    Object.entries(statements).flatMap(([id, misconception]): [string, string][] =>
      misconception.band === band ? [[id, misconception.vi]] : [],
    ),
  );

/** Returns FNV-1a, mixed once more to separate similar texts. */
function lot(text: string): number {
  let hash = fnv1a(Array.from(text, (letter) => letter.codePointAt(0)!));
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * Draws a tenth of the items, rounded up, in random order by seed. Each item has its own number, so
 * a new item displaces at most one.
 */
export function drawn<T extends { path: string }>(items: readonly T[], seed: number): T[] {
  const lots = items
    .map((item) => ({ item, at: lot(`${seed}:${item.path}`) }))
    .sort((a, b) => a.at - b.at || (a.item.path < b.item.path ? -1 : 1));
  return lots.slice(0, Math.ceil(items.length / 10)).map(({ item }) => item);
}

/**
 * Returns what a pupil reads of an item before answering: its scene, its question, and its choices.
 * No tags, feedback, hints or verdicts.
 */
export const readBlind = (spec: AnySpec): { asks: string[]; more: string[] } => ({
  asks: [spec.title, spec.intro, spec.stem].filter((part) => part !== undefined),
  more: specTexts(spec)
    .filter(
      ({ field, role }) =>
        !['title', 'intro', 'stem'].includes(field) && role !== 'remark' && role !== 'hint',
    )
    .map(({ text }) => text),
});

export type BlindResult = {
  read: number;
  agreed: number;
  differs: { item: BlindItem; said: string }[];
  /** Answers for items that are not in the band, or with codes that are not its statements. */
  unknown: string[];
  /** Drawn by the seed, and not answered. */
  open: string[];
};

/** Compares a reader's answers with the tags: an item agrees if it has the reader's statement. */
export function compared(content: Content, { band, seed, answers }: BlindAnswers): BlindResult {
  const items = blindItems(content, band);
  const codes = new Set(statementsOf(content, band).map(([id]) => id));
  const pairs = Object.entries(answers).flatMap(([key, said]) =>
    said === null
      ? []
      : [{ key, said, item: items.find((item) => item.key === key || item.path === key) }],
  );
  // Answers about a retired question apply to no current question.
  const gone = new Set(
    Object.keys(content.retired).flatMap((path) => [path, `${content.numbers.items[path]}`]),
  );
  const known = pairs.flatMap(({ item, said }) =>
    item && codes.has(said) ? [{ item, said }] : [],
  );
  const differs = known.filter(({ item, said }) => !item.spec.iCan.includes(said));
  return {
    read: known.length,
    agreed: known.length - differs.length,
    differs,
    unknown: pairs
      .filter(({ key, item, said }) => !gone.has(key) && (!item || !codes.has(said)))
      .map(({ key, said }) => `${key}: ${said}`),
    open: drawn(items, seed)
      .filter((candidate) => !known.some(({ item }) => item === candidate))
      .map(({ key }) => key),
  };
}
