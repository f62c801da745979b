import { area } from './area.ts';

/** Reading aloud, on devices that have a voice. */
export const listen = area({
  vi: { listen: 'Nghe', stop: 'Thôi nghe' },
  en: { listen: 'Listen', stop: 'Stop' },
});
