// Which code of a page comes in which file: by *when* it is needed, so that one moment of a page is
// one request. A room of forty PCs on one old switch asks for each file forty times.

const anyOf = (...patterns) => new RegExp(patterns.join('|'));

/**
 * Earliest first: what two groups need stands in the earlier one, so that nothing early waits for
 * something late.
 * What no group names (a kind of its own, an island of one page) is a file of its own.
 */
export const pageChunks = [
  {
    // What every lesson page needs before its first answer. It begins by booting a lesson: no other
    // page may import of it.
    name: 'core',
    test: anyOf(
      'node_modules/(preact|nanostores/(atom|clean-stores))/',
      'src/state/(answer-queue|attempt-recorder|attempts|clips|drafts|keeper|listen|seat|store)',
      'src/domain/(fnv1a|ids|options|permute|score)',
      'src/ui/(Sign|use-latest|use-late-part)',
      'src/islands/boot',
      'src/activities/(view-of|wake|page-data|module-items|shell/(?!ListenButton|Ear|PictureOptions|several|use-tab-draft)|choice/OnePick)',
      'src/storage/(device-keys|inbox\\.)',
    ),
  },
  {
    // What pages without a lesson have too: the projector, /info/.
    name: 'plain',
    test: anyOf(
      'src/islands/(say-if-old|when-idle|help/offer-report|help/path/(complete-help|leave-on-three-shifts))',
      'src/ui/(add-signs|adopt-css|make-element)',
    ),
  },
  {
    // The table of kinds, the two kinds that most lessons have, and what kinds share.
    name: 'questions',
    test: anyOf(
      'src/activities/(views|choice/(Choice|grade)|hotspot/Hotspot|chat-reply/ChatReply|shell/(Ear|PictureOptions|several|use-tab-draft)|engines/(Spotted|placing))',
      'src/domain/(several|ticks)',
    ),
  },
  {
    // What every page does once it answers.
    name: 'page',
    test: anyOf(
      'node_modules/(@nanostores|nanostores)/',
      'src/islands/(deferred|idle|Notices|pressed-in|show-whole)',
      'src/domain/(attempt|calendar|profile|review)',
      'src/state/(assigned|due|page-clips)',
      'src/storage/inbox-reader',
      'src/transfer/symbols',
    ),
  },
  {
    // The rest of a lesson: who sits here and how far they are, old questions, exit check, end,
    // turns, the soft screen. Lists of lessons and /me/ have some of it.
    name: 'lesson',
    test: anyOf(
      'src/islands/pupil/(Who|Recall|ExitCheck|EndCard|Finished|Cloth|CardForm|KeyPad|SoftScreen|use-cards)',
      'src/state/bench',
      'src/domain/(book|progress|first-tries)',
    ),
  },
  // Only sensitive lessons have it.
  { name: 'quiet', test: anyOf('src/islands/pupil/QuietNotice') },
  {
    name: 'listen',
    test: anyOf(
      'src/activities/shell/ListenButton',
      'src/islands/(read-steps|help/path/path-ears)',
    ),
  },
  // One file an engine; a kind that has one adds its own.
  { name: 'story', test: anyOf('src/activities/engines/(Story|Stage|App)') },
  { name: 'talk', test: anyOf('src/activities/engines/Talk') },
  { name: 'inspect', test: anyOf('src/activities/engines/(Inspect|WebPage)') },
  { name: 'configure', test: anyOf('src/activities/engines/(Configure|Switches)') },
  { name: 'compose', test: anyOf('src/activities/engines/Compose', 'src/ui/print-alone') },
  // The recordings' database, too: “Xóa hết” must have it when the line is gone.
  { name: 'storage', test: anyOf('src/storage/(indexed-db|voice-clips)') },
  {
    name: 'help-path',
    test: anyOf('src/islands/help/path/add-path', 'src/messages/help/help-path-vi'),
  },
];
