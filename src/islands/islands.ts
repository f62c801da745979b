import type { ComponentType } from 'preact';
import { deliveryIslands } from 'virtual:delivery-parts';

/**
 * Preact that is not an activity, by the name in `data-island`. Each is fetched when a page that
 * has it is idle.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an island is given is its own; the page's JSON has it
type Island = ComponentType<any>;

export const islands: Record<string, () => Promise<{ Island: Island }>> = {
  'exit-check': () => import('./pupil/ExitCheck.tsx'),
  'end-card': () => import('./pupil/EndCard.tsx'),
  assign: () => import('./teacher/Assign.tsx'),
  classes: () => import('./teacher/class/Classes.tsx'),
  'teacher-home': () => import('./teacher/home/Home.tsx'),
  assigned: () => import('./pupil/Assigned.tsx'),
  ours: () => import('./pupil/Ours.tsx'),
  recall: () => import('./pupil/Recall.tsx'),
  notice: () => import('./pupil/QuietNotice.tsx'),
  notices: () => import('./Notices.tsx'),
  who: () => import('./pupil/Who.tsx'),
  chairs: () => import('./teacher/Chairs.tsx'),
  'go-on': () => import('./pupil/GoOn.tsx'),
  progress: () => import('./pupil/LessonStates.tsx'),
  'local-slots': () => import('./teacher/LocalSlotsForm.tsx'),
  counsellor: () => import('./teacher/CounsellorCalendar.tsx'),
  consent: () => import('./community/ConsentHelper.tsx'),
  year: () => import('./teacher/year/YearPlanner.tsx'),
  lab: () => import('./lab/LabDoctor.tsx'),
  'policy-kit': () => import('./lab/PolicyKit.tsx'),
  me: () => import('./pupil/Me.tsx'),
  search: () => import('./search/Search.tsx'),
  'voice-note': () => import('./recorder/VoiceNote.tsx'),
  report: () => import('./teacher/report/Report.tsx'),
  'slip-lesson': () => import('./teacher/SlipLesson.tsx'),
  'slip-counts': () => import('./teacher/SlipCounts.tsx'),
  book: () => import('./pupil/book/Book.tsx'),
  greeting: () => import('./pupil/book/Greeting.tsx'),
  record: () => import('./recorder/RecordVoices.tsx'),
  ...deliveryIslands,
};
