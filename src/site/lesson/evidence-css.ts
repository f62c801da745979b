import { beginsAt, opensWithPicture, textOf, type Step } from '#curriculum/steps.ts';
import { appsCss } from '#player/surfaces/apps-css.ts';
import addressParts from '#player/surfaces/address-parts.css?inline';
import lockScreen from '#player/surfaces/lock-screen.css?inline';
import surface from '#player/surfaces/surface.css?inline';
import thread from '#player/surfaces/thread.css?inline';
import ending from './ending/ending.css?inline';
import opening from './opening/opening.css?inline';
import strip from './strip.css?inline';

type Apps = Parameters<typeof appsCss>[0];

const surfaces: Record<string, string> = { lock: lockScreen, thread };

/**
 * Returns the rules of the evidence on a lesson's first screen, its opening or its first scene, with
 * the colours and marks of `apps`: they are part of the page, so that the first paint does not move.
 */
export function firstEvidenceCss(apps: Apps, steps: readonly Step[]): string {
  const opens = opensWithPicture(steps[0]!);
  const { marks } = steps[opens ? 0 : beginsAt(steps) - 1]!.mark;
  const has = (mark: string) => marks.some(({ name }) => name === mark);
  const kinds = new Set(
    marks.filter(({ name }) => name === 'Surface').map((mark) => textOf(mark, 'kind')),
  );
  return [
    opens ? opening : '',
    has('Strip') ? strip : '',
    surface,
    appsCss(apps),
    has('Address') ? addressParts : '',
    ...[...kinds].map((kind) => surfaces[kind] ?? ''),
  ].join('');
}

/** The rules of later evidence, for all lessons. */
export const lateEvidenceCss = [strip, lockScreen, thread, addressParts, ending].join('');

/** All rules, for a page without a late style sheet. */
export const evidenceCss = (apps: Apps): string =>
  [surface, appsCss(apps), opening, lateEvidenceCss].join('');
