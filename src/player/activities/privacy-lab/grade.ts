import type { Score } from '#core/questions/score.ts';
import { gradeSwitches, saySwitches, type Settings } from '../engines/configure.ts';
import type { PrivacyLabSpec } from './schema.ts';

/** Under a switch's id the setting the pupil gave it; what is not there is as the app has it. */
export type PrivacyLabAnswer = Settings;

export const gradePrivacyLab = (
  { switches, right }: PrivacyLabSpec,
  answer: PrivacyLabAnswer,
): Score => gradeSwitches(switches, right, answer);

export const sayPrivacyLab = ({ switches }: PrivacyLabSpec, answer: PrivacyLabAnswer): string =>
  saySwitches(switches, answer).join('; ');
