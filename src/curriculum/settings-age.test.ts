import { expect, it } from 'vitest';
import type { SettingsSpec } from './schema/settings.ts';
import { lookedAtOn, settingsAge } from './settings-age.ts';

const path = {
  to: 'Tin nhắn',
  press: 'Mở bảng chọn',
  device: 'điện thoại',
  source: 'trang A',
  seenOn: '2026-11-24',
};
const spec = (paths: SettingsSpec['paths']): SettingsSpec => ({
  names: ['Tíu Tít'],
  sort: 'network',
  order: 1,
  what: 'Nhắn tin.',
  seenOn: '2026-11-24',
  look: [],
  doesNot: [],
  age: 'Chưa rõ.',
  paths,
  say: '“Con cho mẹ xem nhé?”',
  sources: [],
});
const on = (day: string) => new Date(`${day}T00:00:00Z`);

it('a page is old after 180 days, not on the day itself', () => {
  expect(settingsAge(spec([]), on('2027-05-23'))).toEqual({ days: 180, isOld: false });
  expect(settingsAge(spec([]), on('2027-05-24'))).toEqual({ days: 181, isOld: true });
});

it('testing a path renews the page; an untested path does not', () => {
  expect(lookedAtOn(spec([{ ...path, checkedOn: null }]))).toBe('2026-11-24');
  expect(lookedAtOn(spec([{ ...path, checkedOn: '2027-03-01' }]))).toBe('2027-03-01');
});
