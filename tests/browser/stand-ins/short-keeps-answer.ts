// Stores a child's own words.
import * as real from '#player/activities/short/Short.tsx';

export * from '#player/activities/short/Short.tsx';
export const view: typeof real.view = { ...real.view, persists: 'answer' };
