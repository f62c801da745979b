import type { ComponentChildren } from 'preact';
import { interpolate } from '#core/text/messages.ts';
import { consentChecker } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, inputOf, isChosen, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import { Spotted } from '../engines/Spotted.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './consent-checker-look.css?inline';
import {
  gradeConsentChecker,
  isAllAsked,
  photoCases,
  sayConsentChecker,
  toldLines,
  type ConsentCheckerAnswer,
} from './grade.ts';
import type { ConsentCheckerSpec } from './schema.ts';

type Props = ViewProps<ConsentCheckerSpec, ConsentCheckerAnswer>;
type Face = (item: { picture?: string | undefined }) => ComponentChildren;

/** A photo described in words, in a frame like a print. */
function ToldPhoto({ spec, words, photo }: Pick<Props, 'spec' | 'words'> & { photo: string }) {
  const labels = consentChecker[words.lang];
  return (
    <figure class="told-photo">
      <figcaption>{labels.toldName}</figcaption>
      <dl>
        {toldLines(spec, photo).map(({ of, text }) => (
          <div key={of}>
            <dt>{labels.told[of]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

/** The open photo with its places, and the people to ask, each with an answer. */
function Photo({
  hands,
  spec,
  words,
  base,
  announce,
  answer,
  face,
}: Props & { hands: Hands; face: Face }) {
  const labels = consentChecker[words.lang];
  const { picture, pictureText, told, parts } = spec.cases.find(({ id }) => id === hands.at.id)!;
  const all = isAllAsked(hands.at, answer);
  return (
    <>
      {told ? (
        <ToldPhoto spec={spec} words={words} photo={hands.at.id} />
      ) : (
        <Spotted
          src={base + picture!}
          alt={pictureText}
          spots={(parts ?? []).map(({ id, at }) => ({
            at,
            input: inputOf(hands, 'find', id),
            isChosen: isChosen(hands, 'find', id),
          }))}
        />
      )}
      {parts && <Marks hands={hands} group="find" ask={labels.find} numbered={!told} />}
      <Marks
        hands={hands}
        group="ask"
        ask={labels.ask}
        face={face}
        onOn={({ reply }) => announce(reply!)}
        under={({ reply, later }, on) =>
          on && (
            <p class="asked">
              {reply}
              {all && later && (
                <>
                  <br />
                  <b>{labels.later}</b> {later}
                </>
              )}
            </p>
          )
        }
      />
    </>
  );
}

/** An album: its photos as thumbnails, the open one, and the decision about it. */
function ConsentChecker(props: Props) {
  const { spec, words, base } = props;
  const labels = consentChecker[words.lang];
  const isDrawn = spec.cases.some(({ picture }) => picture);
  const face: Face = ({ picture }) =>
    picture && <img src={base + picture} alt="" width="48" height="48" />;
  return (
    <Inspect
      {...props}
      look="consent-checker"
      css={css}
      cases={photoCases(spec)}
      close={{ words: labels.close, next: labels.next, asks: labels, tell: props.announce }}
      act={labels.act}
      face={face}
      head={
        <>
          <b>{spec.album}</b> <small>{isDrawn ? labels.practice : labels.practiceTold}</small>
        </>
      }
      beside={({ id }) => {
        const { picture } = spec.cases.find((photo) => photo.id === id)!;
        return picture && <img src={base + picture} alt="" width="96" height="54" />;
      }}
    >
      {(hands) => <Photo {...props} hands={hands} face={face} />}
    </Inspect>
  );
}

export const view: KindView<ConsentCheckerSpec, ConsentCheckerAnswer> = {
  ...inspectView(photoCases, (spec) => spec.right),
  grade: gradeConsentChecker,
  describeAnswer: sayConsentChecker,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(consentChecker[words.lang].left, { n: missing }),
  View: ConsentChecker,
};
