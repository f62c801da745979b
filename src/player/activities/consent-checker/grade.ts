import type { Score } from '#core/questions/score.ts';
import {
  chosenIn,
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { ConsentCheckerSpec } from './schema.ts';

/** Ids under “photo/find”, “photo/ask”, “photo/act”: places marked, people asked, the decision. */
export type ConsentCheckerAnswer = InspectAnswer;

/**
 * Returns the photos as cases. Marking and asking are not required before the decision; what was
 * left out appears in the feedback.
 */
export const photoCases = ({ cases, missed }: ConsentCheckerSpec): InspectCase[] =>
  cases.map(({ id, name, parts, people, options }) => ({
    id,
    name,
    groups: [
      ...(parts ? [{ id: 'find', how: 'find' as const, items: parts }] : []),
      {
        id: 'ask',
        how: 'open',
        items: people.map((person) => ({
          id: person.id,
          text: person.text,
          picture: person.picture,
          reply: person.says,
          later: person.later,
        })),
        missed,
      },
      { id: 'act', how: 'pick', items: options },
    ],
  }));

/** Returns the lines that describe a photo in words, with the label of each line. */
export const toldLines = (
  { cases }: ConsentCheckerSpec,
  photo: string,
): { of: 'who' | 'where' | 'reads'; text: string }[] => {
  const told = cases.find(({ id }) => id === photo)!.told;
  return (['who', 'where', 'reads'] as const).flatMap((of) => {
    const text = told?.[of];
    return text === undefined ? [] : [{ of, text }];
  });
};

/**
 * Returns whether every person has been asked. Only then some think again, because minds change
 * after the first yes.
 */
export const isAllAsked = (at: InspectCase, answer: ConsentCheckerAnswer): boolean => {
  const ask = at.groups.find(({ id }) => id === 'ask')!;
  return chosenIn(at, ask, answer).length === ask.items.length;
};

export const gradeConsentChecker = (
  spec: ConsentCheckerSpec,
  answer: ConsentCheckerAnswer,
): Score => gradeInspect(photoCases(spec), spec.right, answer);

export const sayConsentChecker = (spec: ConsentCheckerSpec, answer: ConsentCheckerAnswer): string =>
  sayInspect(photoCases(spec), answer);
