import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { view } from './AiLab.tsx';

describeSamples('ai-lab', view);

describe('the desk', () => {
  const sample = sampleOf('ai-lab', 'eyes-and-sources');
  const helper = sampleOf('ai-lab', 'know-all-answers');

  it('opens looks and sources, each with its text, and announces them once', async () => {
    const page = await play(sample, view);
    await page.press('Nhìn tấm biển');
    expect(page.all('.ai-look').map((element) => element.textContent)).toEqual([
      'Chữ méo, không đọc được. Máy hay vẽ chữ thế, mà ảnh thật bị mờ cũng thế.',
    ]);
    await page.press('Gọi bác lái xe ca');
    const said = 'Bác vừa chạy qua cầu lúc bảy giờ, có sao đâu.';
    expect(page.place.querySelector('.source-says')!.textContent).toBe(said);
    expect(page.all('.has-finding small').map((element) => element.textContent)).toEqual([
      'Gọi bác lái xe ca',
    ]);
    expect(page.status()).toBe('Bác vừa chạy qua cầu lúc bảy giờ, có sao đâu.');
  });

  it('enlarges in the photo what is looked at', async () => {
    const page = await play(sample, view);
    const shown = () => page.place.querySelector('.enlarged')!.getAttribute('viewBox');
    expect(shown()).toBe('0 0 960 540');
    await page.press('Nhìn tấm biển');
    expect(shown()).toBe('560 90 320 180');
    await page.press('Nhìn tấm biển');
    expect(shown()).toBe('0 0 960 540');
  });

  it('asks for the certainty before the answer', async () => {
    const page = await play(sample, view);
    const asks = page.all('[role="radiogroup"] > p').map((element) => element.textContent);
    expect(asks.slice(0, 2)).toEqual(['Chắc bao nhiêu, từ 0 đến 100?', 'Vậy trả lời sao?']);
  });

  it('compares certainty and results at the end, not before', async () => {
    const page = await play(sample, view);
    const { worst } = sample.answers;
    await page.acts(worst.acts);
    expect(page.all('.how-sure')).toEqual([]);
    await page.press(words.check);
    expect(page.place.querySelector('.how-sure')!.textContent).toContain(
      'Khi nói 90 chắc: đúng 0 trong 3 lần.',
    );
    expect(page.place.querySelector('.how-sure')!.textContent).toContain('chắc nhiều hơn đúng');
  });

  it('shows the machine’s answer under its question', async () => {
    const page = await play(helper, view);
    expect(page.all('.ai-talk p').map((element) => element.textContent)).toEqual([
      'Người hỏiHội xuân quê tớ có từ năm nào? Cho tớ nguồn.',
      'Hội có từ năm 1102, theo sách “Hội xuân Suối Hoa”, trang 214.',
    ]);
  });
});
