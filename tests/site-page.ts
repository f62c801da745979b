import type { SitePage } from '#core/site/site-page.ts';

/** Returns a page of the site model with defaults, and a test's own values. */
export const sitePage = (file: string, more: Partial<SitePage> = {}): SitePage => ({
  file,
  route: `/${file}`,
  lang: file.startsWith('en/') ? 'en' : 'vi',
  title: 'Hỏi “bà” & ông',
  description: null,
  hasHeader: true,
  hasSteps: false,
  forSearch: true,
  script: 'boot',
  once: false,
  lesson: null,
  ...more,
});

/** Returns a lesson page of a module. */
export const lessonPage = (file: string, module: string, isHeard = false): SitePage =>
  sitePage(file, { hasSteps: true, lesson: { id: 'x', module, band: 'lop-4-5', isHeard } });
