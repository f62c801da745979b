import { area } from '../area.ts';

/** Words of the questions that point at a picture. */
export const hotspot = area({
  vi: { one: 'Chọn một chỗ', many: 'Chọn các chỗ', pictures: 'Chọn các tranh' },
  en: { one: 'Pick a place', many: 'Pick places', pictures: 'Pick pictures' },
});
