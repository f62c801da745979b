// A few real browsers in the class: they answer while the server is killed, are wiped, and restore
// the work elsewhere.
import { interpolate } from '#core/text/messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { launchChromium } from '../browser/launch.ts';
import { pause, until } from '../e2e/robot/until.ts';
import { readLesson } from '../e2e/walk/lesson.ts';
import { sentOf, typeCard } from './card-journey.ts';
import { screenOf } from './chromiums.ts';
import { answer, read, see } from './hands.ts';
import { bookOf } from './lan-client.ts';
import { runLan, type LanRunning } from './lan-copy.ts';
import type { Screen } from './screen.ts';

const PUPILS = 3;
const lesson = readLesson('help-map');
const asked = lesson.placed.slice(0, 3);

export async function realPupils(
  folder: string,
  work: string,
): Promise<{ answered: number; kept: number; lost: number; kills: number }> {
  let server: LanRunning = await runLan({ folder, work });
  const { port } = server;
  const home = `http://127.0.0.1:${port}/`;
  const cards = bookOf(work).cards.slice(0, PUPILS);
  const chromium = await launchChromium();
  /** Starts a fresh browser, which is wiped at the end. */
  const onPc = async (act: (screen: Screen) => Promise<void>): Promise<void> => {
    const context = await chromium.browser.newContext();
    await act(screenOf(await context.newPage())).finally(() => context.close());
  };
  let over = false;
  let kills = 0;
  const killing = (async () => {
    while (!over) {
      await pause(4000 + Math.random() * 2000);
      if (over) return;
      await server.kill();
      kills += 1;
      server = await runLan({ folder, work, port });
    }
  })();
  const opens = (screen: Screen, path: string): Promise<true> =>
    until(
      path,
      () =>
        screen.open(home + path).then(
          () => true,
          () => false,
        ),
      30_000,
    );
  try {
    await Promise.all(
      cards.map((card) =>
        onPc(async (screen) => {
          await opens(screen, '');
          await until(
            'the card sits',
            async () => {
              const text = await read(screen);
              if (text.includes(sentOf(card))) return true;
              // The server was away when the page loaded, or when the code was sent: the pupil
              // reloads, or sends it again.
              if (
                await screen
                  .ask(() => document.getElementById('phieu') !== null, null)
                  .catch(() => false)
              )
                await screen.key('Enter');
              else await typeCard(screen, card).catch(() => opens(screen, ''));
              await pause(500);
              return false;
            },
            120_000,
          );
          for (const item of asked) {
            await until(
              'awake',
              async () => {
                await opens(screen, `${lesson.path}#b${lesson.stepOf(item)}`);
                const isAwake = () =>
                  screen.ask(
                    (id) =>
                      document.querySelector(`[data-activity="${id}"]`)?.hasAttribute('data-awake'),
                    item,
                  );
                if (await until('awake', isAwake, 10_000).catch(() => false)) return true;
                await opens(screen, '');
                return false;
              },
              120_000,
            );
            await answer(screen, lesson.items[item]!);
          }
          await until(
            'all is sent',
            async () => (await read(screen)).includes(sentOf(card)),
            60_000,
          ).catch(async () => {
            await opens(screen, '');
            await see(screen, sentOf(card));
          });
        }),
      ),
    );
    over = true;
    await killing;
    let kept = 0;
    for (const card of cards)
      await onPc(async (screen) => {
        await screen.open(home);
        await typeCard(screen, card);
        await see(screen, sentOf(card));
        await screen.open(`${home}me/#may-giu-gi`);
        await see(screen, interpolate(me.vi.answers, { n: asked.length }));
        kept += asked.length;
      });
    const answered = PUPILS * asked.length;
    return { answered, kept, lost: answered - kept, kills };
  } finally {
    over = true;
    await killing;
    await chromium.close();
    await server.kill();
  }
}
