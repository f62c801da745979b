import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { listNamedProfiles } from '#player/profiles/cards.ts';
import { cards } from '../../pupil/messages/cards.ts';
import { Island } from './EndKeep.tsx';

const words = cards.vi;
let place: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<script id="page" type="application/json">{"lesson":"kind-words","words":{},"items":{}}</script><div></div>';
  place = document.querySelector('div')!;
});

const button = (text: string): HTMLButtonElement =>
  [...place.querySelectorAll('button')].find((found) => found.textContent!.includes(text))!;

it('keeps the work with one press, and lets its card be renamed', async () => {
  render(<Island base="/" lang="vi" />, place);
  await expect.poll(() => place.querySelector('.keep')).not.toBeNull();
  const offer = place.querySelector<HTMLButtonElement>('.keep')!;
  const name = offer.textContent!.replace(interpolate(words.keepOn, { name: '' }), '');
  offer.click();
  await expect.poll(() => place.textContent).toContain(interpolate(words.kept, { name }));
  const [card] = await listNamedProfiles();
  expect(card!.name).toBe(name);
  button(words.rename).click();
  await expect.poll(() => place.querySelector('.card-form')).not.toBeNull();
  place.querySelector<HTMLInputElement>('.picture input')!.click();
  await expect.poll(() => place.querySelectorAll('fieldset').length).toBe(2);
  const other = place.querySelector<HTMLInputElement>('fieldset + fieldset input')!;
  const renamed = other.closest('label')!.textContent!;
  other.click();
  await expect.poll(() => button(words.make)).toBeDefined();
  button(words.make).click();
  await expect.poll(() => place.textContent).toContain(interpolate(words.kept, { name: renamed }));
  const after = await listNamedProfiles();
  expect(after.map(({ id, name: kept }) => [id, kept])).toEqual([[card!.id, renamed]]);
});
