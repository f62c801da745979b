import type { HelpPaths } from '#curriculum/schema/help-path.ts';
import type { HelpPathWords } from '../messages/help-path.ts';
import { whenIdle } from '#player/hydrate/when-idle.ts';
import { exitOnTripleShift } from './leave-on-three-shifts.ts';

type Lang = 'vi' | 'en';
/** The texts of the guided path, in the page's language. */
export type Said = { paths: HelpPaths; words: HelpPathWords };
/**
 * On a page for children who cannot read yet: creates an audio button for a text, found by its
 * first words; `hush` stops playback.
 */
export type Ears = { of(...texts: string[]): HTMLElement; hush(): void };
export type Path = {
  addPath(panel: HTMLDialogElement, said: Said, lang: Lang, ears?: Ears): void;
  said: Said;
  ears?: Ears | undefined;
};

/**
 * Enhances the help panel beyond its first layer. Every page with the panel fetches the guided
 * path, opened or not, so its presence in a cache says nothing about any child. The page names its
 * audience (`data-band`); no child is asked.
 *
 * @param load passed in by the caller, because an import() here would pull the core chunk into
 *   the projector
 */
export function enhanceHelpPanel(load: (lang: Lang, band?: string) => Promise<Path>): void {
  const panel = document.querySelector<HTMLDialogElement>('dialog#help');
  if (!panel) return;
  exitOnTripleShift();
  // Close the panel before the back-forward cache stores the page: “back” would restore it open.
  addEventListener('pagehide', () => panel.close());
  const { lang: pageLang, dataset } = document.documentElement;
  const lang = pageLang === 'en' ? 'en' : 'vi';
  whenIdle(keepExit);
  whenIdle(
    () =>
      void load(lang, dataset.band).then(
        ({ addPath, said, ears }) => addPath(panel, said, lang, ears),
        (problem: unknown) => console.warn('help path', problem),
      ),
  );
}

/**
 * Fetches the page that “Thoát nhanh” opens, so that it works even if the server goes away. The
 * lab's server and `npm start` allow caching for an hour. On file:// the page is local anyway.
 */
function keepExit(): void {
  const exit = document.querySelector<HTMLAnchorElement>('[data-leave]');
  if (exit && exit.protocol !== 'file:')
    void fetch(exit.href).then(
      (answer) => answer.text(),
      () => undefined,
    );
}
