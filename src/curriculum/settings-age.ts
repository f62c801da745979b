import type { SettingsSpec } from './schema/settings.ts';

/** After this many days the app's screens may no longer match the page. */
export const SETTINGS_OLD_DAYS = 180;

const DAY_MS = 86_400_000;

/** Returns the day of the last review: of the page's sources, or of the app itself. */
export const lookedAtOn = ({ seenOn, paths }: SettingsSpec): string =>
  [seenOn, ...paths.flatMap(({ checkedOn }) => checkedOn ?? [])].sort().at(-1)!;

/** Returns the days since that review, and whether the page must show that it is old. */
export function settingsAge(spec: SettingsSpec, today: Date): { days: number; isOld: boolean } {
  const days = Math.floor((today.getTime() - Date.parse(lookedAtOn(spec))) / DAY_MS);
  return { days, isOld: days > SETTINGS_OLD_DAYS };
}
