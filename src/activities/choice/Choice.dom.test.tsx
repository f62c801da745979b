import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../tests/dom/play.tsx';
import { view } from './Choice.tsx';

describeSamples('choice', view);

describe('picking', () => {
  const scenario = sampleOf('choice', 'scenario-unsure');
  const many = sampleOf('choice', 'many');

  it('offers “Em chưa chắc” only where the question has it', async () => {
    expect((await play(scenario, view)).named(words.unsureOption)).toHaveLength(1);
    expect((await play(many, view)).named(words.unsureOption)).toHaveLength(0);
  });

  it('answers “Em chưa chắc” without calling it wrong', async () => {
    const page = await play(scenario, view);
    await page.acts([words.unsureOption, words.check]);
    expect(page.status()).toMatch(new RegExp(`^${words.unsure}`));
    expect(page.status()).not.toContain(words.wrong);
  });

  it('holds one pick of several, and any number of ticks', async () => {
    const one = await play(scenario, view);
    await one.acts(['Gọi bà và kể', 'Chặn tài khoản ấy']);
    expect(one.draft()).toEqual(['block']);
    const some = await play(many, view);
    await some.acts(['Chuyện gì xảy ra', 'Điểm thi của Quân', 'Quân đang ở đâu', 'Điểm thi của Quân']);
    expect(some.draft()).toEqual(['what', 'where']);
  });

  it('shows the author’s order first and another one later', async () => {
    const page = await play(scenario, view);
    const order = () => page.all('.option').map((each) => each.textContent);
    const first = order();
    expect(first).toEqual(['Giấu máy đi rồi ngủ', 'Gọi bà và kể', 'Chặn tài khoản ấy', words.unsureOption]);
    await page.acts(['Giấu máy đi rồi ngủ', words.check]);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.again);
    expect([...order()].sort()).toEqual([...first].sort());
    expect(order()).not.toEqual(first);
    expect(order().at(-1)).toBe(words.unsureOption);
  });

  it('is a group named by the question', async () => {
    const page = await play(scenario, view);
    const group = page.place.querySelector('[role="radiogroup"]')!;
    expect(document.getElementById(group.getAttribute('aria-labelledby')!)!.textContent).toBe(
      'Mây nên làm gì?',
    );
    expect((await play(many, view)).place.querySelector('[role="group"]')).not.toBeNull();
  });
});
