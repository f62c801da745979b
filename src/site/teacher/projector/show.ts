/**
 * The projector shows one screen at a time, line by line, controlled by keys. It opens no store,
 * has no profile and stores nothing. Outside its screens it changes only the hash, so that a reload
 * returns to the same screen. It must not import from the core chunk, which would boot a lesson
 * (`tests/contracts/projector.test.ts`).
 */
import { show } from '../messages/show.ts';
import { addPath } from '../../help/path/add-path.ts';
import { enhanceHelpPanel, type Said } from '../../help/path/complete-help.ts';
import { enableProblemReport } from '../../help/offer-report.ts';
import { openReport } from '../../help/report-panel.ts';
import { addSigns } from '#player/ui/add-signs.ts';
import { beatsOf, noBeats } from './beats.ts';

const html = document.documentElement;
const words = show[html.lang === 'en' ? 'en' : 'vi'];

/** The id in the address; the headings of a plan are Vietnamese, which browsers encode. */
function place(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Tells whether the page before this one in the history is a teachers' page, no projector page.
 * Only links of the teachers' pages send a referrer (`referrerpolicy`); in a folder none does.
 */
function isOpenedByTeacher(): boolean {
  if (history.length < 2 || !document.referrer) return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && /\/teachers\/(?!show\/)/.test(pathname);
}

function start(said: Said): void {
  const all = [...document.querySelectorAll<HTMLElement>('.screen')];
  /** The screens of the lesson; at the address of one that is apart, that one alone. */
  const reached = (): HTMLElement[] => {
    const apart = all.filter((screen) => screen.matches('[data-apart]'));
    const named = apart.find(({ id }) => id === place());
    return named ? [named] : all.filter((screen) => !apart.includes(screen));
  };
  let screens = reached();
  const part = <T extends HTMLElement>(name: string): T =>
    document.querySelector<T>(`.show-bar [data-${name}]`)!;
  const [where, reveal, back, next] = [part('where'), part('reveal'), part('back'), part('next')];
  const out = part<HTMLAnchorElement>('out');
  let at = 0;
  let beat = 0;
  let beats = noBeats;
  let typed = '';

  const shut = (): HTMLDetailsElement[] =>
    [...screens[at]!.querySelectorAll<HTMLDetailsElement>('.votes details:not([open])')].sort(
      (a, b) => Number(a.dataset.turn) - Number(b.dataset.turn),
    );
  const say = (): void => {
    const remarks = screens[at]!.querySelectorAll('.votes details').length;
    const left = shut().length;
    where.textContent = typed ? words.toStep.replace('{n}', typed) : screens[at]!.dataset.where!;
    where.classList.toggle('unseen', typed === '');
    reveal.hidden = remarks === 0 || screens[at]!.matches('.shows-wide:not([data-asks])');
    reveal.textContent =
      left === remarks ? words.reveal : left > 0 ? words.nextRemark : words.allShown;
    reveal.setAttribute('aria-disabled', String(left === 0));
    back.toggleAttribute('disabled', at === 0 && beat === 0);
    next.toggleAttribute('disabled', at === screens.length - 1 && beat === beats.last);
  };
  /** A question is seen whole at once, as far as it fits; text comes line by line. */
  const isAsked = (): boolean => screens[at]!.matches('.asks[data-item]');
  const tell = (to: number): void => {
    beat = to;
    if (isAsked()) beat = beats.page(beat)[1];
    beats.show(beat);
    beats.tighten();
    say();
  };
  const go = (to: number, isBack = false): void => {
    if (!screens[to]) return;
    at = to;
    typed = '';
    for (const screen of all) screen.toggleAttribute('data-shown', screen === screens[at]);
    beats = beatsOf(screens[at]!);
    history.replaceState(null, '', `#${screens[at]!.id}`);
    tell(isBack ? beats.last : 0);
    screens[at]!.querySelector('h2')!.focus({ preventScroll: true });
  };
  const forward = (): void => (beat < beats.last ? tell(beat + 1) : go(at + 1));
  const backward = (): void => {
    const before = (isAsked() ? beats.page(beat)[0] : beat) - 1;
    if (before >= 0) tell(before);
    else go(at - 1, true);
  };
  const open = (): void => {
    const first = shut()[0];
    if (!first) return;
    first.open = true;
    tell(beats.of(first));
  };
  const asked = (): number =>
    Math.max(
      0,
      screens.findIndex(({ id }) => id === place()),
    );

  /** Handles a key; returns false to leave it to the browser. */
  const act = (key: string): boolean => {
    if (/^\d$/.test(key)) typed = (typed + key).slice(-2);
    else if (key === 'Escape' && typed) typed = '';
    else if (key === 'Escape') return (out.click(), true);
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
    else if (key === 'ArrowRight' || key === 'PageDown' || key === ' ') return (forward(), true);
    else if (key === 'ArrowLeft' || key === 'PageUp') return (backward(), true);
    else if (key === 'Home' || key === 'End')
      return (go(key === 'Home' ? 0 : screens.length - 1), true);
    else if (key === 'Enter' || key.toLowerCase() === 'd') return (open(), true);
    else return false;
    say();
    return true;
  };

  html.toggleAttribute('data-show', true);
  // Back to the teachers' page that opened it, else to their first page. The page before in the
  // history may be another lesson. Neither way adds an entry to the history.
  out.onclick = () => {
    if (isOpenedByTeacher()) history.back();
    else location.replace(out.href);
    return false;
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.verdict a');
    if (!link) return;
    event.preventDefault();
    go(screens.findIndex(({ id }) => id === decodeURIComponent(link.hash.slice(1))));
  });
  addSigns();
  enhanceHelpPanel(async () => ({ addPath, said }));
  enableProblemReport(async () => ({ openReport }));
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]'))
      return;
    // A number of hands is typed only here; Enter leaves the field. The keys that move on still do.
    const box = (event.target as Element).closest<HTMLInputElement>('input');
    if (box) {
      if (['Enter', 'Escape', ' ', 'PageDown', 'PageUp'].includes(event.key)) {
        box.blur();
        event.preventDefault();
        if (event.key.length === 1 || event.key.startsWith('Page')) act(event.key);
      }
      return;
    }
    // Enter and space on an interactive element belong to that element.
    const pressed = (event.target as Element).closest('a,button,summary,select');
    if (pressed && (event.key === ' ' || (event.key === 'Enter' && !typed))) return;
    if (act(event.key)) event.preventDefault();
  });
  document.addEventListener(
    'toggle',
    () => {
      beats.tighten();
      say();
    },
    true,
  );
  addEventListener('hashchange', () => {
    screens = reached();
    go(asked());
  });
  addEventListener('resize', () => {
    beats = beatsOf(screens[at]!);
    tell(Math.min(beat, beats.last));
  });
  // After a click of the mouse the space bar goes on; it does not press the same button again.
  const onPress = (button: HTMLElement, run: () => void): void => {
    button.onclick = (event) => {
      run();
      if (event.detail > 0 || button.matches('[aria-disabled=true],[disabled]'))
        screens[at]!.querySelector('h2')!.focus({ preventScroll: true });
    };
  };
  onPress(reveal, open);
  onPress(back, backward);
  onPress(next, forward);
  go(asked());
  void document.fonts.ready.then(() => dispatchEvent(new Event('resize')));
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
