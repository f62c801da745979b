import { dayInWords } from '../contact-age.ts';
import type { Content } from '../content.ts';
import { lookedAtOn, SETTINGS_OLD_DAYS, settingsAge } from '../settings-age.ts';

/** A settings page, and the age of its last review. */
export type SettingsReport = {
  id: string;
  lookedAtOn: string;
  days: number;
  isOld: boolean;
  pressed: number;
};

export const settingsReports = ({ settings }: Content, today: Date): SettingsReport[] =>
  Object.entries(settings).map(([id, spec]) => ({
    id,
    lookedAtOn: lookedAtOn(spec),
    ...settingsAge(spec, today),
    pressed: spec.paths.filter(({ checkedOn }) => checkedOn !== null).length,
  }));

/** Reports the number of settings pages, and lists outdated ones by name. */
export function settingsLines(pages: readonly SettingsReport[]): string[] {
  if (pages.length === 0) return [];
  const old = pages.filter(({ isOld }) => isOld);
  const pressed = pages.reduce((sum, page) => sum + page.pressed, 0);
  return [
    `Trang cài đặt: ${pages.length} trang, ${pressed} đường bấm có người bấm thử, ${old.length} trang hơn ${SETTINGS_OLD_DAYS} ngày chưa xem lại.`,
    ...old.map(
      ({ id, lookedAtOn: day, days }) =>
        `  ${id}: xem lần cuối ngày ${dayInWords(day)}, ${days} ngày trước`,
    ),
  ];
}
