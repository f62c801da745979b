import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { permissionsLab as words } from './messages.ts';
import { view } from './PermissionsLab.tsx';

describeSamples('permissions-lab', view);

describe('a phone with permissions', () => {
  const sample = sampleOf('permissions-lab', 'dads-phone');
  const can = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.app-can').map((element) => element.textContent);

  it('shows what each app can do with its permissions, and takes it back', async () => {
    const page = await play(sample, view);
    expect(can(page)).toEqual([`Đèn Đom Đóm${words.vi.nothing}`, `Bản Đồ Làng${words.vi.nothing}`]);
    await page.press('Luôn cho phép – Đèn Đom Đóm muốn xem danh bạ');
    expect(can(page)[0]).toBe('Đèn Đom ĐómĐọc mọi tên, mọi số trong máy bố.');
    await page.press('Từ chối – Đèn Đom Đóm muốn xem danh bạ');
    expect(can(page)[0]).toBe(`Đèn Đom Đóm${words.vi.nothing}`);
  });

  it('turns the phone’s switch on, or locks it, where one answers', async () => {
    const page = await play(sample, view);
    const switches = () => page.all('.grant').map((element) => element.textContent);
    const { unset, on, locked } = words.vi.states;
    expect(switches()).toEqual([unset, unset, unset, unset]);
    await page.press('Luôn cho phép – Đèn Đom Đóm muốn xem danh bạ');
    expect(switches()).toEqual([on, unset, unset, unset]);
    await page.press('Từ chối – Đèn Đom Đóm muốn xem danh bạ');
    expect(switches()).toEqual([locked, unset, unset, unset]);
    // The father allows the light, and refuses the contacts.
    await page.press('Hỏi bố – Đèn Đom Đóm muốn dùng đèn của máy');
    await page.press('Hỏi bố – Đèn Đom Đóm muốn xem danh bạ');
    expect(switches()).toEqual([locked, on, unset, unset]);
  });

  it('offers only the answers that a permission has', async () => {
    const page = await play(sample, view);
    expect(page.named('Luôn cho phép – Đèn Đom Đóm muốn dùng đèn của máy')).toEqual([]);
    expect(page.named('Hỏi bố – Đèn Đom Đóm muốn dùng đèn của máy')).toHaveLength(1);
  });

  it('shows the policy above the permissions if there is one', async () => {
    const page = await play(sampleOf('permissions-lab', 'app-on-trial'), view);
    expect(page.all('.policy li')).toHaveLength(4);
    expect((await play(sample, view)).all('.policy')).toEqual([]);
  });
});
