import type { Score } from '#core/questions/score.ts';
import { gradeSwitches, saySwitches, type Settings } from '../engines/configure.ts';
import type { PrivacyLabSpec } from './schema.ts';

/** Settings by switch id; a missing one has the app's default. */
export type PrivacyLabAnswer = Settings;

export const gradePrivacyLab = (
  { switches, right }: PrivacyLabSpec,
  answer: PrivacyLabAnswer,
): Score => gradeSwitches(switches, right, answer);

export const sayPrivacyLab = ({ switches }: PrivacyLabSpec, answer: PrivacyLabAnswer): string =>
  saySwitches(switches, answer).join('; ');
