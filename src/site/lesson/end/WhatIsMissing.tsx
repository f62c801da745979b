import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { Icon } from '#player/ui/Sign.tsx';
import type { Missing } from '#core/progress/missing.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { exit } from '../../help/messages/exit.ts';
import type { cards } from '../../pupil/messages/cards.ts';

type Props = {
  words: (typeof cards)['vi'];
  lang: Locale;
  missing: Missing;
  /** True on both tracks of a sensitive lesson: the number could tell them apart. */
  isSensitive: boolean;
};

const stepOf = (selector: string): HTMLElement | null =>
  document.querySelector(selector)?.closest<HTMLElement>('.step') ?? null;

/**
 * Renders the one button that leads from a lesson's end to what is not done yet: a step of its core
 * first, then its last questions.
 */
export function WhatIsMissing({ words, lang, missing: { core, exit: open }, isSensitive }: Props) {
  const coreStep = core[0] ? stepOf(`[data-activity="${CSS.escape(core[0])}"]`) : null;
  const step = coreStep ?? (open.length > 0 ? stepOf('[data-island="exit-check"]') : null);
  if (!step) return null;
  const title = coreStep?.querySelector('h2')?.textContent?.trim();
  const left = coreStep
    ? words.openStep
    : isSensitive
      ? words.openEnd
      : interpolate(exit[lang].open, { n: open.length });
  return (
    <div class="with-ear end-missing">
      <a class="button" href={`#${step.id}`}>
        <Icon name={coreStep ? 'next' : 'ask'} large />
        <span>
          <small>
            {left} {title}
          </small>{' '}
          {words.doRest}
        </span>
      </a>
      <Ear words={{ lang }} text={left} texts={title ? [left, title] : [left]} />
    </div>
  );
}
