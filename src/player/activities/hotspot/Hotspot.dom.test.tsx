import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { hotspot } from './messages.ts';
import { several } from '../shell/several-messages.ts';
import { view } from './Hotspot.tsx';

describeSamples('hotspot', view);

describe('a drawn consequence', () => {
  const sample = sampleOf('hotspot', 'which-face');

  it('is shown with its caption and description after a wrong answer, until the pupil chooses again', async () => {
    const page = await play(sample, view);
    expect(page.all('.consequence')).toEqual([]);
    await page.press('Vui');
    await page.pressMain();
    const [figure] = page.all('.consequence');
    expect(figure!.textContent).toBe('Em chọn mặt vui, rồi…');
    expect(figure!.querySelector('img')!.alt).toMatch(/^Máy úp/);
    expect(page.all('.consequence-work .remark')).toHaveLength(1);
    // A second press within 0.4 s is a double click.
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.pressMain();
    expect(page.all('.consequence, .consequence-work')).toEqual([]);
  });

  it('is not shown after an answer without one', async () => {
    for (const option of ['Bình thường', 'Lo']) {
      const page = await play(sample, view);
      await page.press(option);
      await page.pressMain();
      expect(page.all('.remark')).toHaveLength(1);
      expect(page.all('.consequence')).toEqual([]);
    }
  });
});

describe('places on a picture', () => {
  const sample = sampleOf('hotspot', 'block-where');
  const many = sampleOf('hotspot', 'what-the-photo-tells');
  const onPicture = (page: Awaited<ReturnType<typeof play>>, n: number) =>
    act(() => page.all('.spot')[n]!.click());

  it('answers from the picture as from the list', async () => {
    const page = await play(sample, view);
    await onPicture(page, 1);
    expect(page.draft()).toEqual(['menu']);
    expect(
      page.all('.spot.chosen').map((element) => (element as HTMLLabelElement).htmlFor),
    ).toEqual([expect.stringContaining('menu')]);
    expect(page.all('input:checked').map((element) => (element as HTMLInputElement).value)).toEqual(
      ['menu'],
    );
  });

  it('moves the single mark, or ticks and unticks several', async () => {
    const single = await play(sample, view);
    await onPicture(single, 0);
    await onPicture(single, 2);
    expect(single.draft()).toEqual(['write']);
    const several = await play(many, view);
    for (const n of [0, 1, 0]) await onPicture(several, n);
    expect(several.draft()).toEqual(['board']);
  });

  it('names each control by the text of the list, and hides the picture’s numbers from screen readers', async () => {
    const page = await play(sample, view);
    // A name is the text of all labels of an input: those on the picture have none.
    const names = page
      .all('input')
      .map((element) =>
        [...(element as HTMLInputElement).labels!].map((label) => label.textContent).join(''),
      );
    expect(names).toEqual(['Tên tài khoản', 'Nút ba chấm', 'Ô viết tin', words.unsureOption]);
    expect(
      page.all('.spot').every((element) => element.getAttribute('aria-hidden') === 'true'),
    ).toBe(true);
  });

  it('asks for one place, for the places, or for one picture', async () => {
    expect((await play(sample, view)).main().textContent).toBe(hotspot.vi.one);
    expect((await play(many, view)).main().textContent).toBe(several.vi.places.some);
    expect((await play(sampleOf('hotspot', 'which-face'), view)).main().textContent).toBe(
      words.pick,
    );
  });

  it('keeps places in position at a second try, and shuffles pictures', async () => {
    const order = async (id: string, wrong: string) => {
      const page = await play(sampleOf('hotspot', id), view);
      const shown = () =>
        page.all('.option').map(({ textContent }) => textContent!.replace(several.vi.tried, ''));
      const first = shown();
      await page.acts([wrong, words.check]);
      await new Promise((resolve) => setTimeout(resolve, 450));
      await page.press(words.again);
      // The tried option is marked.
      expect(page.all('.option.tried').map(({ textContent }) => textContent)).toEqual([
        wrong + several.vi.tried,
      ]);
      return [first, shown()];
    };
    const [first, later] = await order('block-where', 'Ô viết tin');
    expect(later).toEqual(first);
    const [faces, facesLater] = await order('which-face', 'Vui');
    expect(facesLater).not.toEqual(faces);
    expect([...facesLater!].sort()).toEqual([...faces!].sort());
  });

  it('ignores presses when it is final', async () => {
    const page = await play(sample, view);
    await page.acts(['Nút ba chấm', words.check]);
    await onPicture(page, 0);
    expect(page.draft()).toEqual(['menu']);
  });
});
