/**
 * Which browser a page is in, from what the browser says of itself. Nothing is refused for it:
 * pages ask what a browser can do.
 */
type Engine = 'chromium' | 'firefox' | 'other';
export type Browser = { name: string; version: number; engine: Engine };

/** What content/browsers.yaml says. */
export type BrowserData = {
  floor: { chromium: number; firefox: number };
  inApp: readonly { name: string; marks: readonly string[] }[];
  webView: { marks: readonly string[] };
};

const NAMES: Record<string, string> = {
  Edg: 'Edge',
  coc_coc_browser: 'Cốc Cốc',
  OPR: 'Opera',
  SamsungBrowser: 'Samsung Internet',
  Version: 'Safari',
};

/** “Chrome 109”: enough to try again with, and no more. */
export const browserName = (agent: string): string => {
  const [, word, version] =
    /(Firefox|Edg|coc_coc_browser|OPR|SamsungBrowser)\/(\d+)/.exec(agent) ??
    /(Chrome)\/(\d+)/.exec(agent) ??
    /(Version)\/(\d+)/.exec(agent) ??
    [];
  return word ? `${NAMES[word] ?? word} ${version}` : '';
};

/**
 * Name, and the version of what is under it: Cốc Cốc and Edge count as the Chromium they are made
 * of.
 */
export function browserOf(agent: string): Browser {
  const name = browserName(agent);
  const of = (word: string): number => Number(new RegExp(`${word}/(\\d+)`).exec(agent)?.[1] ?? 0);
  if (of('Firefox')) return { name, version: of('Firefox'), engine: 'firefox' };
  if (of('Chrome')) return { name, version: of('Chrome'), engine: 'chromium' };
  return { name, version: 0, engine: 'other' };
}

/** Against the oldest versions the site is tried in. */
export function againstFloor(
  { engine, version }: Browser,
  floor: BrowserData['floor'],
): 'tried' | 'below' | 'other' {
  if (engine === 'other') return 'other';
  return version >= floor[engine] ? 'tried' : 'below';
}

/**
 * The app whose window this page is in: its name, '' for one that does not say, null for a browser
 * of its own.
 */
export function appAround(agent: string, { inApp, webView }: BrowserData): string | null {
  const has = (marks: readonly string[]): boolean => marks.some((mark) => agent.includes(mark));
  return inApp.find(({ marks }) => has(marks))?.name ?? (has(webView.marks) ? '' : null);
}
