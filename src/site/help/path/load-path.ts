import { readerHere } from '#player/audio/reader.ts';
import type { Path, Said } from './complete-help.ts';

/** The path of a language: grades 1–5, and every page without a band. */
const common: Record<'vi' | 'en', () => Promise<Said>> = {
  vi: () => import('./help-vi.ts'),
  en: () => import('./help-en.ts'),
};
/**
 * Bands with their own Vietnamese path; a page loads only its own. The offline pack lists these
 * files by name (delivery/web/site-parts.ts).
 */
const ofBand: Partial<Record<string, () => Promise<Said>>> = {
  'lop-6-9': () => import('./band-lop-6-9.ts'),
  'lop-10-12': () => import('./band-lop-10-12.ts'),
};

/**
 * Loads the guided path in the page's language, for its grades. If that fails (offline, another
 * version), falls back to the common path.
 */
export async function loadPath(lang: 'vi' | 'en', band = ''): Promise<Path> {
  const loadBand = lang === 'vi' ? ofBand[band] : undefined;
  // Only pages whose texts all have clips get audio buttons. In a room where no computer speaks,
  // pictures guide through the path.
  const isHeard =
    lang === 'vi' &&
    document.documentElement.dataset.clips !== undefined &&
    readerHere() === 'machine';
  const [{ addPath }, { paths, words }, ears] = await Promise.all([
    import('./add-path.ts'),
    loadBand ? loadBand().catch(common[lang]) : common[lang](),
    isHeard
      ? import('./path-ears.ts').then(
          ({ pathEars }) => pathEars,
          () => undefined,
        )
      : undefined,
  ]);
  return { addPath, said: { paths, words }, ears };
}
