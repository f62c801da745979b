import { Fragment, type ComponentChildren } from 'preact';
import { shuffleForTry } from '#core/questions/permute.ts';
import type { ShellWords } from '../shell/shell-messages.ts';
import { Ear } from '../shell/AudioButton.tsx';
import { Flagged } from '../shell/Flagged.tsx';
import { Icon, type IconName } from '../../ui/Sign.tsx';
import {
  chosenIn,
  isAsked,
  keyOf,
  type InspectAnswer,
  type InspectCase,
  type InspectGroup,
  type InspectItem,
} from './inspect.ts';

/** What the parts of an open case are drawn with. */
export type Hands = {
  item: string;
  words: ShellWords;
  at: InspectCase;
  answer: InspectAnswer;
  setAnswer(answer: InspectAnswer): void;
  tries: number;
  settled: boolean;
  /** The remarks stand. */
  isSaid: boolean;
};

type Props = {
  hands: Hands;
  group: string;
  ask: ComponentChildren;
  /** Before an item's words, for the eyes. */
  face?: ((item: InspectItem) => ComponentChildren) | undefined;
};

const groupOf = ({ at }: Hands, id: string): InspectGroup =>
  at.groups.find((each) => each.id === id)!;
const nameOf = ({ item, at }: Hands, group: string): string => `${item}-${at.id}-${group}`;

/** The id of an item's input, for a second label on a picture. */
export const inputOf = (hands: Hands, group: string, item: string): string =>
  `${nameOf(hands, group)}-${item}`;

export const isChosen = ({ at, answer }: Hands, group: string, item: string): boolean =>
  answer[`${at.id}/${group}`]?.includes(item) ?? false;

/** A second line of an item is told after its name, not as part of it. */
const namesOf = (input: string, { note }: InspectItem) =>
  note ? { 'aria-labelledby': `${input}-text`, 'aria-describedby': `${input}-note` } : {};

function Text({
  input,
  item: { text, note },
  children,
}: {
  input: string;
  item: InspectItem;
  children?: ComponentChildren;
}) {
  if (!note)
    return (
      <span>
        {text}
        {children}
      </span>
    );
  return (
    <span>
      <span id={`${input}-text`}>
        {text}
        {children}
      </span>
      <small id={`${input}-note`} class="inspect-note">
        {note}
      </small>
    </span>
  );
}

/**
 * One decision: native radios, each with its word, and a pictogram where it is one of the ten acts.
 */
export function Picks({
  hands,
  group: id,
  ask,
  short,
  apart,
  face,
}: Props & {
  short?: boolean;
  /** Told apart from the same words in another group. */ apart?: string;
}) {
  const { at, words, answer, setAnswer, tries, settled } = hands;
  const group = groupOf(hands, id);
  if (!isAsked(at, group, answer)) return null;
  const name = nameOf(hands, id);
  const chosen = chosenIn(at, group, answer)[0];
  return (
    <div
      class={short ? 'inspect-picks short' : 'inspect-picks'}
      role="radiogroup"
      aria-labelledby={`${name}-ask`}
    >
      <p id={`${name}-ask`}>
        <b>{ask}</b>
      </p>
      {(group.shared ? group.items : shuffleForTry(group.items, tries)).map((each) => (
        <Fragment key={each.id}>
          <label class={chosen === each ? 'inspect-pick chosen' : 'inspect-pick'}>
            <input
              {...namesOf(`${name}-${each.id}`, each)}
              type="radio"
              name={name}
              value={each.id}
              checked={chosen === each}
              disabled={settled}
              onChange={() => setAnswer({ ...answer, [keyOf(at, group)]: [each.id] })}
            />
            {each.sign && <Icon name={each.sign as IconName} />}
            {face?.(each)}
            <Text input={`${name}-${each.id}`} item={each}>
              {apart && <span class="unseen"> – {apart}</span>}
            </Text>
          </label>
          <Ear words={words} text={each.text} />
        </Fragment>
      ))}
    </div>
  );
}

type MarksProps = Props & {
  /** What stands below an item: a reply, a page that was opened. */
  under?: (item: InspectItem, on: boolean) => ComponentChildren;
  /** Told when an item is opened: what comes with it is said to who does not see it. */
  onOn?: (item: InspectItem) => void;
  /** The places stand on a picture under the same numbers. */
  numbered?: boolean;
};

/**
 * Places to mark, people to ask, pages to open: native checkboxes. After “Trả lời” each sign says
 * why it is one.
 */
export function Marks({ hands, group: id, ask, face, under, onOn, numbered }: MarksProps) {
  const { at, words, answer, setAnswer, settled, isSaid } = hands;
  const group = groupOf(hands, id);
  const key = keyOf(at, group);
  const chosen = chosenIn(at, group, answer);
  const toggle = (item: InspectItem, on: boolean) => {
    const others = (answer[key] ?? []).filter((each) => each !== item.id);
    setAnswer({ ...answer, [key]: on ? [...others, item.id] : others });
    if (on) onOn?.(item);
  };
  return (
    <div
      class={`inspect-marks ${group.how}${numbered ? ' placed' : ''}`}
      role="group"
      aria-labelledby={`${nameOf(hands, id)}-ask`}
    >
      <p id={`${nameOf(hands, id)}-ask`}>
        <b>{ask}</b>
      </p>
      {group.items.map((each) => {
        const on = chosen.includes(each);
        return (
          <div key={each.id} class={isSaid && each.why ? 'inspect-mark told' : 'inspect-mark'}>
            <label class={on ? 'chosen' : undefined}>
              <input
                {...namesOf(inputOf(hands, id, each.id), each)}
                id={inputOf(hands, id, each.id)}
                type="checkbox"
                value={each.id}
                checked={on}
                disabled={settled}
                onChange={(event) => toggle(each, event.currentTarget.checked)}
              />
              {face?.(each)}
              <Text input={inputOf(hands, id, each.id)} item={each} />
            </label>
            <Ear words={words} text={each.text} />
            {under?.(each, on)}
            {isSaid && each.why && (
              <p class="inspect-why">
                <Flagged text={each.why} />
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
