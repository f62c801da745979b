import type { ComponentChildren } from 'preact';
import { interpolate } from '#core/text/messages.ts';
import { compose } from './compose-messages.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import type { ItemBase } from '#core/questions/activity.ts';
import css from './compose.css?inline';
import {
  gradeCompose,
  saidOfSlot,
  sayCompose,
  slipsOf,
  slotCases,
  soundParts,
  type ComposeAnswer,
  type ComposePart,
  type Composition,
} from './compose.ts';
import { Inspect } from './Inspect.tsx';
import { Marks, Picks } from './InspectGroup.tsx';
import { inspectView } from './InspectView.tsx';

type Props = Omit<ViewProps<Composition & ItemBase, ComposeAnswer>, 'announce' | 'base'> & {
  look: string;
  css: string;
  /** Beside a part's words, for the eyes: its picture, its colour. */
  face?: (part: ComposePart) => ComponentChildren;
  /** What is being made, as it stands. */
  children: ComponentChildren;
};

/** The thing as it grows, what a good one keeps, and the slots, one open at a time. */
export function Compose({ look, css: own, face, children, ...props }: Props) {
  const { spec, answer, result, words } = props;
  const said = compose[words.lang];
  const broken = result && slipsOf(spec, answer).map(({ rule }) => rule);
  const rules = (
    <div class="compose-rules">
      <p>
        <b>{said.rules}</b>
      </p>
      <ul>
        {spec.rules.map((rule) => (
          <li key={rule.id} class={!broken ? undefined : broken.includes(rule) ? 'again' : 'kept'}>
            {rule.text}
            {broken && (
              <span class="unseen"> – {broken.includes(rule) ? said.again : said.kept}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <Inspect
      {...props}
      look={`compose ${look}`}
      // In one sheet: its rules override the engine's, whichever part of the page came first.
      css={css + own}
      cases={slotCases(spec)}
      settles={false}
      head={
        <>
          {children}
          {rules}
        </>
      }
      said={({ id }) => saidOfSlot(spec, id, answer)}
    >
      {(hands) => {
        const slot = spec.slots.find(({ id }) => id === hands.at.id)!;
        const shared = {
          hands,
          group: 'part',
          ask: slot.many ? (slot.may ? said.several : said.many) : said.one,
          face: (item: { id: string }) => face?.(slot.parts.find(({ id }) => id === item.id)!),
        };
        return slot.many ? <Marks {...shared} /> : <Picks {...shared} />;
      }}
    </Inspect>
  );
}

/** What the views of all kinds that compose have alike. */
export const composeView = <Spec extends Composition & ItemBase>(): Omit<
  KindView<Spec, ComposeAnswer>,
  'View'
> => ({
  ...inspectView<Spec>(slotCases, ({ right }) => right),
  // All of it is one thing: nothing goes out of it by itself.
  kept: (_spec, answer) => answer,
  grade: gradeCompose,
  describeAnswer: sayCompose,
  solution: (spec) => `${sayCompose(spec, soundParts(spec))}. ${spec.right}`,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(compose[words.lang].left, { n: missing }),
});
