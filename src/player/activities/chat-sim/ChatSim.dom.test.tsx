import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { scenes } from '../engines/scenes-messages.ts';
import { talk } from '../engines/talk-messages.ts';
import { view } from './ChatSim.tsx';

describeSamples('chat-sim', view);

type Page = Awaited<ReturnType<typeof play>>;
const thread = (page: Page) =>
  page.all('ol.talk-thread > li').map((element) => element.textContent);

describe('the chat', () => {
  const friends = sampleOf('chat-sim', 'buffalo-picture');
  const island = sampleOf('chat-sim', 'island-chats');
  const evening = sampleOf('chat-sim', 'evening-message');

  it('is a labelled list that scrolls with the keyboard, and grows with every reply', async () => {
    const page = await play(friends, view);
    const list = page.place.querySelector('[role="log"]')!;
    expect([list.getAttribute('aria-label'), list.getAttribute('tabindex')]).toEqual([
      talk.vi.thread,
      '0',
    ]);
    await page.press('Xấu ơi là xấu.');
    expect(thread(page)).toEqual([
      'NaTớ vẽ con trâu đấy!',
      'TủaXấu ơi là xấu.',
      'NaThế tớ không vẽ nữa.',
    ]);
  });

  it('only appends to its log, so that each bubble is announced once; the status stays silent', async () => {
    const page = await play(friends, view);
    const [first] = page.all('.talk-thread > li');
    await page.press('Xấu ơi là xấu.');
    await page.press(scenes.vi.back);
    await page.press('Xấu ơi là xấu.');
    expect(page.all('.talk-thread > li')[0]).toBe(first);
    expect([
      page.all('[role="log"]').length,
      page.all('[aria-live]').length,
      page.status(),
    ]).toEqual([1, 0, '']);
  });

  it('changes the face at once, with a word beside it', async () => {
    const page = await play(friends, view);
    await page.press('Xấu ơi là xấu.');
    expect(page.place.querySelector('.talk-feels img')!.getAttribute('src')).toBe(
      '/cast/na-sad.svg',
    );
    expect(page.place.querySelector('.talk-feels')!.textContent).toBe('Na buồn');
    await page.press(scenes.vi.back);
    expect(page.place.querySelector('.talk-feels')!.textContent).toBe('Na đang đợi');
  });

  it('does not wait for typing: new lines and the next replies are there at once', async () => {
    const page = await play(friends, view);
    await page.press('Xấu ơi là xấu.');
    expect(page.place.querySelector('.typing')!.getAttribute('aria-hidden')).toBe('true');
    expect(page.named('Tớ xin lỗi. Na vẽ tiếp nhé.')).toHaveLength(1);
  });

  it('has the same acts in every scene, outside the app, and marks those done', async () => {
    const page = await play(island, view);
    await page.acts([
      'Ừ, tớ làm xong bài toán rồi sang.',
      'Gửi tớ ảnh mặc đồng phục nhé.',
      'Dừng trả lời',
      'Giữ lại tên và tin',
    ]);
    expect(
      page.all('.talk-acts > :not([aria-hidden])').map((element) => element.textContent),
    ).toEqual(['Dừng trả lời Đã làm', 'Giữ lại tên và tin Đã làm', 'Chặn', 'Báo cáo', 'Kể với mẹ']);
    expect(page.all('.practice-app button')).toEqual([]);
    expect(page.all('.kept li').map((element) => element.textContent)).toEqual([
      'Thỏ Trắng 09: tặng rương, xin ảnh đồng phục',
    ]);
  });

  it('flags a message in the talk itself', async () => {
    const page = await play(island, view);
    await page.acts(['Ừ, tớ làm xong bài toán rồi sang.', 'Gửi tớ ảnh mặc đồng phục nhé.']);
    expect(page.all('li .flagged').map((element) => element.parentElement!.textContent)).toEqual([
      'Thỏ Trắng 09Gửi tớ ảnh mặc đồng phục nhé. xin ảnh',
    ]);
  });

  it('offers adults to tell, and does not record which one was pressed', async () => {
    const drafts: unknown[] = [];
    for (const who of ['Cô tư vấn', 'Thầy quản sinh']) {
      const page = await play(evening, view);
      await page.press(who);
      drafts.push([page.draft(), page.place.textContent!.includes(who)]);
    }
    expect(drafts).toEqual([
      [['tell'], false],
      [['tell'], false],
    ]);
  });
});
