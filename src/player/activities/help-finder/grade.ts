import type { Score } from '#core/questions/score.ts';
import { gradeStory, type StoryPath } from '../engines/story.ts';
import type { HelpFinderSpec } from './schema.ts';

/** Roles on the map as "place/person", and the path through the rehearsed call. Only in the tab. */
export type HelpFinderAnswer = { people: string[]; calling: boolean; path: StoryPath };

/** Returns how many people and places the map still lacks. */
export function mapLacks(
  spec: HelpFinderSpec,
  people: readonly string[],
): { people: number; places: number } {
  const places = new Set(people.map((chosenId) => chosenId.split('/')[0]));
  return {
    people: Math.max(0, spec.atLeast.people - new Set(people).size),
    places: Math.max(0, spec.atLeast.places - places.size),
  };
}

/** Grades only the rehearsal: no person on the map is wrong. */
export function gradeHelpFinder(spec: HelpFinderSpec, answer: HelpFinderAnswer): Score {
  const lacks = mapLacks(spec, answer.people);
  const missing = Math.max(lacks.people, lacks.places);
  if (missing > 0) return { state: 'not-ready', missing };
  return gradeStory(spec.call, answer.path);
}

/** Returns '': the attempt does not record whom the child chose. */
export const sayHelpFinder = (): string => '';
