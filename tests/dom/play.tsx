// Plays a sample in happy-dom like a pupil, by the words on the screen. Knows no kind.
import { readFileSync } from 'node:fs';
import { hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { parse } from 'yaml';
import { ActivityShell, type ShellProps } from '#player/activities/shell/ActivityShell.tsx';
import type { AnyView } from '#player/activities/shell/view.ts';
import { withPhones } from '#core/help/phones.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import type { Act } from '../e2e/samples.ts';
import { draftOf, clearDrafts } from '#player/progress/drafts.ts';
import { forgetTabDrafts } from '#player/progress/tab-draft.ts';

export const words = shell.vi;

type Answer = { answer: unknown; acts: Act[] };
export type Sample = {
  id: string;
  spec: { kind: string; hints: string[] } & Record<string, unknown>;
  answers: { right: Answer; worst: Answer; unfinished: Answer };
};

const numbers = new Map(
  Object.entries(
    parse(readFileSync('content/help/contacts.yaml', 'utf8')) as Record<string, { number: string }>,
  ).map(([id, { number }]) => [id, number]),
);

export const samplesOf = (kind: string): Sample[] =>
  withPhones(
    parse(readFileSync(`src/player/activities/${kind}/samples.yaml`, 'utf8')) as Sample[],
    numbers,
  );
export const sampleOf = (kind: string, id: string): Sample =>
  samplesOf(kind).find((sample) => sample.id === id)!;

/** Returns the text without decoration, as a sighted pupil and a screen reader both get it. */
function wordsOf(element: Element): string {
  // An input that is named by a part of its label has only that part's text as its name.
  const labelIds = element.querySelector('input[aria-labelledby]')?.getAttribute('aria-labelledby');
  const copy = ((labelIds && element.querySelector(`[id="${labelIds}"]`)) || element).cloneNode(
    true,
  ) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}

let root: HTMLElement | undefined;

export function leave(): void {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
  clearDrafts();
  forgetTabDrafts();
}

/** Renders an activity as in a page, hydrated or not. */
export const shellOf = (
  { id, spec }: Pick<Sample, 'id' | 'spec'>,
  view: AnyView,
  more: Partial<ShellProps> = {},
) => (
  <ActivityShell
    lesson="gallery"
    item={id}
    kind={spec.kind}
    spec={spec}
    hash="h"
    view={view}
    words={words}
    base="/"
    {...more}
  />
);

/** Returns the HTML of an activity as the build prints it, without late-loaded parts. */
export function printed(sample: Pick<Sample, 'id' | 'spec'>, view: AnyView): string {
  const place = document.createElement('div');
  render(shellOf(sample, view), place);
  const html = place.innerHTML;
  render(null, place);
  return html;
}

/** Hydrates the printed HTML, as `src/player/hydrate/wake.tsx` does. @returns its element */
export async function wake(
  sample: Pick<Sample, 'id' | 'spec'>,
  view: AnyView,
  html: string,
): Promise<HTMLElement> {
  leave();
  const place = document.body.appendChild(document.createElement('div'));
  root = place;
  place.innerHTML = html;
  await act(() => hydrate(shellOf(sample, view), place));
  return place;
}

/** Renders one activity in an empty page, after removing the previous one and its drafts. */
export async function play(
  sample: Pick<Sample, 'id' | 'spec'>,
  view: AnyView,
  more: Partial<ShellProps> = {},
) {
  leave();
  const place = document.body.appendChild(document.createElement('div'));
  root = place;
  await act(() => render(shellOf(sample, view, more), place));

  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
  const named = (name: string) =>
    all('button, label, a').filter((element) => wordsOf(element) === name);
  const click = (element: HTMLElement) =>
    act(() => (element.querySelector('input') ?? element).click());
  return {
    place,
    all,
    named,
    main: () => place.querySelector<HTMLButtonElement>('button.main')!,
    status: () => wordsOf(place.querySelector('[role="status"]')!),
    remarks: () => all('.remark').length,
    draft: () => draftOf(sample.id),
    async press(name: string) {
      const [found, ...more] = named(name);
      if (!found || more.length > 0)
        throw new Error(
          `${1 + more.length - Number(!found)} chỗ mang chữ “${name}”: ${all('button, label').map(wordsOf).join(' | ')}`,
        );
      await click(found);
    },
    async pressMain() {
      await click(this.main());
    },
    async type(text: string) {
      const box = place.querySelector('textarea')!;
      box.value = text;
      await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
    },
    async acts(list: readonly Act[]) {
      for (const act of list)
        await (typeof act === 'string' ? this.press(act) : this.type(act.type));
    },
  };
}
