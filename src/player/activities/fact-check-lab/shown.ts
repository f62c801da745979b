import { slug } from '#core/text/plain.ts';
import type { FactCheckLabSpec } from './schema.ts';

/** Returns the address of a claim: the author's, or one made of where it came from. */
export const addressOf = ({
  address,
  from,
}: Pick<FactCheckLabSpec['cases'][number], 'address' | 'from'>): string =>
  address ?? `tiutit.tap/${slug(from.split(',')[0]!)}`;
