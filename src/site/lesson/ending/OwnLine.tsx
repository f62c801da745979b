import { useId, useState } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { harmPhrases } from '#curriculum/browser-data/harm.ts';
import { HelpFirst } from '../../shared/search/HelpFirst.tsx';
import { speaksOfHarm } from '../../shared/search/harm.ts';
import { opening } from '../opening/messages.ts';

type Props = {
  base: string;
  lang: Locale;
  ask: string;
  /** Sentences to choose from. */ offers: string[];
  /** The helpline. */ number: string;
};
/** Scrolls help into view, since the field may be at the lower edge of the screen. */
const showWhole = (place: HTMLElement | null): void => place?.scrollIntoView({ block: 'nearest' });

/** The index of the pupil's own sentence among the choices. */
const OWN = -1;

/**
 * The sentence on the card a pupil makes: one of four, or their own. A sentence of their own stays
 * in this field: it is not stored, and it is neither printed nor in the picture.
 */
export function Island({ base, lang, ask, offers, number }: Props) {
  const words = opening[lang];
  const name = useId();
  const [chosen, choose] = useState<number | null>(null);
  const [own, write] = useState('');
  const [said, say] = useState('');
  const choices = [...offers.entries(), [OWN, words.own] as const];
  // The drawing code is fetched when it is first needed: few pupils save their card.
  const save = (button: HTMLElement) =>
    import('./save-as-picture.ts')
      .then(({ saveAsPicture }) => saveAsPicture(button.closest('.made')!))
      .then(
        () => say(words.pictureDone),
        (problem: unknown) => {
          console.warn('picture', problem);
          say(words.pictureFailed);
        },
      );
  const print = () => {
    const { dataset } = document.documentElement;
    dataset.print = 'made';
    addEventListener('afterprint', () => delete dataset.print, { once: true });
  };
  return (
    <>
      <fieldset class="made-choices">
        <legend>{ask}</legend>
        {choices.map(([index, text]) => (
          <label key={index}>
            <input
              type="radio"
              name={name}
              checked={chosen === index}
              onChange={() => choose(index)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {chosen === OWN && (
        <>
          <p class="made-note">{words.ownHere}</p>
          <textarea
            class="made-own"
            rows={2}
            maxLength={140}
            aria-label={words.own}
            autocomplete="off"
            value={own}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <p class="made-line on-paper">{words.ownOnPaper}</p>
          {speaksOfHarm(own, harmPhrases) && (
            <div ref={showWhole}>
              <HelpFirst base={base} lang={lang} number={number} />
            </div>
          )}
        </>
      )}
      {chosen !== null && chosen !== OWN && <p class="made-line on-paper">{offers[chosen]}</p>}
      <div class="made-acts">
        <button class="button" data-print onClick={print}>
          {words.print}
        </button>
        <button class="button" onClick={({ currentTarget }) => void save(currentTarget)}>
          {words.picture}
        </button>
      </div>
      <p class="made-note" role="status">
        {said}
      </p>
    </>
  );
}
