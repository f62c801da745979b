// Stores what a child wrote in her own words.
import * as real from '../../../src/activities/short/Short.tsx';

export * from '../../../src/activities/short/Short.tsx';
export const view: typeof real.view = { ...real.view, keeps: 'answer' };
