/** Letters a screen of text holds at a text size of 32 px. */
const mostLetters = 520;
/** Letters that fit under a strip of panels: two lines. */
const mostUnderPanels = 110;

/** Returns how many letters are read in a piece of HTML. */
export const lettersOf = (html: string): number => html.replace(/<[^>]*>/g, '').length;

/**
 * Returns a step's HTML as one or two screens: panels fill a screen, so that more than two lines
 * after them have the next one; long text is divided between two paragraphs, as near to its middle
 * as possible.
 */
export function twoScreens(html: string): [shown: string, told?: string] {
  const [, panels, after = ''] =
    /^([^]*<div class="strip[^]*?<\/figure>\s*<\/div>)([^]*)$/.exec(html) ?? [];
  if (panels) return lettersOf(after) > mostUnderPanels ? [panels, after] : [html];
  if (lettersOf(html) <= mostLetters) return [html];
  const ends = [...html.matchAll(/<\/p>/g)].map(({ index }) => index + '</p>'.length).slice(0, -1);
  const offset = (end: number) => Math.abs(lettersOf(html.slice(0, end)) - lettersOf(html) / 2);
  const middle = ends.toSorted((a, b) => offset(a) - offset(b))[0];
  return middle ? [html.slice(0, middle), html.slice(middle)] : [html];
}
