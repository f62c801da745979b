import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TalkNow } from '../engines/talk.ts';

/**
 * What is said in a call, as captions; the newest stays in sight. A log: a screen reader announces
 * each new line once.
 * @param caller their name is on the phone: it is not repeated beside every line
 */
export function CallLog({
  lines,
  fresh,
  caller,
  label,
  base,
}: {
  lines: TalkNow['lines'];
  fresh: number;
  caller: string;
  label: string;
  base: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current!.scrollTop = box.current!.scrollHeight;
  }, [lines.length]);
  return (
    <div class="log call-log" role="log" ref={box} tabIndex={0} aria-label={label}>
      <ol>
        {lines.map(({ who, text, own, picture, pictureText }, index) => (
          <li
            key={`${index}${text}`}
            class={[
              who === '…' ? 'aside' : own ? 'own' : 'other',
              index >= fresh ? 'new' : '',
            ].join(' ')}
          >
            {who !== '…' && <small class={who === caller ? 'unseen' : undefined}>{who} </small>}
            {text}
            {picture && <img src={base + picture} alt={pictureText} width="240" height="135" />}
          </li>
        ))}
      </ol>
    </div>
  );
}
