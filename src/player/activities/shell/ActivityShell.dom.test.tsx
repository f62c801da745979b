import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actOnStore } from '../../../../tests/dom/act-on-store.ts';
import { leave, play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { $attempts } from '../../progress/attempts.ts';
import { answersIn } from '../../progress/answer-queue.ts';
import { $queue } from '../../progress/answer-writer.ts';
import { view } from '../choice/Choice.tsx';

const sample = sampleOf('choice', 'scenario-unsure');
const [hint] = sample.spec.hints;

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => {
  leave();
  $attempts.set([]);
  $queue.set(new Map());
  vi.useRealTimers();
});
const later = () => vi.advanceTimersByTime(1000);

describe('answering', () => {
  it('keeps the button focusable, with no effect, until something is picked', async () => {
    const page = await play(sample, view);
    expect(page.main().disabled).toBe(false);
    expect(page.main().getAttribute('aria-disabled')).toBe('true');
    expect(page.main().textContent).toBe(words.pick);
    await page.press('Gọi bà và kể');
    expect(page.main().hasAttribute('aria-disabled')).toBe(false);
    expect(page.main().textContent).toBe(words.check);
  });

  it('has its live region before there is feedback, and the same one after', async () => {
    const page = await play(sample, view);
    const region = page.place.querySelector('[role="status"]');
    await page.acts(['Gọi bà và kể', words.check]);
    expect(page.all('[role="status"]')).toEqual([region]);
    expect(page.status()).toContain('Đúng hướng. Kể ra là Mây có bà cùng lo.');
  });

  it('does not dismiss the feedback with the second press of a double click', async () => {
    const page = await play(sample, view);
    await page.press('Giấu máy đi rồi ngủ');
    await page.pressMain();
    await page.pressMain();
    expect(page.remarks()).toBe(1);
    later();
    await page.pressMain();
    expect(page.remarks()).toBe(0);
  });

  it('records one answer a press, not two', async () => {
    const page = await play(sample, view);
    await page.press('Giấu máy đi rồi ngủ');
    await page.pressMain();
    await page.pressMain();
    await expect.poll(() => answersIn($queue.get(), 'refused').length).toBe(1);
  });

  it('locks a right answer', async () => {
    const page = await play(sample, view);
    await page.acts(['Gọi bà và kể', words.check]);
    expect(page.all('input').every((input) => (input as HTMLInputElement).disabled)).toBe(true);
  });

  it('leaves an answer that is not right open to another pick', async () => {
    const page = await play(sample, view);
    await page.acts(['Chặn tài khoản ấy', words.check]);
    expect(page.status()).toMatch(new RegExp(`^${words.partly}`));
    await page.press('Gọi bà và kể');
    expect(page.remarks()).toBe(0);
    later();
    await page.pressMain();
    expect(page.status()).toMatch(new RegExp(`^${words.right}`));
  });
});

describe('help', () => {
  it('gives the hint after the first miss, not before', async () => {
    const page = await play(sample, view);
    expect(page.place.textContent).not.toContain(hint);
    await page.acts(['Giấu máy đi rồi ngủ', words.check]);
    expect(page.status()).toContain(hint);
    later();
    await page.press(words.again);
    expect(page.place.querySelector('.hint')!.textContent).toContain(hint);
  });

  it('gives no hint to an answer that was right at once', async () => {
    const page = await play(sample, view);
    await page.acts(['Gọi bà và kể', words.check]);
    expect(page.place.textContent).not.toContain(hint);
  });

  it('shows the solution only on request, and only after the hints are used up', async () => {
    const page = await play(sample, view);
    await page.acts(['Giấu máy đi rồi ngủ', words.check]);
    expect(page.named(words.showWay)).toHaveLength(0);
    later();
    await page.acts([words.again, 'Chặn tài khoản ấy']);
    later();
    await page.press(words.check);
    await page.press(words.showWay);
    expect(page.status()).toContain('Gọi bà và kể.');
    expect(page.named(words.showWay)).toHaveLength(0);
  });

  it('always offers “Để sau” beside an open question of a lesson', async () => {
    const page = await play(sample, view, { step: { n: 4, where: 'Bước 2 trong 10' } });
    expect((page.named(words.later)[0] as HTMLAnchorElement).getAttribute('href')).toBe('#b5');
    await page.acts(['Gọi bà và kể', words.check]);
    expect(page.named(words.later)).toHaveLength(0);
    expect(page.main().textContent).toBe(words.next);
  });

  it('continues with the next question of the exit ticket', async () => {
    const onNext = vi.fn();
    const page = await play(sample, view, { onNext });
    await page.acts(['Gọi bà và kể', words.check]);
    later();
    await page.pressMain();
    expect(onNext).toHaveBeenCalledOnce();
  });
});

describe('an earlier answer', () => {
  const earlier = (spec: string) => ({
    v: 1 as const,
    id: 'a',
    seq: 1,
    profile: 'p',
    lesson: 'gallery',
    item: sample.id,
    kind: 'choice',
    use: 'practice',
    answer: ['tell'],
    said: '',
    earned: 1,
    total: 1,
    hints: 0,
    spec,
    at: 1,
  });

  it('is restored with its feedback when storage has it', async () => {
    const page = await play(sample, view);
    await actOnStore(() => $attempts.set([earlier('h')]));
    expect(page.status()).toContain(words.right);
  });

  it('is not restored to a question whose wording changed', async () => {
    const page = await play(sample, view);
    await actOnStore(() => $attempts.set([earlier('another wording')]));
    expect(page.remarks()).toBe(0);
  });

  it('does not overwrite a begun answer', async () => {
    const page = await play(sample, view);
    await page.press('Chặn tài khoản ấy');
    await actOnStore(() => $attempts.set([earlier('h')]));
    expect([page.draft(), page.remarks()]).toEqual([['block'], 0]);
  });
});
