import type { Path } from './complete-help.ts';

const words = {
  vi: () => import('../../../content/browser-data/help-paths-vi.ts'),
  en: () => import('../../../content/browser-data/help-paths-en.ts'),
};

/** The guided path in the page's language. */
export async function loadPath(lang: 'vi' | 'en'): Promise<Path> {
  const [{ addPath }, { paths }] = await Promise.all([import('./add-path.ts'), words[lang]()]);
  return { addPath, paths };
}
