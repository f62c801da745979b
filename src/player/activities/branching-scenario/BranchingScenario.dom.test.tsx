import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { rehearsal } from '../engines/rehearsal-messages.ts';
import { scenes } from '../engines/scenes-messages.ts';
import { view } from './BranchingScenario.tsx';

const labels = scenes.vi;

describeSamples('branching-scenario', view);

describe('the scenes', () => {
  const pictured = sampleOf('branching-scenario', 'green-island');
  const sample = sampleOf('branching-scenario', 'rabbit-ears');

  it('show a picture, with its description, only if there is one', async () => {
    const page = await play(pictured, view);
    expect(page.place.querySelector('.work img')!.getAttribute('alt')).toContain(
      'Điện thoại của bà',
    );
    await page.press('Nhận quà, chơi tiếp');
    expect(page.place.querySelector('.work img')).toBeNull();
  });

  it('put the main child’s lines on the other side', async () => {
    const page = await play(sample, view);
    await page.press('Hỏi Mây có sao không');
    expect(page.all('.bubble.own').map((element) => element.textContent)).toEqual([
      'QuânTớ đứng về phía cậu.',
    ]);
  });

  it('offer telling in every scene of every path, beside its pictogram', async () => {
    const page = await play(sample, view);
    for (const act of [
      'Thả mặt cười cho vui',
      'Gỡ mặt cười, xin lỗi Mây',
      'Ghi lại ai gửi, lúc mấy giờ',
    ]) {
      expect(page.all('button.card use[href="#p-tell"]')).toHaveLength(1);
      await page.press(act);
    }
    expect(page.all('button.card use[href="#p-tell"]')).toHaveLength(1);
  });

  it('describe gently the effect of an unsafe act, and have a way back', async () => {
    const page = await play(sample, view);
    expect(page.named(labels.back)).toHaveLength(0);
    await page.press('Thả mặt cười cho vui');
    expect(page.place.querySelector('.story-effect.wrong')!.textContent).toContain(
      'Gỡ ra lúc nào cũng được.',
    );
    expect(page.remarks()).toBe(0);
    await page.press(labels.back);
    expect(page.named('Kể với cô ngay')).toHaveLength(1);
    expect(page.draft()).toEqual([]);
  });

  it('say “Đúng hướng” only for safe acts, else that it was practised', async () => {
    const safe = await play(sample, view);
    await safe.press('Kể với cô ngay');
    expect(safe.status()).toMatch(new RegExp(`^${words.right}`));
    const unsafe = await play(sample, view);
    await unsafe.acts(['Thả mặt cười cho vui', 'Nhờ cô giúp Mây']);
    expect(unsafe.status()).toMatch(new RegExp(`^${rehearsal.vi.rehearsed}`));
  });

  it('read the current scene aloud, with a name before each line', () => {
    const said = 'Tớ ngượng lắm. Cậu đừng kể ai nhé.';
    const later = view.spokenTexts(sample.spec as never, ['ask']);
    expect(later[later.indexOf(said) - 1]).toBe('Mây');
    expect(view.spokenTexts(sample.spec as never, [])).not.toContain(said);
  });
});
