// The first lesson as authored: the content of each step, and the controls a pupil presses to
// answer each item.
import type { Step } from '#curriculum/steps.ts';
import { withPhones } from '#core/help/phones.ts';
import { wayOf } from '../../content/real-content.ts';
import { numbers } from '../samples.ts';

type Option = { id: string; text: string; verdict: string; feedback: string; picture?: string };
type Card = { id: string; text: string; box?: string };
type Scene = { choices?: { text: string; verdict: string; goto: string }[] };
export type Item = {
  use: string;
  stem: string;
  title?: string;
  intro?: string;
  hints: string[];
  critical?: boolean;
  variantOf?: string;
  mode?: string;
  many?: boolean;
  options?: Option[];
  spots?: Option[];
  messages?: { from: string; text: string }[];
  picture?: string;
  story?: { start: string; scenes: Record<string, Scene> };
  cards?: Card[];
  order?: string[][];
  anytime?: string[];
  boxes?: Card[];
  places?: { id: string; people: Card[] }[];
  atLeast?: { people: number };
  callTitle?: string;
  call?: { start: string; scenes: Record<string, Scene> };
};

/** One lesson as authored, or its other way (`vi.other`), in either language (`en`, `en.other`). */
export type Walked = {
  id: string;
  path: string;
  steps: Step[];
  items: Record<string, Item>;
  /** Items in steps, in order. */ placed: string[];
  stepOf(item: string): number;
  exitStep: number;
};

export function readLesson(id: string, files = 'vi'): Walked {
  const way = withPhones(wayOf(id, files), numbers);
  const ownSteps = way.steps;
  return {
    id,
    steps: ownSteps,
    path: `${files.startsWith('en') ? 'en/' : ''}lessons/${id}/${files.endsWith('.other') ? '2/' : ''}`,
    items: way.items as Record<string, unknown> as Record<string, Item>,
    placed: ownSteps.flatMap(({ does }) => (does.what === 'activity' ? [does.id] : [])),
    stepOf: (item) =>
      ownSteps.findIndex(({ does }) => does.what === 'activity' && does.id === item) + 1,
    exitStep: ownSteps.findIndex(({ does }) => does.what === 'exit') + 1,
  };
}

export const { path: lessonPath, steps, items, placed, stepOf, exitStep } = readLesson('help-map');
/** With the end screen. */
export const stepCount = steps.length + 1;

export const using = (use: string): string[] =>
  Object.keys(items).filter((id) => items[id]!.use === use);

const isRight = ({ verdict }: { verdict: string }): boolean =>
  verdict === 'right' || verdict === 'safe';

/** Returns the names to press, in order, for a complete answer. */
export function rightOf({
  options: given,
  spots,
  many,
  mode,
  cards,
  order,
  anytime,
  boxes,
  places,
  atLeast,
  callTitle,
  call,
  story,
}: Item): string[] {
  const options = given ?? spots;
  if (options)
    return options
      .filter(isRight)
      .slice(0, mode === 'many' || many ? undefined : 1)
      .map(({ text }) => text);
  if (cards && order)
    return [...order.flat(), ...(anytime ?? [])].map(
      (id) => cards.find((card) => card.id === id)!.text,
    );
  if (cards && boxes)
    return cards.map(({ text, box }) => `${boxes.find(({ id }) => id === box)!.text} – ${text}`);
  const { start, scenes } = (call ?? story)!;
  const said: string[] = [];
  for (let scene = scenes[start]!; scene.choices;) {
    const choice = scene.choices.find(isRight)!;
    said.push(choice.text);
    scene = scenes[choice.goto]!;
  }
  return places
    ? [
        ...places.map((place) => place.people[0]!.text).slice(0, atLeast!.people),
        callTitle!,
        ...said,
      ]
    : said;
}

const isWrong = ({ verdict }: { verdict?: string }): boolean =>
  verdict === 'wrong' || verdict === 'unsafe';

/** Returns whether there is a choice without points. */
export const hasWrong = ({ mode, options, spots }: Item): boolean =>
  // With several picks, one wrong pick is no complete answer yet.
  mode !== 'many' && (options ?? spots ?? []).some(isWrong);

/**
 * Returns a wrong name to press, or one that is not enough; only for items with options or spots.
 */
export function wrongOf({ options, spots }: Item): string {
  const offered = (options ?? spots)!;
  return (offered.find(isWrong) ?? offered.find((option) => !isRight(option)))!.text;
}
