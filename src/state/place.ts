import { keepPlaceAt, $store } from './keeper.ts';
import { seated } from './seat.ts';

/**
 * Keeps the step. localStorage has it for the next first paint (`layouts/head.js`); the database has the lasting copy,
 * under the profile, once it is there.
 */
export function followSteps(lesson: string, of: number): void {
  const keep = () => {
    const step = Number(document.documentElement.dataset.at);
    const { profile } = seated();
    try {
      localStorage.setItem(`elm:at:${lesson}`, `${profile} ${step}`);
    } catch {
      // The database still has it.
    }
    keepPlaceAt({ v: 1, profile, lesson, step, of, at: Date.now() });
  };
  addEventListener('elm:step', () => {
    keep();
    document.querySelector<HTMLElement>(`#b${document.documentElement.dataset.at} h2`)?.focus({ preventScroll: true });
  });
  $store.listen((store) => store && Number(document.documentElement.dataset.at) > 1 && keep());
  goByNumber(of);
}

const WITHIN_MS = 1000;

/** “Đến bước 5”: the number alone; two digits within a second make one number. */
function goByNumber(of: number): void {
  let typed = '';
  let at = 0;
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return;
    typed = Date.now() - at < WITHIN_MS ? typed + event.key : event.key;
    at = Date.now();
    const step = Number(typed);
    if (step >= 1 && step <= of) location.hash = `b${step}`;
  });
}
