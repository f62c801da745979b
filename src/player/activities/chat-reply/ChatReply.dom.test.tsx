import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { view } from './ChatReply.tsx';

describeSamples('chat-reply', view);

describe('the thread', () => {
  const sample = sampleOf('chat-reply', 'secret-photo');
  const thread = (place: HTMLElement) =>
    [...place.querySelectorAll('.chat-thread .bubble')].map((element) => element.textContent);

  it('shows sender, text and time, and marks the child’s lines', async () => {
    const { place } = await play(sample, view);
    expect(thread(place)[0]).toBe('bạn_mới_77 · 19 giờ 40Chào Mây. Mình thấy Mây trong nhóm lớp.');
    expect(place.querySelectorAll('.bubble.own')).toHaveLength(1);
  });

  it('shows the reply only after the answer, never while picking', async () => {
    const page = await play(sample, view);
    await page.press('Ừ, đợi mình chụp');
    expect(thread(page.place)).toHaveLength(3);
    await page.press(words.check);
    expect(thread(page.place)).toHaveLength(4);
    expect(thread(page.place).at(-1)).toBe('MâyỪ, đợi mình chụp');
    await page.press('Mình không gửi đâu');
    expect(thread(page.place)).toHaveLength(3);
  });
});
