import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { ownWords } from '../shell/own-words-messages.ts';
import { view } from './Short.tsx';

const labels = ownWords.vi;

describeSamples('short', view);

describe('the text', () => {
  const sample = sampleOf('short', 'kind-comment');
  const box = (place: HTMLElement) => place.querySelector('textarea')!;

  it('has a notice beside the box about who can read it', async () => {
    const { place } = await play(sample, view);
    expect(
      document.getElementById(box(place).getAttribute('aria-describedby')!)!.textContent,
    ).toContain('Chỉ em đọc được; đóng trang là mất.');
    expect(box(place).getAttribute('autocomplete')).toBe('off');
    expect(box(place).hasAttribute('maxlength')).toBe(false);
  });

  it('comes before the model: a press with an empty box shows nothing', async () => {
    const page = await play(sample, view);
    await page.press(labels.showModel);
    expect(page.place.querySelector('.mirror')).toBeNull();
    await page.acts([{ type: 'Đẹp.' }, labels.showModel]);
    expect(page.place.querySelector('.plate')!.textContent).toContain('Cái sừng cong');
    expect(document.activeElement).toBe(page.place.querySelector('.mirror'));
  });

  it('is followed by the next step on the main button', async () => {
    const page = await play(sample, view);
    expect(page.main().textContent).toBe(labels.write);
    await page.type('Đẹp.');
    expect(page.main().textContent).toBe(labels.compare);
    await page.press(labels.showModel);
    expect(page.main().textContent).toBe(labels.tick);
  });

  it('gets the unticked checks as the next step, and can be corrected', async () => {
    const page = await play(sample, view);
    await page.acts([
      { type: 'Đẹp.' },
      labels.showModel,
      'Tủa đọc xong có vui không?',
      words.check,
    ]);
    expect(page.status()).toContain(words.partly);
    expect(page.status()).toContain('Em có nói tới một chỗ trong tranh không?');
    await page.type('Cái đuôi đẹp.');
    expect(page.remarks()).toBe(0);
    expect(box(page.place).value).toBe('Cái đuôi đẹp.');
  });

  it('is cleared when the page is left', async () => {
    const page = await play(sample, view);
    await page.acts([{ type: 'Bí mật của tớ' }, labels.showModel]);
    await act(() => void dispatchEvent(new Event('pagehide')));
    expect(box(page.place).value).toBe('');
    expect(page.place.innerHTML).not.toContain('Bí mật');
    expect(JSON.stringify(page.draft())).not.toContain('Bí mật');
  });

  it('stays in the box during typing, despite re-renders', async () => {
    const page = await play(sample, view);
    box(page.place).focus();
    for (const typed of ['T', 'To', 'Tơ', 'Tớ', 'Tớ th']) await page.type(typed);
    expect(box(page.place).value).toBe('Tớ th');
    expect(document.activeElement).toBe(box(page.place));
  });
});
