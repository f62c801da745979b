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

/** The same page, read anew: what the build printed, woken; this tab is what it was. */
async function wakeAnew(sample: Sample, of: AnyView): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = printed(sample, of);
  await act(() => hydrate(shellOf(sample, of), place));
  setTimeout(() => (render(null, place), place.remove()));
  return place;
}

describe('the practice inbox', () => {
  const sample = sampleOf('inbox-hunt', 'grandmas-phone');
  const rows = (page: Awaited<ReturnType<typeof play>>) =>
    page
      .all('.inspect-row')
      .map((each) => [
        each.textContent!.replace(/^[A-ZĐ](?=[A-ZĐ])/, ''),
        each.getAttribute('aria-expanded'),
      ]);

  it('opens one message at a time, the first from the start', async () => {
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

  it('asks what to do wherever a pupil says trap, whether it is one or not', async () => {
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

  it('says nothing of signs before the answer, then says each where it stands and opens what wants another look', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    expect(page.all('.inspect-why, .inspect-said')).toEqual([]);
    await page.pressMain();
    expect(page.all('.inspect-why').map((each) => each.textContent)).toEqual([
      'Na có thi gì đâu mà trúng.',
      'Giục nhanh để Na không kịp hỏi.',
    ]);
    expect(rows(page)[0]).toEqual([`Hộp Quà Vui${words.wrong}`, 'true']);
  });

  it('lets a message be mended after the answer, and keeps the others', async () => {
    const page = await play(sample, view);
    await page.acts([...sample.answers.worst.acts, words.check, 'Hỏi bà']);
    expect(page.draft()).toMatchObject({ 'gift/judge': ['ask'], 'teacher/judge': ['real'] });
    expect(page.main().textContent).toBe(words.check);
  });

  it('says at once what came of a message that was closed, keeps it as it was, and goes on to the next', async () => {
    const page = await play(sample, view);
    await page.acts(['Tin thật', inboxHunt.vi.close]);
    expect(page.all('.inspect-said').map((each) => each.textContent)).toEqual([
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

  it('lets closed messages be mended once all have been answered', async () => {
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

  it('always offers to settle a message; while something is missing it says what, and leads there', async () => {
    const page = await play(sample, view);
    const close = () => page.named(inboxHunt.vi.close)[0]!;
    const lacks = () => page.all('.inspect-closing small').map((each) => each.textContent);
    const lacking = (what: string) => [interpolate(inspect.vi.lacks, { what })];
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

  it('keeps what was said of every other message while one is mended after the answer', async () => {
    const page = await play(sample, view);
    await page.acts(judged);
    await page.pressMain();
    const verdicts = () => rows(page).map(([row]) => row);
    const before = verdicts();
    await page.acts(['Hỏi bà']);
    // The one that is mended says “xong”; the others say still what came of them.
    expect(verdicts().filter((row, at) => row !== before[at])).toEqual([
      `Hộp Quà Vui${inspect.vi.done}`,
    ]);
    const right = before.findIndex((row) => row!.endsWith(words.right));
    await act(() => page.all('.inspect-row')[right]!.click());
    expect(page.all('.inspect-said')).toHaveLength(1);
    expect(page.all('.inspect-pane input:not(:disabled)')).toEqual([]);
  });

  it('“Chọn lại” loses no message that was right, and takes out of the others what was not', async () => {
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

  it('a page that is read anew brings back what was judged and what was closed; one that keeps nothing does not', async () => {
    const again = async (quiet?: string) => {
      const page = await play(sample, view);
      if (quiet) document.documentElement.dataset.quiet = quiet;
      await page.acts(['Tin thật', inboxHunt.vi.close, 'Mẹ Na', 'Hỏi bà']);
      clearDrafts();
      const place = await wakeAnew(sample, view);
      delete document.documentElement.dataset.quiet;
      return [...place.querySelectorAll('.inspect-row')].map((row) =>
        row.textContent!.replace(/^[A-ZĐ](?=[A-ZĐ])/, ''),
      );
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
