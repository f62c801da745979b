import type { ShownLesson } from '../content/shown.ts';
import { beginsAt } from '../content/steps.ts';
import { fill } from '../messages/area.ts';
import { quiet } from '../messages/pupil/quiet.ts';
import { teaching } from '../messages/teacher/teaching.ts';

/**
 * Where the computer opens a lesson that has steps before its story, for a teacher; '' where it
 * opens at its first step.
 */
export function opensAt({
  spec,
  steps,
  lang,
}: Pick<ShownLesson, 'spec' | 'steps' | 'lang'>): string {
  if (beginsAt(steps) === 1) return '';
  const words = teaching[lang];
  return 'sensitive' in spec && spec.sensitive
    ? fill(words.opensAtNotice, { old: quiet[lang].old })
    : words.opensAt;
}
