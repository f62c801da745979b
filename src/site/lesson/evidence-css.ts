import { beginsAt, opensWithPicture, textOf, type Step } from '#curriculum/steps.ts';
import { appsCss } from '#player/surfaces/apps-css.ts';
import addressBar from '#player/surfaces/address-bar.css?inline';
import addressParts from '#player/surfaces/address-parts.css?inline';
import aiAnswer from '#player/surfaces/ai-answer.css?inline';
import browserTabs from '#player/surfaces/browser-tabs.css?inline';
import callScreen from '#player/surfaces/call-screen.css?inline';
import commentList from '#player/surfaces/comment-list.css?inline';
import consequenceMap from '#player/surfaces/consequence-map.css?inline';
import drawnForm from '#player/surfaces/drawn-form.css?inline';
import feedCard from '#player/surfaces/feed-card.css?inline';
import inboxList from '#player/surfaces/inbox-list.css?inline';
import lockScreen from '#player/surfaces/lock-screen.css?inline';
import paperForm from '#player/surfaces/paper-form.css?inline';
import permissionSheet from '#player/surfaces/permission-sheet.css?inline';
import phoneStatus from '#player/surfaces/phone-status.css?inline';
import posterSheet from '#player/surfaces/poster-sheet.css?inline';
import profilePage from '#player/surfaces/profile-page.css?inline';
import scoreboard from '#player/surfaces/scoreboard.css?inline';
import surface from '#player/surfaces/surface.css?inline';
import thread from '#player/surfaces/thread.css?inline';
import ending from './ending/ending.css?inline';
import opening from './opening/opening.css?inline';
import strip from './strip.css?inline';

type Apps = Parameters<typeof appsCss>[0];

/** The sheets of each kind of surface. */
const sheets: Record<string, readonly string[]> = {
  lock: [phoneStatus, lockScreen],
  inbox: [inboxList],
  thread: [thread],
  ai: [thread, aiAnswer],
  feed: [feedCard],
  scores: [scoreboard],
  call: [phoneStatus, callScreen],
  video: [phoneStatus, callScreen],
  tabs: [addressBar, browserTabs],
  permission: [phoneStatus, permissionSheet],
  profile: [profilePage],
  form: [addressBar, addressParts, drawnForm],
  comments: [commentList],
  paper: [paperForm],
  poster: [posterSheet],
  map: [consequenceMap],
};

/** The kinds that have a look. */
export const styledKinds = Object.keys(sheets);

/**
 * Returns the rules of the evidence on a lesson's first screen, its opening or its first scene, with
 * the colours and marks of those of `apps` that are on it: they are part of the page, so that the
 * first paint does not move. The late style sheet has all.
 */
export function firstEvidenceCss(apps: Apps, steps: readonly Step[]): string {
  const opens = opensWithPicture(steps[0]!);
  const { marks } = steps[opens ? 0 : beginsAt(steps) - 1]!.mark;
  const written = JSON.stringify(marks);
  const has = (mark: string) => marks.some(({ name }) => name === mark);
  const ofKinds = marks
    .filter(({ name }) => name === 'Surface')
    .flatMap((mark) => sheets[textOf(mark, 'kind')] ?? []);
  return [
    opens ? opening : '',
    has('Strip') ? strip : '',
    surface,
    appsCss(apps.filter(({ name }) => written.includes(name))),
    ...new Set([...(has('Address') ? [addressParts] : []), ...ofKinds]),
  ].join('');
}

/** The rules of later evidence, for all lessons. */
export const lateEvidenceCss = [
  strip,
  ...new Set([addressParts, ...Object.values(sheets).flat()]),
  ending,
].join('');

/** All rules, for a page without a late style sheet. */
export const evidenceCss = (apps: Apps): string =>
  [surface, appsCss(apps), opening, lateEvidenceCss].join('');
