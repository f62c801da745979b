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

/** A photo in words, in a frame as a print has it. */
function ToldPhoto({ spec, words, photo }: Pick<Props, 'spec' | 'words'> & { photo: string }) {
  const own = consentChecker[words.lang];
  return (
    <figure class="told-photo">
      <figcaption>{own.toldName}</figcaption>
      <dl>
        {toldLines(spec, photo).map(({ of, text }) => (
          <div key={of}>
            <dt>{own.told[of]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

/** The open photo with its places, and the people who are to be asked, each with an answer. */
function Photo({
  hands,
  spec,
  words,
  base,
  announce,
  answer,
  face,
}: Props & { hands: Hands; face: Face }) {
  const own = consentChecker[words.lang];
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
      {parts && <Marks hands={hands} group="find" ask={own.find} numbered={!told} />}
      <Marks
        hands={hands}
        group="ask"
        ask={own.ask}
        face={face}
        onOn={({ reply }) => announce(reply!)}
        under={({ reply, later }, on) =>
          on && (
            <p class="asked">
              {reply}
              {all && later && (
                <>
                  <br />
                  <b>{own.later}</b> {later}
                </>
              )}
            </p>
          )
        }
      />
    </>
  );
}

/** An album: its photos in small, the open one, and what is done with it. */
function ConsentChecker(props: Props) {
  const { spec, words, base } = props;
  const own = consentChecker[words.lang];
  const isDrawn = spec.cases.some(({ picture }) => picture);
  const face: Face = ({ picture }) =>
    picture && <img src={base + picture} alt="" width="48" height="48" />;
  return (
    <Inspect
      {...props}
      look="consent-checker"
      css={css}
      cases={photoCases(spec)}
      close={{ words: own.close, next: own.next, asks: own, tell: props.announce }}
      act={own.act}
      face={face}
      head={
        <>
          <b>{spec.album}</b> <small>{isDrawn ? own.practice : own.practiceTold}</small>
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
