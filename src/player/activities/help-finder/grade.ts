import type { Score } from '#core/questions/score.ts';
import { gradeStory, type StoryPath } from '../engines/story.ts';
import type { HelpFinderSpec } from './schema.ts';

/**
 * Roles on the map as "place/person", and the way through the rehearsed call. Lives in the tab
 * only.
 */
export type HelpFinderAnswer = { people: string[]; calling: boolean; path: StoryPath };

/** How many people or places the map still lacks. */
export function mapLacks(
  spec: HelpFinderSpec,
  people: readonly string[],
): { people: number; places: number } {
  const places = new Set(people.map((each) => each.split('/')[0]));
  return {
    people: Math.max(0, spec.atLeast.people - new Set(people).size),
    places: Math.max(0, spec.atLeast.places - places.size),
  };
}

/** Only the rehearsal is scored; the map has no wrong person on it. */
export function gradeHelpFinder(spec: HelpFinderSpec, answer: HelpFinderAnswer): Score {
  const lacks = mapLacks(spec, answer.people);
  const missing = Math.max(lacks.people, lacks.places);
  if (missing > 0) return { state: 'not-ready', missing };
  return gradeStory(spec.call, answer.path);
}

/** The record says nothing of whom the child chose. */
export const sayHelpFinder = (): string => '';
