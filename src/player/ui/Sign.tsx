/**
 * One of the ten action pictograms, drawn from the page's sprite. Always beside a word, so hidden
 * from screen readers.
 * “next” is for acts without a pictogram, so that having one does not give the answer away. The
 * sprite has more: those of the help panel's choices (content/help/paths).
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
