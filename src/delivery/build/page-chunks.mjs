// Assigns a page's code to files by *when* it is needed, so that one moment of a page is one
// request. A room of forty PCs on one old switch requests each file forty times.

/**
 * The entries of each file, as paths below src/, earliest file first. Imports of an entry are
 * included. Code of two files goes into the earlier one, so that early code never waits for late
 * code. Code that no entry imports (a kind, an island of one page) is a file of its own.
 */
const chunkEntries = {
  // Needed by every lesson page before its first answer. It begins by booting a lesson: no other
  // page may import from it.
  core: [
    'node_modules/preact/',
    'node_modules/nanostores/atom/',
    'node_modules/nanostores/clean-stores/',
    'player/progress/answer-queue.ts',
    'player/progress/attempt-recorder.ts',
    'player/progress/attempts.ts',
    'player/audio/clips.ts',
    'player/progress/drafts.ts',
    'player/progress/answer-writer.ts',
    'player/audio/listen.ts',
    'player/profiles/active-profile.ts',
    'player/progress/store.ts',
    'core/text/fnv1a.ts',
    'core/progress/ids.ts',
    'core/questions/options.ts',
    'core/questions/permute.ts',
    'core/questions/score.ts',
    'player/ui/Sign.tsx',
    'player/ui/use-latest.ts',
    'site/shared/page/boot.ts',
    'player/hydrate/view-of.ts',
    'player/hydrate/wake.tsx',
    'player/hydrate/page-data.ts',
    'player/hydrate/module-items.ts',
    'player/activities/shell/ActivityShell.tsx',
    'player/activities/shell/ActionButtons.tsx',
    'player/activities/shell/StepBar.tsx',
    'player/activities/shell/ErrorBoundary.tsx',
    'player/activities/shell/Feedback.tsx',
    'player/activities/shell/Flagged.tsx',
    'player/activities/shell/OptionList.tsx',
    'player/activities/shell/event-replay.ts',
    'player/activities/shell/step-place.ts',
    'player/activities/shell/use-answer.ts',
    'player/activities/shell/view.ts',
    'player/activities/choice/OnePick.tsx',
    'player/storage/storage-keys.ts',
    'player/storage/outbox.ts',
  ],
  // Also needed by pages without a lesson: the projector, /info/.
  plain: [
    'site/shared/page/say-if-old.ts',
    'player/hydrate/when-idle.ts',
    'site/help/offer-report.ts',
    'site/help/path/complete-help.ts',
    'site/help/path/leave-on-three-shifts.ts',
    'player/ui/add-signs.ts',
    'player/ui/adopt-css.ts',
    'player/ui/make-element.ts',
  ],
  // The table of kinds, the kinds that most lessons have, and code shared by kinds.
  questions: [
    'player/activities/views.ts',
    'player/activities/choice/Choice.tsx',
    'player/activities/choice/grade.ts',
    'player/activities/hotspot/Hotspot.tsx',
    'player/activities/shell/AudioButton.tsx',
    'player/activities/shell/PictureOptions.tsx',
    'player/activities/shell/several.ts',
    'player/activities/shell/use-tab-draft.ts',
    'player/activities/engines/Spotted.tsx',
    'player/activities/engines/placing.ts',
    'core/questions/several.ts',
    'core/questions/ticks.ts',
  ],
  // Needed by every page after it answers.
  page: [
    'node_modules/@nanostores/',
    'node_modules/nanostores/',
    'site/shared/page/deferred.tsx',
    'site/shared/page/idle.tsx',
    'site/shared/page/Notices.tsx',
    'site/shared/page/pressed-in.ts',
    'site/shared/page/show-whole.ts',
    'core/progress/attempt.ts',
    'core/text/calendar.ts',
    'core/progress/profile.ts',
    'core/progress/review.ts',
    'player/progress/assigned.ts',
    'player/progress/due.ts',
    'player/audio/page-clips.ts',
    'player/storage/outbox-reader.ts',
    'core/codes/symbols.ts',
  ],
  // The rest of a lesson: profiles and progress, old questions, exit check, end, turns, the idle
  // screen. Lists of lessons and /me/ use some of it.
  lesson: [
    'site/pupil/profiles/ProfileBar.tsx',
    'site/lesson/end/Recall.tsx',
    'site/lesson/end/ExitTicket.tsx',
    'site/lesson/end/EndCard.tsx',
    'site/lesson/end/Finished.tsx',
    'site/lesson/end/Cloth.tsx',
    'site/pupil/profiles/CardForm.tsx',
    'site/pupil/profiles/KeyPad.tsx',
    'site/pupil/profiles/IdleScreen.tsx',
    'site/pupil/profiles/use-cards.ts',
    'player/profiles/partners.ts',
    'core/progress/portfolio.ts',
    'core/progress/progress.ts',
    'core/progress/first-tries.ts',
  ],
  // A lesson's guess and its answer.
  opening: ['site/lesson/opening/Opening.tsx', 'site/lesson/ending/GuessBack.tsx'],
  // Only for sensitive lessons.
  quiet: ['site/lesson/end/QuietNotice.tsx'],
  // Pages that are read aloud.
  listen: [
    'player/activities/shell/ListenButton.tsx',
    'site/lesson/read-steps.tsx',
    'site/help/path/path-ears.ts',
  ],
  // Shared parts of imitated screens.
  surfaces: [
    'player/surfaces/AppMark.tsx',
    'player/surfaces/Avatar.tsx',
    'player/surfaces/Picture.tsx',
    'player/surfaces/Surface.tsx',
    'player/surfaces/SurfaceBar.tsx',
    'player/surfaces/SurfaceIcon.tsx',
    'player/surfaces/surface.css',
  ],
  chat: ['player/activities/engines/ChatThread.tsx', 'player/activities/engines/ChatPhone.tsx'],
  'chat-look': [
    'player/activities/engines/chat-thread.css',
    'player/activities/engines/chat-phone.css',
  ],
  kept: ['player/activities/engines/Kept.tsx'],
  // The part of a story view without its drawing: a talk draws its own.
  'story-rules': ['player/activities/engines/story-view.ts'],
  // One file per engine; a kind based on one adds its own.
  story: [
    'player/activities/engines/Story.tsx',
    'player/activities/engines/Stage.tsx',
    'player/activities/engines/App.tsx',
  ],
  talk: ['player/activities/engines/Talk.tsx'],
  inspect: [
    'player/activities/engines/Inspect.tsx',
    'player/activities/engines/InspectClose.tsx',
    'player/activities/engines/InspectGroup.tsx',
    'player/activities/engines/InspectView.tsx',
    'player/activities/engines/Again.tsx',
    'player/activities/engines/inspect-app.css',
  ],
  // The part of fact-check-lab and ai-lab that is alike.
  sources: [
    'player/activities/engines/SourceTabs.tsx',
    'player/activities/engines/Clues.tsx',
    'player/activities/engines/sources-look.ts',
  ],
  configure: [
    'player/activities/engines/Configure.tsx',
    'player/activities/engines/ConfigureView.tsx',
    'player/activities/engines/Switches.tsx',
  ],
  compose: ['player/activities/engines/Compose.tsx', 'player/ui/print-alone.ts'],
  // Includes the recordings' database: “Xóa hết” needs it when the line is down.
  storage: ['player/storage/indexed-db.ts', 'player/storage/voice-clips.ts'],
  'help-path': ['site/help/path/add-path.ts', 'site/help/messages/help-path-vi.ts'],
};

/**
 * Returns true if a module id (an absolute path, maybe with a query) is an entry: a file of src/,
 * or a package's folder.
 */
const isEntry = (id, entries) => {
  const path = id.replaceAll('\\', '/').split('?')[0];
  return entries.some((entry) =>
    entry.endsWith('/') ? path.includes(`/${entry}`) : path.endsWith(`/src/${entry}`),
  );
};

/** For the bundler's `codeSplitting.groups`. */
export const pageChunks = Object.entries(chunkEntries).map(([name, entries]) => ({
  name,
  test: (id) => isEntry(id, entries),
}));
