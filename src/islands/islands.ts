import type { ComponentType } from 'preact';

/** Preact that is not an activity, by the name in `data-island`. Each is fetched when a page that has it is idle. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an island is given is its own; the page's JSON has it
type Island = ComponentType<any>;

export const islands: Record<string, () => Promise<{ Island: Island }>> = {
  'exit-check': () => import('./ExitCheck.tsx'),
  'end-card': () => import('./EndCard.tsx'),
  assign: () => import('./Assign.tsx'),
  assigned: () => import('./Assigned.tsx'),
  ours: () => import('./Ours.tsx'),
  recall: () => import('./Recall.tsx'),
  notice: () => import('./QuietNotice.tsx'),
  notices: () => import('./Notices.tsx'),
  who: () => import('./Who.tsx'),
  chairs: () => import('./Chairs.tsx'),
  progress: () => import('./LessonStates.tsx'),
  'local-slots': () => import('./LocalSlotsForm.tsx'),
  counsellor: () => import('./CounsellorCalendar.tsx'),
  lab: () => import('./LabDoctor.tsx'),
  'policy-kit': () => import('./PolicyKit.tsx'),
  me: () => import('./Me.tsx'),
  record: () => import('./RecordVoices.tsx'),
  // Only pages that the lan road has copied name it.
  'lan-card': () => import('../roads/lan/browser/CardLine.tsx'),
  // Only pages that the web road has copied name these.
  web: () => import('../roads/web/browser/WebLine.tsx'),
  'web-pack': () => import('../roads/web/browser/WebPack.tsx'),
};
