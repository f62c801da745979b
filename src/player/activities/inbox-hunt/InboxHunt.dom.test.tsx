import { hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import {
  play,
  printed,
  sampleOf,
  shellOf,
  words,
  type Sample,
} from '../../../../tests/dom/play.tsx';
import { interpolate } from '#core/text/messages.ts';
import { clearDrafts } from '../../progress/drafts.ts';
import { forgetTabDrafts } from '../../progress/tab-draft.ts';
import type { AnyView } from '../shell/view.ts';
import { inboxHunt } from './messages.ts';
import { inspect } from '../engines/inspect-messages.ts';
import { view } from './InboxHunt.tsx';

describeSamples('inbox-hunt', view);

/** Reloads the page: prints it as the build does and hydrates it; the tab keeps its storage. */
async function wakeAnew(sample: Sample, of: AnyView): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = printed(sample, of);
  await act(() => hydrate(shellOf(sample, of), place));
  setTimeout(() => (render(null, place), place.remove()));
  return place;
}

/** A row's name and state, without what is for the eyes alone. */
const nameIn = (row: Element): string =>
  [...row.querySelectorAll('b, small')].map((part) => part.textContent).join('');

describe('the practice inbox', () => {
  const sample = sampleOf('inbox-hunt', 'grandmas-phone');
  const rows = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.inspect-row').map((row) => [nameIn(row), row.getAttribute('aria-expanded')]);

  it('opens one message at a time, the first at the start', async () => {
    const page = await play(sample, view);
    expect(rows(page).map(([, open]) => open)).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    await page.press('Trâu Vàng');
    expect(rows(page).map(([, open]) => open)).toEqual([
      'false',
      'false',
      'false',
      'true',
      'false',
    ]);
    expect(page.all('.inspect-pane')).toHaveLength(1);
  });

  it('asks for the act whenever the pupil says trap, rightly or not', async () => {
    const page = await play(sample, view);
    const acts = () => page.named('Không bấm, đưa bà xem').length;
    for (const [message, judged, asked] of [
      ['Mẹ Na', 'Tin bẫy', 1],
      ['Cô giáo', 'Tin thật', 0],
      ['Trâu Vàng', 'Tin bẫy', 1],
      ['Bác Hoa', 'Hỏi bà', 0],
    ] as const) {
      await page.acts([message, judged]);
      expect([message, acts()]).toEqual([message, asked]);
    }
  });

  it('shows no signs before the answer, then each in its place, and opens a message to correct', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    expect(page.all('.inspect-why, .inspect-said')).toEqual([]);
    await page.pressMain();
    expect(page.all('.inspect-why').map((element) => element.textContent)).toEqual([
      `${inboxHunt.vi.missed} Na có thi gì đâu mà trúng.`,
      `${inboxHunt.vi.missed} Giục nhanh để Na không kịp hỏi.`,
    ]);
    expect(rows(page)[0]).toEqual([`Hộp Quà Vui${words.wrong}`, 'true']);
  });

  it('allows a correction after the answer, and keeps the other messages', async () => {
    const page = await play(sample, view);
    await page.acts([...sample.answers.worst.acts, words.check, 'Hỏi bà']);
    expect(page.draft()).toMatchObject({ 'gift/judge': ['ask'], 'teacher/judge': ['real'] });
    expect(page.main().textContent).toBe(words.check);
  });

  it('shows the feedback of a closed message at once, keeps it, and continues with the next', async () => {
    const page = await play(sample, view);
    await page.acts(['Tin thật', inboxHunt.vi.close]);
    expect(page.all('.inspect-said').map((element) => element.textContent)).toEqual([
      'Quà lạ mà giục là bẫy. Na gọi bà.',
    ]);
    expect(page.all('.inspect-why')).toHaveLength(2);
    expect(rows(page)[0]![0]).toBe(`Hộp Quà Vui${words.wrong}`);
    expect(page.all('.inspect-pane input:not(:disabled)')).toEqual([]);
    await page.acts([inboxHunt.vi.next]);
    expect(rows(page).map(([, open]) => open)).toEqual([
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
    expect(page.all('.inspect-said')).toEqual([]);
  });

  it('allows corrections of closed messages once all have been answered', async () => {
    const page = await play(sample, view);
    await page.acts([
      'Tin thật',
      inboxHunt.vi.close,
      'Mẹ Na',
      'Hỏi bà',
      'Cô giáo',
      'Hỏi bà',
      'Trâu Vàng',
      'Hỏi bà',
      'Bác Hoa',
      'Hỏi bà',
    ]);
    await page.pressMain();
    expect(page.all('.inspect-pane input:not(:disabled)').length).toBeGreaterThan(0);
  });

  it('always offers to close a message; while something is missing it names it and moves the focus there', async () => {
    const page = await play(sample, view);
    const close = () => page.named(inboxHunt.vi.close)[0]!;
    const lacks = () => page.all('.inspect-closing small').map((element) => element.textContent);
    const lacking = (part: string) => [interpolate(inspect.vi.lacks, { what: part })];
    expect(close().getAttribute('aria-disabled')).toBe('true');
    expect(lacks()).toEqual(lacking(inboxHunt.vi.judge));
    await act(() => close().click());
    expect(page.status()).toBe(lacking(inboxHunt.vi.judge)[0]);
    expect(document.activeElement!.closest('label')!.textContent).toBe('Tin thật');
    await page.press('Tin bẫy');
    expect(lacks()).toEqual(lacking(inboxHunt.vi.find));
    await page.press('Bé trúng quà to!');
    expect(lacks()).toEqual(lacking(inboxHunt.vi.act));
    await page.press('Không bấm, đưa bà xem');
    expect(lacks()).toEqual([]);
    expect(close().getAttribute('aria-disabled')).toBeNull();
  });

  const judged = [...sample.answers.worst.acts];

  it('keeps the feedback of every other message during a correction after the answer', async () => {
    const page = await play(sample, view);
    await page.acts(judged);
    await page.pressMain();
    const verdicts = () => rows(page).map(([row]) => row);
    const before = verdicts();
    await page.acts(['Hỏi bà']);
    // The corrected one has “xong”; the others still have their feedback.
    expect(verdicts().filter((row, at) => row !== before[at])).toEqual([
      `Hộp Quà Vui${inspect.vi.done}`,
    ]);
    const right = before.findIndex((row) => row!.endsWith(words.right));
    await act(() => page.all('.inspect-row')[right]!.click());
    expect(page.all('.inspect-said')).toHaveLength(1);
    expect(page.all('.inspect-pane input:not(:disabled)')).toEqual([]);
  });

  it('“Chọn lại” keeps every right message, and removes the wrong parts of the others', async () => {
    const page = await play(sample, view);
    await page.acts(judged);
    await page.pressMain();
    const right = rows(page).flatMap(([row], at) => (row!.endsWith(words.right) ? [at] : []));
    expect(right.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.again);
    expect(rows(page).flatMap(([row], at) => (row!.endsWith(words.right) ? [at] : []))).toEqual(
      right,
    );
    expect(rows(page).find(([, open]) => open === 'true')![0]).toBe('Hộp Quà Vui');
    expect(page.all('.inspect-picks.short input:checked')).toEqual([]);
    expect(page.main().getAttribute('aria-disabled')).toBe('true');
  });

  it('a reload restores judged and closed messages, except on a page that stores nothing', async () => {
    const again = async (quiet?: string) => {
      const page = await play(sample, view);
      if (quiet) document.documentElement.dataset.quiet = quiet;
      await page.acts(['Tin thật', inboxHunt.vi.close, 'Mẹ Na', 'Hỏi bà']);
      clearDrafts();
      const place = await wakeAnew(sample, view);
      delete document.documentElement.dataset.quiet;
      return [...place.querySelectorAll('.inspect-row')].map(nameIn);
    };
    expect(await again()).toEqual([
      `Hộp Quà Vui${words.wrong}`,
      `Mẹ Na${inspect.vi.done}`,
      'Cô giáo',
      'Trâu Vàng',
      'Bác Hoa',
    ]);
    forgetTabDrafts();
    expect(await again('gallery')).toEqual([
      'Hộp Quà Vui',
      'Mẹ Na',
      'Cô giáo',
      'Trâu Vàng',
      'Bác Hoa',
    ]);
  });

  it('marks a message that lacks nothing as done', async () => {
    const page = await play(sample, view);
    await page.acts(['Hỏi bà']);
    expect(rows(page)[0]![0]).toBe(`Hộp Quà Vui${inspect.vi.done}`);
  });
});
