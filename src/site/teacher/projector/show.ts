/**
 * The projector shows one screen at a time, controlled by keys. It opens no store, has no profile
 * and stores nothing. Outside its screens it changes only the hash, so that a reload returns to the
 * same screen. It must not import from the core chunk, which would boot a lesson
 * (`tests/contracts/projector.test.ts`).
 */
import { show } from '../messages/show.ts';
import { addPath } from '../../help/path/add-path.ts';
import { enhanceHelpPanel, type Said } from '../../help/path/complete-help.ts';
import { enableProblemReport } from '../../help/offer-report.ts';
import { openReport } from '../../help/report-panel.ts';
import { warnIfStale } from '../../shared/page/say-if-old.ts';
import { addSigns } from '#player/ui/add-signs.ts';

const html = document.documentElement;
const words = show[html.lang === 'en' ? 'en' : 'vi'];

function start(said: Said): void {
  const screens = [...document.querySelectorAll<HTMLElement>('.screen')];
  const [where, reveal, back, next] = ['where', 'reveal', 'back', 'next'].map((name) =>
    document.querySelector<HTMLElement>(`.show-bar [data-${name}]`)!,
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  let at = 0;
  let typed = '';

  const shut = (): HTMLDetailsElement[] =>
    [...screens[at]!.querySelectorAll<HTMLDetailsElement>('.votes details:not([open])')].sort(
      (a, b) => Number(a.dataset.turn) - Number(b.dataset.turn),
    );
  const say = (): void => {
    const all = screens[at]!.querySelectorAll('.votes details').length;
    const left = shut().length;
    where.textContent = typed ? words.toStep.replace('{n}', typed) : screens[at]!.dataset.where!;
    reveal.hidden = all === 0;
    reveal.textContent = left === all ? words.reveal : left > 0 ? words.nextRemark : words.allShown;
    reveal.setAttribute('aria-disabled', String(left === 0));
    back.toggleAttribute('disabled', at === 0);
    next.toggleAttribute('disabled', at === screens.length - 1);
  };
  const go = (to: number): void => {
    if (!screens[to]) return;
    at = to;
    typed = '';
    for (const screen of screens) screen.toggleAttribute('data-shown', screen === screens[at]);
    html.toggleAttribute('data-show-end', 'end' in screens[at]!.dataset);
    html.toggleAttribute('data-show-edge', at === 0 || at === screens.length - 1);
    history.replaceState(null, '', `#${screens[at]!.id}`);
    scrollTo(0, 0);
    screens[at]!.querySelector('h2')!.focus({ preventScroll: true });
    say();
  };
  const open = (): void => {
    const first = shut()[0];
    if (!first) return;
    first.open = true;
    first.scrollIntoView({ block: 'nearest' });
    say();
  };
  const asked = (): number =>
    Math.max(
      0,
      screens.findIndex(({ id }) => id === location.hash.slice(1)),
    );

  /** Handles a key; returns false to leave it to the browser. */
  const act = (key: string): boolean => {
    if (/^\d$/.test(key)) typed = (typed + key).slice(-2);
    else if (key === 'Escape' && typed) typed = '';
    else if (key === 'Enter' && typed)
      return (
        go(
          Number(typed) === 0
            ? 0
            : screens.findIndex(({ dataset }) => dataset.number === String(Number(typed))),
        ),
        (typed = ''),
        say(),
        true
      );
    else if (key === 'ArrowRight' || key === 'PageDown' || key === ' ') return (go(at + 1), true);
    else if (key === 'ArrowLeft' || key === 'PageUp') return (go(at - 1), true);
    else if (key === 'Home' || key === 'End')
      return (go(key === 'Home' ? 0 : screens.length - 1), true);
    else if (key === 'Enter' || key.toLowerCase() === 'd') return (open(), true);
    else return false;
    say();
    return true;
  };

  html.toggleAttribute('data-show', true);
  addSigns();
  enhanceHelpPanel(async () => ({ addPath, said }));
  enableProblemReport(async () => ({ openReport }));
  warnIfStale();
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]'))
      return;
    // A number of hands is typed only here; Enter leaves the field.
    const box = (event.target as Element).closest<HTMLInputElement>('input');
    if (box) {
      if (event.key === 'Enter') box.blur();
      return;
    }
    // Enter and space on an interactive element belong to that element.
    const pressed = (event.target as Element).closest('a,button,summary,select');
    if (pressed && (event.key === ' ' || (event.key === 'Enter' && !typed))) return;
    if (act(event.key)) event.preventDefault();
  });
  document.addEventListener('toggle', say, true);
  addEventListener('hashchange', () => go(asked()));
  reveal.onclick = open;
  back.onclick = () => go(at - 1);
  next.onclick = () => go(at + 1);
  go(asked());
}

/**
 * Starts the projector. `said`: the help path of the lesson's grades. Each path has its own script,
 * because an import() would pull in the core chunk.
 */
export function startShow(said: Said): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => start(said));
  else start(said);
}
