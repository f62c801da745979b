import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { interpolate } from '#core/text/messages.ts';
import { talk } from '../engines/talk-messages.ts';
import { callSim as words } from './messages.ts';
import { view } from './CallSim.tsx';

describeSamples('call-sim', view);

describe('the phone', () => {
  const help = sampleOf('call-sim', 'call-111');
  const scam = sampleOf('call-sim', 'six-digits');

  it('states that it calls no one, and takes the number from the contacts', async () => {
    const page = await play(help, view);
    expect(page.place.querySelector('.phone-status span')!.textContent).toBe(talk.vi.rehearsal);
    expect(page.place.querySelector('.caller p')!.textContent).toBe(
      'Cô ở 111Tổng đài bảo vệ trẻ em',
    );
    expect(page.all('a[href^="tel:"]')).toEqual([]);
  });

  it('tells a number that is not saved from the name that its caller chose', async () => {
    const page = await play(scam, view);
    expect(page.place.querySelector('.caller p')!.textContent).toBe(
      `${words.vi.caller}${interpolate(words.vi.shown, { name: 'An toàn Tíu Tít' })}`,
    );
  });

  it('has the ways out as its own buttons, hanging up first', async () => {
    const page = await play(scam, view);
    const buttons = page.all('.call-screen button').map((element) => element.textContent);
    expect(buttons[0]).toBe('Gác máy');
    expect(buttons).toHaveLength(4);
    expect(page.all('.hand .talk-acts')).toEqual([]);
  });

  it('keeps remarks out of the call', async () => {
    const page = await play(scam, view);
    await page.press('Thế em phải làm gì hả anh?');
    const effect = page.place.querySelector('.effect')!;
    expect(effect.closest('.call-screen')).toBeNull();
    expect(page.place.querySelector('.call-screen')!.textContent).not.toContain(
      'Chậm lại một nhịp',
    );
  });

  it('has every line of the call as text, in a labelled list', async () => {
    const page = await play(scam, view);
    await page.press('Thế em phải làm gì hả anh?');
    const log = page.place.querySelector('[role="log"]')!;
    expect(log.getAttribute('aria-label')).toBe(talk.vi.transcript);
    expect([...log.querySelectorAll('li')].at(-1)!.textContent).toContain(
      'Em đọc cho anh mã sáu số vừa về máy.',
    );
    expect(page.all('audio')).toEqual([]);
  });

  it('shows the current step of the call for help', async () => {
    const page = await play(help, view);
    await page.press('Có người trên mạng xin ảnh em, em sợ.');
    expect(page.place.querySelector('.call-step')!.textContent!.trim()).toBe(
      'Bước 2 trong 6: Hỏi em có an toàn không',
    );
    expect(page.all('.call-step i.full')).toHaveLength(2);
  });

  it('can be hung up at every turn, and then shows it', async () => {
    const page = await play(scam, view);
    for (const act of [
      'Thế em phải làm gì hả anh?',
      'Mã là bốn, hai, không…',
      'Vâng, em giữ máy.',
    ]) {
      expect(page.named('Gác máy')).toHaveLength(1);
      await page.press(act);
    }
    const clock = () => page.place.querySelector('.phone-status span:last-child')!.textContent;
    expect(clock()).toMatch(/^\d\d:\d\d$/);
    await page.press('Gác máy');
    expect(clock()).toBe(words.vi.over);
    expect(page.all('.talk-acts .did').map((element) => element.textContent)).toEqual([
      'Gác máy Đã làm',
    ]);
  });
});
