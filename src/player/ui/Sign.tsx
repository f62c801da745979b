/**
 * One of the ten action pictograms, drawn from the page's sprite. Always beside a word, so hidden
 * from screen readers.
 * “next” is no action of its own: it stands where an act has no pictogram, so that having one gives
 * nothing away. The sprite has more: what stands before the choices of the help panel
 * (content/help/paths).
 */
export type IconName =
  | 'stop'
  | 'keep'
  | 'block'
  | 'tell'
  | 'leave'
  | 'ask'
  | 'listen'
  | 'done'
  | 'swap'
  | 'help'
  | 'flag'
  | 'next';

export function Icon({ name, large }: { name: IconName; large?: boolean }) {
  return (
    <svg class={large ? 'sign large' : 'sign'} aria-hidden="true">
      <use href={`#p-${name}`} />
    </svg>
  );
}
