import { useEffect } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { passwordBuilder } from './messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import configureCss from '../engines/configure.css?inline';
import { Switches } from '../engines/Switches.tsx';
import type { ViewProps } from '../shell/view.ts';
import { piecesIn, weakIn, type PasswordBuilderAnswer } from './grade.ts';
import css from './password-builder-look.css?inline';
import type { PasswordBuilderSpec } from './schema.ts';

/**
 * A key of pictures, for grades 1–3: as many empty places as it needs, and the pictures below it,
 * three in a row.
 */
export function PictureKey(props: ViewProps<PasswordBuilderSpec, PasswordBuilderAnswer>) {
  const { item, spec, answer, setAnswer, before, settled, result, words, base, announce } = props;
  const labels = passwordBuilder[words.lang];
  useEffect(() => (adoptCss(configureCss), adoptCss(css)), []);
  const chosen = piecesIn(spec, answer);
  const isChosen = (id: string) => chosen.some((piece) => piece.id === id);
  /**
   * Ids marked as weak: of this answer once it is judged, of the previous one while it is
   * corrected.
   */
  const weak = result
    ? weakIn(spec, answer)
    : before
      ? weakIn(spec, before).filter((id) => !isChosen(id))
      : [];
  const seats = Array.from({ length: Math.max(spec.least, chosen.length) }, (_, n) => chosen[n]);
  const isFull = chosen.length >= spec.least;
  const toggle = ({ id, text }: PasswordBuilderSpec['pieces'][number], input: HTMLInputElement) => {
    const rest = chosen.flatMap((piece) => (piece.id === id ? [] : [piece.id]));
    // The key is full: undo the native tick and announce the reason.
    if (input.checked && isFull) {
      input.checked = false;
      return announce(labels.full);
    }
    setAnswer({ ...answer, words: input.checked ? [...rest, id] : rest });
    announce(
      input.checked
        ? interpolate(labels.added, { n: rest.length + 1, word: text })
        : interpolate(labels.taken, { word: text }),
    );
  };
  return (
    <div class={`configure picture-key${result ? ' judged' : ''}`}>
      <div class="key-bow">
        <ol aria-label={labels.key}>
          {seats.map((piece, n) => (
            <li key={n} class={piece && (weak.includes(piece.id) ? 'fell' : 'taken')}>
              {piece && !weak.includes(piece.id) ? (
                <img src={base + piece.picture!} alt={piece.text} width="64" height="64" />
              ) : (
                <>
                  <span aria-hidden="true">{piece && '?'}</span>
                  <span class="unseen">
                    {piece ? interpolate(labels.fell, { word: piece.text }) : labels.seat}
                  </span>
                </>
              )}
            </li>
          ))}
        </ol>
        <svg viewBox="0 0 92 62" aria-hidden="true">
          <path d="M-4 2h94v58H70V30H58v20H40V30H-4z" />
        </svg>
      </div>
      <p class="key-of">
        <b>{spec.account}</b> <small>{labels.practice}</small>
      </p>
      <div class="key-choices" role="group" aria-labelledby={`${item}-pieces`}>
        <p id={`${item}-pieces`}>
          <b>{isFull && !result ? labels.full : spec.asks}</b>
        </p>
        <div class="nine">
          {spec.pieces.map((piece) => (
            <label key={piece.id} class={weak.includes(piece.id) ? 'weak' : undefined}>
              <input
                type="checkbox"
                value={piece.id}
                checked={isChosen(piece.id)}
                disabled={settled}
                onChange={({ currentTarget }) => toggle(piece, currentTarget)}
              />
              <img src={base + piece.picture!} alt="" width="72" height="72" />
              <span>{piece.text}</span>
            </label>
          ))}
        </div>
      </div>
      {spec.remember && isFull && weak.length === 0 && <p class="remember">{spec.remember}</p>}
      {spec.more && <Switches {...props} switches={spec.more} />}
    </div>
  );
}
