// The first lesson as its authors wrote it: what stands in which step, and what a pupil presses to answer each item.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { stepsFrom } from '../../../src/domain/lesson-body.ts';
import { withPhones } from '../../../src/domain/phones.ts';
import { numbers } from '../samples.ts';

type Option = { id: string; text: string; verdict: string; feedback: string };
type Card = { id: string; text: string };
type Scene = { choices?: { text: string; verdict: string; goto: string }[] };
export type Item = {
  use: string; stem: string; title?: string; intro?: string; hints: string[]; critical?: boolean; variantOf?: string; mode?: string;
  options?: Option[];
  cards?: Card[]; order?: string[][]; anytime?: string[];
  places?: { id: string; people: Card[] }[]; atLeast?: { people: number }; callTitle?: string; call?: { start: string; scenes: Record<string, Scene> };
};

const folder = fileURLToPath(new URL('../../../content/lessons/help-map/', import.meta.url));
const body = withPhones(readFileSync(`${folder}vi.mdx`, 'utf8'), numbers);

export const lessonPath = 'lessons/help-map/';
export const steps = stepsFrom(body);
/** With the end screen. */
export const stepCount = steps.length + 1;
export const items = withPhones(parse(readFileSync(`${folder}vi.activities.yaml`, 'utf8')) as Record<string, Item>, numbers);

export const stepOf = (item: string): number => steps.findIndex(({ does }) => does.what === 'activity' && does.id === item) + 1;
export const exitStep = steps.findIndex(({ does }) => does.what === 'exit') + 1;
/** Items placed in a step, in order. */
export const placed = steps.flatMap(({ does }) => (does.what === 'activity' ? [does.id] : []));
export const using = (use: string): string[] => Object.keys(items).filter((id) => items[id]!.use === use);

const isRight = ({ verdict }: { verdict: string }): boolean => verdict === 'right' || verdict === 'safe';

/** The names to press, in order, for a full answer. */
export function rightOf({ options, mode, cards, order, anytime, places, atLeast, callTitle, call }: Item): string[] {
  if (options) return options.filter(isRight).slice(0, mode === 'many' ? undefined : 1).map(({ text }) => text);
  if (cards && order) return [...order.flat(), ...(anytime ?? [])].map((id) => cards.find((each) => each.id === id)!.text);
  const people = places!.map((place) => place.people[0]!.text).slice(0, atLeast!.people);
  const said: string[] = [];
  for (let scene = call!.scenes[call!.start]!; scene.choices; ) {
    const choice = scene.choices.find(isRight)!;
    said.push(choice.text);
    scene = call!.scenes[choice.goto]!;
  }
  return [...people, callTitle!, ...said];
}

/** A name to press that is wrong: items with options only. */
export const wrongOf = ({ options }: Item): string => options!.find(({ verdict }) => verdict === 'wrong' || verdict === 'unsafe')!.text;
