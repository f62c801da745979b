import { afterEach, describe, expect, it, vi } from 'vitest';
import { printed, sampleOf, words } from '../../../tests/dom/play.tsx';
import { view } from '../activities/choice/Choice.tsx';
import { hydrateActivities } from './wake.tsx';

const sample = sampleOf('choice', 'scenario-unsure');
const { id, spec } = sample;
const page = { lesson: 'four-steps', module: 'm', words, items: {} };

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** A page with one review question, whose items are still loading; `come` delivers them. */
function asleep(module: string): { root: HTMLElement; come(): void } {
  document.body.innerHTML = `<div data-activity="old" data-of="help-map" data-module="${module}"></div>`;
  const coming = Promise.withResolvers<unknown>();
  vi.stubGlobal('fetch', () => coming.promise);
  const items = { old: { kind: 'choice', spec, hash: 'h' } };
  return {
    root: document.body.querySelector('div')!,
    come: () => coming.resolve({ ok: true, json: async () => ({ 'help-map': { items } }) }),
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a review question whose items come late', () => {
  it('hydrates in place', async () => {
    const { root, come } = asleep('one');
    const waking = hydrateActivities(page);
    come();
    await waking;
    await settled();
    expect(root.dataset.awake).toBe('');
    expect(root.textContent).toContain(String(spec['stem']));
  });

  it('is not hydrated when another one has replaced it meanwhile', async () => {
    const { root, come } = asleep('two');
    const waking = hydrateActivities(page);
    root.hidden = true;
    come();
    await waking;
    await settled();
    expect(root.dataset.awake).toBeUndefined();
    expect(root.textContent).toBe('');
  });
});

/** A page with one question of its lesson, whose items load or fail. */
function printedAsleep(module: string): HTMLElement {
  document.body.innerHTML = `<div data-activity="${id}" data-of="four-steps" data-module="${module}">${printed(sample, view)}</div>`;
  return document.body.querySelector('div')!;
}
const items = { [id]: { kind: 'choice', spec, hash: 'h' } };
const answered = async () => ({ ok: true, json: async () => ({ 'four-steps': { items } }) });

describe('a question whose items do not load', () => {
  it('shows a notice and stays readable; after a successful retry it is as one hydrated at once', async () => {
    vi.stubGlobal('fetch', answered);
    const soon = printedAsleep('three');
    await hydrateActivities(page);
    await settled();
    const whole = soon.innerHTML;

    vi.stubGlobal('fetch', () => Promise.reject(new Error('no line')));
    const root = printedAsleep('four');
    await hydrateActivities(page);
    await settled();
    expect(root.dataset.awake).toBeUndefined();
    expect(root.querySelector('.remark-place')!.textContent).toBe(`${words.broken} ${words.retry}`);
    expect(root.querySelectorAll('.option')).toHaveLength(4);

    // A retry that fails shows the notice again.
    root.querySelector<HTMLButtonElement>('.remark-place button')!.click();
    await settled();
    expect(root.querySelector('.remark-place')!.textContent).toBe(`${words.broken} ${words.retry}`);

    vi.stubGlobal('fetch', answered);
    root.querySelector<HTMLButtonElement>('.remark-place button')!.click();
    await settled();
    expect(root.dataset.awake).toBe('');
    expect(root.innerHTML).toBe(whole);
  });
});
