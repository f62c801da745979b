/** One screen of a step: what is seen large, and the words told beside it. */
export type StepScreen = {
  visual: string;
  lines: string;
  /** A drawing fills the screen and its words are a strip below; an imitated screen has a side. */
  isDrawn: boolean;
};

/** Returns the end of the element that starts at `start`, counting nested ones of its name. */
function endOf(html: string, start: number, name: 'div' | 'figure'): number {
  const tags = new RegExp(`<(/?)${name}\\b`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.indexOf('>', tag.index) + 1;
  }
  return html.length;
}

/** Returns a panel's picture or imitated screen, and its caption. */
function panelScreen(figure: string): StepScreen {
  const inside = figure
    .replace(/^<figure[^>]*>/, '')
    .replace(/<b class="panel-at">[^<]*<\/b>/, '')
    .replace(/<\/figure>\s*$/, '');
  const drawn = inside.search(/<div\b/);
  const end = drawn < 0 ? 0 : endOf(inside, drawn, 'div');
  return {
    visual: inside.slice(Math.max(0, drawn), end),
    lines: inside.slice(end),
    isDrawn: inside.includes('class="panel-picture"'),
  };
}

/** Returns the HTML with the panels of its strips in the strips' place. */
function withoutStrips(html: string): string {
  const start = html.search(/<div class="strip\b/);
  if (start < 0) return html;
  const inside = html.indexOf('>', start) + 1;
  const end = endOf(html, start, 'div');
  return (
    html.slice(0, start) +
    html.slice(inside, end - '</div>'.length) +
    withoutStrips(html.slice(end))
  );
}

/**
 * Returns the screens of a step's HTML: one for each panel and each imitated screen, with the words
 * after it; words before the first one are told beside it. Text alone is one screen.
 */
export function stepScreens(step: string): StepScreen[] {
  const html = withoutStrips(step);
  const screens: StepScreen[] = [];
  let before = '';
  let at = 0;
  const tell = (words: string): void => {
    const last = screens.at(-1);
    if (last) last.lines += words;
    else before += words;
  };
  for (const found of html.matchAll(/<figure class="panel\b|<div class="surface\b/g)) {
    if (found.index < at) continue;
    tell(html.slice(at, found.index));
    const isPanel = found[0].startsWith('<figure');
    at = endOf(html, found.index, isPanel ? 'figure' : 'div');
    const element = html.slice(found.index, at);
    screens.push(isPanel ? panelScreen(element) : { visual: element, lines: '', isDrawn: false });
    if (screens.length === 1) screens[0]!.lines = before + screens[0]!.lines;
  }
  tell(html.slice(at));
  return screens.length > 0 ? screens : [{ visual: '', lines: html, isDrawn: false }];
}
