import { interpolate } from '#core/text/messages.ts';
import { stepNames as allWords } from './step-names-messages.ts';
import type { Lang } from './content.ts';
import type { Step } from './steps.ts';

/**
 * The name of a place in a lesson. Places count from 1 and never change their numbers (`#b4`,
 * `data-step`, a stored place). Names are visible to people: the first step of the story is “Bước
 * 1”, an old question is “Ôn 1”, the notice and the opening have no number.
 */
export type StepName = { kind: 'notice' | 'opening' | 'recall' | 'step'; n: number };

const kindOf = ({ does }: Pick<Step, 'does'>): StepName['kind'] =>
  does.what === 'notice' || does.what === 'opening' || does.what === 'recall' ? does.what : 'step';

/** Whether a place has a number in the margin and in the step bar. */
export const isNumbered = ({ kind }: StepName): boolean => kind === 'recall' || kind === 'step';

/** Returns the names of a lesson's places, in order; the last is the end screen. */
export function stepNames(steps: readonly Pick<Step, 'does'>[]): StepName[] {
  const counted = { notice: 0, opening: 0, recall: 0, step: 0 };
  return [...steps.map(kindOf), 'step' as const].map((kind) => ({ kind, n: (counted[kind] += 1) }));
}

/** Counts visible steps with the end screen: the 15 of “Bước 1 trong 15”. */
export const storySteps = (steps: readonly Pick<Step, 'does'>[]): number =>
  stepNames(steps).at(-1)!.n;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns “Bước 1”, “Ôn 2”, “Màn báo trước”. */
export function nameOfStep(
  steps: readonly Pick<Step, 'does'>[],
  place: number,
  lang: Lang,
): string {
  const { kind, n } = stepNames(steps)[place - 1]!;
  return capital(interpolate(allWords[lang][kind], { n }));
}

/**
 * Returns the steps of a timeline line, “2–4”, in words; a dash for no step on the screen is kept.
 */
export const stepsSaid = (
  steps: readonly Pick<Step, 'does'>[],
  named: string,
  lang: Lang,
): string => (/\d/.test(named) ? capital(sayPlaces(steps, named, lang)) : named);

/**
 * Returns the step bar's name for a place: “Bước 1 trong 15”, “Ôn 2”; empty if the place has no
 * number.
 */
export function whereIs(steps: readonly Pick<Step, 'does'>[], place: number, lang: Lang): string {
  const name = stepNames(steps)[place - 1]!;
  const { kind, n } = name;
  const words = allWords[lang];
  if (!isNumbered(name)) return '';
  return capital(
    kind === 'step'
      ? interpolate(words.stepOf, { n, of: storySteps(steps) })
      : interpolate(words[kind], { n }),
  );
}

/** A part of a reference: one place, or a range of places. */
type Span = { from: number; to: number };

const spansIn = (places: string): Span[] =>
  [...places.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to ?? from),
  }));

/** Returns the places of a reference such as “4, 12–14”, each span by its two ends. */
export const placesIn = (places: string): number[] =>
  spansIn(places).flatMap(({ from, to }) => (from === to ? [from] : [from, to]));

/**
 * Splits a span where the kind of its places changes: from the notice to a step of the story there
 * are three parts.
 */
function byKind(names: readonly StepName[], { from, to }: Span): StepName[][] {
  const parts: StepName[][] = [];
  for (const name of names.slice(from - 1, to)) {
    const last = parts.at(-1);
    if (last?.[0]!.kind === name.kind) last.push(name);
    else parts.push([name]);
  }
  return parts;
}

/**
 * Returns places in words: “2–4, 6” → “Ôn 1, 2, bước 1, 3” in a lesson whose story begins at place
 * 4.
 * @throws RangeError if the lesson has no such place
 */
export function sayPlaces(
  steps: readonly Pick<Step, 'does'>[],
  places: string,
  lang: Lang,
): string {
  const words = allWords[lang];
  const names = stepNames(steps);
  const beyond = placesIn(places).find((place) => place < 1 || place > names.length);
  if (beyond !== undefined) throw new RangeError(`no place ${beyond} among ${names.length}`);
  const parts = spansIn(places).flatMap((span) => byKind(names, span));
  const storyParts = parts.filter(([first]) => first!.kind === 'step');
  const isMany = storyParts.length > 1 || (storyParts[0]?.length ?? 0) > 1;
  let before: StepName['kind'] | null = null;
  return parts
    .map((part) => {
      const [{ kind, n }, last] = [part[0]!, part.at(-1)!];
      const few = kind === 'recall' ? part.map((step) => step.n).join(', ') : `${n}–${last.n}`;
      const numbers = part.length > 1 ? few : String(n);
      const said =
        kind === before
          ? numbers
          : interpolate(kind === 'step' && isMany ? words.steps : words[kind], { n: numbers });
      before = kind;
      return said;
    })
    .join(', ');
}

/**
 * Matches a reference in a text: `{b4}`, `{b4-7}`, `{b9, 10}`; with a capital where a sentence
 * begins: `{B4}`.
 */
const references = /\{([bB])(\d+(?:\s*[-,]\s*\d+)*)\}/g;

/** Returns every reference of a text with its places. */
export const referencesIn = (text: string): { written: string; places: number[]; at: number }[] =>
  [...text.matchAll(references)].map((found) => ({
    written: found[0],
    places: placesIn(found[2]!),
    at: found.index,
  }));

/**
 * Returns a text with every reference in words. A reference to nothing stays unchanged, for the
 * content check to report.
 */
export const withStepNames = (
  text: string,
  steps: readonly Pick<Step, 'does'>[],
  lang: Lang,
): string =>
  text.replace(references, (written, letter: string, places: string) => {
    if (placesIn(places).some((place) => place < 1 || place > steps.length + 1)) return written;
    const said = sayPlaces(steps, places, lang);
    return letter === 'B' ? capital(said) : said;
  });
