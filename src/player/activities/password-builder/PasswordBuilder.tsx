import { interpolate } from '#core/text/messages.ts';
import { passwordBuilder } from './messages.ts';
import { Configure } from '../engines/Configure.tsx';
import { markOf, Switches } from '../engines/Switches.tsx';
import { wayOfSwitches } from '../engines/configure.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import {
  bareOf,
  gradePasswordBuilder,
  guessedIn,
  keptIn,
  passwordOf,
  piecesIn,
  sayPasswordBuilder,
  typed,
  type PasswordBuilderAnswer,
} from './grade.ts';
import { Meter } from './Meter.tsx';
import css from './password-builder-look.css?inline';
import { PictureKey } from './PictureKey.tsx';
import type { PasswordBuilderSpec } from './schema.ts';

type Props = ViewProps<PasswordBuilderSpec, PasswordBuilderAnswer>;

/** The current key: its letters, the people who could guess it, the time a machine would need. */
function Key({ spec, answer, words, result }: Props) {
  const labels = passwordBuilder[words.lang];
  const chosen = piecesIn(spec, answer);
  const guessed = guessedIn(spec, answer);
  const password = passwordOf(spec, answer);
  return (
    <>
      <p>
        <b>{labels.key}</b>
      </p>
      {chosen.length === 0 ? (
        <p>{labels.empty}</p>
      ) : (
        <p class={`key-letters${markOf(result?.perOption['long'])}`}>
          <b>{password}</b> {interpolate(labels.letters, { n: password.length })}
        </p>
      )}
      <Meter
        password={bareOf(spec, answer)}
        list={spec.pieces.map(({ text }) => typed(text))}
        known={guessed.map(({ as }) => as)}
        lang={words.lang}
      />
      {chosen.length > 0 && (
        <>
          <p>
            <b>{labels.who}</b>
          </p>
          {guessed.length > 0 ? (
            <ul class="guessed">
              {guessed.map(({ known }) => (
                <li key={known}>{known}</li>
              ))}
            </ul>
          ) : (
            <p>{labels.nobody}</p>
          )}
        </>
      )}
      {spec.remember && chosen.length >= spec.least && <p class="remember">{spec.remember}</p>}
    </>
  );
}

const isDrawn = ({ pieces }: PasswordBuilderSpec): boolean =>
  pieces.every(({ picture }) => picture);

/** Words from a list, in the order of the presses; nothing is typed. */
function Words(props: Props) {
  const { item, spec, answer, setAnswer, settled, words, announce } = props;
  const labels = passwordBuilder[words.lang];
  const chosen = piecesIn(spec, answer).map(({ id }) => id);
  const toggle = ({ id, text }: PasswordBuilderSpec['pieces'][number], on: boolean) => {
    const rest = chosen.filter((chosenId) => chosenId !== id);
    setAnswer({ ...answer, words: on ? [...rest, id] : rest });
    announce(
      on
        ? interpolate(labels.added, { n: rest.length + 1, word: text })
        : interpolate(labels.taken, { word: text }),
    );
  };
  return (
    <Configure
      {...props}
      look="password-builder"
      css={css}
      head={<b>{spec.account}</b>}
      note={labels.practice}
      shows={<Key {...props} />}
    >
      <div role="group" aria-labelledby={`${item}-pieces`}>
        <p id={`${item}-pieces`}>
          <b>{spec.asks}</b>
        </p>
        <div class="pieces">
          {spec.pieces.map((piece) => {
            const at = chosen.indexOf(piece.id);
            return (
              <label key={piece.id}>
                <input
                  type="checkbox"
                  value={piece.id}
                  checked={at >= 0}
                  disabled={settled}
                  onChange={(event) => toggle(piece, event.currentTarget.checked)}
                />
                <span>{piece.text}</span>
                {at >= 0 && (
                  <b class="piece-at" aria-hidden="true">
                    {at + 1}
                  </b>
                )}
              </label>
            );
          })}
        </div>
      </div>
      {spec.joins && (
        <div role="radiogroup" aria-labelledby={`${item}-join`}>
          <p id={`${item}-join`}>
            <b>{labels.join}</b>
          </p>
          <div class="switch-options">
            {spec.joins.map(({ id, text }) => (
              <label key={id}>
                <input
                  type="radio"
                  name={`${item}-join`}
                  value={id}
                  checked={answer['join']?.[0] === id}
                  disabled={settled}
                  onChange={() => setAnswer({ ...answer, join: [id] })}
                />
                <span>{text}</span>
              </label>
            ))}
          </div>
        </div>
      )}
      {spec.more && <Switches {...props} switches={spec.more} />}
    </Configure>
  );
}

const PasswordBuilder = (props: Props) =>
  isDrawn(props.spec) ? <PictureKey {...props} /> : <Words {...props} />;

export const view: KindView<PasswordBuilderSpec, PasswordBuilderAnswer> = {
  initialAnswer: () => ({}),
  grade: gradePasswordBuilder,
  describeAnswer: sayPasswordBuilder,
  pendingLabel: (words, spec, answer, missing) => {
    const labels = passwordBuilder[words.lang];
    const free = spec.least - piecesIn(spec, answer).length;
    return isDrawn(spec) && free > 0
      ? interpolate(labels.pictures, { n: free })
      : interpolate(labels.left, { n: missing });
  },
  kept: keptIn,
  spokenTexts: (spec) => [spec.asks, ...spec.pieces.map(({ text }) => text)],
  solution: (spec) =>
    [
      ...spec.pieces
        .filter(({ known }) => !known)
        .slice(0, spec.least)
        .map(({ text }) => text),
      ...wayOfSwitches(spec.more ?? []),
      spec.right,
    ].join('. '),
  persists: 'answer',
  View: PasswordBuilder,
};
