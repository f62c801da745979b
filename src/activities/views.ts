import type { AnyView } from './frame/view.ts';

/**
 * One lazy line a kind: the only way to draw a kind that the page does not name. The item kinds are bundled with the
 * core chunk (astro.config.mjs), so for them this costs no request; kinds over 2 KB come as chunks of their own.
 */
export const views: Record<string, () => Promise<{ view: AnyView }>> = {
  choice: () => import('./choice/Choice.tsx'),
  sequence: () => import('./sequence/Sequence.tsx'),
  'chat-reply': () => import('./chat-reply/ChatReply.tsx'),
  'help-finder': () => import('./help-finder/HelpFinder.tsx'),
};
