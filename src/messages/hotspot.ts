import { area } from './area.ts';

/** Words of the questions that point at a picture. */
export const hotspot = area({
  vi: { one: 'Chọn một chỗ', many: 'Chọn các chỗ' },
  en: { one: 'Pick a place', many: 'Pick places' },
});
