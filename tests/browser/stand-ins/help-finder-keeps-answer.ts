// Stores the people a child named.
import * as real from '#player/activities/help-finder/HelpFinder.tsx';

export * from '#player/activities/help-finder/HelpFinder.tsx';
export const view: typeof real.view = { ...real.view, persists: 'answer' };
