import { fill } from '../../messages/area.ts';
import { consentChecker } from '../../messages/consent-checker.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks, inputOf, isChosen } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import { Spotted } from '../engines/Spotted.tsx';
import type { KindView, ViewProps } from '../frame/view.ts';
import css from './consent-checker-look.css?inline';
import { gradeConsentChecker, isAllAsked, photoCases, sayConsentChecker, type ConsentCheckerAnswer } from './grade.ts';
import type { ConsentCheckerSpec } from './schema.ts';

/** An album: the open photo with its places, the people who are to be asked, each with an answer, and what is done with it. */
function ConsentChecker(props: ViewProps<ConsentCheckerSpec, ConsentCheckerAnswer>) {
  const { spec, words, base, announce, answer } = props;
  const own = consentChecker[words.lang];
  const photoOf = (id: string) => spec.cases.find((each) => each.id === id)!;
  return (
    <Inspect
      {...props}
      look="consent-checker"
      css={css}
      cases={photoCases(spec)}
      head={<><b>{spec.album}</b> <small>{own.practice}</small></>}
      beside={({ id }) => <img src={base + photoOf(id).picture} alt="" width="96" height="54" />}
    >
      {(hands) => {
        const { picture, pictureText, parts } = photoOf(hands.at.id);
        const all = isAllAsked(hands.at, answer);
        return (
          <>
            <Spotted src={base + picture!} alt={pictureText} spots={(parts ?? []).map(({ id, at }) => ({ at, input: inputOf(hands, 'find', id), isChosen: isChosen(hands, 'find', id) }))} />
            {parts && <Marks hands={hands} group="find" ask={own.find} numbered />}
            <Marks
              hands={hands}
              group="ask"
              ask={own.ask}
              face={({ picture: face }) => face && <img src={base + face} alt="" width="48" height="48" />}
              onOn={({ reply }) => announce(reply!)}
              under={({ reply, later }, on) => on && <p class="asked">{reply}{all && later && <><br /><b>{own.later}</b> {later}</>}</p>}
            />
            <Picks hands={hands} group="act" ask={own.act} />
          </>
        );
      }}
    </Inspect>
  );
}

export const view: KindView<ConsentCheckerSpec, ConsentCheckerAnswer> = {
  ...inspectView(photoCases, (spec) => spec.right),
  grade: gradeConsentChecker,
  say: sayConsentChecker,
  waits: (words, _spec, _answer, missing) => fill(consentChecker[words.lang].left, { n: missing }),
  View: ConsentChecker,
};
