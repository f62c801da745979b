import { gradePick, sayPicks } from '#core/questions/options.ts';
import type { Score } from '#core/questions/score.ts';
import { gradeTicks } from '#core/questions/ticks.ts';
import type { HotspotSpec } from './schema.ts';

/** The ids of the pressed places; at most one without `many`. */
export type HotspotAnswer = string[];

/** Converts places to options, which have the same rules. */
export const asOptions = ({ spots, unsure, missed }: HotspotSpec) => ({
  options: spots,
  unsure,
  missed,
});

export const gradeHotspot = (spec: HotspotSpec, answer: HotspotAnswer): Score =>
  spec.many ? gradeTicks(asOptions(spec), answer) : gradePick(asOptions(spec), answer[0] ?? null);

export const sayHotspot = (spec: HotspotSpec, answer: HotspotAnswer): string =>
  sayPicks(asOptions(spec), answer);
