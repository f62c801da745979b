import { clipName } from '#core/site/clip-name.ts';
import { withPhones } from '#core/help/phones.ts';
import { guides } from '../../family/messages/guides.ts';
import { teaching } from '../../teacher/messages/teaching.ts';
import type { Content } from '#curriculum/content.ts';
import { memoize } from '#curriculum/kept.ts';
import type { Mdx } from '#curriculum/mdx.ts';
import { dialled, shownLessons, type RenderedLesson } from '#curriculum/shown.ts';

/**
 * A family page as the synthetic voice reads it: its lesson or unit, and its lines in page order.
 */
export type SpokenPage = { id: string; lines: string[] };

/** Adds the announcements before and after: that a machine speaks, and where to find help. */
const frame = (content: Content, title: string, lines: readonly string[]): string[] => [
  guides.vi.machineSays,
  title,
  ...lines,
  withPhones(guides.vi.machineEnds, dialled(content)),
];

function talk(content: Content, { id, family }: RenderedLesson): SpokenPage[] {
  if (!family) return [];
  const { front, mdx } = family;
  const lines = [
    ...mdx.lines,
    ...[teaching.vi.threeSays, ...front.say],
    ...[teaching.vi.avoid, front.avoid.text, front.avoid.why],
    ...[teaching.vi.tonight, front.tonight],
    front.boarding,
  ];
  return [{ id, lines: frame(content, front.title, lines) }];
}

/** Returns a unit's lines, each part under its name. A part that is only a task has none. */
const parts = (mdx: Mdx): string[] =>
  mdx.marks
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ attributes: { title }, lines }) =>
      typeof title === 'string' ? [title, ...lines] : lines,
    );

/**
 * Returns the talks of the lessons and units for families, in Vietnamese. Tasks of a unit need the
 * eyes and are left out.
 */
export const spokenPages = memoize((content: Content): readonly SpokenPage[] => {
  const numbers = dialled(content);
  const units = content.guides
    .filter(({ audience }) => audience === 'parents')
    .map((guide) => {
      const { unit, text, mdx } = withPhones(guide, numbers);
      const first = text.urgent ? [guides.vi.urgent, ...text.urgent] : [];
      const lines = [text.summary, ...first, ...parts(mdx), teaching.vi.threeSays, ...text.say];
      return { id: unit, lines: frame(content, text.title, lines) };
    });
  return [...shownLessons(content, 'vi').flatMap((lesson) => talk(content, lesson)), ...units];
});

/**
 * Returns the path of a page's clip below `public/clips/vi/`. The name depends on the lines, so an
 * outdated clip is never used.
 */
export const pageClip = ({ id, lines }: SpokenPage): string =>
  `pages/${id}-${clipName(lines.join('\n'))}.opus`;
