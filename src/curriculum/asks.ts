import { kinds } from '#player/activities/registry.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import type { TaskType } from '#core/questions/kind.ts';

/** The four task types that count as judging, not reciting (`content/rules.md` A.2, rule 16). */
export const judged: readonly TaskType[] = ['situation', 'reply', 'signs', 'building'];

/**
 * Returns the task type of an item, from its kind and mode:
 * - `choice`: a scenario is a situation; “one” is recall; “many” and “true-false” are an exercise
 *   over a scene, and recall without one (`intro`).
 * - `hotspot`: places of a picture are signs to find; choosing among pictures is a situation if
 *   the verdicts are about safety, else an exercise.
 * - `sequence`: building steps, if the child in the scene may tell at once (`tellNow`) instead of
 *   sorting; else an exercise.
 * - stories, rehearsals and labs: always the same; the kind itself defines it (`taskType`).
 * - `match`, `sort`, and ungraded kinds: an exercise.
 */
export function askOf(spec: AnySpec): TaskType {
  const {
    kind,
    intro,
    mode,
    pictures,
    spots = [],
    tellNow,
  } = spec as AnySpec & {
    mode?: string;
    pictures?: true;
    spots?: { verdict: string }[];
    tellNow?: unknown;
  };
  if (kind === 'choice')
    return mode === 'scenario'
      ? 'situation'
      : mode !== 'one' && intro !== undefined
        ? 'exercise'
        : 'recall';
  if (kind === 'hotspot' && pictures)
    return spots.some(({ verdict }) => verdict === 'safe') ? 'situation' : 'exercise';
  if (kind === 'hotspot') return 'signs';
  if (kind === 'sequence') return tellNow === undefined ? 'exercise' : 'building';
  return kinds.get(kind)?.taskType ?? 'exercise';
}

/**
 * Returns whether an item is graded: not if no answer is wrong, nor if pupils compare free text
 * with a list (`content/rules.md` D.1).
 */
export const isGraded = ({ kind }: AnySpec): boolean =>
  !kinds.get(kind)?.ungraded && !kinds.get(kind)?.hasFreeText;
