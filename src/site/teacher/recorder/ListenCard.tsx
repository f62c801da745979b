import { useEffect, useRef } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { useLatest } from '#player/ui/use-latest.ts';
import { listening } from './messages/listening.ts';

type Props = {
  /** The clip's text; null when all are marked. */
  text: string | null;
  /** Number of clips in this choice. */
  count: number;
  trouble: string | null;
  canUndo: boolean;
  play(): void;
  mark(isClear: boolean): void;
  undo(): void;
};

const words = listening.vi;

/** Renders the clip's text and its buttons; the space bar plays, 1 and 2 mark, 0 takes back. */
export function ListenCard({ text, count, trouble, canUndo, play, mark, undo }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const keys: Record<string, () => void> = {
    ' ': play,
    '1': () => mark(true),
    '2': () => mark(false),
    '0': undo,
  };
  const latestKeys = useLatest(keys);
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const does = latestKeys.current[event.key];
      if (!does || event.ctrlKey || event.altKey || event.metaKey) return;
      if (target.closest('input, select, textarea')) return;
      // On other buttons and links of the page the space bar does what it always does.
      if (
        event.key === ' ' &&
        target.closest('button, a, summary') &&
        !card.current?.contains(target)
      )
        return;
      event.preventDefault();
      if (event.type === 'keydown' && !event.repeat) does();
    };
    // Firefox presses a focused button when the space bar is released.
    addEventListener('keydown', act);
    addEventListener('keyup', act);
    return () => {
      removeEventListener('keydown', act);
      removeEventListener('keyup', act);
    };
  }, [latestKeys]);
  return (
    <div class="listen-card" ref={card}>
      {text === null ? (
        <>
          <p class="listen-text">{interpolate(words.done, { of: count })}</p>
          <p>{words.doneNext}</p>
        </>
      ) : (
        <>
          <p class="listen-text" lang="vi">
            {text}
          </p>
          <p class="listen-trouble" role="status">
            {trouble}
          </p>
          <div class="listen-marks">
            <button class="button" onClick={play}>
              {words.play}
            </button>
            <button class="button main" onClick={() => mark(true)}>
              {words.clear} <kbd>1</kbd>
            </button>
            <button class="button" onClick={() => mark(false)}>
              {words.isUnclear} <kbd>2</kbd>
            </button>
          </div>
        </>
      )}
      <p class="listen-foot">
        {canUndo && (
          <button class="button quiet" onClick={undo}>
            {words.undo}
          </button>
        )}
        {text !== null && <span class="small listen-keys">{words.keys}</span>}
      </p>
    </div>
  );
}
