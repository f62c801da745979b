import { area } from './area.ts';

export const times = area({ vi: { title: 'Bảng cửu chương' }, en: { title: 'Times table' } });
