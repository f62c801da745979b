import type { HelpPaths } from '#curriculum/schema/help-path.ts';
import type { HelpPathWords } from '../messages/help-path.ts';
import { whenIdle } from '#player/hydrate/when-idle.ts';
import { exitOnTripleShift } from './leave-on-three-shifts.ts';

type Lang = 'vi' | 'en';
/** What the guided path says, in the language of the page. */
export type Said = { paths: HelpPaths; words: HelpPathWords };
/**
 * On a page for children who do not read yet: an ear beside a text, called by its first words, and
 * silence.
 */
export type Ears = { of(...texts: string[]): HTMLElement; hush(): void };
export type Path = {
  addPath(panel: HTMLDialogElement, said: Said, lang: Lang, ears?: Ears): void;
  said: Said;
  ears?: Ears | undefined;
};

/**
 * What the panel gets on top of its first layer. The guided path is fetched by every page that has
 * the panel, opened or not: that it lies in a cache says nothing of any child. For whom it is, the
 * page says (`data-band`); no child is asked.
 * `load` is the caller's, because an import() of its own would bring the core chunk to the
 * projector.
 */
export function enhanceHelpPanel(load: (lang: Lang, band?: string) => Promise<Path>): void {
  const panel = document.querySelector<HTMLDialogElement>('dialog#help');
  if (!panel) return;
  exitOnTripleShift();
  // Before the page may be put away whole: “back” would bring it again with the panel open.
  addEventListener('pagehide', () => panel.close());
  const { lang: own, dataset } = document.documentElement;
  const lang = own === 'en' ? 'en' : 'vi';
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
 * Brings the page that “Thoát nhanh” leads to, so that it opens when the server has gone meanwhile:
 * the lab's server and `npm start` let a browser keep it for an hour. A file lies there anyway.
 */
function keepExit(): void {
  const exit = document.querySelector<HTMLAnchorElement>('[data-leave]');
  if (exit && exit.protocol !== 'file:')
    void fetch(exit.href).then(
      (answer) => answer.text(),
      () => undefined,
    );
}
