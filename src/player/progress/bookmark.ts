import { $due } from './due.ts';
import { goToStep } from './go-to-step.ts';
import { $activeProfile, ensureActiveProfile } from '../profiles/active-profile.ts';
import { rememberedStep, rememberStep } from './steps.ts';
import { $store, keepPlaceAt } from './store.ts';

/**
 * Keeps the step. Web storage has it for the next first paint (`site/shared/page/head.js`); the database has
 * the lasting copy, under the profile, once it is there. Where web storage was wiped, the database
 * gives the seat and its steps back (`open-store.ts`); a page that nobody has touched by then goes
 * to its step, or, for a card that sits down with something due, to the old questions before its
 * first scene.
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
  const goBackTo = (step: number) => step > begins && location.replace(`#b${step}`);
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
  $due.listen((isDue) => {
    const isFresh = !moved && !touched && at() === begins && begins > 1;
    if (isDue && isFresh && $activeProfile.get().profile !== first) location.replace('#b1');
  });
  goByNumber(of);
}

/**
 * In a sensitive lesson the step is in this page's memory alone: in no address, and nothing is kept
 * here (`quiet.ts` keeps “half”).
 */
export function followStepsQuietly(of: number): void {
  addEventListener('elm:step', () => {
    document
      .querySelector<HTMLElement>(`#b${document.documentElement.dataset.at} h2`)
      ?.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
  goByNumber(of);
}

const WITHIN_MS = 1000;

/** Where digits are written, or move a choice of their own. A radio button and a tick take none. */
const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/**
 * “Đến bước 5”: the number people see, typed nowhere; two digits within a second make one number. 0
 * is the lesson's first screen: an old question, or the notice.
 */
function goByNumber(of: number): void {
  const before = Number(document.documentElement.dataset.begins ?? 1) - 1;
  let typed = '';
  let at = 0;
  addEventListener('keydown', (event) => {
    if (
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      !/^\d$/.test(event.key) ||
      (event.target as Element).closest?.(FIELDS)
    )
      return;
    typed = performance.now() - at < WITHIN_MS ? typed + event.key : event.key;
    at = performance.now();
    const step = Number(typed) > 0 ? Number(typed) + before : Math.min(1, before);
    if (step >= 1 && step <= of) goToStep(step);
  });
}
