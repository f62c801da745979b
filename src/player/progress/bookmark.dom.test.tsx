import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { durableStore } from '../../../tests/faults/durable-store.ts';

/** Loads a lesson page with a profile at a step. */
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

/** Event listeners of the page, removed with it. */
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

describe('a story', () => {
  const turns = (key: string, target: EventTarget = document.body, more = {}): number => {
    let pressed = 0;
    const main = document.querySelector<HTMLElement>('#b3 .main')!;
    main.onclick = () => ((pressed += 1), false);
    type(key, more, target);
    return pressed;
  };
  const story = async (isStaged = true) => {
    const { followSteps } = await page(3);
    const step = document.querySelector('#b3')!;
    step.classList.toggle('staged', isStaged);
    step.insertAdjacentHTML(
      'beforeend',
      '<details><summary>⋯</summary></details><p class="bar"><a class="main" href="#b4">Tiếp</a></p>',
    );
    followSteps('free-gift', 12);
  };

  it('is turned by the space bar and by Enter', async () => {
    await story();
    expect([
      turns(' '),
      turns('Enter'),
      turns('x'),
      turns(' ', document.body, { repeat: true }),
    ]).toEqual([1, 1, 0, 0]);
  });

  it('leaves both to a control; on the main button Enter is the browser’s', async () => {
    await story();
    const of = (selector: string) => document.querySelector(selector)!;
    expect([turns(' ', of('summary')), turns('Enter', of('summary'))]).toEqual([0, 0]);
    expect([turns(' ', of('#b3 .main')), turns('Enter', of('#b3 .main'))]).toEqual([1, 0]);
  });

  it('only: no other step is', async () => {
    await story(false);
    expect(turns(' ')).toBe(0);
  });
});

describe('a step', () => {
  it('is stored at once for the next first paint, later in the database, and its heading gets the focus', async () => {
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

  it('without an action on the page is not stored and creates no profile', async () => {
    const { followSteps, $store } = await page(1);
    followSteps('free-gift', 12);
    const store = durableStore();
    $store.set(store);
    expect([(await store.readAll()).places, localStorage.length]).toEqual([[], 0]);
  });

  it('restored by the database is opened, unless the page was touched', async () => {
    for (const isTouched of [false, true]) {
      location.hash = '';
      const { followSteps, $store, sit } = await page(1);
      followSteps('free-gift', 12);
      if (isTouched) document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      // As `open-store.ts` does before it sets the store.
      sit('na');
      localStorage.setItem('elm:at:free-gift', 'na 5');
      $store.set(durableStore());
      expect(location.hash).toBe(isTouched ? '' : '#b5');
      localStorage.clear();
    }
  });

  it('at which a lesson opens after its review questions is not stored', async () => {
    const { followSteps, $store } = await page(3, '', 3);
    followSteps('free-gift', 12);
    const store = durableStore();
    $store.set(store);
    expect([(await store.readAll()).places, localStorage.length]).toEqual([[], 0]);
  });

  it('of a sensitive lesson is stored nowhere, and its heading gets the focus', async () => {
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

describe('a typed number', () => {
  it('goes to that step, two digits within a second make one number, and unknown steps are ignored', async () => {
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

  it('is the shown number: the first scene is 1, and 0 the screen before the story', async () => {
    const { followSteps } = await page(3, 'na', 3);
    followSteps('free-gift', 12);
    type('1');
    expect(location.hash).toBe('#b3');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    type('0');
    expect(location.hash).toBe('#b1');
  });

  it('in a field, or with a modifier key, changes nothing', async () => {
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
