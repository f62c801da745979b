import type { Score } from '#core/questions/score.ts';
import {
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { FootprintMapSpec } from './schema.ts';

/** Ids under “stop/find”, “stop/act”: the people who can see it, the act. */
export type FootprintMapAnswer = InspectAnswer;

export const stopCases = ({ cases, missed }: FootprintMapSpec): InspectCase[] =>
  cases.map(({ id, name, parts, options }) => ({
    id,
    name,
    groups: [
      ...(parts ? [{ id: 'find', how: 'find' as const, items: parts, least: 1, missed }] : []),
      { id: 'act', how: 'pick', items: options },
    ],
  }));

export const gradeFootprintMap = (spec: FootprintMapSpec, answer: FootprintMapAnswer): Score =>
  gradeInspect(stopCases(spec), spec.right, answer);

export const sayFootprintMap = (spec: FootprintMapSpec, answer: FootprintMapAnswer): string =>
  sayInspect(stopCases(spec), answer);
