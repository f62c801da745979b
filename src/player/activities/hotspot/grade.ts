import { gradePick, sayPicks } from '#core/questions/options.ts';
import type { Score } from '#core/questions/score.ts';
import { gradeTicks } from '#core/questions/ticks.ts';
import type { HotspotSpec } from './schema.ts';

/** The ids of the places pressed; at most one unless the spec says `many`. */
export type HotspotAnswer = string[];

/** A place is an option that also lies somewhere: the rules of options hold. */
export const asOptions = ({ spots, unsure, missed }: HotspotSpec) => ({
  options: spots,
  unsure,
  missed,
});

export const gradeHotspot = (spec: HotspotSpec, answer: HotspotAnswer): Score =>
  spec.many ? gradeTicks(asOptions(spec), answer) : gradePick(asOptions(spec), answer[0] ?? null);

export const sayHotspot = (spec: HotspotSpec, answer: HotspotAnswer): string =>
  sayPicks(asOptions(spec), answer);
