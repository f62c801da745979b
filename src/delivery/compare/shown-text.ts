// What a page says to whoever reads it, as a browser lays it out: only a browser knows which blanks
// are seen.
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';

export type ShownText = { screen: string[]; paper: string[] };

/**
 * The lines of a page on the screen and on paper. What waits folded, hidden or for a press is read
 * too.
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

/** Empty lines and blanks at the ends of lines are nothing one sees. */
const linesOf = (text: string): string[] =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');

/** These run inside the page. */
function unfold(): void {
  // As the head script does: most people have script, and the sheets place what they see.
  document.documentElement.classList.add('js');
  for (const part of document.querySelectorAll('dialog, details')) part.setAttribute('open', '');
  for (const part of document.querySelectorAll('[hidden]')) part.removeAttribute('hidden');
  // A booklet's papers are laid out as they are scrolled to; until then nothing of them is text. A
  // page's policy refuses a <style>.
  const whole = new CSSStyleSheet();
  whole.replaceSync('*{content-visibility:visible!important}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, whole];
}

/**
 * What is seen neither on the screen nor on paper is shown for reading; what one of the two shows
 * is read there.
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
 * A picture or a field is no text, but a blank beside it is seen: a sign stands for it, in the same
 * place of the line.
 */
function textWithSigns(): string {
  const parts = [
    ...document.body.querySelectorAll(
      'img, svg:not(svg svg), input, select, textarea, audio, video',
    ),
  ].map((part) => {
    const sign = document.createElement('span');
    // Words in a drawing stand each in their place, whatever is between them in the source.
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
