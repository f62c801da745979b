import { describe, expect, it } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { chat } from '../engines/chat-messages.ts';
import { view } from './ChatReply.tsx';

describeSamples('chat-reply', view);

const thread = (place: HTMLElement) =>
  [...place.querySelectorAll('.chat-thread .message')].map((element) => element.textContent);
const composer = (place: HTMLElement) => place.querySelector('.composer p')!.textContent;

describe('the thread', () => {
  const sample = sampleOf('chat-reply', 'secret-photo');

  it('shows text and time, names the sender on the bar, and marks the child’s lines', async () => {
    const { place } = await play(sample, view);
    expect(thread(place)[0]).toBe('bạn_mới_7719 giờ 40Chào Mây. Mình thấy Mây trong nhóm lớp.');
    expect(place.querySelector('.surface-bar b')!.textContent).toBe('bạn_mới_77');
    expect(place.querySelectorAll('.own')).toHaveLength(1);
  });

  it('takes the reply only after the answer; while picking, the composer shows it', async () => {
    const page = await play(sample, view);
    expect(composer(page.place)).toBe(chat.vi.choose);
    await page.press('Ừ, đợi mình chụp');
    expect([thread(page.place).length, composer(page.place)]).toEqual([3, 'Ừ, đợi mình chụp']);
    await page.press(words.check);
    expect(thread(page.place)).toHaveLength(4);
    expect(thread(page.place).at(-1)).toBe(`MâyỪ, đợi mình chụp${chat.vi.sent}`);
    expect(composer(page.place)).toBe(interpolate(chat.vi.write, { me: 'Mây' }));
    await page.press('Mình không gửi đâu');
    expect(thread(page.place)).toHaveLength(3);
  });

  it('is closed after an act that is no message', async () => {
    const page = await play(sampleOf('chat-reply', 'shared-key'), view);
    await page.press('Chặn tài khoản ấy');
    expect(composer(page.place)).toBe(chat.vi.choose);
    await page.press(words.check);
    expect(thread(page.place)).toHaveLength(2);
    expect(page.place.querySelector('.closed')!.textContent!.trim()).toBe(
      interpolate(chat.vi.blocked, { name: 'Quà Game 24h' }),
    );
  });

  it('draws no phone around words spoken face to face, and names who speaks', async () => {
    const { place } = await play(sampleOf('chat-reply', 'grandma-asks'), view);
    expect(place.querySelector('.surface')).toBeNull();
    expect(place.querySelector('.message small .unseen')).toBeNull();
    expect(thread(place)).toEqual(['BàNa ơi, sao cháu ngồi im thế?']);
  });
});
