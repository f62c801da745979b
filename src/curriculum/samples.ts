import { parse } from 'yaml';
import { z } from 'zod';
import type { AnySpec } from '#core/questions/activity.ts';
import { withPhones } from '#core/help/phones.ts';
import { asSpec } from './problems/spec-faults.ts';
import { phoneNumbers } from './astro.ts';

export type Sample = { kind: string; id: string; shows: string; band: string; spec: AnySpec };

const files = import.meta.glob<string>('../player/activities/*/samples.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const samples = z.array(
  z.object({
    id: z.string(),
    shows: z.string(),
    band: z.string(),
    spec: z.unknown().transform(asSpec),
  }),
);

/** Returns every sample of every kind, in the order of the kinds' folders. */
export function allSamples(): Sample[] {
  const numbers = phoneNumbers();
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) =>
      samples
        .parse(parse(text))
        .map((sample) => withPhones({ kind: path.split('/').at(-2)!, ...sample }, numbers)),
    );
}
