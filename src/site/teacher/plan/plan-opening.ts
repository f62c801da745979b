import type { RenderedLesson } from '#curriculum/shown.ts';
import { beginsAt } from '#curriculum/steps.ts';
import { interpolate } from '#core/text/messages.ts';
import { quiet } from '../../lesson/messages/quiet.ts';
import { teaching } from '../messages/teaching.ts';

/**
 * Tells a teacher at which step the computer opens a lesson that has steps before its story; '' if
 * it opens at its first step.
 */
export function opensAt({
  spec,
  steps,
  lang,
}: Pick<RenderedLesson, 'spec' | 'steps' | 'lang'>): string {
  if (beginsAt(steps) === 1) return '';
  const words = teaching[lang];
  return 'sensitive' in spec && spec.sensitive
    ? interpolate(words.opensAtNotice, { old: quiet[lang].old })
    : words.opensAt;
}
