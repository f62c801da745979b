/** One line a kind: its schema and grader, for build, tests and tools (`registry.ts`). Views live in `views.ts`. */
export { branchingScenario } from './branching-scenario/index.ts';
export { chatReply } from './chat-reply/index.ts';
export { choice } from './choice/index.ts';
export { consentChecker } from './consent-checker/index.ts';
export { factCheckLab } from './fact-check-lab/index.ts';
export { footprintMap } from './footprint-map/index.ts';
export { helpFinder } from './help-finder/index.ts';
export { hotspot } from './hotspot/index.ts';
export { inboxHunt } from './inbox-hunt/index.ts';
export { match } from './match/index.ts';
export { permissionsLab } from './permissions-lab/index.ts';
export { privacyLab } from './privacy-lab/index.ts';
export { reflect } from './reflect/index.ts';
export { reportRehearsal } from './report-rehearsal/index.ts';
export { sequence } from './sequence/index.ts';
export { short } from './short/index.ts';
export { sort } from './sort/index.ts';
