import type { words as vi } from './help-path-vi.ts';

/** See `help-path-vi.ts`. */
export const words: typeof vi = {
  open: 'What happened?',
  openHow: 'A few presses, then what to do. This panel does not keep what you press.',
  memory:
    'This panel keeps nothing. But a phone remembers numbers called, a computer remembers pages opened. If someone may look, ask to use the phone of an adult you trust.',
  leaveHow: '“Leave fast” opens a page of school work at once.',
  leaveKeys: 'Pressing Shift three times does the same.',
  back: 'Back',
  now: 'Do now',
  say: 'Say one sentence',
  keep: 'Keep',
  never: 'Do not',
  next: 'If that does not help',
  draft: 'Make your own sentence',
  draftHow: 'This sentence is not kept. Closing the panel wipes it.',
  whom: 'Whom do you tell?',
  feel: 'How do you feel?',
  want: 'What do you want?',
  report: 'Report in the app',
  reportHow: 'Tell first, then report together with an adult.',
  adults: 'Where adults can report too',
  notChecked: 'not verified; from documents seen on {date}',
  checked: 'tried on {date}',
  trace: 'What does the computer remember?',
  traceLines: [
    'This panel keeps nothing: not in your work, not in prints, not on the class board.',
    'There are things it cannot wipe: pages you opened before, the school’s network, the phone’s list of calls, messages in Zalo.',
    'If that worries you, ask to use the phone of an adult you trust.',
    '“Leave fast” goes to a page of school work at once. With a keyboard, pressing Shift three times does the same.',
  ],
};
