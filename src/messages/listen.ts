import { area } from './area.ts';

/** Reading aloud, on devices that have a voice and on pages with recordings. */
export const listen = area({
  vi: { listen: 'Nghe', stop: 'Thôi nghe', listenOf: 'Nghe: {text}', stopOf: 'Thôi nghe: {text}', slowly: 'Nghe chậm', machine: 'giọng máy' },
  en: { listen: 'Listen', stop: 'Stop', listenOf: 'Listen: {text}', stopOf: 'Stop: {text}', slowly: 'Slowly', machine: 'machine voice' },
});
