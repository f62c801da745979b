import { describe, expect, it } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { chat } from '../engines/chat-messages.ts';
import { scenes } from '../engines/scenes-messages.ts';
import { talk } from '../engines/talk-messages.ts';
import { view } from './ChatSim.tsx';

describeSamples('chat-sim', view);

type Page = Awaited<ReturnType<typeof play>>;
/** The text of an element as a screen reader gets it. */
const heard = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent!;
};
const thread = (page: Page) => page.all('.chat-thread li').map(heard);
const remark = (page: Page) => page.place.querySelector('.effect')!;

const friends = sampleOf('chat-sim', 'buffalo-picture');
const island = sampleOf('chat-sim', 'island-chats');
const evening = sampleOf('chat-sim', 'evening-message');
const join = 'Ừ, tớ làm xong bài toán rồi sang.';
const intoIsland = [join, `Gửi: ${join}`, 'Gửi tớ ảnh mặc đồng phục nhé.'];

describe('the chat', () => {
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
    const [first] = page.all('.chat-thread li');
    await page.press('Xấu ơi là xấu.');
    await page.press(scenes.vi.back);
    await page.press('Xấu ơi là xấu.');
    expect(page.all('.chat-thread li')[0]).toBe(first);
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

  it('shows hours once, a voice message with its words, and who has seen a message', async () => {
    const page = await play(evening, view);
    const brush = 'Thôi ngủ đi, mai là hết ấy mà.';
    await page.acts([brush, `Gửi: ${brush}`]);
    expect(thread(page).at(0)).toBe('Minh21:02Cậu ngủ chưa? Tớ chán chẳng muốn đến lớp nữa.');
    expect(thread(page).at(-1)).toBe('MinhỪ thôi, không có gì đâu.Hùng đã xem · 21:09');
    const again = 'Tớ hỏi vụng quá. Tớ vẫn ở đây, cậu kể lúc nào cũng được.';
    await page.acts([again, `Gửi: ${again}`]);
    expect(page.place.querySelector('.wave')!.textContent).toBe('0:06');
    expect(thread(page).at(-2)).toContain(
      `${interpolate(chat.vi.voice, { seconds: 6 })} ${chat.vi.transcript} Trong nhóm,`,
    );
  });
});

describe('the composer', () => {
  it('holds the chosen reply and the focus until it is sent; a second press puts it back', async () => {
    const page = await play(evening, view);
    const here = 'Tớ còn thức. Có chuyện gì thế, cậu kể đi.';
    await page.press(here);
    expect([page.place.querySelector('.composer')!.className, page.draft()]).toEqual([
      'composer full docks',
      undefined,
    ]);
    expect(heard(document.activeElement!)).toBe(`Gửi: ${here}`);
    await page.press(here);
    expect(page.place.querySelector('.composer p')!.textContent).toBe(chat.vi.choose);
    await page.acts([here, `Gửi: ${here}`]);
    expect(page.draft()).toEqual(['here']);
    expect(page.place.querySelector('.own .bubble')!.textContent).toBe(here);
    expect(page.place.querySelector('.composer p')!.textContent).toBe(chat.vi.choose);
  });

  it('is passed over by replies with pictures, for those who cannot read yet', async () => {
    const page = await play(friends, view);
    await page.press('Xấu ơi là xấu.');
    expect(page.draft()).toEqual(['ugly']);
  });

  it('says below the last message of the pupil whether it was sent or seen', async () => {
    const page = await play(evening, view);
    const here = 'Tớ còn thức. Có chuyện gì thế, cậu kể đi.';
    await page.acts([here, `Gửi: ${here}`]);
    const statuses = () => page.all('.own .seen').map((element) => element.textContent);
    expect(statuses()).toEqual([chat.vi.seen]);
    const promise = 'Tớ hứa. Tớ không nói với ai hết.';
    await page.acts([promise, `Gửi: ${promise}`]);
    expect(statuses()).toEqual([chat.vi.sent]);
  });

  it('forgets a chosen reply when the pupil does something else', async () => {
    const page = await play(island, view);
    await page.acts([...intoIsland, 'Gửi ảnh không thấy mặt.', 'Giữ lại tên và tin']);
    expect(page.place.querySelector('.composer p')!.textContent).toBe(chat.vi.choose);
  });
});

describe('the acts', () => {
  it('come before the replies, in every scene, outside the phone, and show when they are done', async () => {
    const page = await play(island, view);
    expect(page.all('.hand button').map(heard)[0]).toBe('Dừng trả lời');
    await page.acts([...intoIsland, 'Dừng trả lời', 'Giữ lại tên và tin']);
    expect(page.all('.talk-acts > :not([aria-hidden])').map(heard)).toEqual([
      'Dừng trả lời Đã làm',
      'Giữ lại tên và tin Đã làm',
      'Chặn',
      'Báo cáo',
      'Kể với mẹ',
    ]);
    expect(page.all('.chat-phone .card')).toEqual([]);
    expect(page.all('.talk-kept li').map(heard)).toEqual([
      'Thỏ Trắng 09: tặng rương, xin ảnh đồng phục',
    ]);
  });

  it('change the phone: no answer, blocked, reported', async () => {
    const page = await play(island, view);
    const foot = () => page.place.querySelector('.closed')?.textContent!.trim();
    await page.acts([...intoIsland, 'Dừng trả lời']);
    expect(foot()).toBe(interpolate(chat.vi.stopped, { me: 'Quân' }));
    await page.acts(['Báo cáo', 'Chặn']);
    expect(foot()).toBe(interpolate(chat.vi.blocked, { name: 'Thỏ Trắng 09' }));
    expect(page.all('.reported').map(heard)).toEqual([chat.vi.reported]);
    expect(page.all('.chat-phone.blocked')).toHaveLength(1);
    // Another person opens a new chat: it has no blocked person.
    await page.press('Kể với mẹ');
    expect(page.all('.chat-phone.blocked, .reported, .closed')).toEqual([]);
  });

  it('flag a message in the talk itself', async () => {
    const page = await play(island, view);
    await page.acts(intoIsland);
    expect(page.all('.flagged').map((element) => heard(element.closest('li')!))).toEqual([
      'Thỏ Trắng 09Gửi tớ ảnh mặc đồng phục nhé. xin ảnh',
    ]);
  });

  it('offer adults to tell, and do not record which one was pressed', async () => {
    const drafts: unknown[] = [];
    for (const who of ['Cô tư vấn', 'Thầy quản sinh']) {
      const page = await play(evening, view);
      expect(page.named(who)).toEqual([]);
      await page.press('Tìm người lớn giúp');
      await page.press(who);
      drafts.push([page.draft(), page.place.textContent!.includes(who)]);
    }
    expect(drafts).toEqual([
      [['tell'], false],
      [['tell'], false],
    ]);
  });
});

describe('after a turn', () => {
  it('the remark is below the phone, has the focus, and does not repeat a message', async () => {
    const page = await play(evening, view);
    const here = 'Tớ còn thức. Có chuyện gì thế, cậu kể đi.';
    await page.acts([here, `Gửi: ${here}`]);
    expect(remark(page).textContent).toBe(
      `${words.right} Hùng nghe trước đã. Minh biết có người ngồi bên kia.`,
    );
    expect(document.activeElement).toBe(remark(page));
    expect(page.place.querySelector('.chat-phone')!.contains(remark(page))).toBe(false);
  });

  it('what led nowhere is marked, so that no press changes nothing', async () => {
    const page = await play(evening, view);
    const here = 'Tớ còn thức. Có chuyện gì thế, cậu kể đi.';
    const promise = 'Tớ hứa. Tớ không nói với ai hết.';
    await page.acts([here, `Gửi: ${here}`, promise, `Gửi: ${promise}`, 'Dừng nhắn']);
    expect(page.all('.tried').map(heard)).toEqual([
      `Dừng nhắn ${chat.vi.tried}`,
      `${promise} ${chat.vi.tried}`,
    ]);
  });

  it('shows how often somebody has pushed, up to now', async () => {
    const page = await play(island, view);
    expect(page.all('.chat-pushes')).toEqual([]);
    await page.acts(intoIsland);
    expect(page.all('.chat-pushes li').map(heard)).toEqual([
      'Lần 1: Tặng quà.',
      'Lần 2: Xin ảnh.',
      'Lần 3: Xin lần nữa, bớt đi một ít.',
    ]);
    expect(page.all('.chat-pushes .now')).toHaveLength(1);
  });
});
