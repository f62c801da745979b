// Samples of the gallery keep nothing, for they are nobody's work. Tests that ask how answers are
// kept answer them on a copy of the site in which the samples' pages lack the mark that says so;
// scripts and database are the build's own.
import type { Served } from '#delivery/serve/serve.ts';
import { editedSite, type Edit } from './edited-site.ts';

/** Takes the mark off the pages of samples. */
export const keptSamples: Edit = (text, path) =>
  path.startsWith('gallery/') ? text.replace(' data-quiet="gallery"', '') : text;

/**
 * The built site, served, with samples whose answers are kept as a lesson's are.
 * @param edit what else is broken on purpose
 * @returns whose `close` throws when that edit changed nothing that was asked for: a control that
 *   breaks nothing proves nothing
 */
export const keptSamplesSite = (edit?: Edit): Promise<Served> =>
  edit === undefined
    ? editedSite(keptSamples, { isFixture: true })
    : editedSite(edit, { on: keptSamples });
