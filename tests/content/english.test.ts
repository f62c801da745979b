/**
 * The English of the real content, checked apart from the rules: its questions and verdicts, and
 * that no Vietnamese is left.
 */
import { describe, expect, it } from 'vitest';
import { getTracks, type LessonIn, type Track } from '#curriculum/content.ts';
import { adultTexts, pupilTexts } from '#curriculum/texts/pupil-texts.ts';
import { content } from './real-content.ts';
import { leftOver } from './left-over.ts';

const { lessons, modules } = content;
const pairs = lessons.flatMap(({ id, in: [vi, en] }) =>
  vi && en
    ? getTracks(vi).map((way, at) => ({
        name: `${id}${at ? ', the other way' : ''}`,
        vi: way,
        en: getTracks(en)[at]!,
        adults: at === 0 ? en : null,
      }))
    : [],
);

/**
 * Returns everything of an item that is no text, in order: ids, kinds, verdicts, misconceptions,
 * links.
 */
function bones(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(bones);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['id', 'kind', 'use', 'verdict', 'misconception', 'goto', 'variantOf', 'sign'].includes(key)
      ? [`${key} ${String(inner)}`]
      : [`${key}:`, ...bones(inner)],
  );
}
const bonesOf = (items: LessonIn['items']) =>
  bones(Object.entries(items).map(([id, spec]) => [{ id }, { ...spec, title: '', intro: '' }]));

/** Returns feedback that is missing, equal to a neighbour's, or still the Vietnamese one. */
function poorRemarks(vi: unknown, en: unknown): string[] {
  if (typeof en !== 'object' || en === null) return [];
  const feedbacks = Array.isArray(en)
    ? en
        .filter((option: { verdict?: string } | null) => option?.verdict)
        .map(({ feedback }: { feedback?: string }) => feedback ?? '')
    : [];
  const given = Array.isArray(vi)
    ? vi.map((option: { feedback?: string } | null) => option?.feedback)
    : [];
  const poor = feedbacks.filter(
    (feedback, at) =>
      feedback.split(' ').length < 4 ||
      feedbacks.indexOf(feedback) !== at ||
      given.includes(feedback),
  );
  return [
    ...poor,
    ...Object.entries(en).flatMap(([key, inner]) =>
      poorRemarks((vi as Record<string, unknown> | null)?.[key], inner),
    ),
  ];
}

const allTexts = (way: Track, adults: LessonIn | null): string[] =>
  [...pupilTexts(way), ...(adults ? adultTexts(adults) : [])].map(({ text }) => text);

it('the whole first module is in English', () => {
  const inEnglish = lessons
    .filter(({ in: all }) => all.some(({ lang }) => lang === 'en'))
    .map(({ id }) => id);
  expect(inEnglish).toEqual(expect.arrayContaining(modules['i-can-get-help']!.lessons));
});

describe.each(pairs)('$name in English', ({ vi, en, adults }) => {
  it('has the same items, kinds, options, verdicts and misconceptions', () =>
    expect(bonesOf(en.items)).toEqual(bonesOf(vi.items)));
  it('has distinct feedback for every option', () =>
    expect(poorRemarks(vi.items, en.items)).toEqual([]));
  it('has no Vietnamese left in it', () => expect(leftOver(allTexts(en, adults))).toEqual([]));
});

describe('a control', () => {
  const { vi, en } = pairs[0]!;
  const [id, spec] = Object.entries(en.items)[0]!;
  const spoiled = (from: string, to: string) => ({
    ...en.items,
    [id]: JSON.parse(JSON.stringify(spec).replace(from, to)) as typeof spec,
  });
  it('detects another verdict, another option id, a lost item', () => {
    expect(bonesOf(spoiled('"verdict":"unsafe"', '"verdict":"safe"'))).not.toEqual(
      bonesOf(vi.items),
    );
    expect(bonesOf(spoiled('"id":"', '"id":"x-'))).not.toEqual(bonesOf(vi.items));
    expect(bonesOf(Object.fromEntries(Object.entries(en.items).slice(1)))).not.toEqual(
      bonesOf(vi.items),
    );
  });
  it('detects Vietnamese feedback and words', () => {
    expect(poorRemarks(vi.items, { ...en.items, [id]: vi.items[id] })).not.toEqual([]);
    expect(leftOver(allTexts(vi, null)).length).toBeGreaterThan(1000);
  });
});
