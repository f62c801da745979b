import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { durableStore } from '../../../tests/faults/durable-store.ts';

/** A lesson page that has just been loaded: whoever sits here, at this step. */
async function page(step: number, who = '', begins?: number) {
  vi.resetModules();
  if (begins) document.documentElement.dataset.begins = String(begins);
  else delete document.documentElement.dataset.begins;
  if (who) localStorage.setItem('elm:who', who);
  document.documentElement.dataset.at = String(step);
  document.body.innerHTML = [1, 2, 3, 4, 5, 12]
    .map((n) => `<section id="b${n}"><h2 tabindex="-1">Bước ${n}</h2></section>`)
    .join('');
  const [{ followSteps, followStepsQuietly }, { $store }, { setActiveProfile }, { $due }] =
    await Promise.all([
      import('./bookmark.ts'),
      import('./store.ts'),
      import('../profiles/active-profile.ts'),
      import('./due.ts'),
    ]);
  return { followSteps, followStepsQuietly, $store, sit: setActiveProfile, $due };
}
const goTo = (step: number): void => {
  document.documentElement.dataset.at = String(step);
  dispatchEvent(new Event('elm:step'));
};
const type = (
  key: string,
  more: KeyboardEventInit = {},
  target: EventTarget = document.body,
): void => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));

/** What a page listens to goes with it. */
let heard: [string, EventListenerOrEventListenerObject][];
beforeEach(() => {
  heard = [];
  const { addEventListener: add } = globalThis;
  vi.stubGlobal('addEventListener', (kind: string, listener: EventListener, options?: object) => {
    heard.push([kind, listener]);
    add.call(globalThis, kind, listener, options);
  });
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  for (const [kind, listener] of heard)
    for (const capture of [true, false]) removeEventListener(kind, listener, { capture });
  vi.unstubAllGlobals();
  localStorage.clear();
  location.hash = '';
});

describe('a step', () => {
  it('is remembered for the next first paint at once, in the database once it is there, and its heading is spoken', async () => {
    const { followSteps, $store } = await page(1, 'na');
    followSteps('free-gift', 12);
    goTo(3);
    expect(localStorage.getItem('elm:at:free-gift')).toBe('na 3');
    expect(document.activeElement!.textContent).toBe('Bước 3');
    const store = durableStore();
    $store.set(store);
    await expect.poll(async () => (await store.readAll()).places[0]?.step).toBe(3);
    goTo(4);
    await expect.poll(async () => (await store.readAll()).places[0]?.step).toBe(4);
  });

  it('at which nobody has done anything is not kept, and nobody is sat down for it', async () => {
    const { followSteps, $store } = await page(1);
    followSteps('free-gift', 12);
    const store = durableStore();
    $store.set(store);
    expect([(await store.readAll()).places, localStorage.length]).toEqual([[], 0]);
  });

  it('that the database gives back is gone to, unless somebody has touched the page', async () => {
    for (const isTouched of [false, true]) {
      location.hash = '';
      const { followSteps, $store, sit } = await page(1);
      followSteps('free-gift', 12);
      if (isTouched) document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      // As `open-store.ts` does before it hands the store over.
      sit('na');
      localStorage.setItem('elm:at:free-gift', 'na 5');
      $store.set(durableStore());
      expect(location.hash).toBe(isTouched ? '' : '#b5');
      localStorage.clear();
    }
  });

  it('at which a lesson opens after its old questions is not kept either', async () => {
    const { followSteps, $store } = await page(3, '', 3);
    followSteps('free-gift', 12);
    const store = durableStore();
    $store.set(store);
    expect([(await store.readAll()).places, localStorage.length]).toEqual([[], 0]);
  });

  it('is the first, with its old question, for a card that sits down with something due, on a page nobody has touched', async () => {
    const cases = [
      { says: 'fresh', leads: '#b1' },
      { says: 'touched', leads: '' },
      { says: 'sat before', leads: '' },
      { says: 'moved', leads: '' },
    ];
    for (const { says, leads } of cases) {
      location.hash = '';
      const { followSteps, sit, $due } = await page(3, says === 'sat before' ? 'na' : '', 3);
      followSteps('free-gift', 12);
      if (says === 'touched')
        document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      if (says === 'moved') goTo(4);
      sit('na');
      $due.set(true);
      expect(location.hash, says).toBe(leads);
      localStorage.clear();
    }
  });

  it('of a sensitive lesson is kept nowhere, and its heading is spoken', async () => {
    const { followStepsQuietly, $store } = await page(1, 'na');
    followStepsQuietly(12);
    const store = durableStore();
    $store.set(store);
    goTo(4);
    expect(document.activeElement!.textContent).toBe('Bước 4');
    expect([(await store.readAll()).places, Object.keys({ ...localStorage })]).toEqual([
      [],
      ['elm:who'],
    ]);
  });
});

describe('a number typed', () => {
  it('goes to that step, two digits within a second make one number, and what is no step leads nowhere', async () => {
    const { followSteps } = await page(1, 'na');
    followSteps('free-gift', 12);
    type('9');
    expect(location.hash).toBe('#b9');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    type('1');
    type('2');
    expect(location.hash).toBe('#b12');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    type('0');
    expect(location.hash).toBe('#b12');
  });

  it('is the number people see: the first scene is 1, and 0 the screen before the story', async () => {
    const { followSteps } = await page(3, 'na', 3);
    followSteps('free-gift', 12);
    type('1');
    expect(location.hash).toBe('#b3');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    type('0');
    expect(location.hash).toBe('#b1');
  });

  it('into a field, or with a key of the browser, stays where it is', async () => {
    const { followSteps } = await page(1, 'na');
    followSteps('free-gift', 12);
    const field = document.body.appendChild(document.createElement('textarea'));
    type('5', {}, field);
    type('5', { ctrlKey: true });
    expect(location.hash).toBe('');
    const tick = document.body.appendChild(
      Object.assign(document.createElement('input'), { type: 'checkbox' }),
    );
    type('5', {}, tick);
    expect(location.hash).toBe('#b5');
  });
});
