// The visible text of a page as a browser lays it out: only a browser knows which blanks are
// visible.
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';

export type ShownText = { screen: string[]; paper: string[] };

/**
 * Returns the lines of a page on the screen and on paper, including folded and hidden content.
 * @param page of a browser context without script
 * @param path of a built page on this disk
 */
export async function shownText(page: Page, path: string): Promise<ShownText> {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(unfold);
  await page.evaluate(markUnseen);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(markUnseen);
  const paper = linesOf(await page.evaluate(textWithSigns));
  await page.emulateMedia({ media: 'screen' });
  return { screen: linesOf(await page.evaluate(textWithSigns)), paper };
}

/** Drops empty lines and trailing blanks, which are invisible. */
const linesOf = (text: string): string[] =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');

// The following functions run inside the page.

function unfold(): void {
  // As the head script does: the style sheets lay pages out for browsers with scripts.
  document.documentElement.classList.add('js');
  for (const part of document.querySelectorAll('dialog, details')) part.setAttribute('open', '');
  for (const part of document.querySelectorAll('[hidden]')) part.removeAttribute('hidden');
  // A booklet's papers are laid out when scrolled to; until then they have no text. A page's policy
  // refuses a <style>.
  const whole = new CSSStyleSheet();
  whole.replaceSync('*{content-visibility:visible!important}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, whole];
}

/**
 * Reveals content hidden both on the screen and on paper; content shown on one of them is read
 * there.
 */
function markUnseen(): void {
  for (const part of document.body.querySelectorAll<HTMLElement>(
    '*:not(script, style, template, link, meta, source, noscript)',
  )) {
    const { display, visibility } = getComputedStyle(part);
    if (visibility !== 'visible') part.style.setProperty('visibility', 'visible', 'important');
    if (display !== 'none') continue;
    if (part.hasAttribute('data-unseen')) part.style.setProperty('display', 'revert', 'important');
    part.setAttribute('data-unseen', '');
  }
}

/**
 * A picture or a field is not text, but a blank beside it is visible: a placeholder character
 * replaces it in the line.
 */
function textWithSigns(): string {
  const parts = [
    ...document.body.querySelectorAll(
      'img, svg:not(svg svg), input, select, textarea, audio, video',
    ),
  ].map((part) => {
    const sign = document.createElement('span');
    // Words in a drawing are positioned individually, whatever separates them in the source.
    const words =
      part instanceof SVGElement ? [...part.querySelectorAll('text, title, desc')] : [part];
    sign.textContent = `▣${words.map((word) => word.textContent.replace(/\s+/g, ' ')).join(' ')}`;
    sign.style.setProperty('display', getComputedStyle(part).display, 'important');
    return { part, sign };
  });
  for (const { part, sign } of parts) part.replaceWith(sign);
  const text = document.body.innerText;
  for (const { part, sign } of parts) sign.replaceWith(part);
  return text;
}
