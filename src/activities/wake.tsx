import { hydrate } from 'preact';
import type { FrameWords } from '../messages/frame.ts';
import { Boundary } from './frame/Boundary.tsx';
import { replayEarly } from './frame/early.ts';
import { Frame } from './frame/Frame.tsx';
import { views } from './views.ts';

/** One activity of a page as the build printed it into the page's JSON. */
export type PageItem = { kind: string; spec: { use: string }; hash: string };

/** The JSON script `#page`. `exit` and `band` are there on lesson pages only. */
export type PageData = {
  lesson: string;
  module?: string;
  words: FrameWords;
  items: Record<string, PageItem>;
};

export const pageData = (): PageData => JSON.parse(document.getElementById('page')!.textContent!) as PageData;

export const rootPath = (): string => document.documentElement.dataset.base ?? './';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function wakeOne(root: HTMLElement, page: PageData): Promise<void> {
  const id = root.dataset.activity!;
  const { kind, spec, hash } = page.items[id]!;
  const { view } = await views[kind]!();
  const { n, of } = root.dataset;
  const step = n ? { n: Number(n), of: Number(of) } : undefined;
  hydrate(
    <Boundary html={root.innerHTML} sentence={page.words.broken}>
      <Frame lesson={page.lesson} item={id} kind={kind} spec={spec} hash={hash} view={view} words={page.words} base={rootPath()} step={step} />
    </Boundary>,
    root,
  );
  root.dataset.awake = '';
  replayEarly(root);
}

/** Wakes the activity of the shown step first, then the others, one a task, so that no long task holds the first answer. */
export async function wakeActivities(page: PageData): Promise<void> {
  const shown = `b${document.documentElement.dataset.at ?? ''}`;
  const roots = [...document.querySelectorAll<HTMLElement>('[data-activity]')];
  roots.sort((one, other) => Number(other.closest('.step')?.id === shown) - Number(one.closest('.step')?.id === shown));
  for (const root of roots) {
    // One that cannot wake (its code did not come) must not keep the others asleep.
    await wakeOne(root, page).catch((problem: unknown) => console.warn('wake', root.dataset.activity, problem));
    await nextTask();
  }
}
