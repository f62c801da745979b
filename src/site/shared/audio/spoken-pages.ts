import { clipName } from '#core/site/clip-name.ts';
import { withPhones } from '#core/help/phones.ts';
import { guides } from '../../family/messages/guides.ts';
import { teaching } from '../../teacher/messages/teaching.ts';
import type { Content } from '#curriculum/content.ts';
import { memoize } from '#curriculum/kept.ts';
import type { Mdx } from '#curriculum/mdx.ts';
import { dialled, shownLessons, type RenderedLesson } from '#curriculum/shown.ts';

/**
 * A family's page as the machine reads it: the lesson or unit it belongs to, and its lines in the
 * order of the page.
 */
export type SpokenPage = { id: string; lines: string[] };

/** What a listener is told before and after: that no person speaks, and where help is. */
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

/** A unit is made of parts, each under its name. One that is only a task says nothing. */
const parts = (mdx: Mdx): string[] =>
  mdx.marks
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ attributes: { title }, lines }) =>
      typeof title === 'string' ? [title, ...lines] : lines,
    );

/**
 * Talks of the lessons and units for families, in Vietnamese. Tasks of a unit are done with the
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
 * The file of a page's clip below `public/clips/vi/`. Other lines make another name, so an old clip
 * is never taken for it.
 */
export const pageClip = ({ id, lines }: SpokenPage): string =>
  `pages/${id}-${clipName(lines.join('\n'))}.opus`;
