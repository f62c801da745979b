import { describe, expect, it } from 'vitest';
import { stepScreens } from './step-screens.ts';

const drawn = (name: string) => `<div class="panel-picture"><img alt="${name}"></div>`;
const panel = (inside: string) => `<figure class="panel big">${inside}</figure>`;
const phone = '<div class="surface phone"><div class="thread"><p>hello</p></div></div>';

describe('a step on the projector', () => {
  it('is one screen if it has only text', () =>
    expect(stepScreens('<p>one</p>')).toEqual([
      { visual: '', lines: '<p>one</p>', isDrawn: false },
    ]));
  it('has a screen for each panel, with its caption and the words around the strip', () => {
    const strip = `<div class="strip mixed">${panel(`${drawn('a')}<p>1</p>`)}${panel(`${phone}<p>2</p>`)}</div>`;
    expect(stepScreens(`<p>before</p>${strip}<p>after</p>`)).toEqual([
      { visual: drawn('a'), lines: '<p>before</p><p>1</p>', isDrawn: true },
      { visual: phone, lines: '<p>2</p><p>after</p>', isDrawn: false },
    ]);
  });
  it('gives an imitated screen in the text the words before and after it', () =>
    expect(stepScreens(`<p>before</p>${phone}<p>after</p>`)).toEqual([
      { visual: phone, lines: '<p>before</p><p>after</p>', isDrawn: false },
    ]));
  it('drops the hour of a panel, not its words', () =>
    expect(stepScreens(panel('<b class="panel-at">9:00</b><p>said</p>'))).toEqual([
      { visual: '', lines: '<p>said</p>', isDrawn: false },
    ]));
});
