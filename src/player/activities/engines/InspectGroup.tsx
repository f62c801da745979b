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

/** The context in which the groups of an open case are drawn. */
export type Hands = {
  item: string;
  words: ShellWords;
  at: InspectCase;
  answer: InspectAnswer;
  setAnswer(answer: InspectAnswer): void;
  tries: number;
  settled: boolean;
  /** True if the feedback is shown. */
  isSaid: boolean;
};

type Props = {
  hands: Hands;
  group: string;
  ask: ComponentChildren;
  /** A decorative picture before an item's text. */
  face?: ((item: InspectItem) => ComponentChildren) | undefined;
};

const groupOf = ({ at }: Hands, id: string): InspectGroup =>
  at.groups.find((group) => group.id === id)!;
const nameOf = ({ item, at }: Hands, group: string): string => `${item}-${at.id}-${group}`;

/** Returns the id of an item's input, for a second label on a picture. */
export const inputOf = (hands: Hands, group: string, item: string): string =>
  `${nameOf(hands, group)}-${item}`;

export const isChosen = ({ at, answer }: Hands, group: string, item: string): boolean =>
  answer[`${at.id}/${group}`]?.includes(item) ?? false;

/** Makes an item's note its accessible description instead of a part of its name. */
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

/** One decision: native radios with their labels, and a pictogram for the ten known acts. */
export function Picks({
  hands,
  group: id,
  ask,
  short,
  steps,
  apart,
  face,
}: Props & {
  short?: boolean;
  /** One row of steps, from low to high. */ steps?: boolean;
  /** Suffix of the accessible name, if another group has the same texts. */ apart?: string;
}) {
  const { at, words, answer, setAnswer, tries, settled } = hands;
  const group = groupOf(hands, id);
  if (!isAsked(at, group, answer)) return null;
  const name = nameOf(hands, id);
  const chosen = chosenIn(at, group, answer)[0];
  return (
    <div
      class={`inspect-picks${short ? ' short' : ''}${steps ? ' scale-row' : ''}`}
      role="radiogroup"
      aria-labelledby={`${name}-ask`}
    >
      <p id={`${name}-ask`}>
        <b>{ask}</b>
      </p>
      {(group.shared ? group.items : shuffleForTry(group.items, tries)).map((option) => (
        <Fragment key={option.id}>
          <label class={chosen === option ? 'inspect-pick chosen' : 'inspect-pick'}>
            <input
              {...namesOf(`${name}-${option.id}`, option)}
              type="radio"
              name={name}
              value={option.id}
              checked={chosen === option}
              disabled={settled}
              onChange={() => setAnswer({ ...answer, [keyOf(at, group)]: [option.id] })}
            />
            {option.sign && <Icon name={option.sign as IconName} />}
            {face?.(option)}
            <Text input={`${name}-${option.id}`} item={option}>
              {apart && <span class="unseen"> – {apart}</span>}
            </Text>
          </label>
          <Ear words={words} text={option.text} />
        </Fragment>
      ))}
    </div>
  );
}

type MarksProps = Props & {
  /** Content below an item: a reply, an opened page. */
  under?: (item: InspectItem, on: boolean) => ComponentChildren;
  /** Called when an item is opened; the caller announces the content to screen readers. */
  onOn?: (item: InspectItem) => void;
  /** True if the items are numbered places on a picture. */
  numbered?: boolean;
  /** Stands before the reason of a sign: whether it was marked. */
  whyLabels?: { seen: string; missed: string };
};

/**
 * Places to mark, people to ask, pages to open: native checkboxes. After “Trả lời” every sign shows
 * its reason.
 */
export function Marks({
  hands,
  group: id,
  ask,
  face,
  under,
  onOn,
  numbered,
  whyLabels,
}: MarksProps) {
  const { at, words, answer, setAnswer, settled, isSaid } = hands;
  const group = groupOf(hands, id);
  const key = keyOf(at, group);
  const chosen = chosenIn(at, group, answer);
  const toggle = (item: InspectItem, on: boolean) => {
    const unchanged = (answer[key] ?? []).filter((chosenId) => chosenId !== item.id);
    setAnswer({ ...answer, [key]: on ? [...unchanged, item.id] : unchanged });
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
      {group.items.map((mark) => {
        const on = chosen.includes(mark);
        return (
          <div key={mark.id} class={isSaid && mark.why ? 'inspect-mark told' : 'inspect-mark'}>
            <label class={on ? 'chosen' : undefined}>
              <input
                {...namesOf(inputOf(hands, id, mark.id), mark)}
                id={inputOf(hands, id, mark.id)}
                type="checkbox"
                value={mark.id}
                checked={on}
                disabled={settled}
                onChange={(event) => toggle(mark, event.currentTarget.checked)}
              />
              {face?.(mark)}
              <Text input={inputOf(hands, id, mark.id)} item={mark} />
            </label>
            <Ear words={words} text={mark.text} />
            {under?.(mark, on)}
            {isSaid && mark.why && (
              <p class={on ? 'inspect-why seen' : 'inspect-why'}>
                {whyLabels && <b>{on ? whyLabels.seen : whyLabels.missed} </b>}
                <Flagged text={mark.why} />
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
