// The lan target's own journey: a card typed at one computer, then at another that has never seen
// it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interpolate } from '#core/text/messages.ts';
import { lan } from '#delivery/lan/messages/lan.ts';
import { typedPaper } from '#site/pupil/messages/typed-paper.ts';
import { me } from '#site/pupil/messages/me.ts';
import { cardNumber } from '#core/codes/card-code.ts';
import { until } from '../e2e/robot/until.ts';
import { readLesson } from '../e2e/walk/lesson.ts';
import { answer, press, see } from './hands.ts';
import { codeOf, type PaperCard } from './lan-client.ts';
import type { TargetBrowser, Running, Screen } from './screen.ts';

const lesson = readLesson('help-map');
const { line } = lan.vi;
export const sentOf = ({ n }: PaperCard): string =>
  interpolate(line.sent, { card: interpolate(lan.vi.cardName, { n: cardNumber(n) }) });

export async function typeCard(screen: Screen, card: PaperCard): Promise<void> {
  const isThere = () => screen.ask(() => document.activeElement?.id === 'phieu', null);
  // Hydration replaces the printed line: a press in between is repeated, as a pupil would.
  for (let times = 0; times < 3 && !(await isThere()); times += 1) {
    await press(screen, typedPaper.vi.type);
    await until('the field', isThere, 3_000).catch(() => undefined);
  }
  await until('the field', isThere);
  await screen.type(codeOf(card));
  await screen.key('Enter');
}

/** Starts on an unused profile, acts, closes; browser errors are failures. */
async function onNewMachine(
  browser: TargetBrowser,
  home: string,
  act: (running: Running) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'elm-profile-'));
  const running = await browser.find()!(profile, home);
  try {
    await act(running);
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  if (running.problems.length > 0) throw new Error(running.problems.join('\n'));
}

export async function cardJourney(
  browser: TargetBrowser,
  home: string,
  card: PaperCard,
): Promise<void> {
  const item = lesson.placed[0]!;
  await onNewMachine(browser, home, async (running) => {
    const screen = await running.screen();
    await screen.open(home);
    await typeCard(screen, card);
    await see(screen, sentOf(card));
    await screen.open(`${home}${lesson.path}#b${lesson.stepOf(item)}`);
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
    await see(screen, sentOf(card));
  });
  await onNewMachine(browser, home, async (running) => {
    const screen = await running.screen();
    await screen.open(home);
    await typeCard(screen, card);
    await see(screen, sentOf(card));
    await screen.open(`${home}me/#may-giu-gi`);
    await see(screen, interpolate(me.vi.answers, { n: 1 }));
  });
}
