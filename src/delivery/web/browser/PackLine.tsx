import { useRef } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { web } from '../messages/web.ts';
import { megabytes, type PackList } from '#core/files/pack-list.ts';
import { usePack, type Amount } from './use-pack.ts';

type Props = {
  lang: Locale;
  root: string;
  list: PackList;
  pack: string;
  first: Amount;
  /** The sentence shown while no button was pressed and the pack is incomplete. */
  how: string;
  /** The name of the button, with a placeholder `{size}`. */
  label: string;
  isForAdults: boolean;
  /** Shows the button that removes the pack. */
  canDrop?: boolean;
  /** Called when the pack is complete. */
  taken?: () => void;
};

/**
 * A pack with its size and progress, the button that downloads or stops it and, on /me/, the one
 * that removes it.
 */
export function PackLine(props: Props) {
  const { lang, root, list, pack, first, how, label, isForAdults, canDrop, taken } = props;
  const { amount, said, isTaking, isWhole, isPart, take, stop, drop } = usePack(
    root,
    list,
    pack,
    first,
  );
  const line = useRef<HTMLParagraphElement>(null);
  const words = web[lang].pack;
  const sentences = { ...words.said, ...(isForAdults && words.saidToAdults) };
  const state = isWhole ? 'taken' : isPart ? 'cut' : null;
  const shown = said ?? state;
  // The pressed button disappears: keyboard users continue from the sentence.
  const press = () => {
    if (isTaking) return stop();
    void take().then((ended) => {
      if (ended !== 'taken') return;
      line.current?.focus();
      taken?.();
    });
  };
  const remove = () => void drop().then(() => line.current?.focus());
  return (
    <>
      <p role="status" tabIndex={-1} ref={line}>
        {shown ? sentences[shown] : how}
      </p>
      {isTaking && (
        <p class="come">
          <progress value={amount.bytes} max={amount.of} aria-label={words.come} />{' '}
          <span>
            {interpolate(words.soFar, { done: megabytes(amount.bytes), of: megabytes(amount.of) })}
          </span>
        </p>
      )}
      {!isWhole && (
        <button class="button" onClick={press}>
          {isTaking
            ? words.stop
            : isPart
              ? interpolate(words.goOn, { size: megabytes(amount.of - amount.bytes) })
              : interpolate(label, { size: megabytes(amount.of) })}
        </button>
      )}
      {canDrop && !isTaking && (isWhole || isPart) && (
        <button class="button quiet" onClick={remove}>
          {words.drop}
        </button>
      )}
    </>
  );
}
