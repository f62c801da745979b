import { checkVisit } from './check-visit.ts';
import { goToStep } from './go-to-step.ts';
import { $activeProfile, ensureActiveProfile } from '../profiles/active-profile.ts';
import { rememberedStep, rememberStep } from './steps.ts';
import { $store, keepPlaceAt } from './store.ts';

/**
 * Saves the current step. Web storage has it for the next first paint (`site/shared/page/head.js`);
 * the database has the lasting copy under the profile once it is open. If web storage was wiped,
 * the database restores the active profile and its steps (`open-store.ts`). A page that is still
 * untouched then goes to its step.
 */
export function followSteps(lesson: string, of: number): void {
  const { profile: first } = $activeProfile.get();
  const begins = Number(document.documentElement.dataset.begins ?? 1);
  let touched = false;
  let moved = false;
  for (const act of ['pointerdown', 'keydown'])
    addEventListener(act, () => (touched = true), { capture: true });
  const at = () => Number(document.documentElement.dataset.at);
  const keep = () => {
    // The cover is no place to come back to, nor is the check of the lesson before.
    if (at() === 0 || checkVisit(lesson)) return;
    const place = {
      v: 1,
      profile: ensureActiveProfile().profile,
      lesson,
      step: at(),
      of,
      at: Date.now(),
    } as const;
    rememberStep(place);
    keepPlaceAt(place);
  };
  // A lesson with a cover opens there again after its end (`site/shared/page/head.js`).
  const last = document.documentElement.dataset.cover === undefined ? of : of - 1;
  const goBackTo = (step: number) => step > begins && step <= last && location.replace(`#b${step}`);
  addEventListener('elm:step', () => {
    moved = true;
    keep();
    document.querySelector<HTMLElement>(`#b${at()} h2`)?.focus({ preventScroll: true });
  });
  $store.listen((store) => {
    if (!store) return;
    if (moved || at() > begins) keep();
    else if (first === '' && !touched && $activeProfile.get().profile)
      goBackTo(rememberedStep(lesson));
  });
  goByNumber(of);
  turnByKeys();
}

/**
 * Follows the steps of a sensitive lesson: the step is only in this page's memory, in no address,
 * and nothing is stored here (`quiet.ts` stores “half”).
 */
export function followStepsQuietly(of: number): void {
  addEventListener('elm:step', () => {
    document
      .querySelector<HTMLElement>(`#b${document.documentElement.dataset.at} h2`)
      ?.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
  goByNumber(of);
  turnByKeys();
}

const WITHIN_MS = 1000;

/**
 * Elements in which digits are typed or change a choice. Radio buttons and checkboxes use no
 * digits.
 */
const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/**
 * The space bar turns the page of a story on its stage and opens a cover, except on another control; Enter does, where
 * no control has the focus.
 */
function turnByKeys(): void {
  addEventListener('keydown', (event) => {
    const { at } = document.documentElement.dataset;
    const main = document.querySelector<HTMLElement>(
      `#b${at}.staged .bar .main, #b${at}.cover .main`,
    );
    if (!main || event.repeat || !/^( |Enter)$/.test(event.key)) return;
    const control = (event.target as Element).closest?.(
      `a, button, summary, dialog, input, ${FIELDS}`,
    );
    if (control && (control !== main || event.key !== ' ')) return;
    event.preventDefault();
    main.click();
  });
}

/**
 * Goes to the step whose shown number is typed (“Đến bước 5”); two digits within a second make one
 * number. 0 is the lesson's first screen: its cover, its opening or the notice.
 */
function goByNumber(of: number): void {
  const { begins = 1, cover } = document.documentElement.dataset;
  const before = Number(begins) - 1;
  const first = cover === undefined ? Math.min(1, before) : 0;
  const lowest = cover === undefined ? 1 : 0;
  let typed = '';
  let at = 0;
  addEventListener('keydown', (event) => {
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      !/^\d$/.test(event.key) ||
      (event.target as Element).closest?.(FIELDS)
    )
      return;
    typed = performance.now() - at < WITHIN_MS ? typed + event.key : event.key;
    at = performance.now();
    const step = Number(typed) > 0 ? Number(typed) + before : first;
    if (step >= lowest && step <= of) goToStep(step);
  });
}
