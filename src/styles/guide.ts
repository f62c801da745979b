import guide from './guide.css?inline';
import lessonLate from './lesson-late.css?inline';
import lesson from './lesson.css?inline';
import pages from './pages.css?inline';
import share from './share.css?inline';
import { yoursCss } from './yours.ts';
import { adultFrame } from '../messages/guides.ts';

const kinds = import.meta.glob<string>('../activities/*/*.css', { query: '?inline', import: 'default', eager: true });

/** All a guide's page needs, in the page itself: the parts of a lesson's look it uses, and the sheets of its kinds. */
export const guideCss = (used: readonly string[]): string =>
  [pages, lesson, lessonLate, ...[...new Set(used)].map((kind) => kinds[`../activities/${kind}/${kind}.css`] ?? ''), yoursCss(adultFrame.yours), share, guide].join('\n');
