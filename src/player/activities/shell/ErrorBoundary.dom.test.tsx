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

/** Prints a page as the build does and hydrates it with a view that may throw. */
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
  it('leaves the question readable, with a notice', async () => {
    const { root } = await wake(() => {
      throw new Error('hỏng');
    });
    expect(root.querySelector('.stem')!.textContent).toBe('Mây nên làm gì?');
    expect(root.querySelectorAll('.option')).toHaveLength(4);
    expect(root.querySelector('.notice[role="status"]')!.textContent).toBe(words.broken);
    root.remove();
  });

  it('keeps the draft', async () => {
    saveDraft(id, ['block']);
    const { root } = await wake(() => {
      throw new Error('hỏng');
    });
    expect(draftOf(id)).toEqual(['block']);
    root.remove();
  });

  it('leaves the rest of the page', async () => {
    const sibling = document.body.appendChild(document.createElement('p'));
    const { root } = await wake(() => {
      throw new Error('hỏng');
    });
    expect(sibling.isConnected).toBe(true);
    root.remove();
    sibling.remove();
  });
});

describe('a view that does not throw', () => {
  it('is drawn without a notice', async () => {
    const warn = vi.spyOn(console, 'error');
    const { root } = await wake(view.View);
    expect(root.querySelector('.notice')).toBeNull();
    expect(warn).not.toHaveBeenCalled();
    root.remove();
  });
});
