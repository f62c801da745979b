import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleOf, words } from '../../tests/dom/play.tsx';
import { wakeActivities } from './wake.tsx';

const { spec } = sampleOf('choice', 'scenario-unsure');
const page = { lesson: 'four-steps', module: 'm', words, items: {} };

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** A page with one old question, whose items are still on their way; `come` brings them. */
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

describe('an old question whose items come late', () => {
  it('wakes where it stands', async () => {
    const { root, come } = asleep('one');
    const waking = wakeActivities(page);
    come();
    await waking;
    await settled();
    expect(root.dataset.awake).toBe('');
    expect(root.textContent).toContain(String(spec['stem']));
  });

  it('stays away when another has taken its place meanwhile', async () => {
    const { root, come } = asleep('two');
    const waking = wakeActivities(page);
    root.hidden = true;
    come();
    await waking;
    await settled();
    expect(root.dataset.awake).toBeUndefined();
    expect(root.textContent).toBe('');
  });
});
