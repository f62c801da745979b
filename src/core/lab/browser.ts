/**
 * The browser of a page, by its user agent. Nothing is refused because of it: pages use feature
 * detection.
 */
type Engine = 'chromium' | 'firefox' | 'other';
export type Browser = { name: string; version: number; engine: Engine };

/** The content of content/browsers.yaml. */
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

/** Returns name and version, “Chrome 109”: enough to reproduce a problem, and no more. */
export const browserName = (agent: string): string => {
  const [, word, version] =
    /(Firefox|Edg|coc_coc_browser|OPR|SamsungBrowser)\/(\d+)/.exec(agent) ??
    /(Chrome)\/(\d+)/.exec(agent) ??
    /(Version)\/(\d+)/.exec(agent) ??
    [];
  return word ? `${NAMES[word] ?? word} ${version}` : '';
};

/** Returns the name, and the version of the engine: Cốc Cốc and Edge count as their Chromium. */
export function browserOf(agent: string): Browser {
  const name = browserName(agent);
  const of = (word: string): number => Number(new RegExp(`${word}/(\\d+)`).exec(agent)?.[1] ?? 0);
  if (of('Firefox')) return { name, version: of('Firefox'), engine: 'firefox' };
  if (of('Chrome')) return { name, version: of('Chrome'), engine: 'chromium' };
  return { name, version: 0, engine: 'other' };
}

/** Compares a browser with the oldest versions the site is tested in. */
export function againstFloor(
  { engine, version }: Browser,
  floor: BrowserData['floor'],
): 'tried' | 'below' | 'other' {
  if (engine === 'other') return 'other';
  return version >= floor[engine] ? 'tried' : 'below';
}

/**
 * Returns the name of the app whose web view shows this page: '' for an unnamed one, null for a
 * browser.
 */
export function appAround(agent: string, { inApp, webView }: BrowserData): string | null {
  const has = (marks: readonly string[]): boolean => marks.some((mark) => agent.includes(mark));
  return inApp.find(({ marks }) => has(marks))?.name ?? (has(webView.marks) ? '' : null);
}
