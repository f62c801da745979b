// Samples of the gallery store nothing, because they belong to no pupil. Tests of storage answer
// them on a copy of the site whose sample pages lack the mark for that; scripts and database are
// the build's own.
import type { Served } from '#delivery/serve/serve.ts';
import { editedSite, type Edit } from './edited-site.ts';

/** Removes the mark from the pages of samples. */
export const keptSamples: Edit = (text, path) =>
  path.startsWith('gallery/') ? text.replace(' data-quiet="gallery"', '') : text;

/**
 * Serves the built site with samples whose answers are stored as a lesson's are.
 * @param edit another deliberate change
 * @returns a server whose `close` throws if that edit changed no requested file: a control that
 *   breaks nothing proves nothing
 */
export const keptSamplesSite = (edit?: Edit): Promise<Served> =>
  edit === undefined
    ? editedSite(keptSamples, { isFixture: true })
    : editedSite(edit, { on: keptSamples });
