import { area } from '../area.ts';

/** Words of the trail; who can see what is its content. */
export const footprintMap = area({
  vi: { seen: 'Tới đây: {who}', act: 'Ở đây làm gì?', left: 'Còn {n} chặng' },
  en: { seen: 'By now: {who}', act: 'What to do here?', left: '{n} stops left' },
});
