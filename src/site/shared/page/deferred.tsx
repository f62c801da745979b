import { render } from 'preact';
import { pageData, rootPath } from '#player/hydrate/page-data.ts';
import { openStore } from '#player/progress/open-store.ts';
import { followSteps, followStepsQuietly } from '#player/progress/bookmark.ts';
import { trackDue } from '#player/progress/due.ts';
import { $clips } from '#player/audio/clips.ts';
import { $listen } from '#player/audio/listen.ts';
import { $partners } from '#player/profiles/active-profile.ts';
import { clipsOfPage } from '#player/audio/page-clips.ts';
import { $turns } from '#player/profiles/turns.ts';
import { $voice, findVoice } from '#player/audio/speech-voice.ts';
import { addSigns } from '#player/ui/add-signs.ts';
import { islands } from './islands.ts';
import { enhanceHelpPanel } from '../../help/path/complete-help.ts';
import { loadPath } from '../../help/path/load-path.ts';
import { enableProblemReport } from '../../help/offer-report.ts';
import { takePendingClicks } from './pressed-in.ts';
import { reloadOnRestore } from './read-anew.ts';
import { warnIfStale } from './say-if-old.ts';
import { scrollFocusIntoView } from './show-whole.ts';
import { whenIdle } from '#player/hydrate/when-idle.ts';

/** Hydrates islands after the activities: a pupil's first answer needs none of them. */
async function wakeIslands(which = '[data-island]:not([data-alone])'): Promise<void> {
  for (const root of document.querySelectorAll<HTMLElement>(which)) {
    const load = islands[root.dataset.island!];
    if (!load) continue;
    const props = JSON.parse(root.dataset.props ?? '{}') as object;
    await load().then(
      ({ Island }) => {
        // Preact reuses existing nodes in order and would leave the rest.
        root.querySelector('.plain')?.remove();
        const pressed = takePendingClicks(root);
        render(<Island {...props} base={rootPath()} lang={document.documentElement.lang} />, root);
        root.dataset.up = '';
        // Replay clicks made before hydration, on buttons whose text is unchanged.
        const buttons = [...root.querySelectorAll('button')];
        for (const words of pressed)
          buttons.find(({ textContent }) => textContent === words)?.click();
      },
      (problem: unknown) => {
        // The text for unsupported browsers applies here too; nothing more will load.
        root.querySelector('.js-only')?.remove();
        root.querySelector('.no-js, .plain')?.classList.remove('no-js', 'plain');
        console.warn('island', root.dataset.island, problem);
      },
    );
  }
}

/**
 * Parts only on adults' pages, by the mark of their elements; each is fetched if the page has one.
 * If a required part fails to load, the page is shown in its form without script, or shows the
 * part's own message.
 */
const adultParts: [
  mark: string,
  wake: (places: HTMLElement[]) => Promise<unknown>,
  without?: 'reads-whole',
][] = [
  // Text size and colours; tonight's talk and its audio; a text to copy; this month's talks; a
  // school's people and places; the printed parts of a booklet; a plan's tabs; course progress.
  [
    'look-row',
    ([place]) => import('../display/LookRow.tsx').then(({ showLookRow }) => showLookRow(place!)),
  ],
  [
    'tonight',
    ([page]) => import('../../family/choose-talk.ts').then(({ chooseTalk }) => chooseTalk(page!)),
    'reads-whole',
  ],
  [
    'hear',
    (links) =>
      import('../../family/hear-talk.ts').then(({ hearTalk }) =>
        hearTalk(links as HTMLAnchorElement[]),
      ),
  ],
  ['copy', (places) => import('./copy-text.ts').then(({ offerCopy }) => places.forEach(offerCopy))],
  [
    'this-month',
    ([month]) =>
      import('../../community/this-month.ts').then(({ showThisMonth }) => showThisMonth(month!)),
    'reads-whole',
  ],
  [
    'slot',
    (places) =>
      import('../../teacher/assign/fill-slots.ts').then(({ fillSlots }) => fillSlots(places)),
  ],
  [
    'choose-parts',
    ([form]) =>
      import('../../teacher/paper/choose-parts.ts').then(({ chooseParts }) => chooseParts(form!)),
    'reads-whole',
  ],
  [
    'plan-tabs',
    ([tabs]) =>
      import('../../teacher/plan/plan-tabs.ts').then(({ followTabs }) => followTabs(tabs!)),
    'reads-whole',
  ],
  [
    'plan-jump',
    ([nav]) => import('../../teacher/plan/plan-jump.ts').then(({ jumpInPlan }) => jumpInPlan(nav!)),
    'reads-whole',
  ],
  [
    'course',
    (places) =>
      import('../../teacher/course/wake-course.tsx').then(({ wakeCourse }) => wakeCourse(places)),
    'reads-whole',
  ],
];

function wakeAdultParts(): void {
  // Reads the whole page aloud, if there is a voice.
  const aloud = document.querySelector<HTMLElement>('[data-read-page]');
  if (aloud)
    $voice.subscribe(
      (voice) =>
        voice &&
        void import('../../lesson/read-page.tsx').then(({ offerReading }) => offerReading(aloud)),
    );
  for (const [mark, wake, without] of adultParts) {
    const places = [...document.querySelectorAll<HTMLElement>(`[data-${mark}]`)];
    if (places.length > 0)
      wake(places).catch((problem: unknown) => {
        if (without === 'reads-whole') document.documentElement.classList.remove('js');
        console.warn(mark, problem);
      });
  }
}

/**
 * Does everything that follows hydration: follows the steps, finds a voice, opens the database,
 * hydrates islands.
 */
export function afterHydration(): void {
  addSigns();
  enhanceHelpPanel(loadPath);
  const prints = document.querySelectorAll('[data-print]');
  addEventListener('click', ({ target }) => (target as Element).closest('[data-print]') && print());
  if (prints.length > 0)
    void import('../../help/in-app.ts').then(({ sayBesidePrint }) => sayBesidePrint(prints));
  findVoice();
  // On a page for children who cannot read yet every text has a clip; the names are those recorded
  // by a person.
  const { clips } = document.documentElement.dataset;
  if (clips !== undefined) {
    $clips.set(clipsOfPage(clips, rootPath()));
    void import('../../lesson/read-steps.tsx').then(({ offerEars }) => offerEars());
  }
  $voice.subscribe(
    (voice) =>
      voice &&
      void import('#player/activities/shell/ListenButton.tsx').then(({ ListenButton }) =>
        $listen.set(ListenButton),
      ),
  );
  scrollFocusIntoView();
  warnIfStale();
  reloadOnRestore();
  enableProblemReport(() => import('../../help/report-panel.ts'));
  wakeAdultParts();
  const steps = document.querySelectorAll('.step').length;
  const { at, quiet } = document.documentElement.dataset;
  // A guide for adults (no steps) stores nothing, so not even an empty database is created.
  if (quiet && !at) return;
  // Several pupils at one computer: each answers, and sees the others' answers once all have
  // answered.
  $partners.subscribe((beside) => {
    if (beside.length > 0 && !quiet && $turns.get() === null)
      void import('../../pupil/turns/TurnsPanel.tsx').then(({ takeTurns }) => takeTurns());
  });
  if (quiet) {
    followStepsQuietly(steps);
    void import('#player/progress/quiet.ts').then(({ saveHalfway }) => saveHalfway(quiet, steps));
  } else if (at) {
    followSteps(pageData().lesson, steps);
    trackDue();
  }
  // The page exists for such a tool, which needs no pupil's work, so it does not wait for the
  // database.
  void wakeIslands('[data-alone]');
  whenIdle(() => void openStore().then(() => wakeIslands()));
  // Only where a pupil works: a teacher reading a plan is not asked whether she is there.
  if (document.querySelector('[data-island=who],[data-island=chairs],[data-island=book]'))
    void import('./idle.tsx').then(({ watchIdle }) => watchIdle());
}
