import type { AnyView } from './shell/view.ts';

/**
 * The view of each kind, as one lazy import, loaded by the pages that have one. A choice of one
 * option is also part of the core chunk (`view-of.ts`), because nearly every lesson's first
 * question is one (measured: each further kind there costs 0.7 KB before the first answer of every
 * page).
 */
export const views: Record<string, () => Promise<{ view: AnyView }>> = {
  choice: () => import('./choice/Choice.tsx'),
  sequence: () => import('./sequence/Sequence.tsx'),
  'chat-reply': () => import('./chat-reply/ChatReply.tsx'),
  'call-sim': () => import('./call-sim/CallSim.tsx'),
  'chat-sim': () => import('./chat-sim/ChatSim.tsx'),
  'help-finder': () => import('./help-finder/HelpFinder.tsx'),
  hotspot: () => import('./hotspot/Hotspot.tsx'),
  sort: () => import('./sort/Sort.tsx'),
  'ai-lab': () => import('./ai-lab/AiLab.tsx'),
  'consent-checker': () => import('./consent-checker/ConsentChecker.tsx'),
  'fact-check-lab': () => import('./fact-check-lab/FactCheckLab.tsx'),
  'feed-sim': () => import('./feed-sim/FeedSim.tsx'),
  'footprint-map': () => import('./footprint-map/FootprintMap.tsx'),
  'inbox-hunt': () => import('./inbox-hunt/InboxHunt.tsx'),
  'moderator-lab': () => import('./moderator-lab/ModeratorLab.tsx'),
  match: () => import('./match/Match.tsx'),
  'password-builder': () => import('./password-builder/PasswordBuilder.tsx'),
  'permissions-lab': () => import('./permissions-lab/PermissionsLab.tsx'),
  'privacy-lab': () => import('./privacy-lab/PrivacyLab.tsx'),
  'screen-planner': () => import('./screen-planner/ScreenPlanner.tsx'),
  'branching-scenario': () => import('./branching-scenario/BranchingScenario.tsx'),
  'report-rehearsal': () => import('./report-rehearsal/ReportRehearsal.tsx'),
  'project-builder': () => import('./project-builder/ProjectBuilder.tsx'),
  'remix-studio': () => import('./remix-studio/RemixStudio.tsx'),
  reflect: () => import('./reflect/Reflect.tsx'),
  short: () => import('./short/Short.tsx'),
};
