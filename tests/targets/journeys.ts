// Journeys of pupils and teachers on every target: each throws if the target does not support it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interpolate } from '#core/text/messages.ts';
import { checks } from '#core/lab/lab-findings.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { help } from '#site/help/messages/help.ts';
import { lab } from '#site/teacher/lab/messages/lab.ts';
import { me } from '#site/pupil/messages/me.ts';
import { site } from '#site/shared/messages/site.ts';
import { exitPage } from '#site/help/messages/exit-pages.ts';
import { until } from '../e2e/robot/until.ts';
import { readLesson } from '../e2e/walk/lesson.ts';
import { answer, press, read, see, stepShown } from './hands.ts';
import type { TargetBrowser, Running } from './screen.ts';

type Stage = {
  browser: TargetBrowser;
  /** Starts the browser on the same profile folder each time. */
  start(): Promise<Running>;
  /** Address of a page of the site on this target: `page('lessons/help-map/')`. */
  page(path: string): string;
  /** All questions, or a few. */
  isEvery: boolean;
};

export type Journey = { name: string; go(stage: Stage): Promise<void> };

const lesson = readLesson('help-map');
const asked = (stage: Stage): string[] =>
  stage.isEvery ? lesson.placed : lesson.placed.slice(0, 2);
const problemsOf = ({ problems }: Running): void => {
  if (problems.length > 0) throw new Error(problems.join('\n'));
};
const answers = (n: number): string => interpolate(me.vi.answers, { n });

/** Starts, acts, closes; browser errors are failures too. */
async function sitting(stage: Stage, act: (running: Running) => Promise<void>): Promise<void> {
  const running = await stage.start();
  try {
    await act(running);
  } finally {
    await running.close();
  }
  problemsOf(running);
}

async function answerSome(stage: Stage, running: Running, items = asked(stage)) {
  const screen = await running.screen();
  for (const item of items) {
    await screen.open(stage.page(`${lesson.path}#b${lesson.stepOf(item)}`));
    await until(
      'the lesson is awake',
      () =>
        screen.ask(
          (id) => document.querySelector(`[data-activity="${id}"]`)?.hasAttribute('data-awake'),
          item,
        ),
      30_000,
    );
    await answer(screen, lesson.items[item]!);
  }
  return screen;
}

const takeALesson: Journey = {
  name: 'học một bài',
  go: (stage) =>
    sitting(stage, async (running) => {
      const screen = await answerSome(stage, running);
      await screen.open(stage.page(`${lesson.path}#b${lesson.exitStep}`));
      await until('the exit check', async () => /Câu 1 trong/.test(await read(screen)), 30_000);
    }),
};

const stopAndResume: Journey = {
  name: 'nghỉ rồi học tiếp',
  go: async (stage) => {
    const [first] = lesson.placed;
    const next = lesson.stepOf(first!) + 1;
    await sitting(stage, async (running) => {
      const screen = await answerSome(stage, running, [first!]);
      // The shell treats a second press within 0.4 s as a double click.
      await until(
        'the next step',
        async () => (await stepShown(screen)) === next || void (await press(screen, shell.vi.next)),
      );
    });
    await sitting(stage, async (running) => {
      const screen = await running.screen();
      await screen.open(stage.page(lesson.path));
      await until('the same step', async () => (await stepShown(screen)) === next);
      await screen.open(stage.page('me/#may-giu-gi'));
      await see(screen, answers(1));
    });
  },
};

const twoPages: Journey = {
  name: 'hai trang chung bài',
  go: (stage) =>
    sitting(stage, async (running) => {
      const [first, second] = lesson.placed;
      await answerSome(stage, running, [first!]);
      await answerSome(stage, running, [second!]);
      const secondScreen = await running.screen();
      await secondScreen.open(stage.page('me/#may-giu-gi'));
      await see(secondScreen, answers(2));
    }),
};

const helpAndExit: Journey = {
  name: 'cần giúp, thoát nhanh',
  go: (stage) =>
    sitting(stage, async (running) => {
      const screen = await running.screen();
      await screen.open(stage.page('about/'));
      await screen.open(stage.page(lesson.path));
      await press(screen, site.vi.help);
      await until('the help panel', () =>
        screen.ask(() => document.querySelector<HTMLDialogElement>('dialog#help')?.open, null),
      );
      if (!(await read(screen)).includes('111')) throw new Error('no number in the help panel');
      await press(screen, help.vi.close);
      await press(screen, site.vi.leave);
      await see(screen, exitPage.vi.young);
      // The page being left may be gone before it has answered.
      await screen.ask(() => history.back(), null).catch(() => undefined);
      await until('“back” leads past the lesson', async () =>
        (await screen.ask(() => location.pathname, null).catch(() => '')).includes('/about/'),
      );
    }),
};

const carry: Journey = {
  name: 'mang bài đi, mang bài về',
  go: (stage) =>
    sitting(stage, async (running) => {
      const screen = await answerSome(stage, running, [lesson.placed[0]!]);
      await screen.open(stage.page('me/#may-giu-gi'));
      await see(screen, answers(1));
      const folder = mkdtempSync(join(tmpdir(), 'elm-carry-'));
      const file = join(folder, 'bai.json');
      writeFileSync(file, await screen.saved(() => press(screen, me.vi.exportAll)));
      await press(screen, me.vi.eraseAll);
      await press(screen, me.vi.yes);
      await see(screen, me.vi.nothing);
      await screen.choose(file);
      await see(screen, answers(1));
      rmSync(folder, { recursive: true });
    }),
};

const printing: Journey = {
  name: 'in',
  go: (stage) =>
    sitting(stage, async (running) => {
      const screen = await running.screen();
      for (const path of ['teachers/worksheets/help-map/', 'teachers/plans/help-map/']) {
        await screen.open(stage.page(path));
        // A blank print has one side; these have at least two, and a sheet over its limit more than
        // four.
        const sides = await screen.sides();
        if (sides < 2 || sides > 4) throw new Error(`${path} takes ${sides} sides`);
        const text = await screen.ask(() => document.body.innerText, null);
        // Two sides do not fit every question of a lesson; those at its end are always included.
        const asked = Object.values(lesson.items).filter(({ stem }) => text.includes(stem));
        if (path.includes('worksheets') && asked.length < 4)
          throw new Error(`${path} asks ${asked.length} questions`);
      }
    }),
};

const doctor: Journey = {
  name: 'khám máy',
  go: async (stage) => {
    const code = () => document.querySelector('.lab-code')?.textContent ?? '';
    let first = '';
    await sitting(stage, async (running) => {
      const screen = await running.screen();
      await screen.open(stage.page('teachers/lab/'));
      await until(
        'nine rows',
        async () =>
          (await screen.ask(() => document.querySelectorAll('[data-check]').length, null)) ===
          checks.length,
        30_000,
      );
      first = await screen.ask(code, null);
      await press(screen, lab.vi.sound.play);
      await see(screen, lab.vi.sound.asked);
      if ((await screen.sides()) !== 1) throw new Error('the sheet takes more than one side');
    });
    await sitting(stage, async (running) => {
      const screen = await running.screen();
      await screen.open(stage.page('teachers/lab/'));
      await until(
        'the same four symbols',
        async () => first !== '' && (await screen.ask(code, null)) === first,
        30_000,
      );
      await screen.ask(() => document.querySelector<HTMLInputElement>('#lab-code')!.focus(), null);
      await screen.type(first);
      await press(screen, lab.vi.wipe.look);
      await see(screen, lab.vi.findings['wipe.kept'].what);
    });
  },
};

export const journeys: Journey[] = [
  takeALesson,
  stopAndResume,
  twoPages,
  helpAndExit,
  carry,
  printing,
  doctor,
];
