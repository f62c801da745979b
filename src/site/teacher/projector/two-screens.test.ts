import { describe, expect, it } from 'vitest';
import { twoScreens } from './two-screens.ts';

const words = (letters: number) => `<p>${'a'.repeat(letters)}</p>`;
const strip = '<div class="strip"><figure class="panel"><p>one</p></figure></div>';

describe('a step on the projector', () => {
  it('stays one screen if its text is short', () => {
    expect(twoScreens(words(300))).toEqual([words(300)]);
    expect(twoScreens(strip + words(100))).toEqual([strip + words(100)]);
  });
  it('divides long text between the two paragraphs nearest to its middle', () => {
    const [first, second, third] = [words(150), words(150), words(300)];
    expect(twoScreens(first + second + third)).toEqual([first + second, third]);
  });
  it('shows long text after panels on a screen of its own', () => {
    expect(twoScreens(words(60) + strip + words(111))).toEqual([words(60) + strip, words(111)]);
  });
  it('keeps one long paragraph whole', () => {
    expect(twoScreens(words(600))).toEqual([words(600)]);
  });
});
