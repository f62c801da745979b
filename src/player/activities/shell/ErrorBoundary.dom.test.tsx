import { hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leave, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { draftOf, saveDraft } from '../../progress/drafts.ts';
import { view } from '../choice/Choice.tsx';
import { Boundary } from './ErrorBoundary.tsx';
import { ActivityShell } from './ActivityShell.tsx';

const { id, spec } = sampleOf('choice', 'scenario-unsure');

afterEach(leave);

/** A page as the build prints it, woken with a view that may throw. */
async function wake(View: typeof view.View) {
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <ActivityShell
      lesson="l"
      item={id}
      kind="choice"
      spec={spec}
      hash="h"
      view={view}
      words={words}
      base="/"
    />,
    root,
  );
  const html = root.innerHTML;
  render(null, root);
  root.innerHTML = html;
  await act(() =>
    hydrate(
      <Boundary html={html} sentence={words.broken}>
        <ActivityShell
          lesson="l"
          item={id}
          kind="choice"
          spec={spec}
          hash="h"
          view={{ ...view, View }}
          words={words}
          base="/"
        />
      </Boundary>,
      root,
    ),
  );
  return { root, html };
}

describe('a view that throws', () => {
  it('leaves the question to read, with a sentence', async () => {
    const { root } = await wake(() => {
      throw new Error('hỏng');
    });
    expect(root.querySelector('.stem')!.textContent).toBe('Mây nên làm gì?');
    expect(root.querySelectorAll('.option')).toHaveLength(4);
    expect(root.querySelector('.notice[role="status"]')!.textContent).toBe(words.broken);
    root.remove();
  });

  it('leaves the draft where it was', async () => {
    saveDraft(id, ['block']);
    const { root } = await wake(() => {
      throw new Error('hỏng');
    });
    expect(draftOf(id)).toEqual(['block']);
    root.remove();
  });

  it('takes nothing else of the page with it', async () => {
    const other = document.body.appendChild(document.createElement('p'));
    const { root } = await wake(() => {
      throw new Error('hỏng');
    });
    expect(other.isConnected).toBe(true);
    root.remove();
    other.remove();
  });
});

describe('a view that does not throw', () => {
  it('is drawn without a sentence', async () => {
    const warn = vi.spyOn(console, 'error');
    const { root } = await wake(view.View);
    expect(root.querySelector('.notice')).toBeNull();
    expect(warn).not.toHaveBeenCalled();
    root.remove();
  });
});
