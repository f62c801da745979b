import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../tests/dom/play.tsx';
import { inboxHunt } from '../../messages/activities/inbox-hunt.ts';
import { inspect } from '../../messages/activities/inspect.ts';
import { view } from './InboxHunt.tsx';

describeSamples('inbox-hunt', view);

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
    expect(rows(page).map(([, open]) => open)).toEqual(['true', 'false', 'false', 'false', 'false']);
    await page.press('Trâu Vàng');
    expect(rows(page).map(([, open]) => open)).toEqual(['false', 'false', 'false', 'true', 'false']);
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
    expect(page.named(inboxHunt.vi.close)).toEqual([]);
    await page.acts(['Tin thật', inboxHunt.vi.close]);
    expect(page.all('.inspect-said').map((each) => each.textContent)).toEqual([
      'Quà lạ mà giục là bẫy. Na gọi bà.',
    ]);
    expect(page.all('.inspect-why')).toHaveLength(2);
    expect(rows(page)[0]![0]).toBe(`Hộp Quà Vui${words.wrong}`);
    expect(page.all('.inspect-pane input:not(:disabled)')).toEqual([]);
    await page.acts([inboxHunt.vi.next]);
    expect(rows(page).map(([, open]) => open)).toEqual(['false', 'true', 'false', 'false', 'false']);
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

  it('marks a message that lacks nothing as done', async () => {
    const page = await play(sample, view);
    await page.acts(['Hỏi bà']);
    expect(rows(page)[0]![0]).toBe(`Hộp Quà Vui${inspect.vi.done}`);
  });
});
