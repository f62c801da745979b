import { useEffect, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { passwordBuilder } from './messages.ts';
import { useLatest } from '../../ui/use-latest.ts';

type Judge = (password: string, words: readonly string[], known: readonly string[]) => number;

/** Fetched once a page. Grading never asks it: the meter only shows. */
let judge: Judge | null = null;
export const loadJudge = async (): Promise<Judge> =>
  (judge ??= (await import('./strength.ts')).guessesOf);

/**
 * Powers of ten of guesses at ten thousand a second, up to which each of the spans in `messages`
 * holds.
 */
const spans = [4, 5.8, 7.6, 8.9, 9.8, 10.4, 11.5, 13.5];

/** How long a machine would try, in a child's words, with cells for the eyes. */
export function Meter({
  password,
  list,
  known,
  lang,
}: {
  password: string;
  list: readonly string[];
  known: readonly string[];
  lang: Locale;
}) {
  const [has, setHas] = useState<Judge | 'coming' | 'absent'>(() => judge ?? 'coming');
  const latest = useLatest(has);
  const begun = password !== '';
  useEffect(() => {
    // Asked for at the first word: whoever only reads the page pays nothing. Without it the meter
    // stays away; everything else is there.
    if (begun && typeof latest.current === 'string')
      loadJudge().then(
        (loaded) => setHas(() => loaded),
        () => setHas('absent'),
      );
  }, [begun, latest]);
  if (!begun || has === 'absent') return null;
  const own = passwordBuilder[lang];
  if (has === 'coming') return <p class="meter">{own.counting}</p>;
  const guesses = has(password, list, known);
  const at = spans.findIndex((most) => guesses <= most);
  const level = at < 0 ? spans.length : at;
  return (
    <p class="meter">
      <span class="cells" aria-hidden="true">
        {spans.map((_, n) => (
          <i key={n} class={n < level ? 'on' : undefined} />
        ))}
      </span>
      {interpolate(own.machine, { time: own.times[level]! })}
    </p>
  );
}
