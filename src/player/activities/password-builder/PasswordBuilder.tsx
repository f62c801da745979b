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

/** The key as it stands: its letters, who could guess it, how long a machine would try. */
function Key({ spec, answer, words, result }: Props) {
  const own = passwordBuilder[words.lang];
  const chosen = piecesIn(spec, answer);
  const guessed = guessedIn(spec, answer);
  const password = passwordOf(spec, answer);
  return (
    <>
      <p>
        <b>{own.key}</b>
      </p>
      {chosen.length === 0 ? (
        <p>{own.empty}</p>
      ) : (
        <p class={`key-letters${markOf(result?.perOption['long'])}`}>
          <b>{password}</b> {interpolate(own.letters, { n: password.length })}
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
            <b>{own.who}</b>
          </p>
          {guessed.length > 0 ? (
            <ul class="guessed">
              {guessed.map(({ known }) => (
                <li key={known}>{known}</li>
              ))}
            </ul>
          ) : (
            <p>{own.nobody}</p>
          )}
        </>
      )}
      {spec.remember && chosen.length >= spec.least && <p class="remember">{spec.remember}</p>}
    </>
  );
}

const isDrawn = ({ pieces }: PasswordBuilderSpec): boolean =>
  pieces.every(({ picture }) => picture);

/** Words from a list, in the order they are pressed; nothing is typed. */
function Words(props: Props) {
  const { item, spec, answer, setAnswer, settled, words, announce } = props;
  const own = passwordBuilder[words.lang];
  const chosen = piecesIn(spec, answer).map(({ id }) => id);
  const toggle = ({ id, text }: PasswordBuilderSpec['pieces'][number], on: boolean) => {
    const others = chosen.filter((each) => each !== id);
    setAnswer({ ...answer, words: on ? [...others, id] : others });
    announce(
      on
        ? interpolate(own.added, { n: others.length + 1, word: text })
        : interpolate(own.taken, { word: text }),
    );
  };
  return (
    <Configure
      {...props}
      look="password-builder"
      css={css}
      head={<b>{spec.account}</b>}
      note={own.practice}
      shows={<Key {...props} />}
    >
      <div role="group" aria-labelledby={`${item}-pieces`}>
        <p id={`${item}-pieces`}>
          <b>{spec.asks}</b>
        </p>
        <div class="pieces">
          {spec.pieces.map((each) => {
            const at = chosen.indexOf(each.id);
            return (
              <label key={each.id}>
                <input
                  type="checkbox"
                  value={each.id}
                  checked={at >= 0}
                  disabled={settled}
                  onChange={(event) => toggle(each, event.currentTarget.checked)}
                />
                <span>{each.text}</span>
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
            <b>{own.join}</b>
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
    const own = passwordBuilder[words.lang];
    const free = spec.least - piecesIn(spec, answer).length;
    return isDrawn(spec) && free > 0
      ? interpolate(own.pictures, { n: free })
      : interpolate(own.left, { n: missing });
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
