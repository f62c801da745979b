import { keepPlaceAt, $store } from './keeper.ts';
import { seated } from './seat.ts';

/**
 * Keeps the step. The head script has already put it into localStorage for the next first paint; this is the lasting
 * copy, under the profile, once the database is there.
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
  addEventListener('elm:step', keep);
  $store.listen((store) => store && Number(document.documentElement.dataset.at) > 1 && keep());
}
