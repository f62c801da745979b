import { appsCss } from '#player/surfaces/apps-css.ts';
import addressParts from '#player/surfaces/address-parts.css?inline';
import lockScreen from '#player/surfaces/lock-screen.css?inline';
import surface from '#player/surfaces/surface.css?inline';
import thread from '#player/surfaces/thread.css?inline';
import strip from './strip.css?inline';

type Apps = Parameters<typeof appsCss>[0];

/**
 * Returns the rules of panels, frames and lock screens, with the colours and marks of `apps`: what a
 * lesson's first step may show, and so part of the page itself.
 */
export const firstEvidenceCss = (apps: Apps): string =>
  [strip, surface, lockScreen, appsCss(apps)].join('');

/** The rules of the other imitated screens. */
export const lateEvidenceCss = [thread, addressParts].join('');
