import type { RenderedLesson } from '#curriculum/shown.ts';
import { teaching } from '../messages/teaching.ts';

/**
 * Returns the note on a pupil's sheet. In a sensitive lesson of grades 1–3 the sheet stays at school:
 * at home it would show which lesson the child took. Older grades have the two-sided sheet.
 */
export const paperNoteOf = ({ spec, band }: Pick<RenderedLesson, 'spec' | 'band'>): string =>
  band.look === 'b1' && 'sensitive' in spec && spec.sensitive
    ? teaching.vi.paperNoteQuiet
    : teaching.vi.paperNote;
