/** One of the ten action pictograms, drawn from the page's sprite. Always beside a word, so hidden from screen readers. */
export type SignName = 'stop' | 'keep' | 'block' | 'tell' | 'leave' | 'ask' | 'listen' | 'done' | 'swap' | 'help';

export function Sign({ name, large }: { name: SignName; large?: boolean }) {
  return (
    <svg class={large ? 'sign large' : 'sign'} aria-hidden="true">
      <use href={`#p-${name}`} />
    </svg>
  );
}
