import type { SettingsSpec } from './schema/settings.ts';

/** After this many days a screen may no longer look as the page says. */
export const SETTINGS_OLD_DAYS = 180;

const DAY_MS = 86_400_000;

/** The last day somebody looked: at the page's sources, or at the screen itself. */
export const lookedAtOn = ({ seenOn, paths }: SettingsSpec): string =>
  [seenOn, ...paths.flatMap(({ checkedOn }) => checkedOn ?? [])].sort().at(-1)!;

/** Days between that day and another; with it, whether a page must say that it is old. */
export function settingsAge(spec: SettingsSpec, today: Date): { days: number; isOld: boolean } {
  const days = Math.floor((today.getTime() - Date.parse(lookedAtOn(spec))) / DAY_MS);
  return { days, isOld: days > SETTINGS_OLD_DAYS };
}
