import { readerHere } from '#player/audio/reader.ts';
import type { Path, Said } from './complete-help.ts';

/** The path of a language: grades 1–5, and every page of no band. */
const common: Record<'vi' | 'en', () => Promise<Said>> = {
  vi: () => import('./help-vi.ts'),
  en: () => import('./help-en.ts'),
};
/**
 * Bands with a path of their own, in Vietnamese: a page loads its own and no other. What is kept
 * for use without the internet knows these files by their names (delivery/web/site-parts.ts).
 */
const ofBand: Partial<Record<string, () => Promise<Said>>> = {
  'lop-6-9': () => import('./band-lop-6-9.ts'),
  'lop-10-12': () => import('./band-lop-10-12.ts'),
};

/**
 * The guided path in the page's language, for the grades it is for. Where that cannot be had (no
 * internet, another copy), the common one is better than none.
 */
export async function loadPath(lang: 'vi' | 'en', band = ''): Promise<Path> {
  const own = lang === 'vi' ? ofBand[band] : undefined;
  // Only pages whose every text has a clip have ears; in a room where no computer speaks the path
  // is walked by its pictures.
  const isHeard =
    lang === 'vi' &&
    document.documentElement.dataset.clips !== undefined &&
    readerHere() === 'machine';
  const [{ addPath }, { paths, words }, ears] = await Promise.all([
    import('./add-path.ts'),
    own ? own().catch(common[lang]) : common[lang](),
    isHeard
      ? import('./path-ears.ts').then(
          ({ pathEars }) => pathEars,
          () => undefined,
        )
      : undefined,
  ]);
  return { addPath, said: { paths, words }, ears };
}
