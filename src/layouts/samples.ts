import { getCollection } from 'astro:content';
import type { AnySpec } from '../domain/activity.ts';
import { withPhones } from '../domain/phones.ts';
import { phoneNumbers } from './lesson-content.ts';

export type Sample = { kind: string; id: string; shows: string; band: string; spec: AnySpec };

/** Every sample of every kind, in the order of the kinds' folders. */
export async function allSamples(): Promise<Sample[]> {
  const numbers = await phoneNumbers();
  const files = await getCollection('samples');
  return files.flatMap(({ id: kind, data }) =>
    data.map((each) =>
      withPhones(
        { kind, id: each.id, shows: each.shows, band: each.band, spec: each.spec as AnySpec },
        numbers,
      ),
    ),
  );
}
