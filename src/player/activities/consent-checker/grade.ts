import type { Score } from '#core/questions/score.ts';
import {
  chosenIn,
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { ConsentCheckerSpec } from './schema.ts';

/** Under “photo/find”, “photo/ask”, “photo/act”: places marked, people asked, what is done. */
export type ConsentCheckerAnswer = InspectAnswer;

/**
 * A photo as a case. Nobody has to mark or ask before deciding: what was left out is said after the
 * answer.
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
        items: people.map((each) => ({
          id: each.id,
          text: each.text,
          picture: each.picture,
          reply: each.says,
          later: each.later,
        })),
        missed,
      },
      { id: 'act', how: 'pick', items: options },
    ],
  }));

/** What is told of a photo in words, line by line, under the name of each line. */
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
 * Who has been asked and thinks again: only once everybody has been asked, as minds change after
 * the first yes.
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
