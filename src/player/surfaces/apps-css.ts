import { slug } from '#core/text/plain.ts';

/** White drawings in a box of 24 × 24. */
const drawings: Record<string, string> = {
  mail: "<path d='M3 6h18v13H3z' fill='%23fff'/><path d='m3 7 9 7 9-7' fill='none' stroke='COLOUR' stroke-width='2'/>",
  chat: "<path d='M4 5h13a4 4 0 0 1 4 4v2a5 5 0 0 1-5 5h-5l-5 4v-4a4 4 0 0 1-3-4V6z' fill='%23fff'/><path d='M7 11c2 2.400 6 2.400 8 0' fill='none' stroke='COLOUR' stroke-width='2' stroke-linecap='round'/>",
  sms: "<path d='M3 4h18v13H10l-5 4v-4H3z' fill='%23fff'/><path d='M7 8.500h10M7 12.500h6' stroke='COLOUR' stroke-width='2'/>",
  island:
    "<path d='M2 19c2-6 7-8 10-8s8 2 10 8z' fill='%23fff'/><path d='M12 11c0-3 0-5-1-7M11 5C8 3.500 6 5 5 6.500M11 5c3-2 6-1 7 1.500' fill='none' stroke='%23fff' stroke-width='2' stroke-linecap='round'/>",
  play: "<path d='M8 5v10l8-5z' fill='%23fff'/><path d='M4.500 17c4.500 4 10.500 4 15 0' fill='none' stroke='%23fff' stroke-width='2.400' stroke-linecap='round'/>",
  cloud:
    "<path d='M7 19a4.500 4.500 0 0 1-.5-9 6 6 0 0 1 11.300 1.200A4 4 0 0 1 17.500 19z' fill='%23fff'/>",
  bars: "<path d='M4 13h4v7H4zM10 4h4v16h-4zM16 9h4v11h-4z' fill='%23fff'/>",
};

type App = { name: string; colour: string; mark: string };

/**
 * Returns the rules that give imitated apps their colour and mark, by `data-app`. They are CSS so
 * that a page carries a drawing once, however often the app is on it.
 * @param apps as `content/apps.yaml` lists them
 */
export const appsCss = (apps: readonly App[]): string =>
  apps
    .map(({ name, colour, mark }) => {
      const drawing = drawings[mark]!.replaceAll('COLOUR', colour.replace('#', '%23'));
      return `[data-app=${slug(name)}]{--app:${colour};--mark:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${drawing}</svg>")}`;
    })
    .join('');
