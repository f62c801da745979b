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
  /** The choice in a slot, shown under its name; null if there is none. */
  line?: (slot: string) => string | null;
  look: string;
  css: string;
  /** A picture or colour beside a part's text; decorative. */
  face?: (part: ComposePart) => ComponentChildren;
  /** The current state of the work. */
  children: ComponentChildren;
};

/** The work in progress, its rules, and the slots, one open at a time. */
export function Compose({ look, css: kindCss, face, line, children, ...props }: Props) {
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
      // In one sheet: the kind's rules override the engine's, in whichever order the page loads
      // them.
      css={css + kindCss}
      cases={slotCases(spec)}
      {...(line && { preview: ({ id }) => ({ text: line(id) ?? said.none }) })}
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

/** The view members shared by all kinds that compose. */
export const composeView = <Spec extends Composition & ItemBase>(): Omit<
  KindView<Spec, ComposeAnswer>,
  'View'
> => ({
  ...inspectView<Spec>(slotCases, ({ right }) => right),
  // The composition is one whole: a retry removes no part of it.
  kept: (_spec, answer) => answer,
  grade: gradeCompose,
  describeAnswer: sayCompose,
  solution: (spec) => `${sayCompose(spec, soundParts(spec))}. ${spec.right}`,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(compose[words.lang].left, { n: missing }),
});
