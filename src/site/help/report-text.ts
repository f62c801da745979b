import type { problem } from './messages/problem.ts';

/**
 * A part of the page that a report can name: a step with its question, or a question on a print.
 */
export type Place = {
  /** Its number, the 4 of `#b4`. */ step?: string | undefined;
  /** Its name on the page: “Bước 2 trong 15”; '' if it has no number. */ where: string;
  item?: string | undefined;
  title: string;
  isShown: boolean;
};

export type Report = {
  page: string;
  place: Place | undefined;
  build: string;
  browser: string;
  width: number;
};

/**
 * Returns the steps of a lesson, screens of the projector, or questions of a print, by their
 * printed names, never with answers.
 */
export function placesOf(page: Document): Place[] {
  return [
    ...page.querySelectorAll<HTMLElement>('.step[id], .screen, [data-item]:not(.screen)'),
  ].map((root) => {
    // A question inserted by script (`data-asks`) replaces the one the page was built with.
    const { activity, of } = root.querySelector<HTMLElement>('[data-activity]')?.dataset ?? {};
    const item =
      root.dataset.item ??
      (root.querySelector<HTMLElement>('[data-asks]')?.dataset.asks ||
        (of ? `${of}/${activity}` : activity));
    const step = root.dataset.step ?? (root.matches('.step') ? root.id.slice(1) : undefined);
    const title =
      (root.querySelector('h2') ?? root.querySelector('p b'))?.lastChild?.textContent?.trim() ?? '';
    return {
      step,
      where: root.dataset.where ?? '',
      item,
      title,
      isShown: root.hasAttribute('data-shown'),
    };
  });
}

/**
 * Returns the page's path inside the site: no host, query or hash, which may name a class or a
 * school.
 */
export function pagePath(pathname: string, root: string, href: string): string {
  const base = new URL(root, href).pathname;
  return `/${pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')}`;
}

/** Returns the report's text, with lines to fill in after pasting. */
export function buildProblemReport(
  words: (typeof problem)['vi']['report'],
  { page, place, build, browser, width }: Report,
): string {
  const line = (text: string, value: string | number | undefined): string[] =>
    value === undefined || value === '' ? [] : [text.replace('{value}', String(value))];
  return [
    words.head,
    ...line(words.page, page),
    ...line(words.step, place?.step && [place.where, `#b${place.step}`].filter(Boolean).join(', ')),
    ...line(words.item, place?.item),
    ...line(words.build, build),
    ...line(words.browser, browser),
    ...line(words.width, width),
    '',
    words.wrong,
    words.line,
    words.line,
    words.wanted,
    words.line,
    words.note,
  ].join('\n');
}
