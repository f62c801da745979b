import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, printed, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { several } from '../shell/several-messages.ts';
import { view } from './Choice.tsx';
import { onePick } from './OnePick.tsx';

describeSamples('choice', view);

describe('several picks', () => {
  const many = sampleOf('choice', 'many');
  const all = { ...many, spec: { ...many.spec, count: 'hidden' } };
  const labels = several.vi;
  const box = (page: Awaited<ReturnType<typeof play>>, id: string) =>
    page.place.querySelector<HTMLInputElement>(`input[value="${id}"]`)!;
  const tried = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.tried input').map((element) => (element as HTMLInputElement).value);

  it('gives the number of picks, or asks for all, and names the group by it', async () => {
    for (const [sample, says] of [
      [many, 'Chọn 2 câu'],
      [all, labels.options.all],
    ] as const) {
      const page = await play(sample, view);
      expect(page.all('.several').map((element) => element.textContent)).toEqual([says]);
      const names = page.place
        .querySelector('[role="group"]')!
        .getAttribute('aria-labelledby')!
        .split(' ');
      expect(names.map((id) => document.getElementById(id)!.textContent)).toEqual([
        many.spec['stem'],
        says,
      ]);
      expect(page.all('input[type="checkbox"]')).toHaveLength(3);
    }
    expect((await play(sampleOf('choice', 'true-false'), view)).all('.several')).toEqual([]);
  });

  it('counts missing or excess picks on the main button, if the number is given', async () => {
    const page = await play(many, view);
    const said = [page.main().textContent];
    for (const word of ['Chuyện gì xảy ra', 'Điểm thi của Quân', 'Quân đang ở đâu']) {
      await page.press(word);
      said.push(page.main().textContent);
    }
    expect(said).toEqual(['Còn 2 câu nữa', 'Còn 1 câu nữa', words.check, 'Bỏ bớt 1 câu']);
    const open = await play(all, view);
    expect(open.main().textContent).toBe(labels.options.some);
    await open.press('Chuyện gì xảy ra');
    expect(open.main().textContent).toBe(words.check);
  });

  it('“Chọn lại” keeps the right picks in place and removes only the wrong ones', async () => {
    const page = await play(many, view);
    await page.acts(['Chuyện gì xảy ra', 'Điểm thi của Quân', words.check]);
    expect(tried(page)).toEqual(['marks']);
    expect(box(page, 'marks').getAttribute('aria-describedby')).toBe(`${many.id}-marks-tried`);
    const order = page.all('.option').map((element) => element.querySelector('input')!.value);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.again);
    expect(page.all('input:checked').map((element) => (element as HTMLInputElement).value)).toEqual(
      ['what'],
    );
    expect(page.draft()).toEqual(['what']);
    expect(tried(page)).toEqual(['marks']);
    expect(page.all('.option').map((element) => element.querySelector('input')!.value)).toEqual(
      order,
    );
    expect(page.all('.kept-picks').map((element) => element.textContent)).toEqual([labels.kept]);
    expect(page.status()).toBe(labels.kept);
    expect(page.main().textContent).toBe('Còn 1 câu nữa');
    await page.press('Quân đang ở đâu');
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.check);
    expect(page.status()).toMatch(new RegExp(`^${words.right}`));
    expect(tried(page)).toEqual([]);
  });

  it('keeps nothing if no pick was right, and nothing of a single pick', async () => {
    const page = await play(all, view);
    await page.acts(['Điểm thi của Quân', words.check]);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.again);
    expect(page.all('input:checked')).toEqual([]);
    expect(page.all('.kept-picks')).toEqual([]);
    const single = await play(sampleOf('choice', 'scenario-unsure'), view);
    await single.acts(['Giấu máy đi rồi ngủ', words.check]);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await single.press(words.again);
    expect(single.all('input:checked, .tried, .kept-picks')).toEqual([]);
  });

  it('renders a single pick alike in the core chunk and in the kind’s view', () => {
    const sample = sampleOf('choice', 'scenario-unsure');
    expect(printed(sample, view)).toBe(printed(sample, onePick));
  });
});

describe('picking', () => {
  const scenario = sampleOf('choice', 'scenario-unsure');
  const many = sampleOf('choice', 'many');

  it('offers “Em chưa chắc” only if the question has it', async () => {
    expect((await play(scenario, view)).named(words.unsureOption)).toHaveLength(1);
    expect((await play(many, view)).named(words.unsureOption)).toHaveLength(0);
  });

  it('does not call “Em chưa chắc” wrong', async () => {
    const page = await play(scenario, view);
    await page.acts([words.unsureOption, words.check]);
    expect(page.status()).toMatch(new RegExp(`^${words.unsure}`));
    expect(page.status()).not.toContain(words.wrong);
  });

  it('keeps one pick of several options, and any number of ticks', async () => {
    const page = await play(scenario, view);
    await page.acts(['Gọi bà và kể', 'Chặn tài khoản ấy']);
    expect(page.draft()).toEqual(['block']);
    const some = await play(many, view);
    await some.acts([
      'Chuyện gì xảy ra',
      'Điểm thi của Quân',
      'Quân đang ở đâu',
      'Điểm thi của Quân',
    ]);
    expect(some.draft()).toEqual(['what', 'where']);
  });

  it('shows the author’s order first and a different one later', async () => {
    const page = await play(scenario, view);
    const order = () => page.all('.option').map((element) => element.textContent);
    const first = order();
    expect(first).toEqual([
      'Giấu máy đi rồi ngủ',
      'Gọi bà và kể',
      'Chặn tài khoản ấy',
      words.unsureOption,
    ]);
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
