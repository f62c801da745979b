import { useEffect, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { passwordBuilder } from './messages.ts';
import { useLatest } from '../../ui/use-latest.ts';

type Judge = (password: string, words: readonly string[], known: readonly string[]) => number;

/** Loaded once a page. Grading never uses it: the meter only shows. */
let judge: Judge | null = null;
export const loadJudge = async (): Promise<Judge> =>
  (judge ??= (await import('./strength.ts')).guessesOf);

/**
 * Upper limits of the time spans in `messages`, as powers of ten of guesses at ten thousand a
 * second.
 */
const spans = [4, 5.8, 7.6, 8.9, 9.8, 10.4, 11.5, 13.5];

/** The time a machine would need, in a child's words, with decorative cells. */
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
    // Loaded at the first word: reading the page costs nothing. If it fails, only the meter is
    // missing.
    if (begun && typeof latest.current === 'string')
      loadJudge().then(
        (loaded) => setHas(() => loaded),
        () => setHas('absent'),
      );
  }, [begun, latest]);
  if (!begun || has === 'absent') return null;
  const labels = passwordBuilder[lang];
  if (has === 'coming') return <p class="meter">{labels.counting}</p>;
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
      {interpolate(labels.machine, { time: labels.times[level]! })}
    </p>
  );
}
