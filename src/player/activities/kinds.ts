/**
 * One line a kind: its schema and grader, for build, tests and tools (`registry.ts`). The views are
 * in `views.ts`.
 */
export { aiLab } from './ai-lab/index.ts';
export { branchingScenario } from './branching-scenario/index.ts';
export { callSim } from './call-sim/index.ts';
export { chatReply } from './chat-reply/index.ts';
export { chatSim } from './chat-sim/index.ts';
export { choice } from './choice/index.ts';
export { consentChecker } from './consent-checker/index.ts';
export { factCheckLab } from './fact-check-lab/index.ts';
export { feedSim } from './feed-sim/index.ts';
export { footprintMap } from './footprint-map/index.ts';
export { helpFinder } from './help-finder/index.ts';
export { hotspot } from './hotspot/index.ts';
export { inboxHunt } from './inbox-hunt/index.ts';
export { match } from './match/index.ts';
export { moderatorLab } from './moderator-lab/index.ts';
export { passwordBuilder } from './password-builder/index.ts';
export { permissionsLab } from './permissions-lab/index.ts';
export { privacyLab } from './privacy-lab/index.ts';
export { projectBuilder } from './project-builder/index.ts';
export { reflect } from './reflect/index.ts';
export { remixStudio } from './remix-studio/index.ts';
export { reportRehearsal } from './report-rehearsal/index.ts';
export { screenPlanner } from './screen-planner/index.ts';
export { sequence } from './sequence/index.ts';
export { short } from './short/index.ts';
export { sort } from './sort/index.ts';
