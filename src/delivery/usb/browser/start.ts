import { savedAnswerCount } from './kept-here.ts';
import { canPersist } from '#player/progress/keeps-row.ts';

/**
 * The start page shows what this computer supports before a class begins. The page contains all
 * sentences; this shows the matching one.
 */

/** Returns false if this page was opened inside a zip: then the site is not beside it. */
const isUnzipped = (probe: HTMLImageElement): Promise<boolean> =>
  probe.complete
    ? Promise.resolve(probe.naturalWidth > 0)
    : new Promise((resolve) => {
        probe.onload = () => resolve(true);
        probe.onerror = () => resolve(false);
      });

function say(name: string): void {
  for (const paragraph of document.querySelectorAll<HTMLElement>('[data-say]'))
    paragraph.hidden = paragraph.dataset['say'] !== name;
}

async function look(): Promise<void> {
  if (!(await isUnzipped(document.querySelector('[data-probe]')!))) return say('zipped');
  if (!('findLast' in [])) return say('old');
  if (!(await canPersist())) return say('not');
  const some = savedAnswerCount();
  if (some === 0) return say('none');
  document.querySelector('[data-count]')!.textContent = String(some);
  say('some');
}

addEventListener('click', ({ target }) => (target as Element).closest('[data-print]') && print());
if (document.querySelector('[data-say]')) void look();
