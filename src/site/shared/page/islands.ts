import type { ComponentType } from 'preact';
import { deliveryIslands } from 'virtual:delivery-parts';

/**
 * Preact components that are not activities, by the name in `data-island`. Each is fetched when a
 * page that has it is idle.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an island is given is its own; the page's JSON has it
type Island = ComponentType<any>;

export const islands: Record<string, () => Promise<{ Island: Island }>> = {
  'exit-check': () => import('../../lesson/end/ExitTicket.tsx'),
  'end-card': () => import('../../lesson/end/EndCard.tsx'),
  'end-keep': () => import('../../lesson/end/EndKeep.tsx'),
  assign: () => import('../../teacher/assign/Assign.tsx'),
  classes: () => import('../../teacher/board/Classes.tsx'),
  'teacher-home': () => import('../../teacher/home/Home.tsx'),
  assigned: () => import('../../pupil/assigned/Assigned.tsx'),
  ours: () => import('../../pupil/assigned/ClassLessonsLink.tsx'),
  opening: () => import('../../lesson/opening/Opening.tsx'),
  'warm-up': () => import('../../lesson/cover/WarmUp.tsx'),
  'guess-back': () => import('../../lesson/ending/GuessBack.tsx'),
  'own-line': () => import('../../lesson/ending/OwnLine.tsx'),
  recall: () => import('../../lesson/end/Recall.tsx'),
  notice: () => import('../../lesson/end/QuietNotice.tsx'),
  notices: () => import('./Notices.tsx'),
  who: () => import('../../pupil/profiles/ProfileBar.tsx'),
  chairs: () => import('../../pupil/profiles/ProfilePicker.tsx'),
  'go-on': () => import('../../lesson/end/GoOn.tsx'),
  progress: () => import('../../lesson/end/LessonStates.tsx'),
  'local-slots': () => import('../../teacher/assign/LocalSlotsForm.tsx'),
  counsellor: () => import('../../teacher/counsellor/CounsellorCalendar.tsx'),
  consent: () => import('../../community/ConsentHelper.tsx'),
  year: () => import('../../teacher/year/YearPlanner.tsx'),
  lab: () => import('../../teacher/lab/LabDoctor.tsx'),
  'policy-kit': () => import('../../teacher/lab/PolicyKit.tsx'),
  me: () => import('../../pupil/me/Me.tsx'),
  search: () => import('../search/Search.tsx'),
  'voice-note': () => import('../../teacher/recorder/VoiceNote.tsx'),
  report: () => import('../../teacher/report/Report.tsx'),
  'slip-lesson': () => import('../../teacher/slips/SlipLesson.tsx'),
  'slip-counts': () => import('../../teacher/slips/SlipCounts.tsx'),
  book: () => import('../../pupil/book/Book.tsx'),
  greeting: () => import('../../pupil/book/Greeting.tsx'),
  record: () => import('../../teacher/recorder/RecordVoices.tsx'),
  listening: () => import('../../teacher/recorder/ListenList.tsx'),
  ...deliveryIslands,
};
