import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { rehearsal } from '../engines/rehearsal-messages.ts';
import { scenes } from '../engines/scenes-messages.ts';
import { view } from './BranchingScenario.tsx';
import { branching } from './messages.ts';

const labels = scenes.vi;

describeSamples('branching-scenario', view);

describe('the scenes', () => {
  const pictured = sampleOf('branching-scenario', 'green-island');
  const sample = sampleOf('branching-scenario', 'rabbit-ears');

  it('are a phone, or a place with its picture or the people in it', async () => {
    const page = await play(pictured, view);
    expect(page.all('.chat-phone')).toHaveLength(1);
    await page.press('Nhận quà, chơi tiếp');
    expect(page.place.querySelector('.told.act')!.textContent).toBe('Nhận quà, chơi tiếp');
    await page.press('Nói tên trường');
    expect(page.all('.chat-phone')).toHaveLength(0);
    expect(page.place.querySelector('.scene-people img')!.getAttribute('src')).toBe(
      '/cast/na-worried.svg',
    );
    const outside = await play(pictured, view);
    await outside.press('Ra khỏi trò chơi');
    expect(outside.place.querySelector('.scene-place > img')!.getAttribute('alt')).toContain(
      'Điện thoại của bà',
    );
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

describe('a fork', () => {
  const sample = sampleOf('branching-scenario', 'lend-me');
  const gentle = { ...sample, spec: { ...sample.spec, gentle: true } };
  const send = 'Chuyển luôn, bạn đang cần';
  const call = 'Gọi vào số của Minh đã lưu từ trước';
  const back = 'Đi lại từ 19:40, thử lối kia';
  const times = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.clock-time').map((element) => element.textContent);

  it('shows both ways at the same times, and which one was taken', async () => {
    const page = await play(sample, view);
    await page.press(send);
    expect(times(page)).toEqual(
      [...Array(2)].flatMap(() => ['19:42', '19:50', '22:40, ba giờ sau']),
    );
    expect(page.place.querySelector('.tagged')!.textContent).toContain(`${send}${words.yours}`);
    expect(page.all('button.card')).toHaveLength(0);
    expect(page.draft()).toEqual(['send']);
  });

  it('goes on to the next scene, or back to take the other way', async () => {
    const page = await play(sample, view);
    await page.acts([send, branching.vi.go]);
    expect(page.all('.consequence-map')).toHaveLength(0);
    expect(page.named('Chuyển nốt cho xong chuyện')).toHaveLength(1);
    expect(document.activeElement!.className).toBe('story-said');
    await page.acts([labels.back, call, back]);
    expect(page.draft()).toEqual([]);
    expect(page.named(send)).toHaveLength(1);
  });

  it('shows no map after a choice that says nothing of what follows', async () => {
    const page = await play(sample, view);
    await page.press('Đưa máy cho cô quản sinh xem');
    expect(page.all('.consequence-map')).toHaveLength(0);
  });

  it('in a sensitive lesson tags no way, and leads back only towards help', async () => {
    const page = await play(gentle, view);
    await page.press(send);
    expect(page.all('.tagged')).toHaveLength(0);
    await page.acts(['Đi lại từ 19:40, sang lối có người giúp', call]);
    expect(page.all('.tagged')).toHaveLength(0);
    expect(page.all('.two-ways-next button').map((element) => element.textContent)).toEqual([
      branching.vi.go,
    ]);
  });
});
