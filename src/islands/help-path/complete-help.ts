import { leaveOnThreeShifts } from './leave-on-three-shifts.ts';
import { whenIdle } from '../when-idle.ts';

/**
 * What the panel gets on top of its first layer. The guided path is fetched by every page that has the panel, opened or
 * not: that it lies in a cache says nothing of any child.
 */
export function completeHelp(): void {
  const panel = document.querySelector<HTMLDialogElement>('dialog#help');
  if (!panel) return;
  leaveOnThreeShifts();
  // Before the page may be put away whole: “back” would bring it again with the panel open.
  addEventListener('pagehide', () => panel.close());
  const isEnglish = document.documentElement.lang === 'en';
  whenIdle(() => void Promise.all([import('./add-path.ts'), isEnglish ? import('./paths-en.ts') : import('./paths-vi.ts')])
    .then(([{ addPath }, { paths }]) => addPath(panel, paths, isEnglish ? 'en' : 'vi'), (problem: unknown) => console.warn('help path', problem)));
}
